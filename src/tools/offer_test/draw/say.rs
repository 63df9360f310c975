//! Numbers of the test in words.
use crate::{
    domain::{Amount, Percent},
    stats::Estimate,
    tools::offer_test::{Basis, Entrant, Stage},
    words::Words,
};

/// The sign of money.
pub(super) const SIGN: &str = "₽";

/// The letter, and the name when there is one.
pub(super) fn name(words: &Words, entrant: &Entrant) -> String {
    match entrant.name.is_empty() {
        true => entrant.letter.clone(),
        false => {
            let args = [("letter", entrant.letter.as_str().into()), ("name", entrant.name.as_str().into())];
            words.with("test-name", &args)
        }
    }
}

/// Money in full, with its sign.
pub(super) fn money(words: &Words, amount: Amount) -> String {
    words.money(amount, Some(SIGN))
}

/// A conversion, precise enough to tell two apart.
pub(super) fn rate(words: &Words, value: f64) -> String {
    let decimals = match value.abs() {
        0.0 => 0,
        value if value >= 0.1 => 1,
        value if value >= 0.001 => 2,
        value if value >= 0.0001 => 3,
        _ => 4,
    };
    words.percent(value, decimals)
}

/// A difference of conversions in percentage points.
pub(super) fn points(words: &Words, value: f64) -> String {
    let sign = if value > 0.0 { "+" } else { "" };
    let decimals = match value.abs() {
        value if value >= 0.01 || value == 0.0 => 1,
        value if value >= 0.001 => 2,
        _ => 4,
    };
    words.with("test-points", &[("n", format!("{sign}{}", words.number(value * 100.0, decimals)).into())])
}

/// What a choice loses, in percentage points; never nothing by rounding.
pub(super) fn loss(words: &Words, value: f64) -> String {
    let number = match value {
        0.0 => words.number(0.0, 0),
        value if value < 0.000_05 => format!("<\u{a0}{}", words.number(0.01, 2)),
        value => words.number(value * 100.0, 2),
    };
    words.with("test-points", &[("n", number.into())])
}

/// Between two values.
pub(super) fn between(low: String, high: String) -> String {
    format!("{low} … {high}")
}

/// A conversion with its interval.
pub(super) fn estimate(words: &Words, estimate: Estimate) -> String {
    let args = [
        ("value", rate(words, estimate.value).into()),
        ("between", between(rate(words, estimate.low), rate(words, estimate.high)).into()),
    ];
    words.with("test-estimate", &args)
}

/// A chance; never 0 or 100 %.
pub(super) fn chance(words: &Words, p: f64) -> String {
    match p {
        p if p < 0.001 => format!("<\u{a0}{}", words.percent(0.001, 1)),
        p if p > 0.999 => format!(">\u{a0}{}", words.percent(0.999, 1)),
        p => words.percent(p, 1),
    }
}

/// A p.
pub(super) fn p(words: &Words, p: f64) -> String {
    match p {
        p if p < 0.001 => format!("<\u{a0}{}", words.number(0.001, 3)),
        // Never on the other side of the usual level by rounding.
        p if (0.0495..0.05).contains(&p) => words.number(p, 4),
        p => words.number(p, 3),
    }
}

/// The confidence that a risk leaves.
pub(super) fn level(words: &Words, alpha: Percent) -> String {
    words.limit(Percent::new(Percent::whole(100).raw().saturating_sub(alpha.raw())))
}

/// What is counted at a stage.
pub(super) fn stage(words: &Words, stage: Stage) -> String {
    words.text(match stage {
        Stage::Clicks => "test-stage-clicks",
        Stage::Leads => "test-stage-leads",
        Stage::Deals => "test-stage-deals",
    })
}

/// The same after "by".
pub(super) fn by_stage(words: &Words, stage: Stage) -> String {
    words.text(match stage {
        Stage::Clicks => "test-by-clicks",
        Stage::Leads => "test-by-leads",
        Stage::Deals => "test-by-deals",
    })
}

/// What it is a share of.
pub(super) fn of_basis(words: &Words, basis: Basis) -> String {
    words.text(match basis {
        Basis::Impressions => "test-of-impressions",
        Basis::Clicks => "test-of-clicks",
    })
}
