//! Appointments that want a second look, and the clinic's rules.

use super::{AppointmentCard, SlotOffer};
use crate::{
    domain::{id::AppointmentId, verdict::Verdict},
    timing::{
        rule::Rule,
        settings::{NumberRange, Rules},
    },
};
use chrono::NaiveDate;

crate::wire! {
    /// An appointment to come that is no longer as it was booked, moved or kept anyway: its verdict is worse, or its
    /// therapist is not there any more.
    pub struct Turned {
        pub card: AppointmentCard,
        /// The verdict it was booked, moved or kept with.
        pub was: Verdict,
        pub was_word: String,
        /// Whether its verdict is worse.
        pub is_worse: bool,
        /// What is the matter: that the therapist is not there, the worst finding.
        pub sentences: Vec<String>,
        /// At most three better free slots.
        pub better: Vec<SlotOffer>,
    }
}

crate::wire! {
    /// An appointment is kept although its moment has turned worse or its therapist does not work then.
    pub struct KeepAnyway {
        pub id: AppointmentId,
        pub version: i64,
        /// Why; 1–1000 characters.
        pub reason: String,
    }
}

crate::wire! {
    /// A rule as Settings show it.
    pub struct RuleCard {
        pub rule: Rule,
        pub name: String,
        /// What it means, in a sentence.
        pub meaning: String,
        /// How firm its ground is.
        pub ground: String,
        /// The verdict of its findings unless the clinic sets another level.
        pub usual: Verdict,
        /// Where it differs: the verdict for a training race.
        pub usual_of_training_race: Option<Verdict>,
        /// It can only be switched off.
        pub favorable: bool,
        /// The numbers that are set beside it.
        pub numbers: Vec<RuleNumber>,
    }
}

crate::wire! {
    /// A number of the rules: a field of `Rules`.
    pub struct RuleNumber {
        /// The field's name, such as `restBeforeHours`.
        pub field: String,
        pub label: String,
        /// Kept in kilometers; shown and typed in the clinic's unit.
        pub is_distance: bool,
        pub range: NumberRange,
    }
}

crate::wire! {
    /// A change of the rules that somebody made.
    pub struct RulesChange {
        /// The journal's number.
        pub change: i64,
        /// "Monday, May 4, 09:00, Front desk"
        pub who_and_when: String,
        /// "Rest before a massage: 36 instead of 24"
        pub what: Vec<String>,
    }
}

crate::wire! {
    /// Everything that Settings show of the rules.
    pub struct RulesPage {
        pub rules: Rules,
        pub usual: Rules,
        pub cards: Vec<RuleCard>,
        /// Newest first, at most 20.
        pub history: Vec<RulesChange>,
        /// Another one whenever the rules are others.
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        pub version: i64,
    }
}

crate::wire! {
    /// Rules to be kept, as they are typed, with the version of those that were read.
    pub struct SaveRules {
        /// As in [`RulesText`].
        pub rules: String,
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        pub version: i64,
    }
}

crate::wire! {
    /// Rules as they are typed.
    pub struct RulesText {
        /// The JSON of a `Rules`; the core says which field is wrong.
        pub rules: String,
    }
}

crate::wire! {
    /// A day around the example runner's marathon.
    pub struct ExampleDay {
        /// "3 days before", "Race day".
        pub label: String,
        pub date: NaiveDate,
        pub before: Verdict,
        pub after: Verdict,
        /// What the changed rules say of it, or that they say nothing.
        pub sentence: String,
    }
}

crate::wire! {
    /// What changed rules would do.
    pub struct RulesPreview {
        /// "3 bookings would turn from Good moment to Better another time."
        pub turns: Vec<String>,
        /// The appointments of the next seven days that would turn, at most 20.
        pub turned: Vec<TurningAppointment>,
        /// The example runner's days: ten before a marathon to seven after.
        pub example: Vec<ExampleDay>,
    }
}

crate::wire! {
    /// An appointment that would turn.
    pub struct TurningAppointment {
        pub card: AppointmentCard,
        pub after: Verdict,
        pub after_word: String,
    }
}
