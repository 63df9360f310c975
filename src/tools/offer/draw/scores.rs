//! The scores of a variant: by every reader and U, with mean, spread and verdict.
use super::{Page, say, variant::title};
use crate::{
    markup::{Attr, Element, Tag, Tone, el, kit},
    tools::offer::{Act, Judged, Mark, Marks, U, Variant},
};

pub(super) fn scores(page: Page<'_>, place: usize, (variant, judged): (&Variant, &Judged)) -> Element<Act> {
    let words = page.words;
    let n_readers = page.params.n_readers();
    let mut piece = el(Tag::Div).class("scores").put(el(Tag::H3).put(words.text("offer-scores")));
    for at in 0..n_readers {
        if n_readers > 1 {
            piece = piece.put(el(Tag::P).class("note").put(say::reader(page, at)));
        }
        piece = piece.all(U::ALL.map(|u| row(page, (place, at), (variant, u))));
    }
    if n_readers > 1 {
        piece = piece.put(means(page, judged));
    }
    let tone = match judged.is_strong() {
        Some(true) => Tone::Good,
        Some(false) => Tone::Warn,
        None => Tone::Plain,
    };
    let verdict = el(Tag::P).class("verdict").attr(Attr::DataTone, tone.name());
    piece.put(verdict.put(say::verdict(words, judged)))
}

/// One U of one reader: none, 1, 2, 3, 4.
fn row(page: Page<'_>, (place, at): (usize, usize), (variant, u): (&Variant, U)) -> Element<Act> {
    let (words, id) = (page.words, variant.id);
    let given = variant.scores.get(at).and_then(|marks: &Marks| marks.get(u as usize).copied().flatten());
    let act = |mark| Act::Score(id, at as u32, u, mark);
    let option = |mark: Option<Mark>| {
        let text = mark.map_or_else(|| words.text("offer-score-none"), |mark| mark.value().to_string());
        (text, mark == given, act(mark))
    };
    let options = [None].into_iter().chain(Mark::ALL.map(Some)).map(option).collect();
    let args = [
        ("variant", title(words, place, "").into()),
        ("u", say::u(words, u).into()),
        ("reader", say::reader(page, at).into()),
    ];
    let label = words.with("offer-score-label", &args);
    let name = format!("offer-{id}-{at}-{}", u as u8);
    el(Tag::Div)
        .class("score")
        .put(el(Tag::Span).attr(Attr::Title, say::gloss(words, u)).put(say::u(words, u)))
        .put(kit::segmented(&name, label, options))
}

/// Mean and spread of each U.
fn means(page: Page<'_>, judged: &Judged) -> Element<Act> {
    let words = page.words;
    let mut list = el(Tag::Dl).class("facts");
    for (u, score) in U::ALL.into_iter().zip(judged.scores) {
        let shown = score.map_or_else(|| words.text("offer-no-mark"), |score| say::score(words, score));
        list = list.put(el(Tag::Dt).put(say::u(words, u))).put(el(Tag::Dd).put(shown));
    }
    list
}
