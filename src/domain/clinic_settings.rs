//! What the clinic is called, where it is, and how it writes time, money and distance.

crate::wire! {
    /// The sheet in the printer.
    pub enum Paper {
        A4,
        Letter,
    }
}

crate::wire! {
    /// How distances are shown. They are always kept in kilometers.
    pub enum DistanceUnit {
        Km,
        Mi,
    }
}

crate::wire! {
    /// How the time of day is written.
    pub enum HourStyle {
        /// 2:30 pm
        #[serde(rename = "12h")]
        Twelve,
        /// 14:30
        #[serde(rename = "24h")]
        TwentyFour,
    }
}

crate::wire! {
    /// One clinic's own facts and habits.
    pub struct ClinicSettings {
        /// Not empty.
        pub name: String,
        /// As printed, lines separated by `\n`; may be empty.
        pub address: String,
        pub phone: String,
        /// An IANA zone such as `America/New_York`.
        pub zone: String,
        /// An ISO 4217 code of [`super::money::CURRENCIES`].
        pub currency: String,
        pub paper: Paper,
        pub distance_unit: DistanceUnit,
        pub hour_style: HourStyle,
        /// Bookable starts lie on full multiples of this from midnight: 5, 10, 15, 20, 30 or 60 minutes.
        pub grid_minutes: u32,
    }
}

/// The grids that divide an hour evenly enough to be read at a glance.
pub const GRIDS: [u32; 6] = [5, 10, 15, 20, 30, 60];
