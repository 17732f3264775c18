//! Small pictures, each told apart by its shape alone. Drawn in a square whose sides are 1, down and right.

use super::ink::{self, Ink};

/// What a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Icon {
    /// A disc with a check.
    Check(Ink),
    /// A ring with a dash.
    Dash(Ink),
    /// A triangle with an exclamation mark.
    Triangle(Ink),
    /// An eight-sided sign with an exclamation mark.
    Octagon(Ink),
    /// A disc with a bar: no entry.
    NoEntry(Ink),
    /// A disc with two waves.
    Waves(Ink),
    /// A ring with two waves.
    WavesRing(Ink),
    /// A ring, half filled.
    HalfRing(Ink),
    /// A ring with a slash.
    Slash(Ink),
    /// A flag.
    Flag(Ink),
    /// A disc with a moon.
    Moon(Ink),
    /// A small dot.
    Dot(Ink),
    /// A disc with a cross.
    Cross(Ink),
    /// A bar that stands.
    Bar(Ink),
    /// A peak.
    Peak(Ink),
    /// An arrow into the day.
    Arrow(Ink),
    /// A speech bubble.
    Speech(Ink),
}

/// A point, and whether it bends the curve (two such points before an end point).
pub(super) type Node = ((f32, f32), bool);

/// A closed shape to fill, or an open one to stroke with a width.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Shape {
    pub nodes: Vec<Node>,
    pub ink: Ink,
    pub stroke: Option<f32>,
}

/// How far a curve's bending points lie from its ends for a quarter of a circle.
pub(super) const QUARTER: f32 = 0.552_284_8;

pub(super) fn disc(center: (f32, f32), radius: f32) -> Vec<Node> {
    let (x, y, r, k) = (center.0, center.1, radius, radius * QUARTER);
    vec![
        ((x + r, y), false),
        ((x + r, y + k), true),
        ((x + k, y + r), true),
        ((x, y + r), false),
        ((x - k, y + r), true),
        ((x - r, y + k), true),
        ((x - r, y), false),
        ((x - r, y - k), true),
        ((x - k, y - r), true),
        ((x, y - r), false),
        ((x + k, y - r), true),
        ((x + r, y - k), true),
        ((x + r, y), false),
    ]
}

fn corners(points: &[(f32, f32)]) -> Vec<Node> {
    points.iter().map(|&point| (point, false)).collect()
}

fn filled(nodes: Vec<Node>, ink: Ink) -> Shape {
    Shape { nodes, ink, stroke: None }
}

pub(super) fn stroked(nodes: Vec<Node>, ink: Ink, width: f32) -> Shape {
    Shape { nodes, ink, stroke: Some(width) }
}

fn full_disc(ink: Ink) -> Shape {
    filled(disc((0.5, 0.5), 0.5), ink)
}

fn ring(ink: Ink) -> Shape {
    stroked(disc((0.5, 0.5), 0.44), ink, 0.1)
}

fn wave(y: f32, ink: Ink) -> Shape {
    let nodes = vec![
        ((0.2, y), false),
        ((0.3, y - 0.14), true),
        ((0.4, y - 0.14), true),
        ((0.5, y), false),
        ((0.6, y + 0.14), true),
        ((0.7, y + 0.14), true),
        ((0.8, y), false),
    ];
    stroked(nodes, ink, 0.085)
}

fn exclamation(top: f32) -> [Shape; 2] {
    [
        stroked(corners(&[(0.5, top), (0.5, top + 0.26)]), ink::WHITE, 0.11),
        filled(disc((0.5, top + 0.44), 0.065), ink::WHITE),
    ]
}

impl Icon {
    /// The shapes, in the order in which they are drawn.
    pub fn shapes(self) -> Vec<Shape> {
        let white = ink::WHITE;
        match self {
            Self::Check(ink) => {
                vec![full_disc(ink), stroked(corners(&[(0.27, 0.52), (0.44, 0.69), (0.74, 0.34)]), white, 0.115)]
            }
            Self::Dash(ink) => vec![ring(ink), stroked(corners(&[(0.32, 0.5), (0.68, 0.5)]), ink, 0.1)],
            Self::Triangle(ink) => {
                let sides = corners(&[(0.5, 0.08), (0.96, 0.9), (0.04, 0.9), (0.5, 0.08), (0.96, 0.9)]);
                let mut shapes = vec![filled(sides.clone(), ink), stroked(sides, ink, 0.08)];
                shapes.extend(exclamation(0.35));
                shapes
            }
            Self::Octagon(ink) => {
                let (near, far) = (0.293, 0.707);
                let sides = [
                    (near, 0.0),
                    (far, 0.0),
                    (1.0, near),
                    (1.0, far),
                    (far, 1.0),
                    (near, 1.0),
                    (0.0, far),
                    (0.0, near),
                ];
                let mut shapes = vec![filled(corners(&sides), ink)];
                shapes.extend(exclamation(0.25));
                shapes
            }
            Self::NoEntry(ink) => vec![full_disc(ink), stroked(corners(&[(0.25, 0.5), (0.75, 0.5)]), white, 0.19)],
            Self::Waves(ink) => vec![full_disc(ink), wave(0.4, white), wave(0.62, white)],
            Self::WavesRing(ink) => vec![ring(ink), wave(0.4, ink), wave(0.62, ink)],
            Self::HalfRing(ink) => {
                let half = disc((0.5, 0.5), 0.44).drain(3..10).collect();
                vec![filled(half, ink), ring(ink)]
            }
            Self::Slash(ink) => vec![ring(ink), stroked(corners(&[(0.2, 0.8), (0.8, 0.2)]), ink, 0.1)],
            Self::Flag(ink) => {
                let cloth = vec![
                    ((0.22, 0.08), false),
                    ((0.45, -0.02), true),
                    ((0.65, 0.2), true),
                    ((0.94, 0.1), false),
                    ((0.94, 0.56), false),
                    ((0.65, 0.66), true),
                    ((0.45, 0.44), true),
                    ((0.22, 0.54), false),
                ];
                vec![stroked(corners(&[(0.18, 0.04), (0.18, 0.97)]), ink, 0.11), filled(cloth, ink)]
            }
            Self::Moon(ink) => {
                vec![full_disc(ink), filled(disc((0.48, 0.52), 0.3), white), filled(disc((0.61, 0.42), 0.25), ink)]
            }
            Self::Dot(ink) => vec![filled(disc((0.5, 0.5), 0.22), ink)],
            Self::Cross(ink) => vec![
                full_disc(ink),
                stroked(corners(&[(0.5, 0.24), (0.5, 0.76)]), white, 0.17),
                stroked(corners(&[(0.24, 0.5), (0.76, 0.5)]), white, 0.17),
            ],
            Self::Bar(ink) => vec![stroked(corners(&[(0.5, 0.1), (0.5, 0.9)]), ink, 0.26)],
            Self::Peak(ink) => vec![filled(corners(&[(0.5, 0.1), (0.92, 0.88), (0.08, 0.88)]), ink)],
            Self::Arrow(ink) => vec![
                stroked(corners(&[(0.1, 0.5), (0.85, 0.5)]), ink, 0.14),
                stroked(corners(&[(0.55, 0.2), (0.87, 0.5), (0.55, 0.8)]), ink, 0.14),
            ],
            Self::Speech(ink) => {
                let bubble =
                    [(0.04, 0.1), (0.96, 0.1), (0.96, 0.7), (0.48, 0.7), (0.26, 0.94), (0.26, 0.7), (0.04, 0.7)];
                let line = |y: f32, to: f32| stroked(corners(&[(0.22, y), (to, y)]), white, 0.08);
                vec![filled(corners(&bubble), ink), line(0.31, 0.78), line(0.5, 0.6)]
            }
        }
    }
}
