//! What the marks of a page are to a reader program: headings, paragraphs, lists, tables, pictures.

use std::rc::Rc;

/// What a part of a document is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Role {
    /// Of the page (1), or of a section (2).
    Heading(u8),
    Paragraph,
    List,
    /// An entry of a list, and what it says.
    Entry,
    EntryBody,
    Table,
    Row,
    /// A table's cell that names its column or its row.
    ColumnName,
    RowName,
    Cell,
    /// A drawing, and the sentence that says what is drawn.
    Figure(String),
}

/// A part of a document: whatever marks carry it belong to it, on whichever page they are.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part(Rc<Role>);

impl Part {
    pub fn new(role: Role) -> Self {
        Self(Rc::new(role))
    }

    pub fn role(&self) -> &Role {
        &self.0
    }

    /// Whether both are the same part, not only alike.
    pub fn is(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
