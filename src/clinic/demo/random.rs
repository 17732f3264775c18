//! A small source of chance that gives the same numbers for the same seed, everywhere and forever.

/// `SplitMix64`: a counter stepped by the golden ratio, its bits mixed. 64 bits of state, equally likely numbers.
pub(super) struct Random(u64);

/// What the numbers are for. Streams of one seed have nothing to do with each other, so that one more run of one client
/// changes nothing for the next.
#[derive(Debug, Clone, Copy)]
pub(super) enum Stream {
    Book,
    Therapist(usize),
    Client(usize),
    Waits,
}

const GOLDEN_STEP: u64 = 0x9E37_79B9_7F4A_7C15;

impl Random {
    /// The numbers of a seed for one purpose.
    pub fn new(seed: u64, stream: Stream) -> Self {
        let (kind, index) = match stream {
            Stream::Book => (0, 0),
            Stream::Therapist(index) => (1, index),
            Stream::Client(index) => (2, index),
            Stream::Waits => (3, 0),
        };
        let seed = mix(seed.wrapping_add(GOLDEN_STEP)).wrapping_add(kind);
        Self(mix(mix(seed).wrapping_add(index as u64)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN_STEP);
        mix(self.0)
    }

    /// 0 up to, not including, `end`; 0 when `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        // The high half of the product is spread evenly; the bias is below end / 2^64.
        ((u128::from(self.next()) * end as u128) >> 64) as usize
    }

    /// `first` to `last`, both included.
    pub fn between(&mut self, first: u32, last: u32) -> u32 {
        first + self.below((last - first + 1) as usize) as u32
    }

    /// As [`Self::between`], in steps of a thousandth of the way.
    pub fn within(&mut self, first: f64, last: f64) -> f64 {
        first + (last - first) * f64::from(self.between(0, 1000)) / 1000.0
    }

    /// True in this many of a hundred cases.
    pub fn percent(&mut self, percent: u32) -> bool {
        self.between(1, 100) <= percent
    }

    /// One of a list that is not empty.
    pub fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    /// One of a list that is not empty, each as likely as its weight.
    pub fn weighted<T: Copy>(&mut self, list: &[(u32, T)]) -> T {
        let total: u32 = list.iter().map(|(weight, _)| weight).sum();
        let mut left = self.between(1, total);
        for (weight, one) in list {
            if left <= *weight {
                return *one;
            }
            left -= weight;
        }
        list[0].1
    }

    /// A list in any order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for end in (1..list.len()).rev() {
            list.swap(end, self.below(end + 1));
        }
    }
}

fn mix(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ (bits >> 31)
}

#[cfg(test)]
mod tests {
    use super::{Random, Stream};

    #[test]
    fn the_same_seed_gives_the_same_numbers_and_another_stream_others() {
        let numbers = |seed, stream| {
            let mut random = Random::new(seed, Stream::Client(stream));
            [(); 20].map(|()| random.below(1000))
        };
        assert_eq!(numbers(7, 1), numbers(7, 1));
        assert_ne!(numbers(7, 1), numbers(7, 2));
        assert_ne!(numbers(7, 1), numbers(8, 1));
    }

    #[test]
    fn chance_is_fair_and_stays_in_bounds() {
        let mut random = Random::new(1, Stream::Book);
        let throws = 60_000;
        let mut seen = [0; 6];
        for _ in 0..throws {
            seen[random.between(1, 6) as usize - 1] += 1;
        }
        assert!(seen.iter().all(|times| (9_500..10_500).contains(times)), "{seen:?}");
        let heads = (0..throws).filter(|_| random.weighted(&[(1, true), (3, false)])).count();
        assert!((14_500..15_500).contains(&heads), "{heads}");
    }
}
