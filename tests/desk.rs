//! The page of today as the desk puts it together: pace and paired report know of each other by plain data.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
use std::collections::BTreeSet;

use razbor::{
    desk::{self, Away, ToolAsk, ToolPage, ToolPlace, ToolQuery},
    domain::Day,
    engine::{Answer, Engine, Query},
    markup::{Attr, Given, Tag},
    tools::{Act, Done, Looks, Now, Sealed, Settings, Way, pace, paired},
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
            team: None,
        };
        Desk { desk: desk::Desk::default(), query }
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
    fn pastes(&mut self, plans: &str, reports: &str, on: Day) {
        self.does(pace::Act::Draft, Given::Text(plans.into()), Done::Looked);
        self.does(pace::Act::Paste(Vec::new()), Given::Nothing, Done::Changed);
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
