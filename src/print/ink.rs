//! The colors of printed pages. Text colors reach a contrast of 4.5 : 1 on white and on every tint.

/// A color, each channel 0–255.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Ink(pub u8, pub u8, pub u8);

/// The one accent color.
pub(super) const TEAL: Ink = Ink(0x0f, 0x76, 0x6e);
/// Text.
pub(super) const BLACK: Ink = Ink(0x1c, 0x25, 0x2b);
/// Text of less weight.
pub(super) const GRAY: Ink = Ink(0x4b, 0x55, 0x63);
/// Good moments.
pub(super) const GREEN: Ink = Ink(0x15, 0x6b, 0x35);
/// Take care.
pub(super) const AMBER: Ink = Ink(0x92, 0x4a, 0x06);
/// Better not.
pub(super) const ORANGE: Ink = Ink(0xa8, 0x35, 0x0c);
/// Not at all, and warnings.
pub(super) const RED: Ink = Ink(0xa3, 0x1b, 0x1b);
/// Lines and frames.
pub(super) const LINE: Ink = Ink(0xcb, 0xd5, 0xd9);
/// Behind what was booked.
pub(super) const TEAL_TINT: Ink = Ink(0xec, 0xf6, 0xf4);
/// Behind days that are good for a massage.
pub(super) const GREEN_TINT: Ink = Ink(0xea, 0xf5, 0xec);
/// Behind what must not be missed.
pub(super) const AMBER_TINT: Ink = Ink(0xfd, 0xf4, 0xe3);
/// The page.
pub(super) const WHITE: Ink = Ink(0xff, 0xff, 0xff);

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(Ink(r, g, b): Ink) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.03928 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    #[test]
    fn every_text_color_can_be_read_on_every_background() {
        for text in [TEAL, BLACK, GRAY, GREEN, AMBER, ORANGE, RED] {
            for ground in [WHITE, TEAL_TINT, AMBER_TINT, GREEN_TINT] {
                let contrast = (luminance(ground) + 0.05) / (luminance(text) + 0.05);
                assert!(contrast >= 4.5, "{text:?} on {ground:?}: {contrast:.2}");
            }
        }
    }
}
