//! The test of offers in the user's data: `impressions clicks leads deals cost revenue` of each variant, "-" or the end
//! of the line where nothing was typed.
use super::*;
use crate::{
    domain::{Amount, Day, Percent},
    stats::NoAnswer,
};

const TODAY: Day = Day::from_number(20_000);

fn rub(units: i64) -> Amount {
    Amount::whole(units).unwrap()
}

fn counts(text: &str) -> Counts {
    let mut cells =
        text.split_whitespace().map(|cell| cell.parse::<i64>().ok()).chain(std::iter::repeat(None));
    let mut count = || cells.next().flatten();
    let [impressions, clicks, leads, deals] = std::array::from_fn(|_| count().map(i64::unsigned_abs));
    Counts { impressions, clicks, leads, deals, cost: count().map(rub), revenue: count().map(rub) }
}

/// Variants parted by `;`, numbered from 1.
fn params(text: &str) -> Params {
    let lines = (1..).zip(text.split(';')).map(|(id, line)| Line { id, counts: counts(line) });
    Params { lines: lines.collect(), ..Params::default() }
}

fn looks(texts: &[&str]) -> Vec<LookAt> {
    let look = |(number, text): (i32, &&str)| LookAt {
        day: TODAY.plus(number - 100),
        counts: (1..).zip(text.split(';')).map(|(id, line)| (id, counts(line))).collect(),
    };
    (0..).zip(texts).map(look).collect()
}

fn said(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Winner(winner) => {
            format!("{:?}: {} before {}, {:?}", winner.stage, winner.id, winner.second, winner.luck)
        }
        other => format!("{other:?}"),
    }
}

#[track_caller]
fn check(text: &str, expect: &str) -> Report {
    let report = analyse(&params(text), TODAY);
    assert_eq!(said(&report.verdict), expect);
    report
}

#[track_caller]
fn near(found: f64, expect: f64, tolerance: f64) {
    assert!((found - expect).abs() <= tolerance, "{found} is not {expect}");
}

fn stage(report: &Report, stage: Stage) -> &StageReport {
    report.stage(stage).as_ref().unwrap()
}

#[test]
fn three_variants_of_ten_thousand_impressions_are_judged_as_in_the_table() {
    let report = analyse(&params("10000 180; 10000 220; 10000 260"), TODAY);
    let clicks = stage(&report, Stage::Clicks);
    let Ok(Test::ChiSquare(test)) = clicks.test else { panic!("{:?}", clicks.test) };
    near(test.pearson.statistic, 14.8727, 5e-5);
    near(test.pearson.p, 0.000_589, 5e-7);
    // 1–2, 1–3, 2–3.
    for (duel, holm) in clicks.duels.iter().zip([0.0867, 0.000_345, 0.0867]) {
        near(duel.holm.unwrap(), holm, if holm < 0.001 { 5e-7 } else { 5e-5 });
    }
    for (variant, chance) in clicks.variants.iter().zip([0.000_03, 0.0322, 0.9677]) {
        near(variant.p_best, chance, if chance < 0.001 { 5e-6 } else { 5e-5 });
    }
    near(clicks.variants[0].rate.low, 0.015_573, 5e-7);
    near(clicks.pooled, 0.022, 1e-15);
}

#[test]
fn a_high_chance_to_be_best_could_still_be_luck() {
    let report = check("1000 20; 1000 30; 1000 45", "Clicks: 3 before 2, CouldBe");
    let Verdict::Winner(winner) = &report.verdict else { panic!() };
    assert!(winner.p_best > 0.95);
    near(winner.always_valid.unwrap(), 0.0922, 5e-5);
    near(winner.ahead.value, 0.015, 1e-15);
    assert_eq!(winner.loss_in_money, Err(NoAnswer::NoPlannedVolume));
}

#[test]
fn a_variant_hardly_shown_does_not_lead_by_what_is_not_known_of_it() {
    let report = check("1000000 1000; 10 0", "Clicks: 1 before 2, CouldBe");
    let Verdict::Winner(winner) = &report.verdict else { panic!() };
    assert!(winner.p_best < 0.5 && winner.ahead.value > 0.0);
}

#[test]
fn luck_is_excluded_when_the_leader_beats_every_other_one() {
    check("20000 400; 20000 700", "Clicks: 2 before 1, Excluded");
    check("20000 400; 20000 700; 20000 1000", "Clicks: 3 before 2, Excluded");
}

#[test]
fn variants_that_differ_do_not_make_the_leader_better_than_the_next() {
    check("20000 400; 20000 700; 20000 705", "Clicks: 3 before 2, NotAgainst([2])");
    check("20000 690; 20000 400; 20000 700; 20000 705", "Clicks: 4 before 3, NotAgainst([3, 1])");
}

#[test]
fn who_wins_by_clicks_may_lose_by_deals() {
    let report = check("20000 1200 200 150; 20000 900 180 60", "Deals: 1 before 2, Excluded");
    assert_eq!(report.disagreement, None);
    let report = check("20000 900 200 150; 20000 1200 180 60", "Deals: 1 before 2, Excluded");
    let expect = Disagreement { shallow: (Stage::Clicks, 2), deep: (Stage::Deals, 1) };
    assert_eq!(report.disagreement, Some(expect));
}

#[test]
fn a_stage_where_no_outcome_could_convince_is_not_judged() {
    // Five deals, all on one side, are p = 1/16; six are 1/32.
    let report = check("10000 200 20 0; 10000 300 30 5", "Leads: 2 before 1, CouldBe");
    let deals = stage(&report, Stage::Deals);
    assert!(matches!(deals.test, Ok(Test::Exact { exact, .. }) if exact.p > 0.05 && exact.least_p > 0.05));
    let report = check("10000 200 20 0; 10000 300 30 6", "Deals: 2 before 1, CouldBe");
    assert!(stage(&report, Stage::Deals).is_enough);
}

#[test]
fn too_little_everywhere_is_said_with_who_leads_so_far() {
    check("100 1; 100 3", "NotEnough { stage: Some(Clicks), leader: Some(2) }");
    let report = check("100 0; 100 0", "NotEnough { stage: Some(Clicks), leader: None }");
    assert_eq!(stage(&report, Stage::Clicks).test, Err(NoAnswer::NoSuccesses));
    assert_eq!(report.plan, Err(NoAnswer::NoSuccesses));
}

#[test]
fn without_variants_or_counts_there_is_no_verdict() {
    assert_eq!(said(&analyse(&Params::default(), TODAY).verdict), "NoVariants");
    check("100 5", "NoVariants");
    let report = check("-; -", "NoData");
    assert_eq!(report.stages[0], Err(NoAnswer::StageEmpty.into()));
    assert_eq!(report.plan, Err(NoAnswer::StageEmpty));
    check(&["10 1"; MOST_VARIANTS + 1].join(";"), "ManyVariants { most: 20 }");
    check("100 5; -", "NotEnough { stage: None, leader: None }");
}

#[test]
fn impossible_counts_are_a_reason_that_names_the_variants() {
    let report = check("100 5; 100 120; 90 91", "NotEnough { stage: None, leader: None }");
    let expect = Lack { reason: NoAnswer::SuccessesAboveTrials, variants: vec![2, 3] };
    assert_eq!(report.stages[0], Err(expect));
    // The other stages go on.
    check("1000 5 50; 1000 1200 20", "Leads: 1 before 2, Excluded");
    let report = check("1000 5; - 7; 1000 9", "NotEnough { stage: None, leader: None }");
    assert_eq!(report.stages[0], Err(Lack { reason: NoAnswer::NoTrials, variants: vec![2] }));
}

#[test]
fn more_leads_than_clicks_are_taken_with_a_warning() {
    let report = analyse(&params("1000 50 60; 1000 50 20; 1000 5 4 0 0 100"), TODAY);
    let leads = Warning::MoreThanBefore { id: 1, stage: Stage::Leads };
    assert_eq!(report.warnings, [leads, Warning::RevenueWithoutDeals { id: 3 }]);
    assert_eq!(report.judged, Some(Stage::Leads));
}

#[test]
fn clicks_are_the_trials_where_impressions_are_missing() {
    let report = analyse(&params("1000 100 20; - 100 30"), TODAY);
    let leads = stage(&report, Stage::Leads);
    assert_eq!(leads.basis, Basis::Clicks);
    assert_eq!(leads.variants.iter().map(|it| it.arm.trials()).collect::<Vec<_>>(), [100, 100]);
    assert_eq!(report.money.loss, Err(NoAnswer::NeedsImpressions));
}

#[test]
fn a_variant_that_was_not_shown_yet_is_left_out() {
    let with = analyse(&params("20000 400; 0 0; 20000 700; -"), TODAY);
    let clicks = stage(&with, Stage::Clicks);
    assert_eq!(clicks.left_out, [2, 4]);
    assert_eq!(said(&with.verdict), "Clicks: 3 before 1, Excluded");
    near(clicks.variants[1].p_best, 1.0, 1e-9);
}

#[test]
fn variants_closer_than_the_difference_worth_finding_are_equal() {
    check("1000000 20000; 1000000 20050", "Equal { stage: Clicks, closeness: Proven }");
    check("100 5; 100 5", "Equal { stage: Clicks, closeness: SoFar }");
    check("100 5; 100 6", "Clicks: 2 before 1, CouldBe");
}

#[test]
fn the_order_of_lines_decides_nothing() {
    let texts =
        ["20000 900 200 150 5000 90000", "20000 1200 180 60 7000 50000", "19000 1000 190 100 100 60000"];
    let mut turned = params(&texts.join(";"));
    let straight = analyse(&turned, TODAY);
    turned.lines.reverse();
    let turned = analyse(&turned, TODAY);
    assert_eq!(said(&straight.verdict), said(&turned.verdict));
    assert_eq!((straight.disagreement, straight.money.leader), (turned.disagreement, turned.money.leader));
    for (one, other) in straight.stages.iter().flatten().zip(turned.stages.iter().flatten()) {
        for variant in &one.variants {
            let other = other.variant(variant.id).unwrap();
            near(variant.p_best, other.p_best, 1e-12);
            near(variant.loss, other.loss, 1e-12);
        }
        near(one.always_valid().unwrap(), other.always_valid().unwrap(), 1e-9);
    }
}

#[test]
fn the_course_has_a_point_for_each_look_and_the_present() {
    let mut params = params("2000 60; 2000 90");
    params.looks = looks(&["500 10; 500 25", "1000 30; 1000 45"]);
    params.looks.reverse();
    let report = analyse(&params, TODAY);
    let course = stage(&report, Stage::Clicks).course.clone().unwrap();
    let days: Vec<Day> = course.iter().map(|point| point.day).collect();
    assert_eq!(days, [TODAY.plus(-100), TODAY.plus(-99), TODAY]);
    assert!(course.windows(2).all(|pair| pair[1].p <= pair[0].p));
    let arm = |n, x| crate::stats::Arm::new(n, x).unwrap();
    let first = crate::stats::always_valid(&[vec![arm(500, 10), arm(500, 25)]]).unwrap()[0];
    near(course[0].ln_bayes, first.ln_bayes, 1e-12);
}

#[test]
fn a_look_that_knows_nothing_of_a_stage_is_passed_over_and_one_that_falls_is_named() {
    let mut params = params("2000 60 9; 2000 90 12");
    params.looks = looks(&["500 10; 500 25", "900 20; 900 30", "800 20; 950 40"]);
    let report = analyse(&params, TODAY);
    assert_eq!(stage(&report, Stage::Clicks).course, Err(NoAnswer::CountsFell { look: 3 }));
    assert_eq!(stage(&report, Stage::Clicks).duels[0].always_valid, Err(NoAnswer::CountsFell { look: 3 }));
    assert_eq!(stage(&report, Stage::Leads).course.as_ref().unwrap().len(), 1);
    assert_eq!(report.split.unwrap().course, Err(NoAnswer::CountsFell { look: 3 }));
    params.lines.iter_mut().for_each(|line| line.counts.leads = None);
    params.looks = looks(&["- 10; 500 25", "900 95; 900 95"]);
    let report = analyse(&params, TODAY);
    // The present counts are the third look: fewer clicks than the second.
    assert_eq!(stage(&report, Stage::Clicks).course, Err(NoAnswer::CountsFell { look: 3 }));
    let Verdict::Winner(winner) = report.verdict else { panic!() };
    assert_eq!((winner.luck, winner.always_valid), (Luck::CouldBe, Err(NoAnswer::CountsFell { look: 3 })));
}

#[test]
fn impressions_are_held_against_the_intended_split() {
    let split = |text: &str, intended: &[(u32, u32)]| {
        let intended = intended.iter().map(|(id, share)| (*id, Percent::whole(*share))).collect();
        analyse(&Params { intended, ..params(text) }, TODAY).split
    };
    let found = split("821588; 815482", &[]).unwrap();
    assert_eq!(format!("{:.2e}", found.once.p), "1.82e-6");
    near(found.course.unwrap()[0].p, 0.000_156, 5e-7);
    assert!(found.is_mismatch && found.lines[0].intended == 0.5);
    assert!(!split("600; 300", &[(1, 40), (2, 20)]).unwrap().is_mismatch);
    let reason = split("600; 300; 5", &[(1, 40), (2, 20)]).unwrap_err();
    assert_eq!(reason, Lack { reason: NoAnswer::NoIntendedShare, variants: vec![3] });
    assert_eq!(split("- 5; - 6", &[]).unwrap_err(), NoAnswer::NeedsImpressions.into());
    assert_eq!(split("0; 0", &[]).unwrap_err(), NoAnswer::NoTrials.into());
}

#[test]
fn profit_per_thousand_impressions_has_the_interval_of_the_share_of_deals() {
    // 180 deals of 10 000: 1.5573–2.0797 %; check 1 000, cost 5 000.
    let report = analyse(&params("10000 - - 180 5000 180000; 10000 - - 0 0 0; 10000 - - 100; 10000"), TODAY);
    let [one, none, third, fourth] = report.money.lines[..] else { panic!() };
    assert_eq!(one.check, Ok(AverageCheck { value: rub(1_000), from: CheckFrom::Own }));
    let found = one.per_thousand.unwrap();
    assert_eq!((one.profit, found.value), (Ok(rub(175_000)), rub(17_500)));
    near(found.low.to_f64(), 15_573.0 - 500.0, 0.5);
    near(found.high.to_f64(), 20_797.0 - 500.0, 0.5);
    // Without deals of its own the check is that of all: 180 000 over 180.
    assert_eq!(none.check, Ok(AverageCheck { value: rub(1_000), from: CheckFrom::Pooled }));
    assert_eq!((none.profit, none.per_thousand.unwrap().value), (Ok(Amount::ZERO), Amount::ZERO));
    assert_eq!((third.revenue, third.profit), (Ok(rub(100_000)), Err(NoAnswer::NoCost)));
    assert_eq!(fourth.revenue, Err(NoAnswer::NoDeals));
    assert_eq!(report.money.leader, None);
    let report = analyse(&params("10000 - - 180 5000 180000; 10000 - - 100 0 200000"), TODAY);
    assert_eq!(report.money.leader, Some(2));
}

#[test]
fn the_typed_check_stands_in_where_there_is_no_revenue() {
    let typed = Params { deal_value: Some(rub(500)), ..params("10000 - - 180 0; 10000 - - 100 0") };
    let lines = analyse(&typed, TODAY).money.lines;
    assert_eq!(lines[0].check, Ok(AverageCheck { value: rub(500), from: CheckFrom::Typed }));
    assert_eq!(lines[0].profit, Ok(rub(90_000)));
    let lines = analyse(&params("10000 - - 180 0; 10000 - - 100 0"), TODAY).money.lines;
    assert_eq!(lines[0].profit, Err(NoAnswer::NoCheck));
}

#[test]
fn what_the_choice_costs_is_lost_conversion_times_volume_times_check() {
    let mut params = params("31500 - - 1580; 32000 - - 1700; 31000 - - 1550");
    let loss = |params: &Params| analyse(params, TODAY).money.loss;
    assert_eq!(loss(&params), Err(NoAnswer::NoPlannedVolume));
    params.planned_impressions = Some(100_000);
    assert_eq!(loss(&params), Err(NoAnswer::NoCheck));
    params.deal_value = Some(rub(1_000));
    let found = loss(&params).unwrap();
    assert_eq!((found.stage, found.success), (Stage::Deals, rub(1_000)));
    for ((_, lost), expect) in found.lines.iter().zip([302_113.0, 5_517.0, 317_962.0]) {
        near(lost.to_f64(), expect, 0.5);
    }
}

#[test]
fn a_lead_is_worth_what_all_leads_brought() {
    // Two deals are too few to judge by: leads are, and 60 of them brought 600 000.
    let mut params = params("10000 200 20 1 0 200000; 10000 300 40 1 0 400000");
    params.planned_impressions = Some(1_000);
    let report = analyse(&params, TODAY);
    let loss = report.money.loss.unwrap();
    assert_eq!((report.judged, loss.stage, loss.success), (Some(Stage::Leads), Stage::Leads, rub(10_000)));
}

#[test]
fn days_to_decision_are_those_of_the_slowest_variant() {
    // 20 % and a quarter of it more: 1 031 each (α 5 %, power 80 %).
    let mut params = params("400 80; 200 40");
    params.effect = Percent::whole(25);
    let plan = |params: &Params| analyse(params, TODAY).plan.unwrap();
    assert_eq!((plan(&params).per_variant, plan(&params).days), (1_031, Err(NoAnswer::NoDailyRate)));
    // 200 in ten days are 20 a day: 831 more take 42 days.
    params.started = Some(TODAY.plus(-10));
    assert_eq!(plan(&params).days, Ok(42));
    // Since the look a hundred days ago 100 more: one a day.
    params.started = None;
    params.looks = looks(&["300 70; 100 20"]);
    assert_eq!(plan(&params).days, Ok(831));
    params.looks = looks(&["300 70; 200 20"]);
    assert_eq!(plan(&params).days, Err(NoAnswer::NoDailyRate));
    params.lines = super::tests::params("2000 400; 2000 400").lines;
    assert_eq!(plan(&params).days, Ok(0));
}

#[test]
fn the_control_is_the_base_and_each_comparison_with_it_is_corrected() {
    let mut params = params("1000 200; 1000 100; 1000 150");
    params.control = Some(2);
    let plan = analyse(&params, TODAY).plan.unwrap();
    near(plan.base, 0.1, 1e-15);
    near(plan.difference, 0.02, 1e-15);
    near(plan.alpha, 0.025, 1e-15);
    params.effect = Percent::whole(900);
    assert_eq!(analyse(&params, TODAY).plan, Err(NoAnswer::EffectOutside));
}

#[test]
fn settings_are_kept_as_they_are() {
    let mut params = params("31500 - - 1580 1 2; 32000 5 6");
    params.looks = looks(&["500 10; 500 25"]);
    params.intended = vec![(1, Percent::whole(40))];
    let bytes = postcard::to_allocvec(&params).unwrap();
    assert_eq!(postcard::from_bytes::<Params>(&bytes).unwrap(), params);
    let level = Params { alpha: Percent::new(0), power: Percent::whole(200), ..params }.level();
    assert_eq!((level.alpha, level.power), (0.0001, 0.9999));
}
