//! Who scores, and the competitors' wordings.
use super::{LongText, Page, Piece, long_text, say};
use crate::{
    markup::{Attr, ButtonKind, Element, Tag, el, kit},
    tools::offer::{Act, MOST_READERS},
};

pub(super) fn card(page: Page<'_>) -> Piece {
    let words = page.words;
    let rivals = LongText {
        id: "offer-rivals".into(),
        label: words.text("offer-rivals"),
        spoken: None,
        value: page.params.rivals.join("\n"),
    };
    let rivals = el(Tag::Div)
        .class("stack")
        .put(long_text(rivals, Act::Rivals))
        .put(el(Tag::P).class("note").put(words.text("offer-rivals-hint")));
    let body = el(Tag::Div).class("body").put(readers(page)).put(rivals);
    el(Tag::Details)
        .class("card settings-card")
        .put(el(Tag::Summary).put(el(Tag::H2).put(words.text("offer-settings"))))
        .put(body)
        .into()
}

fn readers(page: Page<'_>) -> Element<Act> {
    let words = page.words;
    let n_readers = page.params.n_readers();
    let mut list = el(Tag::Div).class("settings");
    for at in 0..n_readers {
        let name = kit::Field {
            id: format!("offer-reader-{at}"),
            label: words.with("offer-reader", &[("n", (at + 1).into())]),
            value: page.params.readers.get(at).filter(|name| !name.is_empty()).cloned().unwrap_or_default(),
            words: true,
            ..kit::Field::default()
        };
        let remove = (n_readers > 1).then(|| {
            let label = words.text("offer-reader-remove");
            let whom = words.with("offer-reader-remove-whom", &[("name", say::reader(page, at).into())]);
            let button = kit::Button { label, kind: ButtonKind::Quiet, ..kit::Button::default() };
            kit::button(button, Act::RemoveReader(at as u32)).attr(Attr::AriaLabel, whom)
        });
        let name = kit::field(name, Act::Reader(at as u32));
        list = list.put(el(Tag::Div).class("stack").put(name).all(remove));
    }
    let add = (n_readers < MOST_READERS).then(|| {
        let label = words.text("offer-reader-add");
        kit::field(
            kit::Field { id: "offer-reader-add".into(), label, words: true, ..kit::Field::default() },
            Act::AddReader,
        )
    });
    list.all(add)
}
