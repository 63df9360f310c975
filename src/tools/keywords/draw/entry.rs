//! Phrases typed or pasted into the page.
use super::{Page, Piece, quiet, say};
use crate::{
    markup::{Attr, ButtonKind, Element, Tag, el, kit},
    tools::keywords::{Act, Expected, MOST_TYPED, Refused, Told},
    words::Words,
};

pub(super) fn entry(page: Page<'_>) -> Piece {
    let (words, look) = (page.words, page.look);
    let is_empty = page.account.read == 0;
    let area = kit::Area {
        id: "keywords-paste".into(),
        label: words.text("keywords-paste"),
        hint: words.text("keywords-paste-hint"),
        example: words.text("keywords-paste-example"),
        value: look.draft.clone(),
    };
    let read = kit::Button {
        label: words.text("keywords-read"),
        kind: if is_empty { ButtonKind::Main } else { ButtonKind::Plain },
        disabled: look.draft.trim().is_empty(),
        ..kit::Button::default()
    };
    let example = is_empty.then(|| {
        quiet(words.text("keywords-example-take"), None, Act::Example(words.text("keywords-example")))
    });
    let n_typed = page.params.typed.len();
    let typed = (n_typed > 0).then(|| {
        el(Tag::Div)
            .class("row")
            .put(words.with("keywords-typed", &[("phrases", say::phrases(page, n_typed).into())]))
            .put(quiet(words.text("keywords-retype"), None, Act::Retype))
    });
    let body = el(Tag::Div)
        .class("body")
        .put(kit::area(area, Act::Draft))
        .put(el(Tag::Div).class("row").put(kit::button(read, Act::Read)).all(example))
        .all(look.told.as_ref().map(|told| told_of(page, told)))
        .all(typed);
    el(Tag::Details)
        .class("card settings-card")
        .flag(Attr::Open, is_empty || !look.draft.is_empty())
        .put(el(Tag::Summary).put(el(Tag::H2).put(words.text("keywords-entry"))))
        .put(body)
        .into()
}

/// What was read and what was not.
fn told_of(page: Page<'_>, told: &Told) -> Element<Act> {
    let words = page.words;
    let box_of = el(Tag::Div).class("told-paste").attr(Attr::Role, "status");
    match told {
        Told::TooMany(n) => {
            let args = [("n", (*n).into()), ("most", MOST_TYPED.into())];
            box_of.put(el(Tag::P).put(words.with("keywords-too-many", &args)))
        }
        Told::Read(n, headings, refused) => {
            let n_refused = refused.len();
            let headings =
                (*headings > 0).then(|| words.with("keywords-told-headings", &[("n", (*headings).into())]));
            let kept =
                (n_refused > 0).then(|| words.with("keywords-told-refused", &[("n", n_refused.into())]));
            let sentences = [Some(words.with("keywords-told-read", &[("n", (*n).into())])), headings, kept];
            box_of.each(Tag::P, sentences.into_iter().flatten()).put(
                el(Tag::Ul).class("refused").each(Tag::Li, refused.iter().map(|line| sentence(words, line))),
            )
        }
    }
}

fn sentence(words: &Words, line: &Refused) -> String {
    let key = match line.expected {
        Expected::Phrase => "keywords-refused-phrase",
        Expected::Count => "keywords-refused-count",
    };
    let args = [
        ("line", line.line.into()),
        ("text", line.text.as_str().into()),
        ("found", line.found.as_str().into()),
    ];
    words.with(key, &args)
}
