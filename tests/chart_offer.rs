//! Golden pictures of the offer: value curves and densities, plain and extreme, against `tests/golden/*.svg`.
//!
//! `UPDATE=1 cargo test --test chart_offer` rewrites them; look at them before they are committed.
#![allow(clippy::unwrap_used, reason = "test helpers")]
use std::{env, fs, path::PathBuf};

use proptest::prelude::*;
use razbor::chart::{
    self, Densities, Density, Ink, Mark, Palette, Point, Scene, ValueCurves, ValuePlayer, densities_height,
};

const LIGHT: Ink = Ink::Palette(Palette::LIGHT);
const DARK: Ink = Ink::Palette(Palette::DARK);
const LETTERS: [&str; 8] = ["A", "B", "C", "D", "E", "F", "G", "H"];
/// A laptop's card and a phone's.
const WIDE: f64 = 760.0;
const PHONE: f64 = 320.0;

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

fn number(value: f64) -> String {
    value.to_string().replace('.', ",")
}

fn percent(share: f64) -> String {
    format!("{}\u{a0}%", number((share * 1e4).round() / 100.0))
}

const ADVANTAGES: [&str; 6] =
    ["Срок поставки", "Цена", "Отсрочка платежа", "Наличие на складе", "Гарантия", "Личный менеджер"];
const MANY: [&str; 12] = [
    "Срок поставки",
    "Цена",
    "Отсрочка платежа",
    "Наличие на складе",
    "Гарантия",
    "Личный менеджер",
    "Доставка до объекта",
    "Обмен документами через ЭДО",
    "Резерв товара на складе под проект",
    "Обучение персонала",
    "Опыт",
    "Консультация инженера-проектировщика",
];

/// Scores as text, `-` for a missing one.
fn scores(text: &str) -> Vec<Option<f64>> {
    text.split(' ').map(|score| score.parse().ok()).collect()
}

fn curves(width: f64, advantages: &[&str], players: &[(&str, &str)]) -> Scene {
    let scores: Vec<Vec<Option<f64>>> = players.iter().map(|(_, text)| scores(text)).collect();
    let players: Vec<ValuePlayer<'_>> = players
        .iter()
        .zip(LETTERS)
        .zip(&scores)
        .map(|(((name, _), letter), scores)| ValuePlayer { letter, name, scores })
        .collect();
    chart::value_curves(&ValueCurves {
        width,
        label: "Кривые ценности",
        description: "По весам мы вторые из четырёх.",
        advantages,
        players: &players,
        score: &number,
    })
}

const FOUR: [(&str, &str); 4] = [
    ("Мы", "9 5 7 8 6 9"),
    ("СтройОпт", "6 8 7 5 6 4"),
    ("База «Северная»", "4 9 3 5 6 -"),
    ("Метизторг", "6 6 7 9 8 4"),
];
const TWELVE: [(&str, &str); 4] = [
    ("Мы", "9 5 7 8 6 9 4 8 7 2 9 8"),
    ("СтройОпт", "6 8 7 5 6 4 8 8 3 2 7 5"),
    ("База «Северная»", "4 9 3 5 6 - 8 2 3 3 7 4"),
    ("Метизторг", "6 6 7 9 8 4 7 7 - 2 8 5.5"),
];

#[test]
fn value_curves_are_as_drawn() {
    let scene = curves(WIDE, &ADVANTAGES, &FOUR);
    check("value-curves", &scene, LIGHT);
    check("value-curves-dark", &scene, DARK);
    check("value-curves-classes", &scene, Ink::Classes);
    check("value-curves-phone", &curves(PHONE, &ADVANTAGES, &FOUR), LIGHT);
    check("value-curves-many", &curves(WIDE, &MANY, &TWELVE), LIGHT);
    check("value-curves-many-phone", &curves(PHONE, &MANY, &TWELVE), DARK);
}

#[test]
fn value_curves_of_extremes_are_as_drawn() {
    check("value-curves-none", &curves(WIDE, &[], &[]), LIGHT);
    check("value-curves-one", &curves(PHONE, &["Цена"], &[("Мы", "5"), ("Они", "5")]), LIGHT);
    let equal = ["Мы", "Они", "Третьи", "Четвёртые", "Пятые", "Шестые", "Седьмые", "Восьмые"];
    let equal = equal.map(|name| (name, "10 5 0 5 5 10"));
    check("value-curves-equal", &curves(WIDE, &ADVANTAGES, &equal), LIGHT);
    check("value-curves-equal-phone", &curves(PHONE, &ADVANTAGES, &equal), LIGHT);
    let gaps = [("Мы", "- - 5 - 6 -"), ("Они", "4 5 - 5 4 -"), ("Молчат", "- - - - - -")];
    check("value-curves-gaps", &curves(WIDE, &ADVANTAGES, &gaps), LIGHT);
    check("value-curves-gaps-phone", &curves(PHONE, &ADVANTAGES, &gaps), LIGHT);
    let long = "</text><script>alert(1)</script>\u{0} & \"очень длинное название, длиннее любой подписи\"";
    let hostile = [(long, "1 99 3"), ("B", "-5 2 3")];
    check("value-curves-hostile", &curves(WIDE, &[long, "б", ""], &hostile), Ink::Classes);
    check("value-curves-hostile-phone", &curves(PHONE, &[long, "б", ""], &hostile), LIGHT);
}

/// A normal hill, as a posterior of many trials nearly is.
fn hill(mean: f64, deviation: f64) -> Vec<Point> {
    let step = |at: i32| f64::from(at) / 15.0;
    (-60..=60).map(step).map(|z| (mean + z * deviation, (-z * z / 2.0).exp() / deviation)).collect()
}

fn densities(width: f64, variants: &[(&str, f64, f64)]) -> Scene {
    let points: Vec<Vec<Point>> =
        variants.iter().map(|(_, mean, deviation)| hill(*mean, *deviation)).collect();
    let ends: Vec<(f64, f64)> = variants
        .iter()
        .map(|(_, mean, deviation)| (mean - 1.96 * deviation, mean + 1.96 * deviation))
        .collect();
    let told: Vec<String> = variants
        .iter()
        .zip(&ends)
        .map(|((_, mean, _), (low, high))| {
            format!("{} ({} – {})", percent(*mean), percent(*low), percent(*high))
        })
        .collect();
    let variants: Vec<Density<'_>> = (0..variants.len())
        .map(|at| Density {
            letter: LETTERS[at],
            name: variants[at].0,
            points: &points[at],
            interval: ends[at],
            mean: variants[at].1,
            told: &told[at],
        })
        .collect();
    chart::densities(&Densities {
        size: (width, densities_height(variants.len())),
        label: "Конверсия в заявку",
        description: "Лучшим с вероятностью 92,5 % будет оффер B.",
        variants: &variants,
        value: &percent,
    })
}

/// 1580 of 31 500, 1700 of 32 000, 1550 of 31 000.
const THREE: [(&str, f64, f64); 3] = [
    ("Доставка за 24 часа", 0.050_16, 0.001_23),
    ("Отсрочка 45 дней без залога", 0.053_13, 0.001_25),
    ("Цена ниже на 7 %", 0.050_00, 0.001_24),
];

#[test]
fn densities_are_as_drawn() {
    let scene = densities(WIDE, &THREE);
    check("densities", &scene, LIGHT);
    check("densities-dark", &scene, DARK);
    check("densities-classes", &densities(PHONE, &THREE[..1]), Ink::Classes);
    check("densities-phone", &densities(PHONE, &THREE), LIGHT);
}

#[test]
fn densities_of_extremes_are_as_drawn() {
    check("densities-none", &densities(PHONE, &[]), LIGHT);
    let eight: Vec<(&str, f64, f64)> =
        (0..8).map(|at| ("Одно и то же предложение", 0.02 + 0.000_2 * f64::from(at), 0.002)).collect();
    check("densities-eight", &densities(WIDE, &eight), LIGHT);
    check("densities-eight-phone", &densities(PHONE, &eight), DARK);
    let far = [("Узкая", 0.5, 0.000_1), ("Широкая </text>", 0.01, 0.005), ("Точка", 0.2, 0.0)];
    check("densities-far", &densities(WIDE, &far[..2]), LIGHT);
    let point = chart::densities(&Densities {
        size: (PHONE, densities_height(1)),
        label: "",
        description: "",
        variants: &[Density {
            letter: "A",
            name: "Точка",
            points: &[(0.2, f64::INFINITY)],
            interval: (0.2, f64::NAN),
            mean: 0.2,
            told: "",
        }],
        value: &percent,
    });
    check("densities-point", &point, LIGHT);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_numbers_every_mark_is_a_number(
        values in proptest::collection::vec(any::<Option<f64>>(), 0..20),
        points in proptest::collection::vec(any::<Point>(), 0..20),
        ends in any::<[f64; 3]>(),
        width in 1.0..1_000.0f64,
        height in 1.0..600.0f64,
    ) {
        let names = vec!["имя"; values.len()];
        let player = ValuePlayer { letter: "A", name: "a", scores: &values };
        let variant =
            Density { letter: "A", name: "a", points: &points, interval: (ends[0], ends[1]), mean: ends[2], told: "a" };
        for scene in [
            chart::value_curves(&ValueCurves {
                width, label: "", description: "", advantages: &names, players: &[player; 3], score: &number,
            }),
            chart::densities(&Densities {
                size: (width, height), label: "", description: "", variants: &[variant; 2], value: &number,
            }),
        ] {
            prop_assert!(scene.marks.iter().all(Mark::is_finite));
            let svg = scene.svg(&Ink::Classes);
            prop_assert!(!svg.contains("NaN") && !svg.contains("inf"));
        }
    }
}
