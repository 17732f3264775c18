//! How well a massage at a free start fits between what is booked.

use super::FreeStart;
use crate::domain::{id::TherapistId, time::Minute};
use std::collections::HashMap;

/// For each start, how many stretches a massage there would leave beside it that are too short for anything: 0–2.
/// `starts` are those of some days by time, as [`super::free_starts`] finds them on a grid of so many minutes;
/// `shortest` is the least that a massage takes, buffers included.
#[must_use]
pub fn unusable_gaps(starts: &[FreeStart], grid_minutes: u32, shortest: Minute) -> Vec<u8> {
    let mut by_therapist: HashMap<TherapistId, Vec<usize>> = HashMap::new();
    for (index, start) in starts.iter().enumerate() {
        by_therapist.entry(start.therapist).or_default().push(index);
    }
    let mut gaps = vec![0; starts.len()];
    let at = |index: usize| starts[index].starts_at;
    for indices in by_therapist.values() {
        // Starts without a break between them are one stretch of free time, as long as from the first to the last.
        for stretch in indices.chunk_by(|one, next| at(*next) - at(*one) <= Minute::from(grid_minutes)) {
            let (first, last) = (at(stretch[0]), at(stretch[stretch.len() - 1]));
            for &index in stretch {
                let is_unusable = |gap: Minute| gap > 0 && gap < shortest;
                gaps[index] = u8::from(is_unusable(at(index) - first)) + u8::from(is_unusable(last - at(index)));
            }
        }
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn starts(minutes: &[(i64, i64)]) -> Vec<FreeStart> {
        let midnight = NaiveDate::from_ymd_opt(2026, 5, 4).unwrap().and_hms_opt(0, 0, 0).unwrap();
        let start = |&(minute, therapist): &(i64, i64)| FreeStart {
            start: midnight + chrono::Duration::minutes(minute),
            starts_at: minute,
            therapist: TherapistId(therapist),
        };
        minutes.iter().map(start).collect()
    }

    #[test]
    fn a_massage_at_the_edge_of_free_time_leaves_no_gap_there() {
        // 75 minutes of choice: at the edges the rest is enough for 45 minutes, within it is not on both sides.
        let free = starts(&[(540, 1), (555, 1), (570, 1), (585, 1), (600, 1), (615, 1)]);
        assert_eq!(unusable_gaps(&free, 15, 45), [0, 1, 1, 1, 1, 0]);
    }

    #[test]
    fn therapists_and_stretches_count_for_themselves() {
        let free = starts(&[(540, 1), (540, 2), (555, 1), (720, 1), (735, 2)]);
        assert_eq!(unusable_gaps(&free, 15, 45), [1, 0, 1, 0, 0]);
    }
}
