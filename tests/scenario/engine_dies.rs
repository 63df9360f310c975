//! The engine dies: a new one takes over, but not for ever.
use razbor::{
    engine::{FromEngine, ToEngine},
    tools::abc_xyz::Measure,
    workspace::{Effect, Event, Notice, Setting},
};

use crate::desk::{Desk, FLOWERS, NAMELESS, TREES};

fn dies(desk: &mut Desk) -> Vec<Effect> {
    desk.does(Event::EngineDied("memory".into()))
}

#[test]
fn a_new_engine_reads_the_data_again_in_place() {
    let mut desk = Desk::with(FLOWERS);
    assert_eq!(dies(&mut desk), [Effect::RestartEngine]);
    assert_eq!(desk.page.notice, Some(Notice::EngineRestarted));
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
    desk.says(FromEngine::Ready);
    assert_eq!(desk.readings().len(), 1);
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
    desk.does(Event::Undid);
    assert!(desk.page.document.source.is_none(), "reading again has made no step");
}

#[test]
fn an_engine_without_data_is_asked_nothing() {
    let mut desk = Desk::with(FLOWERS);
    dies(&mut desk);
    assert_eq!(desk.does(Event::Searched("Лют".into())), []);
    desk.says(FromEngine::Ready);
    desk.works();
    assert_eq!(desk.clients(), ["Лютик"]);
}

#[test]
fn the_page_in_sight_stays_until_the_new_engine_has_answered() {
    let mut desk = Desk::with(FLOWERS);
    dies(&mut desk);
    desk.says(FromEngine::Ready);
    while !desk.told.is_empty() {
        assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
        desk.work_once();
    }
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
}

#[test]
fn a_source_that_kills_the_engine_is_put_away_and_the_data_before_it_stay() {
    let mut desk = Desk::with(FLOWERS);
    desk.gives(TREES);
    dies(&mut desk);
    assert_eq!(desk.page.notice, Some(Notice::EngineDiedReading(String::new())));
    desk.says(FromEngine::Ready);
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
}

#[test]
fn a_paste_while_the_engine_starts_again_is_read_and_not_replaced_by_the_old_data() {
    let mut desk = Desk::with(FLOWERS);
    dies(&mut desk);
    desk.gives(TREES);
    assert_eq!(desk.says(FromEngine::Ready), []);
    desk.works();
    assert_eq!(desk.clients(), ["Дуб", "Ель"]);
}

#[test]
fn a_refused_paste_while_the_engine_starts_again_brings_the_old_data_back() {
    let mut desk = Desk::with(FLOWERS);
    dies(&mut desk);
    desk.gives(NAMELESS);
    desk.says(FromEngine::Ready);
    desk.works();
    assert!(matches!(desk.page.notice, Some(Notice::Refused { .. })));
    desk.does(Event::Searched("Аст".into()));
    desk.works();
    assert_eq!(desk.clients(), ["Астра"]);
}

#[test]
fn a_setting_changed_while_the_data_are_read_again_stays() {
    let mut desk = Desk::with(FLOWERS);
    dies(&mut desk);
    desk.says(FromEngine::Ready);
    desk.does(Event::Chose(Setting::Measure(Measure::Orders)));
    desk.works();
    assert_eq!(desk.page.document.params.measure, Measure::Orders);
    desk.does(Event::Undid);
    assert_eq!(desk.page.document.params.measure, Measure::Revenue);
}

#[test]
fn data_that_cannot_be_read_again_are_not_shown_and_undo_reads_them_once_more() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Excluded("Астра".into()));
    dies(&mut desk);
    desk.says(FromEngine::Ready);
    desk.told.clear();
    desk.says(FromEngine::Cancelled { rev: desk.reading_rev() });
    assert!(desk.page.heard.loaded.is_none() && desk.page.document.source.is_some());
    desk.does(Event::Undid);
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
}

#[test]
fn three_deaths_in_a_row_stop_the_restarts() {
    let mut desk = Desk::with(FLOWERS);
    assert_eq!(dies(&mut desk), [Effect::RestartEngine]);
    assert_eq!(dies(&mut desk), [Effect::RestartEngine]);
    assert_eq!(dies(&mut desk), []);
    assert_eq!(desk.page.notice, Some(Notice::EngineGone("memory".into())));
}

#[test]
fn a_question_that_kills_the_engine_each_time_does_not_kill_it_for_ever() {
    let mut desk = Desk::with(FLOWERS);
    for _ in 0..2 {
        assert_eq!(dies(&mut desk), [Effect::RestartEngine]);
        desk.says(FromEngine::Ready);
        // The data are read; the clients page is what kills.
        assert!(desk.work_once());
    }
    assert_eq!(dies(&mut desk), []);
}

#[test]
fn a_clients_page_between_deaths_counts_them_from_nought() {
    let mut desk = Desk::with(FLOWERS);
    for _ in 0..5 {
        desk.restarts();
        assert_eq!(desk.page.notice, Some(Notice::EngineRestarted));
    }
}

#[test]
fn after_the_last_death_a_new_paste_tries_a_new_engine() {
    let mut desk = Desk::with(FLOWERS);
    for _ in 0..3 {
        dies(&mut desk);
    }
    let source = desk.page.next_source();
    desk.has_text(source, TREES);
    let origin = razbor::workspace::Origin::Paste;
    let effects = desk.page.apply(Event::Given { source, name: String::new(), origin });
    assert!(matches!(&effects[..], [Effect::RestartEngine, Effect::Tell(ToEngine::Read { .. })]));
}
