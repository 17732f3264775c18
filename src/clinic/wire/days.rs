//! Several days at once.

use crate::domain::id::TherapistId;
use chrono::NaiveDate;

crate::wire! {
    /// Days whose books are wanted.
    pub struct AskBooks {
        pub from: NaiveDate,
        /// 1–42.
        pub days: u32,
        /// `None` for everybody.
        pub therapist: Option<TherapistId>,
        /// Canceled appointments and no-shows too.
        pub called_off: bool,
    }
}

crate::wire! {
    /// Days of which it is wanted how full they are.
    pub struct AskLoads {
        pub from: NaiveDate,
        /// 1–42.
        pub days: u32,
        /// `None` for everybody.
        pub therapist: Option<TherapistId>,
    }
}

crate::wire! {
    /// How full a day is.
    pub struct DayLoad {
        pub date: NaiveDate,
        /// Minutes worked.
        pub worked: u32,
        /// Minutes taken, buffers included; may be more than are worked.
        pub booked: u32,
        /// How many appointments take them.
        pub count: u32,
        /// Why the clinic is closed, which may be empty; `None` when it is not.
        pub closed: Option<String>,
        /// Everybody who is asked for is off, or has left.
        pub off: bool,
    }
}
