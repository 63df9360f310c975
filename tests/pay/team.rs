//! The team: typed, pasted, from the tables; statements, comparison, pay slips.
use razbor::{
    export::Value,
    markup::Given,
    table::{SellerDay, SellerMonth, Team, TeamHas},
    tools::{
        Done, Taken,
        pay::{Act, Choice, Fact, Field, Form, From, HeadKind, Other, Preset, Section},
    },
    words::Lang,
};

use crate::desk::{Desk, day, month, percent, rub};

const HAS: TeamHas =
    TeamHas { sales: true, dates: true, sellers: true, plan: true, payments: true, deals: false };

fn of_month(seller: &str, number: i32, sums: [&str; 3]) -> SellerMonth {
    let [plan, shipped, received] = sums.map(|sum| Some(rub(sum)));
    SellerMonth { seller: seller.into(), month: Some(month(number)), plan, shipped, received }
}

fn paid(seller: &str, when: (i32, i32), sum: &str) -> SellerDay {
    let (shipped, promised) = (None, None);
    SellerDay { seller: seller.into(), day: day(when.0, when.1), shipped, received: Some(rub(sum)), promised }
}

/// Anna and Boris in September and October, the table of the formulas' own test; November runs.
pub(crate) fn loaded() -> Desk {
    let mut desk = Desk::new();
    let months = vec![
        of_month("Анна", 9, ["3000000", "3000000", "2400000"]),
        of_month("Анна", 10, ["3000000", "3600001", "3000000"]),
        of_month("Борис", 9, ["3000000", "2700000", "2700000"]),
        of_month("Борис", 10, ["3000000", "2399700", "2500000"]),
        of_month("Борис", 11, ["3000000", "100000", "100000"]),
    ];
    let days = vec![
        paid("Анна", (9, 8), "1000000"),
        paid("Борис", (9, 8), "1200000"),
        paid("Анна", (10, 5), "500000"),
        paid("Анна", (10, 9), "600000"),
        paid("Борис", (10, 18), "2100000"),
        paid("Анна", (10, 19), "1000000"),
    ];
    desk.team = Team { months, days, has: HAS, ..Team::default() };
    desk.unfolds(Section::Played);
    desk
}

#[test]
fn a_row_is_added_typed_in_and_removed() {
    let mut desk = Desk::new();
    assert_eq!(desk.presses(Act::AddRow), Done::Changed);
    assert!(desk.look.shows(Section::Rows));
    desk.must_say("Не считаем 1 строку: в ней нет имени или факта");
    desk.types(Field::RowName(0), "Анна");
    desk.types(Field::RowFact(0), "3 600 001");
    desk.must_say("отдел из 1 менеджера стоит 4,1 % оборота");
    desk.must_say("Анна 1 3 000 000 ₽ 3 600 001 ₽ > 120 % 148 000 ₽ 4,1 %");
    desk.must_say("Для 1 месяца взят план схемы, 3 000 000 ₽: своего нет.");
    desk.types(Field::RowPlan(0), "4 млн");
    desk.types(Field::RowScore(0), "50");
    desk.types(Field::RowPrizes(0), "3 000");
    desk.types(Field::RowClawback(0), "1 000");
    // 90 % of plan: 36 000.01; soft at one half 5 000.
    desk.must_say("Анна 1 4 000 000 ₽ 3 600 001 ₽ 90 % 73 000 ₽");
    desk.types(Field::RowPlan(0), "");
    assert_eq!(desk.params.rows[0].plan, None);
    assert_eq!(desk.presses(Act::RemoveRow(0)), Done::Changed);
    assert!(desk.params.rows.is_empty());
}

#[test]
fn a_plan_of_zero_is_not_paid_and_says_why_while_returns_are_paid_their_salary() {
    let mut desk = Desk::new();
    desk.pastes("Анна 0 / 500 000\nБорис 3 000 000 / -15 000");
    desk.presses(Act::Seller(Some("Анна".into())));
    desk.must_say("ноя 2026: План не больше нуля");
    desk.must_say("Борис 1 3 000 000 ₽ −15 000 ₽ −0,5 % 40 000 ₽");
    desk.look.month = Some(month(10));
    desk.pastes("Анна 1 000 000 / 900 000");
    // The month without a plan is in the fact and not in the attainment.
    desk.must_say("Анна 2 1 000 000 ₽ 1 400 000 ₽ 90 % 49 000 ₽");
}

#[test]
fn forty_pasted_sellers_with_a_broken_row_lose_nothing() {
    let mut lines: Vec<String> = (1..=40)
        .map(|n| {
            format!("Менеджер{} {} / {}", char::from(b'A' + n % 26), 3_000_000, 2_000_000 + i64::from(n))
        })
        .collect();
    lines = lines
        .iter()
        .enumerate()
        .map(|(n, line)| line.replacen("Менеджер", &format!("М{}-", "а".repeat(n + 1)), 1))
        .collect();
    lines[16] = "Петрова три миллиона".into();
    let mut desk = Desk::new();
    assert_eq!(desk.pastes(&lines.join("\n")), Done::Changed);
    assert_eq!(desk.params.rows.len(), 39);
    desk.must_say("Прочитано 39 строк. Не понята 1 строка, она осталась в поле.");
    desk.must_say("Строка 17: «Петрова три миллиона». Найдено: «Петрова три миллиона». Ожидалось: сумма.");
    assert_eq!(desk.shown("pay-paste"), "Петрова три миллиона");
    desk.must_say("отдел из 39 менеджеров");
    assert_eq!(desk.pastes("Петрова 3 млн / 2,5 млн"), Done::Changed);
    assert_eq!((desk.params.rows.len(), desk.shown("pay-paste").as_str()), (40, ""));
    desk.must_say("Прочитана 1 строка.");
}

#[test]
fn a_text_of_which_nothing_is_understood_changes_no_row() {
    let mut desk = Desk::new();
    assert_eq!(desk.pastes("Итого 5\nничего"), Done::Looked);
    assert_eq!((desk.params.rows.len(), desk.shown("pay-paste").as_str()), (0, "Итого 5\nничего"));
    desk.must_say("человек, а не итог");
}

#[test]
fn a_name_pasted_again_is_changed_and_not_doubled() {
    let mut desk = Desk::new();
    desk.pastes("Анна 3 000 000 / 2 000 000 80 %");
    desk.pastes("Анна факт 2 500 000\nБорис 1 / 1\nБорис 2 / 2");
    assert_eq!(desk.params.rows.len(), 2);
    let anna = &desk.params.rows[0];
    assert_eq!((anna.plan, anna.fact, anna.score), (Some(rub("3000000")), Some(rub("2500000")), percent(80)));
    assert_eq!(desk.params.rows[1].plan, Some(rub("2")));
    desk.must_say("1 строка повторила имя: взята последняя");
}

#[test]
fn the_next_month_has_the_same_people_and_plans() {
    let mut desk = Desk::new();
    desk.pastes("Анна 3 000 000 / 2 000 000\nБорис 2 000 000 / 2 000 000");
    assert_eq!(desk.presses(Act::AddMonth), Done::Changed);
    assert_eq!(desk.look.month, Some(month(12)));
    let december: Vec<_> = desk.params.rows.iter().filter(|row| row.month == month(12)).collect();
    assert_eq!(december.len(), 2);
    assert!(december.iter().all(|row| row.fact.is_none()));
    assert_eq!(december[1].plan, Some(rub("2000000")));
}

#[test]
fn a_team_of_the_tables_is_paid_to_the_kopeck() {
    let mut desk = loaded();
    desk.presses(Act::Seller(Some("Анна".into())));
    desk.must_say("Анна 2 6 000 000 ₽ 6 600 001 ₽ 110 % 248 000 ₽ 3,8 %");
    desk.must_say("Борис 2 6 000 000 ₽ 5 099 700 ₽ 84,99 % 107 000 ₽ 2,1 %");
    desk.must_say("Итого 11 699 701 ₽ 355 000 ₽ 3,0 %");
    desk.must_say("отдел из 2 менеджеров стоит 3,0 % оборота");
    desk.must_say("Месяц ещё идёт и не учтён: ноябрь 2026");
    desk.must_say("Расчётный лист: Анна");
    desk.must_say(
        "окт 2026 3 000 000 ₽ 3 600 001 ₽ > 120 % 3 % 30 000 ₽ 10 000 ₽ 108 000,03 ₽ 0 ₽ 0 ₽ 148 000,03 ₽",
    );
    desk.must_say(
        "Команда из таблиц, факт: отгрузки за вычетом возвратов; сен 2026 — окт 2026; 2 менеджера.",
    );
}

#[test]
fn the_user_picks_what_counts_as_fact_and_the_passport_says_it() {
    let mut desk = loaded();
    assert_eq!(desk.chooses(Choice::Fact(Fact::Received)), Done::Changed);
    // 2 400 000 and 3 000 000: 64 000 and 100 000.
    desk.must_say("Анна 2 6 000 000 ₽ 5 400 000 ₽ 90 % 164 000 ₽");
    desk.must_say("Команда из таблиц, факт: полученные оплаты");
}

/// What the page says of tables that lack something.
#[track_caller]
fn check_lack(has: TeamHas, fact: Fact, sentence: &str) {
    let mut desk = loaded();
    desk.team.has = has;
    desk.chooses(Choice::From(From::Tables));
    desk.chooses(Choice::Fact(fact));
    desk.must_say(sentence);
}

#[test]
fn what_the_tables_lack_is_named_in_words() {
    let none = TeamHas::default();
    check_lack(none, Fact::Shipped, "Продажи не загружены");
    check_lack(none, Fact::Received, "Оплаты не загружены");
    check_lack(TeamHas { dates: false, ..HAS }, Fact::Shipped, "нет столбца с датой");
    check_lack(TeamHas { sellers: false, ..HAS }, Fact::Shipped, "нет столбца с менеджером");
    check_lack(TeamHas { plan: false, ..HAS }, Fact::Shipped, "Таблицы с планами нет: у каждого план схемы");
}

#[test]
fn the_head_is_paid_by_the_scheme_and_is_in_the_cost() {
    let mut desk = loaded();
    desk.unfolds(Section::More);
    desk.chooses(Choice::Head(HeadKind::Tiers));
    desk.types(Field::HeadPart, "100");
    // 57 000 and 59 997.01: the team made 95 and 99.995 % of its plan.
    desk.must_say("Руководитель 116 997 ₽");
    desk.must_say("Руководителю 100 % ставки менеджера по тем же порогам");
    desk.must_say("Итого 11 699 701 ₽ 471 997 ₽ 4,0 %");
}

#[test]
fn another_scheme_shows_who_gains_and_who_loses() {
    let mut desk = loaded();
    assert_eq!(desk.chooses(Choice::Other(Some(Other::Preset(Preset::FlatRate)))), Done::Changed);
    desk.must_say("По схеме Б 1 менеджер выигрывает, 1 менеджер теряет; отдел стоит на 38 994 ₽ больше.");
    desk.must_say("212 000 ₽ −36 000 ₽");
    desk.must_say("181 994 ₽ + 74 994 ₽");
    desk.chooses(Choice::Other(None));
    desk.must_not_say("По схеме Б 1 менеджер");
}

#[test]
fn a_scheme_kept_under_a_name_can_be_the_other() {
    let mut desk = loaded();
    desk.types(Field::Name, "Как есть");
    desk.presses(Act::SaveScheme);
    desk.chooses(Choice::Preset(Preset::FlatRate));
    desk.chooses(Choice::Other(Some(Other::Own("Как есть".into()))));
    desk.must_say("отдел стоит на 38 994 ₽ меньше");
}

#[test]
fn a_statement_is_opened_and_closed() {
    let mut desk = loaded();
    assert_eq!(desk.presses(Act::Seller(Some("Борис".into()))), Done::Looked);
    desk.must_say("Расчётный лист: Борис");
    assert_eq!(desk.presses(Act::Seller(None)), Done::Looked);
    desk.must_not_say("Расчётный лист: Борис");
    desk.presses(Act::Seller(Some("Никто".into())));
    desk.must_not_say("Расчётный лист");
}

#[track_caller]
fn slip(desk: &Desk, name: &str, form: Form) -> Taken {
    desk.takes(&Act::Slip(name.into(), form)).unwrap_or_else(|| panic!("no slip of {name}"))
}

#[test]
fn a_pay_slip_is_a_text_in_the_language_of_the_page() {
    let mut desk = loaded();
    let Taken::Text(text) = slip(&desk, "Анна", Form::Text) else { panic!() };
    let lines: Vec<String> = text.replace('\u{a0}', " ").lines().map(str::to_owned).collect();
    assert_eq!(lines[0], "Расчётный лист: Анна");
    assert_eq!(
        lines[2],
        "октябрь 2026: план 3 000 000 ₽, факт 3 600 001 ₽, выполнение > 120 %. Твёрдый 30 000 ₽ + мягкий 10 000 ₽ \
         (оценка 100 %) + бонус 108 000,03 ₽ (ставка 3 %) + призы 0 ₽ − удержано 0 ₽ = 148 000,03 ₽."
    );
    assert_eq!(lines[3], "Итого: 248 000,03 ₽");
    desk.lang = Lang::En;
    let Taken::Text(text) = slip(&desk, "Анна", Form::Text) else { panic!() };
    assert!(
        text.starts_with("Pay slip: Анна\n") && text.replace('\u{a0}', " ").ends_with("Total: ₽248,000.03"),
        "{text}"
    );
}

#[test]
fn a_pay_slip_is_a_table_with_numbers() {
    let desk = loaded();
    let Taken::Csv(_, sheet) = slip(&desk, "Борис", Form::Csv) else { panic!() };
    assert_eq!((sheet.columns.len(), sheet.rows.len()), (12, 3));
    assert_eq!(sheet.rows[0][11], Value::Money(rub("67000")));
    assert_eq!(sheet.rows[2][11], Value::Money(rub("107000")));
    assert!(sheet.rows.iter().all(|row| row.len() <= 12));
    let Taken::Book(_, sheets, lines) = slip(&desk, "Борис", Form::Book) else { panic!() };
    assert_eq!((sheets.len(), lines.len()), (1, 1));
    assert_eq!(desk.takes(&Act::Slip("Никто".into(), Form::Csv)), None);
}

#[test]
fn pay_of_the_team_is_a_workbook_with_its_passport() {
    let mut desk = loaded();
    desk.chooses(Choice::Other(Some(Other::Preset(Preset::FlatRate))));
    let Some(Taken::Book(_, sheets, lines)) = desk.takes(&Act::TeamBook) else { panic!() };
    assert_eq!(sheets[0].rows[0][2], Value::Money(rub("248000.03")));
    assert_eq!(sheets[0].rows[0][5], Value::Money(rub("-36000.01")));
    assert_eq!(sheets[1].rows.len(), 6);
    assert!(lines.iter().any(|line| line.contains("Команда из таблиц")));
    assert_eq!(Desk::new().takes(&Act::TeamBook), None);
    assert_eq!(desk.takes(&Act::AddRow), None);
}

#[test]
fn a_month_of_rows_is_chosen_from_the_list() {
    let mut desk = Desk::new();
    desk.pastes("Анна 3 / 2");
    let months = vec![Choice::Month(month(10)), Choice::Month(month(11))];
    assert_eq!(desk.does(Act::OneOf(months), Given::Place(0)), Done::Looked);
    desk.must_say("Строки, октябрь 2026: 0");
    desk.pastes("Анна 3 / 4");
    desk.must_say("Строки, октябрь 2026: 1");
    desk.must_say("Анна 2 6 ₽ 6 ₽ 100 %");
}
