//! The Pareto curve with its two limits.
use super::{Picture, letter, objects, ratio, short, text, what};
use crate::{
    chart::{self, Scene, pareto},
    domain::{AbcClass, Percent},
    tools::abc_xyz::{ByWhat, Params, Report},
    words::Words,
};

/// A grip of the curve.
#[derive(Clone, Debug, PartialEq)]
pub struct CurveGrip {
    /// Which limit.
    pub class: AbcClass,
    /// Where it stands in the picture.
    pub at: (f64, f64),
    /// What it is.
    pub label: String,
    /// Its value.
    pub value: Percent,
    /// Its value in words.
    pub value_text: String,
}

/// The curve: a scene, the same as a table, the grips.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Label, description and table.
    pub picture: Picture,
    /// The scene.
    pub scene: Scene,
    /// Grips for A and B; none when there is no curve.
    pub grips: Vec<CurveGrip>,
    /// Where the limits meet the curve, and what a pointer means.
    pub handles: Option<pareto::Handles>,
    /// Whether limits move left and right (by count) rather than up and down.
    pub across: bool,
}

/// Composes the curve in this size.
pub fn curve(report: &Report, params: &Params, words: &Words, size: (f64, f64)) -> Curve {
    let (a, b) = (report.classes[AbcClass::A.index()].cell, report.classes[AbcClass::B.index()].cell);
    let label = curve_title(params, words);
    let with_b = ratio(a.money, report.base) + ratio(b.money, report.base);
    let description = words.with(
        "abc-curve-description",
        &[
            ("what", text(what(words, params))),
            ("a", text(objects(words, params, a.count))),
            ("b", text(objects(words, params, a.count + b.count))),
            ("share-a", text(words.percent(ratio(a.money, report.base), 1))),
            ("share-b", text(words.percent(with_b, 1))),
        ],
    );
    let limits = [AbcClass::A, AbcClass::B].map(|class| limit_label(class, report, params, words));
    let points: Vec<_> = report.curve.iter().map(|p| (f64::from(p.clients), f64::from(p.share))).collect();
    let last = words.with("abc-curve-end", &[("objects", text(objects(words, params, report.n_ranked)))]);
    let by_count = params.abc.by == ByWhat::Count;
    let share = |share: f64| words.percent(share, 0);
    let input = chart::Pareto {
        size,
        label: &label,
        description: &description,
        curve: &points,
        by: if by_count { pareto::Cutting::Count } else { pareto::Cutting::Value },
        limits: [
            pareto::Limit { share: report.cuts.a.to_f64() / 100.0, label: &limits[0] },
            pareto::Limit { share: report.cuts.b.to_f64() / 100.0, label: &limits[1] },
        ],
        first: "1",
        last: &last,
        share: &share,
    };
    let scene = chart::pareto(&input);
    let handles = input.handles();
    let grips = handles.map(|handles| grips(&handles, report, params, words)).unwrap_or_default();
    let table = table(report, params, words);
    Curve { picture: Picture { size, label, description, table }, scene, grips, handles, across: by_count }
}

/// What the curve is.
pub fn curve_title(params: &Params, words: &Words) -> String {
    words.with("abc-curve", &[("what", text(what(words, params)))])
}

/// How concentrated the revenue is, in a sentence.
pub fn concentration(report: &Report, _: &Params, words: &Words) -> String {
    let concentration = report.concentration;
    words.with(
        "abc-concentration",
        &[
            ("effective", text(words.number(concentration.effective, 1))),
            ("herfindahl", text(words.number(concentration.herfindahl, 4))),
            ("gini", text(words.number(concentration.gini, 3))),
            ("largest", text(words.percent(concentration.largest, 1))),
        ],
    )
}

fn limit_label(class: AbcClass, report: &Report, params: &Params, words: &Words) -> String {
    let cut = if class == AbcClass::A { report.cuts.a } else { report.cuts.b };
    let count = report.classes[class.index()].cell.count;
    words.with(
        "abc-curve-limit",
        &[
            ("class", text(letter(class))),
            ("share", text(words.limit(cut))),
            ("objects", text(objects(words, params, count))),
        ],
    )
}

fn grips(handles: &pareto::Handles, report: &Report, params: &Params, words: &Words) -> Vec<CurveGrip> {
    let of = |(class, at, value): (AbcClass, (f64, f64), Percent)| {
        let count = report.classes[class.index()].cell.count;
        let args = [("share", text(words.limit(value))), ("objects", text(objects(words, params, count)))];
        CurveGrip {
            class,
            at,
            label: words.with("abc-grip", &[("class", text(letter(class)))]),
            value,
            value_text: words.with("abc-grip-value", &args),
        }
    };
    [(AbcClass::A, handles.a, report.cuts.a), (AbcClass::B, handles.b, report.cuts.b)].map(of).to_vec()
}

fn table(report: &Report, params: &Params, words: &Words) -> (Vec<String>, Vec<Vec<String>>) {
    let heads =
        ["abc-sheet-abc", "abc-sheet-count", "abc-panel-total", "abc-col-share"].map(|key| words.text(key));
    let rows = report.classes.iter().map(|class| {
        let money = short(words, params, report.currency.as_deref(), class.cell.money);
        let share = words.percent(ratio(class.cell.money, report.base), 1);
        vec![letter(class.class), words.count(class.cell.count.into()), money, share]
    });
    (heads.to_vec(), rows.collect())
}
