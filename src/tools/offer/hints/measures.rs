//! Numbers with their units: money, time, people, per cent, and other things.
use super::{
    pattern::{Span, count_at, is_in},
    tokens::{Count, Gap, Token, TokenKind},
    units::{HALVES, HOURS, MEASURED, MONEY, MONTHS, PEOPLE, SHARES, THOUSANDS, TIME, TIMES},
};
use crate::lexis::is_stop_word;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Money.
    Money,
    /// Time.
    Time,
    /// People and companies.
    People,
    /// Per cent, or so many times.
    Share,
    /// Anything else that is named after the number.
    Things,
}

/// A number with its unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Measure {
    pub(super) span: Span,
    pub(super) kind: Kind,
    /// One digit and zeros, ten or more: `500`, `1 000`. A term is no statistic, so time is never round.
    pub(super) is_round: bool,
}

/// Numbers with units, in order.
pub(super) fn measures(tokens: &[Token<'_>]) -> Vec<Measure> {
    let mut found: Vec<Measure> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let measure = measure(tokens, at);
        at = measure.map_or(at + 1, |measure| measure.span.1);
        found.extend(measure);
    }
    found
}

fn measure(tokens: &[Token<'_>], at: usize) -> Option<Measure> {
    let token = tokens.get(at)?;
    if token.kind == TokenKind::Always || is_in(HALVES, token) {
        return Some(Measure { span: (at, at + 1), kind: Kind::Time, is_round: false });
    }
    if token.kind == TokenKind::Sign && is_in(MONEY, token) {
        let near = tokens.get(at + 1).filter(|next| next.gap <= Gap::Space);
        let count = near.and_then(|_| count_at(tokens, at + 1)).filter(|_| token.gap != Gap::Touching)?;
        let (end, is_many) = many(tokens, at + 2);
        return Some(Measure { span: (at, end), kind: Kind::Money, is_round: is_round(count, is_many) });
    }
    let count = count_at(tokens, at)?;
    let (end, count) = range(tokens, at + 1, count);
    if is_no_count(tokens, (at, end), count) {
        return None;
    }
    let (after, is_many) = many(tokens, end);
    let (end, kind) = unit(tokens, after, at)?;
    // "One" and "two" in words stand before everything: there they count only what is measured.
    let is_loose = token.is_word() || count.is_day_month;
    if is_loose && (kind == Kind::Things || (count.whole == 1 && kind == Kind::People)) {
        return None;
    }
    Some(Measure { span: (at, end), kind, is_round: kind != Kind::Time && is_round(count, is_many) })
}

/// `9–12`: the last number of the row counts. `3-х`, `5-ти`: the ending belongs to the number.
fn range(tokens: &[Token<'_>], mut end: usize, mut count: Count) -> (usize, Count) {
    let joined = |end: usize| tokens.get(end).filter(|next| next.gap == Gap::Hyphen);
    while let Some(next) = joined(end).and_then(Token::count) {
        (end, count) = (end + 1, next);
    }
    let is_ending = joined(end).is_some_and(|next| is_in(&["х", "ти", "ми", "и"], next));
    (end + usize::from(is_ending), count)
}

/// What stands before a year.
const YEAR_AFTER: &[&str] = &["в", "с", "до", "к", "in", "since", "from", "until", "by", "of"];

/// Past `+`, `тыс.`, `million`.
fn many(tokens: &[Token<'_>], mut end: usize) -> (usize, bool) {
    if tokens.get(end).is_some_and(|token| token.raw == "+") {
        end += 1;
    }
    let is_many = tokens.get(end).is_some_and(|token| token.gap <= Gap::Space && is_in(THOUSANDS, token));
    // `12 m` are metres; `$12M` are millions.
    let is_metre = tokens.get(end).is_some_and(|token| token.raw == "m" && token.gap == Gap::Space);
    if is_many && !is_metre { (end + 1, true) } else { (end, false) }
}

/// A year, a day, an hour, an ordinal, part of a name.
fn is_no_count(tokens: &[Token<'_>], (at, end): Span, count: Count) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let is_numbered = before.is_some_and(|before| matches!(before.raw, "№" | "#"));
    let next = tokens.get(end);
    let is_counted = next.is_some_and(|next| known(next).is_some() || is_in(THOUSANDS, next));
    let is_year = tokens.get(at).is_some_and(|token| token.raw.len() == 4)
        && (1900..=2100).contains(&count.whole)
        && (next.is_some_and(|next| is_in(&["год*", "г", "гг"], next))
            || (!is_counted && before.is_some_and(|before| is_in(YEAR_AFTER, before))));
    let is_day_or_hour =
        next.is_some_and(|next| next.gap <= Gap::Space && (is_in(MONTHS, next) || is_in(HOURS, next)));
    let is_ordinal = next.is_some_and(|next| match next.gap {
        Gap::Touching => matches!(next.folded.as_str(), "st" | "nd" | "rd" | "th"),
        Gap::Hyphen => next.is_word() && next.folded.chars().count() <= 2,
        _ => false,
    });
    is_numbered || is_year || is_day_or_hour || is_ordinal
}

/// What stands after a number: where it ends and what it counts.
fn unit(tokens: &[Token<'_>], at: usize, first: usize) -> Option<(usize, Kind)> {
    let token = tokens.get(at).filter(|token| token.gap <= Gap::Space)?;
    if is_in(TIMES, token) {
        return Some((at + 1, times(tokens, at, first)));
    }
    if let Some(kind) = known(token) {
        return Some((at + 1, kind));
    }
    // `5G` is a name.
    if is_in(MEASURED, token) && token.raw == token.folded {
        return Some((at + 1, Kind::Things));
    }
    if token.gap < Gap::Space || !may_be_thing(token) {
        return None;
    }
    // `14 рабочих дней`, `three working days`, `12 новых складов`.
    let next = tokens.get(at + 1).filter(|next| next.gap == Gap::Space);
    let is_latin = token.folded.is_ascii();
    let may_describe = is_latin || is_adjective(&token.folded);
    if let Some(kind) = next.filter(|_| may_describe).and_then(known) {
        return Some((at + 2, kind));
    }
    if is_name_before(tokens, first) {
        return None;
    }
    let is_thing = |token: &Token<'_>| may_be_thing(token) && (!is_latin || token.folded.ends_with('s'));
    let is_named = is_latin && is_thing(token);
    match next {
        Some(next) if may_describe && !is_named && is_thing(next) => Some((at + 2, Kind::Things)),
        _ => is_thing(token).then_some((at + 1, Kind::Things)),
    }
}

fn known(token: &Token<'_>) -> Option<Kind> {
    let kinds = [(SHARES, Kind::Share), (MONEY, Kind::Money), (TIME, Kind::Time), (PEOPLE, Kind::People)];
    kinds.into_iter().find(|(words, _)| is_in(words, token)).map(|(_, kind)| kind)
}

/// `в 3 раза` and `3 times faster` are ratios, `3 раза в неделю` and `3 times a week` tell time.
fn times(tokens: &[Token<'_>], at: usize, first: usize) -> Kind {
    let before = first.checked_sub(1).and_then(|before| tokens.get(before));
    let after = tokens.get(at + 1);
    let is_often = after.is_some_and(|after| is_in(&["в", "a", "per"], after));
    let is_more = before.is_some_and(|before| before.folded == "в");
    let is_said = tokens.get(at).is_some_and(|token| token.folded.starts_with("раз"));
    match (is_more, is_often) {
        (true, _) => Kind::Share,
        (false, true) => Kind::Time,
        (false, false) if is_said => Kind::Things,
        (false, false) => Kind::Share,
    }
}

fn may_be_thing(token: &Token<'_>) -> bool {
    token.is_word() && token.folded.chars().nth(2).is_some() && !is_stop_word(&token.folded)
}

fn is_adjective(word: &str) -> bool {
    ["ых", "их", "ые", "ие", "ый", "ий", "ой", "ая", "ую", "ым", "им", "ого", "его"]
        .iter()
        .any(|ending| word.ends_with(ending))
}

/// `ISO 9001`, `Windows 11`: a number after a name belongs to it. A capital at the beginning of a sentence is none.
fn is_name_before(tokens: &[Token<'_>], first: usize) -> bool {
    let near = tokens.get(first).filter(|token| token.gap == Gap::Space).and(first.checked_sub(1));
    near.and_then(|before| tokens.get(before)).is_some_and(|before| {
        let mut letters = before.raw.chars();
        let is_capital = letters.next().is_some_and(char::is_uppercase);
        let is_all = letters.next().is_some_and(char::is_uppercase);
        is_capital && (is_all || before.gap != Gap::Sentence)
    })
}

/// One digit and zeros, ten or more.
fn is_round(count: Count, is_many: bool) -> bool {
    let mut whole = count.whole;
    while whole >= 10 && whole.is_multiple_of(10) {
        whole /= 10;
    }
    !count.has_decimals && whole < 10 && whole > 0 && (count.whole >= 10 || is_many)
}
