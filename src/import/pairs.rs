//! Names with up to two amounts each, as people send them in a chat or paste them from a sheet:
//! `Иванов 120 000 / 90 000`, `Иванов — план 90 000, факт 120 000`, `[24.11.2026 18:03] Иванов: 1,2 млн`.
//!
//! Which amount comes first is the caller's; words before an amount (or behind it, when the line ends with
//! one) override, and a line of headings (`Менеджер⇥План⇥Факт`, `План на завтра:`) sets the order of the lines
//! below it. Cells parted by tabs keep their place: an empty one is a missing amount. Amounts parted by
//! nothing but spaces are one amount where the digits group by three: `120 000 90 000` are two, `1 200 000`
//! is one, and a fourth group is refused. Every line is read, a heading, blank, or refused.
mod cells;
mod free;
mod lexicon;
mod message;
mod name;
mod spoken;

use serde::{Deserialize, Serialize};

use super::letters::trim;
use crate::domain::{Amount, Day};
pub use lexicon::Lexicon;
use lexicon::{Place, heading};
use message::Message;
pub use spoken::read_sum;
use spoken::{Style, majority, read_amount};

/// A line that was read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Pair {
    /// Line of the text, counted from 1.
    pub line: u32,
    /// The day of its own cell, of its message, or of the last message or heading above that has one.
    pub day: Option<Day>,
    /// Name, with single spaces.
    pub name: String,
    /// The first amount; `None` when it is missing.
    pub first: Option<Amount>,
    /// The second amount; `None` when it is missing. At least one of the two is there.
    pub second: Option<Amount>,
}

/// What a line should have held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Expected {
    /// A name before the amounts.
    Name,
    /// A person: this is a line of totals.
    NotTotal,
    /// An amount.
    Amount,
    /// No more than two amounts.
    TwoAmounts,
    /// A mark such as `/` between the amounts: this may be one or two.
    Separator,
    /// Words that say which amount is which, each once.
    ClearWords,
    /// An amount within ± 922 trillion.
    SmallerAmount,
    /// An amount of zero or more: nobody plans to give money back. Up to the caller.
    NotNegative,
}

/// A line that was not understood.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct NotRead {
    /// Line of the text, counted from 1.
    pub line: u32,
    /// The whole line, as it was written.
    pub text: String,
    /// The part that was not understood.
    pub found: String,
    /// What should have stood there.
    pub expected: Expected,
}

/// A pasted text: `pairs + headings + refused + blank = lines`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Pairs {
    /// Lines that were read, in order.
    pub pairs: Vec<Pair>,
    /// Lines that only say what stands below them.
    pub headings: Vec<u32>,
    /// Lines that were not understood, in order.
    pub refused: Vec<NotRead>,
    /// Lines with nothing on them.
    pub blank: u32,
    /// All lines.
    pub lines: u32,
}

/// A line before its digits are read.
#[derive(Debug)]
struct Draft<'a> {
    /// Of a cell of the line itself.
    day: Option<Day>,
    name: String,
    amounts: [Option<&'a str>; 2],
    style: Style,
}

/// What was found instead of what was expected.
type Fault = (String, Expected);

/// What stands above a line.
struct Above {
    /// Day of a heading or of the message.
    day: Option<Day>,
    author: Option<String>,
    order: [Place; 2],
}

/// Reads a pasted text. Never fails: what is not understood is in `refused`.
pub fn read_pairs(text: &str, lexicon: &Lexicon) -> Pairs {
    let mut pairs = Pairs::default();
    let mut above = Above { day: None, author: None, order: [Place::First, Place::Second] };
    let mut drafts = Vec::new();
    for (line, text) in (1..).zip(text.lines()) {
        pairs.lines = line;
        if trim(text).is_empty() {
            pairs.blank += 1;
            continue;
        }
        let message = Message::open(trim(text));
        above.day = message.day.or(above.day);
        if message.text.is_empty() || heading(message.text, lexicon).is_some() {
            above.follow(&message, lexicon);
            pairs.headings.push(line);
            continue;
        }
        match draft(&message, (&above, lexicon)) {
            Ok(draft) => drafts.push((line, text, above.day, draft)),
            Err(fault) => pairs.refuse(line, text, fault),
        }
    }
    let amounts = drafts.iter().flat_map(|(.., draft)| draft.amounts.iter().flatten());
    let decimal = majority(amounts.copied());
    for (line, text, day, draft) in drafts {
        let read = |amount: Option<&str>| amount.map(|it| read_amount(it, draft.style, decimal)).transpose();
        match read(draft.amounts[0]).and_then(|first| Ok((first, read(draft.amounts[1])?))) {
            Ok((first, second)) => {
                let day = draft.day.or(day);
                pairs.pairs.push(Pair { line, day, name: draft.name, first, second });
            }
            Err(fault) => pairs.refuse(line, text, fault),
        }
    }
    crate::domain::sort_by_key(&mut pairs.refused, |refused| refused.line);
    pairs
}

impl Pairs {
    fn refuse(&mut self, line: u32, text: &str, (found, expected): Fault) {
        self.refused.push(NotRead { line, text: text.to_owned(), found, expected });
    }
}

impl Above {
    /// Takes over what a heading says.
    fn follow(&mut self, message: &Message, lexicon: &Lexicon) {
        self.author = message.author.map(name::clean).or(self.author.take());
        let Some(heading) = heading(message.text, lexicon) else { return };
        self.day = heading.day.or(self.day);
        self.order = heading.first.map_or(self.order, |first| [first, first.other()]);
    }
}

fn draft<'a>(message: &Message<'a>, (above, lexicon): (&Above, &Lexicon)) -> Result<Draft<'a>, Fault> {
    if message.text.contains('\t') {
        return cells::draft(message.text, above.order);
    }
    free::draft(message.text, free::Context { author: above.author.as_deref(), order: above.order, lexicon })
}

#[cfg(test)]
mod tests;
