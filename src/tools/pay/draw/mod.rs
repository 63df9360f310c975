//! The page of this tool as a tree: scheme, curve, checks, team, X-ray, cost, money before payday, passport.
mod beside;
mod boundary;
mod checks;
mod cost;
mod curve;
mod editor;
mod fast_money;
mod lead;
mod passport;
mod rows;
mod say;
mod sellers;
mod slip;

mod tiers;
mod xray;

pub use beside::{stage, tier};

use super::{
    Act, Comparison, Crew, Look, Params, Report, Scheme, TeamPay, analyse, contrast, crew, share, team,
};
use crate::{
    markup::{Node, Tag, el},
    stats::NoAnswer,
    table::Team,
    tools::{Drawing, Now, Taken},
    words::Words,
};

/// A piece of the page.
type Piece = Node<Act>;

/// All that the page is drawn from.
#[derive(Clone, Copy)]
struct Ready<'a> {
    params: &'a Params,
    look: &'a Look,
    words: &'a Words,
    now: Now,
    tables: &'a Team,
    found: &'a Found,
}

/// What follows from settings and team, found once for all cards.
struct Found {
    report: Report,
    crew: Crew,
    pay: Result<TeamPay, NoAnswer>,
    rival: Option<Scheme>,
    comparison: Option<Result<Comparison, NoAnswer>>,
}

impl Found {
    fn of(params: &Params, tables: &Team, now: Now) -> Found {
        let crew = crew(params, tables, now.today);
        let pay = team(&params.scheme, &crew.sellers);
        let rival = params.rival();
        let against =
            |rival: &Scheme| contrast(pay.as_ref().map_err(|why| *why)?, &team(rival, &crew.sellers)?);
        let comparison = rival.as_ref().map(against);
        Found { report: analyse(params), crew, pay, rival, comparison }
    }
}

/// The page, piece by piece.
pub fn page(params: &Params, look: &Look, drawing: Drawing<'_>) -> Vec<Node<Act>> {
    let found = Found::of(params, drawing.team, drawing.now);
    let Drawing { now, words, team: tables } = drawing;
    let all = Ready { params, look, words, now, tables, found: &found };
    vec![
        lead::lead(all),
        el(Tag::Div).class("pair pay-top").put(editor::editor(all)).put(curve::curve_card(all)).into(),
        checks::checks(all),
        sellers::team(all),
        xray::xray(all),
        cost::cost_card(all),
        fast_money::fast_money(all),
        passport::passport(all),
    ]
}

/// What an act takes away.
pub fn take(act: &Act, params: &Params, look: &Look, drawing: Drawing<'_>) -> Option<Taken> {
    if *act == Act::Link {
        return Some(Taken::Text(format!("#/pay?s={}", share::write(&params.scheme))));
    }
    let found = Found::of(params, drawing.team, drawing.now);
    let Drawing { now, words, team: tables } = drawing;
    let all = Ready { params, look, words, now, tables, found: &found };
    match act {
        Act::Slip(name, form) => slip::taken(all, name, *form),
        Act::TeamBook => slip::book(all, passport::clauses(all)),
        _ => None,
    }
}
