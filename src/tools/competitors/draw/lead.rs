//! The title in words, what stands behind it, what the reader should know, and whether the first place holds.
use super::{Page, Piece, quiet, say};
use crate::{
    domain::Percent,
    markup::{ButtonKind, Element, Glyph, Tag, Tone, el, kit},
    stats::NoAnswer,
    tools::competitors::{Act, Flip, Turn},
};

pub(super) fn lead(page: Page<'_>) -> Piece {
    let text = el(Tag::Div)
        .put(el(Tag::H1).put(title(page)))
        .put(el(Tag::P).put(divergence(page)))
        .put(el(Tag::Ul).class("warnings").each(Tag::Li, warnings(page)));
    let clear = quiet(page.words.text("competitors-clear"), Glyph::Close, Act::Clear);
    let lead = el(Tag::Div).class("lead").put(text).put(el(Tag::Div).class("row").put(clear));
    el(Tag::Div).class("stack").put(lead).all(firmness(page)).into()
}

/// There is nothing yet.
pub(super) fn empty(page: Page<'_>) -> Piece {
    let words = page.words;
    let text = el(Tag::Div)
        .put(el(Tag::H1).put(words.text("competitors-title-empty")))
        .put(el(Tag::P).put(words.text("competitors-empty")));
    let button = |key, kind, act| {
        kit::button(kit::Button { label: words.text(key), kind, ..kit::Button::default() }, act)
    };
    let start = el(Tag::Div)
        .class("row")
        .put(button("competitors-start-example", ButtonKind::Main, Act::Example(page.lang)))
        .put(button("competitors-start-blank", ButtonKind::Plain, Act::Blank(page.lang)));
    el(Tag::Div).class("lead").put(text).put(start).into()
}

fn title(page: Page<'_>) -> String {
    place(page).unwrap_or_else(|| page.words.text("competitors-title-none"))
}

/// Our place, when we and somebody else have a score.
fn place(page: Page<'_>) -> Option<String> {
    let words = page.words;
    let ours = page.report.standings.first()?;
    let (own, place) = (ours.score.ok()?, ours.place?);
    let others = say::standings(page).skip(1);
    let others = others.filter_map(|(_, name, standing)| Some((name, standing.score.ok()?, standing.place?)));
    let others: Vec<(&str, f64, u32)> = others.collect();
    let (name, best, best_place) =
        others.iter().copied().reduce(|one, other| if other.1 > one.1 { other } else { one })?;
    let n = others.len() + 1;
    if place == 1 && best_place == 1 {
        let args = [("name", name.into()), ("ours", say::score(words, own).into())];
        return Some(words.with("competitors-title-tied", &args));
    }
    let (own, best) = say::scores(words, own, best);
    let mut args =
        vec![("n", n.into()), ("ours", own.into()), ("theirs", best.into()), ("name", name.into())];
    if place == 1 {
        return Some(words.with("competitors-title-first", &args));
    }
    args.push(("place", place.into()));
    Some(words.with("competitors-title-behind", &args))
}

fn divergence(page: Page<'_>) -> String {
    let words = page.words;
    match page.report.divergence {
        Ok(value) => words.with("competitors-divergence", &[("value", words.number(value, 2).into())]),
        Err(reason) => words.with("competitors-divergence-none", &[("why", words.no_answer(reason).into())]),
    }
}

fn warnings(page: Page<'_>) -> Vec<String> {
    let words = page.words;
    let mut found = Vec::new();
    let partly = say::standings(page)
        .filter(|(_, _, standing)| standing.score.is_ok() && standing.covered < 1.0 - 1e-9);
    let partly: Vec<String> = partly
        .map(|(_, name, standing)| {
            let share = words.percent_beside(standing.covered, Percent::whole(100));
            words.with("competitors-covered", &[("name", name.into()), ("share", share.into())])
        })
        .collect();
    if !partly.is_empty() {
        found.push(words.with("competitors-warn-covered", &[("players", partly.join(", ").into())]));
    }
    let silent = say::standings(page).filter(|(_, _, standing)| standing.score == Err(NoAnswer::NotScored));
    let silent = say::names(words, silent.map(|(_, name, _)| name));
    if !silent.is_empty() {
        found.push(words.with("competitors-warn-unscored", &[("players", silent.into())]));
    }
    if page.report.standings.iter().any(|standing| standing.score == Err(NoAnswer::NoWeights)) {
        found.push(words.no_answer(NoAnswer::NoWeights));
    }
    found
}

/// Whether the first place survives other weights; nothing while nobody holds it.
fn firmness(page: Page<'_>) -> Option<Element<Act>> {
    let words = page.words;
    let robust = page.report.robustness.as_ref().ok()?;
    let (leader, others) = robust.leaders.split_first()?;
    if !others.is_empty() {
        let names = say::names(words, robust.leaders.iter().map(|leader| page.player(*leader)));
        let title = words.with("competitors-shared", &[("names", names.into())]);
        return Some(kit::notice(Tone::Info, title, None, Vec::new()));
    }
    let name = page.player(*leader);
    if robust.flips.is_empty() {
        let args = [("name", name.into()), ("shift", say::shift(words).into())];
        return Some(kit::notice(Tone::Good, words.with("competitors-robust", &args), None, Vec::new()));
    }
    let title = words.with("competitors-shaky", &[("name", name.into())]);
    let flips: Vec<String> = robust.flips.iter().map(|flip| self::flip(page, *flip)).collect();
    Some(kit::notice(Tone::Warn, title, Some(flips.join(" ")), Vec::new()))
}

fn flip(page: Page<'_>, Flip { advantage, turn, to }: Flip) -> String {
    let args = [
        ("advantage", page.advantage(advantage).into()),
        ("shift", say::shift(page.words).into()),
        ("name", page.player(to).into()),
    ];
    page.words.with(
        match turn {
            Turn::Up => "competitors-flip-up",
            Turn::Down => "competitors-flip-down",
        },
        &args,
    )
}
