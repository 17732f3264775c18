//! A few appointments at bad moments, so that there is something to warn of: put into times that are still free.

use super::book::{Planner, Visit};
use crate::{
    book::{FreeStart, Schedule, Search, Stretch, free_starts},
    clinic::runner::proposal,
    domain::{appointment::Status, time::Minute, verdict::Verdict},
};
use chrono::{Days, NaiveDate};

/// How bad, how long, and whether it is still to come. The worst first: what follows cannot make them milder.
const WANTED: [(Verdict, u32, bool); 7] = [
    (Verdict::Contraindicated, 30, true),
    (Verdict::NotRecommended, 60, true),
    (Verdict::NotRecommended, 30, true),
    (Verdict::NotRecommended, 60, false),
    (Verdict::Contraindicated, 30, false),
    (Verdict::Caution, 60, true),
    (Verdict::Caution, 30, true),
];

impl Planner<'_> {
    /// Books each of the bad moments that some client has.
    pub fn book_badly(&mut self) {
        for (wanted, minutes, is_coming) in WANTED {
            let first = if is_coming { self.today + Days::new(1) } else { self.today - Days::new(14) };
            let mut starts = self.free_starts(first, 14, minutes);
            self.random.shuffle(&mut starts);
            let mut runners: Vec<usize> =
                (0..self.clients.len()).filter(|client| !self.clients[*client].calendar.is_empty()).collect();
            self.random.shuffle(&mut runners);
            let serves = &self.catalog[0].serves;
            let found = runners.into_iter().find_map(|client| {
                let massages = &self.massages[client];
                let checker = self.checker(client, massages);
                let is_wanted = |free: &&FreeStart| {
                    let has_day = massages.iter().any(|massage| massage.start.date() == free.start.date());
                    !has_day && checker.verdict(&proposal(free.start, minutes, None, serves)) == wanted
                };
                starts.iter().find(is_wanted).map(|free| (client, *free))
            });
            let Some((client, free)) = found else { continue };
            let therapist = self.therapists.iter().position(|therapist| therapist.id == free.therapist);
            self.keep(Visit {
                client,
                therapist: therapist.unwrap_or_default(),
                massage_type: 0,
                start: free.start,
                starts_at: free.starts_at,
                minutes,
                goal: None,
                status: if is_coming { Status::Booked } else { Status::Completed },
            });
        }
    }

    /// Where the first massage type still fits.
    fn free_starts(&self, first: NaiveDate, days: u32, minutes: u32) -> Vec<FreeStart> {
        let massage_type = &self.catalog[0];
        let near =
            |visit: &&Visit| (first - Days::new(1)..=first + Days::new(days.into())).contains(&visit.start.date());
        let mut occupied = vec![Vec::new(); self.therapists.len()];
        for visit in self.visits.iter().filter(near).filter(|visit| visit.status.holds_its_time()) {
            let kept = &self.catalog[visit.massage_type];
            occupied[visit.therapist].push(Stretch {
                from: visit.starts_at - Minute::from(kept.buffer_before),
                until: visit.starts_at + Minute::from(visit.minutes + kept.buffer_after),
            });
        }
        occupied.iter_mut().for_each(|stretches| stretches.sort());
        let schedules: Vec<Schedule<'_>> = self
            .therapists
            .iter()
            .zip(&occupied)
            .map(|(therapist, occupied)| Schedule { therapist, occupied })
            .collect();
        let search = Search {
            zone: self.house.zone,
            from: first,
            days,
            grid_minutes: self.house.clinic.grid_minutes,
            minutes,
            buffer_before: massage_type.buffer_before,
            buffer_after: massage_type.buffer_after,
            client_occupied: &[],
            // There is a room for each therapist.
            rooms: &[],
            not_before: Minute::MIN,
        };
        free_starts(&search, &schedules)
    }
}
