//! Names, scores and verdicts in words.
use super::Page;
use crate::{
    tools::offer::{Format, Judged, Part, Score, U, Verdict},
    words::Words,
};

/// So many findings are quoted; the others are counted.
const QUOTED: usize = 8;

/// The name of a U.
pub(super) fn u(words: &Words, u: U) -> String {
    words.text(match u {
        U::Usefulness => "offer-u-usefulness",
        U::Uniqueness => "offer-u-uniqueness",
        U::UltraSpecificity => "offer-u-specificity",
        U::Urgency => "offer-u-urgency",
    })
}

/// What it is about.
pub(super) fn gloss(words: &Words, u: U) -> String {
    words.text(match u {
        U::Usefulness => "offer-gloss-usefulness",
        U::Uniqueness => "offer-gloss-uniqueness",
        U::UltraSpecificity => "offer-gloss-specificity",
        U::Urgency => "offer-gloss-urgency",
    })
}

/// What a text lacks without it.
pub(super) fn lack(words: &Words, u: U) -> String {
    words.text(match u {
        U::Usefulness => "offer-lack-usefulness",
        U::Uniqueness => "offer-lack-uniqueness",
        U::UltraSpecificity => "offer-lack-specificity",
        U::Urgency => "offer-lack-urgency",
    })
}

/// One, or two joined.
pub(super) fn both(words: &Words, one: String, two: Option<String>) -> String {
    match two {
        Some(two) => words.with("offer-and", &[("one", one.into()), ("two", two.into())]),
        None => one,
    }
}

/// The name of the reader at a place.
pub(super) fn reader(page: Page<'_>, at: usize) -> String {
    let name = page.params.readers.get(at).map(String::as_str).unwrap_or_default();
    match (name, at) {
        ("", 0) => page.words.text("offer-reader-default"),
        ("", at) => page.words.with("offer-reader-unnamed", &[("n", (at + 1).into())]),
        (name, _) => name.to_owned(),
    }
}

/// A mean: whole, or with one decimal.
pub(super) fn mean(words: &Words, mean: f64) -> String {
    words.number(mean, u32::from(mean.fract() != 0.0))
}

/// A mean, with its spread when several readers gave one.
pub(super) fn score(words: &Words, score: Score) -> String {
    let shown = mean(words, score.mean);
    let (least, most) = score.spread;
    if score.n < 2 {
        return shown;
    }
    if least == most {
        return words.with("offer-score-same", &[("mean", shown.into())]);
    }
    let args =
        [("mean", shown.into()), ("least", least.to_string().into()), ("most", most.to_string().into())];
    words.with("offer-score-mean", &args)
}

/// The verdict as a sentence, or why there is none.
pub(super) fn verdict(words: &Words, judged: &Judged) -> String {
    match &judged.verdict {
        Ok(Verdict::Strong { on_all: true }) => words.text("offer-verdict-on-all"),
        Ok(Verdict::Strong { on_all: false }) => words.text("offer-verdict-strong"),
        Ok(Verdict::Raise(one, two)) => {
            let name = |it: U| u(words, it).to_lowercase();
            let what = both(words, name(*one), two.map(name));
            words.with("offer-verdict-raise", &[("what", what.into())])
        }
        Err(unmarked) => {
            let names: Vec<String> = unmarked.iter().map(|it| u(words, *it).to_lowercase()).collect();
            words.with("offer-verdict-none", &[("what", names.join(", ").into())])
        }
    }
}

/// The name of a format; of anywhere when `None`.
pub(super) fn format(words: &Words, format: Option<Format>) -> String {
    words.text(match format {
        None => "offer-format-free",
        Some(Format::YandexDirect) => "offer-format-yandex",
        Some(Format::GoogleAds) => "offer-format-google",
        Some(Format::Subject) => "offer-format-subject",
        Some(Format::Sms) => "offer-format-sms",
    })
}

/// The name of a part of a format.
pub(super) fn part(words: &Words, part: Part) -> String {
    words.text(match part {
        Part::Headline => "offer-place-headline",
        Part::SecondHeadline => "offer-place-second",
        Part::Body => "offer-place-body",
        Part::Whole => "offer-place-whole",
    })
}

/// A text in quotes.
pub(super) fn quoted(words: &Words, text: &str) -> String {
    words.with("quoted", &[("text", text.into())])
}

/// Each finding once, in quotes; of many the first ones and how many more.
pub(super) fn all_quoted<'a>(words: &Words, found: impl IntoIterator<Item = &'a str>) -> String {
    let mut each: Vec<&str> = Vec::new();
    for one in found {
        if !each.contains(&one) {
            each.push(one);
        }
    }
    let mut said: Vec<String> = each.iter().take(QUOTED).map(|one| quoted(words, one)).collect();
    if each.len() > QUOTED {
        said.push(words.with("offer-more", &[("n", (each.len() - QUOTED).into())]));
    }
    said.join(", ")
}
