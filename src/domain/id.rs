//! Row numbers, one type per noun, so that a client's number is never taken for a therapist's.

macro_rules! row_id {
    ($($(#[$meta:meta])* $name:ident),* $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

row_id!(
    /// A client's number, from 1.
    ClientId,
    /// A therapist's number, from 1.
    TherapistId,
    /// An appointment's number, from 1.
    AppointmentId,
    /// A run's number, from 1.
    RunId,
    /// A race's number, from 1.
    RaceId,
    /// A room's number, from 1.
    RoomId,
    /// The number of some closed days, from 1.
    ClosureId,
    /// The number of a series of appointments, from 1.
    SeriesId,
    /// A day off's number, from 1.
    DayOffId,
    /// The number of an entry of the wait list, from 1.
    WaitId,
    /// The number of a stretch that is worked on one day only, from 1.
    OtherHoursId,
);

/// A massage type's short stable name, such as `deep-tissue`: lower-case letters, digits and hyphens.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct MassageTypeId(pub String);

impl MassageTypeId {
    /// The id of a name as written: `deep-tissue`.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(id.to_owned())
    }

    /// The name as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for MassageTypeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
