//! The page of today as the desk puts it together: pace and paired report know of each other, and the pace of pay,
//! by plain data.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
use std::collections::BTreeSet;

use razbor::{
    desk::{self, Away, ToolAsk, ToolPage, ToolPlace, ToolQuery},
    domain::{Amount, Day, Period, Step},
    engine::{Answer, Engine, Query},
    markup::{Attr, Given, Tag},
    table::{Facts, SellerDay, SellerMonth, Team, TeamHas},
    tools::{Act, Done, Looks, Now, Sealed, Settings, Way, pace, paired, pay},
    words::Lang,
};

/// 12 May 2026 is a Tuesday, the working day before is Friday the 8th.
fn day(of_month: i32) -> Day {
    Day::from_ymd(2026, 5, of_month).unwrap()
}

/// A page in use: what the page holds between questions.
struct Desk {
    desk: desk::Desk,
    query: ToolQuery,
}

impl Desk {
    fn new(lang: Lang) -> Desk {
        let query = ToolQuery {
            page: ToolPlace::Today,
            settings: Sealed::settings(&Settings::default()),
            looks: Sealed::looks(&Looks::default()),
            asks: Vec::new(),
            now: Now { today: day(12), lang },
            facts: None,
        };
        Desk { desk: desk::Desk::default(), query }
    }
    /// The same with a pay scheme.
    fn paying(lang: Lang, pay: pay::Params) -> Desk {
        let mut desk = Desk::new(lang);
        desk.query.settings = Sealed::settings(&Settings { pay, ..Settings::default() });
        desk
    }
    fn asks(&mut self, asks: Vec<ToolAsk>) -> ToolPage {
        self.desk.answer(&ToolQuery { asks, ..self.query.clone() })
    }
    #[track_caller]
    fn does(&mut self, act: impl Into<Act>, given: Given, expect: Done) -> Vec<Away> {
        let Act::Tool(act) = act.into() else { panic!("an act of a tool") };
        let page = self.asks(vec![ToolAsk::Act(act, given)]);
        let (done, settings) = page.steps.last().cloned().unwrap();
        assert_eq!(done, expect);
        (self.query.settings, self.query.looks) = (settings, page.looks);
        page.taken
    }
    /// What the page says; it has one h1 and no name twice.
    fn says(&mut self) -> String {
        let page = self.asks(Vec::new());
        let elements: Vec<_> = page.pieces.iter().flat_map(|piece| piece.elements()).collect();
        assert_eq!(elements.iter().filter(|element| element.tag == Tag::H1).count(), 1);
        let attrs = elements.iter().flat_map(|element| &element.attrs);
        let ids: Vec<&String> = attrs.filter(|(attr, _)| *attr == Attr::Id).map(|(_, id)| id).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
        let said: Vec<String> = page.pieces.iter().map(|piece| piece.say()).collect();
        let said = said.join(" ").replace('\u{a0}', " ");
        assert!(!said.contains('⟦'), "{said}");
        said
    }
    /// The summary for the chat.
    fn chats(&mut self) -> String {
        let taken = self.does(pace::Act::Chat, Given::Nothing, Done::Take);
        let [Away::Text(text)] = taken.as_slice() else { panic!("{taken:?}") };
        assert!(!text.contains('⟦'), "{text}");
        text.replace('\u{a0}', " ")
    }
    fn plans(&mut self, plans: &str) {
        self.does(pace::Act::Draft, Given::Text(plans.into()), Done::Looked);
        self.does(pace::Act::Paste(Vec::new()), Given::Nothing, Done::Changed);
    }
    fn pastes(&mut self, plans: &str, reports: &str, on: Day) {
        self.plans(plans);
        self.does(paired::Act::Draft, Given::Text(reports.into()), Done::Looked);
        self.does(paired::Act::Paste(on, Vec::new()), Given::Nothing, Done::Changed);
    }
}

#[test]
fn both_halves_of_an_empty_page_say_what_to_do() {
    let said = Desk::new(Lang::Ru).says();
    assert!(said.contains("Выполним ли план?") && said.contains("Парный отчёт за 12.05.2026"), "{said}");
    let said = Desk::new(Lang::En).says();
    assert!(said.contains("Will we make the plan?") && said.contains("Paired report for"), "{said}");
}

#[test]
fn sellers_of_the_pace_have_rows_in_the_paired_report_and_its_promises_are_in_the_morning_summary() {
    let mut desk = Desk::new(Lang::Ru);
    desk.pastes("Иванов 1 900 000 / 300 000\nПетрова 1 900 000 / 900 000", "Иванов 80 000 / 120 000", day(8));
    let said = desk.says();
    for text in ["На сегодня обещано 120 000 ₽.", "За 08.05.2026 получено 80 000 ₽.", "Отстают: Иванов"]
    {
        assert!(said.contains(text), "«{text}» is not in: {said}");
    }
    let paired = said.split("Парный отчёт за").last().unwrap();
    assert!(paired.contains("Петрова"), "{paired}");
    let taken = desk.does(pace::Act::Chat, Given::Nothing, Done::Take);
    let [Away::Text(text)] = taken.as_slice() else { panic!("{taken:?}") };
    assert!(text.replace('\u{a0}', " ").contains("обещано 120 000 ₽"), "{text}");
}

#[test]
fn leave_and_days_turned_round_are_the_same_for_both() {
    let mut desk = Desk::new(Lang::Ru);
    desk.pastes("Иванов 1 900 000 / 300 000", "Иванов 80 000 / 120 000", day(8));
    // The day that was pasted has come into sight.
    assert!(desk.says().contains("План оплат на 12.05.2026"), "the 11th is off for the 9th");
    desk.does(pace::Act::Toggle(day(11)), Given::Nothing, Done::Changed);
    assert!(desk.says().contains("План оплат на 11.05.2026"));
}

#[test]
fn everything_that_can_be_saved_is_saved() {
    let mut desk = Desk::new(Lang::En);
    desk.pastes("Smith 1 900 000 / 300 000", "Smith 80 000 / 120 000", day(8));
    let acts: [Act; 4] =
        [pace::Act::Csv.into(), pace::Act::Book.into(), paired::Act::Csv.into(), paired::Act::Book.into()];
    for (act, ending) in acts.into_iter().zip(["csv", "xlsx", "csv", "xlsx"]) {
        let taken = desk.does(act, Given::Nothing, Done::Take);
        let [Away::Tables(tables)] = taken.as_slice() else { panic!("{taken:?}") };
        let write = Query::Write { tables: tables.clone(), lang: Lang::En, today: day(12) };
        match Engine::default().answer(&write) {
            Answer::File { name, bytes, .. } => {
                assert!(name.ends_with(ending) && !bytes.is_empty(), "{name}")
            }
            other => panic!("{other:?}"),
        }
    }
    for way in Way::ALL {
        let taken = desk.does(pace::Act::Picture(way), Given::Nothing, Done::Take);
        assert!(matches!(taken.as_slice(), [Away::Picture { way: found, .. }] if *found == way));
    }
}

/// What the page says of one seller, plan / fact, at the end of Friday 8 May: 5 of 19 working days, so that the
/// projection is 3.8 facts.
#[track_caller]
fn check_outlook(plans: &str, ru: &[&str], en: &[&str]) {
    for (lang, expect) in [(Lang::Ru, ru), (Lang::En, en)] {
        let mut desk = Desk::new(lang);
        desk.plans(&format!("Иванов {plans}"));
        let said = desk.says();
        for text in expect {
            assert!(said.contains(text), "«{text}» is not in: {said}");
        }
    }
}

#[test]
fn the_pace_names_the_tier_and_the_pay_that_it_leads_to_by_the_plan_of_the_seller() {
    // 2 850 000 is 95 % of 3 000 000: 40 000 + 1 %; 150 000 more pay 60 000 − 28 500.
    check_outlook(
        "3 000 000 / 750 000",
        &["Ступень и доход", "от 80 %: 68 500 ₽", "ещё 150 000 ₽ продаж, и доход вырастет на 31 500 ₽"],
        &["Tier and pay", "from 80%: ₽68,500", "₽150,000 more in sales adds ₽31,500 to the pay"],
    );
    // 1 805 000 is 95 % of 1 900 000 and 60 % of the plan of the scheme: 40 000 + 18 050; 95 000 more pay 38 000.
    check_outlook(
        "1 900 000 / 475 000",
        &["от 80 %: 58 050 ₽", "ещё 95 000 ₽ продаж, и доход вырастет на 19 950 ₽"],
        &["from 80%: ₽58,050", "₽95,000 more in sales adds ₽19,950 to the pay"],
    );
}

#[test]
fn each_tier_of_the_scheme_holds_from_its_threshold_on() {
    // 60 %: the salary alone; 1 % of 1 520 000 begins 380 000 later.
    check_outlook(
        "1 900 000 / 300 000",
        &["ниже 80 %: 40 000 ₽", "ещё 380 000 ₽ продаж, и доход вырастет на 15 200 ₽"],
        &["below 80%: ₽40,000", "₽380,000 more in sales adds ₽15,200 to the pay"],
    );
    // Exactly 80 %.
    check_outlook("1 900 000 / 400 000", &["от 80 %: 55 200 ₽"], &["from 80%: ₽55,200"]);
    // Exactly 100 %: 2 % of 1 900 000; 3 % of 2 280 000 less that is 30 400.
    check_outlook(
        "1 900 000 / 500 000",
        &["от 100 %: 78 000 ₽", "ещё 380 000 ₽ продаж, и доход вырастет на 30 400 ₽"],
        &["from 100%: ₽78,000", "₽380,000 more in sales adds ₽30,400 to the pay"],
    );
    // Exactly 120 % is the second tier still: a kopeck more pays 1 % of 2 280 000.
    check_outlook(
        "1 900 000 / 600 000",
        &["от 100 %: 85 600 ₽", "ещё 0,01 ₽ продаж, и доход вырастет на 22 800 ₽"],
        &["from 100%: ₽85,600", "₽0.01 more in sales adds ₽22,800 to the pay"],
    );
    // 760 000 × 3.8 is 152 %: 40 000 + 3 % of 2 888 000, and no tier above.
    check_outlook("1 900 000 / 760 000", &["выше 120 %: 126 640 ₽"], &["above 120%: ₽126,640"]);
    let mut desk = Desk::new(Lang::Ru);
    desk.plans("Иванов 1 900 000 / 760 000");
    assert!(!desk.says().contains("доход вырастет"));
}

#[test]
fn without_a_plan_or_a_day_worked_there_is_no_outlook_and_no_zero() {
    let mut desk = Desk::new(Lang::Ru);
    desk.plans("Иванов 0 / 300 000\nПетрова 1 900 000 / 475 000");
    let said = desk.says();
    let row = said.split("Иванов — 300 000").nth(1).unwrap().split("Отдел").next().unwrap();
    assert!(row.trim_end().ends_with("5 / 14 —"), "{row}");
    assert!(said.contains("от 80 %: 58 050 ₽") && !said.contains("NaN"), "{said}");
    // On 1 May nothing is worked: no projection, so no tier.
    desk.query.now.today = day(1);
    let said = desk.says();
    assert!(said.contains("Ступень и доход") && !said.contains("от 80 %:"), "{said}");
}

#[test]
fn a_scheme_that_pays_nobody_has_no_column_of_pay() {
    let scheme = pay::Scheme { potential_income: Amount::ZERO, ..pay::Scheme::default() };
    let mut desk = Desk::paying(Lang::Ru, pay::Params { scheme, ..pay::Params::default() });
    desk.plans("Иванов 1 900 000 / 475 000");
    assert!(!desk.says().contains("Ступень и доход"));
}

#[test]
fn tier_and_pay_leave_with_the_table() {
    let mut desk = Desk::new(Lang::Ru);
    desk.plans("Иванов 1 900 000 / 475 000\nПетрова 0 / 5");
    let taken = desk.does(pace::Act::Csv, Given::Nothing, Done::Take);
    let [Away::Tables(tables)] = taken.as_slice() else { panic!("{taken:?}") };
    let write = Query::Write { tables: tables.clone(), lang: Lang::Ru, today: day(12) };
    let Answer::File { bytes, .. } = Engine::default().answer(&write) else { panic!("a file") };
    let csv = String::from_utf8(bytes).unwrap().replace('\u{a0}', " ");
    assert!(csv.contains("Ступень и доход") && csv.contains("от 80 %: 58 050 ₽"), "{csv}");
}

/// Payments as `name day amount`, with 9 000 000 of April that have nothing to do with May.
fn paid(payments: &str) -> Team {
    let line = |(day, seller, sum): (Day, &str, i64)| {
        let (seller, received) = (seller.to_owned(), Amount::whole(sum));
        SellerDay { seller, day, shipped: None, received, promised: None }
    };
    let read = |text: &str| {
        let words: Vec<&str> = text.split(' ').collect();
        line((day(words[1].parse().unwrap()), words[0], words[2].parse().unwrap()))
    };
    let days = payments.split(", ").filter(|text| !text.is_empty()).map(read);
    let april = line((day(1).plus(-10), "Петрова", 9_000_000));
    let has = TeamHas { payments: true, ..TeamHas::default() };
    Team { days: days.chain([april]).collect(), has, ..Team::default() }
}

/// The prizes in the summary for the chat of a day of May, in a language.
fn prizes(pay: &pay::Params, team: &Team, (on, lang): (i32, Lang)) -> Vec<String> {
    let mut desk = Desk::paying(lang, pay.clone());
    desk.query.facts = Some(Sealed::facts(&Facts { team: team.clone(), ..Facts::default() }));
    desk.query.now.today = day(on);
    let is_prize = |line: &&str| line.starts_with("Приз") || line.starts_with("Prize");
    desk.chats().lines().filter(is_prize).map(str::to_owned).collect()
}

#[track_caller]
fn check_prizes(pay: &pay::Params, team: &Team, on: i32, ru: &[&str], en: &[&str]) {
    assert_eq!(prizes(pay, team, (on, Lang::Ru)), ru);
    assert_eq!(prizes(pay, team, (on, Lang::En)), en);
}

#[test]
fn a_prize_won_today_stands_in_the_summary_with_its_winner_and_who_came_next() {
    // 66.67 % of 3 000 000 is 2 000 100; the first third (999 900) was reached on the 6th and is no news today.
    let team = paid("Петрова 6 1000000, Иванов 7 1500000, Петрова 12 1000100, Сидоров 8 5");
    check_prizes(
        &pay::Params::default(),
        &team,
        12,
        &["Приз «66,67 % плана до 20.05.2026», 3 000 ₽: Петрова. Следом Иванов, не хватило 500 100 ₽."],
        &["Prize “66.67% of plan by 20 May 2026”, ₽3,000: Петрова. Next came Иванов, ₽500,100 short."],
    );
    // A day later it is no news, and before it nobody had reached it.
    check_prizes(&pay::Params::default(), &team, 13, &[], &[]);
    check_prizes(&pay::Params::default(), &team, 11, &[], &[]);
    let first = prizes(&pay::Params::default(), &team, (6, Lang::Ru));
    assert_eq!(first, ["Приз «33,33 % плана до 10.05.2026», 3 000 ₽: Петрова."], "nobody else was paid");
}

#[test]
fn those_of_one_day_share_the_prize_and_stand_by_name() {
    let team = paid("Петрова 12 2000100, Иванов 12 2500000, Сидоров 12 2000000");
    check_prizes(
        &pay::Params::default(),
        &team,
        12,
        &["Приз «66,67 % плана до 20.05.2026», 3 000 ₽: Иванов, Петрова. Следом Сидоров, не хватило 100 ₽."],
        &["Prize “66.67% of plan by 20 May 2026”, ₽3,000: Иванов, Петрова. Next came Сидоров, ₽100 short."],
    );
}

#[test]
fn when_everyone_wins_all_prizes_of_today_are_told_together() {
    let mut pay = pay::Params::default();
    pay.fast_money.prizes = pay::Prizes::Everyone;
    // Глеб has won on the 8th: he is neither named today nor next.
    let team = paid("Глеб 8 2000100, Иванов 12 2000100, Петрова 12 2000100, Сидоров 12 2000000");
    check_prizes(
        &pay,
        &team,
        12,
        &["Приз «66,67 % плана до 20.05.2026», 6 000 ₽: Иванов, Петрова. Следом Сидоров, не хватило 100 ₽."],
        &["Prize “66.67% of plan by 20 May 2026”, ₽6,000: Иванов, Петрова. Next came Сидоров, ₽100 short."],
    );
}

#[test]
fn the_goal_is_a_share_of_the_plan_of_the_table_or_a_sum_for_all() {
    let mut team = paid("Иванов 12 70, Петрова 12 500");
    let plan = |seller: &str, plan| SellerMonth {
        seller: seller.into(),
        month: Some(Period::of(Step::Month, day(1))),
        plan: Amount::whole(plan),
        ..SellerMonth::default()
    };
    team.months = vec![plan("Иванов", 100), plan("Петрова", 1_000)];
    team.has.plan = true;
    let mut pay = pay::Params::default();
    // 66.67 % of 100 is 66.67, of 1 000 is 666.70.
    let won = ["Приз «66,67 % плана до 20.05.2026», 3 000 ₽: Иванов. Следом Петрова, не хватило 167 ₽."];
    assert_eq!(prizes(&pay, &team, (12, Lang::Ru)), won);
    pay.fast_money.stages[1].goal = pay::Goal::Sum(Amount::whole(400).unwrap());
    let won = ["Приз «400 ₽ до 20.05.2026», 3 000 ₽: Петрова. Следом Иванов, не хватило 330 ₽."];
    assert_eq!(prizes(&pay, &team, (12, Lang::Ru)), won);
}

#[test]
fn without_a_winner_payments_or_interim_plans_the_summary_says_nothing_of_prizes() {
    let nobody = paid("Петрова 12 2000099, Иванов 12 5");
    check_prizes(&pay::Params::default(), &nobody, 12, &[], &[]);
    let mut without_stages = pay::Params::default();
    without_stages.fast_money.stages.clear();
    check_prizes(&without_stages, &paid("Петрова 12 2000100"), 12, &[], &[]);
    // April was paid, May was not: Петрова has a line and no prize.
    check_prizes(&pay::Params::default(), &paid(""), 12, &[], &[]);
    let mut typed = Desk::new(Lang::Ru);
    typed.plans("Иванов 1 900 000 / 1 900 000");
    assert!(!typed.chats().contains("Приз"), "a sum without days wins no race");
}

#[test]
fn payments_of_nobody_win_nothing() {
    check_prizes(&pay::Params::default(), &paid(" 12 3000000, Иванов 12 5"), 12, &[], &[]);
}
