//! Numbers and reasons of the pace in words.
use crate::{
    domain::{Amount, Percent},
    stats::{NoAnswer, Ratio},
    words::Words,
};

/// The sign of money.
pub(super) const SIGN: &str = "₽";

/// Money in full, with its sign.
pub(super) fn money(words: &Words, amount: Amount) -> String {
    words.money(amount, Some(SIGN))
}

/// Money for a title.
pub(super) fn short(words: &Words, amount: Amount) -> String {
    words.money_short(amount, Some(SIGN))
}

/// A part of the plan; never on the other side of 100 % by rounding.
pub(super) fn percent(words: &Words, ratio: Ratio) -> String {
    words.percent_beside(on_its_side(ratio), Percent::whole(100))
}

/// The same in whole percent for a title, unless that would reach 100 % by rounding.
pub(super) fn whole_percent(words: &Words, ratio: Ratio) -> String {
    let value = on_its_side(ratio);
    let shown = (value * 100.0).round() / 100.0;
    match shown.partial_cmp(&1.0) == value.partial_cmp(&1.0) {
        true => words.percent(value, 0),
        false => percent(words, ratio),
    }
}

/// The nearest float that is on the same side of 1.
fn on_its_side(ratio: Ratio) -> f64 {
    match (ratio.cmp(&Ratio::ONE), ratio.to_f64()) {
        (std::cmp::Ordering::Less, value) => value.min(1.0 - f64::EPSILON),
        (std::cmp::Ordering::Greater, value) => value.max(1.0 + f64::EPSILON),
        (std::cmp::Ordering::Equal, _) => 1.0,
    }
}

/// Why there is no number, short enough for a cell.
pub(super) fn why(words: &Words, reason: NoAnswer) -> String {
    words.text(match reason {
        NoAnswer::NoPlan => "pace-why-no-plan",
        NoAnswer::NoDaysWorked => "pace-why-no-days-worked",
        NoAnswer::NoWorkingDays => "pace-why-no-working-days",
        NoAnswer::NothingByNow => "pace-why-nothing-by-now",
        NoAnswer::TooLarge => "pace-why-too-large",
        _ => "pace-why-other",
    })
}

/// A seller's name as it is shown.
pub(super) fn name(words: &Words, name: &str) -> String {
    if name.is_empty() { words.text("pace-unnamed") } else { name.to_owned() }
}

/// Names parted by commas.
pub(super) fn names<'a>(words: &Words, all: impl IntoIterator<Item = &'a str>) -> String {
    all.into_iter().map(|one| name(words, one)).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[track_caller]
    fn check(part: i128, whole: i128, in_table: &str, in_title: &str) {
        let words = Words::new(Lang::En);
        let ratio = Ratio::new(part, whole).unwrap();
        assert_eq!(
            (percent(&words, ratio), whole_percent(&words, ratio)),
            (in_table.into(), in_title.into())
        );
    }

    #[test]
    fn a_plan_that_is_almost_met_is_never_a_hundred_percent() {
        check(9_238, 10_000, "92.4%", "92%");
        check(9_996, 10_000, "99.96%", "99.96%");
        check(i128::from(i64::MAX) - 1, i128::from(i64::MAX), "<\u{a0}100%", "<\u{a0}100%");
        check(1, 1, "100.0%", "100%");
        check(1_000_004, 1_000_000, "100.0004%", "100.0004%");
        check(-5, 100, "−5.0%", "−5%");
    }
}
