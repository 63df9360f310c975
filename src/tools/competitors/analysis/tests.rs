//! The published check, numbers of a second implementation, and laws.
//!
//! Gaps, uniqueness, divergence and flips were computed by a script in Python: weights and scores as fractions, and
//! `statistics.correlation` for Pearson's r.
use super::*;
use crate::{
    domain::Amount,
    tools::competitors::{Score, Weight},
};
use proptest::prelude::*;

/// A grid from weights and the scores of each player, `-` for none.
fn grid(weights: &str, players: &[&str]) -> Params {
    let raw = |text: &str| (text.parse::<f64>().unwrap() * 1e4).round() as i64;
    let column = |text: &str| -> Vec<Option<Score>> {
        text.split(' ')
            .map(|text| (text != "-").then(|| Score::new(Amount::new(raw(text))).unwrap()))
            .collect()
    };
    let columns: Vec<_> = players.iter().map(|text| column(text)).collect();
    let advantage = |(row, weight): (usize, &str)| Advantage {
        name: format!("{row}"),
        weight: Weight::new(Amount::new(raw(weight))).unwrap(),
        scores: columns.iter().map(|scores| scores[row]).collect(),
    };
    Params {
        players: ('A'..).take(players.len()).map(String::from).collect(),
        advantages: weights.split(' ').enumerate().map(advantage).collect(),
    }
}

const WEIGHTS: &str = ".13 .08 .05 .04 .14 .08 .05 .07 .02 .11 .15 .08";
const A: &str = "2 4 3 3 2 1 1 4 2 3 3 1";
const B: &str = "3 3 1 3 4 2 3 2 4 4 3 2";
const C: &str = "1 1 2 3 4 3 4 2 1 4 4 1";

fn is_near(found: f64, expect: f64) -> bool {
    (found - expect).abs() < 1e-9
}

#[track_caller]
fn check(params: &Params, score_and_place: &[(f64, u32)]) {
    let standings = analyse(params).standings;
    assert_eq!(standings.len(), score_and_place.len());
    for (standing, (score, place)) in standings.iter().zip(score_and_place) {
        assert!(is_near(standing.score.unwrap(), *score), "{standings:?}");
        assert_eq!(standing.place, Some(*place));
    }
}

#[track_caller]
fn check_findings(params: &Params, gaps: &[f64], uniqueness: &[f64]) {
    let found = analyse(params).findings;
    assert_eq!((found.len(), found.len()), (gaps.len(), uniqueness.len()));
    for ((found, gap), unique) in found.iter().zip(gaps).zip(uniqueness) {
        assert!(is_near(found.gap.unwrap(), *gap), "{found:?} {gap}");
        assert!(is_near(found.uniqueness.unwrap(), *unique), "{found:?} {unique}");
    }
}

#[track_caller]
fn check_divergence(ours: &str, rivals: &[&str], expect: Result<f64, NoAnswer>) {
    let weights = vec!["1"; ours.split(' ').count()].join(" ");
    let found = analyse(&grid(&weights, &[&[ours], rivals].concat())).divergence;
    match (found, expect) {
        (Ok(found), Ok(expect)) => assert!(is_near(found, expect), "{found} {expect}"),
        _ => assert_eq!(found, expect),
    }
}

/// Leaders, then flips as "advantage, direction, who".
#[track_caller]
fn check_robust(weights: &str, players: &[&str], expect: &str) {
    let robust = analyse(&grid(weights, players)).robustness.unwrap();
    let name = |player: &usize| ["A", "B", "C"][*player].to_owned();
    let flip = |flip: &Flip| format!("{} {:?} {}", flip.advantage, flip.turn, name(&flip.to));
    let leaders = robust.leaders.iter().map(name).collect::<Vec<_>>().join("=");
    let said = [leaders].into_iter().chain(robust.flips.iter().map(flip)).collect::<Vec<_>>();
    assert_eq!(said.join(", "), expect);
}

#[track_caller]
fn check_market(weights: &str, players: &[&str], expect: &[Option<Market>]) {
    let found: Vec<_> = analyse(&grid(weights, players)).findings.iter().map(|found| found.market).collect();
    assert_eq!(found, expect);
}

#[test]
fn the_published_scores_are_found() {
    check(&grid(WEIGHTS, &[A, B, C]), &[(2.44, 3), (2.94, 1), (2.71, 2)]);
}

#[test]
fn gap_is_against_the_best_rival_and_uniqueness_against_their_mean() {
    let gaps = [-0.13, 0.08, 0.05, 0.0, -0.28, -0.16, -0.15, 0.14, -0.04, -0.11, -0.15, -0.08];
    let unique = [0.0, 2.0, 1.5, 0.0, -2.0, -1.5, -2.5, 2.0, -0.5, -1.0, -0.5, -0.5];
    check_findings(&grid(WEIGHTS, &[A, B, C]), &gaps, &unique);
    let gaps = [0.13, -0.08, -0.1, 0.0, 0.0, -0.08, -0.05, -0.14, 0.04, 0.0, -0.15, 0.08];
    let unique = [1.5, 0.5, -1.5, 0.0, 1.0, 0.0, 0.5, -1.0, 2.5, 0.5, -0.5, 1.0];
    check_findings(&grid(WEIGHTS, &[B, A, C]), &gaps, &unique);
}

#[test]
fn divergence_is_one_minus_pearson_s_r() {
    check_divergence(A, &[B, C], Ok(1.076_583_958_106_748_5));
    check_divergence(B, &[A, C], Ok(0.770_721_094_611_114_6));
    check_divergence(C, &[A, B], Ok(0.878_409_904_228_550_6));
    check_divergence("9 5 7 8", &["5 8.5 5 4"], Ok(1.852_892_440_851_019_5));
    check_divergence("1 2 3", &["3 2 1"], Ok(2.0));
    check_divergence("1 2 3", &["2 4 6", "4 6 8"], Ok(0.0));
}

#[test]
fn a_flat_curve_and_two_advantages_have_no_divergence() {
    check_divergence("5 5 5", &["1 2 3"], Err(NoAnswer::FlatCurve));
    check_divergence("1 2 3", &["4 5 6", "6 5 4"], Err(NoAnswer::FlatCurve));
    check_divergence("1 2", &["3 4"], Err(NoAnswer::TooFew { have: 2, need: 3 }));
    check_divergence("1 2 3 -", &["3 - 4 5"], Err(NoAnswer::TooFew { have: 2, need: 3 }));
}

#[test]
fn the_first_place_survives_or_the_weight_that_gives_it_away_is_named() {
    check_robust(WEIGHTS, &[A, B, C], "B");
    check_robust("4 3 3", &["9 5 6", "5 9 7", "1 1 1"], "A, 0 Down B, 1 Up B");
    check_robust("1 1", &["9 5", "5 9"], "A=B");
    // 5 × 0.8 = 4: the place is shared, not lost; and 4 × 1.2 is still below 5.
    check_robust("5 4", &["10 0", "0 10"], "A");
    // 6 × 0.8 = 4.8 is below 5; 5 × 1.2 = 6 only shares the place.
    check_robust("6 5", &["10 0", "0 10"], "A, 0 Down B");
}

#[test]
fn a_missing_score_leaves_its_weight_out_of_the_mean() {
    let params = grid("3 1 1", &["8 4 -", "2 2 2", "- - -"]);
    let standings = analyse(&params).standings;
    // (3 × 8 + 1 × 4) / 4 = 7, over four fifths of the weight.
    assert_eq!((standings[0].score, standings[0].place), (Ok(7.0), Some(1)));
    assert!(is_near(standings[0].covered, 0.8));
    assert_eq!((standings[1].score, standings[1].place), (Ok(2.0), Some(2)));
    assert_eq!((standings[2].score, standings[2].place), (Err(NoAnswer::NotScored), None));
}

#[test]
fn without_weights_or_scores_there_is_a_reason() {
    let params = grid("0 0", &["1 2", "3 4"]);
    let report = analyse(&params);
    assert_eq!(report.standings[0].score, Err(NoAnswer::NoWeights));
    assert_eq!(report.findings[0].gap, Err(NoAnswer::NoWeights));
    assert_eq!(report.robustness, Err(NoAnswer::NoWeights));
    assert_eq!(strengths(&params), []);
    let report = analyse(&grid("1 1", &["- 2", "3 -"]));
    assert_eq!(report.findings[0].gap, Err(NoAnswer::NotScored));
    assert_eq!(report.findings[1].uniqueness, Err(NoAnswer::NotScored));
    assert_eq!(analyse(&grid("1 1", &["1 2", "- -"])).robustness, Err(NoAnswer::NotScored));
    assert_eq!(analyse(&Params::default()).robustness, Ok(Robustness { leaders: vec![], flips: vec![] }));
}

#[test]
fn what_all_rivals_have_is_stakes_and_what_none_has_is_space_when_it_matters() {
    use Market::{TableStakes, WhiteSpace};
    check_market(
        "1 1 1 1",
        &["1 1 1 1", "7 9 3 0", "8 6 1 4"],
        &[Some(TableStakes), None, Some(WhiteSpace), None],
    );
    // The mean weight is 1; below it there is no space worth taking.
    check_market(
        "1 1 0.99 1.01",
        &["1 1 1 1", "2 2 2 2"],
        &[Some(WhiteSpace), Some(WhiteSpace), None, Some(WhiteSpace)],
    );
    // A rival without a score is not known to have it or to lack it.
    check_market("1 1", &["1 1", "7 3", "- -"], &[None, None]);
}

#[test]
fn strengths_come_by_weight_times_uniqueness_and_only_where_we_are_scored() {
    let found = strengths(&grid("1 4 3 2", &["9 5 - 4", "3 4 5 6", "5 4 5 -"]));
    let said: Vec<String> = found
        .iter()
        .map(|it| format!("{} {} {} {}", it.advantage, it.weight, it.uniqueness, it.gap))
        .collect();
    // 0.1 × 5 = 0.5, 0.4 × 1 = 0.4, 0.2 × −2 = −0.4.
    assert_eq!(said, ["0 0.1 5 0.4", "1 0.4 1 0.4", "3 0.2 -2 -0.4"]);
}

/// Any grid: weights, then scores by player.
fn any_grid() -> impl Strategy<Value = Params> {
    let score =
        || proptest::option::of((0..=100_000_i64).prop_map(|raw| Score::new(Amount::new(raw)).unwrap()));
    (2..6_usize).prop_flat_map(move |n_players| {
        let advantage = (0..1_000_000_i64, proptest::collection::vec(score(), n_players));
        proptest::collection::vec(advantage, 1..12).prop_map(move |rows| Params {
            players: ('A'..).take(n_players).map(String::from).collect(),
            advantages: rows
                .into_iter()
                .enumerate()
                .map(|(at, (weight, scores))| Advantage {
                    name: at.to_string(),
                    weight: Weight::new(Amount::new(weight)).unwrap(),
                    scores,
                })
                .collect(),
        })
    })
}

fn same(one: Result<f64, NoAnswer>, other: Result<f64, NoAnswer>) -> bool {
    match (one, other) {
        (Ok(one), Ok(other)) => is_near(one, other),
        _ => one == other,
    }
}

proptest! {
    #[test]
    fn the_order_of_the_advantages_changes_no_score(params in any_grid()) {
        let mut turned = params.clone();
        turned.advantages.reverse();
        let (one, other) = (analyse(&params), analyse(&turned));
        for (one, other) in one.standings.iter().zip(&other.standings) {
            prop_assert!(same(one.score, other.score), "{one:?} {other:?}");
        }
        prop_assert!(same(one.divergence, other.divergence));
    }

    #[test]
    fn multiplying_all_weights_changes_nothing(params in any_grid(), by in 2..900_i64) {
        let mut heavier = params.clone();
        for advantage in &mut heavier.advantages {
            let raw = (advantage.weight.to_f64() * 1e4).round() as i64;
            advantage.weight = Weight::new(Amount::new(raw * by)).unwrap();
        }
        let (one, other) = (analyse(&params), analyse(&heavier));
        for (one, other) in one.standings.iter().zip(&other.standings) {
            prop_assert!(same(one.score, other.score) && is_near(one.covered, other.covered));
        }
        for (one, other) in one.findings.iter().zip(&other.findings) {
            prop_assert!(is_near(one.weight, other.weight) && same(one.gap, other.gap));
            prop_assert_eq!(one.market, other.market);
        }
    }

    #[test]
    fn an_advantage_that_all_share_has_no_gap_and_no_uniqueness(params in any_grid(), points in 0..=10_i64) {
        let mut params = params;
        let score = Amount::whole(points).and_then(Score::new);
        let scores = vec![score; params.players.len()];
        params.advantages.push(Advantage { scores, ..Advantage::new("equal") });
        let found = *analyse(&params).findings.last().unwrap();
        prop_assert_eq!((found.gap, found.uniqueness), (Ok(0.0), Ok(0.0)));
    }

    #[test]
    fn scores_are_within_the_scale_and_places_begin_at_one(params in any_grid()) {
        let report = analyse(&params);
        let scored = report.standings.iter().filter_map(|it| Some((it.score.ok()?, it.place?)));
        let scored: Vec<(f64, u32)> = scored.collect();
        for (score, place) in &scored {
            prop_assert!((0.0..=10.0 + 1e-9).contains(score) && (*place as usize) <= params.players.len());
        }
        prop_assert!(scored.is_empty() || scored.iter().any(|(_, place)| *place == 1));
        prop_assert!(report.divergence.is_err() || report.divergence.is_ok_and(|it| (0.0..=2.0).contains(&it)));
    }
}
