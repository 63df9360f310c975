//! Where things stand in the curve of pay, and what its points mean.
use super::*;

fn words(value: f64) -> String {
    value.round().to_string()
}

fn input<'a>(stretches: &'a [PayStretch], posts: &'a [PayPost<'a>]) -> PayCurve<'a> {
    PayCurve {
        size: (400.0, 300.0),
        label: "pay",
        description: "",
        stretches,
        other: &[],
        bands: [PayBand { money: 30.0, label: "hard" }, PayBand { money: 10.0, label: "soft" }],
        market: None,
        posts,
        reading: None,
        end: 150.0,
        top: None,
        percent: &words,
        money: &words,
    }
}

const STEP: [PayStretch; 2] = [
    PayStretch { from: (0.0, 40.0), to: (100.0, 40.0) },
    PayStretch { from: (100.0, 100.0), to: (150.0, 130.0) },
];

fn post(pays_upper: bool) -> PayPost<'static> {
    PayPost { at: 100.0, sides: [40.0, 100.0], words: ["40", "100"], pays_upper }
}

#[test]
fn a_point_means_the_attainment_and_the_pay_that_it_stands_for() {
    let handles = input(&STEP, &[]).handles();
    for (percent, money) in [(0.0, 0.0), (80.0, 64.0), (150.0, 140.0)] {
        let place = handles.place((percent, money));
        assert!((handles.percent_at(place) - percent).abs() < 1e-9);
        assert!((handles.money_at(place) - money).abs() < 1e-9);
    }
}

#[test]
fn a_point_outside_the_plot_means_its_edge() {
    let handles = input(&STEP, &[]).handles();
    let (end, top) = handles.ends();
    assert_eq!((handles.percent_at((-9.0, 0.0)), handles.percent_at((9e9, 0.0))), (0.0, end));
    assert_eq!((handles.money_at((0.0, -9.0)), handles.money_at((0.0, 9e9))), (top, 0.0));
    assert_eq!((handles.percent_at((f64::NAN, 0.0)), handles.money_at((0.0, f64::NAN))), (0.0, 0.0));
}

#[test]
fn an_axis_that_is_held_stays_where_it_was_whatever_is_paid() {
    let held = PayCurve { top: Some(500.0), ..input(&STEP, &[]) };
    assert_eq!(held.handles().ends(), (150.0, 500.0));
    let loose = input(&STEP, &[]).handles().ends().1;
    assert!((130.0..150.0).contains(&loose), "{loose}");
}

/// Whether the upper and the lower dot of the jump are filled: a filled one is a single mark.
#[track_caller]
fn check_dots(pays_upper: bool, rings_at_height_of: f64) {
    let posts = [post(pays_upper)];
    let input = input(&STEP, &posts);
    let (scene, handles) = (pay_curve(&input), input.handles());
    let is_ring = |mark: &&Mark| matches!(mark, Mark::Circle { radius: 2.25, .. });
    let rings: Vec<&Mark> = scene.marks.iter().filter(is_ring).collect();
    let [Mark::Circle { at, .. }] = rings[..] else { panic!("{rings:?}") };
    assert_eq!(*at, handles.place((100.0, rings_at_height_of)));
}

#[test]
fn the_side_that_is_not_paid_at_the_threshold_is_a_ring() {
    check_dots(true, 40.0);
    check_dots(false, 100.0);
}

fn texts(scene: &Scene) -> Vec<&str> {
    let text = |mark: &'_ Mark| matches!(mark, Mark::Text(_));
    let texts = scene.marks.iter().filter(|mark| text(mark));
    texts
        .filter_map(|mark| if let Mark::Text(text) = mark { Some(text.text.as_str()) } else { None })
        .collect()
}

#[test]
fn a_jump_names_the_pay_on_both_sides() {
    let posts = [post(true)];
    let input = input(&STEP, &posts);
    let scene = pay_curve(&input);
    let labels: Vec<&str> = texts(&scene).into_iter().rev().take(4).collect();
    assert!(labels.contains(&"40") && labels.contains(&"100"), "{labels:?}");
}

#[test]
fn a_threshold_without_a_jump_is_not_named_by_pay() {
    let smooth = PayPost { sides: [40.0, 40.0], words: ["x40", "x40"], ..post(true) };
    let posts = [smooth];
    assert!(!texts(&pay_curve(&input(&STEP, &posts))).contains(&"x40"));
}

#[test]
fn without_pay_there_are_axes_and_nothing_on_them() {
    let scene = pay_curve(&input(&[], &[]));
    assert!(!scene.marks.is_empty());
    assert!(scene.marks.iter().all(|mark| !matches!(mark, Mark::Path { .. } | Mark::Rect { .. })));
}
