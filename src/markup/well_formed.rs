//! What must be true of every tree, for tests.
use std::collections::BTreeSet;

use super::{Attr, Element, Node, Tag};

/// No name twice, no attribute twice, a label for everything that is typed in, a scope for every head of a table,
/// headings without a gap. Gives the number of `h1`.
#[track_caller]
pub(crate) fn well_formed<A: std::fmt::Debug>(pieces: &[Node<A>]) -> usize {
    let elements: Vec<&Element<A>> = pieces.iter().flat_map(Node::elements).collect();
    let attr = |element: &Element<A>, attr: Attr| {
        element.attrs.iter().find(|(other, _)| *other == attr).map(|(_, value)| value.clone())
    };
    let ids: Vec<String> = elements.iter().filter_map(|element| attr(element, Attr::Id)).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
    let labelled: BTreeSet<String> = elements.iter().filter_map(|element| attr(element, Attr::For)).collect();
    // A label around its field names it, too.
    let around = elements.iter().filter(|element| element.tag == Tag::Label);
    let inside: BTreeSet<*const Element<A>> = around
        .flat_map(|label| label.inner.iter().flat_map(Node::elements))
        .map(std::ptr::from_ref)
        .collect();
    let mut deepest = 2;
    for element in &elements {
        let names: BTreeSet<&str> = element.attrs.iter().map(|(attr, _)| attr.name()).collect();
        assert_eq!(names.len(), element.attrs.len(), "an attribute twice: {element:?}");
        match element.tag {
            Tag::Input | Tag::Select | Tag::Textarea => {
                let by_id = attr(element, Attr::Id).is_some_and(|id| labelled.contains(&id));
                let is_inside = inside.contains(&std::ptr::from_ref(*element));
                assert!(by_id || is_inside || attr(element, Attr::AriaLabel).is_some(), "{element:?}");
            }
            Tag::Th => assert!(attr(element, Attr::Scope).is_some(), "{element:?}"),
            Tag::H2 => deepest = 3,
            Tag::H3 => assert_eq!(deepest, 3, "an h3 before any h2"),
            _ => {}
        }
    }
    elements.iter().filter(|element| element.tag == Tag::H1).count()
}
