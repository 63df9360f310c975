//! What can be typed, ticked and chosen.
use crate::markup::{Attr, Element, On, Tag, el};

/// A labelled text field. The text goes out as typed; the shown value comes back.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// Its name among elements.
    pub id: String,
    /// What is asked.
    pub label: String,
    /// The value in force, as it is written.
    pub value: String,
    /// The unit, after the number.
    pub unit: Option<String>,
    /// Why the last text was not taken.
    pub invalid: Option<String>,
    /// The value differs from the start.
    pub changed: bool,
    /// Words rather than a number.
    pub words: bool,
    /// Arrow keys move it.
    pub steps: bool,
}

/// A labelled text field, committed by Enter or by leaving it.
pub fn field<A: Clone>(field: Field, act: A) -> Element<A> {
    let told = format!("{}-told", field.id);
    let mut input = el(Tag::Input)
        .attr(Attr::Id, field.id.clone())
        .attr(Attr::Type, "text")
        .attr(Attr::Autocomplete, "off")
        .attr(Attr::Inputmode, if field.words { "text" } else { "decimal" })
        .attr(Attr::AriaDescribedby, told.clone())
        .attr(Attr::Value, field.value)
        .maybe(Attr::AriaInvalid, field.invalid.as_ref().map(|_| "true"))
        .on(On::Commit, act.clone());
    if field.steps {
        input = input.on(On::Step, act);
    }
    let unit = field.unit.map(|unit| el(Tag::Span).class("unit").put(unit));
    let why = el(Tag::P).class("told").attr(Attr::Id, told).attr(Attr::Role, "status").all(field.invalid);
    el(Tag::Div)
        .class("field")
        .flag(Attr::DataChanged, field.changed)
        .flag(Attr::DataWords, field.words)
        .put(el(Tag::Label).attr(Attr::For, field.id).put(field.label))
        .put(el(Tag::Span).class("box").put(input).all(unit))
        .put(why)
}

/// The browser's own date field: it speaks the user's language and opens a calendar. The value is `2025-12-31`.
pub fn date<A>(label: String, value: String, act: A) -> Element<A> {
    let input = el(Tag::Input).attr(Attr::Type, "date").attr(Attr::Value, value).on(On::Change, act);
    el(Tag::Label)
        .class("field")
        .flag(Attr::DataWords, true)
        .put(el(Tag::Span).class("label").put(label))
        .put(el(Tag::Span).class("box").put(input))
}

/// A field that searches with every letter.
pub fn search<A>(label: String, value: String, act: A) -> Element<A> {
    el(Tag::Input)
        .attr(Attr::Type, "search")
        .class("search")
        .attr(Attr::Placeholder, label.clone())
        .attr(Attr::AriaLabel, label)
        .attr(Attr::Value, value)
        .on(On::Input, act)
}

/// A labelled list to choose from; asks with the place of the option.
pub fn select<A>(id: &str, label: String, options: (Vec<String>, Option<usize>), act: A) -> Element<A> {
    let (texts, at) = options;
    let option =
        |(place, text): (usize, String)| el(Tag::Option).attr(Attr::Value, place.to_string()).put(text);
    // Nothing in force: no option has the empty value, so the browser shows none.
    let value = at.map(|at| at.to_string()).unwrap_or_default();
    let list = el(Tag::Select)
        .attr(Attr::Id, id)
        .all(texts.into_iter().enumerate().map(option))
        .attr(Attr::Value, value)
        .on(On::Change, act);
    el(Tag::Div).class("select").put(el(Tag::Label).attr(Attr::For, id).put(label)).put(list)
}

/// A box to tick.
#[derive(Clone, Debug, Default)]
pub struct Check {
    /// What is agreed to.
    pub label: String,
    /// A gloss under the label.
    pub hint: Option<String>,
    /// Whether it is.
    pub checked: bool,
}

/// A box to tick; asks with yes or no.
pub fn check<A>(check: Check, act: A) -> Element<A> {
    let input =
        el(Tag::Input).attr(Attr::Type, "checkbox").yes_no(Attr::Checked, check.checked).on(On::Change, act);
    let hint = check.hint.map(|hint| el(Tag::Small).put(hint));
    el(Tag::Label).class("check").put(input).put(el(Tag::Span).put(check.label).all(hint))
}

/// A switch between a few readings of the same thing; arrow keys move it.
pub fn segmented<A>(name: &str, label: String, options: Vec<(String, bool, A)>) -> Element<A> {
    let option = |(text, chosen, act): (String, bool, A)| {
        let input = el(Tag::Input)
            .attr(Attr::Type, "radio")
            .attr(Attr::Name, name)
            .yes_no(Attr::Checked, chosen)
            .on(On::Change, act);
        el(Tag::Label).class("option").put(input).put(el(Tag::Span).put(text))
    };
    el(Tag::Div)
        .class("segmented")
        .attr(Attr::Role, "radiogroup")
        .attr(Attr::AriaLabel, label)
        .all(options.into_iter().map(option))
}
