//! Fills that are told apart without color.

use super::icons::{Shape, disc, stroked};
use super::ink::Ink;

/// Lines that rise to the right, so many points apart.
pub(super) fn hatch(width: f32, height: f32, apart: f32, ink: Ink) -> Vec<Shape> {
    let mut lines = Vec::new();
    let mut foot = -height + apart / 2.0;
    while foot < width {
        let (left, right) = (foot.max(0.0), (foot + height).min(width));
        if right - left > 0.5 {
            let at = |x: f32| ((x, height - (x - foot)), false);
            lines.push(stroked(vec![at(left), at(right)], ink, 0.8));
        }
        foot += apart;
    }
    lines
}

/// Dots in rows, so many points apart.
pub(super) fn dots(width: f32, height: f32, apart: f32, ink: Ink) -> Vec<Shape> {
    let count = |length: f32| ((length / apart).floor() as usize).max(1);
    let (across, down) = (count(width), count(height));
    let place = |index: usize, count: usize, length: f32| length * (index as f32 + 0.5) / count as f32;
    (0..down)
        .flat_map(|row| (0..across).map(move |column| (column, row)))
        .map(|(column, row)| {
            let center = (place(column, across, width), place(row, down, height));
            Shape { nodes: disc(center, 0.9), ink, stroke: None }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::ink;

    #[test]
    fn a_pattern_stays_within_what_it_fills() {
        for (width, height) in [(3.0, 14.0), (72.0, 14.0), (200.0, 8.0)] {
            for shapes in [hatch(width, height, 5.0, ink::RED), dots(width, height, 6.0, ink::RED)] {
                assert!(!shapes.is_empty());
                for ((x, y), _) in shapes.into_iter().flat_map(|shape| shape.nodes) {
                    assert!((-0.01..=width + 0.01).contains(&x) && (-0.01..=height + 0.01).contains(&y), "{x} {y}");
                }
            }
        }
    }
}
