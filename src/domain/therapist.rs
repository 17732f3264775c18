//! Who gives the massages, and when.

use super::closure::Closure;
use super::id::{DayOffId, MassageTypeId, OtherHoursId, TherapistId};
use super::massage_type::MassageType;
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
    /// A stretch that a therapist works on one day, in the place of that day's weekly hours.
    pub struct OtherHours {
        pub id: OtherHoursId,
        pub date: NaiveDate,
        /// Minutes from midnight, 0–1439.
        pub from: u32,
        /// Minutes from midnight, above `from`, at most 1440.
        pub until: u32,
    }
}

crate::wire! {
    /// What a therapist asks for a length of a massage type, where it is not what the catalog says.
    pub struct OwnPrice {
        pub massage_type: MassageTypeId,
        /// Whole minutes, 5–600; also such as the catalog does not have.
        pub minutes: u32,
        /// Minor units, 0 or more.
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        pub price: i64,
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
        /// By date, then by time; stretches of one date do not overlap.
        pub other_hours: Vec<OtherHours>,
        /// When the clinic is open, as in [`super::clinic_settings::ClinicSettings`]; empty where it always may be.
        pub opening_hours: Vec<WorkingHours>,
        /// When the whole clinic is closed, by date.
        pub closed: Vec<Closure>,
        /// The last day on which they work; `None` while there is no end in sight.
        pub last_day: Option<NaiveDate>,
        /// Massage types that they do not give.
        pub not_given: Vec<MassageTypeId>,
        pub own_prices: Vec<OwnPrice>,
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

    /// Whether the weekly hours hold on a day, as far as the clinic is open.
    #[must_use]
    pub fn keeps_weekly_hours(&self, date: NaiveDate) -> bool {
        !self.is_off(date) && !self.has_left(date) && self.other_hours.iter().all(|hours| hours.date != date)
    }

    /// The stretches worked on a day, in minutes from midnight, by time; none on a day off or after the last day. What
    /// was set for that day alone holds as it is; weekly hours hold while the clinic is open.
    #[must_use]
    pub fn hours_on(&self, date: NaiveDate) -> Vec<WorkingHours> {
        let weekday = date.weekday().number_from_monday();
        if self.is_off(date) || self.has_left(date) {
            return Vec::new();
        }
        let others = self.other_hours.iter().filter(|hours| hours.date == date);
        let others: Vec<_> =
            others.map(|&OtherHours { from, until, .. }| WorkingHours { weekday, from, until }).collect();
        if !others.is_empty() {
            return others;
        }
        let weekly = self.week_of(date).iter().filter(|hours| hours.weekday == weekday);
        if self.opening_hours.is_empty() {
            return weekly.cloned().collect();
        }
        let open = || self.opening_hours.iter().filter(|hours| hours.weekday == weekday);
        let within = |hours: &WorkingHours, open: &WorkingHours| {
            let (from, until) = (hours.from.max(open.from), hours.until.min(open.until));
            (from < until).then_some(WorkingHours { weekday, from, until })
        };
        weekly.flat_map(|hours| open().filter_map(|open| within(hours, open))).collect()
    }

    /// What a length of a massage type costs with this therapist; `None` where they do not sell it.
    #[must_use]
    pub fn price_of(&self, massage_type: &MassageType, minutes: u32) -> Option<i64> {
        let own = |own: &&OwnPrice| own.massage_type == massage_type.id && own.minutes == minutes;
        self.own_prices.iter().find(own).map(|own| own.price).or_else(|| massage_type.price_of(minutes))
    }
}
