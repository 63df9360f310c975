//! What the page says of a scheme: title, boundary, reading, checks.
use razbor::{
    tools::pay::{Field, Method, Mix, Preset, Rule, Scheme, SoftRule, Threshold},
    words::Lang,
};

use crate::desk::{Desk, percent, rub};

#[track_caller]
fn check(scheme: Scheme, sentence: &str) {
    Desk::with(scheme).must_say(sentence);
}

fn mix(hard: u32, soft: u32, bonus: u32) -> Mix {
    Mix { hard: percent(hard), soft: percent(soft), bonus: percent(bonus) }
}

#[test]
fn at_first_the_page_shows_the_method_and_that_it_agrees_with_itself() {
    let desk = Desk::new();
    desk.must_say("При плане 3 млн ₽ менеджер получает 100 000 ₽");
    desk.must_say(
        "Принцип Дарвина соблюдён: без плана 70 000 ₽, с планом 100 000 ₽, рынок 85 000 ₽ между ними.",
    );
    desk.must_say("Доли и ставки сходятся: 60 % дохода это 60 000 ₽");
    desk.must_say("План = 30 × потенциальный доход");
    desk.must_say("Оклад 40 000 ₽ не ниже минимальной зарплаты 27 093 ₽ (с 01.01.2026)");
    desk.must_say("С оценкой 0: без плана 60 000 ₽, с планом 90 000 ₽");
    desk.must_say("Платить пока некому");
    desk.must_say("Нужны оплаты по дням с менеджерами");
    let mut english = Desk::new();
    english.lang = Lang::En;
    english.must_say("At a plan of ₽3 M a seller gets ₽100,000");
}

#[test]
fn the_boundary_is_said_in_a_sentence_with_its_examples() {
    let desk = Desk::new();
    desk.must_say(
        "Ставка на весь оборот. Ниже 80 %: 0 %; от 80 % и ниже 100 %: 1 %; от 100 % до 120 % включительно: 2 %; \
         выше 120 %: 3 %.",
    );
    // Attainment, rate, bonus, pay; 120.01 % of 3 000 000 is 3 600 300, 3 % of it 108 009.
    desk.must_say("79,99 % 0 % 0 ₽ 40 000 ₽");
    desk.must_say("80 % 1 % 24 000 ₽ 64 000 ₽");
    desk.must_say("99,99 % 1 % 29 997 ₽ 69 997 ₽");
    desk.must_say("100 % 2 % 60 000 ₽ 100 000 ₽");
    desk.must_say("120 % 2 % 72 000 ₽ 112 000 ₽");
    desk.must_say("120,01 % 3 % 108 009 ₽ 148 009 ₽");
}

#[test]
fn the_rule_of_a_threshold_changes_the_sentence_and_the_examples() {
    let mut scheme = Scheme::default();
    scheme.thresholds[1].rule = Rule::Exceeded;
    let desk = Desk::with(scheme);
    desk.must_say("от 80 % до 100 % включительно: 1 %; выше 100 % до 120 % включительно: 2 %");
    desk.must_say("100 % 1 % 30 000 ₽ 70 000 ₽");
    desk.must_say("100,01 % 2 %");
}

#[test]
fn pay_at_a_point_is_read_step_by_step() {
    let desk = Desk::new();
    desk.must_say("При 97,5 %: твёрдый 30 000 ₽ + мягкий 10 000 ₽ + бонус 29 250 ₽ = 69 250 ₽");
    desk.must_say("факт 2 925 000 ₽, порог 80 % пройден, 1 % со всего оборота = 29 250 ₽");
    desk.must_say("До порога 100 % осталось продать 75 000 ₽: это принесёт 30 750 ₽");
    desk.must_say("В среднем бонус 1 % оборота, с прироста оборота 1 %");
}

/// The reading at so many percent.
#[track_caller]
fn check_reading(scheme: Scheme, at: &str, sentence: &str) {
    let mut desk = Desk::with(scheme);
    desk.types(Field::Reading, at);
    desk.must_say(sentence);
}

#[test]
fn a_reading_exactly_at_a_threshold_follows_its_rule_whatever_the_plan() {
    let odd = |plan| Scheme { plan: rub(plan), ..Scheme::default() };
    for plan in ["3000000", "3333333.33", "77.77"] {
        check_reading(odd(plan), "100", "порог 100 % пройден");
        check_reading(odd(plan), "120", "порог 100 % пройден");
        check_reading(odd(plan), "120,01", "порог 120 % пройден");
    }
    check_reading(Scheme::default(), "50", "ниже первого порога, поэтому 0");
    check_reading(Scheme::default().with(Preset::Smooth), "100", "10 % с части сверх него");
    let method = Method::Interpolated;
    check_reading(Scheme { method, ..Scheme::default() }, "90", "по прямой к следующему порогу 42 000 ₽");
    check_reading(Scheme { cap: Some(rub("50000")), ..Scheme::default() }, "100", "Потолок срезал 10 000 ₽");
}

#[test]
fn every_check_that_fails_says_so_in_a_sentence() {
    let start = Scheme::default();
    let with = |thresholds: Vec<Threshold>| Scheme { thresholds, ..Scheme::default() };
    use Threshold as T;
    check(Scheme { mix: mix(40, 20, 60), ..start.clone() }, "Доли дохода в сумме 120 %, а нужно ровно 100 %");
    check(Scheme { mix: mix(40, 10, 50), ..start.clone() }, "Твёрдый оклад 40 %, обычно не больше 30 %");
    check(Scheme { mix: mix(20, 20, 60), ..start.clone() }, "Мягкий оклад 20 %, обычно не больше 10 %");
    check(Scheme { plan: rub("0"), ..start.clone() }, "План не больше нуля: процента выполнения нет");
    check(Scheme { potential_income: rub("0"), ..start.clone() }, "Потенциальный доход не больше нуля");
    check(with(vec![T::reached(100, 2), T::reached(80, 1)]), "Порог 80 % стоит ниже предыдущего");
    check(with(vec![T::reached(100, 2), T::reached(100, 3)]), "Порог 100 % повторяет предыдущий");
    check(with(vec![T::reached(80, 2), T::reached(100, 1)]), "На пороге 100 % ставка падает");
    check(
        Scheme { plan: rub("2900000"), ..start.clone() },
        "60 % дохода это 60 000 ₽, а пороги при плане платят 58 000 ₽. Недоплачиваем до обещанного 2 000 ₽.",
    );
    check(
        Scheme { market: rub("120000"), ..start.clone() },
        "и с планом платим 100 000 ₽, это не выше рынка 120 000 ₽",
    );
    check(Scheme { market: rub("60000"), ..start.clone() }, "и без плана платим 70 000 ₽, это не ниже рынка");
    check(start.with(Preset::Smooth), "Ступени при плане нет");
    check(start.with(Preset::Smooth), "Рынок достигается при 95 % плана");
    check(Scheme { market: rub("30000"), ..start.clone() }, "Рынок платит уже один оклад");
    check(
        Scheme { potential_income: rub("60000"), ..start.clone() },
        "Оклад 24 000 ₽ ниже минимальной зарплаты 27 093 ₽ (с 01.01.2026). При этих долях нужен потенциальный \
         доход от 67 733 ₽.",
    );
    check(Scheme { potential_income: rub("70000"), ..start.clone() }, "только вместе с мягким окладом");
    check(Scheme { mix: mix(0, 0, 100), ..start }, "В схеме нет оклада, только бонус");
}

#[test]
fn the_three_fixes_are_offered_with_their_values() {
    let desk = Desk::with(Scheme { plan: rub("3300000"), ..Scheme::default() });
    desk.must_say("Платим больше обещанного на 6 000 ₽");
    desk.must_say("План 3 000 000 ₽");
    desk.must_say("Доход 110 000 ₽");
    desk.must_say("Ставка при плане 1,8182 %");
}

#[test]
fn a_fix_that_is_none_says_why() {
    let capped = Scheme { cap: Some(rub("50000")), ..Scheme::default() };
    let desk = Desk::with(capped);
    desk.must_say("Планом не исправить. Потолок бонуса ниже того, что обещано");
    desk.must_say("Ставкой не исправить.");
}

#[test]
fn without_a_plan_the_title_is_a_sentence_and_nothing_is_drawn_on_the_curve() {
    let desk = Desk::with(Scheme { plan: rub("0"), ..Scheme::default() });
    desk.must_say("Схема без плана: дохода при плане нет");
    assert!(desk.grips().is_empty());
    desk.must_not_say("NaN");
}

#[test]
fn another_currency_stands_beside_every_sum() {
    let mut desk = Desk::with(Scheme { currency: "USD".into(), ..Scheme::default() });
    desk.must_say("менеджер получает 100 000 USD");
    desk.lang = Lang::En;
    desk.must_say("a seller gets USD 100,000");
    desk.must_not_say("₽");
}

#[test]
fn the_passport_tells_the_rules_that_are_in_force() {
    let desk = Desk::new();
    desk.must_say("99,996 % показываем как 99,99 %");
    desk.must_say("Потолка у бонуса нет");
    let rules =
        Scheme { cap: Some(rub("150000")), soft_rule: SoftRule::AllFrom(percent(90)), ..Scheme::default() };
    let desk = Desk::with(rules);
    desk.must_say("Потолок бонуса 150 000 ₽ в месяц");
    desk.must_say("целиком при оценке от 90 %, иначе не платится");
}
