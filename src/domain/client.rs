//! Who comes for a massage.

use super::id::{ClientId, TherapistId};
use chrono::NaiveDate;

crate::wire! {
    /// A client's own facts.
    pub struct Client {
        pub id: ClientId,
        /// Not empty.
        pub name: String,
        /// What they like to be called; empty when it is the name itself.
        pub preferred_name: String,
        /// As the client says them: "she/her".
        pub pronouns: String,
        pub birth_date: Option<NaiveDate>,
        /// As given; searched by its digits. May be empty.
        pub phone: String,
        pub email: String,
        pub address: String,
        /// Who or what sent them: "Boston Runners", "her coach".
        pub referral: String,
        pub favorite_therapist: Option<TherapistId>,
        /// When they like to come, in their words: "Tuesdays after work".
        pub favorite_times: String,
        pub notes: String,
        /// Shown in red wherever the client is booked; empty when there is none.
        pub alert: String,
        /// The day since which every question for races and runs has been answered.
        pub calendar_asked_on: Option<NaiveDate>,
        /// The days on which each of the three questions was last answered.
        pub race_asked_on: Option<NaiveDate>,
        pub last_run_asked_on: Option<NaiveDate>,
        pub hard_workout_asked_on: Option<NaiveDate>,
        /// The day on which a race or run was last entered.
        pub calendar_entered_on: Option<NaiveDate>,
        /// The day on which they were put away; out of lists and not booked until they are brought back.
        pub archived_on: Option<NaiveDate>,
        pub version: i64,
    }
}

crate::wire! {
    /// What a list of clients is sorted by. Who has no such day comes last, by name.
    pub enum ClientOrder {
        Name,
        /// When they last came.
        LastSeen,
        NextRace,
    }
}

crate::wire! {
    /// One of the desk's three short questions about the calendar.
    pub enum Question {
        /// Is there a race soon, or was there one?
        Race,
        /// What was the last run?
        Last,
        /// Is there a hard workout soon after the massage?
        After,
    }
}

/// A calendar this many days old still counts as known.
pub const CALENDAR_FRESH_DAYS: i64 = 14;

impl Client {
    /// A client of whom only the name is known yet.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self {
            id: ClientId(0),
            name: name.to_owned(),
            preferred_name: String::new(),
            pronouns: String::new(),
            birth_date: None,
            phone: String::new(),
            email: String::new(),
            address: String::new(),
            referral: String::new(),
            favorite_therapist: None,
            favorite_times: String::new(),
            notes: String::new(),
            alert: String::new(),
            calendar_asked_on: None,
            race_asked_on: None,
            last_run_asked_on: None,
            hard_workout_asked_on: None,
            calendar_entered_on: None,
            archived_on: None,
            version: 1,
        }
    }

    /// Whether the races and runs were asked for, or entered, within the last 14 days: only then is "nothing found" an all-clear.
    #[must_use]
    pub fn calendar_is_fresh(&self, today: NaiveDate) -> bool {
        is_fresh(self.calendar_asked_on.max(self.calendar_entered_on), today)
    }

    /// The questions that nobody has answered within the last 14 days; none while the calendar is fresh.
    #[must_use]
    pub fn questions(&self, today: NaiveDate) -> Vec<Question> {
        if self.calendar_is_fresh(today) {
            return Vec::new();
        }
        let all = [
            (Question::Race, self.race_asked_on),
            (Question::Last, self.last_run_asked_on),
            (Question::After, self.hard_workout_asked_on),
        ];
        let open = |questions: &[(Question, Option<NaiveDate>)]| -> Vec<Question> {
            questions.iter().filter(|(_, asked)| !is_fresh(*asked, today)).map(|(question, _)| *question).collect()
        };
        match open(&all) {
            // An answer to all that was taken back.
            none if none.is_empty() => all.map(|(question, _)| question).to_vec(),
            open => open,
        }
    }

    /// Notes that questions were answered on a day. The calendar counts as asked since the first of all three.
    pub fn note_asked(&mut self, questions: &[Question], on: NaiveDate) {
        for question in questions {
            let asked = match question {
                Question::Race => &mut self.race_asked_on,
                Question::Last => &mut self.last_run_asked_on,
                Question::After => &mut self.hard_workout_asked_on,
            };
            *asked = (*asked).max(Some(on));
        }
        self.count_asked();
    }

    /// Counts the calendar as asked once all questions are answered.
    pub fn count_asked(&mut self) {
        if let (Some(race), Some(last), Some(after)) =
            (self.race_asked_on, self.last_run_asked_on, self.hard_workout_asked_on)
        {
            self.calendar_asked_on = self.calendar_asked_on.max(Some(race.min(last).min(after)));
        }
    }
}

fn is_fresh(known: Option<NaiveDate>, today: NaiveDate) -> bool {
    known.is_some_and(|known| (today - known).num_days() <= CALENDAR_FRESH_DAYS)
}
