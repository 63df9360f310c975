//! What is typed into a sheet: cells of a table, a pasted text; and the frame that a wide table scrolls in.
use crate::markup::{Attr, Element, On, Tag, el};

/// A field in a cell of a table: its row and column are its label, read aloud.
#[derive(Clone, Debug, Default)]
pub struct CellField {
    /// Its name among elements.
    pub id: String,
    /// Row and column in words.
    pub label: String,
    /// The value in force, as it is written.
    pub value: String,
    /// What stands there while nothing is typed.
    pub hint: Option<String>,
    /// Why the last text was not taken.
    pub invalid: Option<String>,
    /// Words rather than a number.
    pub words: bool,
}

/// A field in a cell, committed by Enter or by leaving it.
pub fn cell_field<A>(field: CellField, act: A) -> Element<A> {
    let told = field.invalid.as_ref().map(|_| format!("{}-told", field.id));
    let input = el(Tag::Input)
        .attr(Attr::Id, field.id)
        .attr(Attr::Type, "text")
        .attr(Attr::Autocomplete, "off")
        .attr(Attr::Inputmode, if field.words { "text" } else { "decimal" })
        .attr(Attr::AriaLabel, field.label)
        .maybe(Attr::Placeholder, field.hint)
        .maybe(Attr::AriaDescribedby, told.clone())
        .maybe(Attr::AriaInvalid, told.as_ref().map(|_| "true"))
        .attr(Attr::Value, field.value)
        .on(On::Commit, act);
    let why = field
        .invalid
        .zip(told)
        .map(|(why, told)| el(Tag::P).class("told").attr(Attr::Id, told).attr(Attr::Role, "status").put(why));
    el(Tag::Div).class("cell-field").flag(Attr::DataWords, field.words).put(input).all(why)
}

/// A place for a pasted text.
#[derive(Clone, Debug, Default)]
pub struct Area {
    /// Its name among elements.
    pub id: String,
    /// What is to be pasted.
    pub label: String,
    /// How it may look.
    pub hint: String,
    /// An example, shown while it is empty.
    pub example: String,
    /// The text.
    pub value: String,
}

/// A place for a pasted text; asks with every letter.
pub fn area<A>(area: Area, act: A) -> Element<A> {
    let told = format!("{}-told", area.id);
    let text = el(Tag::Textarea)
        .attr(Attr::Id, area.id.clone())
        .attr(Attr::Rows, "5")
        .attr(Attr::AriaDescribedby, told.clone())
        .attr(Attr::Placeholder, area.example)
        .attr(Attr::Value, area.value)
        .on(On::Input, act);
    el(Tag::Div)
        .class("area")
        .put(el(Tag::Label).attr(Attr::For, area.id).put(area.label))
        .put(text)
        .put(el(Tag::P).class("note").attr(Attr::Id, told).put(area.hint))
}

/// A wide table scrolls in its own frame, by keys too.
pub fn scroll_x<A>(label: String, table: Element<A>) -> Element<A> {
    framed("scroll-x", label, table)
}

/// A table in a frame of this class that scrolls, by keys too. A group and no landmark: the card around it is one.
pub(super) fn framed<A>(class: &'static str, label: String, table: Element<A>) -> Element<A> {
    el(Tag::Div)
        .class(class)
        .attr(Attr::Tabindex, "0")
        .attr(Attr::Role, "group")
        .attr(Attr::AriaLabel, label)
        .put(table)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::Node;

    #[test]
    fn a_cell_that_was_mistyped_points_at_its_reason() {
        let field = CellField {
            id: "a".into(), invalid: Some("нужна сумма".into()), ..CellField::default()
        };
        let tree: Node<u8> = cell_field(field, 1).into();
        let attr = |element: usize, attr| {
            let found = tree.elements()[element].attrs.iter().find(|(other, _)| *other == attr).cloned();
            found.map(|(_, value)| value)
        };
        assert_eq!(attr(1, Attr::AriaDescribedby), attr(2, Attr::Id));
        assert_eq!(tree.say(), "нужна сумма");
    }
}
