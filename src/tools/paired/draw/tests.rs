//! What the page says, in both languages, of plain data and of hostile data.
use super::*;
use crate::{
    domain::{Amount, Percent},
    markup::{Given, well_formed},
    table::{OpenDeal, SellerDay, TeamHas},
    tools::{
        Done, Now,
        paired::{self, Cell},
    },
    words::Lang,
};

/// A day of November 2026; the 20th is a Friday, the 23rd a Monday.
fn day(of_month: i32) -> Day {
    Day::from_ymd(2026, 11, of_month).unwrap()
}

fn units(units: i64) -> Amount {
    Amount::whole(units).unwrap()
}

/// A page in use.
struct Desk {
    params: Params,
    look: Look,
    team: Team,
    others: Others,
    today: Day,
}

impl Desk {
    /// Reports "day seller received promise", `-` for nothing, seen on a day.
    fn with(reports: &str, today: i32) -> Desk {
        let (look, team, others) = (Look::default(), Team::default(), Others::default());
        let mut desk = Desk { params: Params::default(), look, team, others, today: day(today) };
        let amount = |text: &str| text.parse().ok().and_then(Amount::whole);
        for report in reports.split(',').filter(|report| !report.is_empty()) {
            let parts: Vec<&str> = report.split_whitespace().collect();
            desk.params.report(day(parts[0].parse().unwrap()), parts[1], |entry| {
                (entry.received, entry.promise) = (amount(parts[2]), amount(parts[3]));
            });
        }
        desk
    }
    fn does(&mut self, act: Act, given: Given) -> Done {
        let now = Now { today: self.today, lang: Lang::Ru };
        paired::act(&mut self.params, &mut self.look, act, given, now)
    }
    fn draws<T>(&self, lang: Lang, draw: impl FnOnce(Input<'_>) -> T) -> T {
        let words = Words::new(lang);
        let drawing = Drawing { now: Now { today: self.today, lang }, words: &words, team: &self.team };
        draw(Input { params: &self.params, look: &self.look, drawing, others: &self.others })
    }
    fn says(&self, lang: Lang) -> String {
        let pieces = self.draws(lang, page);
        assert_eq!(well_formed(&pieces), 0, "the page has its heading elsewhere");
        pieces.iter().map(Node::say).collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")
    }
    #[track_caller]
    fn check(&self, expect: &[&str]) {
        let said = self.says(Lang::Ru);
        for text in expect {
            assert!(said.contains(text), "«{text}» is not in: {said}");
        }
        assert!(!self.says(Lang::En).contains('⟦') && !said.contains('⟦'));
    }
    #[track_caller]
    fn check_not(&self, text: &str) {
        assert!(!self.says(Lang::Ru).contains(text), "{text}");
    }
    fn takes(&self, act: &Act) -> Taken {
        self.draws(Lang::Ru, |input| take(act, input)).unwrap()
    }
}

/// The published example: promised 100, 200, 0, 150, 300, received 80, 200, 50, 0, 330 from the 23rd on.
const PUBLISHED: &str = "20 А - 100,23 А 80 200,24 А 200 0,25 А 50 150,26 А 0 300,27 А 330 -";

#[test]
fn an_empty_page_says_what_to_do_and_has_a_row_for_everyone_known() {
    let mut desk = Desk::with("", 24);
    desk.check(&["Парный отчёт за 24.11.2026", "Каждый менеджер вечером называет два числа"]);
    desk.check_not("Получено, ₽");
    desk.others.names = vec!["Петрова".into()];
    desk.check(&["Петрова", "Получено, ₽", "План оплат на 25.11.2026, ₽"]);
}

#[test]
fn the_published_example_is_in_the_measures() {
    let desk = Desk::with(PUBLISHED, 27);
    desk.check(&[
        "Обещания сдержаны на 77,3 %, в срок 3 из 5",
        "А 750 660 77,3 % 33,3 % −12,0 % 3 из 5 0 / 1 50 120",
        "Все вместе 750 660",
    ]);
}

#[test]
fn the_sheet_of_a_day_says_who_is_behind_and_what_to_ask() {
    let desk = Desk::with("23 А 5 100,23 Б 5 50,24 А 40 70,24 Б 50 -", 24);
    desk.check(&[
        "Кто сдержал слово 24.11.2026",
        "Обещано 150 ₽, получено 90 ₽. Отстал 1 менеджер.",
        "А 100 40 −60 70 отстал",
        "Б 50 50 0 — сдержал",
        "Все вместе 150 90 −60 70",
        "Спросить: А Какие оплаты на 60 ₽ не пришли и когда придут?",
        "Спросить: Б Какие оплаты ждёте дальше?",
    ]);
}

#[test]
fn open_deals_of_one_who_is_behind_stand_in_place_of_the_questions() {
    let mut desk = Desk::with("23 А 5 100,24 А 40 70", 24);
    let deal = |id: &str, client: &str, expected: Option<Day>| OpenDeal {
        id: id.into(),
        seller: "А".into(),
        client: client.into(),
        stage: "Счёт".into(),
        amount: units(1_000),
        expected,
    };
    desk.team.deals = vec![
        deal("1", "Ромашка", None),
        deal("2", "Лютик", Some(day(26))),
        OpenDeal { seller: "Б".into(), ..deal("3", "Чужая", None) },
    ];
    desk.check(&["Клиент Этап Сумма, ₽ Ожидается Лютик Счёт 1 000 26.11.2026 Ромашка Счёт 1 000 —"]);
    desk.check_not("Какие оплаты на");
    desk.check_not("Чужая");
    let on_time = Desk { team: desk.team.clone(), ..Desk::with("23 А 5 40,24 А 40 -", 24) };
    on_time.check_not("Лютик");
}

#[test]
fn missing_reports_are_named_and_long_lists_are_counted() {
    let desk = Desk::with("20 А 5 10,27 А 5 -", 30);
    desk.check(&[
        "А: нет отчёта об оплатах за 23.11.2026, 24.11.2026, 25.11.2026, 26.11.2026.",
        "А: ничего не обещано на 24.11.2026, 25.11.2026, 26.11.2026, 27.11.2026, 30.11.2026.",
    ]);
    Desk::with("12 А 5 10,27 А 5 -", 30).check(&["19.11.2026 и ещё 5."]);
}

#[test]
fn a_day_off_and_a_day_of_nothing_say_so() {
    let mut desk = Desk::with("23 А 5 10", 24);
    desk.does(Act::Day, Given::Text("2026-11-22".into()));
    desk.check(&["Это выходной", "За этот день пока ничего не известно."]);
    desk.does(Act::To(day(19)), Given::Nothing);
    desk.check(&["На этот день нет ни обещаний, ни оплат."]);
    // Sunday: the working day before is in sight.
    Desk::with("20 А 5 10", 22).check(&["Парный отчёт за 20.11.2026"]);
}

#[test]
fn a_promise_of_nothing_is_no_percent_and_a_return_is_a_number() {
    let desk = Desk::with("23 А 0 0,24 А -50 0", 24);
    desk.check(&["Как держат слово", "нечего сравнить", "На эти дни ничего не обещано", "−50"]);
    desk.check_not("NaN");
}

#[test]
fn the_tolerance_and_the_period_are_in_force_and_in_the_passport() {
    let mut desk = Desk::with("20 А - 100,23 А 95 100,24 А 50 -", 24);
    desk.check(&["в срок 0 из 2", "обещание 0 всегда попадание", "Дни: все"]);
    desk.params.tolerance = Percent::whole(10);
    desk.check(&["в срок 1 из 2", "не меньше обещанного без 10 %"]);
    desk.does(Act::Date { first: false }, Given::Text("2026-11-23".into()));
    desk.check(&["в срок 1 из 1", "Дни: 20.11.2026 — 23.11.2026.", "За всё время"]);
}

#[test]
fn texts_that_are_no_sums_stay_in_their_fields_with_a_sentence() {
    let mut desk = Desk::with("23 А 5 10", 23);
    for (cell, text) in [(Cell::Received, "много"), (Cell::Promise, "-7")] {
        desk.does(Act::Type(cell, day(23), "А".into()), Given::Text(text.into()));
    }
    desk.does(Act::Add, Given::Text("а".into()));
    desk.does(Act::Tolerance, Given::Text("500".into()));
    desk.check(&[
        "Нужна сумма: 120 000 или 1,2 млн",
        "Нужна сумма не меньше нуля",
        "Такой менеджер уже есть",
        "Нужно число от 0 до 100",
    ]);
    let pieces = desk.draws(Lang::Ru, page);
    let attrs = pieces.iter().flat_map(Node::elements).flat_map(|element| element.attrs.clone());
    let values: Vec<String> =
        attrs.filter(|(attr, _)| *attr == Attr::Value).map(|(_, value)| value).collect();
    for text in ["много", "-7", "а", "500"] {
        assert!(values.contains(&text.to_owned()), "{text}: {values:?}");
    }
}

#[test]
fn pasted_reports_are_counted_and_broken_lines_are_told() {
    let mut desk = Desk::with("", 24);
    desk.does(Act::Draft, Given::Text("Иванов 120 000 / 90 000\nСидоров в отпуске".into()));
    desk.does(Act::Paste(day(24), Vec::new()), Given::Nothing);
    desk.check(&[
        "Прочитан 1 отчёт: 24.11.2026.",
        "Не понята 1 строка",
        "Строка 2: «Сидоров в отпуске»",
        "Получено 120 000 ₽, обещаний на этот день не было.",
    ]);
}

#[test]
fn payments_of_a_table_are_taken_where_nothing_was_typed_and_the_passport_says_so() {
    let mut desk = Desk::with("20 А - 100", 23);
    let received = Some(units(100));
    desk.team.days =
        vec![SellerDay { seller: "А".into(), day: day(23), shipped: None, received, promised: None }];
    desk.team.has = TeamHas { payments: true, ..TeamHas::default() };
    // On the 20th the table has no payment: nothing came, which is a number too.
    desk.check(&[
        "Обещания сдержаны на 100,0 %, в срок 1 из 1",
        "Полученное взято из таблицы платежей, где ничего не вписано: 2.",
    ]);
}

#[test]
fn the_report_leaves_as_sheets_with_real_numbers() {
    let desk = Desk::with(PUBLISHED, 27);
    let Taken::Csv(stem, sheet) = desk.takes(&Act::Csv) else { unreachable!() };
    let csv = crate::export::csv(&sheet, crate::export::Style::English);
    assert_eq!(stem, "Парный отчёт");
    let rows: Vec<&str> = csv.lines().collect();
    assert_eq!((rows.len(), sheet.columns.len(), sheet.rows[0].len()), (3, 12, 12), "{csv}");
    assert!(rows[1].starts_with("А,750,660,77.33"), "{csv}");
    let Taken::Book(_, sheets, passport) = desk.takes(&Act::Book) else { unreachable!() };
    assert_eq!(sheets.iter().map(|sheet| sheet.rows.len()).collect::<Vec<_>>(), [2, 1, 6]);
    assert!(passport.iter().any(|line| line.contains("Сдержано")), "{passport:?}");
    let Taken::Table(sheet) = desk.takes(&Act::Copy) else { unreachable!() };
    assert_eq!(sheet.rows.len(), 1);
    assert!(desk.draws(Lang::Ru, |input| take(&Act::Draft, input)).is_none());
}

#[test]
fn hostile_names_are_only_text_and_sums_beyond_an_amount_are_a_reason() {
    let mut desk = Desk::with("23 А 5 10", 23);
    let name = "<img src=x onerror=alert(1)>";
    desk.params.report(day(23), name, |entry| entry.received = Some(units(5)));
    desk.check(&[name]);
    for on in [20, 23] {
        desk.params.report(day(on), name, |entry| {
            (entry.received, entry.promise) = (Some(Amount::MAX), Some(Amount::MAX));
        });
    }
    desk.today = day(24);
    desk.params.report(day(24), name, |entry| entry.received = Some(Amount::MAX));
    desk.check(&["Сумма больше 922 трлн"]);
}

#[test]
fn english_says_the_same() {
    let said = Desk::with(PUBLISHED, 27).says(Lang::En);
    assert!(said.contains("77.3% of promises kept, 3 of 5 on time"), "{said}");
}
