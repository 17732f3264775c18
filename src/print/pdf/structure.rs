//! Tells reader programs what each stretch of a page is: the tree of the document's parts (ISO 32000-1, 14.7 and 14.8).

use super::drawing::without_repeats;
use crate::domain::direction::has_right_to_left;
use crate::print::mark::{Drawn, Mark};
use crate::print::part::{Part, Role};
use lopdf::{Dictionary, Document, Object, ObjectId, text_string};
use printpdf::{DictItem, Op};
use std::collections::BTreeMap;

/// The parts of a document, while its pages are drawn.
pub(super) struct Structure {
    /// The whole document first, then each part behind the one that it is in.
    elements: Vec<Element>,
    /// Of each page, the elements of its numbered stretches.
    pages: Vec<Vec<usize>>,
}

#[derive(Default)]
struct Element {
    /// None for the whole document.
    part: Option<Part>,
    parent: usize,
    kids: Vec<Kid>,
    /// Its lines, in reading order.
    said: String,
    /// Left, bottom, right and top of what is drawn, from the bottom left of the page.
    bounds: Option<[f32; 4]>,
}

enum Kid {
    Element(usize),
    /// A numbered stretch of a page.
    Stretch {
        page: usize,
        number: usize,
    },
}

impl Structure {
    /// Of a document without pages.
    pub fn new() -> Self {
        Self { elements: vec![Element::default()], pages: Vec::new() }
    }

    /// The next page, so high: each stretch of marks of one part within its number, decoration as such.
    pub fn page(&mut self, marks: &[Mark], height: f32, draw: impl Fn(&Mark) -> Vec<Op>) -> Vec<Op> {
        let page = self.pages.len();
        self.pages.push(Vec::new());
        let mut ops = Vec::new();
        for stretch in marks.chunk_by(are_one_stretch) {
            let element = self.element(&stretch[0]);
            let drawn: Vec<Op> = stretch.iter().flat_map(&draw).collect();
            if drawn.is_empty() {
                continue;
            }
            ops.push(match element {
                None => Op::BeginMarkedContent { tag: "Artifact".to_owned() },
                Some(element) => {
                    let number = self.pages[page].len();
                    self.pages[page].push(element);
                    self.elements[element].take(Kid::Stretch { page, number }, stretch, height);
                    let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number as i64))]);
                    let tag = self.elements[element].kind().to_owned();
                    Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map } }
                }
            });
            ops.extend(drawn);
            ops.push(Op::EndMarkedContent);
        }
        without_repeats(ops)
    }

    /// The innermost element of a mark, made where it is the first of its part.
    fn element(&mut self, mark: &Mark) -> Option<usize> {
        if mark.parts.is_empty() {
            return None;
        }
        Some(mark.parts.iter().rev().fold(0, |parent, part| {
            let is_it = |element: usize| self.elements[element].part.as_ref().is_some_and(|known| known.is(part));
            let known = self.elements[parent].kids.iter().rev().find_map(|kid| match kid {
                Kid::Element(element) if is_it(*element) => Some(*element),
                _ => None,
            });
            known.unwrap_or_else(|| {
                let element = self.elements.len();
                self.elements.push(Element { part: Some(part.clone()), parent, ..Element::default() });
                self.elements[parent].kids.push(Kid::Element(element));
                element
            })
        }))
    }

    /// Writes the tree into the file.
    pub fn write(&self, file: &mut Document) {
        let pages: Vec<ObjectId> = file.page_iter().collect();
        let root = file.new_object_id();
        let ids: Vec<ObjectId> = self.elements.iter().map(|_| file.new_object_id()).collect();
        for (element, id) in self.elements.iter().zip(&ids) {
            let parent = if element.part.is_some() { ids[element.parent] } else { root };
            file.set_object(*id, element.dictionary(parent, &ids, &pages));
        }
        let mut numbers = Vec::new();
        for (index, (page, stretches)) in pages.iter().zip(&self.pages).enumerate() {
            let owners: Vec<Object> = stretches.iter().map(|&element| ids[element].into()).collect();
            numbers.extend([Object::from(index as i64), Object::from(file.add_object(owners))]);
            if let Ok(page) = file.get_object_mut(*page).and_then(Object::as_dict_mut) {
                page.set("StructParents", index as i64);
                page.set("Tabs", "S");
            }
        }
        let parents = file.add_object(Dictionary::from_iter([("Nums", Object::from(numbers))]));
        let tree = Dictionary::from_iter([
            ("Type", "StructTreeRoot".into()),
            ("K", ids[0].into()),
            ("ParentTree", parents.into()),
            ("ParentTreeNextKey", Object::from(pages.len() as i64)),
        ]);
        file.set_object(root, tree);
        if let Ok(catalog) = file.catalog_mut() {
            catalog.set("StructTreeRoot", root);
            catalog.set("MarkInfo", Dictionary::from_iter([("Marked", Object::Boolean(true))]));
        }
    }
}

/// Whether two marks in a row are of the same innermost part.
fn are_one_stretch(a: &Mark, b: &Mark) -> bool {
    match (a.parts.first(), b.parts.first()) {
        (Some(a), Some(b)) => a.is(b),
        (None, None) => true,
        _ => false,
    }
}

impl Element {
    /// What the standard calls it.
    fn kind(&self) -> &'static str {
        match self.part.as_ref().map(Part::role) {
            None => "Document",
            Some(Role::Heading(1)) => "H1",
            Some(Role::Heading(_)) => "H2",
            Some(Role::Paragraph) => "P",
            Some(Role::List) => "L",
            Some(Role::Entry) => "LI",
            Some(Role::EntryBody) => "LBody",
            Some(Role::Table) => "Table",
            Some(Role::Row) => "TR",
            Some(Role::ColumnName | Role::RowName) => "TH",
            Some(Role::Cell) => "TD",
            Some(Role::Figure(_)) => "Figure",
        }
    }

    fn take(&mut self, kid: Kid, marks: &[Mark], page_height: f32) {
        self.kids.push(kid);
        for mark in marks {
            if let Drawn::Text(line) = &mark.drawn {
                if !self.said.is_empty() {
                    self.said.push(' ');
                }
                self.said.push_str(&line.text);
            }
            let (left, top) = (mark.x, page_height - mark.y);
            let [l, b, r, t] = self.bounds.unwrap_or([left, top, left, top]);
            let (right, bottom) = (left + mark.width(), top - mark.height());
            self.bounds = Some([l.min(left), b.min(bottom), r.max(right), t.max(top)]);
        }
    }

    fn dictionary(&self, parent: ObjectId, ids: &[ObjectId], pages: &[ObjectId]) -> Dictionary {
        let first_page = self.kids.iter().find_map(|kid| match kid {
            Kid::Stretch { page, .. } => Some(*page),
            Kid::Element(_) => None,
        });
        let kids = self.kids.iter().map(|kid| match kid {
            Kid::Element(element) => ids[*element].into(),
            Kid::Stretch { page, number } if Some(*page) == first_page => Object::from(*number as i64),
            Kid::Stretch { page, number } => Object::from(Dictionary::from_iter([
                ("Type", "MCR".into()),
                ("Pg", pages[*page].into()),
                ("MCID", Object::from(*number as i64)),
            ])),
        });
        let mut dictionary = Dictionary::from_iter([("S", self.kind().into()), ("P", parent.into())]);
        dictionary.set("K", kids.collect::<Vec<Object>>());
        if let Some(page) = first_page {
            dictionary.set("Pg", pages[page]);
        }
        match self.part.as_ref().map(Part::role) {
            Some(Role::Figure(said)) => {
                dictionary.set("Alt", text_string(said));
                let bounds = self.bounds.unwrap_or_default().map(|at| Object::Real(super::round(at)));
                dictionary.set("A", attributes("Layout", "BBox", bounds.to_vec().into()));
            }
            // Its glyphs are drawn from left to right.
            _ if has_right_to_left(&self.said) => dictionary.set("ActualText", text_string(&self.said)),
            Some(Role::ColumnName) => dictionary.set("A", attributes("Table", "Scope", "Column".into())),
            Some(Role::RowName) => dictionary.set("A", attributes("Table", "Scope", "Row".into())),
            _ => {}
        }
        dictionary
    }
}

fn attributes(owner: &str, name: &str, value: Object) -> Dictionary {
    Dictionary::from_iter([("O", owner.into()), (name, value)])
}
