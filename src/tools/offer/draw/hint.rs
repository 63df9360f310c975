//! Hints beside a text: which words were found, and which U they concern.
use super::{Page, say};
use crate::{
    markup::{Attr, Element, Tag, Tone, el},
    tools::offer::{ALIKE_FROM, Act, Hints, U, Variant, hints},
    words::{Lang, Words},
};

/// A hint: the U, whether it is worth a look, the sentence.
type Line = (U, Tone, String);

pub(super) fn hint(page: Page<'_>, variant: &Variant) -> Element<Act> {
    let words = page.words;
    let piece = el(Tag::Div).class("hints").put(el(Tag::H3).put(words.text("offer-hints")));
    if variant.text.trim().is_empty() {
        return piece.put(el(Tag::P).class("note").put(words.text("offer-hints-empty")));
    }
    let found = hints(&variant.text, &page.params.rivals);
    let lines = [usefulness(words, &found), uniqueness(page, &found), rest(words, &found)].concat();
    let row = |(u, tone, text): Line| {
        let name = el(Tag::B).put(say::u(words, u));
        el(Tag::Li).attr(Attr::DataTone, tone.name()).put(name).put(format!(": {text}"))
    };
    piece.put(el(Tag::Ul).class("hint-list").all(lines.into_iter().map(row)))
}

fn usefulness(words: &Words, found: &Hints) -> Vec<Line> {
    let (we, you) = (found.we.len(), found.you.len());
    let mut lines = Vec::new();
    if we > you {
        let quoted = say::all_quoted(words, found.we.iter().map(String::as_str));
        let args = [("we", we.into()), ("you", you.into()), ("words", quoted.into())];
        lines.push((U::Usefulness, Tone::Warn, words.with("offer-hint-we", &args)));
    } else if you > 0 {
        let text = words.with("offer-hint-you", &[("we", we.into()), ("you", you.into())]);
        lines.push((U::Usefulness, Tone::Good, text));
    }
    let ease = match (found.ease, found.lang) {
        (Ok(ease), lang) => {
            let key = if lang == Some(Lang::En) { "offer-hint-ease-en" } else { "offer-hint-ease-ru" };
            words.with(key, &[("ease", words.number(ease, 0).into())])
        }
        (Err(_), _) => words.text("offer-hint-short"),
    };
    lines.push((U::Usefulness, Tone::Plain, ease));
    lines
}

fn uniqueness(page: Page<'_>, found: &Hints) -> Vec<Line> {
    let words = page.words;
    let mut lines = Vec::new();
    for (key, list) in [("offer-hint-vague", &found.vague), ("offer-hint-law", &found.superlative)] {
        if !list.is_empty() {
            let quoted = say::all_quoted(words, list.iter().map(String::as_str));
            lines.push((U::Uniqueness, Tone::Warn, words.with(key, &[("words", quoted.into())])));
        }
    }
    let rival = |place: usize| page.params.rivals.get(place);
    if let Some((rival, like)) = found.nearest.and_then(|(place, like)| Some((rival(place)?, like))) {
        let tone = if like >= ALIKE_FROM { Tone::Warn } else { Tone::Plain };
        let args = [("rival", say::quoted(words, rival).into()), ("percent", words.percent(like, 0).into())];
        lines.push((U::Uniqueness, tone, words.with("offer-hint-nearest", &args)));
    }
    lines
}

/// Numbers and deadlines.
fn rest(words: &Words, found: &Hints) -> Vec<Line> {
    let measures = || found.measures.iter();
    let mut lines = Vec::new();
    if found.measures.is_empty() {
        lines.push((U::UltraSpecificity, Tone::Warn, words.text("offer-hint-measures-none")));
    } else {
        let quoted = say::all_quoted(words, measures().map(|it| it.text.as_str()));
        let text = words.with("offer-hint-measures", &[("words", quoted.into())]);
        lines.push((U::UltraSpecificity, Tone::Good, text));
    }
    let round = say::all_quoted(words, measures().filter(|it| it.is_round).map(|it| it.text.as_str()));
    if !round.is_empty() {
        let text = words.with("offer-hint-round", &[("words", round.into())]);
        lines.push((U::UltraSpecificity, Tone::Warn, text));
    }
    let urgent = say::all_quoted(words, found.urgent.iter().map(String::as_str));
    lines.push(match urgent.is_empty() {
        true => (U::Urgency, Tone::Plain, words.text("offer-hint-urgent-none")),
        false => (U::Urgency, Tone::Good, words.with("offer-hint-urgent", &[("words", urgent.into())])),
    });
    lines
}
