//! The picture beside the grid: the curve with its limits, the scatter, the sellers. Each can be taken away.
use super::{Act, Piece, Ready, screen, sellers::sellers, take};
use crate::{
    chart::{Ink, Scene},
    markup::{Tag, el, kit},
    tools::abc_xyz::{Limit, Params, Picture, Shown, Which, bounds},
    words::Words,
};

/// Height of the curve and the scatter.
const HEIGHT: f64 = 372.0;
/// Exported pictures are always wide and light: they go into mail and slides.
const EXPORT_SIZE: (f64, f64) = (960.0, 600.0);

pub(super) fn picture(all: Ready<'_>) -> Piece {
    let Ready { query, words, .. } = all;
    let now = query.look.picture;
    let title = match now {
        Picture::Curve => screen::curve_title(&query.params, words),
        Picture::Scatter => words.text("abc-scatter"),
        Picture::Sellers => words.text("abc-sellers"),
    };
    let option = |(picture, key)| (words.text(key), picture == now, Act::Picture(picture));
    let options = [
        (Picture::Curve, "abc-picture-curve"),
        (Picture::Scatter, "abc-picture-scatter"),
        (Picture::Sellers, "abc-picture-sellers"),
    ];
    let switch = kit::segmented("picture", words.text("abc-picture"), options.map(option).to_vec());
    let body = match now {
        Picture::Curve => curve(all),
        Picture::Scatter => scatter(all),
        Picture::Sellers => sellers(all),
    };
    kit::card(kit::Card { id: "picture", title, actions: vec![switch.into()], body }).into()
}

/// Pictures are drawn in whole pixels, never narrower than a phone.
fn size(all: Ready<'_>) -> (f64, f64) {
    (all.query.look.width.round().clamp(280.0, 1_400.0), HEIGHT)
}

/// The Pareto curve; its limits are dragged or moved by keys.
fn curve(all: Ready<'_>) -> Vec<Piece> {
    let Ready { query, shown, words, .. } = all;
    let params = &query.params;
    let curve = screen::curve(&shown.report, params, words, size(all));
    let grip = |grip: &screen::CurveGrip| {
        let limit = Limit::Abc(grip.class);
        let (low, high) = bounds(params, limit);
        Some(kit::Grip {
            at: grip.at,
            across: curve.across,
            label: grip.label.clone(),
            value: grip.value.to_f64(),
            bounds: (low.to_f64(), high.to_f64()),
            value_text: grip.value_text.clone(),
            act: Act::Grip(limit, curve.handles?),
        })
    };
    let figure = kit::Figure {
        id: "curve",
        label: curve.picture.label.clone(),
        description: curve.picture.description.clone(),
        svg: curve.scene.svg(&Ink::Classes),
        size: curve.picture.size,
        grips: curve.grips.iter().filter_map(grip).collect(),
        on_width: Some(Act::Width),
        table: (words.text("as-table"), curve.picture.table.clone()),
    };
    let concentration = screen::concentration(&shown.report, params, words);
    vec![
        kit::figure(figure).into(),
        el(Tag::P).class("note").put(concentration).into(),
        take(Which::Curve, words),
    ]
}

fn scatter(all: Ready<'_>) -> Vec<Piece> {
    let Ready { query, shown, words, .. } = all;
    let (picture, scene) = screen::spread(&shown.dots, &shown.report, &query.params, words, size(all));
    let figure = kit::Figure {
        id: "scatter",
        label: picture.label,
        description: picture.description,
        svg: scene.svg(&Ink::Classes),
        size: picture.size,
        grips: Vec::new(),
        on_width: Some(Act::Width),
        table: (words.text("as-table"), picture.table),
    };
    vec![
        kit::figure(figure).into(),
        el(Tag::P).class("note").put(words.text("abc-scatter-hint")).into(),
        take(Which::Scatter, words),
    ]
}

/// A picture to be taken away, and the name of its file.
pub fn scene(which: Which, shown: &Shown, params: &Params, words: &Words) -> (Scene, &'static str) {
    let report = &shown.report;
    match which {
        Which::Grid => {
            (screen::grid_scene(&screen::grid(report, params, words), words, EXPORT_SIZE), "razbor-abcxyz")
        }
        Which::Curve => (screen::curve(report, params, words, EXPORT_SIZE).scene, "razbor-pareto"),
        Which::Scatter => {
            (screen::spread(&shown.dots, report, params, words, EXPORT_SIZE).1, "razbor-scatter")
        }
    }
}
