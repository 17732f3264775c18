//! Checks a moment against every rule.

use super::{
    calendar::{Day, LocalMinute, MINUTES_A_DAY, Prepared, PreparedRace, PreparedRun, RunnerCalendar},
    calendar::{instant_of, local_minute_of},
    clear_from::SEARCH_DAYS,
    finding::{About, Answer, Facts, Finding, Training, Unknown},
    load::Load,
    rule::{Reason, Rule},
    settings::Rules,
};
use crate::domain::{
    goal::Goal,
    race::Race,
    run::RunKind,
    time::{Minute, Zone},
    verdict::Verdict,
};
use chrono::NaiveDateTime;
use std::ops::Range;

/// A massage at a moment, as far as the rules care: booked, or only asked about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Proposal<'a> {
    /// Clinic-local start.
    pub start: NaiveDateTime,
    /// Whole minutes, 5–600.
    pub minutes: u32,
    /// What the client wants from it, if asked.
    pub goal: Option<Goal>,
    /// The goals that its massage type serves.
    pub serves: &'a [Goal],
}

/// Checks one moment. For many moments of the same runner make one [`Checker`].
#[must_use]
pub fn check(proposal: &Proposal<'_>, calendar: &RunnerCalendar<'_>, rules: &Rules, zone: Zone) -> Answer {
    let day = local_minute_of(proposal.start).div_euclid(MINUTES_A_DAY);
    let end_of_search = (day + SEARCH_DAYS + 1) * MINUTES_A_DAY + i64::from(proposal.minutes);
    Checker::over(*calendar, rules, zone, day * MINUTES_A_DAY..end_of_search).answer(proposal)
}

/// A runner's calendar under a clinic's rules, ready for thousands of questions.
#[derive(Debug)]
pub struct Checker<'a> {
    pub(super) calendar: RunnerCalendar<'a>,
    pub(super) prepared: Prepared,
    pub(super) rules: &'a Rules,
    pub(super) zone: Zone,
    /// By rule: the verdict of its findings, and that for a training race.
    verdicts: [[Option<Verdict>; 2]; Rule::ALL.len()],
}

/// A start and an end, in every form that the rules ask for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    pub local: LocalMinute,
    pub day: Day,
    pub start: Minute,
    pub end: Minute,
}

/// What a rule found, before it is put down as facts.
enum Subject<'c> {
    Race { index: usize, days: i64 },
    Run { run: &'c PreparedRun, minutes_between: i64 },
    Massage { index: usize, days: i64 },
    Goal(Goal),
}

impl<'a> Checker<'a> {
    /// Prepares a runner's calendar: a few microseconds for two years of runs.
    #[must_use]
    pub fn new(calendar: RunnerCalendar<'a>, rules: &'a Rules, zone: Zone) -> Self {
        Self::over(calendar, rules, zone, LocalMinute::MIN..LocalMinute::MAX)
    }

    fn over(calendar: RunnerCalendar<'a>, rules: &'a Rules, zone: Zone, starts: Range<LocalMinute>) -> Self {
        let verdicts = Rule::ALL.map(|rule| [false, true].map(|training_race| rules.verdict(rule, training_race)));
        Self { calendar, prepared: Prepared::new(&calendar, rules, starts), rules, zone, verdicts }
    }

    /// The verdict alone: no allocation, about a microsecond.
    #[must_use]
    pub fn verdict(&self, proposal: &Proposal<'_>) -> Verdict {
        let moment = self.moment(proposal);
        let mut worst: Option<Verdict> = None;
        self.each_finding(&moment, proposal, &mut |_, verdict, _| {
            worst = Some(worst.map_or(verdict, |worst| worst.min(verdict)));
        });
        worst.or_else(|| self.heavy_training(moment.day).map(|(verdict, _)| verdict)).unwrap_or(Verdict::Neutral)
    }

    /// Every finding: worst first, then in the order of the rules, then of the runner's lists.
    #[must_use]
    pub fn findings(&self, proposal: &Proposal<'_>) -> Vec<Finding> {
        let moment = self.moment(proposal);
        let mut findings = Vec::new();
        self.each_finding(&moment, proposal, &mut |rule, verdict, subject| {
            let (about, facts) = self.facts(&moment, &subject);
            findings.push(Finding { rule, verdict, about, facts });
        });
        if let Some((verdict, load)) = self.heavy_training(moment.day) {
            let facts = Facts::Training(self.training(&load));
            findings.push(Finding { rule: Rule::HeavyTraining, verdict, about: About::Appointment {}, facts });
        }
        findings.sort_by_key(|finding| (finding.verdict, finding.rule, finding.about));
        findings
    }

    /// The full answer: verdict, findings, what is unknown, and for a bad verdict the first later start that is clear of it.
    #[must_use]
    pub fn answer(&self, proposal: &Proposal<'_>) -> Answer {
        let findings = self.findings(proposal);
        let verdict = findings.first().map_or(Verdict::Neutral, |worst| worst.verdict);
        let unknown = [(self.calendar.runs.is_none(), Unknown::Runs), (self.calendar.races.is_none(), Unknown::Races)];
        Answer {
            verdict,
            clear_from: if verdict.is_bad() { self.clear_from(proposal) } else { None },
            unknown: unknown.into_iter().filter_map(|(is_unknown, part)| is_unknown.then_some(part)).collect(),
            findings,
        }
    }

    /// The verdict of a rule's findings; `None` when it is off.
    pub(super) fn verdict_of(&self, rule: Rule, training_race: bool) -> Option<Verdict> {
        self.verdicts[rule as usize][usize::from(training_race)]
    }

    fn moment(&self, proposal: &Proposal<'_>) -> Moment {
        let local = local_minute_of(proposal.start);
        let start = instant_of(self.zone, proposal.start);
        Moment { local, day: local.div_euclid(MINUTES_A_DAY), start, end: start + i64::from(proposal.minutes) }
    }

    /// Every finding but that of heavy training, in no order.
    fn each_finding<'s>(
        &'s self,
        moment: &Moment,
        proposal: &Proposal<'_>,
        found: &mut impl FnMut(Rule, Verdict, Subject<'s>),
    ) {
        self.each_race_finding(moment, found);
        self.each_massage_finding(moment, found);
        self.each_run_finding(moment, found);
        if let Some(goal) = unserved_goal(proposal)
            && let Some(verdict) = self.verdict_of(Rule::TypeFit, false)
        {
            found(Rule::TypeFit, verdict, Subject::Goal(goal));
        }
    }

    fn each_race_finding<'s>(&self, moment: &Moment, found: &mut impl FnMut(Rule, Verdict, Subject<'s>)) {
        let first_massage = self.is_first_massage(moment);
        for (index, race) in self.prepared.races.iter().enumerate() {
            let days = race.days_ahead(moment.day);
            if let Some(rule) = self.race_rule(race, days)
                && let Some(verdict) = self.verdict_of(rule, race.training)
            {
                found(rule, verdict, Subject::Race { index, days });
            }
            if first_massage
                && self.is_first_massage_matter(days)
                && let Some(verdict) = self.verdict_of(Rule::FirstBeforeRace, false)
            {
                found(Rule::FirstBeforeRace, verdict, Subject::Race { index, days });
            }
        }
    }

    /// The rule that a race falls under by its distance in days: at most one.
    pub(super) fn race_rule(&self, race: &PreparedRace, days: i64) -> Option<Rule> {
        let [pre_first, pre_last] = self.rules.pre_race_days.map(i64::from);
        let [post_first, post_last] = self.rules.post_race_days.map(i64::from);
        match days {
            1.. if days < pre_first => Some(Rule::PreRaceClose),
            1.. if days <= pre_last => Some(Rule::PreRace),
            0 if race.marathon => Some(Rule::MarathonDay),
            0 => Some(Rule::RaceDay),
            -1 if race.marathon => Some(Rule::MarathonNextDay),
            -1 => Some(Rule::RaceNextDay),
            ..-1 if race.marathon && -days < post_first => Some(Rule::MarathonHealing),
            ..-1 if race.marathon && -days <= post_last => Some(Rule::MarathonRecovery),
            _ => None,
        }
    }

    /// Whether a first massage this many days before a race is worth a note.
    pub(super) fn is_first_massage_matter(&self, days: i64) -> bool {
        0 < days && days < i64::from(self.rules.first_massage_days)
    }

    /// The massages are known, and none started before the moment recently enough to be used to it.
    fn is_first_massage(&self, moment: &Moment) -> bool {
        let recent = (moment.day - i64::from(self.rules.accustomed_days)) * MINUTES_A_DAY;
        // A later local time is a later instant, as one that occurs twice means the first.
        let counts = |massage: &LocalMinute| (recent..moment.local).contains(massage);
        self.prepared.massages.as_ref().is_some_and(|massages| !massages.iter().any(counts))
    }

    fn each_massage_finding<'s>(&self, moment: &Moment, found: &mut impl FnMut(Rule, Verdict, Subject<'s>)) {
        let Some(verdict) = self.verdict_of(Rule::TooSoon, false) else { return };
        for (index, massage) in self.prepared.massages.iter().flatten().enumerate() {
            let days = massage.div_euclid(MINUTES_A_DAY) - moment.day;
            if days.abs() <= i64::from(self.rules.spacing_days) {
                found(Rule::TooSoon, verdict, Subject::Massage { index, days });
            }
        }
    }

    fn each_run_finding<'s>(&'s self, moment: &Moment, found: &mut impl FnMut(Rule, Verdict, Subject<'s>)) {
        let mut report = |rule, run, minutes_between| {
            if let Some(verdict) = self.verdict_of(rule, false) {
                found(rule, verdict, Subject::Run { run, minutes_between });
            }
        };
        let easy_before = i64::from(self.rules.easy_before_hours) * 60;
        let mut after_hard_run = false;
        let mut last_run: Option<(Minute, &PreparedRun)> = None;
        for run in self.runs_near(moment) {
            let start = run.start(self.zone);
            let end = start + run.minutes;
            if end <= moment.start {
                let ago = moment.start - end;
                if run.is_demanding() && ago <= self.rest_before() {
                    after_hard_run = true;
                    report(Rule::AfterHardRun, run, ago);
                }
                let is_later = |(last_end, last): (Minute, &PreparedRun)| {
                    end > last_end || (end == last_end && run.index < last.index)
                };
                if ago <= easy_before && last_run.is_none_or(is_later) {
                    last_run = Some((end, run));
                }
            } else if start < moment.end {
                report(Rule::RunClash, run, 0);
            } else if run.is_demanding() {
                let ahead = start - moment.end;
                if run.kind == RunKind::Hard && ahead <= self.hard_after() {
                    report(Rule::HardRunAfter, run, ahead);
                } else if run.day() - moment.day <= i64::from(self.rules.light_days) {
                    report(Rule::LightDays, run, ahead);
                }
            }
        }
        let after_race = |race: &PreparedRace| matches!(race.days_ahead(moment.day), 0 | -1);
        if let Some((end, run)) = last_run
            && run.kind == RunKind::Easy
            && !after_hard_run
            && !self.prepared.races.iter().any(after_race)
        {
            report(Rule::AfterEasyRun, run, moment.start - end);
        }
    }

    /// Minutes.
    pub(super) fn rest_before(&self) -> i64 {
        i64::from(self.rules.rest_before_hours) * 60
    }

    /// Minutes.
    pub(super) fn hard_after(&self) -> i64 {
        i64::from(self.rules.hard_after_hours) * 60
    }

    /// The runs that any rule of runs may concern, and a few more.
    pub(super) fn runs_near(&self, moment: &Moment) -> &[PreparedRun] {
        self.prepared.runs_near(moment.local, moment.end - moment.start)
    }

    /// The training load before a day, when it is heavy and the clinic wants to hear of it.
    fn heavy_training(&self, day: Day) -> Option<(Verdict, Load)> {
        let verdict = self.verdict_of(Rule::HeavyTraining, false)?;
        let load = Load::before(day, &self.prepared, self.rules);
        load.is_heavy().then_some((verdict, load))
    }

    fn training(&self, load: &Load) -> Training {
        let reasons = [
            (load.rising, Reason::RisingMileage),
            (load.marathon.is_some(), Reason::MarathonPrep),
            (load.fast, Reason::FastRunning),
        ];
        Training {
            reasons: reasons.into_iter().filter_map(|(holds, reason)| holds.then_some(reason)).collect(),
            last_week_km: load.last_week_km,
            usual_week_km: load.usual_week_km,
            marathon: load.marathon.and_then(|index| self.race(index)).map(|race| (race.name.clone(), race.date)),
            hard_runs: load.hard_runs,
        }
    }

    fn race(&self, index: usize) -> Option<&Race> {
        self.calendar.races?.get(index)
    }

    fn facts(&self, moment: &Moment, subject: &Subject<'_>) -> (About, Facts) {
        match *subject {
            Subject::Race { index, days } => {
                let (name, first_day, last_day) = match self.race(index) {
                    Some(race) => (race.name.clone(), race.date, race.last_day()),
                    None => Default::default(),
                };
                (About::Race(index), Facts::Race { name, first_day, last_day, days })
            }
            Subject::Run { run, minutes_between } => {
                let days = run.day() - moment.day;
                (About::Run(run.index), Facts::Run { kind: run.kind, start: run.local, minutes_between, days })
            }
            Subject::Massage { index, days } => {
                let start = self.calendar.massages.and_then(|known| known.get(index)).map(|massage| massage.start);
                (About::Massage(index), Facts::Massage { start: start.unwrap_or_default(), days })
            }
            Subject::Goal(goal) => (About::Appointment {}, Facts::Goal(goal)),
        }
    }
}

/// The goal of an appointment that its massage type does not serve.
pub(super) fn unserved_goal(proposal: &Proposal<'_>) -> Option<Goal> {
    proposal.goal.filter(|goal| !proposal.serves.contains(goal))
}
