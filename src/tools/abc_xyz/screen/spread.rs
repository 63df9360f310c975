//! CV against volume.
use super::{Picture, letter, measure_key, short, text};
use crate::{
    chart::{self, ScatterLimit, Scene},
    domain::{AbcClass, Amount, XyzClass},
    tools::abc_xyz::{Dot, Params, Reading, Report},
    words::Words,
};

/// Composes the scatter in this size.
pub fn spread(
    dots: &[Dot],
    report: &Report,
    params: &Params,
    words: &Words,
    size: (f64, f64),
) -> (Picture, Scene) {
    let (label, description) = (words.text("abc-scatter"), words.text("abc-scatter-description"));
    let marks: Vec<chart::Dot> = dots.iter().map(mark).collect();
    let across: Vec<(f64, String)> = match params.xyz.reading {
        Reading::Rhythm => vec![(params.xyz.rhythm.x_variation, XyzClass::X)],
        Reading::Classic => vec![(params.xyz.classic.x, XyzClass::X), (params.xyz.classic.y, XyzClass::Y)],
    }
    .into_iter()
    .map(|(limit, class)| (limit.to_f64() / 100.0, class.letter().to_string()))
    .collect();
    let up: Vec<(f64, String)> = [AbcClass::A, AbcClass::B]
        .into_iter()
        .filter_map(|class| Some((report.classes[class.index()].smallest?.to_f64(), letter(class))))
        .collect();
    let limit = |(at, label): &'_ (f64, String)| (*at, label.clone());
    let (across, up): (Vec<_>, Vec<_>) = (across.iter().map(limit).collect(), up.iter().map(limit).collect());
    let total = |value: f64| short(words, params, report.currency.as_deref(), units(value));
    let variation = |value: f64| words.percent(value, 0);
    let scene = chart::scatter(&chart::Scatter {
        size,
        label: &label,
        description: &description,
        dots: &marks,
        variation_limits: &lines(&across),
        total_limits: &lines(&up),
        across: &words.text("abc-scatter-x"),
        up: &words.with("abc-col-total", &[("measure", text(measure_key(params.measure)))]),
        classes: ["A", "B", "C"],
        variation: &variation,
        total: &total,
    });
    let table = table(report, words);
    (Picture { size, label, description, table }, scene)
}

fn lines(limits: &[(f64, String)]) -> Vec<ScatterLimit<'_>> {
    limits.iter().map(|(at, label)| ScatterLimit { at: *at, label }).collect()
}

/// Ticks are round numbers of units: nothing is lost on the way back.
pub(super) fn units(value: f64) -> Amount {
    Amount::whole(value.round() as i64).unwrap_or(Amount::MAX)
}

fn mark(dot: &Dot) -> chart::Dot {
    chart::Dot {
        variation: dot.variation.into(),
        total: dot.total.into(),
        segment: dot.segment,
        count: dot.count,
    }
}

/// The counts of the grid: what the picture shows, as a table.
fn table(report: &Report, words: &Words) -> (Vec<String>, Vec<Vec<String>>) {
    let heads = [String::new(), "X".into(), "Y".into(), "Z".into()];
    let rows = AbcClass::ALL.into_iter().map(|abc| {
        let counts = report.cells[abc.index()].iter().map(|cell| words.count(cell.count.into()));
        std::iter::once(letter(abc)).chain(counts).collect()
    });
    (heads.to_vec(), rows.collect())
}
