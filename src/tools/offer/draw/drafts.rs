//! USP drafts: for each advantage its need, number, deadline, the four slots, the sentence.
use super::{LongText, Page, Piece, long_text, quiet, say};
use crate::{
    markup::{Attr, ButtonKind, Element, Glyph, Node, Tag, Tone, el, kit},
    tools::offer::{
        Act, Choice, Draft, Field, MOST_VARIANTS, PhraseGroup, Planned, Slots, U, compose, drafts, group_of,
        slots,
    },
};

pub(super) fn card(page: Page<'_>) -> Piece {
    let words = page.words;
    let open = page.look.drafts.unwrap_or(page.params.variants.is_empty());
    let (title, note) = (words.text("offer-drafts"), Some(words.text("offer-drafts-note")));
    let body = if open { body(page) } else { Vec::new() };
    kit::fold(kit::Fold { id: "offer-drafts", title, note, open, body }, Act::Drafts).into()
}

fn body(page: Page<'_>) -> Vec<Piece> {
    let words = page.words;
    let planned = drafts(&page.params.drafts, *page.others);
    let note = |key: &str| el(Tag::P).class("note").put(words.text(key));
    let has_strengths = planned.iter().any(|one| one.strength.is_some());
    let mut pieces: Vec<Piece> =
        vec![note(if has_strengths { "offer-drafts-hint" } else { "offer-drafts-none" }).into()];
    if page.others.groups.is_empty() {
        pieces.push(note("offer-drafts-no-groups").into());
    }
    let each = planned.iter().enumerate().map(|(at, one)| draft(page, at, one));
    pieces.push(el(Tag::Div).class("variants").all(each).into());
    let refused = &page.look.refused;
    let there = || words.with("offer-draft-there", &[("advantage", refused.as_str().into())]);
    let add = kit::Field {
        id: "offer-draft-add".into(),
        label: words.text("offer-draft-add"),
        value: refused.clone(),
        invalid: (!refused.is_empty()).then(there),
        words: true,
        ..kit::Field::default()
    };
    pieces.push(kit::field(add, Act::AddDraft).into());
    pieces
}

fn draft(page: Page<'_>, at: usize, planned: &Planned<'_>) -> Element<Act> {
    let words = page.words;
    let draft = &planned.draft;
    let group = group_of(draft, page.others.groups);
    let slots = slots(draft, group, words);
    let composed = compose(&slots, words);
    let label = words.text("offer-draft-result");
    let text = LongText {
        id: format!("offer-draft-{at}-text"),
        spoken: Some(whose(page, &label, draft)),
        label,
        value: draft.text.clone().unwrap_or_else(|| composed.clone()),
    };
    let sent = text.value.clone();
    el(Tag::Div)
        .class("draft")
        .put(el(Tag::H3).put(draft.advantage.clone()))
        .all(worth(page, planned))
        .put(filled(page, &slots))
        .put(select(page, at, (draft, group)))
        .put(fields(page, at, draft))
        .put(long_text(text, Act::Edit(draft.advantage.clone(), composed)))
        .put(buttons(page, planned, sent))
}

/// The label of a field of this draft, read aloud.
fn whose(page: Page<'_>, what: &str, draft: &Draft) -> String {
    let args = [("what", what.into()), ("advantage", draft.advantage.as_str().into())];
    page.words.with("offer-draft-whose", &args)
}

/// Weight and uniqueness, and a word when it is none.
fn worth(page: Page<'_>, planned: &Planned<'_>) -> Vec<Element<Act>> {
    let words = page.words;
    let Some(strength) = planned.strength else { return Vec::new() };
    let args = [
        ("weight", words.percent(strength.weight, 0).into()),
        ("uniqueness", words.number(strength.uniqueness, 1).into()),
    ];
    let worth = el(Tag::P).class("note").put(words.with("offer-draft-worth", &args));
    let warn = (strength.uniqueness <= 0.0).then(|| {
        let tone = Tone::Warn.name();
        el(Tag::P).class("verdict").attr(Attr::DataTone, tone).put(words.text("offer-draft-not-unique"))
    });
    [worth].into_iter().chain(warn).collect()
}

/// What stands in each of the four U.
fn filled(page: Page<'_>, slots: &Slots) -> Element<Act> {
    let words = page.words;
    let none = || "—".to_owned();
    let texts = [
        slots.need.clone().unwrap_or_else(none),
        slots.advantage.clone(),
        slots.measure.clone(),
        slots.deadline.clone(),
    ];
    let mut list = el(Tag::Dl).class("facts");
    for (u, text) in U::ALL.into_iter().zip(texts) {
        list = list.put(el(Tag::Dt).put(say::u(words, u))).put(el(Tag::Dd).put(text));
    }
    list
}

fn select(page: Page<'_>, at: usize, (draft, group): (&Draft, Option<&str>)) -> Element<Act> {
    let words = page.words;
    let by_words = Draft { group: Choice::ByWords, ..draft.clone() };
    let by_words = match group_of(&by_words, page.others.groups) {
        Some(group) => words.with("offer-draft-by-words", &[("group", group.into())]),
        None => words.text("offer-draft-by-words-none"),
    };
    let names: Vec<String> =
        page.others.groups.iter().map(|group: &PhraseGroup| group.name.clone()).collect();
    let mut texts = vec![by_words, words.text("offer-draft-no-group")];
    texts.extend(names.iter().cloned());
    let place = match &draft.group {
        Choice::ByWords => Some(0),
        Choice::None => Some(1),
        Choice::Named(_) => names.iter().position(|name| Some(name.as_str()) == group).map(|at| at + 2),
    };
    let act = Act::Group(draft.advantage.clone(), names);
    kit::select(&format!("offer-draft-{at}-group"), words.text("offer-draft-group"), (texts, place), act)
}

fn fields(page: Page<'_>, at: usize, draft: &Draft) -> Element<Act> {
    let words = page.words;
    let mistyped = page.look.mistyped.iter().find(|(advantage, _)| *advantage == draft.advantage);
    let mistyped = mistyped.map(|(_, text)| text.clone());
    let field = |(key, which, value): (&str, Field, &String)| {
        let is_number = which == Field::Number;
        let wrong = mistyped.clone().filter(|_| is_number);
        let field = kit::Field {
            id: format!("offer-draft-{at}-{}", which as u8),
            label: words.text(key),
            invalid: wrong.as_ref().map(|_| words.text("offer-draft-number-invalid")),
            value: wrong.unwrap_or_else(|| value.clone()),
            words: !is_number,
            ..kit::Field::default()
        };
        kit::field(field, Act::Draft(which, draft.advantage.clone()))
    };
    let all = [
        ("offer-draft-number", Field::Number, &draft.number),
        ("offer-draft-unit", Field::Unit, &draft.unit),
        ("offer-draft-deadline", Field::Deadline, &draft.deadline),
    ];
    el(Tag::Div).class("settings").all(all.map(field))
}

fn buttons(page: Page<'_>, planned: &Planned<'_>, text: String) -> Element<Act> {
    let words = page.words;
    let advantage = || planned.draft.advantage.clone();
    let send = kit::Button {
        label: words.text("offer-draft-send"),
        kind: ButtonKind::Plain,
        glyph: Some(Glyph::Next),
        disabled: page.params.variants.len() >= MOST_VARIANTS,
        ..kit::Button::default()
    };
    let label = whose(page, &send.label, &planned.draft);
    let send = kit::button(send, Act::Send(advantage(), text)).attr(Attr::AriaLabel, label);
    let mut row: Vec<Node<Act>> = vec![send.into()];
    let quiet = |key: &str, glyph: Glyph, act: Act| {
        let label = words.text(key);
        let whose = whose(page, &label, &planned.draft);
        Node::from(quiet(label, glyph, act).attr(Attr::AriaLabel, whose))
    };
    if planned.draft.text.is_some() {
        row.push(quiet("offer-draft-compose", Glyph::Undo, Act::Compose(advantage())));
    }
    if planned.is_typed {
        row.push(quiet("offer-draft-forget", Glyph::Close, Act::RemoveDraft(advantage())));
    }
    el(Tag::Div).class("row actions").all(row)
}
