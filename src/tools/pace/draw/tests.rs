//! What the page says, in both languages, of plain data and of hostile data.
use super::*;
use crate::{
    domain::{Amount, Country, Day, Percent, Period, Step},
    markup::{Attr, Given, On, Tag, well_formed},
    table::{SellerDay, SellerMonth, TeamHas},
    tools::{
        Done, Way,
        pace::{self, Cell, Outlook, Prize, Reported, RunnerUp, Shape},
    },
    words::Lang,
};

/// 12 May 2026: 6 of 19 working days are worked once its fact is in.
fn day(of_month: i32) -> Day {
    Day::from_ymd(2026, 5, of_month).unwrap()
}

fn units(units: i64) -> Amount {
    Amount::whole(units).unwrap()
}

/// A page in use.
struct Desk<'a> {
    params: Params,
    look: Look,
    team: Team,
    others: Others<'a>,
    today: Day,
}

impl Default for Desk<'_> {
    fn default() -> Self {
        let params = Params { today_is_in: true, ..Params::default() };
        let (look, team, others) = (Look::default(), Team::default(), Others::default());
        Desk { params, look, team, others, today: day(12) }
    }
}

impl Desk<'_> {
    /// Sellers "name plan fact" in units, typed.
    fn typed(sellers: &[(&str, i64, i64)]) -> Self {
        let mut desk = Desk::default();
        for (name, plan, fact) in sellers {
            let month = desk.params.month(desk.today);
            let typed = desk.params.person_mut(name).months.entry(month).or_default();
            (typed.plan, typed.fact) = (Some(units(*plan)), Some(units(*fact)));
        }
        desk
    }
    fn does(&mut self, act: Act, given: Given) -> Done {
        let now = Now { today: self.today, lang: Lang::Ru };
        pace::act(&mut self.params, &mut self.look, act, given, now)
    }
    fn with<T>(&self, lang: Lang, draw: impl FnOnce(Input<'_>) -> T) -> T {
        let words = Words::new(lang);
        let drawing = Drawing { now: Now { today: self.today, lang }, words: &words, team: &self.team };
        draw(Input { params: &self.params, look: &self.look, drawing, others: &self.others })
    }
    /// What the page says; it is well formed in both languages.
    fn says(&self, lang: Lang) -> String {
        let pieces = self.with(lang, page);
        assert_eq!(well_formed(&pieces), 1, "headings of the page");
        let said: Vec<String> = pieces.iter().map(Node::say).collect();
        said.join(" ").replace('\u{a0}', " ")
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
    fn check_not(&self, expect: &str) {
        assert!(!self.says(Lang::Ru).contains(expect), "{expect}");
    }
    fn takes(&self, act: &Act) -> Taken {
        self.with(Lang::Ru, |input| take(act, input)).unwrap()
    }
}

#[test]
fn an_empty_page_says_what_to_do() {
    Desk::default().check(&["Выполним ли план?", "Вставьте ниже менеджеров", "Вставить списком"]);
}

#[test]
fn the_title_says_what_part_of_the_plan_the_pace_leads_to() {
    // 600 of 1 900 due by day 6 of 19; 300 in: half of the pace, 950 projected.
    let desk = Desk::typed(&[("Иванов", 1_900_000, 300_000)]);
    desk.check(&[
        "При таком темпе отдел выполнит 50 % плана: не хватает 950 тыс. ₽",
        "Факт 300 000 ₽ из 1 900 000 ₽ на 12.05.2026: отработано 6 из 19 рабочих дней.",
        // (1 900 000 − 300 000) / 13
        "Нужно 123 077 ₽ в день, осталось 13 рабочих дней.",
    ]);
    Desk::typed(&[("Иванов", 1_900_000, 600_000)]).check(&["Отдел идёт точно по плану"]);
    Desk::typed(&[("Иванов", 1_900_000, 900_000)])
        .check(&["отдел выполнит 150 % плана: на 950 тыс. ₽ больше"]);
    Desk::typed(&[("Иванов", 1_900_000, 1_900_000)]).check(&["План отдела выполнен: 1,9 млн ₽ из 1,9 млн ₽"]);
    let mut closed = Desk::typed(&[("Иванов", 1_900_000, 1_710_000)]);
    closed.params.month = Some(Period::of(Step::Month, day(1)));
    closed.today = day(31);
    closed.check(&["Месяц закончен: 90 % плана, не хватило 190 тыс. ₽", "дней нет, не хватает 190 000 ₽"]);
}

#[test]
fn the_published_pace_stands_in_the_table_with_what_is_needed_a_day() {
    let desk = Desk::typed(&[("Петрова", 1_900_000, 1_200_000), ("Иванов", 1_900_000, 600_000)]);
    let said = desk.says(Lang::Ru);
    assert!(said.contains("Иванов 1 900 000 600 000 100,0 % 1 900 000 100 000 6 / 13"), "{said}");
    let (ivanov, petrova) = (said.find("Иванов 1 900").unwrap(), said.find("Петрова 1 900").unwrap());
    assert!(ivanov < petrova, "who lags most comes first");
    desk.check(&["Отдел 3 800 000 1 800 000 150,0 % 5 700 000"]);
}

#[test]
fn on_day_zero_a_reason_stands_in_place_of_the_pace() {
    let mut desk = Desk::typed(&[("Иванов", 1_900_000, 5_000)]);
    desk.today = day(1);
    desk.check(&[
        "Темп пока не посчитать",
        "дней ещё не было",
        "Ещё не прошло ни одного рабочего дня",
        // What is needed is known: (1 900 000 − 5 000) / 19 = 99 737.
        "99 737",
    ]);
    desk.check(&["Темпа пока нет: Ещё не прошло"]);
    desk.check_not("NaN");
}

#[test]
fn without_a_plan_there_is_a_reason_and_still_a_projection() {
    let desk = Desk::typed(&[("Иванов", 0, 600_000)]);
    desk.check(&["нет плана", "Плана нет или он не больше нуля", "Иванов — 600 000 нет плана 1 900 000"]);
}

#[test]
fn returns_make_the_fact_and_the_pace_negative() {
    let desk = Desk::typed(&[("Иванов", 1_900_000, -60_000)]);
    desk.check(&["отдел выполнит −10 % плана: не хватает 2,09 млн ₽", "−60 000 −10,0 % −190 000"]);
}

#[test]
fn sellers_of_the_tables_are_there_and_the_passport_says_where_numbers_come_from() {
    let month = Some(Period::of(Step::Month, day(1)));
    let plan =
        SellerMonth {
            seller: "Иванов".into(), month, plan: Some(units(1_900)), ..SellerMonth::default()
        };
    let paid = SellerDay {
        seller: "Иванов".into(),
        day: day(8),
        shipped: Some(units(900)),
        received: Some(units(600)),
        promised: None,
    };
    let later = SellerDay { day: day(20), ..paid.clone() };
    let has = TeamHas { sales: true, dates: true, sellers: true, plan: true, payments: true, deals: false };
    let mut desk = Desk {
        team: Team { months: vec![plan], days: vec![paid, later], deals: Vec::new(), has },
        ..Desk::default()
    };
    desk.check(&[
        "Отдел идёт точно по плану",
        "Факт: полученные платежи; вписано вручную: 0.",
        "План: из таблицы планов",
        "Платежи после 12.05.2026 пока не учтены: 1.",
    ]);
    let facts = vec![pace::FactFrom::Received, pace::FactFrom::Shipped, pace::FactFrom::Typed];
    assert_eq!(desk.does(Act::FactFrom(facts), Given::Place(1)), Done::Changed);
    desk.check(&["отдел выполнит 150 % плана", "Факт: продажи за вычетом возвратов"]);
    desk.check_not("нет столбца с менеджером");
    desk.team.has.sellers = false;
    desk.check(&["В продажах нет столбца с менеджером"]);
    desk.params.month = month.map(|month| month.plus(-3));
    desk.check(&["За февраль 2026 в таблицах нет ни планов, ни денег"]);
}

#[test]
fn a_text_that_is_no_sum_stays_in_its_field_with_a_sentence() {
    let mut desk = Desk::typed(&[("Иванов", 1_900, 600)]);
    desk.does(Act::Type(Cell::Plan, "Иванов".into()), Given::Text("много".into()));
    desk.does(Act::Type(Cell::Leave, "Иванов".into()), Given::Text("июнь".into()));
    desk.does(Act::Add, Given::Text("иванов".into()));
    desk.check(&[
        "Нужна сумма: 120 000 или 1,2 млн",
        "Нужны дни этого месяца",
        "Нужно имя, которого ещё нет",
    ]);
    let held = desk.with(Lang::Ru, page);
    let values = held.iter().flat_map(Node::elements).flat_map(|element| element.attrs.clone());
    let values: Vec<String> =
        values.filter(|(attr, _)| *attr == Attr::Value).map(|(_, value)| value).collect();
    for text in ["много", "июнь", "иванов", "600"] {
        assert!(values.contains(&text.to_owned()), "{text}: {values:?}");
    }
}

#[test]
fn forty_pasted_sellers_are_all_there_and_a_broken_line_is_told() {
    let mut desk = Desk::default();
    let letter = |n: u32| char::from_u32(0x410 + n).unwrap();
    let line = |n: u32| format!("Сотрудник {}{} 1 900 000 / {n}0 000", letter(n / 10), letter(n % 10));
    let mut lines: Vec<String> = (1..=40).map(line).collect();
    lines[16] = "Сидоров в отпуске".into();
    desk.does(Act::Draft, Given::Text(lines.join("\n")));
    desk.does(Act::Paste(Vec::new()), Given::Nothing);
    desk.check(&[
        "Прочитано 39 менеджеров.",
        "Не понята 1 строка, она осталась в поле",
        "Строка 17: «Сидоров в отпуске»",
        "а нужна сумма",
    ]);
    let rows =
        desk.with(Lang::Ru, page).iter().flat_map(Node::elements).filter(|it| it.tag == Tag::Tr).count();
    // Two sheets of 39, their heads, the department, the calendar (a head, five weeks), the days of the picture.
    assert_eq!(rows, 39 * 2 + 3 + 6 + 32);
}

#[test]
fn part_time_and_leave_stand_in_the_days_and_in_the_passport() {
    let mut desk = Desk::typed(&[("Иванов", 1_400, 100), ("Петрова", 1_900, 600)]);
    desk.does(Act::Type(Cell::Leave, "Иванов".into()), Given::Text("4-8".into()));
    desk.does(Act::Type(Cell::Load, "Петрова".into()), Given::Text("50".into()));
    // 4–8 May are five of 19 working days: one of 14 is worked on the 12th.
    desk.check(&["1 / 13", "6 / 13, по 50 % дня", "Свои дни (занятость, отпуск): Иванов, Петрова."]);
    assert_eq!(desk.params.person("Петрова").map(|person| person.load), Some(Percent::whole(50)));
}

#[test]
fn a_day_turned_round_changes_the_count_and_is_told() {
    let mut desk = Desk::typed(&[("Иванов", 1_900, 600)]);
    desk.check(&["19 рабочих дней", "Календарь: производственный, России"]);
    desk.does(Act::Toggle(day(9)), Given::Nothing);
    desk.check(&["20 рабочих дней", "Изменены вручную: 09.05.2026."]);
    desk.params.country = Country::WeekendsOnly;
    desk.check(&["Календарь: понедельник–пятница"]);
}

#[test]
fn a_profile_that_cannot_be_made_says_why_and_the_straight_line_stays() {
    let mut desk = Desk::typed(&[("Иванов", 1_900, 600)]);
    desk.params.shape = Shape::Profile;
    desk.check(&["Ход прошлых месяцев не построить", "нужно 3 полных месяца", "Отдел идёт точно по плану"]);
}

#[test]
fn pay_is_shown_only_when_the_scheme_is_known() {
    let ahead = |name: &str, plan: Amount, projection: Amount| {
        assert_eq!((name, plan, projection), ("Иванов", units(1_900), units(950)));
        let next = Some((units(570), units(24_000)));
        Some(Outlook { pay: units(40_000), next, tier: "ниже 80 %".into() })
    };
    let mut desk = Desk::typed(&[("Иванов", 1_900, 300)]);
    desk.check_not("Ступень и доход");
    desk.others.outlook = Some(&ahead);
    desk.check(&["Ступень и доход", "ниже 80 %: 40 000 ₽", "ещё 570 ₽ продаж, и доход вырастет на 24 000 ₽"]);
}

#[test]
fn the_morning_summary_names_who_lags_what_was_promised_and_who_won() {
    let mut desk = Desk::typed(&[("Иванов", 1_900_000, 300_000), ("Петрова", 1_900_000, 900_000)]);
    desk.others.reported = Some(Reported {
        promised_today: Some(units(120_000)),
        yesterday: Some(day(8)),
        promised_yesterday: Some(units(100_000)),
        received_yesterday: Some(units(80_000)),
        missing: vec!["Сидоров".into()],
    });
    desk.others.prizes = vec![Prize {
        stage: "Первая декада".into(),
        winners: vec!["Петрова".into()],
        amount: units(10_000),
        runner_up: Some(RunnerUp { name: "Иванов".into(), short: units(5_000) }),
    }];
    let Taken::Text(text) = desk.takes(&Act::Chat) else { unreachable!() };
    let expect = "Отдел на 12.05.2026: 1 200 000 ₽ из 3 800 000 ₽. Темп 100,0 %, прогноз 3 800 000 ₽.\n\
        Нужно 200 000 ₽ в день, осталось рабочих дней: 13.\n\
        Отстают: Иванов 50,0 % (нужно 123 077 ₽ в день).\n\
        На сегодня обещано 120 000 ₽.\n\
        За 08.05.2026 получено 80 000 ₽ из обещанных 100 000 ₽.\n\
        Нет отчёта за 08.05.2026: Сидоров.\n\
        Приз «Первая декада», 10 000 ₽: Петрова. Следом Иванов, не хватило 5 000 ₽.";
    assert_eq!(text.replace('\u{a0}', " "), expect);
    desk.check(&["На сегодня обещано 120 000 ₽."]);
}

#[test]
fn a_row_that_is_pressed_shows_its_seller_in_the_picture() {
    let mut desk = Desk::typed(&[("Иванов", 1_900, 300), ("Петрова", 1_900, 900)]);
    desk.check(&["Отдел: план, факт и прогноз"]);
    let pressed = desk.with(Lang::Ru, page);
    let act = pressed.iter().flat_map(Node::elements).flat_map(|element| element.on.clone());
    let wanted = Act::Whose(Some("Петрова".into()));
    assert!(act.into_iter().any(|(on, act)| on == On::Click && act == wanted));
    desk.does(wanted, Given::Nothing);
    desk.check(&["Петрова: план, факт и прогноз", "Показать отдел"]);
    let Taken::Picture(name, scene, way) = desk.takes(&Act::Picture(Way::Svg)) else { unreachable!() };
    assert_eq!((name.as_str(), way, scene.width), ("razbor-pace", Way::Svg, 960.0));
    assert!(scene.label.starts_with("Петрова"), "{}", scene.label);
}

#[test]
fn the_table_leaves_as_sheets_with_real_numbers_and_reasons_in_words() {
    let desk = Desk::typed(&[("Иванов", 1_900, 600), ("Петрова", 0, 10)]);
    let Taken::Csv(stem, sheet) = desk.takes(&Act::Csv) else { unreachable!() };
    let csv = crate::export::csv(&sheet, crate::export::Style::English);
    assert_eq!(stem, "Темп");
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 4, "{csv}");
    assert!(lines[1].starts_with("Иванов,1900,600,1"), "{csv}");
    assert!(lines[2].contains("Плана нет"), "{csv}");
    let Taken::Book(_, sheets, passport) = desk.takes(&Act::Book) else { unreachable!() };
    assert_eq!((sheets.len(), sheets[1].rows.len()), (2, 31));
    assert!(passport.iter().any(|line| line.contains("19")), "{passport:?}");
    assert!(matches!(desk.takes(&Act::Copy), Taken::Table(_)));
    assert!(desk.with(Lang::Ru, |input| take(&Act::Draft, input)).is_none());
}

#[test]
fn hostile_names_are_only_text() {
    let name = "<script>alert(1)</script> & \"={x}\"";
    let mut desk = Desk::typed(&[(name, 1_900, 300), ("", 5, 5)]);
    desk.check(&[name, "менеджер не указан"]);
    desk.does(Act::Whose(Some(name.into())), Given::Nothing);
    let pieces = desk.with(Lang::Ru, page);
    let svg = pieces.iter().flat_map(Node::elements).flat_map(|element| element.inner.iter());
    let pictures: Vec<&String> = svg
        .filter_map(|node| match node {
            Node::Picture(svg) => Some(svg),
            _ => None,
        })
        .collect();
    assert!(!pictures.is_empty() && pictures.iter().all(|svg| !svg.contains("<script")));
}

#[test]
fn english_says_the_same() {
    let desk = Desk::typed(&[("Smith", 1_900_000, 300_000)]);
    let said = desk.says(Lang::En);
    for text in ["At this pace the department will make 50% of plan: ₽950 K short", "Behind: Smith 50.0%"] {
        assert!(said.contains(text), "{text}: {said}");
    }
}
