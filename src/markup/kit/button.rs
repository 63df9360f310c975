//! Buttons, signs, badges, chips.
use crate::markup::{Attr, ButtonKind, Element, Glyph, On, Tag, Tone, el};

/// A sign in the colour of the text around it; hidden from readers of the screen.
pub fn icon<A>(glyph: Glyph) -> Element<A> {
    el(Tag::Svg)
        .class("icon")
        .attr(Attr::ViewBox, "0 0 16 16")
        .attr(Attr::Width, "16")
        .attr(Attr::Height, "16")
        .yes_no(Attr::AriaHidden, true)
        .put(el(Tag::Path).attr(Attr::D, glyph.path()))
}

/// What a button is; the rest is added to the element.
#[derive(Clone, Debug, Default)]
pub struct Button {
    /// What it does; for [`ButtonKind::Icon`] read aloud and shown on hover.
    pub label: String,
    /// How loud it is.
    pub kind: ButtonKind,
    /// A sign before the label; for [`ButtonKind::Icon`] instead of it.
    pub glyph: Option<Glyph>,
    /// Cannot be pressed now.
    pub disabled: bool,
    /// On or off, when the button is a switch.
    pub pressed: Option<bool>,
    /// Shown on hover.
    pub title: Option<String>,
}

/// A button: one action.
pub fn button<A>(button: Button, act: A) -> Element<A> {
    let Button { label, kind, glyph, disabled, pressed, title } = button;
    let alone = kind == ButtonKind::Icon;
    let title = title.or_else(|| alone.then(|| label.clone()));
    let mut element = el(Tag::Button)
        .attr(Attr::Type, "button")
        .class("button")
        .attr(Attr::DataKind, kind.name())
        .flag(Attr::Disabled, disabled)
        .maybe(Attr::AriaPressed, pressed.map(|on| on.to_string()))
        .maybe(Attr::AriaLabel, alone.then(|| label.clone()))
        .maybe(Attr::Title, title)
        .on(On::Click, act)
        .all(glyph.map(icon));
    if !alone {
        element = element.put(el(Tag::Span).put(label));
    }
    element
}

/// A quiet button, with a sign or without.
pub fn quiet<A>(label: String, glyph: impl Into<Option<Glyph>>, act: A) -> Element<A> {
    let (kind, glyph) = (ButtonKind::Quiet, glyph.into());
    button(Button { label, kind, glyph, ..Button::default() }, act)
}

/// A button that looks like a link among text.
pub fn link<A>(label: impl Into<String>, act: A) -> Element<A> {
    el(Tag::Button).attr(Attr::Type, "button").class("link").on(On::Click, act).put(label.into())
}

/// A segment's letters; the tone says what they mean.
pub fn badge<A>(code: impl Into<String>, tone: Tone) -> Element<A> {
    el(Tag::Span).class("badge").attr(Attr::DataTone, tone.name()).put(code.into())
}

/// A filter in force, with a cross that lifts it.
pub fn chip<A>(fact: impl Into<String>, tone: Tone, lift: impl Into<String>, act: A) -> Element<A> {
    let cross = el(Tag::Button)
        .attr(Attr::Type, "button")
        .class("cross")
        .attr(Attr::AriaLabel, lift)
        .on(On::Click, act)
        .put(icon(Glyph::Close));
    el(Tag::Span)
        .class("chip")
        .attr(Attr::DataTone, tone.name())
        .put(el(Tag::Span).class("fact").put(fact.into()))
        .put(cross)
}
