//! Who gives the massages, and when.

use super::closure::Closure;
use super::id::{DayOffId, MassageTypeId, TherapistId};
use chrono::{Datelike, NaiveDate};

crate::wire! {
    /// A stretch of a weekday in which a therapist takes appointments.
    pub struct WorkingHours {
        /// 1 is Monday, 7 is Sunday.
        pub weekday: u32,
        /// Minutes from midnight, 0–1439.
        pub from: u32,
        /// Minutes from midnight, above `from`, at most 1440.
        pub until: u32,
    }
}

crate::wire! {
    /// Days on which a therapist does not work, whatever the weekly hours say.
    pub struct DayOff {
        pub id: DayOffId,
        pub from: NaiveDate,
        /// The last day off; not before `from`.
        pub until: NaiveDate,
        pub note: String,
    }
}

crate::wire! {
    /// The hours of a week, as they hold from a day on until the next ones.
    pub struct WeeklyHours {
        /// `None` since always.
        pub effective_from: Option<NaiveDate>,
        /// By weekday, then by time; stretches of one weekday do not overlap.
        pub hours: Vec<WorkingHours>,
    }
}

crate::wire! {
    /// A therapist with weekly hours and days off.
    pub struct Therapist {
        pub id: TherapistId,
        pub name: String,
        /// A CSS color, `#rrggbb`.
        pub color: String,
        /// By the day from which they hold.
        pub weeks: Vec<WeeklyHours>,
        /// By date.
        pub days_off: Vec<DayOff>,
        /// When the whole clinic is closed, by date.
        pub closed: Vec<Closure>,
        /// The last day on which they work; `None` while there is no end in sight.
        pub last_day: Option<NaiveDate>,
        /// Massage types that they do not give.
        pub not_given: Vec<MassageTypeId>,
        pub version: i64,
    }
}

impl Therapist {
    /// Whether this day is off, for the therapist or for everybody.
    #[must_use]
    pub fn is_off(&self, date: NaiveDate) -> bool {
        self.days_off.iter().any(|off| off.from <= date && date <= off.until)
            || self.closed.iter().any(|closure| closure.includes(date))
    }

    /// Whether the therapist has left before this day.
    #[must_use]
    pub fn has_left(&self, date: NaiveDate) -> bool {
        self.last_day.is_some_and(|last| last < date)
    }

    /// Whether the therapist gives a massage type.
    #[must_use]
    pub fn gives(&self, massage_type: &MassageTypeId) -> bool {
        !self.not_given.contains(massage_type)
    }

    /// The weekly hours that hold on a day.
    #[must_use]
    pub fn week_of(&self, date: NaiveDate) -> &[WorkingHours] {
        let holding = self.weeks.iter().rev().find(|week| week.effective_from.is_none_or(|from| from <= date));
        holding.map_or(&[], |week| &week.hours)
    }

    /// The stretches worked on a day, in minutes from midnight; none on a day off or after the last day.
    pub fn hours_on(&self, date: NaiveDate) -> impl Iterator<Item = &WorkingHours> {
        let weekday = date.weekday().number_from_monday();
        let off = self.is_off(date) || self.has_left(date);
        self.week_of(date).iter().filter(move |hours| !off && hours.weekday == weekday)
    }
}
