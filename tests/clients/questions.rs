//! The desk's three questions: each answer is kept on its own, and what was answered lately is not asked again.

use super::{house::House, support::race};
use warmdown::{
    clinic::{
        self, Desk,
        wire::{AnswerQuestions, BookingCheck, BookingDraft, HistoryOf, MergeClients, RaceAnswer, RunAnswer},
    },
    clock::Clock,
    domain::{
        client::Question,
        id::{ClientId, MassageTypeId},
        time::parse_local,
    },
};

const ALL: [Question; 3] = [Question::Race, Question::Last, Question::After];

fn on<'a>(house: &'a House, day: &str) -> Desk<'a> {
    Desk::new(&house.store, Clock::fixed(&format!("{day}T09:00")).unwrap(), "test").unwrap()
}

/// The client says "no" to some of the questions. The change.
fn says_no(house: &House, client: ClientId, to: &[Question], day: &str) -> i64 {
    let run = |question| to.contains(&question).then_some(RunAnswer { run: None });
    let answers = AnswerQuestions {
        client,
        near_race: to.contains(&Question::Race).then_some(RaceAnswer { race: None }),
        last_run: run(Question::Last),
        hard_workout_after: run(Question::After),
    };
    clinic::answer_questions(&on(house, day), answers).unwrap().change
}

fn check(house: &House, client: ClientId, day: &str) -> BookingCheck {
    let draft = BookingDraft {
        room: None,
        appointment: None,
        client: Some(client),
        therapist: super::support::MAYA,
        massage_type: MassageTypeId::new("deep-tissue"),
        minutes: 60,
        start: parse_local(&format!("{day}T15:00")).unwrap(),
        goal: None,
    };
    clinic::check_booking(&on(house, day), draft).unwrap()
}

/// Whether to ask, and what.
fn asks(house: &House, client: ClientId, day: &str) -> (bool, Vec<Question>) {
    let check = check(house, client, day);
    (check.ask, check.questions)
}

#[test]
fn a_lone_no_is_not_asked_again_for_two_weeks() {
    let house = House::new();
    let zoe = house.knows("Zoë Novak");
    assert_eq!(asks(&house, zoe, "2026-05-04"), (true, ALL.to_vec()));
    says_no(&house, zoe, &[Question::Race], "2026-05-04");
    assert_eq!(asks(&house, zoe, "2026-05-18"), (true, vec![Question::Last, Question::After]));
    assert!(check(&house, zoe, "2026-05-18").timing.unwrap().not_asked, "one answer is no all-clear");
    assert_eq!(asks(&house, zoe, "2026-05-19"), (true, ALL.to_vec()));
}

#[test]
fn the_calendar_counts_as_asked_once_all_are_answered_since_the_first_of_them() {
    let house = House::new();
    let zoe = house.knows("Zoë Novak");
    says_no(&house, zoe, &[Question::Race], "2026-05-04");
    says_no(&house, zoe, &[Question::After], "2026-05-08");
    says_no(&house, zoe, &[Question::Last], "2026-05-10");
    assert_eq!(asks(&house, zoe, "2026-05-10"), (false, vec![]));
    assert_eq!(asks(&house, zoe, "2026-05-18"), (false, vec![]));
    assert_eq!(asks(&house, zoe, "2026-05-19"), (true, vec![Question::Race]));
    says_no(&house, zoe, &[Question::Race], "2026-05-19");
    assert_eq!(asks(&house, zoe, "2026-05-19"), (false, vec![]));
    assert_eq!(asks(&house, zoe, "2026-05-23"), (true, vec![Question::After]));
}

#[test]
fn an_answer_that_is_entered_is_kept_with_its_question() {
    let house = House::new();
    let zoe = house.knows("Zoë Novak");
    let answers = AnswerQuestions {
        client: zoe,
        near_race: Some(RaceAnswer { race: Some(race("Boston", "2026-05-24")) }),
        last_run: None,
        hard_workout_after: None,
    };
    clinic::answer_questions(&house.desk(), answers).unwrap();
    let client = house.client(zoe);
    assert_eq!(client.race_asked_on, client.calendar_entered_on);
    assert_eq!((client.calendar_asked_on, client.last_run_asked_on), (None, None));
    // Two weeks on nothing is known to be right any more, and everything is asked.
    assert_eq!(asks(&house, zoe, "2026-05-19"), (true, ALL.to_vec()));
}

#[test]
fn an_answer_is_told_and_undone() {
    let house = House::new();
    let zoe = house.knows("Zoë Novak");
    let change = says_no(&house, zoe, &[Question::Race], "2026-05-04");
    let told = || clinic::history(&house.desk(), HistoryOf::Client(zoe)).unwrap().remove(0).lines;
    assert_eq!(told(), ["Asked about races on: May 4, 2026"]);
    house.undo(change).unwrap();
    assert_eq!(asks(&house, zoe, "2026-05-04"), (true, ALL.to_vec()));
    says_no(&house, zoe, &ALL, "2026-05-04");
    assert_eq!(told(), ["Asked on: May 4, 2026"]);
}

#[test]
fn two_halves_of_the_answers_are_whole_when_clients_are_merged() {
    let house = House::new();
    let (zoe, again) = (house.knows("Zoë Novak"), house.knows("Zoe Nowak"));
    says_no(&house, zoe, &[Question::Race], "2026-05-02");
    says_no(&house, again, &[Question::Last, Question::After], "2026-05-03");
    let (keep_version, other_version) = (house.client(zoe).version, house.client(again).version);
    let merged = MergeClients { keep: zoe, keep_version, other: again, other_version };
    let change = clinic::merge_clients(&house.desk(), merged).unwrap().change;
    assert_eq!(house.client(zoe).calendar_asked_on, Some("2026-05-02".parse().unwrap()));
    assert_eq!(asks(&house, zoe, "2026-05-04"), (false, vec![]));
    house.undo(change).unwrap();
    assert_eq!(asks(&house, zoe, "2026-05-04"), (true, vec![Question::Last, Question::After]));
    assert_eq!(asks(&house, again, "2026-05-04"), (true, vec![Question::Race]));
}
