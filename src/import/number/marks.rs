//! What stands around the digits: signs, brackets, percent, currencies, multiples, marks for nothing.
use super::NumberFault;
use crate::import::letters::{after_word, before_word, same_word, trim};

/// Currency marks with the ISO code. Longer ones before those they end with.
const CURRENCIES: [(&str, &str); 22] = [
    ("₽", "RUB"),
    ("рублей", "RUB"),
    ("рубля", "RUB"),
    ("рубль", "RUB"),
    ("руб", "RUB"),
    ("rub", "RUB"),
    ("rur", "RUB"),
    ("р", "RUB"),
    ("$", "USD"),
    ("usd", "USD"),
    ("долл", "USD"),
    ("€", "EUR"),
    ("eur", "EUR"),
    ("евро", "EUR"),
    ("₸", "KZT"),
    ("kzt", "KZT"),
    ("тенге", "KZT"),
    ("тг", "KZT"),
    ("£", "GBP"),
    ("gbp", "GBP"),
    ("byn", "BYN"),
    ("cny", "CNY"),
];

/// Multiples and their power of ten. `M` and `B` only in capitals: `5 m` may be metres.
const MULTIPLES: [(&str, i32); 11] = [
    ("тысяч", 3),
    ("тыс", 3),
    ("k", 3),
    ("к", 3),
    ("миллионов", 6),
    ("млн", 6),
    ("mln", 6),
    ("миллиардов", 9),
    ("млрд", 9),
    ("bln", 9),
    ("bn", 9),
];

/// Thousands of roubles in one breath: `120 т.р.`
const THOUSAND_ROUBLES: [&str; 3] = ["т.р", "т. р", "тр"];

const NOTHING: [&str; 9] = ["n/a", "#n/a", "н/д", "#н/д", "н.д.", "null", "nan", "none", "нет данных"];

/// A cell without what stands around its digits.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Bare<'a> {
    pub(super) digits: &'a str,
    pub(super) negative: bool,
    /// Of ten: 6 for millions.
    pub(super) power: i32,
    currency: Option<&'static str>,
}

/// Marks met so far: each may stand once.
#[derive(Default)]
struct Met {
    sign: bool,
    percent: bool,
    multiple: bool,
}

/// ISO code of the currency written in the cell of a number: `1 200 ₽` is `RUB`.
pub fn currency(cell: &str) -> Option<&'static str> {
    let bare = Bare::of(cell).ok()?;
    bare.currency.filter(|_| bare.digits.ends_with(|letter: char| letter.is_ascii_digit()))
}

impl<'a> Bare<'a> {
    /// Takes the marks off, from outside in.
    pub(super) fn of(cell: &'a str) -> Result<Bare<'a>, NumberFault> {
        let text = trim(cell);
        let starts = text.bytes().next().is_some_and(|byte| byte.is_ascii_digit());
        if !starts && is_nothing(text) {
            return Err(NumberFault::Empty);
        }
        let mut bare = Bare { digits: text, ..Bare::default() };
        let mut met = Met::default();
        while let Some(inner) = bare.take_mark(&mut met) {
            bare.digits = trim(inner);
        }
        Ok(bare)
    }

    /// Takes one mark off, or finds none.
    fn take_mark(&mut self, met: &mut Met) -> Option<&'a str> {
        let text = self.digits;
        let is_digit_at = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
        let (starts, ends) = (is_digit_at(text.chars().next()), is_digit_at(text.chars().next_back()));
        if starts && ends {
            return None;
        }
        if !met.sign
            && let Some((inner, negative)) = signed(text)
        {
            met.sign = true;
            self.negative = negative;
            return Some(inner);
        }
        if !ends && !met.percent && !met.multiple && self.currency.is_none() {
            if let Some(inner) = text.strip_suffix('%') {
                met.percent = true;
                return Some(inner);
            }
            if let Some(inner) = THOUSAND_ROUBLES.iter().find_map(|word| before_mark(text, word)) {
                (met.multiple, self.power, self.currency) = (true, 3, Some("RUB"));
                return Some(inner);
            }
        }
        if met.percent {
            return None;
        }
        if self.currency.is_none() {
            let found = CURRENCIES.iter().find_map(|&(word, code)| {
                let inner = if ends { None } else { before_mark(text, word) };
                Some((inner.or_else(|| after_mark(text, word))?, code))
            });
            if let Some((inner, code)) = found {
                self.currency = Some(code);
                return Some(inner);
            }
        }
        if ends || met.multiple {
            return None;
        }
        let (inner, power) = multiple(text)?;
        (met.multiple, self.power) = (true, power);
        Some(inner)
    }
}

/// `-5`, `5-`, `(5)`, `+5`: what is inside, and whether it is negative.
fn signed(text: &str) -> Option<(&str, bool)> {
    const MINUS: [char; 3] = ['-', '−', '–'];
    if let Some(inner) = text.strip_prefix('(') {
        return Some((inner.strip_suffix(')')?, true));
    }
    if let Some(inner) = text.strip_prefix('+') {
        return Some((inner, false));
    }
    Some((text.strip_prefix(MINUS).or_else(|| text.strip_suffix(MINUS))?, true))
}

fn multiple(text: &str) -> Option<(&str, i32)> {
    for (capital, power) in [('M', 6), ('B', 9)] {
        if let Some(inner) = text.strip_suffix(capital) {
            return Some((inner, power));
        }
    }
    MULTIPLES.iter().find_map(|&(word, power)| Some((before_mark(text, word)?, power)))
}

/// What precedes a word that may end with a dot: `5 руб.`
fn before_mark<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    before_word(text.strip_suffix('.').unwrap_or(text), word)
}

/// What follows a word that may end with a dot: `р.5`
fn after_mark<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    after_word(text, word).map(|rest| rest.strip_prefix('.').unwrap_or(rest))
}

fn is_nothing(text: &str) -> bool {
    text.chars().all(|letter| matches!(letter, '-' | '–' | '—' | '−'))
        || NOTHING.iter().any(|word| same_word(word, text))
        || (text.starts_with(['<', '>']) && text.ends_with('%'))
}
