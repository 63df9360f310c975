//! The place for a pasted grid, and what became of it.
use super::{Page, Piece, say};
use crate::{
    markup::{Attr, Element, Tag, el, kit},
    tools::competitors::{Act, Expected, MOST_ADVANTAGES, MOST_PLAYERS, PasteResult, Refused},
    words::Words,
};

pub(super) fn paste(page: Page<'_>) -> Piece {
    let words = page.words;
    let is_first = page.params.is_empty();
    let key = if is_first { "competitors-paste" } else { "competitors-paste-replace" };
    let area = kit::Area {
        id: "competitors-paste".into(),
        label: words.text("competitors-paste-block"),
        hint: words.text("competitors-paste-hint"),
        example: words.text("competitors-paste-example"),
        value: page.look.draft.clone(),
    };
    let read = kit::Button {
        label: words.text("competitors-read"),
        disabled: page.look.draft.trim().is_empty(),
        ..kit::Button::default()
    };
    let body = el(Tag::Div)
        .class("body")
        .put(
            el(Tag::Div)
                .class("paste-in")
                .put(kit::area(area, Act::Draft))
                .put(el(Tag::Div).put(kit::button(read, Act::Paste))),
        )
        .all(page.look.pasted.as_ref().map(|pasted| told(words, pasted)));
    let is_open = is_first || !page.look.draft.is_empty() || page.look.pasted.is_some();
    el(Tag::Details)
        .class("card settings-card")
        .flag(Attr::Open, is_open)
        .put(el(Tag::Summary).put(el(Tag::H2).put(words.text(key))))
        .put(body)
        .into()
}

/// What was read, or why nothing was.
fn told(words: &Words, pasted: &PasteResult) -> Element<Act> {
    let said = el(Tag::Div).class("told-paste").attr(Attr::Role, "status");
    match pasted {
        PasteResult::Taken { players, advantages, totals } => {
            let args = [("players", (*players).into()), ("advantages", (*advantages).into())];
            let totals = (!totals.is_empty()).then(|| {
                let names = say::names(words, totals.iter().map(String::as_str));
                words.with("competitors-pasted-totals", &[("names", names.into())])
            });
            said.each(Tag::P, [words.with("competitors-pasted", &args)].into_iter().chain(totals))
        }
        PasteResult::Refused(refused) => {
            said.put(el(Tag::P).put(words.text("competitors-pasted-refused"))).put(
                el(Tag::Ul).class("refused").each(Tag::Li, refused.iter().map(|cell| not_read(words, cell))),
            )
        }
    }
}

fn not_read(words: &Words, Refused { line, found, expected }: &Refused) -> String {
    let expected = match expected {
        Expected::Cells => words.text("competitors-expected-cells"),
        Expected::Advantages => words.text("competitors-expected-advantages"),
        Expected::Names => words.text("competitors-expected-names"),
        Expected::Player => words.text("competitors-expected-player"),
        Expected::Advantage => words.text("competitors-expected-advantage"),
        Expected::NewName => words.text("competitors-expected-new-name"),
        Expected::MorePlayers => words.text("competitors-expected-more-players"),
        Expected::FewerPlayers => {
            words.with("competitors-expected-fewer-players", &[("most", MOST_PLAYERS.into())])
        }
        Expected::FewerAdvantages => {
            words.with("competitors-expected-fewer-advantages", &[("most", MOST_ADVANTAGES.into())])
        }
        Expected::Score => words.text("competitors-expected-score"),
        Expected::Weight => words.text("competitors-expected-weight"),
        Expected::Nothing => words.text("competitors-expected-nothing"),
    };
    if found.is_empty() {
        return words
            .with("competitors-refused-empty", &[("line", (*line).into()), ("expected", expected.into())]);
    }
    let args = [("line", (*line).into()), ("found", found.as_str().into()), ("expected", expected.into())];
    words.with("competitors-refused", &args)
}
