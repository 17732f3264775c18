//! Every language has every text: the same keys, in the same files, with the same parameters.

use crate::domain::clinic_settings::Language;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// The parameters of each key.
type Catalog = BTreeMap<String, BTreeSet<String>>;

fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language)
}

fn names_in(folder: &Path) -> BTreeSet<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    names.map(|name| name.into_string().unwrap()).collect()
}

fn in_inline(expression: &InlineExpression<String>, into: &mut BTreeSet<String>) {
    match expression {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, into),
        _ => {}
    }
}

fn in_expression(expression: &Expression<String>, into: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, into),
        Expression::Select { selector, variants } => {
            in_inline(selector, into);
            variants.iter().for_each(|variant| in_pattern(&variant.value, into));
        }
    }
}

fn in_pattern(pattern: &Pattern<String>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, into);
        }
    }
}

fn catalog(language: &str, file: &str) -> Catalog {
    let text = fs::read_to_string(folder(language).join(file)).unwrap();
    let resource = parse(text).unwrap_or_else(|(_, errors)| panic!("{language}/{file}: {errors:?}"));
    let mut catalog = Catalog::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut parameters = BTreeSet::new();
            in_pattern(message.value.as_ref().expect("a text"), &mut parameters);
            let twice = catalog.insert(message.id.name.clone(), parameters);
            assert!(twice.is_none(), "{language}/{file} has {} twice", message.id.name);
        }
    }
    catalog
}

#[test]
fn every_language_has_every_text_with_the_same_parameters() {
    let files = names_in(&folder("en"));
    for language in Language::ALL.map(Language::tag) {
        assert_eq!(names_in(&folder(language)), files, "{language}");
        for file in &files {
            let (english, other) = (catalog("en", file), catalog(language, file));
            let lacking: Vec<&String> = english.keys().filter(|key| !other.contains_key(*key)).collect();
            assert!(lacking.is_empty(), "{language}/{file} lacks {lacking:?}");
            let extra: Vec<&String> = other.keys().filter(|key| !english.contains_key(*key)).collect();
            assert!(extra.is_empty(), "{language}/{file} has texts that English lacks: {extra:?}");
            for (key, parameters) in &english {
                assert_eq!(&other[key], parameters, "{language}/{file}: the parameters of {key}");
            }
        }
    }
}

#[test]
fn every_language_in_the_folder_can_be_chosen() {
    let chosen: BTreeSet<String> = Language::ALL.map(|language| language.tag().to_owned()).into();
    assert_eq!(names_in(&folder("")), chosen);
}
