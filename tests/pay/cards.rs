//! X-ray, cost, money before payday.
use razbor::{
    markup::Given,
    table::{Team, TeamHas},
    tools::{
        Done,
        pay::{Act, Choice, Field, Other, Preset, Prizes, Scheme, Section, SourceKind, Threshold},
    },
};

use crate::{
    desk::{Desk, rub},
    team::loaded,
};

fn unfolded(section: Section) -> Desk {
    let mut desk = Desk::new();
    desk.unfolds(section);
    desk
}

#[test]
fn a_folded_card_holds_nothing() {
    let desk = Desk::new();
    desk.must_say("Рентген схемы для руководителя, не для менеджеров");
    desk.must_not_say("Скачки на порогах");
    desk.must_not_say("Разыграно");
}

#[test]
fn the_x_ray_tells_cliffs_last_roubles_own_plans_and_held_deals() {
    let desk = unfolded(Section::XRay);
    desk.must_say("80 % + 24 000 ₽ 100 % + 30 000 ₽ 120 % + 36 000 ₽");
    desk.must_say("95 % 100 % 150 000 ₽ 31 500 ₽ 21 %");
    desk.must_say("98 % 100 % 60 000 ₽ 30 600 ₽ 51 %");
    desk.must_say("С 99 % до 100 %: продажи на 30 000 ₽ приносят менеджеру 30 300 ₽.");
    desk.must_say(
        "От 79,2 % и ниже 80 % плана От 98,99 % и ниже 100 % плана От 118,78 % до 120 % плана включительно",
    );
    // 1.6 and 4.8 % of a plan of 3 000 000.
    desk.must_say("160 % 48 000 ₽ 144 000 ₽ 4 800 000 ₽ / 0 ₽ + 96 000 ₽");
    desk.must_say("260 % 234 000 ₽ 234 000 ₽ 3 900 000 ₽ / 3 900 000 ₽ 0 ₽");
    desk.must_say("Нужны прошлые месяцы команды");
}

#[test]
fn a_scheme_without_steps_has_an_x_ray_without_fractures() {
    let mut desk = Desk::with(Scheme { thresholds: vec![Threshold::reached(0, 2)], ..Scheme::default() });
    desk.unfolds(Section::XRay);
    desk.must_say("Скачков нет");
    desk.must_say("Впереди порогов нет");
    desk.must_say("Нигде: докупать план");
}

#[test]
fn the_smooth_scheme_of_equal_cost_becomes_scheme_b() {
    let mut desk = loaded();
    desk.unfolds(Section::XRay);
    // Bonuses 60 000, 108 000.03, 27 000, 0; above 80 %: 600 000, 1 200 001, 300 000, 0: 195 000.03 of 2 100 001.
    desk.must_say("9,29 % с оборота выше 80 % плана. На 4 месяцах вашей команды бонусы стоили бы 195 000 ₽, а сейчас 195 000 ₽.");
    let acts = desk
        .page()
        .iter()
        .flat_map(|piece| {
            let acts = piece.elements().into_iter().flat_map(|element| element.on.clone());
            acts.map(|(_, act)| act).collect::<Vec<_>>()
        })
        .collect::<Vec<_>>();
    let smooth = acts
        .into_iter()
        .find(|act| matches!(act, Act::Choose(Choice::Other(Some(Other::Fixed(_))))))
        .unwrap();
    assert_eq!(desk.presses(smooth), Done::Changed);
    desk.must_say("выбранная раньше схема");
    desk.must_say("отдел стоит столько же.");
}

#[test]
fn the_expected_bonus_is_that_of_the_closed_form() {
    let mut desk = unfolded(Section::Cost);
    // 1.6766 % of 3 000 000.
    desk.must_say("При выполнении 100 % ± 20 % бонус в среднем 1,68 % плана: 50 297 ₽ на менеджера в месяц.");
    desk.must_say(
        "до первого порога 15,9 % от порога 80 % 34,1 % от порога 100 % 34,1 % от порога 120 % 15,9 %",
    );
    desk.types(Field::Mean, "90");
    // 1.1269 %.
    desk.must_say("бонус в среднем 1,13 % плана");
    desk.types(Field::Mean, "80");
    desk.types(Field::Spread, "30");
    desk.must_say("бонус в среднем 0,94 % плана");
}

#[test]
fn without_own_months_the_normal_distribution_stands_in_and_the_page_says_so() {
    let desk = unfolded(Section::Cost);
    desk.must_say("Своих месяцев нет, поэтому разыгрываем нормальное распределение");
    desk.must_say("Разыграно 10 000 месяцев, в каждом 1 менеджер; выполнение взято из нормального распределения, зерно 1.");
}

#[test]
fn own_months_are_drawn_and_the_budget_is_watched() {
    let mut desk = loaded();
    desk.unfolds(Section::Cost);
    desk.must_say("в каждом 2 менеджера; выполнение взято наугад из прошлых месяцев команды, зерно 1");
    desk.must_not_say("Вероятность превысить бюджет");
    desk.types(Field::Budget, "1");
    desk.must_say("Вероятность превысить бюджет 100,0 %");
    desk.types(Field::Budget, "10 млн");
    desk.must_say("Вероятность превысить бюджет 0,0 %");
    desk.chooses(Choice::Source(SourceKind::Normal));
    desk.must_say("выполнение взято из нормального распределения");
}

#[test]
fn mean_and_spread_can_be_taken_from_the_own_months() {
    let mut desk = loaded();
    desk.unfolds(Section::Cost);
    // 100, 120.00003, 90 and 79.99 %: mean 97.4975, sample deviation 17.08.
    desk.must_say("Взять из своих месяцев: 97,5 % ± 17,08 %");
}

#[test]
fn the_same_seed_gives_the_same_numbers_and_another_seed_others() {
    let facts = |desk: &Desk| {
        let said = desk.says();
        let from = said.find("Месяц отдела").unwrap_or_else(|| panic!("{said}"));
        said[from..].split("Разыграно").next().unwrap_or_default().to_owned()
    };
    let mut desk = loaded();
    desk.unfolds(Section::Cost);
    let first = facts(&desk);
    assert_eq!(desk.presses(Act::NewSeed), Done::Changed);
    assert_ne!(facts(&desk), first);
    desk.types(Field::Seed, "1");
    assert_eq!(facts(&desk), first);
    desk.types(Field::Months, "500");
    desk.must_say("Разыграно 500 месяцев");
}

#[test]
fn past_months_are_played_back_by_the_payments() {
    let desk = loaded();
    // September: both by the 8th, two stages of which the second is reached by nobody; the prize is divided.
    desk.must_say("33,33 % до 10.09.2026 Анна, 08.09.2026: 1 500 ₽; Борис, 08.09.2026: 1 500 ₽ 3 000 ₽");
    desk.must_say("66,67 % до 20.09.2026 никто 0 ₽");
    desk.must_say("33,33 % до 10.10.2026 Анна, 09.10.2026: 3 000 ₽ 3 000 ₽");
    desk.must_say("66,67 % до 20.10.2026 Борис, 18.10.2026: 3 000 ₽ 3 000 ₽");
    desk.must_say("За 2 месяца призы стоили бы 9 000 ₽, в среднем 4 500 ₽ в месяц.");
}

#[test]
fn everyone_who_reaches_can_be_paid() {
    let mut desk = loaded();
    desk.chooses(Choice::Prizes(Prizes::Everyone));
    desk.must_say("Анна, 08.09.2026: 3 000 ₽; Борис, 08.09.2026: 3 000 ₽ 6 000 ₽");
    desk.must_say("Борис, 18.10.2026: 3 000 ₽; Анна, 19.10.2026: 3 000 ₽ 6 000 ₽");
}

#[test]
fn an_interim_plan_can_be_a_sum_with_a_prize_of_its_own() {
    let mut desk = loaded();
    desk.presses(Act::RemoveStage(1));
    desk.chooses(Choice::Goal(0, razbor::tools::pay::GoalKind::Sum));
    desk.types(Field::StageGoal(0), "500 000");
    desk.types(Field::StagePrize(0), "7 000");
    desk.types(Field::StageDay(0), "5");
    desk.must_say("500 000 ₽ до 05.10.2026 Анна, 05.10.2026: 7 000 ₽ 7 000 ₽");
}

#[test]
fn what_is_missing_for_the_race_is_said() {
    let mut desk = loaded();
    desk.presses(Act::RemoveStage(0));
    desk.presses(Act::RemoveStage(0));
    desk.must_say("Промежуточных планов нет");
    let has = TeamHas { payments: true, ..TeamHas::default() };
    desk.team = Team { has, ..Team::default() };
    desk.must_say("В загруженных оплатах нет дат или менеджеров");
    desk.team = Team::default();
    desk.must_say("Нужны оплаты по дням с менеджерами");
}

#[test]
fn without_a_table_of_plans_the_race_runs_on_the_plan_of_the_scheme() {
    let mut desk = loaded();
    desk.team.has.plan = false;
    desk.team.months.iter_mut().for_each(|month| month.plan = None);
    desk.types(Field::Plan, "1 500 000");
    desk.must_say("Таблицы с планами нет: у каждого план схемы, 1 500 000 ₽");
    // A third of 1 500 000 is reached on the 5th.
    desk.must_say("до 10.10.2026 Анна, 05.10.2026");
}

#[test]
fn a_seller_without_a_plan_is_told_to_take_no_part() {
    let mut desk = loaded();
    desk.team.months.retain(|month| month.seller != "Борис");
    desk.must_say("менеджеры не участвовали: у них нет плана");
}

#[test]
fn a_folded_cost_card_is_not_counted_while_a_grip_moves() {
    let mut desk = loaded();
    let grip = desk.grips().into_iter().next().unwrap();
    desk.does(grip, Given::Steps(1));
    desk.must_not_say("Пересчитаем");
    assert_eq!(desk.scheme().plan, rub("3000000"));
    desk.chooses(Choice::Preset(Preset::Smooth));
}
