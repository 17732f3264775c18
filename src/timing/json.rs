//! Strict JSON: whatever is wrong is refused with its field named, `runs[3].km`.
//!
//! serde alone takes the last of two equal fields and names no place, so the text is first read as it stands.

use crate::domain::time::{Zone, parse_date, parse_local};
use crate::error::{Error, Result};
use chrono::{NaiveDate, NaiveDateTime};
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use std::{fmt, ops::RangeInclusive};

/// A JSON value as it was written, repeated fields included.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    Null,
    Truth(bool),
    Number(f64),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    /// Reads one JSON document; `name` is what a problem with the whole of it is called.
    ///
    /// # Errors
    /// The text is not JSON; the message leads to the place.
    pub fn parse(json: &[u8], name: &str) -> Result<Self> {
        serde_json::from_slice(json)
            .map_err(|error| Error::invalid(name, "field-not-json").with("problem", one_line(&error.to_string())))
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct NodeVisitor;
        impl<'de> Visitor<'de> for NodeVisitor {
            type Value = Node;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON value")
            }
            fn visit_unit<E>(self) -> std::result::Result<Node, E> {
                Ok(Node::Null)
            }
            fn visit_bool<E>(self, truth: bool) -> std::result::Result<Node, E> {
                Ok(Node::Truth(truth))
            }
            fn visit_i64<E>(self, number: i64) -> std::result::Result<Node, E> {
                Ok(Node::Number(number as f64))
            }
            fn visit_u64<E>(self, number: u64) -> std::result::Result<Node, E> {
                Ok(Node::Number(number as f64))
            }
            fn visit_f64<E>(self, number: f64) -> std::result::Result<Node, E> {
                Ok(Node::Number(number))
            }
            fn visit_str<E>(self, text: &str) -> std::result::Result<Node, E> {
                Ok(Node::Text(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<Node, A::Error> {
                let mut nodes = Vec::new();
                while let Some(node) = list.next_element()? {
                    nodes.push(node);
                }
                Ok(Node::List(nodes))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> std::result::Result<Node, A::Error> {
                let mut entries = Vec::new();
                while let Some(name) = object.next_key::<String>()? {
                    match object.next_value() {
                        Ok(node) => entries.push((name, node)),
                        Err(error) => return Err(A::Error::custom(format!("{name}: {error}"))),
                    }
                }
                Ok(Node::Object(entries))
            }
        }
        deserializer.deserialize_any(NodeVisitor)
    }
}

/// Control characters written out, so that a message stays on its line.
fn one_line(text: &str) -> String {
    text.chars().flat_map(|c| if c.is_control() { c.escape_default().collect::<Vec<_>>() } else { vec![c] }).collect()
}

/// A value and the place where it stands.
#[derive(Debug, Clone)]
pub struct Field<'a> {
    path: String,
    /// The whole document: its own name is no part of its fields' names.
    whole_document: bool,
    node: &'a Node,
}

impl<'a> Field<'a> {
    /// The whole document, called `name` in messages.
    #[must_use]
    pub fn root(node: &'a Node, name: &str) -> Self {
        Self { path: name.to_owned(), whole_document: true, node }
    }

    /// A refusal of this field.
    #[must_use]
    pub fn refuse(&self, key: &'static str) -> Error {
        Error::invalid(&one_line(&self.path), key)
    }

    /// The fields of an object of which only `known` ones are allowed, each at most once.
    ///
    /// # Errors
    /// Not an object; an unknown or repeated field.
    pub fn object(&self, known: &[&str]) -> Result<Fields<'a>> {
        let fields = self.open_object()?;
        for (name, _) in fields.entries {
            if !known.contains(&name.as_str()) {
                return Err(fields.refuse(name, "field-unknown"));
            }
        }
        Ok(fields)
    }

    /// The fields of an object whose names the caller checks, each at most once.
    ///
    /// # Errors
    /// Not an object; a repeated field.
    pub fn open_object(&self) -> Result<Fields<'a>> {
        let Node::Object(entries) = self.node else { return Err(self.refuse("field-not-object")) };
        let prefix = if self.whole_document { String::new() } else { format!("{}.", self.path) };
        let fields = Fields { prefix, entries };
        for (position, (name, _)) in entries.iter().enumerate() {
            if entries[..position].iter().any(|(earlier, _)| earlier == name) {
                return Err(fields.refuse(name, "field-repeated"));
            }
        }
        Ok(fields)
    }

    /// The members of a list.
    ///
    /// # Errors
    /// Not a list.
    pub fn list(&self) -> Result<Vec<Field<'a>>> {
        let Node::List(nodes) = self.node else { return Err(self.refuse("field-not-list")) };
        let member =
            |(position, node)| Field { path: format!("{}[{position}]", self.path), whole_document: false, node };
        Ok(nodes.iter().enumerate().map(member).collect())
    }

    /// A text.
    ///
    /// # Errors
    /// Not a text.
    pub fn text(&self) -> Result<&'a str> {
        let Node::Text(text) = self.node else { return Err(self.refuse("field-not-text")) };
        Ok(text)
    }

    /// A text that is not empty.
    ///
    /// # Errors
    /// Not a text, or empty.
    pub fn name(&self) -> Result<&'a str> {
        Some(self.text()?).filter(|text| !text.is_empty()).ok_or_else(|| self.refuse("field-empty"))
    }

    /// `true` or `false`.
    ///
    /// # Errors
    /// Neither.
    pub fn truth(&self) -> Result<bool> {
        let Node::Truth(truth) = self.node else { return Err(self.refuse("field-not-truth")) };
        Ok(*truth)
    }

    /// A number within bounds.
    ///
    /// # Errors
    /// Not a number, or out of bounds.
    pub fn number(&self, bounds: RangeInclusive<f64>) -> Result<f64> {
        match self.node {
            Node::Number(number) if bounds.contains(number) => Ok(*number),
            _ => Err(self.refuse("field-not-within").with("from", *bounds.start()).with("to", *bounds.end())),
        }
    }

    /// A whole number within bounds; `60.0` is whole.
    ///
    /// # Errors
    /// Not a number, not whole, or out of bounds.
    pub fn whole(&self, bounds: RangeInclusive<u32>) -> Result<u32> {
        let (from, to) = (f64::from(*bounds.start()), f64::from(*bounds.end()));
        match self.node {
            Node::Number(number) if number.fract() == 0.0 && (from..=to).contains(number) => Ok(*number as u32),
            _ => Err(self.refuse("field-not-whole-within").with("from", from).with("to", to)),
        }
    }

    /// Kilometers: above 0, at most 1000.
    ///
    /// # Errors
    /// Not a number, or out of bounds.
    pub fn km(&self) -> Result<f64> {
        match self.node {
            Node::Number(km) if *km > 0.0 && *km <= 1000.0 => Ok(*km),
            _ => Err(self.refuse("field-not-km")),
        }
    }

    /// A date, `YYYY-MM-DD`.
    ///
    /// # Errors
    /// No such date.
    pub fn date(&self) -> Result<NaiveDate> {
        parse_date(self.text()?).ok_or_else(|| self.refuse("field-not-date"))
    }

    /// A clinic-local time, `YYYY-MM-DDTHH:MM`.
    ///
    /// # Errors
    /// No such time; one that the clock skips is named.
    pub fn local_time(&self, zone: Zone) -> Result<NaiveDateTime> {
        let text = self.text()?;
        let local = parse_local(text).ok_or_else(|| self.refuse("field-not-local-time"))?;
        match zone.instant(local) {
            Some(_) => Ok(local),
            None => Err(self.refuse("field-skipped-time").with("time", text)),
        }
    }

    /// One of a few codes, as `from_code` knows them.
    ///
    /// # Errors
    /// None of them; the message lists `codes`.
    pub fn choice<T>(&self, from_code: impl Fn(&str) -> Option<T>, codes: &[&str]) -> Result<T> {
        let chosen = match self.node {
            Node::Text(code) => from_code(code),
            _ => None,
        };
        chosen.ok_or_else(|| self.refuse("field-not-choice").with("choices", codes.join(", ")))
    }
}

/// The fields of one object.
#[derive(Debug, Clone)]
pub struct Fields<'a> {
    prefix: String,
    entries: &'a [(String, Node)],
}

impl<'a> Fields<'a> {
    fn refuse(&self, name: &str, key: &'static str) -> Error {
        Error::invalid(&one_line(&format!("{}{name}", self.prefix)), key)
    }

    fn field(&self, name: &str, node: &'a Node) -> Field<'a> {
        Field { path: format!("{}{name}", self.prefix), whole_document: false, node }
    }

    /// A field that has to be there.
    ///
    /// # Errors
    /// It is missing.
    pub fn required(&self, name: &str) -> Result<Field<'a>> {
        self.optional(name).ok_or_else(|| self.refuse(name, "field-missing"))
    }

    /// A field that may be absent.
    #[must_use]
    pub fn optional(&self, name: &str) -> Option<Field<'a>> {
        let (_, node) = self.entries.iter().find(|(written, _)| written == name)?;
        Some(self.field(name, node))
    }

    /// Every field with its name.
    pub fn all(&self) -> impl Iterator<Item = (&'a str, Field<'a>)> + '_ {
        self.entries.iter().map(|(name, node)| (name.as_str(), self.field(name, node)))
    }
}
