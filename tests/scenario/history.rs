//! Steps back and forth: over settings, gestures and sources.
use proptest::prelude::*;
use razbor::{
    domain::{AbcClass, Percent},
    engine::{FromEngine, ToEngine},
    import::Refusal,
    table::Dim,
    tools::abc_xyz::{ByWhat, Cuts, Measure},
    workspace::{Effect, Event, Limit, Setting, bounds, value},
};

use crate::desk::{Desk, FLOWERS, TREES};

const A: Limit = Limit::Abc(AbcClass::A);
const B: Limit = Limit::Abc(AbcClass::B);
const LIMITS: [Limit; 7] =
    [A, B, Limit::XActive, Limit::ZActive, Limit::XVariation, Limit::ClassicX, Limit::ClassicY];

fn excluded(desk: &Desk) -> Vec<&str> {
    desk.page.document.params.excluded.iter().map(String::as_str).collect()
}

#[test]
fn a_setting_is_undone_and_redone_without_reading_again() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Chose(Setting::Measure(Measure::Orders)));
    desk.does(Event::Undid);
    assert_eq!(desk.page.document.params.measure, Measure::Revenue);
    desk.does(Event::Redid);
    assert_eq!(desk.page.document.params.measure, Measure::Orders);
    assert_eq!(desk.readings(), []);
    assert!(!desk.page.can_redo());
}

#[test]
fn a_setting_that_is_already_so_is_no_step() {
    let mut desk = Desk::with(FLOWERS);
    let before = desk.page.document.clone();
    assert_eq!(desk.does(Event::Chose(Setting::Measure(Measure::Revenue))), []);
    desk.does(Event::Excluded("Астра".into()));
    assert_eq!(desk.does(Event::Excluded("Астра".into())), []);
    desk.does(Event::Undid);
    assert_eq!(desk.page.document, before);
}

#[test]
fn a_new_step_forgets_the_way_forth() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Excluded("Астра".into()));
    desk.does(Event::Undid);
    desk.does(Event::Excluded("Лютик".into()));
    assert!(!desk.page.can_redo());
    assert_eq!(desk.does(Event::Redid), []);
}

#[test]
fn a_limit_dragged_all_the_way_is_one_step() {
    let mut desk = Desk::with(FLOWERS);
    for percent in [79, 75, 70, 66] {
        desk.moves(A, percent, true);
    }
    desk.moves(A, 65, false);
    assert_eq!(desk.page.document.params.abc.cuts.a, Percent::whole(65));
    desk.moves(B, 90, false);
    desk.does(Event::Undid);
    assert_eq!(desk.page.document.params.abc.cuts, Cuts { a: Percent::whole(65), b: Percent::whole(95) });
    desk.does(Event::Undid);
    assert_eq!(desk.page.document.params.abc.cuts, Cuts::START);
}

#[test]
fn a_limit_dragged_back_to_where_it_was_is_no_step() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Excluded("Астра".into()));
    desk.moves(A, 60, true);
    desk.moves(A, 80, false);
    desk.does(Event::Undid);
    assert_eq!(excluded(&desk), Vec::<&str>::new());
}

#[test]
fn the_state_is_kept_when_a_gesture_ends_not_on_its_way() {
    let mut desk = Desk::with(FLOWERS);
    assert!(!desk.moves(A, 70, true).contains(&Effect::KeepSoon));
    assert!(desk.moves(A, 70, false).contains(&Effect::KeepSoon));
}

#[test]
fn undoing_a_list_reads_the_earlier_one_again_and_shows_it() {
    let mut desk = Desk::started();
    let first = desk.gives(FLOWERS);
    desk.works();
    let second = desk.gives(TREES);
    desk.works();
    desk.does(Event::Undid);
    assert_eq!(desk.readings(), [first]);
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
    desk.does(Event::Redid);
    assert_eq!(desk.readings(), [second]);
    desk.works();
    assert_eq!(desk.clients(), ["Дуб", "Ель"]);
}

#[test]
fn undoing_the_first_list_empties_the_page_and_a_late_answer_does_not_fill_it() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Searched("а".into()));
    desk.does(Event::Undid);
    desk.works();
    assert!(desk.page.document.source.is_none());
    assert_eq!(desk.page.heard, razbor::workspace::Heard::default());
    desk.does(Event::Redid);
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
}

#[test]
fn start_over_puts_everything_away_and_undo_brings_it_back() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Excluded("Астра".into()));
    desk.does(Event::StartedOver);
    desk.works();
    assert!(desk.page.document.source.is_none() && desk.page.heard.loaded.is_none());
    desk.does(Event::Undid);
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик"]);
    assert!(desk.page.notice.is_none());
}

#[test]
fn start_over_of_an_empty_page_is_no_step() {
    let mut desk = Desk::started();
    assert_eq!(desk.does(Event::StartedOver), []);
    assert!(!desk.page.can_undo() && desk.page.notice.is_none());
}

#[test]
fn undo_while_a_list_is_read_stops_the_reading() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Excluded("Астра".into()));
    desk.works();
    desk.gives(TREES);
    desk.told.clear();
    assert_eq!(desk.does(Event::Undid), [Effect::Tell(ToEngine::Cancel)]);
    desk.says(FromEngine::Cancelled { rev: desk.reading_rev() });
    assert_eq!(excluded(&desk), ["Астра"]);
}

#[test]
fn undo_pressed_twice_over_a_list_reads_it_once() {
    let mut desk = Desk::with(FLOWERS);
    desk.gives(TREES);
    desk.works();
    desk.does(Event::Undid);
    assert_eq!(desk.does(Event::Undid), []);
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
}

#[test]
fn a_setting_changed_while_an_undo_is_read_loses_no_step() {
    let mut desk = Desk::with(FLOWERS);
    desk.gives(TREES);
    desk.works();
    desk.does(Event::Undid);
    desk.does(Event::Excluded("Ель".into()));
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
    desk.does(Event::Undid);
    desk.works();
    assert_eq!(desk.clients(), ["Дуб"]);
    desk.does(Event::Undid);
    desk.works();
    assert_eq!(desk.clients(), ["Дуб", "Ель"]);
}

#[test]
fn an_undo_that_is_refused_or_cancelled_leaves_the_steps_as_they_were() {
    let mut desk = Desk::with(FLOWERS);
    desk.gives(TREES);
    desk.works();
    for end in 0..2 {
        desk.does(Event::Undid);
        desk.told.clear();
        let rev = desk.reading_rev();
        let refused = FromEngine::Read { rev, result: Err(Refusal::Damaged("moved".into())) };
        desk.says(if end == 0 { refused } else { FromEngine::Cancelled { rev } });
        assert_eq!(desk.clients(), ["Дуб", "Ель"]);
        assert!(desk.page.can_undo() && !desk.page.can_redo());
    }
    desk.does(Event::Undid);
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
}

#[test]
fn a_client_left_out_can_be_taken_back() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Excluded("Ромашка".into()));
    desk.works();
    assert_eq!(desk.clients(), ["Лютик", "Астра"]);
    desk.does(Event::Included("Ромашка".into()));
    desk.works();
    assert_eq!(desk.clients(), ["Ромашка", "Лютик", "Астра"]);
}

#[test]
fn a_filter_narrows_the_list_and_an_empty_one_widens_it_again() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Filtered(Dim::Seller, vec!["Борис".into()]));
    desk.works();
    assert_eq!(desk.clients(), ["Лютик", "Астра"]);
    desk.does(Event::Filtered(Dim::Seller, Vec::new()));
    assert!(desk.page.document.params.filter.names.is_empty());
}

#[test]
fn settings_go_back_to_the_start_but_not_what_is_left_out() {
    let mut desk = Desk::with(FLOWERS);
    desk.does(Event::Excluded("Астра".into()));
    desk.does(Event::Chose(Setting::By(ByWhat::Count)));
    assert_eq!(desk.page.document.params.abc.cuts, Cuts::BY_COUNT);
    desk.does(Event::ResetSettings);
    assert_eq!(desk.page.document.params.abc.cuts, Cuts::START);
    assert_eq!(excluded(&desk), ["Астра"]);
}

#[test]
fn limits_out_of_order_are_not_taken() {
    let mut desk = Desk::with(FLOWERS);
    let crossed = Cuts { a: Percent::whole(90), b: Percent::whole(50) };
    assert_eq!(desk.does(Event::Chose(Setting::Cuts(crossed))), []);
}

proptest! {
    #[test]
    fn limits_keep_their_order_wherever_they_are_moved(moves in prop::collection::vec((0..7_usize, 0..70_000_u32), 1..40)) {
        let mut desk = Desk::started();
        for (limit, to) in moves {
            desk.does(Event::MovedLimit { limit: LIMITS[limit], to: Percent::new(to), moving: false });
            let params = &desk.page.document.params;
            prop_assert!(params.abc.cuts.a <= params.abc.cuts.b && params.abc.cuts.b <= Percent::whole(100));
            prop_assert!(params.xyz.rhythm.z_active <= params.xyz.rhythm.x_active);
            prop_assert!(params.xyz.classic.x <= params.xyz.classic.y);
            for limit in LIMITS {
                let (low, high) = bounds(params, limit);
                prop_assert!(low <= value(params, limit) && value(params, limit) <= high);
            }
        }
    }

    #[test]
    fn undo_all_the_way_and_redo_all_the_way_come_back(moves in prop::collection::vec((0..2_usize, 1..100_u32, any::<bool>()), 1..30)) {
        let mut desk = Desk::with(FLOWERS);
        let begin = desk.page.document.clone();
        for (limit, to, moving) in moves {
            desk.moves(LIMITS[limit], to, moving);
        }
        desk.moves(A, 50, false);
        let end = desk.page.document.clone();
        let mut steps = 0;
        while desk.page.document != begin {
            prop_assert!(desk.page.can_undo());
            desk.does(Event::Undid);
            steps += 1;
        }
        for _ in 0..steps {
            desk.does(Event::Redid);
        }
        prop_assert_eq!(&desk.page.document, &end);
    }
}
