//! The settings of the rules, as a clinic keeps and changes them.

use super::{
    json::{Field, Node},
    rule::Rule,
};
use crate::{domain::verdict::Verdict, error::Result};
use serde::{Deserialize, Deserializer, de::Error as _};
use std::collections::BTreeMap;

crate::wire! {
    /// How severe a clinic makes the findings of a rule.
    pub enum Level {
        /// The rule says nothing.
        Off,
        Caution,
        NotRecommended,
        Contraindicated,
    }
}

impl Level {
    const ALL: [Self; 4] = [Self::Off, Self::Caution, Self::NotRecommended, Self::Contraindicated];

    /// The code as written in files and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Caution => "caution",
            Self::NotRecommended => "not-recommended",
            Self::Contraindicated => "contraindicated",
        }
    }

    /// The level of a code, if it is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }

    /// The verdict of a finding of this level; `None` when off.
    #[must_use]
    pub fn verdict(self) -> Option<Verdict> {
        match self {
            Self::Off => None,
            Self::Caution => Some(Verdict::Caution),
            Self::NotRecommended => Some(Verdict::NotRecommended),
            Self::Contraindicated => Some(Verdict::Contraindicated),
        }
    }
}

/// The settings of the rules. [`Rules::from_json`] is the door for what a person wrote: it refuses what is out of range.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Rules {
    /// A race of at least this many kilometers is a marathon; 1–1000.
    pub marathon_km: f64,
    /// The best days before a race, first and last; 1–30.
    pub pre_race_days: [u32; 2],
    /// The best days after a marathon, first and last; 1–30.
    pub post_race_days: [u32; 2],
    /// A first massage is noted fewer than this many days before a race; 0–60.
    pub first_massage_days: u32,
    /// A massage within this many days counts as being used to it; 0–3650.
    pub accustomed_days: u32,
    /// Two massages at most this many days apart are noted; 0–30.
    pub spacing_days: u32,
    /// Hours of rest between a hard or long run and a massage; 0–168.
    pub rest_before_hours: u32,
    /// Hours after a massage without a hard run; 0–168.
    pub hard_after_hours: u32,
    /// Days after a massage that are best kept light; 0–14.
    pub light_days: u32,
    /// A massage at most this many hours after an easy run is well timed; 0–168.
    pub easy_before_hours: u32,
    /// Last week's distance over the mean of the four before, from which it counts as rising; 1–5.
    pub load_rise: f64,
    /// Kilometers that last week needs to count as rising; 0–1000.
    pub load_min_km: f64,
    /// Weeks before a marathon that count as preparing it; 0–52.
    pub marathon_prep_weeks: u32,
    /// Hard runs in a week that count as a lot of fast running; 1–14.
    pub fast_runs_per_week: u32,
    /// The rules whose findings the clinic has made more or less severe, or switched off.
    pub levels: BTreeMap<Rule, Level>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            marathon_km: 42.0,
            pre_race_days: [3, 5],
            post_race_days: [3, 5],
            first_massage_days: 7,
            accustomed_days: 180,
            spacing_days: 2,
            rest_before_hours: 24,
            hard_after_hours: 24,
            light_days: 2,
            easy_before_hours: 24,
            load_rise: 1.10,
            load_min_km: 20.0,
            marathon_prep_weeks: 16,
            fast_runs_per_week: 2,
            levels: BTreeMap::new(),
        }
    }
}

crate::wire! {
    /// What a number of the rules may be.
    pub struct NumberRange {
        pub least: f64,
        pub most: f64,
        pub whole: bool,
        /// Two such numbers, a first and a last; the first is not above the last.
        pub pair: bool,
    }
}

const fn whole(least: u32, most: u32) -> NumberRange {
    NumberRange { least: least as f64, most: most as f64, whole: true, pair: false }
}

const fn number(least: f64, most: f64) -> NumberRange {
    NumberRange { least, most, whole: false, pair: false }
}

const WINDOW: NumberRange = NumberRange { pair: true, ..whole(1, 30) };

/// The numbers of [`Rules`] by field, and what each may be.
pub const NUMBERS: [(&str, NumberRange); 14] = [
    ("marathonKm", number(1.0, 1000.0)),
    ("preRaceDays", WINDOW),
    ("postRaceDays", WINDOW),
    ("firstMassageDays", whole(0, 60)),
    ("accustomedDays", whole(0, 3650)),
    ("spacingDays", whole(0, 30)),
    ("restBeforeHours", whole(0, 168)),
    ("hardAfterHours", whole(0, 168)),
    ("lightDays", whole(0, 14)),
    ("easyBeforeHours", whole(0, 168)),
    ("loadRise", number(1.0, 5.0)),
    ("loadMinKm", number(0.0, 1000.0)),
    ("marathonPrepWeeks", whole(0, 52)),
    ("fastRunsPerWeek", whole(1, 14)),
];

/// What the number of a field may be.
///
/// # Panics
/// For a field that [`Rules`] does not have.
#[must_use]
pub fn range_of(field: &str) -> &'static NumberRange {
    NUMBERS.iter().find(|(name, _)| *name == field).map(|(_, range)| range).expect("a field of the rules")
}

impl Rules {
    /// Reads settings as a clinic keeps them; an absent field has its default.
    ///
    /// # Errors
    /// Anything out of range, not whole, unknown, misspelled, repeated or null; the error names the field.
    pub fn from_json(json: &str) -> Result<Self> {
        Self::read(&Field::root(&Node::parse(json.as_bytes(), "rules")?, "rules"))
    }

    /// Settings as JSON, every field written.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::json!(self).to_string()
    }

    /// Reads settings that are part of something larger.
    ///
    /// # Errors
    /// As for [`Rules::from_json`].
    pub fn read(field: &Field<'_>) -> Result<Self> {
        let names = NUMBERS.map(|(name, _)| name);
        let fields = field.object(&[&names[..], &["levels"]].concat())?;
        let usual = Self::default();
        let whole = |name: &str, usual: u32| match fields.optional(name) {
            Some(field) => field.whole(range_of(name).least as u32..=range_of(name).most as u32),
            None => Ok(usual),
        };
        let number = |name: &str, usual: f64| match fields.optional(name) {
            Some(field) => field.number(range_of(name).least..=range_of(name).most),
            None => Ok(usual),
        };
        let window = |name: &str, usual: [u32; 2]| match fields.optional(name) {
            Some(field) => read_window(&field),
            None => Ok(usual),
        };
        Ok(Self {
            marathon_km: number("marathonKm", usual.marathon_km)?,
            pre_race_days: window("preRaceDays", usual.pre_race_days)?,
            post_race_days: window("postRaceDays", usual.post_race_days)?,
            first_massage_days: whole("firstMassageDays", usual.first_massage_days)?,
            accustomed_days: whole("accustomedDays", usual.accustomed_days)?,
            spacing_days: whole("spacingDays", usual.spacing_days)?,
            rest_before_hours: whole("restBeforeHours", usual.rest_before_hours)?,
            hard_after_hours: whole("hardAfterHours", usual.hard_after_hours)?,
            light_days: whole("lightDays", usual.light_days)?,
            easy_before_hours: whole("easyBeforeHours", usual.easy_before_hours)?,
            load_rise: number("loadRise", usual.load_rise)?,
            load_min_km: number("loadMinKm", usual.load_min_km)?,
            marathon_prep_weeks: whole("marathonPrepWeeks", usual.marathon_prep_weeks)?,
            fast_runs_per_week: whole("fastRunsPerWeek", usual.fast_runs_per_week)?,
            levels: match fields.optional("levels") {
                Some(field) => read_levels(&field)?,
                None => usual.levels,
            },
        })
    }

    /// The verdict of a rule's findings, `None` when the clinic has switched it off. A training race is a `c` race that is no marathon.
    #[must_use]
    pub fn verdict(&self, rule: Rule, training_race: bool) -> Option<Verdict> {
        match self.levels.get(&rule) {
            Some(level) => level.verdict(),
            None if training_race => Some(rule.verdict_of_training_race()),
            None => Some(rule.usual_verdict()),
        }
    }
}

impl<'de> Deserialize<'de> for Rules {
    /// As strict as [`Rules::from_json`].
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let node = Node::deserialize(deserializer)?;
        Self::read(&Field::root(&node, "rules")).map_err(D::Error::custom)
    }
}

fn read_window(field: &Field<'_>) -> Result<[u32; 2]> {
    let days = field
        .list()?
        .iter()
        .map(|day| day.whole(WINDOW.least as u32..=WINDOW.most as u32))
        .collect::<Result<Vec<_>>>()?;
    match days[..] {
        [first, last] if first <= last => Ok([first, last]),
        _ => Err(field.refuse("field-not-window")),
    }
}

fn read_levels(field: &Field<'_>) -> Result<BTreeMap<Rule, Level>> {
    let mut levels = BTreeMap::new();
    for (name, field) in field.open_object()?.all() {
        let rule = Rule::from_code(name).ok_or_else(|| field.refuse("field-unknown"))?;
        let allowed = if rule.is_favorable() { &Level::ALL[..1] } else { &Level::ALL[..] };
        let codes: Vec<_> = allowed.iter().map(|level| level.code()).collect();
        let level = field.choice(|code| Level::from_code(code).filter(|level| allowed.contains(level)), &codes)?;
        levels.insert(rule, level);
    }
    Ok(levels)
}
