//! What is right and wrong with the scheme, in words; what does not agree has its fixes as buttons.
use super::{Piece, Ready, lead, say::text};
use crate::{
    markup::{Element, Node, Tag, Tone, el, kit},
    stats::NoAnswer,
    tools::pay::{Act, Crossing, Fixes, Remark, Unknown, Verdict},
};

pub(super) fn checks(all: Ready<'_>) -> Piece {
    let report = &all.found.report;
    let mut body: Vec<Piece> = report.remarks.iter().map(|remark| said(all, *remark).into()).collect();
    // Without plan or income a remark says all there is to say.
    match &report.fixes {
        Ok(fixes) => body.push(consistency(all, fixes).into()),
        Err(NoAnswer::PlanNotPositive) => {}
        Err(reason) => body.push(all.no_number(*reason).into()),
    }
    if report.darwin.is_ok() {
        body.push(darwin(all).into());
    }
    body.push(floor(all).into());
    let body = vec![el(Tag::Div).class("stack").all(body).into()];
    kit::card(kit::Card { id: "pay-checks", title: all.text("pay-checks"), actions: Vec::new(), body }).into()
}

fn plain(tone: Tone, title: String, detail: Option<String>) -> Element<Act> {
    kit::notice(tone, title, detail, Vec::new())
}

fn said(all: Ready<'_>, remark: Remark) -> Element<Act> {
    let tone = if remark.is_error() { Tone::Bad } else { Tone::Warn };
    let words = all.words;
    let place = |key: &str, place: usize| {
        let at = all.scheme().thresholds.get(place).map(|it| all.percent(it.at)).unwrap_or_default();
        words.with(key, &[("at", text(at))])
    };
    let title = match remark {
        Remark::MixSum(sum) => {
            let sum = words.percent(sum as f64 / 10_000.0, if sum.is_multiple_of(100) { 0 } else { 2 });
            words.with("pay-remark-mix", &[("sum", text(sum))])
        }
        Remark::IncomeNotPositive => words.text("pay-remark-income"),
        Remark::PlanNotPositive => words.text("pay-remark-plan"),
        Remark::ThresholdOrder(at) => place("pay-remark-order", at),
        Remark::ThresholdRepeated(at) => place("pay-remark-repeated", at),
        Remark::RateFalls(at) => place("pay-remark-falls", at),
        Remark::SoftAbove10(soft) => words.with("pay-remark-soft", &[("share", text(all.percent(soft)))]),
        Remark::HardAbove30(hard) => words.with("pay-remark-hard", &[("share", text(all.percent(hard)))]),
    };
    plain(tone, title, None)
}

/// Bonus at plan against the share of income that the mix promises.
fn consistency(all: Ready<'_>, fixes: &Fixes) -> Element<Act> {
    let gap = fixes.gap;
    let args = [
        ("promised", text(all.money(gap.promised))),
        ("paid", text(all.money(gap.paid))),
        ("share", text(all.percent(all.scheme().mix.bonus))),
    ];
    if gap.is_closed {
        let plan = all.scheme().plan.to_f64();
        let times = times(all, plan / all.scheme().potential_income.to_f64());
        let detail = all.words.with("pay-agrees-times", &[("times", text(times))]);
        return plain(Tone::Good, all.words.with("pay-agrees", &args), Some(detail));
    }
    let side = if gap.difference.is_positive() { "more" } else { "less" };
    let size = crate::domain::Amount::new(gap.difference.raw().saturating_abs());
    let detail = all.words.with("pay-gap", &[("side", text(side)), ("size", text(all.money(size)))]);
    let (buttons, reasons) = ways(all, fixes);
    let detail = [detail].into_iter().chain(reasons).collect::<Vec<_>>().join(" ");
    kit::notice(Tone::Warn, all.words.with("pay-disagrees", &args), Some(detail), buttons)
}

/// `30`, `29,5`.
fn times(all: Ready<'_>, times: f64) -> String {
    all.words.number(times, u32::from((times * 10.0).round() % 10.0 != 0.0))
}

/// The three fixes as buttons, and why one of them is none.
fn ways(all: Ready<'_>, fixes: &Fixes) -> (Vec<Node<Act>>, Vec<String>) {
    let found = [
        (Unknown::Plan, "plan", fixes.plan.map(|plan| all.money(plan))),
        (Unknown::Income, "income", fixes.income.map(|income| all.money(income))),
        (Unknown::Rate, "rate", fixes.rate.map(|(_, rate)| all.rate(rate))),
    ];
    let (mut buttons, mut reasons) = (Vec::new(), Vec::new());
    for (unknown, what, value) in found {
        match value {
            Ok(value) => {
                let label = all.words.with("pay-fix", &[("what", text(what)), ("value", text(value))]);
                let button = kit::Button { label, ..kit::Button::default() };
                buttons.push(kit::button(button, Act::Fix(unknown)).into());
            }
            Err(reason) => {
                let why = [("what", text(what)), ("why", text(all.why(reason)))];
                reasons.push(all.words.with("pay-no-fix", &why));
            }
        }
    }
    (buttons, reasons)
}

fn darwin(all: Ready<'_>) -> Element<Act> {
    let Ok(found) = &all.found.report.darwin else { return el(Tag::Div) };
    let tone = match found.verdict {
        Verdict::Passes => Tone::Good,
        Verdict::NoStep => Tone::Info,
        Verdict::MissedPaysTooMuch | Verdict::MetPaysTooLittle => Tone::Warn,
    };
    let crossing = match found.crossing {
        Crossing::At(at) => all.words.with("pay-crossing-at", &[("at", text(all.fine(at.to_f64())))]),
        Crossing::Always => all.text("pay-crossing-always"),
        Crossing::Never => all.text("pay-crossing-never"),
    };
    let window = found.no_soft;
    let no_soft = all.words.with(
        "pay-darwin-no-soft",
        &[("below", text(all.money(window.below))), ("at", text(all.money(window.at)))],
    );
    plain(tone, lead::darwin(all, found), Some(format!("{crossing} {no_soft}")))
}

fn floor(all: Ready<'_>) -> Element<Act> {
    let minimum = all.scheme().minimum_wage;
    let found = match &all.found.report.floor {
        Ok(found) => *found,
        Err(reason) => return all.no_number(*reason),
    };
    let args = [
        ("salary", text(all.money(found.salary))),
        ("minimum", text(all.money(minimum.amount))),
        ("since", text(all.words.day(minimum.since))),
    ];
    let needed = match found.income_needed {
        Ok(income) => all.words.with("pay-floor-needed", &[("income", text(all.money(income)))]),
        Err(reason) => all.why(reason),
    };
    match (found.is_reached, found.is_reached_by_hard) {
        (true, true) => plain(Tone::Good, all.words.with("pay-floor-reached", &args), None),
        (true, false) => {
            plain(Tone::Warn, all.words.with("pay-floor-reached", &args), Some(all.text("pay-floor-soft")))
        }
        (false, _) => plain(Tone::Bad, all.words.with("pay-floor-missed", &args), Some(needed)),
    }
}
