//! What must be true of every value curve; how it looks is in `tests/chart_offer.rs`.
use super::*;

fn number(value: f64) -> String {
    value.to_string()
}

/// Advantages "A1", "A2" …; players by their scores, `-` for a missing one.
fn scene(width: f64, players: &[&str]) -> Scene {
    let scores: Vec<Vec<Option<f64>>> =
        players.iter().map(|text| text.split(' ').map(|score| score.parse().ok()).collect()).collect();
    let names: Vec<String> = (1..=scores[0].len()).map(|at| format!("A{at}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let players: Vec<ValuePlayer<'_>> =
        scores.iter().map(|scores| ValuePlayer { letter: "A", name: "Мы", scores }).collect();
    let input = ValueCurves {
        width,
        label: "",
        description: "",
        advantages: &names,
        players: &players,
        score: &number,
    };
    value_curves(&input)
}

#[track_caller]
fn check(players: &[&str], is_there: impl Fn(&Mark) -> bool, expect: usize) {
    for width in [320.0, 760.0] {
        let scene = scene(width, players);
        assert_eq!(scene.marks.iter().filter(|mark| is_there(mark)).count(), expect, "{width}");
    }
}

#[test]
fn a_missing_score_is_a_gap_and_a_score_between_gaps_a_dot() {
    let path = |mark: &Mark| matches!(mark, Mark::Path { tone: Tone::Curve, .. });
    check(&["1 2 - 4 5"], path, 2);
    check(&["1 2 3 4 5"], path, 1);
    check(&["1 - 3 - 5"], path, 0);
    let dot = |mark: &Mark| matches!(mark, Mark::Circle { tone: Tone::Accent, .. });
    check(&["1 - 3 - 5"], dot, 3);
    check(&["- - -", "1 2 3"], dot, 0);
}

#[test]
fn a_rival_has_the_series_of_its_number() {
    for player in 1..8 {
        let path = |mark: &Mark| matches!(mark, Mark::Path { tone: Tone::Series(at), .. } if *at == player);
        check(&["1 2"; 8], path, 1);
    }
}

#[test]
fn equal_scores_run_side_by_side() {
    let mut tops = Vec::new();
    for mark in scene(760.0, &["5 5"; 8]).marks {
        if let Mark::Path { points, .. } = mark {
            assert_eq!(points[0].1, points[1].1);
            tops.push(points[0].1);
        }
    }
    tops.sort_by(f64::total_cmp);
    assert_eq!(tops.len(), 8);
    assert!(tops.windows(2).all(|two| (two[1] - two[0] - APART).abs() < 1e-9), "{tops:?}");
}

#[test]
fn names_that_do_not_fit_beside_each_other_turn_the_picture() {
    let is_turned = |width: f64, n: usize| {
        let scores = vec!["5"; n].join(" ");
        let is_down =
            |mark: &Mark| matches!(mark, Mark::Text(text) if text.text == "A1" && text.anchor == Anchor::End);
        scene(width, &[&scores]).marks.iter().any(is_down)
    };
    assert_eq!([is_turned(760.0, 8), is_turned(760.0, 30), is_turned(320.0, 30)], [false, true, true]);
}

#[test]
fn labels_keep_their_order_and_their_distance() {
    let check = |wanted: &[f64], expect: &[f64]| assert_eq!(spread(wanted, 10.0, (0.0, 100.0)), expect);
    check(&[50.0, 52.0, 10.0], &[50.0, 60.0, 10.0]);
    check(&[100.0, 100.0, 95.0], &[90.0, 100.0, 80.0]);
    check(&[-5.0, -5.0], &[0.0, 10.0]);
    check(&[], &[]);
}
