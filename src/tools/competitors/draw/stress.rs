//! What to stress, in sentences: where we are ahead, which place is free, what is missing, where we lose.
use super::{Page, Piece, say};
use crate::{
    domain::sort_by,
    markup::{Attr, Element, Tag, Tone, el, kit},
    tools::competitors::{Act, Finding, Market, analysis::THERE},
    words::Arg,
};

/// At most so many of a kind: an offer has one main thought.
const MOST: usize = 3;

/// An advantage by its place, and what was found of it.
type Found<'a> = (usize, &'a Finding);

pub(super) fn stress(page: Page<'_>) -> Piece {
    let words = page.words;
    let mut items = Vec::new();
    items.extend(ahead(page));
    items.extend(unique(page));
    items.extend(space(page));
    items.extend(stakes(page));
    items.extend(lose(page));
    let is_known = page.report.findings.iter().any(|found| found.gap.is_ok());
    let is_ahead = page.report.findings.iter().any(|found| found.gap.is_ok_and(|gap| gap > 0.0));
    let note = match (is_known, is_ahead) {
        (false, _) => Some("competitors-stress-no-scores"),
        (true, false) => Some("competitors-stress-nothing"),
        (true, true) => None,
    };
    let mut body: Vec<Piece> = Vec::new();
    body.extend(note.map(|key| el(Tag::P).put(words.text(key)).into()));
    if !items.is_empty() {
        body.push(el(Tag::Ul).class("advice-list").all(items).into());
    }
    let title = words.text("competitors-stress");
    kit::card(kit::Card { id: "competitors-stress", title, actions: Vec::new(), body }).into()
}

/// A sentence under its heading.
fn item(page: Page<'_>, tone: Tone, heading: &str, sentence: String) -> Element<Act> {
    let heading = el(Tag::B).put(page.words.text(heading));
    el(Tag::Li).attr(Attr::DataTone, tone.name()).put(heading).put(el(Tag::P).put(sentence))
}

/// The findings that are of a kind, those with the largest value first, at most [`MOST`].
fn largest<'a>(page: Page<'a>, value: impl Fn(&Finding) -> Option<f64>) -> Vec<Found<'a>> {
    let found = page.report.findings.iter().enumerate();
    let mut found: Vec<(Found<'a>, f64)> =
        found.filter_map(|(at, finding)| Some(((at, finding), value(finding)?))).collect();
    sort_by(&mut found, |one, other| other.1.total_cmp(&one.1));
    found.into_iter().take(MOST).map(|(found, _)| found).collect()
}

/// What every sentence may name.
fn args(page: Page<'_>, (at, found): Found<'_>) -> Vec<(&'static str, Arg)> {
    let words = page.words;
    let mut args =
        vec![("advantage", page.advantage(at).into()), ("weight", say::share(words, found.weight).into())];
    args.extend(found.ours.map(|ours| ("ours", say::points(words, ours).into())));
    if let Some((rival, best)) = found.best {
        args.push(("name", page.player(rival).into()));
        args.push(("best", say::points(words, best).into()));
    }
    args
}

/// Above every rival; free places have a sentence of their own.
fn ahead(page: Page<'_>) -> Vec<Element<Act>> {
    let gap =
        |found: &Finding| found.gap.ok().filter(|gap| *gap > 0.0 && found.market != Some(Market::WhiteSpace));
    let sentence = |found| page.words.with("competitors-stress-ahead-text", &args(page, found));
    let found = largest(page, gap).into_iter();
    found.map(|found| item(page, Tone::Good, "competitors-stress-ahead", sentence(found))).collect()
}

/// Above the mean of the rivals, but not above all of them; free places have a sentence of their own.
fn unique(page: Page<'_>) -> Vec<Element<Act>> {
    let worth = |found: &Finding| {
        let is_said = found.market == Some(Market::WhiteSpace);
        let unique = found.uniqueness.ok().filter(|over| *over > 0.0 && !is_said)?;
        found.gap.ok().filter(|gap| *gap <= 0.0 && found.weight > 0.0).map(|_| unique * found.weight)
    };
    let sentence = |found: Found<'_>| {
        let over = found.1.uniqueness.unwrap_or_default();
        let args = [args(page, found), vec![("over", say::points(page.words, over).into())]].concat();
        page.words.with("competitors-stress-unique-text", &args)
    };
    let found = largest(page, worth).into_iter();
    found.map(|found| item(page, Tone::Calm, "competitors-stress-unique", sentence(found))).collect()
}

fn space(page: Page<'_>) -> Vec<Element<Act>> {
    let weight = |found: &Finding| (found.market == Some(Market::WhiteSpace)).then_some(found.weight);
    let sentence = |found: Found<'_>| {
        let key = match found.1.ours {
            None => "competitors-stress-space-none",
            Some(ours) if ours < THERE => "competitors-stress-space-raise",
            Some(_) => "competitors-stress-space-say",
        };
        page.words.with(key, &args(page, found))
    };
    let found = largest(page, weight).into_iter();
    found.map(|found| item(page, Tone::Info, "competitors-stress-space", sentence(found))).collect()
}

/// What all rivals have and we do not.
fn stakes(page: Page<'_>) -> Vec<Element<Act>> {
    let sentence = |found: Found<'_>| {
        let key = match found.1.ours {
            None => "competitors-stress-stakes-none",
            Some(_) => "competitors-stress-stakes-text",
        };
        page.words.with(key, &args(page, found))
    };
    let found = largest(page, |found| is_missed(found).then_some(found.weight)).into_iter();
    found.map(|found| item(page, Tone::Bad, "competitors-stress-stakes", sentence(found))).collect()
}

fn is_missed(found: &Finding) -> bool {
    found.market == Some(Market::TableStakes) && found.ours.is_none_or(|ours| ours < THERE)
}

/// The one where a rival is furthest above us.
fn lose(page: Page<'_>) -> Option<Element<Act>> {
    let lost = |found: &Finding| found.gap.ok().filter(|gap| *gap < 0.0).map(|gap| -gap);
    let found = largest(page, lost).into_iter().next()?;
    let gap = say::score(page.words, lost(found.1)?);
    let args = [args(page, found), vec![("gap", gap.into())]].concat();
    let sentence = page.words.with("competitors-stress-lose-text", &args);
    Some(item(page, Tone::Warn, "competitors-stress-lose", sentence))
}
