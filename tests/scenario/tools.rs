//! The tools with settings of their own, in a worker of their own.
use razbor::{
    desk::ToolQuery,
    engine::{FromEngine, Query, ToEngine},
    markup::Given,
    tools::pay::{self, Field},
    workspace::{Effect, Event, Notice, Page},
};

use crate::desk::{Desk, FLOWERS, PLAN};

fn goes(desk: &mut Desk, page: Page) {
    desk.does(Event::WentTo(page));
    desk.works();
}

#[track_caller]
fn says(desk: &Desk) -> String {
    let page = desk.page.heard.tool.clone().unwrap();
    page.pieces.iter().map(|piece| piece.say()).collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")
}

fn types_plan(desk: &mut Desk, text: &str) {
    desk.does(Event::Acted(pay::Act::Field(Field::Plan).into(), Given::Text(text.into())));
}

/// The question that waits for the worker of the tools.
#[track_caller]
fn asked(desk: &Desk) -> &ToolQuery {
    &desk.asked.back().unwrap().query
}

#[test]
fn what_the_tables_say_of_sellers_is_told_once_and_again_when_a_table_comes() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::WentTo(Page::Pay));
    assert_eq!(desk.questions(), [&Query::Facts]);
    desk.work_once();
    assert_eq!(asked(&desk).facts.clone().unwrap().open_facts().team.months.len(), 5);
    desk.works();
    types_plan(&mut desk, "4 млн");
    assert_eq!(asked(&desk).facts, None);
    desk.works();
    desk.gives(PLAN);
    desk.works();
    desk.does(Event::WentTo(Page::Today));
    desk.works();
    assert!(says(&desk).contains("Анна"), "{}", says(&desk));
}

#[test]
fn nothing_typed_is_lost_when_tables_are_read_meanwhile() {
    let mut desk = Desk::started();
    goes(&mut desk, Page::Pay);
    desk.gives(FLOWERS);
    types_plan(&mut desk, "4 млн");
    desk.works();
    assert!(says(&desk).contains("При плане 4 млн ₽"), "{}", says(&desk));
}

#[test]
fn a_worker_of_tools_that_died_is_started_again_and_told_all_but_what_killed_it() {
    let mut desk = Desk::with(FLOWERS);
    goes(&mut desk, Page::Pay);
    types_plan(&mut desk, "4 млн");
    desk.works();
    types_plan(&mut desk, "5 млн");
    let effects = desk.loses_tools();
    let [Effect::AskDesk(question)] = effects.as_slice() else { panic!("{effects:?}") };
    assert!(question.query.facts.is_some() && question.query.asks.is_empty());
    assert_eq!(desk.page.notice, Some(Notice::EngineRestarted));
    desk.works();
    assert!(says(&desk).contains("При плане 4 млн ₽"), "{}", says(&desk));
}

#[test]
fn a_worker_of_tools_that_dies_again_and_again_is_not_started_for_ever() {
    let mut desk = Desk::started();
    goes(&mut desk, Page::Pay);
    let starts = (0..3).filter(|_| !desk.loses_tools().is_empty()).count();
    assert_eq!(starts, 2);
    assert_eq!(desk.page.notice, Some(Notice::EngineGone("memory".into())));
}

#[test]
fn an_engine_that_is_gone_leaves_the_tools_to_typing() {
    let mut desk = Desk::started();
    for _ in 0..3 {
        desk.does(Event::EngineDied("memory".into()));
    }
    desk.does(Event::WentTo(Page::Pay));
    desk.works();
    types_plan(&mut desk, "4 млн");
    desk.works();
    assert!(says(&desk).contains("При плане 4 млн ₽"));
}

#[test]
fn a_page_of_tools_that_waits_for_an_engine_that_is_gone_is_shown() {
    let mut desk = Desk::started();
    desk.does(Event::WentTo(Page::Pay));
    for _ in 0..3 {
        desk.does(Event::EngineDied("memory".into()));
    }
    desk.works();
    assert!(says(&desk).contains("При плане 3 млн ₽"));
}

#[test]
fn an_engine_that_died_with_the_question_about_sellers_is_asked_again() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::WentTo(Page::Pay));
    desk.does(Event::EngineDied("memory".into()));
    assert!(desk.told.is_empty());
    desk.says(FromEngine::Ready);
    assert!(desk.told.iter().any(|told| matches!(told, ToEngine::Read { .. })));
    desk.works();
    assert!(says(&desk).contains("При плане 3 млн ₽"));
}

#[test]
fn a_link_opens_to_the_scheme_it_holds_as_a_step_of_undo_and_a_broken_one_changes_nothing() {
    let mut desk = Desk::started();
    let plan = razbor::domain::Amount::whole(7_000_000).unwrap();
    let scheme = pay::Scheme { plan, ..pay::Scheme::default() };
    goes(&mut desk, Page::Pay);
    for link in ["", "?", "AAAA", "не ссылка"] {
        desk.does(Event::Linked(link.into()));
        desk.works();
        assert!(says(&desk).contains("При плане 3 млн ₽"), "{link}");
    }
    desk.does(Event::Linked(pay::share::write(&scheme)));
    desk.works();
    assert!(says(&desk).contains("При плане 7 млн ₽"), "{}", says(&desk));
    desk.does(Event::Undid);
    desk.works();
    assert!(says(&desk).contains("При плане 3 млн ₽"));
}
