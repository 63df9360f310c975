//! What is typed, set and remembered.
use super::*;
use crate::words::Lang;

fn now() -> Now {
    Now { today: Day::from_ymd(2026, 5, 12).unwrap(), lang: Lang::Ru }
}

/// Types texts one after another; what stands in the cells, and how many texts were refused.
#[track_caller]
fn check(typed: &[(Cell, &str)], expect: (Option<u64>, Option<i64>), refused: usize) {
    let (mut params, mut look) = (Params::default(), Look::default());
    for (cell, text) in typed {
        act(&mut params, &mut look, (Act::Type(*cell, 3), Given::Text((*text).into())), now());
    }
    let counts = params.typed(3);
    let cost = counts.cost.map(|cost| cost.raw() / Amount::SCALE);
    assert_eq!((counts.impressions, cost), expect);
    assert_eq!(look.mistyped.len(), refused);
}

#[test]
fn a_count_is_a_whole_number_of_people() {
    check(&[(Cell::Impressions, "10 000")], (Some(10_000), None), 0);
    check(&[(Cell::Impressions, "0")], (Some(0), None), 0);
    for text in ["-5", "2,5", "много"] {
        check(&[(Cell::Impressions, "7"), (Cell::Impressions, text)], (Some(7), None), 1);
    }
}
#[test]
fn an_emptied_cell_is_unknown_again_and_a_good_text_lifts_the_complaint() {
    check(&[(Cell::Impressions, "7"), (Cell::Impressions, " ")], (None, None), 0);
    check(&[(Cell::Cost, "x"), (Cell::Cost, "9 000,50 ₽")], (None, Some(9_000)), 0);
}

#[track_caller]
fn set(setting: Setting, text: &str, is_taken: bool) -> Params {
    let (mut params, mut look) = (Params::default(), Look::default());
    act(&mut params, &mut look, (Act::Set(setting), Given::Text(text.into())), now());
    assert_eq!(look.mistyped.is_empty(), is_taken, "{text}");
    params
}

#[test]
fn settings_keep_within_their_bounds() {
    assert_eq!(set(Setting::Effect, "10 %", true).effect, Percent::whole(10));
    assert_eq!(set(Setting::Power, "90", true).power, Percent::whole(90));
    assert_eq!(set(Setting::Alpha, "0", false).alpha, Percent::whole(5));
    assert_eq!(set(Setting::Power, "100", false).power, Percent::whole(80));
    assert_eq!(set(Setting::Planned, "1 000 000", true).planned_impressions, Some(1_000_000));
    assert_eq!(set(Setting::DealValue, "-3", false).deal_value, None);
}
#[test]
fn a_look_of_the_same_day_takes_the_place_of_the_one_before() {
    let (mut params, mut look) = (Params::default(), Look::default());
    let counts = |clicks| vec![(1, Counts { clicks: Some(clicks), ..Counts::default() })];
    for clicks in [5, 9] {
        act(&mut params, &mut look, (Act::Remember(counts(clicks)), Given::Nothing), now());
    }
    assert_eq!(params.looks, [LookAt { day: now().today, counts: counts(9) }]);
    act(&mut params, &mut look, (Act::Forget(now().today), Given::Nothing), now());
    assert_eq!(params.looks, []);
}
#[test]
fn settings_go_back_to_the_start_and_counts_stay() {
    let mut params = Params { effect: Percent::whole(7), control: Some(2), ..Params::default() };
    params.lines.push(Line { id: 1, counts: Counts { clicks: Some(4), ..Counts::default() } });
    let lines = params.lines.clone();
    let done = act(&mut params, &mut Look::default(), (Act::Reset, Given::Nothing), now());
    assert_eq!((done, params), (Done::Changed, Params { lines, ..Params::default() }));
}
#[test]
fn a_name_of_the_report_may_be_nobodys() {
    let mut params = Params::default();
    let one = Act::Match("А".into(), vec![4, 5]);
    act(&mut params, &mut Look::default(), (one.clone(), Given::Place(2)), now());
    assert_eq!(params.matching.by_hand, [("А".to_owned(), Some(5))]);
    act(&mut params, &mut Look::default(), (one, Given::Place(0)), now());
    assert_eq!(params.matching.by_hand, [("А".to_owned(), None)]);
}
