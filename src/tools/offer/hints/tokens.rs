//! A text in tokens: words, numbers and signs, each with what stands before it.

/// A word, a number or a sign of a text.
#[derive(Clone, Debug)]
pub(super) struct Token<'a> {
    /// Where it begins, in bytes.
    pub(super) at: usize,
    /// As it is written.
    pub(super) raw: &'a str,
    /// In lower case, ё as е.
    pub(super) folded: String,
    pub(super) kind: TokenKind,
    /// What stands before it.
    pub(super) gap: Gap,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// Letters, with digits, hyphens and apostrophes inside.
    Word,
    /// `1 200`, `37`, `9,5`.
    Count(Count),
    /// `31.12.2025`.
    Date,
    /// `18:00`.
    Clock,
    /// `24/7`.
    Always,
    /// `₽`, `%`, `№`, `+`.
    Sign,
}

/// A number that counts something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Count {
    /// Its whole part; the greatest number there is when it has more digits.
    pub(super) whole: u64,
    /// Whether it has decimals other than zero.
    pub(super) has_decimals: bool,
    /// It may be a day with its month: `31.12`.
    pub(super) is_day_month: bool,
}

/// What stands between two tokens; the later, the more they are apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// Nothing: `30%`.
    Touching,
    /// A hyphen or a dash without blanks: `14-дневный`, `9–12`.
    Hyphen,
    /// Blanks, or the point of an abbreviation: `тыс. руб.`.
    Space,
    /// A comma, a colon, a bracket, a dash.
    Clause,
    /// The end of a sentence or of a line.
    Sentence,
}

impl Token<'_> {
    /// The number, when it counts something.
    pub(super) fn count(&self) -> Option<Count> {
        match self.kind {
            TokenKind::Count(count) => Some(count),
            _ => None,
        }
    }
    pub(super) fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }
    /// Where it ends, in bytes.
    pub(super) fn end(&self) -> usize {
        self.at + self.raw.len()
    }
}

/// Lower case, ё as е: as `lexis` folds words.
pub(super) fn folded(word: &str) -> String {
    word.to_lowercase().replace('ё', "е")
}

/// The tokens of a text, in order. Quotes, brackets and other marks are only in the gaps.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found: Vec<Token<'_>> = Vec::new();
    let mut at = 0;
    while let Some(first) = tail(text, at).chars().next() {
        let rest = tail(text, at);
        let (len, kind) = match first {
            '0'..='9' => number(rest),
            '₽' | '$' | '€' | '£' | '₸' | '%' | '№' | '#' | '+' => {
                (first.len_utf8(), TokenKind::Sign)
            }
            letter if letter.is_alphabetic() => (word_len(rest), TokenKind::Word),
            other => {
                at += other.len_utf8();
                continue;
            }
        };
        let raw = rest.get(..len).unwrap_or(rest);
        let gap = gap(text, found.last(), (at, raw));
        found.push(Token { at, raw, folded: folded(raw), kind, gap });
        at += len;
    }
    found
}

fn tail(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// Letters and digits; a hyphen or an apostrophe inside stays.
fn word_len(rest: &str) -> usize {
    let mut end = 0;
    for (at, c) in rest.char_indices() {
        if c.is_alphanumeric() {
            end = at + c.len_utf8();
        } else if end < at || !matches!(c, '-' | '\'' | '’') {
            break;
        }
    }
    end
}

fn n_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// A number at the beginning of a text: its length and what it is. Blanks, apostrophes and commas part groups of three
/// digits; other commas and points stand before decimals.
fn number(rest: &str) -> (usize, TokenKind) {
    let head = n_digits(rest);
    let after = tail(rest, head);
    if head == 2 && rest.starts_with("24/7") && n_digits(tail(after, 1)) == 1 {
        return (4, TokenKind::Always);
    }
    if head <= 2 && after.starts_with(':') && n_digits(tail(after, 1)) == 2 {
        return (head + 3, TokenKind::Clock);
    }
    let mut end = head;
    while let Some(len) = (head <= 3 && !rest.starts_with('0')).then(|| group(tail(rest, end))).flatten() {
        end += len;
    }
    let whole = value(rest.get(..end).unwrap_or_default());
    let is_point = tail(rest, end).starts_with('.');
    let n_decimals = if tail(rest, end).starts_with([',', '.']) { n_digits(tail(rest, end + 1)) } else { 0 };
    if n_decimals == 0 {
        let count = Count { whole, has_decimals: false, is_day_month: false };
        return (end, TokenKind::Count(count));
    }
    let decimals = rest.get(end + 1..end + 1 + n_decimals).unwrap_or_default();
    let is_day_month = is_point
        && (head, n_decimals) == (end, 2)
        && (1..=31).contains(&whole)
        && (1..=12).contains(&value(decimals));
    let end = end + 1 + n_decimals;
    let n_year = if tail(rest, end).starts_with('.') { n_digits(tail(rest, end + 1)) } else { 0 };
    if is_day_month && matches!(n_year, 2 | 4) {
        return (end + 1 + n_year, TokenKind::Date);
    }
    let count = Count { whole, has_decimals: value(decimals) > 0, is_day_month };
    (end, TokenKind::Count(count))
}

/// A mark and three digits, no more: their length.
fn group(rest: &str) -> Option<usize> {
    let mark = rest.chars().next()?;
    let is_mark = matches!(mark, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\'' | '’' | ',');
    (is_mark && n_digits(tail(rest, mark.len_utf8())) == 3).then_some(mark.len_utf8() + 3)
}

fn value(text: &str) -> u64 {
    let digits = text.bytes().filter(u8::is_ascii_digit);
    digits.fold(0_u64, |sum, digit| sum.saturating_mul(10).saturating_add(u64::from(digit - b'0')))
}

/// What stands before a token. A point ends a sentence when a capital follows a word of more than one letter, or when
/// the word before is longer than an abbreviation.
fn gap(text: &str, before: Option<&Token<'_>>, (at, raw): (usize, &str)) -> Gap {
    let Some(before) = before else { return Gap::Sentence };
    let between = text.get(before.end()..at).unwrap_or_default();
    let has = |marks: &[char]| between.contains(marks);
    let n_before = before.raw.chars().count();
    let is_capital = raw.starts_with(char::is_uppercase);
    match between {
        "" => Gap::Touching,
        "-" | "–" => Gap::Hyphen,
        _ if has(&['!', '?', '…', '\n']) => Gap::Sentence,
        _ if has(&['.']) && (n_before > 3 || (is_capital && n_before > 1)) => Gap::Sentence,
        _ if between.chars().all(|c| c.is_whitespace() || c == '.') => Gap::Space,
        _ => Gap::Clause,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tokens with a sign of the gap before each: none, -, blank, `,`, `.`.
    #[track_caller]
    fn check(text: &str, expect: &str) {
        let gap = |gap| match gap {
            Gap::Touching => "",
            Gap::Hyphen => "-",
            Gap::Space => " ",
            Gap::Clause => ",",
            Gap::Sentence => ".",
        };
        let said: String = tokens(text)
            .iter()
            .map(|token| format!("{}[{}]", gap(token.gap), token.raw.replace('\u{a0}', " ")))
            .collect();
        assert_eq!(said, expect);
    }

    #[test]
    fn groups_of_digits_are_one_number_and_decimals_belong_to_it() {
        check("1 850 ₽", ".[1 850] [₽]");
        check("1\u{a0}250\u{a0}000 руб. в год", ".[1 250 000] [руб] [в] [год]");
        check("1,200 or 9,5 or 0.125", ".[1,200] [or] [9,5] [or] [0.125]");
        check("в 2024 120 штук", ".[в] [2024] [120] [штук]");
    }

    #[test]
    fn dates_hours_and_around_the_clock_are_of_their_own_kind() {
        let kinds = |text: &str| tokens(text).iter().map(|token| token.kind).collect::<Vec<_>>();
        assert_eq!(kinds("31.12.2025"), [TokenKind::Date]);
        assert_eq!(kinds("18:00"), [TokenKind::Clock]);
        assert_eq!(kinds("24/7"), [TokenKind::Always]);
        let count = |text: &str| tokens(text).first().and_then(Token::count).unwrap();
        assert!(count("31.12").is_day_month && !count("31.13").is_day_month && !count("1.5").is_day_month);
        assert_eq!((count("1 200").whole, count("9,5").has_decimals), (1200, true));
    }

    #[test]
    fn a_point_of_an_abbreviation_ends_no_sentence() {
        check("18 тыс. тонн", ".[18] [тыс] [тонн]");
        check("990 руб. Звоните", ".[990] [руб].[Звоните]");
        check("г. Москва", ".[г] [Москва]");
        check("за 5 дней. потом", ".[за] [5] [дней].[потом]");
    }

    #[test]
    fn words_keep_their_hyphens_and_numbers_stand_apart() {
        check("HR-отделам, 14-дневный 30% «1С»", ".[HR-отделам],[14]-[дневный] [30][%],[1][С]");
        check("9–12 дней", ".[9]-[12] [дней]");
    }
}
