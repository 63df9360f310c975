//! Plans, payments and deals stand beside the sales: they come, go, are kept and come back each for itself.
use razbor::{
    domain::SourceId,
    engine::{FromEngine, ToEngine},
    import::{Decimal, Refusal},
    stats::NoAnswer,
    table::{Role, SheetKind, TableKind},
    tools::abc_xyz::Measure,
    words::Lang,
    workspace::{Correction, Effect, Event, Notice, Origin, Setting},
};

use crate::desk::{DEALS, Desk, FLOWERS, PAYMENTS, PLAN, TREES};

const SALES: (TableKind, u64) = (TableKind::Sales, 5);
const PLANS: (TableKind, u64) = (TableKind::Plans, 3);
const PAID: (TableKind, u64) = (TableKind::Payments, 2);
const OPEN: (TableKind, u64) = (TableKind::Deals, 3);
/// One seller's plan, under headers that say nothing.
const VAGUE: &str = "Когда;Кто;Задание\n01.01.2025;Вера;10\n01.02.2025;Вера;20\n";

/// A page with these read one after another.
fn with(texts: &[&'static str]) -> Desk {
    let mut desk = Desk::started();
    for text in texts {
        desk.gives(text);
        desk.works();
    }
    desk
}

/// The tables in use, and what the clients page says of the sales.
#[track_caller]
fn check(desk: &Desk, tables: &[(TableKind, u64)], clients: &[&str]) {
    assert_eq!(desk.tables(), tables);
    assert!(desk.page.running.is_none());
    if clients.is_empty() {
        let why = desk.page.heard.clients.0.as_ref().and_then(|page| page.why);
        assert_eq!(why, Some(NoAnswer::NeedsSales).filter(|_| !tables.is_empty()));
    } else {
        assert_eq!(desk.clients(), clients);
    }
}

const ALL_FLOWERS: [&str; 3] = ["Ромашка", "Лютик", "Астра"];

#[test]
fn a_plan_pasted_after_the_sales_leaves_them_their_settings_selection_and_view_as_they_are() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Chose(Setting::Measure(Measure::Orders)));
    desk.does(Event::Excluded("Астра".into()));
    desk.does(Event::OpenedClient(Some("Лютик".into())));
    desk.does(Event::Searched("ик".into()));
    desk.does(Event::Selected(vec![1]));
    desk.works();
    let (document, view) = (desk.page.document.clone(), desk.page.view.clone());
    desk.gives(PLAN);
    desk.works();
    check(&desk, &[SALES, PLANS], &["Лютик"]);
    assert_eq!(desk.page.notice, Some(Notice::Added { kind: SheetKind::Plans, rows: 3, sales_stay: true }));
    assert_eq!(desk.page.view, view);
    let now = &desk.page.document;
    assert_eq!(
        (&now.source, &now.choice, &now.params),
        (&document.source, &document.choice, &document.params)
    );
    assert_eq!(desk.page.heard.loaded.as_ref().unwrap().kind, SheetKind::Sales);
}

#[test]
fn undo_takes_a_plan_away_and_redo_brings_it_back() {
    let mut desk = with(&[FLOWERS, PLAN]);
    let effects = desk.does(Event::Undid);
    assert!(effects.contains(&Effect::Tell(ToEngine::PutAway(vec![TableKind::Plans]))));
    assert_eq!(desk.readings(), []);
    desk.works();
    check(&desk, &[SALES], &ALL_FLOWERS);
    desk.does(Event::Redid);
    desk.works();
    check(&desk, &[SALES, PLANS], &ALL_FLOWERS);
}

#[test]
fn every_table_replaces_its_own_kind_only() {
    let mut desk = with(&[FLOWERS, PLAN, PAYMENTS, DEALS]);
    check(&desk, &[SALES, PLANS, PAID, OPEN], &ALL_FLOWERS);
    desk.gives("Месяц;Менеджер;План\nмарт 2025;Анна;1\n");
    desk.works();
    check(&desk, &[SALES, (TableKind::Plans, 1), PAID, OPEN], &ALL_FLOWERS);
    desk.gives(TREES);
    desk.works();
    check(&desk, &[(TableKind::Sales, 2), (TableKind::Plans, 1), PAID, OPEN], &["Дуб", "Ель"]);
    desk.does(Event::Undid);
    desk.works();
    desk.does(Event::Undid);
    desk.works();
    check(&desk, &[SALES, PLANS, PAID, OPEN], &ALL_FLOWERS);
}

#[test]
fn a_new_engine_reads_every_table_again_one_after_another() {
    let mut desk = with(&[FLOWERS, PLAN, DEALS]);
    desk.does(Event::EngineDied("memory".into()));
    desk.says(FromEngine::Ready);
    let mut read = Vec::new();
    while desk.page.running.is_some() {
        assert_eq!(desk.readings().len(), 1);
        read.extend(desk.readings());
        desk.work_once();
    }
    assert_eq!(read, desk.page.document.parts().iter().map(|(_, part)| part.source.id).collect::<Vec<_>>());
    desk.works();
    check(&desk, &[SALES, PLANS, OPEN], &ALL_FLOWERS);
    desk.does(Event::Undid);
    desk.works();
    check(&desk, &[SALES, PLANS], &ALL_FLOWERS);
}

#[test]
fn a_plan_that_cannot_be_read_again_is_given_up_and_undo_tries_once_more() {
    let mut desk = with(&[FLOWERS, PLAN, PAYMENTS]);
    desk.does(Event::EngineDied("memory".into()));
    desk.says(FromEngine::Ready);
    desk.work_once();
    desk.told.clear();
    let rev = desk.reading_rev();
    desk.says(FromEngine::Read { rev, result: Err(Refusal::Damaged("moved".into())) });
    desk.works();
    check(&desk, &[SALES, PAID], &ALL_FLOWERS);
    assert!(matches!(desk.page.notice, Some(Notice::Refused { .. })));
    desk.does(Event::Undid);
    desk.works();
    check(&desk, &[SALES, PLANS, PAID], &ALL_FLOWERS);
}

#[test]
fn a_cancelled_plan_leaves_everything_as_it_was() {
    let mut desk = Desk::with(FLOWERS);
    let before = desk.page.document.clone();
    desk.gives(PLAN);
    desk.told.clear();
    desk.does(Event::PressedCancel);
    desk.says(FromEngine::Cancelled { rev: desk.reading_rev() });
    assert_eq!(desk.page.document, before);
    check(&desk, &[SALES], &ALL_FLOWERS);
}

#[test]
fn a_cancel_while_tables_are_read_again_gives_up_those_that_wait() {
    let mut desk = with(&[FLOWERS, PLAN, PAYMENTS]);
    desk.does(Event::EngineDied("memory".into()));
    desk.says(FromEngine::Ready);
    desk.work_once();
    desk.told.clear();
    desk.says(FromEngine::Cancelled { rev: desk.reading_rev() });
    desk.works();
    check(&desk, &[SALES], &ALL_FLOWERS);
}

#[test]
fn every_table_is_kept_under_its_own_number_and_comes_back_with_its_corrections() {
    let mut desk = with(&[FLOWERS, DEALS, PLAN, PAYMENTS]);
    desk.does(Event::OpenedColumnsOf(TableKind::Plans));
    desk.does(Event::Corrected(Correction::Decimal(2, Decimal::Dot)));
    desk.works();
    desk.does(Event::TimeToKeep);
    desk.works();
    let numbers = desk.kept.as_ref().unwrap().1.iter().map(|kept| kept.as_number);
    assert_eq!(numbers.collect::<Vec<_>>(), [0, 1, 2, 3].map(SourceId));
    let mut back = desk.comes_back();
    back.works();
    check(&back, &[SALES, PLANS, PAID, OPEN], &ALL_FLOWERS);
    assert_eq!(back.page.notice, Some(Notice::Restored(String::new())));
    assert!(!back.page.can_undo());
    let plan = back.page.document.part(TableKind::Plans).unwrap();
    assert_eq!(plan.choice.decimals, [(2, Decimal::Dot)]);
    assert!(back.page.next_source() > SourceId(3));
}

#[test]
fn what_is_not_at_hand_any_more_does_not_keep_the_rest_from_coming_back() {
    let mut desk = with(&[FLOWERS, PLAN, DEALS]);
    desk.does(Event::TimeToKeep);
    desk.works();
    let (state, _) = desk.kept.unwrap();
    let mut back = Desk::new();
    back.says(FromEngine::Ready);
    back.told.clear();
    back.has_text(SourceId(1), PLAN);
    back.says(FromEngine::Restored { state: Some(state), sources: vec![SourceId(1)] });
    back.works();
    check(&back, &[PLANS], &[]);
}

#[test]
fn start_over_puts_every_table_away_and_undo_brings_all_back() {
    let mut desk = with(&[FLOWERS, PLAN, PAYMENTS]);
    desk.does(Event::StartedOver);
    desk.works();
    check(&desk, &[], &[]);
    let forget = Effect::Tell(ToEngine::Keep { state: None, sources: Vec::new() });
    assert_eq!(desk.does(Event::TimeToKeep), [forget]);
    desk.gives(DEALS);
    desk.works();
    check(&desk, &[OPEN], &[]);
    desk.does(Event::Undid);
    desk.works();
    desk.does(Event::Undid);
    desk.works();
    check(&desk, &[SALES, PLANS, PAID], &ALL_FLOWERS);
}

#[test]
fn a_plan_alone_is_told_kept_and_joined_by_the_sales() {
    let mut desk = with(&[PLAN]);
    check(&desk, &[PLANS], &[]);
    assert_eq!(desk.page.notice, Some(Notice::Added { kind: SheetKind::Plans, rows: 3, sales_stay: false }));
    assert!(desk.reads().contains("Списка продаж пока нет"), "{}", desk.reads());
    desk.does(Event::TimeToKeep);
    desk.works();
    let mut back = desk.comes_back();
    back.works();
    check(&back, &[PLANS], &[]);
    desk.gives(FLOWERS);
    desk.works();
    check(&desk, &[SALES, PLANS], &ALL_FLOWERS);
    desk.does(Event::Undid);
    desk.works();
    check(&desk, &[PLANS], &[]);
    desk.does(Event::Undid);
    desk.works();
    check(&desk, &[], &[]);
}

#[test]
fn a_table_that_was_removed_comes_back_with_undo() {
    let mut desk = with(&[FLOWERS, PLAN, DEALS]);
    desk.does(Event::Removed(TableKind::Plans));
    desk.works();
    check(&desk, &[SALES, OPEN], &ALL_FLOWERS);
    assert_eq!(desk.does(Event::Removed(TableKind::Plans)), []);
    desk.does(Event::Undid);
    desk.works();
    check(&desk, &[SALES, PLANS, OPEN], &ALL_FLOWERS);
}

#[test]
fn a_plan_taken_for_sales_is_put_right_by_roles_and_the_sales_come_back() {
    let mut desk = with(&[FLOWERS, VAGUE]);
    check(&desk, &[(TableKind::Sales, 2)], &["Вера"]);
    desk.does(Event::Corrected(Correction::Role(1, Some(Role::Seller))));
    desk.does(Event::Corrected(Correction::Role(2, Some(Role::Plan))));
    desk.works();
    check(&desk, &[SALES, (TableKind::Plans, 2)], &ALL_FLOWERS);
    desk.does(Event::Undid);
    desk.works();
    check(&desk, &[(TableKind::Sales, 2)], &["Вера"]);
}

#[test]
fn a_refused_plan_is_put_right_by_roles_and_stands_beside_the_sales() {
    let mut desk = with(&[FLOWERS, "Месяц;Менеджер;Заметка\nянварь 2025;Вера;10\n"]);
    assert!(desk.page.refused().is_some());
    desk.does(Event::Corrected(Correction::Role(2, Some(Role::Plan))));
    desk.works();
    check(&desk, &[SALES, (TableKind::Plans, 1)], &ALL_FLOWERS);
    assert!(desk.page.refused().is_none());
}

#[test]
fn deals_whose_stage_is_left_out_take_the_place_of_the_sales() {
    let mut desk = with(&[FLOWERS, PLAN, DEALS]);
    desk.does(Event::OpenedColumnsOf(TableKind::Deals));
    desk.does(Event::Corrected(Correction::Role(2, None)));
    desk.works();
    check(&desk, &[(TableKind::Sales, 3), PLANS], &["Ромашка", "Дуб", "Ель"]);
    desk.does(Event::Undid);
    desk.works();
    check(&desk, &[SALES, PLANS, OPEN], &ALL_FLOWERS);
}

#[test]
fn columns_of_one_table_are_shown_at_a_time_and_a_correction_is_about_them() {
    let mut desk = with(&[FLOWERS, PLAN]);
    assert_eq!(desk.page.table_of_columns(), Some(TableKind::Sales));
    desk.does(Event::OpenedColumnsOf(TableKind::Plans));
    assert_eq!((desk.page.view.columns, desk.page.table_of_columns()), (true, Some(TableKind::Plans)));
    desk.does(Event::OpenedColumnsOf(TableKind::Plans));
    assert_eq!((desk.page.view.columns, desk.page.table_of_columns()), (false, Some(TableKind::Sales)));
    desk.does(Event::Corrected(Correction::Decimal(2, Decimal::Dot)));
    desk.works();
    assert_eq!(desk.page.document.choice.decimals.len(), 1);
}

#[test]
fn the_sample_brings_every_table() {
    let mut desk = Desk::started();
    let source = desk.page.next_source();
    let all = [SALES, PLANS, PAID, OPEN, (TableKind::Keywords, 2), (TableKind::Campaigns, 2)];
    let origin = Origin::Sample(Lang::Ru);
    desk.does(Event::Given { source, name: "Пример".into(), origin });
    desk.works();
    check(&desk, &all, &ALL_FLOWERS);
    desk.does(Event::TimeToKeep);
    desk.works();
    let mut back = desk.comes_back();
    back.works();
    check(&back, &all, &ALL_FLOWERS);
    desk.gives(TREES);
    desk.works();
    check(&desk, &[(TableKind::Sales, 2)], &["Дуб", "Ель"]);
    desk.does(Event::Undid);
    desk.works();
    check(&desk, &all, &ALL_FLOWERS);
    desk.does(Event::Undid);
    desk.works();
    check(&desk, &[], &[]);
}

#[test]
fn a_list_that_was_overtaken_by_a_plan_gives_its_place_back() {
    let mut desk = Desk::with(FLOWERS);
    desk.gives(TREES);
    desk.gives(PLAN);
    desk.works();
    check(&desk, &[SALES, PLANS], &ALL_FLOWERS);
}

#[test]
fn a_plan_that_was_overtaken_by_a_list_is_put_away_again() {
    let mut desk = Desk::with(FLOWERS);
    desk.gives(PLAN);
    desk.gives(TREES);
    desk.works();
    check(&desk, &[(TableKind::Sales, 2)], &["Дуб", "Ель"]);
}

#[test]
fn a_setting_changed_while_a_plan_is_read_stays() {
    let mut desk = Desk::with(FLOWERS);
    desk.gives(PLAN);
    desk.does(Event::Excluded("Лютик".into()));
    desk.works();
    check(&desk, &[SALES, PLANS], &["Ромашка", "Астра"]);
    desk.does(Event::Undid);
    desk.works();
    check(&desk, &[SALES], &["Ромашка", "Астра"]);
}

#[test]
fn a_plan_pasted_while_the_engine_starts_again_finds_the_sales_beside_it() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::EngineDied("memory".into()));
    desk.gives(PLAN);
    desk.says(FromEngine::Ready);
    desk.works();
    check(&desk, &[SALES, PLANS], &ALL_FLOWERS);
}

#[test]
fn a_plan_that_kills_the_engine_is_put_away_and_the_sales_stay() {
    let mut desk = Desk::with(FLOWERS);
    desk.gives(PLAN);
    desk.does(Event::EngineDied("memory".into()));
    assert_eq!(desk.page.notice, Some(Notice::EngineDiedReading(String::new())));
    desk.says(FromEngine::Ready);
    desk.works();
    check(&desk, &[SALES], &ALL_FLOWERS);
}
