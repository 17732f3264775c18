//! What is printed.

crate::wire! {
    /// An appointment whose recovery plan is wanted.
    pub struct PrintHandout {
        pub id: i64,
        /// A free line from the therapist; kept nowhere.
        pub note: Option<String>,
    }
}
