//! What the words of an offer tell: hints beside the text, never a verdict.
//!
//! [`hints`] is a pure function of the text and the competitors' wordings. Words are looked for in both languages at
//! once (their letters keep them apart); only readability asks which language the text is in, and the letters answer.
mod measures;
mod pattern;
mod phrases;
mod readability;
mod tokens;
mod units;

#[cfg(test)]
mod labelled;

pub use measures::Kind;

use crate::{
    lexis::{likeness, stems},
    stats::NoAnswer,
    words::Lang,
};
use pattern::{Span, find, is_in};
use tokens::{Token, tokens};

/// A number with its unit, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// `14 рабочих дней`.
    pub text: String,
    /// What it counts.
    pub kind: Kind,
    /// It looks invented: one digit and zeros, ten or more, and no time.
    pub is_round: bool,
}

/// What is in a text. Findings are quoted as they are written, in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct Hints {
    /// The language of most letters; none without letters.
    pub lang: Option<Lang>,
    /// Numbers with units.
    pub measures: Vec<Measure>,
    /// Deadlines and scarcity.
    pub urgent: Vec<String>,
    /// Words that anybody could say.
    pub vague: Vec<String>,
    /// Claims that need a criterion by the law on advertising.
    pub superlative: Vec<String>,
    /// The seller: "we", "our".
    pub we: Vec<String>,
    /// The reader: "you", "your".
    pub you: Vec<String>,
    /// The place of the competitor's wording that is most alike, and how much, 0–1; none when no word is common.
    pub nearest: Option<(usize, f64)>,
    /// Ease of reading, 0 (hard) to 100 (easy).
    pub ease: Result<f64, NoAnswer>,
}

/// Everything that the words of a text tell.
pub fn hints(text: &str, rivals: &[String]) -> Hints {
    let tokens = tokens(text);
    let said = |&(from, end): &Span| quote(text, &tokens, (from, end));
    let found = |patterns: &[&str]| find(patterns, &tokens).iter().map(said).collect();
    let lang = lang_of(text);
    let measures = measures::measures(&tokens).into_iter();
    let measures =
        measures.map(|it| Measure { text: said(&it.span), kind: it.kind, is_round: it.is_round }).collect();
    Hints {
        lang,
        measures,
        urgent: found(phrases::URGENT),
        vague: found(phrases::VAGUE),
        superlative: found(phrases::SUPERLATIVE),
        we: persons(&tokens, phrases::WE),
        you: persons(&tokens, phrases::YOU),
        nearest: nearest(text, rivals),
        ease: readability::ease(&tokens, lang.unwrap_or(Lang::Ru)),
    }
}

/// As it is written, from the first token to the last.
fn quote(text: &str, tokens: &[Token<'_>], (from, end): Span) -> String {
    let (first, last) = (tokens.get(from), end.checked_sub(1).and_then(|last| tokens.get(last)));
    let quoted = first.zip(last).and_then(|(first, last)| text.get(first.at..last.end()));
    quoted.unwrap_or_default().to_owned()
}

/// The language of most letters; of equal numbers, Russian.
fn lang_of(text: &str) -> Option<Lang> {
    let n_latin = text.chars().filter(char::is_ascii_alphabetic).count();
    let n_cyrillic = text.chars().filter(|c| matches!(c, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё')).count();
    match (n_latin, n_cyrillic) {
        (0, 0) => None,
        _ if n_latin > n_cyrillic => Some(Lang::En),
        _ => Some(Lang::Ru),
    }
}

/// Words about somebody; `we’re` is `we`, `US` is a country.
fn persons(tokens: &[Token<'_>], who: &[&str]) -> Vec<String> {
    let is_who = |token: &&Token<'_>| {
        let bare = token.folded.split(['\'', '’']).next().unwrap_or_default();
        token.raw != "US" && (is_in(who, token) || who.contains(&bare))
    };
    tokens.iter().filter(is_who).map(|token| token.raw.to_owned()).collect()
}

fn nearest(text: &str, rivals: &[String]) -> Option<(usize, f64)> {
    let own = stems(text);
    let likes = rivals.iter().map(|rival| likeness(&own, &stems(rival))).enumerate();
    likes.fold(None, |best: Option<(usize, f64)>, (place, like)| match best {
        Some((_, most)) if like <= most => best,
        _ if like > 0.0 => Some((place, like)),
        _ => best,
    })
}

#[cfg(test)]
mod tests;
