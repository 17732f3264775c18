//! What was done, by whom and when.

use crate::domain::id::{AppointmentId, ClientId};

crate::wire! {
    /// Whose history: a client's, with everything that belongs to them, or one appointment's.
    pub enum HistoryOf {
        Client(ClientId),
        Appointment(AppointmentId),
    }
}

crate::wire! {
    /// One change.
    pub struct HistoryEntry {
        /// The journal's number of the change.
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        pub change: i64,
        /// "Monday, May 4, 09:00, Maya"
        pub who_and_when: String,
        /// "Moved"
        pub did: String,
        /// What stands there now and what stood there before, a line each.
        pub lines: Vec<String>,
        /// Whether it still holds and can be undone, unless the same was changed since.
        pub can_undo: bool,
    }
}

crate::wire! {
    /// Who stands at this desk.
    pub struct Person {
        /// At most 60 letters; empty for nobody in particular.
        pub name: String,
    }
}

crate::wire! {
    /// Who may stand at this desk, the latest first.
    pub struct People {
        pub names: Vec<String>,
    }
}

crate::wire! {
    /// Which of one's latest changes is to be undone.
    pub struct UndoLast {
        /// So many that still hold are passed over, since they cannot be undone.
        pub passing: u32,
    }
}
