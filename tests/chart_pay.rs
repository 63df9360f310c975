//! Golden pictures of pay: the curve and the histogram, plain and extreme, against `tests/golden/*.svg`.
//!
//! `UPDATE=1 cargo test --test chart_pay` rewrites them; look at them before they are committed.
#![allow(clippy::unwrap_used, reason = "test helpers")]
use std::{env, fs, path::PathBuf};

use proptest::prelude::*;
use razbor::chart::{
    self, Histogram, HistogramBar, HistogramLine, Ink, Mark, Palette, PayBand, PayCurve, PayPost, PayReading,
    PayStretch, Point, Scene,
};

const LIGHT: Ink = Ink::Palette(Palette::LIGHT);
const DARK: Ink = Ink::Palette(Palette::DARK);

#[track_caller]
fn check(name: &str, scene: &Scene, ink: Ink) {
    assert!(scene.marks.iter().all(Mark::is_finite), "{name} has a mark that is not a number");
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{name}.svg"));
    let svg = scene.svg(&ink);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &svg).unwrap();
    }
    let golden = fs::read_to_string(&path).unwrap_or_else(|_| "missing".into());
    assert!(golden == svg, "{name}.svg is another picture: UPDATE=1 rewrites it, then look at it");
}

fn percent(value: f64) -> String {
    format!("{}\u{a0}%", value.to_string().replace('.', ","))
}

fn money(sum: f64) -> String {
    if sum >= 1e12 { "очень много".into() } else { format!("{}\u{a0}тыс.", (sum / 1e3).round()) }
}

fn stretch(from: Point, to: Point) -> PayStretch {
    PayStretch { from, to }
}

/// The method's scheme: 30 000 + 10 000 and 1, 2, 3 % of a plan of 3 000 000.
fn method() -> Vec<PayStretch> {
    vec![
        stretch((0.0, 40e3), (80.0, 40e3)),
        stretch((80.0, 64e3), (100.0, 70e3)),
        stretch((100.0, 100e3), (120.0, 112e3)),
        stretch((120.0, 148e3), (150.0, 175e3)),
    ]
}

fn posts() -> [PayPost<'static>; 3] {
    let post = |at, sides, words, pays_upper| PayPost { at, sides, words, pays_upper };
    [
        post(80.0, [40e3, 64e3], ["40 000", "64 000"], true),
        post(100.0, [70e3, 100e3], ["70 000", "100 000"], true),
        post(120.0, [112e3, 148e3], ["112 000", "148 000"], false),
    ]
}

fn curve(size: Point, stretches: &[PayStretch], posts: &[PayPost<'_>]) -> Scene {
    let smooth = [stretch((0.0, 40e3), (80.0, 40e3)), stretch((80.0, 40e3), (150.0, 180e3))];
    chart::pay_curve(&PayCurve {
        size,
        label: "Доход менеджера от выполнения плана",
        description: "При плане 100 000 ₽, перед ним 70 000 ₽.",
        stretches,
        other: if stretches.is_empty() { &[] } else { &smooth },
        bands: [
            PayBand { money: 30e3, label: "твёрдый оклад 30 000" },
            PayBand { money: 10e3, label: "мягкий 10 000" },
        ],
        market: Some(PayBand { money: 85e3, label: "рынок 85 000" }),
        posts,
        reading: Some(PayReading { at: (97.5, 69_250.0), label: "97,5 %: 69 250 ₽" })
            .filter(|_| !stretches.is_empty()),
        end: 150.0,
        top: None,
        percent: &percent,
        money: &money,
    })
}

#[test]
fn the_curve_of_the_method_is_as_drawn() {
    let scene = curve((640.0, 372.0), &method(), &posts());
    check("pay-curve", &scene, LIGHT);
    check("pay-curve-dark", &scene, DARK);
    check("pay-curve-classes", &scene, Ink::Classes);
    check("pay-curve-phone", &curve((290.0, 320.0), &method(), &posts()), LIGHT);
}

#[test]
fn curves_of_extreme_schemes_are_as_drawn() {
    check("pay-curve-none", &curve((640.0, 372.0), &[], &[]), LIGHT);
    let flat = [stretch((0.0, 40e3), (150.0, 130e3))];
    check("pay-curve-flat", &curve((400.0, 300.0), &flat, &[]), LIGHT);
    let hostile = PayPost {
        at: 100.0,
        sides: [40e3, 1e15],
        words: ["</text><script>alert(1)</script>\u{0}", "& \"очень длинная подпись пятнадцати знаков\""],
        pays_upper: false,
    };
    let huge = [stretch((0.0, 40e3), (100.0, 40e3)), stretch((100.0, 1e15), (150.0, 2e15))];
    check("pay-curve-hostile", &curve((290.0, 300.0), &huge, &[hostile]), Ink::Classes);
    let close: Vec<PayPost<'_>> = (0..12)
        .map(|i| PayPost {
            at: 90.0 + f64::from(i),
            sides: [60e3, 70e3],
            words: ["60 000", "70 000"],
            pays_upper: true,
        })
        .collect();
    check("pay-curve-crowded", &curve((290.0, 300.0), &method(), &close), LIGHT);
}

fn counted(size: Point, bars: &[HistogramBar], lines: &[HistogramLine<'_>]) -> Scene {
    chart::histogram(&Histogram {
        size,
        label: "Сколько стоит месяц",
        description: "Половина месяцев дешевле 430 000 ₽.",
        bars,
        lines,
        value: &money,
    })
}

const LINES: [HistogramLine<'static>; 4] = [
    HistogramLine { at: 352e3, label: "P10 352 тыс.", is_limit: false },
    HistogramLine { at: 431e3, label: "P50 431 тыс.", is_limit: false },
    HistogramLine { at: 512e3, label: "P90 512 тыс.", is_limit: false },
    HistogramLine { at: 500e3, label: "бюджет 500 тыс.", is_limit: true },
];

/// A hill of thirty bars from 250 000 to 610 000.
fn hill() -> Vec<HistogramBar> {
    let bar = |i: u32| {
        let (from, apart) = (250e3 + 12e3 * f64::from(i), f64::from(i) - 15.0);
        HistogramBar { from, to: from + 12e3, count: (900.0 * (-apart * apart / 60.0).exp()).round() }
    };
    (0..30).map(bar).collect()
}

#[test]
fn the_histogram_of_costs_is_as_drawn() {
    let scene = counted((640.0, 260.0), &hill(), &LINES);
    check("histogram", &scene, LIGHT);
    check("histogram-dark", &scene, DARK);
    check("histogram-classes", &scene, Ink::Classes);
    check("histogram-phone", &counted((290.0, 240.0), &hill(), &LINES), LIGHT);
}

#[test]
fn histograms_of_extremes_are_as_drawn() {
    check("histogram-none", &counted((400.0, 200.0), &[], &[]), LIGHT);
    let one = [HistogramBar { from: 2e5, to: 2e5, count: 10_000.0 }];
    check(
        "histogram-one",
        &counted((400.0, 200.0), &one, &[HistogramLine { at: 2e5, label: "P50 200 тыс.", is_limit: false }]),
        LIGHT,
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_numbers_every_mark_is_a_number(
        values in proptest::collection::vec(any::<[f64; 4]>(), 0..12),
        ends in any::<(f64, Option<f64>)>(),
        width in 1.0..1_000.0f64,
        height in 1.0..600.0f64,
    ) {
        let stretches: Vec<PayStretch> = values.iter().map(|it| stretch((it[0], it[1]), (it[2], it[3]))).collect();
        let posts: Vec<PayPost<'_>> = values
            .iter()
            .map(|it| PayPost { at: it[0], sides: [it[1], it[2]], words: ["a", "b"], pays_upper: it[3] > 0.0 })
            .collect();
        let bars: Vec<HistogramBar> =
            values.iter().map(|it| HistogramBar { from: it[0], to: it[1], count: it[2] }).collect();
        let lines: Vec<HistogramLine<'_>> =
            values.iter().map(|it| HistogramLine { at: it[0], label: "a", is_limit: it[1] > 0.0 }).collect();
        let curve = PayCurve {
            size: (width, height),
            label: "",
            description: "",
            stretches: &stretches,
            other: &stretches,
            bands: [PayBand { money: ends.0, label: "a" }; 2],
            market: Some(PayBand { money: ends.0, label: "a" }),
            posts: &posts,
            reading: Some(PayReading { at: (ends.0, ends.0), label: "a" }),
            end: ends.0,
            top: ends.1,
            percent: &percent,
            money: &money,
        };
        let handles = curve.handles();
        for place in [handles.foot(ends.0), handles.head(ends.0), handles.place((ends.0, ends.1.unwrap_or(ends.0)))] {
            prop_assert!(place.0.is_finite() && place.1.is_finite());
        }
        for scene in [chart::pay_curve(&curve), counted((width, height), &bars, &lines)] {
            let svg = scene.svg(&Ink::Classes);
            prop_assert!(!svg.contains("NaN") && !svg.contains("inf"));
        }
    }
}
