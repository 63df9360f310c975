//! Everything that can be asked of the page, and what it leaves behind.
use super::*;
use crate::{domain::Amount, tools::pace::params::Typed, words::Lang};

/// 12 May 2026 is a Tuesday.
fn day(of_month: i32) -> Day {
    Day::from_ymd(2026, 5, of_month).unwrap()
}

fn now() -> Now {
    Now { today: day(12), lang: Lang::Ru }
}

fn may() -> Period {
    Period::of(Step::Month, day(1))
}

fn units(units: i64) -> Option<Amount> {
    Amount::whole(units)
}

/// A page in use.
#[derive(Default)]
struct Desk {
    params: Params,
    look: Look,
}

impl Desk {
    #[track_caller]
    fn does(&mut self, wanted: Act, given: Given, expect: Done) {
        let before = self.params.clone();
        assert_eq!(act(&mut self.params, &mut self.look, wanted, given, now()), expect);
        let is_step = expect == Done::Changed;
        assert!(is_step || before == self.params, "only a step of undo may change settings");
    }
    #[track_caller]
    fn types(&mut self, cell: Cell, text: &str, expect: Done) {
        self.does(Act::Type(cell, "Иванов".into()), Given::Text(text.into()), expect);
    }
    fn typed(&self) -> Typed {
        self.params.person("Иванов").and_then(|person| person.months.get(&may())).cloned().unwrap_or_default()
    }
}

#[test]
fn sums_are_typed_as_people_write_them_and_taken_back_by_an_empty_text() {
    let mut desk = Desk::default();
    desk.types(Cell::Plan, "1,2 млн", Done::Changed);
    desk.types(Cell::Fact, "120\u{a0}000 ₽", Done::Changed);
    assert_eq!((desk.typed().plan, desk.typed().fact), (units(1_200_000), units(120_000)));
    desk.types(Cell::Fact, " ", Done::Changed);
    assert_eq!((desk.typed().plan, desk.typed().fact), (units(1_200_000), None));
}

#[test]
fn a_text_that_is_no_sum_stays_in_its_field_until_a_sum_is_typed() {
    let mut desk = Desk::default();
    desk.types(Cell::Plan, "много", Done::Looked);
    desk.types(Cell::Fact, "5", Done::Changed);
    assert_eq!(desk.look.mistyped, [(Cell::Plan, "Иванов".to_owned(), "много".to_owned())]);
    desk.types(Cell::Plan, "5", Done::Changed);
    assert_eq!(desk.look.mistyped, []);
}

#[test]
fn part_time_is_from_nothing_to_the_whole_day() {
    let mut desk = Desk::default();
    let load = |desk: &Desk| desk.params.person("Иванов").map(|person| person.load);
    for (text, expect) in [("50", Some(5_000)), ("12,5 %", Some(1_250)), ("0", Some(0)), ("", Some(10_000))] {
        desk.types(Cell::Load, text, Done::Changed);
        assert_eq!(load(&desk), expect.map(Percent::new), "{text}");
    }
    for text in ["101", "-1", "половина"] {
        desk.types(Cell::Load, text, Done::Looked);
    }
    assert_eq!(load(&desk), Some(Percent::whole(100)));
}

#[test]
fn leave_is_days_of_the_month() {
    let mut desk = Desk::default();
    desk.types(Cell::Leave, "4-6, 12", Done::Changed);
    assert_eq!(desk.typed().leave, [4, 5, 6, 12].map(day).into());
    desk.types(Cell::Leave, "июнь", Done::Looked);
    assert_eq!(desk.typed().leave.len(), 4);
    assert_eq!(desk.params.away().len(), 4);
    desk.types(Cell::Leave, "", Done::Changed);
    assert_eq!(desk.typed().leave.len(), 0);
}

#[test]
fn a_seller_is_added_renamed_and_removed() {
    let mut desk = Desk::default();
    desk.does(Act::Add, Given::Text("  Иванов   Пётр ".into()), Done::Changed);
    desk.does(Act::Add, Given::Text("иванов пётр".into()), Done::Looked);
    assert_eq!(desk.look.mistyped.len(), 1);
    desk.does(Act::Add, Given::Text(" ".into()), Done::Looked);
    assert_eq!((desk.look.mistyped.len(), desk.params.people.len()), (0, 1));
    desk.does(Act::Add, Given::Text("Петрова".into()), Done::Changed);
    let rename = |name: &str| Act::Type(Cell::Name, name.into());
    desk.does(rename("Петрова"), Given::Text("Иванов Пётр".into()), Done::Looked);
    desk.does(rename("Петрова"), Given::Text(String::new()), Done::Looked);
    desk.does(rename("Петрова"), Given::Text("ПЕТРОВА".into()), Done::Changed);
    let names: Vec<&str> = desk.params.people.iter().map(|person| &*person.name).collect();
    assert_eq!(names, ["Иванов Пётр", "ПЕТРОВА"]);
    desk.does(Act::Remove("ПЕТРОВА".into()), Given::Nothing, Done::Changed);
    assert_eq!(desk.params.people.len(), 1);
}

#[test]
fn forty_pasted_sellers_are_taken_and_a_broken_line_stays_in_the_field() {
    let mut desk = Desk::default();
    let letter = |n: u32| char::from_u32(0x410 + n).unwrap();
    let name = |n: u32| format!("Сотрудник {}{}", letter(n / 10), letter(n % 10));
    let mut lines: Vec<String> = (1..=40).map(|n| format!("{} {n} 000 000 / 500 000", name(n))).collect();
    lines[16] = "Сидоров в отпуске".into();
    desk.does(Act::Draft, Given::Text(lines.join("\n")), Done::Looked);
    desk.does(Act::Paste(Vec::new()), Given::Nothing, Done::Changed);
    assert_eq!(desk.params.people.len(), 39);
    let pasted = desk.look.pasted.clone().unwrap();
    assert_eq!((pasted.sellers, pasted.refused.len(), pasted.refused[0].line), (39, 1, 17));
    assert_eq!(desk.look.draft, "Сидоров в отпуске");
    desk.does(Act::Draft, Given::Text("Сидоров 1 млн / 2 тыс".into()), Done::Looked);
    assert_eq!(desk.look.pasted.clone().unwrap().refused, []);
    desk.does(Act::Paste(Vec::new()), Given::Nothing, Done::Changed);
    assert_eq!((desk.params.people.len(), desk.look.draft.as_str()), (40, ""));
}

#[test]
fn a_pasted_number_replaces_that_one_only_and_a_name_said_twice_is_told() {
    let mut desk = Desk::default();
    desk.types(Cell::Plan, "3 млн", Done::Changed);
    let paste = |desk: &mut Desk, text: &str| {
        desk.does(Act::Draft, Given::Text(text.into()), Done::Looked);
        desk.does(Act::Paste(Vec::new()), Given::Nothing, Done::Changed);
    };
    let names = vec!["Петрова".to_owned()];
    desk.does(Act::Draft, Given::Text("ПЕТРОВА факт 1 млн".into()), Done::Looked);
    desk.does(Act::Paste(names), Given::Nothing, Done::Changed);
    assert!(desk.params.person("Петрова").is_some(), "the name of a table, written in capitals");
    paste(&mut desk, "иванов факт 2 млн");
    assert_eq!((desk.typed().plan, desk.typed().fact), (units(3_000_000), units(2_000_000)));
    paste(&mut desk, "Иванов план 4 млн\nИванов факт 1 млн");
    assert_eq!((desk.typed().plan, desk.typed().fact), (units(4_000_000), units(1_000_000)));
    assert_eq!(desk.look.pasted.clone().unwrap().repeated.len(), 0);
    paste(&mut desk, "Иванов план 5 млн\nИванов план 6 млн");
    assert_eq!(desk.typed().plan, units(6_000_000));
    assert_eq!(desk.look.pasted.clone().unwrap().repeated, ["Иванов"]);
}

#[test]
fn what_is_typed_belongs_to_its_month() {
    let mut desk = Desk::default();
    desk.types(Cell::Plan, "5", Done::Changed);
    desk.does(Act::Month(may().plus(-12)), Given::Place(13), Done::Changed);
    assert_eq!(desk.params.month, Some(may().plus(1)));
    desk.types(Cell::Plan, "7", Done::Changed);
    assert_eq!(desk.typed().plan, units(5));
    desk.does(Act::Month(may().plus(-12)), Given::Place(12), Done::Changed);
    assert_eq!(desk.params.month, None, "the present month goes along with the days");
}

#[test]
fn days_are_turned_round_and_back() {
    let mut desk = Desk::default();
    desk.does(Act::Toggle(day(9)), Given::Nothing, Done::Changed);
    desk.does(Act::Toggle(day(12)), Given::Nothing, Done::Changed);
    desk.does(Act::Toggle(day(9)), Given::Nothing, Done::Changed);
    assert_eq!(desk.params.toggled, [day(12)].into());
    desk.params.toggled.insert(day(1).plus(-1));
    desk.does(Act::Untoggle, Given::Nothing, Done::Changed);
    assert_eq!(desk.params.toggled, [day(1).plus(-1)].into());
}

#[test]
fn choices_are_steps_of_undo_and_a_place_that_is_none_changes_nothing() {
    let mut desk = Desk::default();
    desk.does(Act::TodayIsIn, Given::On(true), Done::Changed);
    desk.does(Act::Country, Given::Place(1), Done::Changed);
    desk.does(Act::Shape, Given::Place(1), Done::Changed);
    desk.does(Act::PlanFrom, Given::Place(1), Done::Changed);
    let facts = vec![FactFrom::Shipped, FactFrom::Typed];
    desk.does(Act::FactFrom(facts.clone()), Given::Place(1), Done::Changed);
    let expect = Params {
        today_is_in: true,
        country: Country::WeekendsOnly,
        shape: Shape::Profile,
        plan_from: PlanFrom::Typed,
        fact_from: Some(FactFrom::Typed),
        ..Params::default()
    };
    assert_eq!(desk.params, expect);
    for wanted in [Act::Country, Act::Shape, Act::PlanFrom, Act::FactFrom(facts)] {
        desk.does(wanted, Given::Place(9), Done::Changed);
    }
    assert_eq!(desk.params, expect);
    desk.does(Act::TodayIsIn, Given::Nothing, Done::Nothing);
}

#[test]
fn looking_is_no_step_and_taking_away_is_asked_of_the_engine() {
    let mut desk = Desk::default();
    desk.does(Act::Whose(Some("Иванов".into())), Given::Nothing, Done::Looked);
    desk.does(Act::Width, Given::Width(320.0), Done::Looked);
    desk.does(Act::Width, Given::Width(320.0), Done::Nothing);
    for wanted in [Act::Chat, Act::Copy, Act::Csv, Act::Book, Act::Picture(Way::Png)] {
        desk.does(wanted, Given::Nothing, Done::Take);
    }
    assert_eq!((desk.look.whose.as_deref(), desk.look.width), (Some("Иванов"), 320.0));
}
