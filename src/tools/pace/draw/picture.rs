//! The month day by day: of the department, or of the seller whose row was pressed.
use super::{Piece, Ready, quiet, say};
use crate::{
    chart::{self, Ink, Scene},
    domain::Amount,
    markup::{Glyph, Tag, el, kit},
    stats::NoAnswer,
    tools::{
        pace::{Act, CurveDay, Whose, curve},
        picture_ways,
    },
};

/// Height of the picture.
const HEIGHT: f64 = 330.0;
/// Width until the page tells.
const START_WIDTH: f64 = 560.0;
/// Exported pictures are always wide and light: they go into mail and slides.
const EXPORT_SIZE: (f64, f64) = (960.0, 600.0);

/// The picture with the morning summary beside it.
pub(super) fn beside(all: Ready<'_>, chat: Piece) -> Piece {
    el(Tag::Div).class("pair").put(picture(all)).put(chat).into()
}

/// The picture as it leaves the page.
///
/// # Errors
/// As [`curve`].
pub(super) fn scene(all: Ready<'_>) -> Result<Scene, NoAnswer> {
    let (whose, who) = whose(all);
    let days = days(all, whose)?;
    Ok(drawn(all, &days, (&who, EXPORT_SIZE)))
}

/// Every day of the month.
pub(super) fn days(all: Ready<'_>, whose: Whose) -> Result<Vec<CurveDay>, NoAnswer> {
    let gathered = all.page.gathered;
    curve(&gathered.input, &gathered.settings, whose)
}

/// Whose picture, with the name.
fn whose(all: Ready<'_>) -> (Whose, String) {
    let words = all.page.words;
    let sellers = &all.page.gathered.input.sellers;
    let wanted = all.page.look.whose.as_ref();
    match wanted.and_then(|name| (0..).zip(sellers).find(|(_, seller)| seller.name == *name)) {
        Some((at, seller)) => (Whose::Seller(at), say::name(words, &seller.name)),
        None => (Whose::Department, words.text("pace-department")),
    }
}

fn picture(all: Ready<'_>) -> Piece {
    let words = all.page.words;
    let (whose, who) = whose(all);
    let back = (whose != Whose::Department)
        .then(|| quiet(words.text("pace-picture-department"), Glyph::Picture, Act::Whose(None)).into());
    let body = match days(all, whose) {
        Ok(days) => figure(all, &days, &who),
        Err(reason) => {
            let why = words.with("pace-picture-none", &[("why", words.no_answer(reason).into())]);
            vec![el(Tag::P).class("note").put(why).into()]
        }
    };
    let title = words.with("pace-picture", &[("who", who.into())]);
    kit::card(kit::Card { id: "pace-picture-card", title, actions: back.into_iter().collect(), body }).into()
}

fn figure(all: Ready<'_>, days: &[CurveDay], who: &str) -> Vec<Piece> {
    let words = all.page.words;
    let width = if all.page.look.width > 0.0 { all.page.look.width } else { START_WIDTH };
    let size = (width.round().clamp(280.0, 1_400.0), HEIGHT);
    let scene = drawn(all, days, (who, size));
    let figure = kit::Figure {
        id: "pace-picture",
        label: scene.label.clone(),
        description: scene.description.clone(),
        svg: scene.svg(&Ink::Classes),
        size,
        grips: Vec::new(),
        on_width: Some(Act::Width),
        table: (words.text("as-table"), by_day(all, days)),
    };
    vec![kit::figure(figure).into(), picture_ways(words, Act::Picture).into()]
}

/// What the plan, the fact and the projection come to, each in words; empty where there is none.
fn names(all: Ready<'_>, days: &[CurveDay]) -> [String; 3] {
    let words = all.page.words;
    let last = days.last();
    let fact = days.iter().rev().find_map(|day| day.fact);
    let said = |key: &str, sum: Option<Amount>| {
        let money = sum.map(|sum| say::short(words, sum));
        money.map(|money| words.with(key, &[("money", money.into())])).unwrap_or_default()
    };
    [
        said("pace-picture-plan", last.map(|day| day.plan).filter(|plan| plan.is_positive())),
        said("pace-picture-fact", fact),
        said("pace-picture-projection", last.and_then(|day| day.projection)),
    ]
}

fn drawn(all: Ready<'_>, days: &[CurveDay], (who, size): (&str, (f64, f64))) -> Scene {
    let words = all.page.words;
    let drawn: Vec<chart::MonthDay> = days
        .iter()
        .map(|day| chart::MonthDay {
            is_working: day.is_working,
            plan: day.plan.to_f64(),
            fact: day.fact.map(Amount::to_f64),
            projection: day.projection.map(Amount::to_f64),
        })
        .collect();
    let names = names(all, days);
    let month = words.period_long(all.page.gathered.settings.month);
    let sums: Vec<&str> = names.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
    let description = words.with(
        "pace-picture-description",
        &[("who", who.into()), ("month", month.into()), ("sums", sums.join(", ").into())],
    );
    // Marks of the axis are round, far below what a float holds exactly.
    let sum =
        |value: f64| words.money_short(Amount::whole(value.round() as i64).unwrap_or(Amount::MAX), None);
    chart::month(&chart::Month {
        size,
        label: &words.with("pace-picture", &[("who", who.into())]),
        description: &description,
        days: &drawn,
        names: [&names[0], &names[1], &names[2]],
        sum: &sum,
    })
}

/// The same as a table: headings and rows.
fn by_day(all: Ready<'_>, days: &[CurveDay]) -> (Vec<String>, Vec<Vec<String>>) {
    let words = all.page.words;
    let money = |key| words.with(key, &[("sign", say::SIGN.into())]);
    let heads = vec![
        words.text("pace-picture-day"),
        money("pace-col-plan"),
        money("pace-col-fact"),
        money("pace-col-projection"),
    ];
    let sum = |sum: Option<Amount>| sum.map_or_else(|| "—".into(), |sum| words.money(sum, None));
    let row = |day: &CurveDay| {
        let shown = words.day(day.day);
        let name = match day.is_working {
            true => shown,
            false => words.with("pace-picture-off", &[("day", shown.into())]),
        };
        vec![name, sum(Some(day.plan)), sum(day.fact), sum(day.projection)]
    };
    (heads, days.iter().map(row).collect())
}
