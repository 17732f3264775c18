//! How far work on the whole file has come.

crate::wire! {
    /// What is being done with the file.
    pub enum Step {
        /// Its pages are copied.
        Copy,
        /// Every page of the copy is read and compared.
        Check,
        /// It is brought to this program's schema.
        Update,
    }
}

crate::wire! {
    /// What is being done, and how much of the whole work is behind us. It never goes back.
    pub struct Progress {
        pub step: Step,
        /// Thousandths of the whole.
        pub done: u32,
    }
}
