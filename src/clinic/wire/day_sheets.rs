//! The folders that the clinic has chosen.

crate::wire! {
    /// A folder to keep something in from now on; `None` for the usual one, or for none.
    pub struct ChooseFolder {
        pub folder: Option<String>,
    }
}

crate::wire! {
    /// What is wrong with the chosen folders, in a sentence each; `None` where nothing is.
    pub struct FolderTroubles {
        pub backups: Option<String>,
        pub day_sheets: Option<String>,
    }
}

crate::wire! {
    /// Where the day sheets are kept up to date.
    pub struct DaySheetsFolder {
        /// `None` when nobody chose a folder.
        pub folder: Option<String>,
    }
}
