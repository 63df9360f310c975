//! The title in words, and what to do on an empty page.
use super::{Page, Piece, say};
use crate::{
    markup::{ButtonKind, Tag, el, kit},
    tools::offer::{Act, STRONG_FROM, U, Verdict, draft::capitalised, letter},
};

/// So many weak variants are named in the title.
const NAMED: usize = 2;

pub(super) fn lead(page: Page<'_>) -> Piece {
    let words = page.words;
    let n_variants = page.params.variants.len();
    if n_variants == 0 {
        let kind = ButtonKind::Main;
        let start = kit::Button { label: words.text("offer-start"), kind, ..kit::Button::default() };
        let text = el(Tag::Div)
            .put(el(Tag::H1).put(words.text("offer-title-empty")))
            .put(el(Tag::P).put(words.text("offer-empty")));
        let buttons = el(Tag::Div).class("row").put(kit::button(start, Act::Start));
        return el(Tag::Div).class("lead").put(text).put(buttons).into();
    }
    let scored = page.judged.iter().filter(|judged| judged.verdict.is_ok()).count();
    let args = [("scored", scored.into()), ("all", n_variants.into())];
    let text = el(Tag::Div)
        .put(el(Tag::H1).put(title(page)))
        .put(el(Tag::P).put(words.with("offer-subtitle", &args)));
    el(Tag::Div).class("lead").put(text).into()
}

fn title(page: Page<'_>) -> String {
    let words = page.words;
    let mut strong: Vec<(String, bool)> = Vec::new();
    let mut weak: Vec<(String, String)> = Vec::new();
    for (place, judged) in page.judged.iter().enumerate() {
        match judged.verdict {
            Ok(Verdict::Strong { on_all }) => strong.push((letter(place), on_all)),
            Ok(Verdict::Raise(one, two)) => {
                // What is not below 3 can be raised but is not lacking.
                let is_low = |u: U| {
                    let score = judged.scores.get(u as usize).copied().flatten();
                    score.is_some_and(|score| score.mean < STRONG_FROM)
                };
                let two = two.filter(|two| is_low(*two));
                let lacks = say::both(words, say::lack(words, one), two.map(|two| say::lack(words, two)));
                weak.push((letter(place), lacks));
            }
            Err(_) => {}
        }
    }
    let mut clauses = Vec::new();
    match strong.as_slice() {
        [] if weak.is_empty() => {
            return words.with("offer-title-unscored", &[("n", page.judged.len().into())]);
        }
        [] => {}
        [(letter, true)] => {
            clauses.push(words.with("offer-title-on-all", &[("letter", letter.as_str().into())]));
        }
        [(letter, false)] => {
            clauses.push(words.with("offer-title-strong", &[("letter", letter.as_str().into())]));
        }
        many => {
            let letters: Vec<&str> = many.iter().map(|(letter, _)| letter.as_str()).collect();
            clauses.push(words.with("offer-title-many", &[("letters", letters.join(", ").into())]));
        }
    }
    let n_more = weak.len().saturating_sub(NAMED);
    for (letter, lacks) in weak.into_iter().take(NAMED) {
        clauses.push(words.with("offer-title-weak", &[("letter", letter.into()), ("lacks", lacks.into())]));
    }
    if n_more > 0 {
        clauses.push(words.with("offer-title-weaker", &[("n", n_more.into())]));
    }
    capitalised(&clauses.join("; "))
}
