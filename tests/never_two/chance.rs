//! Chance that is the same each time.

/// Numbers that look random (splitmix64).
pub struct Chance(pub u64);

impl Chance {
    /// From 0 up to an end that is left out.
    pub fn below(&mut self, end: usize) -> i64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as i64
    }
}
