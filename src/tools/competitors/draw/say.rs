//! Numbers, names and reasons of this tool in words.
use super::Page;
use crate::{
    stats::NoAnswer,
    tools::competitors::{Standing, WEIGHT_SHIFT},
    words::Words,
};

/// Letters of the players, in order.
const LETTERS: [&str; 8] = ["A", "B", "C", "D", "E", "F", "G", "H"];

/// The letter of a player.
pub(super) fn letter(player: usize) -> &'static str {
    LETTERS.get(player).copied().unwrap_or("·")
}

/// A number as short as it is, up to so many decimals: `7`, `7,5`.
fn short(words: &Words, value: f64, most: u32) -> String {
    let is_whole = |decimals: &u32| {
        let scaled = value * 10_f64.powi(decimals.cast_signed());
        (scaled - scaled.round()).abs() < 1e-6
    };
    let decimals = (0..most).find(is_whole).unwrap_or(most);
    words.number(value, decimals)
}

/// A score in a sentence or a table.
pub(super) fn points(words: &Words, value: f64) -> String {
    short(words, value, 2)
}

/// A score or a weight as a field holds it: every decimal.
pub(super) fn exact(words: &Words, value: f64) -> String {
    short(words, value, 4)
}

/// A weighted score.
pub(super) fn score(words: &Words, value: f64) -> String {
    words.number(value, 2)
}

/// Two weighted scores, with as many decimals as it takes to tell them apart.
pub(super) fn scores(words: &Words, one: f64, other: f64) -> (String, String) {
    let shown = |decimals| (words.number(one, decimals), words.number(other, decimals));
    (2..=4).map(shown).find(|(one, other)| one != other).unwrap_or_else(|| shown(2))
}

/// A difference, with its sign.
pub(super) fn signed(words: &Words, value: f64) -> String {
    let text = words.number(value, 2);
    if value > 0.0 && text.contains(|letter: char| matches!(letter, '1'..='9')) {
        format!("+{text}")
    } else {
        text
    }
}

/// A share of the weight.
pub(super) fn share(words: &Words, share: f64) -> String {
    words.percent(share, 0)
}

/// By how much weights are moved.
pub(super) fn shift(words: &Words) -> String {
    words.percent(WEIGHT_SHIFT, 0)
}

/// Names parted by commas, each in quotes.
pub(super) fn names<'a>(words: &Words, names: impl IntoIterator<Item = &'a str>) -> String {
    let quoted = |name: &str| words.with("competitors-quoted", &[("name", name.into())]);
    names.into_iter().map(quoted).collect::<Vec<_>>().join(", ")
}

/// Why there is no number, short enough for a cell.
pub(super) fn why(words: &Words, reason: NoAnswer) -> String {
    words.text(match reason {
        NoAnswer::NotScored => "competitors-why-not-scored",
        NoAnswer::NoWeights => "competitors-why-no-weights",
        _ => "competitors-why-other",
    })
}

/// Every player with its weighted score.
pub(super) fn standings<'a>(page: Page<'a>) -> impl Iterator<Item = (usize, &'a str, &'a Standing)> {
    let players = page.params.players.iter().zip(&page.report.standings);
    players.enumerate().map(|(at, (name, standing))| (at, name.as_str(), standing))
}
