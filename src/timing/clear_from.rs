//! The first later start that is clear of every serious warning.
//!
//! Sixty days have 5,760 quarters of an hour. Instead of checking each, the search asks what rules a start out and until when, and goes on from there.

use super::{
    calendar::{Day, LocalMinute, MINUTES_A_DAY, local_minute_of, local_of},
    check::{Checker, Moment, Proposal, unserved_goal},
    rule::Rule,
};
use crate::domain::{run::RunKind, time::Minute};
use chrono::NaiveDateTime;

/// How many days after the appointment's are searched.
pub(super) const SEARCH_DAYS: i64 = 60;
const QUARTER: i64 = 15;

impl Checker<'_> {
    /// The first later local start at a full quarter of an hour, on the appointment's day or one of the 60 after it, at which the same massage is neither contraindicated nor not recommended.
    #[must_use]
    pub fn clear_from(&self, proposal: &Proposal<'_>) -> Option<NaiveDateTime> {
        if unserved_goal(proposal).is_some() && self.is_serious(Rule::TypeFit) {
            return None;
        }
        let start = local_minute_of(proposal.start);
        let end_of_search = (start.div_euclid(MINUTES_A_DAY) + SEARCH_DAYS + 1) * MINUTES_A_DAY;
        let mut candidate = next_quarter(start);
        let mut open_day = None;
        while candidate < end_of_search {
            let day = candidate.div_euclid(MINUTES_A_DAY);
            if open_day != Some(day) {
                if self.is_ruled_out(day) {
                    candidate = (day + 1) * MINUTES_A_DAY;
                    continue;
                }
                open_day = Some(day);
            }
            let local = local_of(candidate)?;
            let Some(start) = self.zone.instant(local) else {
                candidate += QUARTER;
                continue;
            };
            let moment = Moment { local: candidate, day, start, end: start + i64::from(proposal.minutes) };
            if let Some(last) = self.first_massage_rules_out_until(&moment) {
                candidate = next_quarter(last);
            } else if let Some(until) = self.runs_rule_out_until(&moment) {
                // Where the clock shows a time twice, its second showing may be free while the first is not: then go on by quarters.
                candidate = (candidate + QUARTER).max(quarter_at_or_after(local_minute_of(self.zone.local(until))));
            } else {
                return Some(local);
            }
        }
        None
    }

    fn is_serious(&self, rule: Rule) -> bool {
        self.verdict_of(rule, false).is_some_and(|verdict| verdict.is_bad())
    }

    /// A race or another massage rules out the whole day.
    fn is_ruled_out(&self, day: Day) -> bool {
        let by_race = self.prepared.races.iter().any(|race| {
            let rule = self.race_rule(race, race.days_ahead(day));
            rule.and_then(|rule| self.verdict_of(rule, race.training)).is_some_and(|verdict| verdict.is_bad())
        });
        let spacing = i64::from(self.rules.spacing_days);
        let too_soon = |massage: &LocalMinute| (massage.div_euclid(MINUTES_A_DAY) - day).abs() <= spacing;
        by_race || self.is_serious(Rule::TooSoon) && self.prepared.massages.iter().flatten().any(too_soon)
    }

    /// The last local minute of the moment's day at which `first-before-race`, made serious by the clinic, rules it out.
    fn first_massage_rules_out_until(&self, moment: &Moment) -> Option<LocalMinute> {
        let massages = self.prepared.massages.as_ref().filter(|_| self.is_serious(Rule::FirstBeforeRace))?;
        let matters = |race: &super::calendar::PreparedRace| self.is_first_massage_matter(race.days_ahead(moment.day));
        if !self.prepared.races.iter().any(matters) {
            return None;
        }
        let recent = (moment.day - i64::from(self.rules.accustomed_days)) * MINUTES_A_DAY;
        let midnight = (moment.day + 1) * MINUTES_A_DAY;
        // Once one massage lies behind, the next is no first one.
        let first = massages.iter().copied().filter(|massage| (recent..midnight).contains(massage)).min();
        let last = first.unwrap_or(midnight - 1);
        (moment.local <= last).then_some(last)
    }

    /// The instant until which runs rule out every start from the moment's on; `None` when they do not.
    fn runs_rule_out_until(&self, moment: &Moment) -> Option<Minute> {
        let minutes = moment.end - moment.start;
        let [clash, after, before, light] =
            [Rule::RunClash, Rule::AfterHardRun, Rule::HardRunAfter, Rule::LightDays].map(|rule| self.is_serious(rule));
        let mut until = None;
        for run in self.runs_near(moment) {
            let start = run.start(self.zone);
            let end = start + run.minutes;
            // The last start that ends by the time the run starts, and the last before which the run is far enough away.
            let last_before = start - minutes;
            let last_far_before = last_before - if run.kind == RunKind::Hard { self.hard_after() + 1 } else { 0 };
            let is_light_day = run.day() - moment.day <= i64::from(self.rules.light_days);
            let ruled_out_until = if moment.start >= end {
                // For a demanding run the rest after it begins where the clash ends.
                (after && run.is_demanding() && moment.start - end <= self.rest_before())
                    .then_some(end + self.rest_before() + 1)
            } else if moment.start > last_before {
                clash.then_some(end)
            } else if run.kind == RunKind::Hard && moment.start > last_far_before {
                before.then_some(last_before + 1)
            } else {
                (light && run.is_demanding() && is_light_day).then_some(last_far_before + 1)
            };
            until = until.max(ruled_out_until);
        }
        until
    }
}

fn next_quarter(minute: LocalMinute) -> LocalMinute {
    (minute.div_euclid(QUARTER) + 1) * QUARTER
}

fn quarter_at_or_after(minute: LocalMinute) -> LocalMinute {
    next_quarter(minute - 1)
}
