//! Golden pictures: every kind of chart, plain and extreme, against `tests/golden/*.svg`.
//!
//! `UPDATE=1 cargo test --test chart` rewrites them; look at them before they are committed.
#![allow(clippy::unwrap_used, reason = "test helpers")]
use std::{env, fs, path::PathBuf};

use proptest::prelude::*;
use razbor::{
    chart::{
        self, Bars, Dot, Ink, Mark, Matrix, MatrixCell, Month, MonthDay, Palette, Pareto, Point, Scatter,
        ScatterLimit, Scene, Spark,
        pareto::{Cutting, Limit},
    },
    domain::{AbcClass, Segment, XyzClass},
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

fn percent(share: f64) -> String {
    format!("{}\u{a0}%", (share * 100.0).round())
}

fn money(sum: f64) -> String {
    let short = |value: f64, unit: &str| format!("{}\u{a0}{unit}", value.to_string().replace('.', ","));
    match sum.abs() {
        size if size >= 1e9 => short(sum / 1e9, "млрд"),
        size if size >= 1e6 => short(sum / 1e6, "млн"),
        size if size >= 1e3 => short(sum / 1e3, "тыс."),
        _ => short(sum, "₽"),
    }
}

/// The Pareto curve of totals, largest first.
fn curve(totals: impl IntoIterator<Item = f64>) -> Vec<Point> {
    let totals: Vec<f64> = totals.into_iter().collect();
    let (whole, mut sum) = (totals.iter().sum::<f64>(), 0.0);
    let mut points = vec![(0.0, 0.0)];
    for (i, total) in totals.iter().enumerate() {
        sum += total;
        points.push(((i + 1) as f64, sum / whole));
    }
    points
}

/// Like real ones: few large, many small.
fn falling(n_clients: u32) -> Vec<Point> {
    curve((0..n_clients).map(|i| (f64::from(i) + 2.2).powf(-1.28)))
}

fn pareto(size: Point, curve: &[Point], by: Cutting, limits: [(f64, &str); 2]) -> Scene {
    let n_clients = curve.last().map_or(0.0, |point| point.0);
    chart::pareto(&Pareto {
        size,
        label: "Накопленная доля выручки по клиентам",
        description: "38 клиентов из 412 приносят 80 % выручки.",
        curve,
        by,
        limits: limits.map(|(share, label)| Limit { share, label }),
        first: "1",
        last: &format!("{n_clients} клиентов"),
        share: &percent,
    })
}

const USUAL: [(f64, &str); 2] = [(0.8, "A: до 80 %, 38 клиентов"), (0.95, "B: до 95 %, 91 клиент")];

#[test]
fn pareto_of_a_usual_base_is_as_drawn() {
    let scene = pareto((560.0, 372.0), &falling(412), Cutting::Value, USUAL);
    check("pareto", &scene, LIGHT);
    check("pareto-dark", &scene, DARK);
    check("pareto-classes", &scene, Ink::Classes);
}

#[test]
fn pareto_of_extreme_bases_is_as_drawn() {
    let wide = (900.0, 400.0);
    check("pareto-phone", &pareto((320.0, 260.0), &falling(412), Cutting::Value, USUAL), LIGHT);
    check("pareto-one", &pareto((320.0, 260.0), &falling(1), Cutting::Value, USUAL), LIGHT);
    check("pareto-equal", &pareto((560.0, 372.0), &curve([5.0; 10]), Cutting::Value, USUAL), LIGHT);
    check("pareto-none", &pareto((560.0, 372.0), &[], Cutting::Value, USUAL), LIGHT);
    check("pareto-giant", &pareto(wide, &curve([9e9, 1e6, 1.0]), Cutting::Value, USUAL), LIGHT);
    check("pareto-50000", &pareto(wide, &falling(50_000), Cutting::Value, USUAL), LIGHT);
    let count = [(0.2, "A: первые 20 % клиентов"), (0.5, "B: до 50 % клиентов")];
    check("pareto-by-count", &pareto(wide, &falling(412), Cutting::Count, count), LIGHT);
    let together = [(0.94, "A: до 94 %, 84 клиента"), (0.95, "B: до 95 %, 91 клиент")];
    check("pareto-limits-together", &pareto((390.0, 300.0), &falling(412), Cutting::Value, together), LIGHT);
    let edges = [(0.0, "A: до 0 %, никого"), (1.0, "B: до 100 %, 412 клиентов")];
    check("pareto-limits-at-edges", &pareto((390.0, 300.0), &falling(412), Cutting::Value, edges), LIGHT);
    let hostile =
        [(0.8, "</text><script>alert(1)</script>\u{0}"), (0.95, "B & \"очень длинная подпись\" границы")];
    check("pareto-hostile", &pareto((320.0, 260.0), &falling(40), Cutting::Value, hostile), Ink::Classes);
}

fn matrix(size: Point, cells: [[(&str, &str, &str, f64); 3]; 3]) -> Scene {
    let classes =
        |row: usize, column: usize| Segment { abc: AbcClass::ALL[row], xyz: Some(XyzClass::ALL[column]) };
    let codes: [[String; 3]; 3] =
        std::array::from_fn(|row| std::array::from_fn(|column| classes(row, column).code()));
    chart::matrix(&Matrix {
        size,
        label: "Девять сегментов",
        description: "Выручка и число клиентов по объёму и регулярности.",
        cells: std::array::from_fn(|row| {
            std::array::from_fn(|column| {
                let (money, count, share, heat) = cells[row][column];
                let treatment = classes(row, column).treatment();
                MatrixCell { code: &codes[row][column], money, count, share, heat, treatment }
            })
        }),
        rows: ["A", "B", "C"],
        columns: ["X часто, ровно", "Y время от времени", "Z разовые"],
        advice: ["целевая аудитория", "работа над лояльностью", "поднять средний чек", "не тратить время"],
    })
}

#[test]
fn matrix_is_as_drawn() {
    let cells = [
        [
            ("41,2 млн", "14 клиентов", "38,1 %", 0.381),
            ("33,8 млн", "17 клиентов", "31,3 %", 0.313),
            ("11,4 млн", "7 клиентов", "10,6 %", 0.106),
        ],
        [
            ("6,1 млн", "21 клиент", "5,6 %", 0.056),
            ("7,2 млн", "44 клиента", "6,7 %", 0.067),
            ("2,9 млн", "26 клиентов", "2,7 %", 0.027),
        ],
        [
            ("1,5 млн", "38 клиентов", "1,4 %", 0.014),
            ("2,3 млн", "97 клиентов", "2,1 %", 0.021),
            ("1,6 млн", "148 клиентов", "1,5 %", 0.015),
        ],
    ];
    let scene = matrix((560.0, 372.0), cells);
    check("matrix", &scene, LIGHT);
    check("matrix-dark", &scene, DARK);
    check("matrix-classes", &scene, Ink::Classes);
    check("matrix-phone", &matrix((320.0, 320.0), cells), LIGHT);
}

#[test]
fn matrix_of_extremes_is_as_drawn() {
    let empty = ("0 ₽", "нет клиентов", "0 %", 0.0);
    let mut cells = [[empty; 3]; 3];
    cells[0][0] = ("999 999 999 999,99 ₽", "50 000 клиентов", "100,0 %", 1.0);
    cells[1][1] = ("—", "", "", f64::NAN);
    check("matrix-extreme", &matrix((320.0, 280.0), cells), DARK);
}

/// A cloud without chance: golden-angle steps give even, unrelated coordinates.
fn cloud(n_clients: u32) -> Vec<Dot> {
    let part = |i: u32, step: f64| (f64::from(i) * step).fract();
    (0..n_clients)
        .map(|i| {
            let (one, other, third) = (part(i, 0.618_034), part(i, 0.754_878), part(i, 0.569_840));
            let total = 10f64.powf(3.0 + 3.6 * (one + other) / 2.0 * third.sqrt());
            let variation = (0.1 + 2.6 * other * (1.2 - third)).min(2.6);
            let class = |value: f64, limits: [f64; 2]| limits.iter().filter(|limit| value > **limit).count();
            let abc = AbcClass::ALL[2 - class(total, [20_000.0, 200_000.0])];
            let xyz = Some(XyzClass::ALL[class(variation, [0.5, 1.0])]);
            Dot { variation, total, segment: Segment { abc, xyz }, count: 1 }
        })
        .collect()
}

fn scatter(size: Point, dots: &[Dot]) -> Scene {
    chart::scatter(&Scatter {
        size,
        label: "Разброс и объём",
        description: "Каждый знак — клиент.",
        dots,
        variation_limits: &[
            ScatterLimit { at: 0.5, label: "X до 50 %" },
            ScatterLimit { at: 1.0, label: "Y до 100 %" },
        ],
        total_limits: &[
            ScatterLimit { at: 200_000.0, label: "A от 200 тыс." },
            ScatterLimit { at: 20_000.0, label: "B от 20 тыс." },
        ],
        across: "Коэффициент вариации",
        up: "Выручка за период",
        classes: ["A, большой объём", "B, средний", "C, малый"],
        variation: &percent,
        total: &money,
    })
}

#[test]
fn scatter_is_as_drawn() {
    let scene = scatter((640.0, 420.0), &cloud(300));
    check("scatter", &scene, LIGHT);
    check("scatter-dark", &scene, DARK);
    check("scatter-classes", &scatter((400.0, 300.0), &cloud(5)), Ink::Classes);
    check("scatter-phone", &scatter((320.0, 320.0), &cloud(80)), LIGHT);
}

#[test]
fn scatter_of_extremes_is_as_drawn() {
    check("scatter-50000", &scatter((900.0, 480.0), &cloud(50_000)), LIGHT);
    check("scatter-none", &scatter((320.0, 300.0), &[]), LIGHT);
    check("scatter-one", &scatter((320.0, 300.0), &cloud(2)[1..]), LIGHT);
    let equal = [Dot { variation: 0.0, total: 200_000.0, ..cloud(1)[0] }; 3];
    check("scatter-equal", &scatter((320.0, 300.0), &equal), LIGHT);
    let mut far = cloud(100);
    far[0].variation = 1e6;
    far[1].total = -5.0;
    check("scatter-far-off", &scatter((560.0, 360.0), &far), LIGHT);
}

fn bars(size: Point, values: &[f64]) -> Scene {
    chart::bars(&Bars {
        size,
        label: "Покупки по месяцам",
        description: "ООО «Гранит Поволжье»",
        values,
        first: "янв 2025",
        last: "дек 2025",
        sum: &money,
    })
}

const YEAR: [f64; 12] = [62e4, 0.0, 88e4, 71e4, 0.0, 54e4, 93e4, -21e4, 66e4, 80e4, 0.0, 58e4];

#[test]
fn bars_are_as_drawn() {
    check("bars", &bars((336.0, 140.0), &YEAR), LIGHT);
    check("bars-dark", &bars((336.0, 140.0), &YEAR), DARK);
    check("bars-classes", &bars((336.0, 140.0), &YEAR[..3]), Ink::Classes);
    check("bars-one", &bars((320.0, 120.0), &[5e3]), LIGHT);
    check("bars-zero", &bars((320.0, 120.0), &[0.0; 4]), LIGHT);
    check("bars-negative", &bars((320.0, 120.0), &[-5e8, -1.0]), LIGHT);
    check("bars-none", &bars((320.0, 120.0), &[]), LIGHT);
    let weeks: Vec<f64> = (0..156).map(|week| f64::from(week % 13) * 1e3).collect();
    check("bars-weeks", &bars((320.0, 120.0), &weeks), LIGHT);
}

#[test]
fn spark_is_as_drawn() {
    let spark = |values: &[f64]| {
        chart::spark(&Spark { size: (60.0, 18.0), label: "Покупки по месяцам", values })
    };
    check("spark", &spark(&YEAR), LIGHT);
    check("spark-classes", &spark(&YEAR[..4]), Ink::Classes);
    check("spark-zero", &spark(&[0.0; 12]), LIGHT);
}

/// May 2026, 19 working days: 1–3, 9–11, 16–17, 23–24, 30–31 are off.
fn may(plan: f64, facts: &[f64], is_dated: bool) -> Vec<MonthDay> {
    let is_off = |day: usize| matches!(day, 1..=3 | 9..=11 | 16..=17 | 23..=24 | 30..=31);
    let last = facts.len();
    let worked = |day: usize| (1..=day).filter(|day| !is_off(*day)).count() as f64;
    let day = |day: usize| MonthDay {
        is_working: !is_off(day),
        plan: plan * worked(day) / 19.0,
        fact: facts.get(day - 1).copied().filter(|_| is_dated || day == last),
        projection: facts.last().filter(|_| day >= last).map(|sum| sum * worked(day) / worked(last)),
    };
    (1..=31).map(day).collect()
}

/// What came in by each of the first 20 days, in thousands.
const CAME: [f64; 20] = [
    0.0, 0.0, 0.0, 120.0, 120.0, 310.0, 340.0, 520.0, 560.0, 560.0, 560.0, 700.0, 760.0, 880.0, 1_050.0,
    1_050.0, 1_050.0, 1_120.0, 1_300.0, 1_360.0,
];

fn month(size: Point, days: &[MonthDay]) -> Scene {
    let sum = |day: Option<f64>| day.map_or_else(String::new, &money);
    let fact = days.iter().rev().find_map(|day| day.fact);
    let [plan, fact, projection] = [
        sum(days.last().map(|day| day.plan)),
        sum(fact),
        sum(days.last().and_then(|day| day.projection.map(f64::round))),
    ];
    chart::month(&Month {
        size,
        label: "Май 2026: план, факт и прогноз",
        description: "Факт 1,36 млн, прогноз 2,15 млн при плане 3 млн.",
        days,
        names: [&format!("план {plan}"), &format!("факт {fact}"), &format!("прогноз {projection}")],
        sum: &money,
    })
}

#[test]
fn month_is_as_drawn() {
    let scene = month((640.0, 372.0), &may(3e6, &CAME.map(|sum| sum * 1e3), true));
    check("month", &scene, LIGHT);
    check("month-dark", &scene, DARK);
    check("month-classes", &month((400.0, 300.0), &may(3e6, &[0.0, 0.0, 0.0, 2e5], true)), Ink::Classes);
    check("month-phone", &month((320.0, 300.0), &may(3e6, &CAME.map(|sum| sum * 1e3), true)), LIGHT);
}

#[test]
fn month_of_extremes_is_as_drawn() {
    check("month-none", &chart::month(&Month { names: [""; 3], ..nothing() }), LIGHT);
    check("month-single-sum", &month((320.0, 300.0), &may(3e6, &CAME.map(|sum| sum * 1.9e3), false)), LIGHT);
    check("month-negative", &month((560.0, 320.0), &may(1e5, &[0.0, 0.0, 0.0, -5e4, -9e4], true)), LIGHT);
    let on_plan: Vec<f64> = (1..=29).map(|day| may(3e6, &[], true)[day - 1].plan).collect();
    check("month-on-plan", &month((320.0, 300.0), &may(3e6, &on_plan, true)), LIGHT);
    check("month-far-over", &month((560.0, 320.0), &may(1e3, &CAME.map(|sum| sum * 1e6), true)), DARK);
}

fn nothing() -> Month<'static> {
    Month { size: (320.0, 300.0), label: "Темп", description: "", days: &[], names: [""; 3], sum: &money }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_numbers_every_mark_is_a_number(
        values in proptest::collection::vec(any::<f64>(), 0..30),
        limits in any::<[f64; 2]>(),
        width in 1.0..1_000.0f64,
        height in 1.0..600.0f64,
    ) {
        let size = (width, height);
        let points: Vec<Point> = values.iter().enumerate().map(|(i, value)| (i as f64, *value)).collect();
        let dots: Vec<Dot> = values.iter().map(|value| Dot { variation: *value, total: value.abs(), ..cloud(1)[0] }).collect();
        let labels = [(limits[0], "A"), (limits[1], "B")];
        for scene in [
            pareto(size, &points, Cutting::Value, labels),
            pareto(size, &points, Cutting::Count, labels),
            scatter(size, &dots),
            bars(size, &values),
            month(size, &values.iter().map(|sum| MonthDay {
                is_working: *sum > 0.0, plan: *sum, fact: Some(-sum), projection: Some(sum * 2.0),
            }).collect::<Vec<_>>()),
            matrix(size, [[("1", "2", "3", limits[0]); 3]; 3]),
        ] {
            prop_assert!(scene.marks.iter().all(Mark::is_finite));
            let svg = scene.svg(&Ink::Classes);
            prop_assert!(!svg.contains("NaN") && !svg.contains("inf"));
        }
    }
}
