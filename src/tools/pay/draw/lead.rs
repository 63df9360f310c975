//! The verdict: what the plan pays, what the team costs, whether it keeps to the principle of Darwin.
use super::{Piece, Ready, say::text};
use crate::{
    markup::{Tag, el},
    tools::pay::{Darwin, Verdict},
};

pub(super) fn lead(all: Ready<'_>) -> Piece {
    let text = el(Tag::Div).put(el(Tag::H1).put(title(all))).put(el(Tag::P).put(subtitle(all)));
    el(Tag::Div).class("lead").put(text).into()
}

fn title(all: Ready<'_>) -> String {
    let Ok(at_plan) = all.found.report.at_plan else { return all.text("pay-title-none") };
    let (plan, pay) = (text(all.short(all.scheme().plan)), text(all.money(at_plan.total)));
    let team =
        all.found.pay.as_ref().ok().and_then(|team| Some((team.sellers.len(), team.cost_of_sales.ok()?)));
    match team {
        Some((n, cost)) => {
            let args = [("plan", plan), ("pay", pay), ("n", n.into()), ("cost", text(all.share(cost)))];
            all.words.with("pay-title-team", &args)
        }
        None => all.words.with("pay-title", &[("plan", plan), ("pay", pay)]),
    }
}

fn subtitle(all: Ready<'_>) -> String {
    match &all.found.report.darwin {
        Ok(found) => darwin(all, found),
        Err(reason) => all.why(*reason),
    }
}

/// The principle in a sentence.
pub(super) fn darwin(all: Ready<'_>, found: &Darwin) -> String {
    let verdict = match found.verdict {
        Verdict::Passes => "passes",
        Verdict::MissedPaysTooMuch => "much",
        Verdict::MetPaysTooLittle => "little",
        Verdict::NoStep => "no-step",
    };
    let window = found.full_soft;
    let args = [
        ("verdict", text(verdict)),
        ("below", text(all.money(window.below))),
        ("at", text(all.money(window.at))),
        ("market", text(all.money(all.scheme().market))),
    ];
    all.words.with("pay-darwin", &args)
}
