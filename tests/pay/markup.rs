//! The page as elements: headings, ids, labels, tables; in every state and both languages.
use std::collections::BTreeSet;

use razbor::{
    markup::{Attr, Element, Node, Tag},
    tools::pay::{Act, Field, Method, Preset, Scheme, Section, SoftRule},
    words::Lang,
};

use crate::{
    desk::{Desk, percent, rub},
    team,
};

fn attr(element: &Element<Act>, name: Attr) -> Option<&str> {
    element.attrs.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str())
}

/// States that between them show every part of the page.
pub(crate) fn states() -> Vec<(&'static str, Desk)> {
    let all = [Section::More, Section::Rows, Section::XRay, Section::Cost, Section::Played];
    let mut typed = Desk::new();
    typed.pastes("Анна 3 000 000 / 3 100 000 90 %\nБорис 3 млн / -5 000\nИтого 6 млн / 3 млн");
    typed.look.seller = Some("Анна".into());
    typed.params.other = Some(razbor::tools::pay::Other::Preset(Preset::FlatRate));
    typed.types(Field::Budget, "200 000");
    let mut tables = team::loaded();
    tables.look.seller = Some("Борис".into());
    let mut mistyped = Desk::new();
    mistyped.types(Field::Income, "много");
    mistyped.types(Field::Rate(0), "x");
    let empty = Scheme { plan: rub("0"), potential_income: rub("0"), ..Scheme::default() };
    let bare = Scheme { thresholds: Vec::new(), currency: String::new(), ..Scheme::default() };
    let capped = Scheme {
        cap: Some(rub("50000")),
        method: Method::Interpolated,
        soft_rule: SoftRule::AllFrom(percent(90)),
        ..Scheme::default()
    };
    let mut states = vec![
        ("start", Desk::new()),
        ("typed", typed),
        ("tables", tables),
        ("mistyped", mistyped),
        ("empty", Desk::with(empty)),
        ("bare", Desk::with(bare)),
        ("capped", Desk::with(capped)),
        ("marginal", Desk::with(Scheme::default().with(Preset::Accelerator))),
    ];
    for (_, desk) in &mut states {
        desk.look.open = all.to_vec();
    }
    states
}

#[track_caller]
fn in_every_state(check: impl Fn(&str, &[&Element<Act>])) {
    for (name, desk) in states() {
        let page = desk.page();
        let elements: Vec<&Element<Act>> = page.iter().flat_map(Node::elements).collect();
        check(name, &elements);
    }
}

#[test]
fn there_is_one_first_heading_and_no_level_is_left_out() {
    in_every_state(|name, elements| {
        let level = |tag| match tag {
            Tag::H1 => Some(1),
            Tag::H2 => Some(2),
            Tag::H3 => Some(3),
            _ => None,
        };
        let levels: Vec<i32> = elements.iter().filter_map(|element| level(element.tag)).collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}");
        assert_eq!(levels[0], 1, "{name}");
        assert!(levels.windows(2).all(|pair| pair[1] - pair[0] <= 1), "{name}: {levels:?}");
    });
}

#[test]
fn ids_are_unique_and_begin_with_the_name_of_the_page() {
    in_every_state(|name, elements| {
        let mut seen = BTreeSet::new();
        for id in elements.iter().filter_map(|element| attr(element, Attr::Id)) {
            assert!(seen.insert(id.to_owned()), "{name}: {id} twice");
            assert!(id.starts_with("pay-"), "{name}: {id}");
        }
    });
}

#[test]
fn every_field_has_a_label() {
    in_every_state(|name, elements| {
        let labelled: BTreeSet<&str> =
            elements.iter().filter_map(|element| attr(element, Attr::For)).collect();
        let is_field = |tag| matches!(tag, Tag::Input | Tag::Select | Tag::Textarea);
        for field in elements.iter().filter(|element| is_field(element.tag)) {
            let by_id = attr(field, Attr::Id).is_some_and(|id| labelled.contains(id));
            let is_radio = attr(field, Attr::Type).is_some_and(|kind| kind == "radio" || kind == "date");
            let by_name = attr(field, Attr::AriaLabel).is_some_and(|label| !label.is_empty());
            assert!(by_id || by_name || is_radio, "{name}: {field:?}");
        }
    });
}

#[test]
fn headings_of_tables_have_a_scope_and_wide_tables_scroll_by_keys() {
    in_every_state(|name, elements| {
        for head in elements.iter().filter(|element| element.tag == Tag::Th) {
            assert!(attr(head, Attr::Scope).is_some(), "{name}: {head:?}");
        }
        for frame in elements.iter().filter(|element| attr(element, Attr::Class) == Some("scroll-x")) {
            assert_eq!((attr(frame, Attr::Tabindex), attr(frame, Attr::Role)), (Some("0"), Some("group")));
            assert!(attr(frame, Attr::AriaLabel).is_some_and(|label| !label.is_empty()), "{name}");
        }
    });
}

#[test]
fn every_row_of_a_table_has_as_many_cells_as_the_heads() {
    in_every_state(|name, elements| {
        for table in elements.iter().filter(|element| element.tag == Tag::Table) {
            let rows = |element: &Element<Act>| {
                let tree: Node<Act> = element.clone().into();
                let all: Vec<usize> = tree
                    .elements()
                    .iter()
                    .filter(|it| it.tag == Tag::Tr)
                    .map(|row| row.inner.len())
                    .collect();
                all
            };
            let rows = rows(table);
            assert!(rows.iter().all(|cells| *cells == rows[0]), "{name}: {rows:?} in {table:?}");
        }
    });
}

#[test]
fn no_text_is_missing_and_no_number_is_none_in_either_language() {
    for (name, mut desk) in states() {
        for lang in [Lang::Ru, Lang::En] {
            desk.lang = lang;
            let said = desk.says();
            for bad in ["⟦", "NaN", "inf ", "None", "Some("] {
                assert!(!said.contains(bad), "{name} {lang:?} {bad}: {said}");
            }
            let has_russian = said.contains("Проверки");
            assert_eq!(has_russian, lang == Lang::Ru, "{name}");
        }
    }
}

#[test]
fn attributes_say_no_missing_text_either() {
    for (name, mut desk) in states() {
        for lang in [Lang::Ru, Lang::En] {
            desk.lang = lang;
            let page = desk.page();
            for element in page.iter().flat_map(Node::elements) {
                for (attr, value) in &element.attrs {
                    assert!(!value.contains('⟦'), "{name}: {attr:?} {value}");
                }
            }
        }
    }
}

#[test]
fn a_hostile_name_is_only_text() {
    let hostile = "</text><script>alert(1)</script>";
    let mut desk = Desk::new();
    desk.look.open = vec![Section::Rows];
    desk.presses(Act::AddRow);
    desk.types(Field::RowName(0), hostile);
    desk.types(Field::RowFact(0), "3 000 000");
    desk.types(Field::Name, hostile);
    desk.presses(Act::SaveScheme);
    desk.look.seller = Some(hostile.into());
    desk.params.scheme.currency = "<b>".into();
    desk.must_say(hostile);
    let pictures = desk.page();
    fn svg(node: &Node<Act>, out: &mut String) {
        match node {
            Node::Picture(svg) => out.push_str(svg),
            Node::Element(element) => element.inner.iter().for_each(|inner| svg(inner, out)),
            _ => {}
        }
    }
    let mut drawn = String::new();
    pictures.iter().for_each(|node| svg(node, &mut drawn));
    assert!(drawn.contains("<svg") && !drawn.contains("<script") && !drawn.contains("<b>"));
}
