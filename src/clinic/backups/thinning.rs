//! Which copies are kept: all of the last 14 days, then the last of each of 12 months.

use crate::domain::backup::{BackupKind, BackupName};
use chrono::{Datelike, Days, NaiveDate};

/// Copies of this many days are all kept, today's included.
const DAYS: u64 = 14;

/// The last copy of this many months is kept, this month's included.
const MONTHS: i32 = 12;

/// The copies that may go. Files set aside and copies before an update always stay, as does the newest copy, whatever
/// its age; so does one from the future, since a clock that is wrong is no reason to lose it.
pub(super) fn no_longer_kept(names: &[BackupName], today: NaiveDate) -> Vec<BackupName> {
    let mut copies: Vec<_> = names
        .iter()
        .filter(|name| name.kind == BackupKind::Copy)
        .filter_map(|name| Some((name.taken?, name.number, name)))
        .collect();
    copies.sort_unstable_by_key(|(taken, number, _)| (*taken, *number));
    let month = |date: NaiveDate| date.year() * 12 + date.month0().cast_signed();
    let first_day = today - Days::new(DAYS - 1);
    copies
        .iter()
        .enumerate()
        .filter(|(place, (taken, ..))| {
            let next = copies.get(place + 1).map(|(next, ..)| next.date());
            let last_of_month = next.is_none_or(|next| month(next) != month(taken.date()));
            let kept_for_its_month = last_of_month && month(taken.date()) > month(today) - MONTHS;
            next.is_some() && taken.date() < first_day && !kept_for_its_month
        })
        .map(|(_, (_, _, name))| (*name).clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveTime;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn copy(day: NaiveDate, hour: u32) -> BackupName {
        BackupName::new("clinic", BackupKind::Copy, day.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap()))
    }

    /// A clinic that makes a copy on each of so many days, thinning each time; what is left.
    fn after(first: NaiveDate, days: u64) -> Vec<NaiveDate> {
        let mut kept = Vec::new();
        for passed in 0..days {
            let today = first + Days::new(passed);
            kept.push(copy(today, 9));
            let gone = no_longer_kept(&kept, today);
            kept.retain(|name| !gone.contains(name));
        }
        kept.iter().map(|name| name.taken.unwrap().date()).collect()
    }

    #[test]
    fn after_two_years_there_are_fourteen_days_and_the_ends_of_the_months_before() {
        let kept = after(day("2024-05-05"), 730);
        let (days, months) = (&kept[kept.len() - 14..], &kept[..kept.len() - 14]);
        assert_eq!((days[0], days[13]), (day("2026-04-21"), day("2026-05-04")));
        let ends: Vec<String> = months.iter().map(NaiveDate::to_string).collect();
        assert_eq!(
            ends,
            [
                "2025-06-30",
                "2025-07-31",
                "2025-08-31",
                "2025-09-30",
                "2025-10-31",
                "2025-11-30",
                "2025-12-31",
                "2026-01-31",
                "2026-02-28",
                "2026-03-31"
            ]
        );
    }

    #[test]
    fn the_newest_copy_stays_however_old_it_is() {
        let only = [copy(day("2020-01-01"), 9)];
        assert!(no_longer_kept(&only, day("2026-05-04")).is_empty());
    }

    #[test]
    fn what_was_set_aside_or_kept_before_an_update_stays() {
        let old = day("2020-01-01").and_hms_opt(9, 0, 0).unwrap();
        let names = [
            BackupName::new("clinic", BackupKind::SetAside, old),
            BackupName::before_update("clinic", 1),
            copy(day("2026-05-04"), 9),
        ];
        assert!(no_longer_kept(&names, day("2026-05-04")).is_empty());
    }

    proptest! {
        #[test]
        fn fourteen_days_and_one_of_each_month_are_always_there(
            ages in proptest::collection::btree_set((-3_i64..900, 0_u32..24), 1..60)
        ) {
            let today = day("2026-05-04");
            let names: Vec<_> = ages.iter().map(|(age, hour)| copy(today - chrono::TimeDelta::days(*age), *hour)).collect();
            let gone = no_longer_kept(&names, today);
            let kept: Vec<_> = names.iter().filter(|name| !gone.contains(name)).cloned().collect();
            let date = |name: &BackupName| name.taken.unwrap().date();
            for name in &names {
                let age = (today - date(name)).num_days();
                if age < 14 {
                    prop_assert!(kept.contains(name), "{} is {age} days old", name.file_name());
                }
                let in_its_month = |other: &&BackupName| {
                    (date(other).year(), date(other).month()) == (date(name).year(), date(name).month())
                };
                let months = (today.year() - date(name).year()) * 12 + today.month0().cast_signed()
                    - date(name).month0().cast_signed();
                if months < 12 {
                    let last = names.iter().filter(in_its_month).max_by_key(|other| other.taken);
                    prop_assert!(kept.contains(last.unwrap()), "nothing is kept of {}", date(name));
                }
            }
            prop_assert!(kept.iter().any(|name| Some(name.taken) == names.iter().map(|name| name.taken).max()));
            let old = kept.iter().filter(|name| (today - date(name)).num_days() >= 14).count();
            prop_assert!(old <= 13, "{old} old copies are kept");
            prop_assert!(no_longer_kept(&kept, today).is_empty(), "thinning again takes more");
        }
    }
}
