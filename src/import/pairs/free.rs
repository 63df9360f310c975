//! A line of running text: a name, then amounts with or without words.
use super::{
    Draft, Expected, Fault,
    lexicon::{Lexicon, Place, words},
    name,
    spoken::{Spoken, Style, amounts},
};
use crate::import::letters::trim;

/// What a line is read with.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    /// Who sent the message, when the line has no name.
    pub(super) author: Option<&'a str>,
    /// Order of amounts without words.
    pub(super) order: [Place; 2],
    pub(super) lexicon: &'a Lexicon,
}

/// Reads a line that holds more than a heading.
pub(super) fn draft<'a>(line: &'a str, context: Context) -> Result<Draft<'a>, Fault> {
    let line = without_bullet(line);
    let (name, rest) = context.name(line);
    let found = amounts(rest);
    if let Some(doubtful) = found.iter().find(|amount| amount.is_doubtful) {
        return Err((doubtful.text.to_owned(), Expected::Separator));
    }
    let has_amount = !found.is_empty();
    let name = match (name, context.author) {
        (name, Some(author)) if has_amount && name::clean(&name).is_empty() => name::read(author)?,
        (name, _) => name::read(&name).map_err(|(found, expected)| match found.is_empty() {
            true => (trim(line).to_owned(), expected),
            false => (found, expected),
        })?,
    };
    let amounts = match *found.as_slice() {
        [] => return Err((trim(line).to_owned(), Expected::Amount)),
        [one] => context.one(rest, one)?,
        [one, two] => context.two(rest, [one, two])?,
        [.., last] => return Err((last.text.to_owned(), Expected::TwoAmounts)),
    };
    Ok(Draft { day: None, name, amounts, style: Style::Free })
}

/// `1. Иванов`, `2) Иванов`, `• Иванов`: the line without the mark of a list.
fn without_bullet(line: &str) -> &str {
    let line = line.trim_start_matches(['•', '·', '▪', '*', '–', '—']);
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line[digits..].strip_prefix(['.', ')']).filter(|_| (1..=2).contains(&digits));
    let text = rest.filter(|rest| trim(rest).starts_with(char::is_alphabetic));
    trim(text.unwrap_or(line))
}

impl Context<'_> {
    /// The name of a line and what follows it.
    fn name<'a>(&self, line: &'a str) -> (String, &'a str) {
        let mut found: Option<(&str, &str)> = None;
        let mut rest = line;
        while let Some((before, after)) = rest.split_once(':').filter(|(before, _)| self.is_name(before)) {
            (found, rest) = (Some((before, after)), after);
        }
        let (name, rest) = match found {
            // A message of someone else: `Пётр: Иванов 5 / 6`.
            Some((name, rest)) => match self.words_before_amount(rest) {
                (inner, behind) if is_proper(&inner) => (inner, behind),
                _ => (name.to_owned(), rest),
            },
            None => self.words_before_amount(line),
        };
        (self.without_labels(&name), rest)
    }

    /// Whether a colon behind this text ends a name: not that of a label (`Иванов 5, план:`, `Отчёт:`), and a
    /// name has no more than two digits (`Отдел 12:`).
    fn is_name(&self, text: &str) -> bool {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let ends_with_label = words(text).last().is_some_and(|word| self.lexicon.place(word).is_some());
        !ends_with_label && digits <= 2 && words(text).any(|word| !self.lexicon.knows(word))
    }

    /// Words up to the first that belongs to the amounts, leading ones aside; and the text that those words and
    /// the amounts stand in.
    fn words_before_amount<'a>(&self, text: &'a str) -> (String, &'a str) {
        let end = amounts(text).first().map_or(text.len(), |amount| amount.start);
        let head = &text[..end];
        let is_mark = |word: &&str| words(word).next().is_none();
        let own = head.split_whitespace().skip_while(|word| self.knows(word) || is_mark(word));
        let name: Vec<&str> = own.take_while(|word| !self.knows(word)).collect();
        (name.join(" "), text)
    }

    /// A name before a colon may end with a word of the amounts: `Иванов, оплаты:`.
    fn without_labels(&self, name: &str) -> String {
        let mut own: Vec<&str> = name.split_whitespace().collect();
        while own.len() > 1 && own.last().is_some_and(|word| self.knows(word)) {
            own.pop();
        }
        own.join(" ")
    }

    /// Whether all that is spelt in a word belongs to the amounts.
    fn knows(&self, word: &str) -> bool {
        words(word).next().is_some() && words(word).all(|part| self.lexicon.knows(part))
    }

    /// One amount: words decide, else a slash before it, else it is the first.
    fn one<'a>(&self, text: &'a str, one: Spoken<'a>) -> Result<[Option<&'a str>; 2], Fault> {
        let (before, after) = (&text[..one.start], &text[one.end()..]);
        let said = match (self.place(before)?, self.place(after)?) {
            (Some(before), Some(after)) if before != after => return Err(unclear(text)),
            (before, after) => before.or(after),
        };
        let unsaid = self.order[usize::from(before.contains('/'))];
        let mut amounts = [None; 2];
        amounts[said.unwrap_or(unsaid) as usize] = Some(one.text);
        Ok(amounts)
    }

    /// Two amounts: words stand before them, or behind them when the line ends with one and begins without.
    fn two<'a>(&self, text: &'a str, [one, two]: [Spoken<'a>; 2]) -> Result<[Option<&'a str>; 2], Fault> {
        let head = &text[..one.start];
        let before = match self.lexicon.in_turn(head) {
            Some(first) => Some(first),
            None => self.place(head)?,
        };
        let between = self.place(&text[one.end()..two.start])?;
        let after = self.place(&text[two.end()..])?;
        let said = match (before, between, after) {
            (None, between, Some(after)) => [between, Some(after)],
            (_, Some(between), Some(after)) if between != after => return Err(unclear(text)),
            (before, between, after) => [before, between.or(after)],
        };
        let first = match said {
            [Some(one), Some(two)] if one == two => return Err(unclear(text)),
            [Some(one), _] => one,
            [None, Some(two)] => two.other(),
            [None, None] => self.order[0],
        };
        Ok(match first {
            Place::First => [Some(one.text), Some(two.text)],
            Place::Second => [Some(two.text), Some(one.text)],
        })
    }

    fn place(&self, label: &str) -> Result<Option<Place>, Fault> {
        self.lexicon.label(label).map_err(|()| unclear(label))
    }
}

/// Up to three words that all begin with a capital letter.
fn is_proper(name: &str) -> bool {
    (1..=3).contains(&words(name).count()) && words(name).all(|word| word.starts_with(char::is_uppercase))
}

fn unclear(text: &str) -> Fault {
    (trim(text).to_owned(), Expected::ClearWords)
}
