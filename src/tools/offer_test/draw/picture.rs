//! What is believed of each conversion: densities with intervals, stage by stage.
use super::{Page, Piece, say};
use crate::{
    chart::{self, Density, Ink, Point, Scene},
    markup::{Tag, el, kit},
    tools::{
        offer_test::{Act, Stage, StageReport, VariantReport},
        picture_ways,
    },
};

/// Width until the page tells the real one.
const START_WIDTH: f64 = 620.0;
/// Points of a curve.
const N_POINTS: usize = 120;
/// So many are told apart in a picture.
const MOST: usize = 8;

/// The stage in sight: the one chosen, else the one judged, else the deepest that can be shown.
fn shown(page: Page<'_>) -> Option<&StageReport> {
    let chosen = page.look.stage.or(page.report.judged);
    let all = chosen.into_iter().chain(Stage::ALL.into_iter().rev());
    all.filter_map(|stage| page.report.stage(stage).as_ref().ok()).next()
}

pub(super) fn card(page: Page<'_>) -> Piece {
    let words = page.words;
    let shown = shown(page);
    let option = |stage: Stage| {
        let is_shown = shown.is_some_and(|report| report.stage == stage);
        (say::stage(words, stage), is_shown, Act::Stage(stage))
    };
    let there = Stage::ALL.into_iter().filter(|stage| page.report.stage(*stage).is_ok());
    let switch = kit::segmented("test-stage", words.text("test-picture-stage"), there.map(option).collect());
    let mut body = vec![el(Tag::Div).class("row").put(switch).into()];
    body.extend(shown.into_iter().flat_map(|report| figure(page, report)));
    let title = words.text("test-picture");
    kit::card(kit::Card { id: "test-picture-card", title, actions: Vec::new(), body }).into()
}

fn figure(page: Page<'_>, report: &StageReport) -> Vec<Piece> {
    let words = page.words;
    let Some(scene) = scene(page) else { return Vec::new() };
    let heads =
        vec![words.text("test-col-variant"), words.text("test-col-believed"), words.text("test-col-best")];
    let rows = report.variants.iter().map(|variant| {
        vec![
            page.name(variant.id),
            say::estimate(words, variant.believed),
            say::chance(words, variant.p_best),
        ]
    });
    let figure = kit::Figure {
        id: "test-picture",
        label: scene.label.clone(),
        description: scene.description.clone(),
        svg: scene.svg(&Ink::Classes),
        size: (scene.width, scene.height),
        grips: Vec::new(),
        on_width: Some(Act::Width),
        table: (words.text("as-table"), (heads, rows.collect())),
    };
    let mut pieces = vec![kit::figure(figure).into()];
    if report.variants.len() > MOST {
        pieces.push(super::note(words.with("test-picture-most", &[("n", MOST.into())])));
    }
    pieces.push(picture_ways(words, Act::Picture).into());
    pieces
}

/// The likeliest to be best, in the order of the page.
fn drawn(report: &StageReport) -> Vec<&VariantReport> {
    let mut by_chance: Vec<&VariantReport> = report.variants.iter().collect();
    crate::domain::sort_by(&mut by_chance, |one, other| other.p_best.total_cmp(&one.p_best));
    let best: Vec<u32> = by_chance.into_iter().take(MOST).map(|variant| variant.id).collect();
    report.variants.iter().filter(|variant| best.contains(&variant.id)).collect()
}

/// From where nothing is below to where nothing is above, for all but a ten-thousandth.
fn points(variant: &VariantReport) -> Vec<Point> {
    let (low, high) = (variant.belief.quantile(1e-4), variant.belief.quantile(1.0 - 1e-4));
    let at = |n: usize| low + (high - low) * n as f64 / N_POINTS as f64;
    (0..=N_POINTS).map(|n| (at(n), variant.belief.density(at(n)))).collect()
}

/// The picture of the stage in sight.
pub(super) fn scene(page: Page<'_>) -> Option<Scene> {
    let (words, report) = (page.words, shown(page)?);
    let variants = drawn(report);
    let curves: Vec<Vec<Point>> = variants.iter().map(|variant| points(variant)).collect();
    let names: Vec<(String, String)> = variants
        .iter()
        .map(|variant| {
            let name = page.entrant(variant.id).map(|entrant| entrant.name.clone()).unwrap_or_default();
            (name, say::estimate(words, variant.believed))
        })
        .collect();
    let drawn: Vec<Density<'_>> = variants
        .iter()
        .zip(&curves)
        .zip(&names)
        .map(|((variant, points), (name, told))| Density {
            letter: page.letter(variant.id),
            name,
            points,
            interval: (variant.believed.low, variant.believed.high),
            mean: variant.believed.value,
            told,
        })
        .collect();
    let width = if page.look.width > 0.0 { page.look.width } else { START_WIDTH };
    let label = words.with("test-picture-label", &[("stage", say::stage(words, report.stage).into())]);
    let told = variants
        .iter()
        .zip(&names)
        .map(|(variant, (_, told))| format!("{}: {told}", page.letter(variant.id)));
    let description = told.collect::<Vec<_>>().join("; ");
    Some(chart::densities(&chart::Densities {
        size: (width.round().clamp(280.0, 1_400.0), chart::densities_height(drawn.len())),
        label: &label,
        description: &description,
        variants: &drawn,
        value: &|value| say::rate(words, value),
    }))
}
