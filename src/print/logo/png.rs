//! A logo of pixels: on white, and no finer than a printer shows.

use super::{Content, LogoFault, MOST_HEIGHT, MOST_WIDTH, Picture};
use png::{ColorType, Decoder, Limits, Transformations};
use std::io::Cursor;

/// Pixels of a point at 300 to the inch.
const FINE: f32 = 300.0 / 72.0;
/// More pixels than these nobody prints.
const MOST_PIXELS: usize = 16_000_000;

pub(super) fn read(file: &[u8]) -> Result<Picture, LogoFault> {
    let unreadable = |_| LogoFault::Unreadable;
    let mut decoder = Decoder::new_with_limits(Cursor::new(file), Limits { bytes: 4 * MOST_PIXELS });
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(unreadable)?;
    let (across, down) = (reader.info().width as usize, reader.info().height as usize);
    if across.saturating_mul(down) > MOST_PIXELS {
        return Err(LogoFault::TooLarge);
    }
    let mut bytes = vec![0; reader.output_buffer_size().ok_or(LogoFault::TooLarge)?];
    let frame = reader.next_frame(&mut bytes).map_err(unreadable)?;
    bytes.truncate(frame.buffer_size());
    let channels = match frame.color_type {
        ColorType::Grayscale => 1,
        ColorType::GrayscaleAlpha => 2,
        ColorType::Rgb => 3,
        ColorType::Rgba => 4,
        ColorType::Indexed => return Err(LogoFault::Unreadable),
    };
    let rgb: Vec<u8> = bytes.chunks_exact(channels).flat_map(on_white).collect();
    let whole = Pixels { across, down, rgb };
    let scale = (MOST_WIDTH * FINE / across as f32).min(MOST_HEIGHT * FINE / down as f32).min(1.0);
    let shrunk = whole.shrunk(scale);
    let (width, height) = (across as f32, down as f32);
    let Pixels { across, down, rgb } = shrunk;
    Ok(Picture { width, height, content: Content::Pixels { across, down, rgb } })
}

/// A pixel as it looks on paper.
fn on_white(pixel: &[u8]) -> [u8; 3] {
    let blend = |color: u8, alpha: u8| {
        let (color, alpha) = (u32::from(color), u32::from(alpha));
        u8::try_from((color * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(255)
    };
    match *pixel {
        [gray] => [gray; 3],
        [gray, alpha] => [blend(gray, alpha); 3],
        [r, g, b] => [r, g, b],
        [r, g, b, alpha] => [blend(r, alpha), blend(g, alpha), blend(b, alpha)],
        _ => [255; 3],
    }
}

struct Pixels {
    across: usize,
    down: usize,
    rgb: Vec<u8>,
}

impl Pixels {
    /// Each new pixel is the mean of those that it covers.
    fn shrunk(self, scale: f32) -> Self {
        let new = |count: usize| ((count as f32 * scale).round() as usize).clamp(1, count);
        let (across, down) = (new(self.across), new(self.down));
        if (across, down) == (self.across, self.down) {
            return self;
        }
        let covered = |index: usize, of: usize, from: usize| index * from / of..((index + 1) * from).div_ceil(of);
        let mut rgb = Vec::with_capacity(across * down * 3);
        for y in 0..down {
            for x in 0..across {
                let (mut sums, mut count) = ([0_u32; 3], 0);
                for row in covered(y, down, self.down) {
                    for column in covered(x, across, self.across) {
                        let at = (row * self.across + column) * 3;
                        sums.iter_mut().zip(&self.rgb[at..at + 3]).for_each(|(sum, part)| *sum += u32::from(*part));
                        count += 1;
                    }
                }
                rgb.extend(sums.map(|sum| u8::try_from(sum / count).unwrap_or(255)));
            }
        }
        Self { across, down, rgb }
    }
}
