//! The first moments: what was kept comes back, or the page starts empty.
use razbor::{
    domain::SourceId,
    engine::{FromEngine, ToEngine},
    workspace::{Effect, Event, Notice},
};

use crate::desk::{Desk, FLOWERS, TREES};

/// What a visit with these flowers leaves behind.
fn kept_state() -> Vec<u8> {
    let mut before = Desk::with(FLOWERS);
    before.does(Event::Excluded("Астра".into()));
    before.does(Event::TimeToKeep);
    before.works();
    before.kept.unwrap().0
}

/// A page to which the flowers of the last visit come back, about to be read.
fn coming_back() -> Desk {
    let mut desk = Desk::new();
    desk.has_text(SourceId(0), FLOWERS);
    desk.says(FromEngine::Ready);
    desk.told.clear();
    desk.says(FromEngine::Restored { state: Some(kept_state()), sources: vec![SourceId(0)] });
    desk
}

#[test]
fn the_first_engine_is_asked_for_what_was_kept() {
    let mut desk = Desk::new();
    assert_eq!(desk.says(FromEngine::Ready), [Effect::Tell(ToEngine::Restore)]);
    assert!(!desk.page.started);
}

#[test]
fn with_nothing_kept_the_page_starts_empty() {
    let desk = Desk::started();
    assert!(desk.page.started && desk.page.running.is_none() && desk.page.notice.is_none());
    assert!(!desk.page.can_undo());
}

#[test]
fn the_data_and_settings_of_the_last_visit_come_back_in_place() {
    let mut desk = coming_back();
    assert_eq!(desk.readings(), [SourceId(0)]);
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик"]);
    assert_eq!(desk.page.notice, Some(Notice::Restored(String::new())));
    assert!(!desk.page.can_undo());
}

#[test]
fn a_state_whose_source_is_gone_is_not_restored() {
    let mut desk = Desk::new();
    desk.says(FromEngine::Ready);
    desk.says(FromEngine::Restored { state: Some(kept_state()), sources: Vec::new() });
    assert!(desk.page.started && desk.page.running.is_none());
}

#[test]
fn bytes_that_are_not_ours_start_an_empty_page() {
    let mut desk = Desk::new();
    desk.says(FromEngine::Ready);
    desk.says(FromEngine::Restored { state: Some(vec![9, 9, 9]), sources: vec![SourceId(0)] });
    assert!(desk.page.started && desk.page.running.is_none());
}

#[test]
fn a_paste_before_the_answer_about_storage_wins_and_keeps_its_own_number() {
    let mut desk = Desk::new();
    desk.says(FromEngine::Ready);
    let pasted = desk.gives(TREES);
    desk.says(FromEngine::Restored { state: Some(kept_state()), sources: vec![SourceId(0)] });
    assert_ne!(pasted, SourceId(0));
    desk.works();
    assert_eq!(desk.clients(), ["Дуб", "Ель"]);
}

#[test]
fn a_page_closed_before_the_kept_data_are_read_does_not_forget_them() {
    let mut desk = Desk::new();
    assert_eq!(desk.does(Event::TimeToKeep), []);
    desk.says(FromEngine::Ready);
    assert_eq!(desk.does(Event::TimeToKeep), []);
    let mut desk = coming_back();
    assert_eq!(desk.does(Event::TimeToKeep), []);
}

#[test]
fn kept_data_that_kill_the_engine_are_put_away() {
    let mut desk = coming_back();
    desk.does(Event::EngineDied("memory".into()));
    assert_eq!(desk.page.notice, Some(Notice::EngineDiedReading(String::new())));
    desk.says(FromEngine::Ready);
    assert_eq!(desk.readings(), []);
}
