//! What is looked at: questions to the engine and their answers.
use razbor::{
    engine::{Answer, ExportWhat, FromEngine, Query},
    markup::Given,
    stats::NoAnswer,
    tools::abc_xyz::{Act, Group, Object, SortKey},
    workspace::{Correction, Effect, Event, Page, Setting},
};

use crate::desk::{Desk, FLOWERS, TREES};

#[test]
fn one_question_about_the_clients_is_under_way_and_the_newest_one_follows() {
    let mut desk = Desk::with(FLOWERS);
    for text in ["Р", "Ро", "Аст"] {
        desk.does(Event::Searched(text.into()));
    }
    assert_eq!(desk.questions().len(), 1);
    assert!(desk.work_once());
    assert!(matches!(desk.questions()[..], [Query::Clients(query)] if query.search == "Аст"));
    desk.works();
    assert_eq!(desk.clients(), ["Астра"]);
}

#[test]
fn an_answer_to_an_old_question_is_dropped() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Searched("Аст".into()));
    let old = desk.told.pop_front().unwrap();
    let answer = desk.obey(old).unwrap();
    desk.gives(TREES);
    desk.works();
    desk.says(answer);
    assert_eq!(desk.clients(), ["Дуб", "Ель"]);
}

#[test]
fn a_question_that_fails_does_not_block_the_next_one() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Searched("Аст".into()));
    let Some(razbor::engine::ToEngine::Ask { rev, .. }) = desk.told.pop_front() else { panic!() };
    desk.says(FromEngine::Answered { rev, answer: Box::new(Answer::Failed(String::new())) });
    assert_eq!(desk.page.notice, None);
    desk.does(Event::Searched("Лют".into()));
    desk.works();
    assert_eq!(desk.clients(), ["Лютик"]);
}

#[test]
fn no_answer_is_shown_as_what_it_is() {
    let mut desk = Desk::with(FLOWERS);
    for name in ["Ромашка", "Лютик", "Астра"] {
        desk.does(Event::Excluded(name.into()));
    }
    desk.works();
    let page = desk.page.heard.clients.0.as_ref().unwrap();
    assert_eq!(page.why, Some(NoAnswer::NothingLeft));
    // What was left out can be taken back from there.
    desk.touches(Act::Include("Астра".into()), Given::Nothing);
    desk.works();
    assert_eq!(desk.clients(), ["Астра"]);
}

#[test]
fn every_file_asked_for_is_saved() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Exported(ExportWhat::CsvPeople));
    desk.does(Event::Exported(ExportWhat::CsvMachines));
    desk.works();
    assert_eq!(desk.done.len(), 2);
    assert!(desk.done.iter().all(|effect| matches!(effect, Effect::SaveFile { .. })));
}

#[test]
fn a_copy_goes_to_the_clipboard() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Exported(ExportWhat::Clipboard(Vec::new())));
    desk.works();
    assert!(matches!(&desk.done[..], [Effect::Copy { rows: 3, .. }]));
}

#[test]
fn nothing_is_exported_from_an_empty_page() {
    let mut desk = Desk::started();
    assert_eq!(desk.does(Event::Exported(ExportWhat::Workbook)), []);
    assert_eq!(desk.does(Event::Sought("а".into())), []);
}

#[test]
fn the_client_in_the_panel_stays_open_while_a_step_back_can_bring_it_back() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::OpenedClient(Some("Астра".into())));
    desk.does(Event::Excluded("Астра".into()));
    desk.works();
    assert_eq!(desk.page.view.client.as_deref(), Some("Астра"));
    desk.does(Event::Undid);
    desk.works();
    assert!(desk.reads().contains("Что делать"), "{}", desk.reads());
}

#[test]
fn another_list_closes_what_was_open_in_the_old_one() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::OpenedClient(Some("Астра".into())));
    desk.does(Event::OpenedGroup(Group::NotPositive));
    desk.does(Event::Searched("Аст".into()));
    desk.gives(TREES);
    desk.works();
    let view = &desk.page.view;
    assert_eq!((view.client.as_ref(), view.group, view.search.as_str()), (None, Group::All, ""));
}

#[test]
fn selected_rows_are_not_taken_for_other_objects() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::OpenedClient(Some("Астра".into())));
    desk.does(Event::Selected(vec![0, 2]));
    desk.does(Event::Chose(Setting::Object(Object::Seller)));
    assert!(desk.page.view.selected.is_empty() && desk.page.view.client.is_none());
    desk.does(Event::Selected(vec![1]));
    desk.does(Event::Undid);
    assert!(desk.page.view.selected.is_empty());
}

#[test]
fn rows_out_of_sight_are_not_selected() {
    let mut desk = Desk::with(FLOWERS);
    for event in [
        Event::OpenedGroup(Group::Fresh),
        Event::OpenedSeller(Some("Анна".into())),
        Event::Searched("Аст".into()),
    ] {
        desk.does(Event::Selected(vec![0]));
        desk.does(event);
        assert!(desk.page.view.selected.is_empty());
    }
}

#[test]
fn rows_behind_a_client_are_asked_for_again_when_the_columns_are_corrected() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::OpenedLines(Some("Ромашка".into())));
    desk.works();
    assert_eq!(desk.page.heard.lines.total, 3);
    desk.does(Event::Corrected(Correction::Role(3, None)));
    desk.works();
    assert_eq!(desk.page.heard.lines.total, 3);
}

#[test]
fn rows_set_aside_are_shown_when_opened() {
    let mut desk = Desk::with(TREES);
    desk.does(Event::OpenedAside(true));
    desk.works();
    assert_eq!((desk.page.heard.aside.total, desk.page.heard.aside.rows[0].line), (1, 4));
    assert_eq!(desk.does(Event::OpenedAside(false)), []);
}

#[test]
fn names_are_found_for_the_text_typed_last() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Sought("Лют".into()));
    desk.does(Event::Sought("аст".into()));
    desk.works();
    assert_eq!(desk.page.heard.found, ("аст".to_owned(), vec!["Астра".to_owned()]));
}

#[test]
fn a_second_press_on_a_heading_turns_the_order_round() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Sorted(SortKey::Name));
    desk.works();
    assert_eq!(desk.clients(), ["Астра", "Лютик", "Ромашка"]);
    desk.does(Event::Sorted(SortKey::Name));
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
}

#[test]
fn an_address_leads_to_its_step_and_an_unknown_one_to_the_first() {
    for page in Page::ALL {
        assert_eq!(Page::of_hash(&format!("#/{}", page.slug())), page);
    }
    assert_eq!(Page::of_hash("#/nowhere"), Page::Clients);
    let mut desk = Desk::started();
    assert!(desk.does(Event::WentTo(Page::Pay)).contains(&Effect::ShowAddress(Page::Pay)));
    assert_eq!(desk.does(Event::WentTo(Page::Funnel)), [Effect::ShowAddress(Page::Funnel)]);
}

#[test]
fn paper_waits_for_all_rows_and_the_table_then_goes_back_to_those_in_sight() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Scrolled { first: 1, count: 1 });
    desk.works();
    assert_eq!(desk.clients(), ["Лютик"]);
    desk.does(Event::Searched(String::new()));
    // A question is under way: its answer has only the row in sight.
    desk.does(Event::Printed);
    assert!(desk.work_once() && !desk.done.contains(&Effect::Print));
    desk.works();
    assert!(desk.done.contains(&Effect::Print));
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
    desk.does(Event::Scrolled { first: 2, count: 1 });
    desk.works();
    assert_eq!(desk.clients(), ["Астра"]);
}

#[test]
fn a_page_without_rows_goes_to_paper_at_once() {
    let mut desk = Desk::started();
    assert_eq!(desk.does(Event::Printed), [Effect::Print]);
}
