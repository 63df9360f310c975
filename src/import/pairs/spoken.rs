//! Amounts inside running text: `120 000 руб.`, `1,2 млн`, `-5 000`.
use super::{Expected, Fault};
use crate::{
    domain::Amount,
    import::{
        Decimal, Evidence, NumberFault, decimal_evidence,
        letters::{is_space, trim},
        read_number,
    },
};

/// Where an amount was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// In a cell of its own.
    Cell,
    /// Among words, where a comma may also part two amounts.
    Free,
}

/// An amount in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spoken<'a> {
    pub(super) start: usize,
    pub(super) text: &'a str,
    /// May be two amounts.
    pub(super) is_doubtful: bool,
}

impl Spoken<'_> {
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// All amounts of a text. Digits within a word (`К2`) are none.
pub(super) fn amounts(text: &str) -> Vec<Spoken<'_>> {
    let mut found: Vec<Spoken> = Vec::new();
    let mut from = 0;
    while let Some(step) = text.get(from..).and_then(|rest| rest.find(|letter: char| letter.is_ascii_digit()))
    {
        let at = from + step;
        if text[..at].ends_with(char::is_alphabetic) {
            let in_word = |letter: char| !letter.is_alphanumeric();
            from = text[at..].find(in_word).map_or(text.len(), |length| at + length);
            continue;
        }
        let (length, is_doubtful) = digits(&text[at..]);
        let start = signed(text, at);
        let end = with_words(text, (start, at + length));
        found.push(Spoken { start, text: &text[start..end], is_doubtful });
        from = end;
    }
    found
}

/// Length of the digits with their marks, and whether two amounts may be meant.
fn digits(text: &str) -> (usize, bool) {
    let run = |from: usize| text[from..].bytes().take_while(u8::is_ascii_digit).count();
    let mut end = run(0);
    let (mut groups, mut has_mark) = (0, false);
    let may_group = end <= 3;
    while let Some(mark) = text[end..].chars().next() {
        let after = end + mark.len_utf8();
        let next = run(after);
        if is_space(mark) && !mark.is_control() {
            if next != 3 {
                break;
            }
            if has_mark {
                return (end, true);
            }
            if !may_group {
                break;
            }
            groups += 1;
        } else if matches!(mark, ',' | '.' | '\'' | '’') && next > 0 {
            has_mark |= matches!(mark, ',' | '.');
        } else {
            break;
        }
        end = after + next;
    }
    let starts_with_zeros = end > 1 && text.starts_with('0') && text.as_bytes()[1].is_ascii_digit();
    (end, groups > 2 || starts_with_zeros)
}

/// Where the amount starts with its sign: a minus right before the digits, not within a word. A longer dash
/// parts words and is no sign.
fn signed(text: &str, at: usize) -> usize {
    let before = text[..at].trim_end_matches(['$', '€', '₽', '£', '₸']);
    let Some(mark) = before.chars().next_back().filter(|mark| matches!(mark, '-' | '−')) else {
        return before.len();
    };
    let outer = &before[..before.len() - mark.len_utf8()];
    let stands =
        outer.is_empty() || outer.ends_with(|letter: char| is_space(letter) || "/|;(:".contains(letter));
    if stands { outer.len() } else { before.len() }
}

/// The end with up to two words that belong to the amount: `тыс.`, `млн руб.`, `₽`, `%`.
fn with_words(text: &str, (start, end): (usize, usize)) -> usize {
    let (mut longest, mut from) = (end, end);
    for _ in 0..2 {
        let rest = &text[from..];
        let word = rest.trim_start_matches(is_space);
        let ends = |letter: char| is_space(letter) || "/|,;:()-–—−".contains(letter);
        let length = word.find(ends).unwrap_or(word.len());
        if !word.starts_with(|letter: char| letter.is_alphabetic() || "₽$€£₸%".contains(letter)) {
            break;
        }
        from += rest.len() - word.len() + length;
        let is_amount = |decimal| {
            let read = read_number(&text[start..from], decimal);
            matches!(read, Ok(_) | Err(NumberFault::TooLarge))
        };
        if is_amount(Decimal::Comma) || is_amount(Decimal::Dot) {
            longest = from;
        }
    }
    longest
}

/// The decimal mark that the amounts of one text agree on, if any is sure.
pub(super) fn majority<'a>(amounts: impl Iterator<Item = &'a str>) -> Option<Decimal> {
    let (mut commas, mut dots) = (0, 0);
    for amount in amounts {
        match decimal_evidence(amount) {
            Evidence::Comma => commas += 1,
            Evidence::Dot => dots += 1,
            Evidence::None | Evidence::Either => {}
        }
    }
    match (commas, dots) {
        (0, 0) => None,
        _ if commas == dots => None,
        _ => Some(if commas > dots { Decimal::Comma } else { Decimal::Dot }),
    }
}

/// One amount in a field of its own, as people type it: `1,2 млн`, `120 000`, `$1,200.50`. Three digits after a
/// single mark are a group. `None` when it is no amount or beyond one.
pub fn read_sum(text: &str) -> Option<Amount> {
    read_amount(trim(text), Style::Cell, None).ok()
}

/// Reads an amount. Each tells its own decimal mark; where it does not (`120.000`) the others do, and where
/// they do not either, three digits are a group.
pub(super) fn read_amount(text: &str, style: Style, decimal: Option<Decimal>) -> Result<Amount, Fault> {
    let grouping = if text.contains(',') { Decimal::Dot } else { Decimal::Comma };
    let evidence = decimal_evidence(text);
    let own = match evidence {
        Evidence::Comma | Evidence::None => Decimal::Comma,
        Evidence::Dot => Decimal::Dot,
        Evidence::Either => decimal.unwrap_or(grouping),
    };
    let fault = |expected| Err((text.to_owned(), expected));
    if text.contains('%') {
        return fault(Expected::Amount);
    }
    // Nobody pays in thousandths of a kopeck: `120000,90000` are two amounts.
    let decimals = text.rsplit_once([',', '.']).map_or("", |(_, decimals)| decimals);
    let is_long = decimals.len() > 2 && decimals.bytes().all(|byte| byte.is_ascii_digit());
    if style == Style::Free && is_long && matches!(evidence, Evidence::Comma | Evidence::Dot) {
        return fault(Expected::Separator);
    }
    match read_number(text, own) {
        Ok(number) => Ok(number.amount),
        Err(NumberFault::TooLarge) => fault(Expected::SmallerAmount),
        Err(NumberFault::Empty | NumberFault::NotNumber) => fault(Expected::Amount),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The amounts of a text; `?` marks a doubtful one.
    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let shown = |it: &Spoken| format!("{}{}", it.text, if it.is_doubtful { "?" } else { "" });
        assert_eq!(amounts(text).iter().map(shown).collect::<Vec<_>>(), expect);
    }

    #[test]
    fn a_sum_is_read_as_people_type_it() {
        let units = |text| read_sum(text).map(Amount::to_f64);
        for (text, expect) in [
            ("1,2 млн", Some(1_200_000.0)),
            (" 120\u{a0}000 ₽ ", Some(120_000.0)),
            ("1,200.50", Some(1_200.5)),
            ("120.000", Some(120_000.0)),
            ("−5 000", Some(-5_000.0)),
            ("0", Some(0.0)),
            ("", None),
            ("много", None),
            ("95 %", None),
            ("120 000 / 90 000", None),
        ] {
            assert_eq!(units(text), expect, "{text}");
        }
    }

    #[test]
    fn amounts_end_where_the_digits_and_their_words_end() {
        check("120 000 / 90 000", &["120 000", "90 000"]);
        check("120 000/90 000", &["120 000", "90 000"]);
        check("120 000, 90 000.", &["120 000", "90 000"]);
        check("1,2 млн / 900 тыс.", &["1,2 млн", "900 тыс."]);
        check("120 т.р. и 5 млн руб. завтра", &["120 т.р.", "5 млн руб."]);
        check("120к/90к", &["120к", "90к"]);
        check("$1,200.50 - €5", &["$1,200.50", "€5"]);
        check("получил 95 % и К2", &["95 %"]);
    }

    #[test]
    fn spaces_part_amounts_unless_they_group_by_three() {
        check("120 000 90 000", &["120 000", "90 000"]);
        check("120000 90000", &["120000", "90000"]);
        check("1 200 000", &["1 200 000"]);
        check("120 000 900 000", &["120 000 900 000?"]);
    }

    #[test]
    fn a_comma_that_may_part_two_amounts_is_doubtful() {
        check("120 000,90 000", &["120 000,90?", "000?"]);
    }

    #[test]
    fn a_minus_belongs_to_its_digits_and_a_dash_does_not() {
        check("возврат -5 000", &["-5 000"]);
        check("Иванов – 5 000", &["5 000"]);
        check("Иванов-5 000 / -6", &["5 000", "-6"]);
    }
}
