//! The picture, the color and the fill of each kind of day, verdict and run: told apart without color.

use super::{DayMark, RunNote};
use crate::domain::{run::RunKind, verdict::Verdict};
use crate::print::icons::Icon;
use crate::print::ink::{self, Ink};

pub(super) fn verdict_ink(verdict: Verdict) -> Ink {
    match verdict {
        Verdict::Contraindicated => ink::RED,
        Verdict::NotRecommended => ink::ORANGE,
        Verdict::Caution => ink::AMBER,
        Verdict::Neutral => ink::GRAY,
        Verdict::Favorable => ink::GREEN,
    }
}

pub(super) fn verdict_icon(verdict: Verdict) -> Icon {
    let ink = verdict_ink(verdict);
    match verdict {
        Verdict::Contraindicated => Icon::NoEntry(ink),
        Verdict::NotRecommended => Icon::Octagon(ink),
        Verdict::Caution => Icon::Triangle(ink),
        Verdict::Neutral => Icon::Dash(ink),
        Verdict::Favorable => Icon::Check(ink),
    }
}

/// A day's picture and the color of its words.
pub(super) fn day_look(mark: DayMark) -> (Icon, Ink) {
    match mark {
        DayMark::Massage => (Icon::Waves(ink::TEAL), ink::TEAL),
        DayMark::Booked => (Icon::WavesRing(ink::TEAL), ink::TEAL),
        DayMark::Light => (Icon::HalfRing(ink::TEAL), ink::TEAL),
        DayMark::NoMassage => (Icon::Slash(ink::ORANGE), ink::ORANGE),
        DayMark::Race => (Icon::Flag(ink::BLACK), ink::BLACK),
        DayMark::Healing => (Icon::Moon(ink::GRAY), ink::GRAY),
        DayMark::GoodForMassage => (Icon::Check(ink::GREEN), ink::GREEN),
        DayMark::Plain => (Icon::Dot(ink::GRAY), ink::GRAY),
    }
}

/// How the stretch of a day is filled on the timeline.
pub(super) enum Fill {
    Tint(Ink),
    Hatch,
    Dots,
    Empty,
}

/// A day's fill on the timeline; none where nothing is to be said.
pub(super) fn day_fill(mark: DayMark) -> Option<Fill> {
    match mark {
        DayMark::Massage => Some(Fill::Tint(ink::TEAL)),
        DayMark::Booked => Some(Fill::Empty),
        DayMark::Light => Some(Fill::Tint(ink::TEAL_TINT)),
        DayMark::NoMassage => Some(Fill::Hatch),
        DayMark::Race => Some(Fill::Tint(ink::BLACK)),
        DayMark::Healing => Some(Fill::Dots),
        DayMark::GoodForMassage => Some(Fill::Tint(ink::GREEN_TINT)),
        DayMark::Plain => None,
    }
}

/// A run's picture and color: its kind, or what is said of it.
pub(super) fn run_look(kind: RunKind, note: RunNote) -> (Icon, Ink) {
    match (note, kind) {
        (RunNote::Clashes, _) => (Icon::Triangle(ink::AMBER), ink::AMBER),
        (RunNote::Better, _) => (Icon::Arrow(ink::GREEN), ink::GREEN),
        (RunNote::Stays, RunKind::Easy) => (Icon::Dot(ink::GRAY), ink::GRAY),
        (RunNote::Stays, RunKind::Long) => (Icon::Bar(ink::GRAY), ink::GRAY),
        (RunNote::Stays, RunKind::Hard) => (Icon::Peak(ink::GRAY), ink::GRAY),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture's shapes in black.
    fn silhouette(icon: Icon) -> String {
        let nodes: Vec<_> = icon.shapes().into_iter().map(|shape| (shape.nodes, shape.stroke)).collect();
        format!("{nodes:?}")
    }

    #[test]
    fn verdicts_days_and_runs_are_told_apart_without_color() {
        let verdicts = ["contraindicated", "not-recommended", "caution", "neutral", "favorable"];
        let verdicts = verdicts.iter().filter_map(|code| Verdict::from_code(code)).map(verdict_icon);
        let days = [
            DayMark::Massage,
            DayMark::Booked,
            DayMark::Light,
            DayMark::NoMassage,
            DayMark::Race,
            DayMark::Healing,
            DayMark::GoodForMassage,
            DayMark::Plain,
        ];
        let runs = [RunKind::Easy, RunKind::Long, RunKind::Hard].map(|kind| run_look(kind, RunNote::Stays).0);
        let noted = [RunNote::Clashes, RunNote::Better].map(|note| run_look(RunKind::Easy, note).0);
        for icons in [
            verdicts.collect::<Vec<_>>(),
            days.map(|day| day_look(day).0).to_vec(),
            runs.into_iter().chain(noted).collect(),
        ] {
            let different: std::collections::HashSet<_> = icons.iter().copied().map(silhouette).collect();
            assert_eq!(different.len(), icons.len());
        }
    }
}
