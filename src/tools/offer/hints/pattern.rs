//! Words looked for in a text, as they stand in the lexicons.
//!
//! A pattern is a row of items parted by blanks: `слово` is the whole word, `сло*` any word that begins so, `а|б` one of
//! several, an item with `?` may be missing. `N` is a number, `DATE`, `CLOCK`, `TIME`, `SEATS`, `MONTH` and `PERIOD` are
//! what their names say, `ANY` is any word. Tokens of one finding stand in one clause. Of the patterns that fit at a
//! place the longest is taken; one that begins with `-` finds nothing, and nothing is found in what it covers.
use super::{
    tokens::{Count, Gap, Token, TokenKind},
    units::{MONTHS, NUMBERS, PERIODS, SEATS, TIME, WEEKDAYS},
};

/// Dates that are no single token.
const DATES: [&str; 8] = [
    "N st|nd|rd|th? of? MONTH N?",
    "MONTH",
    "MONTH N st|nd|rd|th?",
    "конца|начала|середины N? PERIOD",
    "the? end of? the|this|next? PERIOD",
    "next|this PERIOD",
    "нового|new года|year",
    "завтра|сегодня|полуночи|tomorrow|today|tonight|midnight",
];

/// From this token to before that one.
pub(super) type Span = (usize, usize);

/// Everything that the patterns find, in order, without overlaps.
pub(super) fn find(patterns: &[&str], tokens: &[Token<'_>]) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        // Of two that end together the one that finds nothing is the greater.
        let longest = patterns.iter().filter_map(|pattern| match pattern.strip_prefix('-') {
            Some(nothing) => fits(nothing, tokens, at).map(|end| (end, true)),
            None => fits(pattern, tokens, at).map(|end| (end, false)),
        });
        match longest.max() {
            Some((end, is_nothing)) => {
                found.extend((!is_nothing).then_some((at, end)));
                at = end.max(at + 1);
            }
            None => at += 1,
        }
    }
    found
}

/// Where the row of items ends that begins at this token.
fn fits(pattern: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    row(pattern, tokens, (at, at))
}

/// The rest of a row that began at `from`: only there a new clause may begin.
fn row(pattern: &str, tokens: &[Token<'_>], (from, at): Span) -> Option<usize> {
    let (first, rest) = pattern.split_once(' ').unwrap_or((pattern, ""));
    let (item, may_miss) = match first.strip_suffix('?') {
        Some(item) => (item, true),
        None => (first, false),
    };
    let next = |end: usize| if rest.is_empty() { Some(end) } else { row(rest, tokens, (from, end)) };
    let token = tokens.get(at).filter(|token| at == from || token.gap < Gap::Clause);
    let taken = token.and_then(|token| match item {
        "DATE" => date(tokens, at),
        "N" => count_at(tokens, at).map(|_| at + 1),
        _ => is_item(item, token).then_some(at + 1),
    });
    taken.and_then(next).or_else(|| if may_miss { next(at) } else { None })
}

fn is_item(item: &str, token: &Token<'_>) -> bool {
    match item {
        "CLOCK" => token.kind == TokenKind::Clock || token.raw.ends_with(".00"),
        "ANY" => token.is_word(),
        "TIME" => is_in(TIME, token),
        "SEATS" => is_in(SEATS, token),
        "MONTH" => is_in(MONTHS, token),
        "PERIOD" => is_in(PERIODS, token) || is_in(MONTHS, token),
        _ => item.split('|').any(|word| is(word, token)),
    }
}

/// Whether a token is this word, or begins like `this*`.
fn is(word: &str, token: &Token<'_>) -> bool {
    match word.strip_suffix('*') {
        Some(beginning) => token.folded.starts_with(beginning),
        None => token.folded == word,
    }
}

/// Whether a token is one of these words.
pub(super) fn is_in(words: &[&str], token: &Token<'_>) -> bool {
    words.iter().any(|word| is(word, token))
}

/// A number in digits or in a word.
pub(super) fn count_at(tokens: &[Token<'_>], at: usize) -> Option<Count> {
    let token = tokens.get(at)?;
    let named = NUMBERS.iter().find(|(word, _)| *word == token.folded);
    let named = named.map(|(_, whole)| Count { whole: *whole, has_decimals: false, is_day_month: false });
    token.count().or(named)
}

/// `30 ноября 2025`, `November 30th`, `31.12`, `пятницы`, `конца недели`, `end of the month`, `завтра`.
fn date(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let token = tokens.get(at)?;
    let is_one = token.kind == TokenKind::Date
        || token.count().is_some_and(|count| count.is_day_month)
        || is_in(WEEKDAYS, token);
    let rows = DATES.iter().filter_map(|pattern| fits(pattern, tokens, at));
    rows.max().or_else(|| is_one.then_some(at + 1))
}

#[cfg(test)]
mod tests {
    use super::{super::tokens::tokens, *};

    #[track_caller]
    fn check(patterns: &[&str], text: &str, expect: &[&str]) {
        let tokens = tokens(text);
        let said = |&(from, end): &Span| text[tokens[from].at..tokens[end - 1].end()].to_owned();
        assert_eq!(find(patterns, &tokens).iter().map(said).collect::<Vec<_>>(), expect);
    }

    #[test]
    fn a_word_is_found_whole_or_by_its_beginning() {
        check(&["best"], "Best bestiary, BEST", &["Best", "BEST"]);
        check(&["надежн*"], "Надёжность и надежда", &["Надёжность"]);
    }

    #[test]
    fn a_row_stays_in_its_clause_and_an_item_may_be_missing() {
        check(&["широк* выбор*"], "широкий выбор; широкий, выбор", &["широкий выбор"]);
        check(&["only N ANY? left"], "only 3 left, only 3 seats left", &["only 3 left", "only 3 seats left"]);
    }

    #[test]
    fn the_longest_pattern_is_taken_and_one_with_a_minus_finds_nothing() {
        check(&["до DATE", "только до DATE"], "только до 5 мая", &["только до 5 мая"]);
        check(&["last N TIME", "-in the last N TIME"], "in the last 5 days", &[]);
        check(&["best", "-best regards"], "best regards, best", &["best"]);
    }

    #[test]
    fn dates_of_both_languages_are_dates() {
        let dates = "до 5 мая 2025|до 31.12|до 31.12.2025|до пятницы|до конца года|до нового года|by May 5th|\
                     by the end of the month|by next Friday|by 5 May";
        for text in dates.split('|') {
            check(&["до|by DATE"], text, &[text]);
        }
        check(&["до|by DATE"], "до 30 %, до 5 дней, by 30 clients", &[]);
    }
}
