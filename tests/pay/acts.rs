//! What each act does to the settings, and that nothing else is changed by it.
use razbor::{
    markup::Given,
    tools::{
        Done, Taken,
        pay::{
            Act, Choice, Field, Form, Goal, GoalKind, HeadKind, HeadRule, Method, Normal, Other, Preset,
            Prizes, Rate, Rule, Scheme, Section, SoftKind, SoftRule, Source, SourceKind, Threshold, Unknown,
            share,
        },
    },
};

use crate::desk::{Desk, day, month, percent, rub};

/// A text typed in a field is a step of undo and gives the scheme that is expected.
#[track_caller]
fn check_field(field: Field, text: &str, expect: impl FnOnce(&mut Scheme)) {
    let mut desk = Desk::new();
    let mut scheme = Scheme::default();
    expect(&mut scheme);
    assert_eq!(desk.types(field, text), Done::Changed);
    assert_eq!(desk.params.scheme, scheme);
}

#[test]
fn a_number_is_taken_as_people_write_it() {
    check_field(Field::Income, "1,2 млн", |scheme| scheme.potential_income = rub("1200000"));
    check_field(Field::Plan, "3 500 000 ₽", |scheme| scheme.plan = rub("3500000"));
    check_field(Field::Market, "90 тыс.", |scheme| scheme.market = rub("90000"));
    check_field(Field::MinimumWage, "30 000", |scheme| scheme.minimum_wage.amount = rub("30000"));
    check_field(Field::Cap, "150000", |scheme| scheme.cap = Some(rub("150000")));
    check_field(Field::Hard, "25 %", |scheme| scheme.mix.hard = percent(25));
    check_field(Field::Soft, "5", |scheme| scheme.mix.soft = percent(5));
    check_field(Field::Bonus, "70", |scheme| scheme.mix.bonus = percent(70));
    check_field(Field::Currency, " USD ", |scheme| scheme.currency = "USD".into());
    check_field(Field::At(0), "85,5", |scheme| scheme.thresholds[0].at = razbor::domain::Percent::new(8_550));
    check_field(Field::Rate(2), "3,5 %", |scheme| scheme.thresholds[2].rate = Rate::new(35_000_000));
    check_field(Field::HeadRate, "0,5", |scheme| scheme.head = HeadRule::Flat(Rate::new(5_000_000)));
    check_field(Field::HeadPart, "20", |scheme| scheme.head = HeadRule::SameTiers(percent(20)));
    check_field(Field::SoftFrom, "90", |scheme| scheme.soft_rule = SoftRule::AllFrom(percent(90)));
}

#[test]
fn a_plan_of_zero_is_taken_and_said_to_be_none() {
    check_field(Field::Plan, "0", |scheme| scheme.plan = rub("0"));
}

#[test]
fn an_emptied_cap_and_budget_are_none() {
    let mut desk = Desk::new();
    desk.types(Field::Cap, "150000");
    desk.types(Field::Cap, "  ");
    assert_eq!(desk.scheme().cap, None);
    desk.types(Field::Budget, "500 000");
    assert_eq!(desk.params.simulation.budget, Some(rub("500000")));
    desk.types(Field::Budget, "");
    assert_eq!(desk.params.simulation.budget, None);
}

/// A text that is not taken stays in its field with a sentence, and changes nothing.
#[track_caller]
fn check_refused(field: Field, id: &str, text: &str, sentence: &str) {
    let mut desk = Desk::new();
    desk.unfolds(Section::More);
    desk.unfolds(Section::Cost);
    desk.chooses(Choice::Soft(SoftKind::All));
    let before = desk.params.clone();
    assert_eq!(desk.types(field, text), Done::Looked);
    assert_eq!(desk.params, before);
    assert_eq!(desk.shown(id), text);
    desk.must_say(sentence);
}

#[test]
fn a_text_that_is_no_number_stays_in_the_field_with_a_sentence() {
    check_refused(Field::Income, "pay-income", "много", "Нужна сумма от 0 до 1 трлн");
    check_refused(Field::Plan, "pay-plan", "-5", "Нужна сумма от 0 до 1 трлн");
    check_refused(Field::Market, "pay-market", "5 %", "Нужна сумма от 0 до 1 трлн");
    check_refused(Field::Cap, "pay-cap", "нет", "или пустое поле");
    check_refused(Field::Hard, "pay-hard", "1001", "Нужен процент от 0 % до 1 000 %");
    check_refused(Field::Score, "pay-score", "101", "Нужен процент от 0 % до 100 %");
    check_refused(Field::At(1), "pay-at-1", "сто", "Нужен процент от 0 %");
    check_refused(Field::Rate(1), "pay-rate-1", "100,5", "Нужна ставка от 0 до 100 %");
    check_refused(Field::Currency, "pay-currency", "очень длинная", "Не длиннее 8 знаков");
    check_refused(Field::Seed, "pay-seed", "1,5", "Нужно целое число от 0 до 999 999");
    check_refused(Field::Months, "pay-months", "5", "Нужно целое число от 100 до 100 000");
    check_refused(Field::StageDay(0), "pay-col-day-0", "32", "Нужно целое число от 1 до 31");
    check_refused(Field::StageGoal(0), "pay-col-goal-0", "x", "Нужен процент");
    check_refused(Field::Reading, "pay-reading", "где-то", "Нужен процент");
}

#[test]
fn two_mistyped_fields_keep_both_texts_and_each_is_forgiven_by_itself() {
    let mut desk = Desk::new();
    desk.types(Field::Income, "раз");
    desk.types(Field::Plan, "два");
    assert_eq!((desk.shown("pay-income").as_str(), desk.shown("pay-plan").as_str()), ("раз", "два"));
    desk.types(Field::Income, "120 000");
    assert_eq!((desk.shown("pay-income").as_str(), desk.shown("pay-plan").as_str()), ("120 000", "два"));
}

#[test]
fn arrow_keys_move_percents_by_one_and_rates_by_a_tenth_within_their_bounds() {
    let mut desk = Desk::new();
    assert_eq!(desk.does(Act::Field(Field::Hard), Given::Steps(5)), Done::Changed);
    assert_eq!(desk.scheme().mix.hard, percent(35));
    desk.does(Act::Field(Field::Score), Given::Steps(5));
    assert_eq!(desk.params.score, percent(100));
    desk.does(Act::Field(Field::Rate(0)), Given::Steps(-3));
    assert_eq!(desk.scheme().thresholds[0].rate, Rate::new(7_000_000));
    assert_eq!(desk.does(Act::Field(Field::Reading), Given::Steps(1)), Done::Looked);
    assert_eq!(desk.look.reading().raw(), 9_850);
    assert_eq!(desk.does(Act::Field(Field::Plan), Given::Steps(1)), Done::Nothing);
}

#[test]
fn a_place_that_is_not_there_does_nothing() {
    let fields = [
        Field::At(9),
        Field::Rate(9),
        Field::RowName(0),
        Field::RowPlan(0),
        Field::RowFact(0),
        Field::RowScore(0),
        Field::RowPrizes(0),
        Field::RowClawback(0),
        Field::StageDay(9),
        Field::StageGoal(9),
        Field::StagePrize(9),
    ];
    let acts = [
        Act::RemoveThreshold(9),
        Act::ForgetScheme(0),
        Act::RemoveRow(0),
        Act::RemoveStage(9),
        Act::Choose(Choice::Own(0)),
        Act::Choose(Choice::Rule(9, Rule::Reached)),
        Act::Choose(Choice::Goal(9, GoalKind::Sum)),
    ];
    let mut desk = Desk::new();
    let (params, look) = (desk.params.clone(), desk.look.clone());
    for field in fields {
        assert_eq!(desk.types(field, "5"), Done::Nothing, "{field:?}");
        assert_eq!(desk.does(Act::Field(field), Given::Steps(1)), Done::Nothing, "{field:?}");
    }
    for act in acts {
        assert_eq!(desk.presses(act.clone()), Done::Nothing, "{act:?}");
    }
    assert_eq!(desk.does(Act::OneOf(vec![Choice::Method(Method::Marginal)]), Given::Place(1)), Done::Nothing);
    assert_eq!((desk.params, desk.look), (params, look));
}

#[test]
fn what_is_not_meant_by_an_act_does_nothing() {
    let mut desk = Desk::new();
    let acts =
        [Act::Width, Act::CostWidth, Act::PasteText, Act::Unfold(Section::Cost), Act::Field(Field::Plan)];
    for act in acts {
        assert_eq!(desk.does(act.clone(), Given::Least), Done::Nothing, "{act:?}");
    }
    assert_eq!(
        (desk.presses(Act::ReadPaste), desk.presses(Act::Seller(None))),
        (Done::Nothing, Done::Nothing)
    );
}

#[test]
fn widths_and_folds_are_looks_and_told_twice_are_nothing() {
    let mut desk = Desk::new();
    for act in [Act::Width, Act::CostWidth] {
        assert_eq!(desk.does(act.clone(), Given::Width(500.0)), Done::Looked);
        assert_eq!(desk.does(act, Given::Width(500.0)), Done::Nothing);
    }
    for section in [Section::More, Section::Rows, Section::XRay, Section::Cost] {
        assert_eq!(desk.does(Act::Unfold(section), Given::On(true)), Done::Looked);
        assert_eq!(desk.does(Act::Unfold(section), Given::On(true)), Done::Nothing);
    }
    assert_eq!(desk.does(Act::Unfold(Section::Cost), Given::On(false)), Done::Looked);
}

#[test]
fn a_preset_brings_its_tiers_and_leaves_the_rest() {
    let mut desk = Desk::new();
    desk.types(Field::Market, "90 000");
    let presets = Preset::ALL.map(Choice::Preset).to_vec();
    assert_eq!(desk.does(Act::OneOf(presets), Given::Place(1)), Done::Changed);
    assert_eq!(desk.scheme().thresholds, [Threshold::reached(80, 10)]);
    assert_eq!((desk.scheme().method, desk.scheme().market), (Method::Marginal, rub("90000")));
    assert_eq!(desk.shown("pay-preset"), "1");
}

#[test]
fn an_own_scheme_is_saved_by_name_chosen_replaced_and_deleted() {
    let mut desk = Desk::new();
    desk.types(Field::Plan, "5 000 000");
    assert_eq!(desk.types(Field::Name, " Зима  2026 "), Done::Looked);
    assert_eq!(desk.presses(Act::SaveScheme), Done::Changed);
    assert_eq!((desk.params.own[0].name.as_str(), desk.look.name.as_str()), ("Зима 2026", ""));
    desk.presses(Act::Reset);
    assert_eq!(desk.scheme().plan, rub("3000000"));
    assert_eq!(desk.chooses(Choice::Own(0)), Done::Changed);
    assert_eq!((desk.scheme().plan, desk.shown("pay-preset").as_str()), (rub("5000000"), "4"));
    desk.types(Field::Plan, "6 000 000");
    desk.types(Field::Name, "Зима 2026");
    desk.presses(Act::SaveScheme);
    assert_eq!((desk.params.own.len(), desk.params.own[0].scheme.plan), (1, rub("6000000")));
    desk.must_say("Своя: Зима 2026");
    assert_eq!(desk.presses(Act::ForgetScheme(0)), Done::Changed);
    assert!(desk.params.own.is_empty());
}

#[test]
fn without_a_name_nothing_is_saved_and_the_page_asks_for_one() {
    let mut desk = Desk::new();
    assert_eq!(desk.presses(Act::SaveScheme), Done::Looked);
    desk.must_say("Впишите имя");
    let long = "я".repeat(81);
    desk.types(Field::Name, &long);
    desk.presses(Act::SaveScheme);
    assert_eq!(desk.shown("pay-name"), long);
    desk.types(Field::Name, "Лето");
    desk.must_not_say("Впишите имя");
}

#[test]
fn a_deleted_scheme_is_still_compared_with() {
    let mut desk = Desk::new();
    desk.types(Field::Name, "Лето");
    desk.presses(Act::SaveScheme);
    desk.chooses(Choice::Other(Some(Other::Own("Лето".into()))));
    desk.presses(Act::ForgetScheme(0));
    assert_eq!(desk.params.other, Some(Other::Fixed(Scheme::default().into())));
}

#[test]
fn thresholds_are_added_above_the_highest_and_removed_from_their_place() {
    let mut desk = Desk::new();
    assert_eq!(desk.presses(Act::AddThreshold), Done::Changed);
    assert_eq!(desk.scheme().thresholds[3], Threshold::reached(140, 4));
    desk.presses(Act::RemoveThreshold(0));
    assert_eq!(desk.scheme().thresholds[0], Threshold::reached(100, 2));
    for _ in 0..20 {
        desk.presses(Act::AddThreshold);
    }
    assert_eq!(desk.scheme().thresholds.len(), 12);
    assert_eq!(desk.presses(Act::AddThreshold), Done::Nothing);
    for _ in 0..20 {
        desk.presses(Act::RemoveThreshold(0));
    }
    assert!(desk.scheme().thresholds.is_empty());
    desk.must_say("При любом выполнении: 0 %");
}

#[test]
fn choices_set_what_they_say() {
    let mut desk = Desk::new();
    desk.chooses(Choice::Method(Method::Interpolated));
    desk.chooses(Choice::Rule(0, Rule::Exceeded));
    desk.chooses(Choice::Soft(SoftKind::All));
    desk.chooses(Choice::Head(HeadKind::Tiers));
    assert_eq!(desk.scheme().method, Method::Interpolated);
    assert_eq!(desk.scheme().thresholds[0].rule, Rule::Exceeded);
    assert_eq!(desk.scheme().soft_rule, SoftRule::AllFrom(percent(100)));
    assert_eq!(desk.scheme().head, HeadRule::SameTiers(percent(25)));
    desk.chooses(Choice::Head(HeadKind::Flat));
    desk.chooses(Choice::Soft(SoftKind::Share));
    desk.chooses(Choice::Prizes(Prizes::Everyone));
    desk.chooses(Choice::Source(SourceKind::Normal));
    let normal = Normal { mean: percent(90), spread: percent(15) };
    desk.chooses(Choice::Attainment(normal));
    assert_eq!(desk.scheme().head, HeadRule::Flat(Rate::new(5_000_000)));
    assert_eq!(desk.scheme().soft_rule, SoftRule::Share);
    assert_eq!(desk.params.fast_money.prizes, Prizes::Everyone);
    assert!(matches!(desk.params.simulation.source, Source::Normal(_)));
    assert_eq!(desk.params.attainment, normal);
    assert_eq!(desk.chooses(Choice::Month(month(5))), Done::Looked);
    assert_eq!(desk.look.month, Some(month(5)));
}

#[test]
fn an_interim_plan_turns_from_a_share_into_a_sum_and_back() {
    let mut desk = Desk::new();
    desk.types(Field::StageGoal(0), "30 %");
    desk.chooses(Choice::Goal(0, GoalKind::Sum));
    assert_eq!(desk.params.fast_money.stages[0].goal, Goal::Sum(rub("900000")));
    desk.types(Field::StageGoal(0), "1,5 млн");
    desk.chooses(Choice::Goal(0, GoalKind::Share));
    assert_eq!(desk.params.fast_money.stages[0].goal, Goal::OfPlan(percent(50)));
    desk.types(Field::StagePrize(0), "5 000");
    desk.types(Field::StageDay(0), "15");
    assert_eq!(desk.params.fast_money.stages[0].prize, rub("5000"));
    assert_eq!(desk.presses(Act::AddStage), Done::Changed);
    assert_eq!(desk.params.fast_money.stages[2].prize, rub("3000"));
    desk.presses(Act::RemoveStage(1));
    assert_eq!(desk.params.fast_money.stages.len(), 2);
}

#[test]
fn an_unlocked_plan_follows_the_income() {
    let mut desk = Desk::new();
    assert_eq!(desk.presses(Act::Lock(Unknown::Plan)), Done::Changed);
    desk.types(Field::Income, "120 000");
    // 60 % of 120 000 at 2 %.
    assert_eq!(desk.scheme().plan, rub("3600000"));
    desk.must_say("Найдено из остальных: план");
    desk.presses(Act::Lock(Unknown::Plan));
    desk.types(Field::Income, "100 000");
    assert_eq!(desk.scheme().plan, rub("3600000"));
}

#[test]
fn each_of_the_four_is_found_from_the_others() {
    let solved = |unknown| {
        let mut desk = Desk::new();
        desk.types(Field::Plan, "3 300 000");
        desk.presses(Act::Lock(unknown));
        desk.params.scheme
    };
    // 2 % of 3 300 000 is 66 000.
    assert_eq!(solved(Unknown::Plan).plan, rub("3000000"));
    assert_eq!(solved(Unknown::Income).potential_income, rub("110000"));
    assert_eq!(solved(Unknown::Mix).mix.bonus, percent(66));
    assert_eq!(solved(Unknown::Rate).thresholds[1].rate, Rate::new(18_181_818));
}

#[test]
fn what_is_typed_is_locked_again() {
    for (unknown, field, text) in [
        (Unknown::Plan, Field::Plan, "4 000 000"),
        (Unknown::Income, Field::Income, "150 000"),
        (Unknown::Mix, Field::Bonus, "50"),
        (Unknown::Rate, Field::Rate(1), "2,5"),
    ] {
        let mut desk = Desk::new();
        desk.presses(Act::Lock(unknown));
        desk.types(field, text);
        assert_eq!(desk.params.unlocked, [], "{unknown:?}");
    }
    let mut desk = Desk::new();
    desk.presses(Act::Lock(Unknown::Rate));
    desk.types(Field::Rate(0), "1,5");
    assert_eq!(desk.params.unlocked, [Unknown::Rate]);
}

#[test]
fn two_unknowns_are_asked_about_and_none_is_found() {
    let mut desk = Desk::new();
    desk.presses(Act::Lock(Unknown::Plan));
    desk.presses(Act::Lock(Unknown::Income));
    desk.must_say("Отпущено больше одного: потенциальный доход, план");
    desk.types(Field::Market, "90 000");
    assert_eq!(desk.scheme().plan, rub("3000000"));
}

#[test]
fn what_cannot_be_found_has_its_reason_and_the_scheme_stays() {
    let mut desk = Desk::new();
    desk.types(Field::Bonus, "0");
    desk.presses(Act::Lock(Unknown::Plan));
    assert_eq!(desk.scheme().plan, rub("3000000"));
    desk.must_say("Найти не получается: план");
    desk.must_say("При 100 % плана бонуса нет");
}

#[test]
fn each_fix_closes_the_gap() {
    for (unknown, expect) in
        [(Unknown::Plan, "3000000"), (Unknown::Income, "110000"), (Unknown::Rate, "3300000")]
    {
        let mut desk = Desk::new();
        desk.types(Field::Plan, "3 300 000");
        desk.must_say("Доли и ставки не сходятся");
        assert_eq!(desk.presses(Act::Fix(unknown)), Done::Changed);
        desk.must_say("Доли и ставки сходятся");
        let scheme = desk.scheme();
        let changed = if unknown == Unknown::Income { scheme.potential_income } else { scheme.plan };
        assert_eq!(changed, rub(expect), "{unknown:?}");
    }
    let mut desk = Desk::new();
    assert_eq!(desk.presses(Act::Fix(Unknown::Mix)), Done::Nothing);
    desk.types(Field::Plan, "0");
    assert_eq!(desk.presses(Act::Fix(Unknown::Plan)), Done::Nothing);
}

#[test]
fn back_to_the_usual_keeps_the_currency() {
    let mut desk = Desk::new();
    desk.types(Field::Currency, "$");
    desk.types(Field::Plan, "5");
    desk.presses(Act::Lock(Unknown::Income));
    assert_eq!(desk.presses(Act::Reset), Done::Changed);
    assert_eq!(*desk.scheme(), Scheme { currency: "$".into(), ..Scheme::default() });
    assert_eq!(desk.params.unlocked, []);
}

#[test]
fn the_minimum_wage_has_a_date_and_an_emptied_one_comes_back() {
    let mut desk = Desk::new();
    assert_eq!(desk.does(Act::MinimumSince, Given::Text("2026-07-01".into())), Done::Changed);
    assert_eq!(desk.scheme().minimum_wage.since, day(7, 1));
    assert_eq!(desk.does(Act::MinimumSince, Given::Text(String::new())), Done::Looked);
    assert_eq!(desk.scheme().minimum_wage.since, day(7, 1));
}

#[test]
fn what_is_taken_away_is_made_by_the_engine() {
    let mut desk = Desk::new();
    for act in [Act::Link, Act::TeamBook, Act::Slip("Анна".into(), Form::Csv)] {
        assert_eq!(desk.presses(act), Done::Take);
    }
}

#[test]
fn the_link_holds_the_scheme_and_nothing_of_people() {
    let mut desk = Desk::new();
    desk.types(Field::Plan, "4 000 000");
    desk.pastes("Тайная Анна 3 000 000 / 3 100 000");
    desk.types(Field::Name, "Секрет");
    desk.presses(Act::SaveScheme);
    let Some(Taken::Text(link)) = desk.takes(&Act::Link) else { panic!() };
    let text = link.strip_prefix("#/pay?s=").unwrap();
    assert_eq!(share::read(text).as_ref(), Some(desk.scheme()));
    let mut alone = Desk::new();
    alone.types(Field::Plan, "4 000 000");
    assert_eq!(alone.takes(&Act::Link), Some(Taken::Text(link)));
    desk.must_say("Ни имён, ни фактов");
}
