//! The page that the engine composed, touched as the user touches it.
use razbor::{
    domain::{AbcClass, Percent},
    engine::ExportWhat,
    markup::{Given, TableGiven},
    table::Dim,
    tools::abc_xyz::{Act, Group, Limit, Object, Picture, Setting, Way, Which},
    words::Lang,
    workspace::{Effect, Event},
};

use crate::desk::{Desk, FLOWERS};

const A: Limit = Limit::Abc(AbcClass::A);

#[track_caller]
fn limit_of(desk: &Desk) -> Percent {
    desk.page.document.params.abc.cuts.a
}

#[test]
fn a_limit_is_typed_and_a_text_that_is_none_stays_with_the_reason_beside_it() {
    let mut desk = Desk::with(FLOWERS);
    desk.touches(Act::Limit(A), Given::Text("70,5 %".into()));
    desk.works();
    assert_eq!(limit_of(&desk), Percent::new(7_050));
    desk.touches(Act::Limit(A), Given::Text("много".into()));
    desk.works();
    assert_eq!(limit_of(&desk), Percent::new(7_050));
    assert!(desk.reads().contains("от 0,01"), "{}", desk.reads());
    desk.touches(Act::Limit(A), Given::Steps(-5));
    desk.works();
    assert_eq!(limit_of(&desk), Percent::new(6_550));
    assert!(!desk.reads().contains("от 0,01"));
}

#[test]
fn a_grip_in_hand_is_one_step_of_undo_from_where_it_was_taken_to_where_it_was_let_go() {
    let mut desk = Desk::with(FLOWERS);
    let page = desk.page.heard.clients.0.clone().unwrap();
    let acts = page.pieces.iter().flat_map(|piece| piece.elements()).flat_map(|element| element.on.clone());
    let grip = |act: razbor::tools::Act| match act {
        razbor::tools::Act::Clients(act @ Act::Grip(limit, _)) if limit == A => Some(act),
        _ => None,
    };
    let grip = acts.map(|(_, act)| act).find_map(grip).unwrap();
    for given in [Given::Steps(-1), Given::Steps(-5), Given::Released] {
        desk.does(Event::Acted(grip.clone().into(), given));
    }
    desk.works();
    assert_eq!(limit_of(&desk), Percent::whole(74));
    desk.does(Event::Acted(grip.clone().into(), Given::Most));
    desk.does(Event::Acted(grip.into(), Given::Released));
    desk.works();
    assert_eq!(limit_of(&desk), Percent::whole(95));
    desk.does(Event::Undid);
    assert_eq!(limit_of(&desk), Percent::whole(74));
    desk.does(Event::Undid);
    assert_eq!(limit_of(&desk), Percent::whole(80));
}

#[test]
fn names_to_filter_by_are_listed_when_unfolded_and_ticked_in_and_out() {
    let mut desk = Desk::with(FLOWERS);
    assert!(!desk.reads().contains("Анна (3)"));
    desk.touches(Act::Unfold(Dim::Seller), Given::On(true));
    desk.works();
    assert!(desk.reads().contains("Анна (3)"));
    desk.touches(Act::Filter(Dim::Seller, "Борис".into()), Given::On(true));
    desk.works();
    assert_eq!(desk.clients(), ["Лютик", "Астра"]);
    desk.touches(Act::Filter(Dim::Seller, "Борис".into()), Given::On(false));
    desk.works();
    assert_eq!(desk.clients().len(), 3);
}

#[test]
fn a_date_set_by_hand_takes_the_other_end_along_rather_than_cross_it() {
    let mut desk = Desk::with(FLOWERS);
    desk.touches(Act::Date { first: false }, Given::Text("2025-02-28".into()));
    desk.works();
    desk.touches(Act::Date { first: true }, Given::Text("2025-03-05".into()));
    let days = |desk: &Desk| desk.page.document.params.period.dates.map(|(a, b)| (a.ymd(), b.ymd()));
    assert_eq!(days(&desk), Some(((2025, 3, 5), (2025, 3, 5))));
    desk.touches(Act::Date { first: true }, Given::Text(String::new()));
    assert_eq!(days(&desk), Some(((2025, 3, 5), (2025, 3, 5))));
}

#[test]
fn a_client_is_opened_from_the_table_excluded_and_taken_back() {
    let mut desk = Desk::with(FLOWERS);
    let id = desk.page.heard.clients.rows()[1].0;
    desk.does(Event::Acted(Act::Table.into(), Given::Table(TableGiven::Open(id))));
    desk.works();
    assert!(desk.reads().contains("Что делать"));
    desk.touches(Act::Exclude("Лютик".into()), Given::Nothing);
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Астра"]);
    desk.touches(Act::Include("Лютик".into()), Given::Nothing);
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
}

#[test]
fn a_group_followed_from_the_advice_brings_the_table_into_sight() {
    let mut desk = Desk::with(FLOWERS);
    let effects = desk.does(Event::Acted(Act::Follow(Group::Fresh).into(), Given::Nothing));
    assert!(effects.contains(&Effect::Reveal(".clients")));
    desk.works();
    assert_eq!(desk.clients(), Vec::<String>::new());
    desk.touches(Act::ShowAll, Given::Nothing);
    desk.works();
    assert_eq!(desk.clients().len(), 3);
}

#[test]
fn rows_are_selected_alone_together_and_up_to_a_row() {
    let mut desk = Desk::with(FLOWERS);
    let ids: Vec<u32> = desk.page.heard.clients.rows().iter().map(|(id, _)| *id).collect();
    let mut select = |place: usize, extend: bool, toggle: bool| {
        let given = TableGiven::Select { id: Some(ids[place]), extend, toggle };
        desk.does(Event::Acted(Act::Table.into(), Given::Table(given)));
        desk.works();
        desk.page.view.selected.clone()
    };
    assert_eq!(select(0, false, false), [ids[0]]);
    assert_eq!(select(2, true, false), [ids[0], ids[1], ids[2]]);
    assert_eq!(select(1, false, true), [ids[0], ids[2]]);
    assert_eq!(select(1, false, false), [ids[1]]);
}

#[test]
fn a_picture_is_taken_away_the_way_that_was_chosen() {
    let mut desk = Desk::with(FLOWERS);
    for (place, way) in Way::ALL.into_iter().enumerate() {
        for which in [Which::Grid, Which::Curve, Which::Scatter] {
            desk.does(Event::Acted(Act::Take(which).into(), Given::Place(place as u32)));
            desk.works();
            let Some(Effect::TakePicture { way: how, svg, .. }) = desk.done.pop() else { panic!() };
            assert!(how == way && svg.starts_with("<svg"), "{which:?} {way:?}");
        }
    }
}

#[test]
fn the_page_is_composed_anew_in_another_language_and_for_another_picture() {
    let mut desk = Desk::with(FLOWERS);
    assert!(desk.reads().contains("Что делать") || desk.reads().contains("Ромашка"), "{}", desk.reads());
    desk.does(Event::ChoseLang(Lang::En));
    desk.works();
    assert!(desk.reads().contains("Method passport"), "{}", desk.reads());
    desk.touches(Act::Picture(Picture::Sellers), Given::On(true));
    desk.works();
    assert!(desk.reads().contains("Борис"));
}

#[test]
fn a_list_of_settings_chooses_by_place() {
    let mut desk = Desk::with(FLOWERS);
    let objects = vec![Setting::Object(Object::Client), Setting::Object(Object::Seller)];
    desk.touches(Act::OneOf(objects.clone()), Given::Place(1));
    desk.works();
    assert_eq!(desk.clients(), ["Анна", "Борис"]);
    desk.does(Event::Acted(Act::OneOf(objects).into(), Given::Place(9)));
    assert_eq!(desk.page.document.params.object, Object::Seller);
}

#[test]
fn what_is_not_meant_by_an_act_does_nothing() {
    let mut desk = Desk::with(FLOWERS);
    for act in [Act::Search, Act::Width, Act::Including, Act::Unfold(Dim::Seller), Act::Table] {
        assert_eq!(desk.does(Event::Acted(act.into(), Given::Least)), []);
    }
    let file = Event::Acted(Act::Workbook.into(), Given::Nothing);
    desk.does(file);
    assert!(matches!(
        desk.questions()[..],
        [razbor::engine::Query::Export { what: ExportWhat::Workbook, .. }]
    ));
}
