//! The rules by name, in the order in which findings are listed.

use crate::domain::verdict::Verdict;

crate::wire! {
    /// A rule of timing. The order is that of the rule table, which is also the order of findings of one verdict.
    pub enum Rule {
        MarathonDay,
        MarathonNextDay,
        MarathonHealing,
        MarathonRecovery,
        RaceDay,
        RaceNextDay,
        PreRaceClose,
        PreRace,
        FirstBeforeRace,
        TooSoon,
        RunClash,
        AfterHardRun,
        HardRunAfter,
        LightDays,
        AfterEasyRun,
        HeavyTraining,
        TypeFit,
    }
}

impl Rule {
    /// Every rule, in order.
    pub const ALL: [Self; 17] = [
        Self::MarathonDay,
        Self::MarathonNextDay,
        Self::MarathonHealing,
        Self::MarathonRecovery,
        Self::RaceDay,
        Self::RaceNextDay,
        Self::PreRaceClose,
        Self::PreRace,
        Self::FirstBeforeRace,
        Self::TooSoon,
        Self::RunClash,
        Self::AfterHardRun,
        Self::HardRunAfter,
        Self::LightDays,
        Self::AfterEasyRun,
        Self::HeavyTraining,
        Self::TypeFit,
    ];

    /// The code as written in files and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::MarathonDay => "marathon-day",
            Self::MarathonNextDay => "marathon-next-day",
            Self::MarathonHealing => "marathon-healing",
            Self::MarathonRecovery => "marathon-recovery",
            Self::RaceDay => "race-day",
            Self::RaceNextDay => "race-next-day",
            Self::PreRaceClose => "pre-race-close",
            Self::PreRace => "pre-race",
            Self::FirstBeforeRace => "first-before-race",
            Self::TooSoon => "too-soon",
            Self::RunClash => "run-clash",
            Self::AfterHardRun => "after-hard-run",
            Self::HardRunAfter => "hard-run-after",
            Self::LightDays => "light-days",
            Self::AfterEasyRun => "after-easy-run",
            Self::HeavyTraining => "heavy-training",
            Self::TypeFit => "type-fit",
        }
    }

    /// The rule of a code, if it is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.code() == code)
    }

    /// The verdict of its findings, unless the clinic sets another level.
    #[must_use]
    pub fn usual_verdict(self) -> Verdict {
        match self {
            Self::MarathonDay | Self::MarathonNextDay => Verdict::Contraindicated,
            Self::MarathonHealing
            | Self::RaceDay
            | Self::RaceNextDay
            | Self::PreRaceClose
            | Self::RunClash
            | Self::AfterHardRun
            | Self::HardRunAfter => Verdict::NotRecommended,
            Self::FirstBeforeRace | Self::TooSoon | Self::LightDays | Self::TypeFit => Verdict::Caution,
            Self::MarathonRecovery | Self::PreRace | Self::AfterEasyRun | Self::HeavyTraining => Verdict::Favorable,
        }
    }

    /// The verdict where the race is a training race: a `c` race that is no marathon.
    #[must_use]
    pub fn verdict_of_training_race(self) -> Verdict {
        match self {
            Self::RaceDay | Self::RaceNextDay | Self::PreRaceClose => Verdict::Caution,
            _ => self.usual_verdict(),
        }
    }

    /// Says something good: it can be switched off, but not turned into a warning.
    #[must_use]
    pub fn is_favorable(self) -> bool {
        self.usual_verdict() == Verdict::Favorable
    }
}

crate::wire! {
    /// Why training counts as heavy, in the order in which it is told.
    pub enum Reason {
        RisingMileage,
        MarathonPrep,
        FastRunning,
    }
}

impl Reason {
    /// The code as written in files and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::RisingMileage => "rising-mileage",
            Self::MarathonPrep => "marathon-prep",
            Self::FastRunning => "fast-running",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_written_on_the_wire_as_its_code() {
        for rule in Rule::ALL {
            assert_eq!(serde_json::to_value(rule).unwrap(), rule.code());
            assert_eq!(Rule::from_code(rule.code()), Some(rule));
        }
        for reason in [Reason::RisingMileage, Reason::MarathonPrep, Reason::FastRunning] {
            assert_eq!(serde_json::to_value(reason).unwrap(), reason.code());
        }
    }

    #[test]
    fn rules_are_listed_in_the_order_of_the_table() {
        assert!(Rule::ALL.is_sorted());
    }
}
