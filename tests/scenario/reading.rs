//! Readings: one at a time, the newest wins, and what was loaded stays until the next one succeeds.
use razbor::{
    domain::Rev,
    engine::{FromEngine, Query, ToEngine},
    import::{Decimal, Refusal},
    table::Role,
    tools::abc_xyz::{Measure, Object},
    workspace::{Correction, Effect, Event, Landing, Notice, Origin, Setting},
};

use crate::desk::{Desk, FLOWERS, NAMELESS, TREES};

#[test]
fn a_paste_is_read_with_the_next_number() {
    let mut desk = Desk::started();
    let effects = desk.does(Event::Given {
        source: desk.page.next_source(),
        name: "Продажи.csv".into(),
        origin: Origin::File,
    });
    let rev = Rev::default().next();
    assert!(matches!(&effects[..], [Effect::Tell(ToEngine::Read { rev: asked, .. })] if *asked == rev));
    assert_eq!(desk.page.running.as_ref().unwrap().landing, Landing::Step);
}

#[test]
fn progress_counts_for_its_own_reading_only() {
    let mut desk = Desk::started();
    desk.gives(FLOWERS);
    let old = desk.reading_rev();
    desk.says(FromEngine::Progress { rev: old, rows: 3, bytes: (50, 100) });
    assert_eq!(desk.page.running.as_ref().unwrap().rows, 3);
    desk.gives(TREES);
    desk.says(FromEngine::Progress { rev: old, rows: 5, bytes: (90, 100) });
    let running = desk.page.running.as_ref().unwrap();
    assert_eq!((running.rows, running.bytes), (0, (0, 0)));
}

#[test]
fn a_reading_that_succeeds_becomes_the_document_and_asks_for_the_clients() {
    let mut desk = Desk::started();
    let source = desk.gives(FLOWERS);
    assert!(desk.work_once());
    assert!(desk.page.running.is_none());
    assert_eq!(desk.page.document.source.as_ref().unwrap().id, source);
    assert!(matches!(desk.questions()[..], [Query::Clients(_)]));
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
}

#[test]
fn of_two_pastes_the_later_one_stands_whatever_comes_first() {
    let mut desk = Desk::started();
    desk.gives(FLOWERS);
    let old = desk.reading_rev();
    desk.gives(TREES);
    desk.says(FromEngine::Cancelled { rev: old });
    assert!(desk.page.running.is_some() && desk.page.notice.is_none());
    desk.works();
    assert_eq!(desk.clients(), ["Дуб", "Ель"]);
}

/// The engine had finished the second list when the page had already asked for the third.
fn overtaken(third: &'static str) -> Desk {
    let mut desk = Desk::with(FLOWERS);
    desk.gives(TREES);
    desk.gives(third);
    assert!(desk.work_once());
    desk
}

#[test]
fn a_list_that_the_page_no_longer_wants_is_never_shown_under_the_name_of_another() {
    let mut desk = overtaken(NAMELESS);
    assert_eq!(desk.does(Event::Searched("Е".into())), []);
    desk.does(Event::Searched(String::new()));
    desk.works();
    assert!(matches!(desk.page.notice, Some(Notice::Refused { .. })));
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
}

#[test]
fn a_cancel_brings_back_the_data_that_the_engine_has_let_go() {
    let mut desk = overtaken(TREES);
    desk.told.clear();
    assert_eq!(desk.does(Event::PressedCancel), [Effect::Tell(ToEngine::Cancel)]);
    desk.says(FromEngine::Cancelled { rev: desk.reading_rev() });
    desk.works();
    assert_eq!(desk.page.notice, Some(Notice::Cancelled));
    desk.does(Event::Searched("Аст".into()));
    desk.works();
    assert_eq!(desk.clients(), ["Астра"]);
}

#[test]
fn a_cancelled_reading_leaves_everything_as_it_was() {
    let mut desk = Desk::with(FLOWERS);
    let before = desk.page.document.clone();
    desk.gives(TREES);
    desk.told.clear();
    desk.does(Event::PressedCancel);
    desk.says(FromEngine::Cancelled { rev: desk.reading_rev() });
    assert_eq!(desk.page.document, before);
    assert_eq!(desk.page.notice, Some(Notice::Cancelled));
    assert_eq!(desk.does(Event::PressedCancel), []);
}

#[test]
fn a_refused_source_keeps_what_was_loaded() {
    let mut desk = Desk::with(FLOWERS);
    let before = desk.page.document.clone();
    desk.gives("");
    desk.works();
    assert_eq!(desk.page.document, before);
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
    assert_eq!(desk.page.refused().unwrap().1, &Refusal::Empty);
}

#[test]
fn a_refused_source_can_be_corrected_and_is_then_a_step() {
    let mut desk = Desk::with(FLOWERS);
    let refused = desk.gives("когда;кто;сколько\n01.01.2025;Дуб;70\n31.03.2025;Ель;30\n");
    desk.told.clear();
    desk.says(FromEngine::Read { rev: desk.reading_rev(), result: Err(Refusal::NoRows) });
    for (column, role) in [(0, Role::Date), (1, Role::Client), (2, Role::Amount)] {
        desk.does(Event::Corrected(Correction::Role(column, Some(role))));
    }
    let choice = &desk.page.running.as_ref().unwrap().next.choice;
    assert_eq!(choice.roles, [(0, Some(Role::Date)), (1, Some(Role::Client)), (2, Some(Role::Amount))]);
    desk.works();
    assert_eq!(desk.page.document.source.as_ref().unwrap().id, refused);
    assert_eq!(desk.clients(), ["Дуб", "Ель"]);
    assert!(desk.page.notice.is_none());
    desk.does(Event::Undid);
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
}

#[test]
fn two_quick_corrections_both_count_and_make_one_step() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Corrected(Correction::Role(3, None)));
    desk.does(Event::Corrected(Correction::Decimal(2, Decimal::Comma)));
    desk.works();
    let choice = &desk.page.document.choice;
    assert_eq!((choice.roles.len(), choice.decimals.len()), (1, 1));
    desk.does(Event::Undid);
    desk.works();
    assert!(desk.page.document.choice.roles.is_empty() && desk.page.document.choice.decimals.is_empty());
}

#[test]
fn a_correction_that_changes_nothing_reads_nothing() {
    let mut desk = Desk::with(FLOWERS);
    assert_eq!(desk.does(Event::Corrected(Correction::Guess)), []);
    assert!(desk.page.running.is_none());
}

#[test]
fn a_setting_chosen_while_a_list_is_read_is_not_lost() {
    let mut desk = Desk::with(FLOWERS);
    desk.gives(TREES);
    desk.does(Event::Chose(Setting::Measure(Measure::Orders)));
    desk.does(Event::Excluded("Лютик".into()));
    desk.works();
    assert_eq!(desk.page.document.params.measure, Measure::Orders);
    assert!(desk.page.document.params.excluded.is_empty());
}

#[test]
fn settings_stay_with_a_new_list_and_names_of_the_old_one_go() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Chose(Setting::Object(Object::Seller)));
    desk.does(Event::Excluded("Лютик".into()));
    desk.gives(TREES);
    desk.works();
    let params = &desk.page.document.params;
    assert_eq!((params.object, params.excluded.len()), (Object::Seller, 0));
}

#[test]
fn a_number_of_a_source_is_never_used_twice() {
    let mut desk = Desk::with(FLOWERS);
    let second = desk.gives(TREES);
    desk.works();
    desk.does(Event::Undid);
    desk.works();
    // The step that would lead to the second list is gone, its number is not free all the same.
    desk.does(Event::Excluded("Лютик".into()));
    assert!(desk.page.next_source() > second);
}
