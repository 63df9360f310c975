//! Numbers, names and questions of the paired report in words.
use crate::{
    domain::{Amount, Day, Percent},
    stats::{NoAnswer, Ratio},
    tools::paired::{Ask, Standing},
    words::Words,
};

/// The sign of money.
pub(super) const SIGN: &str = "₽";
/// At most so many days are named one by one.
const DAYS_NAMED: usize = 5;

/// Money in full, with its sign.
pub(super) fn money(words: &Words, amount: Amount) -> String {
    words.money(amount, Some(SIGN))
}

/// Money for a column; a dash when nothing was said.
pub(super) fn sum(words: &Words, amount: Option<Amount>) -> String {
    amount.map_or_else(|| "—".into(), |amount| words.money(amount, None))
}

/// A ratio in percent; a word in its place when there is none.
pub(super) fn percent(words: &Words, ratio: Result<Ratio, NoAnswer>) -> String {
    match ratio {
        Ok(ratio) => {
            let value = ratio.to_f64();
            let value = if ratio < Ratio::ONE { value.min(1.0 - f64::EPSILON) } else { value };
            words.percent_beside(value, Percent::whole(100))
        }
        Err(_) => words.text("paired-why-nothing"),
    }
}

/// A seller's name as it is shown.
pub(super) fn name(words: &Words, name: &str) -> String {
    if name.is_empty() { words.text("paired-unnamed") } else { name.to_owned() }
}

/// Days parted by commas; the later ones are counted.
pub(super) fn days(words: &Words, days: &[Day]) -> String {
    let named: Vec<String> = days.iter().take(DAYS_NAMED).map(|day| words.day(*day)).collect();
    let named = named.join(", ");
    match days.len().saturating_sub(DAYS_NAMED) {
        0 => named,
        more => words.with("paired-days-more", &[("days", named.into()), ("n", more.into())]),
    }
}

/// How a seller stands.
pub(super) fn standing(words: &Words, standing: Standing) -> String {
    words.text(match standing {
        Standing::Behind => "paired-standing-behind",
        Standing::NoReport => "paired-standing-no-report",
        Standing::NoPromise => "paired-standing-no-promise",
        Standing::Open => "paired-standing-open",
        Standing::Hit => "paired-standing-hit",
    })
}

/// What to ask.
pub(super) fn ask(words: &Words, ask: Ask) -> String {
    match ask {
        Ask::WhatSlipped { short } => {
            words.with("paired-ask-slipped", &[("money", money(words, short).into())])
        }
        Ask::WhatCame => words.text("paired-ask-came"),
        Ask::WhatNext => words.text("paired-ask-next"),
        Ask::WhyAgain { misses } => words.with("paired-ask-again", &[("n", misses.into())]),
        Ask::WhereFrom { unplanned } => {
            words.with("paired-ask-from", &[("money", money(words, unplanned).into())])
        }
    }
}
