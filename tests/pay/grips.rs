//! Grips of the curve: dragged, moved by keys, let go.
use razbor::{
    chart::PayHandles,
    domain::Percent,
    markup::Given,
    tools::{
        Done,
        pay::{Act, Choice, Field, Handle, Lever, Method, Rate, Section, Threshold, Unknown},
    },
};

use crate::desk::{Desk, percent, rub};

/// The grip of a handle as it is drawn now.
#[track_caller]
fn grip(desk: &Desk, handle: Handle) -> (Act, PayHandles, Option<Lever>) {
    let is_it = |act: &Act| matches!(act, Act::Grip(other, ..) if *other == handle);
    let act = desk.grips().into_iter().find(is_it).unwrap_or_else(|| panic!("no grip {handle:?}"));
    let Act::Grip(_, picture, lever) = act else { panic!() };
    (act, picture, lever)
}

#[track_caller]
fn drag(desk: &mut Desk, handle: Handle, to: (f64, f64)) -> Done {
    let (act, picture, _) = grip(desk, handle);
    let (x, y) = picture.place(to);
    desk.does(act, Given::Point(x, y))
}

#[test]
fn every_threshold_rate_and_the_reading_have_a_grip() {
    let desk = Desk::new();
    let handles: Vec<Handle> = desk
        .grips()
        .iter()
        .filter_map(|act| if let Act::Grip(it, ..) = act { Some(*it) } else { None })
        .collect();
    use Handle::{At, Rate, Reading};
    assert_eq!(handles, [At(0), Rate(0), At(1), Rate(1), At(2), Rate(2), Reading]);
}

#[test]
fn a_threshold_is_dragged_to_a_whole_percent_and_let_go() {
    let mut desk = Desk::new();
    assert_eq!(drag(&mut desk, Handle::At(0), (89.8, 0.0)), Done::Moving);
    assert_eq!(desk.scheme().thresholds[0].at, percent(90));
    assert!(desk.look.moving.is_some());
    let (act, ..) = grip(&desk, Handle::At(0));
    assert_eq!(desk.does(act.clone(), Given::Released), Done::Released);
    assert!(desk.look.moving.is_none());
    assert_eq!(desk.does(act, Given::Released), Done::Nothing);
}

#[test]
fn whatever_else_is_done_takes_the_grip_out_of_hand() {
    let mut desk = Desk::new();
    drag(&mut desk, Handle::At(0), (90.0, 0.0));
    desk.does(Act::Width, Given::Width(400.0));
    assert!(desk.look.moving.is_some());
    desk.types(Field::Market, "90 000");
    assert!(desk.look.moving.is_none());
}

#[test]
fn a_threshold_stops_a_percent_from_its_neighbours() {
    let mut desk = Desk::new();
    drag(&mut desk, Handle::At(1), (150.0, 0.0));
    assert_eq!(desk.scheme().thresholds[1].at, percent(119));
    drag(&mut desk, Handle::At(1), (0.0, 0.0));
    assert_eq!(desk.scheme().thresholds[1].at, percent(81));
}

#[test]
fn keys_move_a_threshold_by_one_percent_and_to_its_ends() {
    let mut desk = Desk::new();
    let (act, ..) = grip(&desk, Handle::At(1));
    assert_eq!(desk.does(act.clone(), Given::Steps(-5)), Done::Moving);
    assert_eq!(desk.scheme().thresholds[1].at, percent(95));
    desk.does(act.clone(), Given::Least);
    assert_eq!(desk.scheme().thresholds[1].at, percent(81));
    desk.does(act.clone(), Given::Most);
    assert_eq!(desk.scheme().thresholds[1].at, percent(119));
    assert_eq!(desk.does(act.clone(), Given::Most), Done::Nothing);
    assert_eq!(desk.does(act, Given::Text("5".into())), Done::Nothing);
}

/// Dragging the grip of a rate to a pay gives a rate that pays it, in every method.
#[track_caller]
fn check_rate(method: Method, place: u32, rate: Rate) {
    let mut desk = Desk::new();
    desk.chooses(Choice::Method(method));
    let (_, _, lever) = grip(&desk, Handle::Rate(place));
    let lever = lever.unwrap();
    let pay = lever.none + (lever.whole - lever.none) * f64::from(rate.raw()) / 1e9;
    assert_eq!(drag(&mut desk, Handle::Rate(place), (0.0, pay)), Done::Moving);
    let found = desk.scheme().thresholds[place as usize].rate;
    let apart = (found.to_f64() - rate.to_f64()).abs();
    assert!(apart < 0.051, "{method:?}: {} instead of {}", found.to_f64(), rate.to_f64());
    // A point of the picture is some hundreds of roubles high: to a twentieth of a percent.
    assert_eq!(found.raw() % 500_000, 0);
}

#[test]
fn a_rate_is_dragged_to_the_pay_that_it_gives() {
    for method in [Method::Whole, Method::Marginal, Method::Interpolated] {
        check_rate(method, 1, Rate::new(15_000_000));
        check_rate(method, 2, Rate::new(25_000_000));
    }
    check_rate(Method::Whole, 0, Rate::new(12_000_000));
}

#[test]
fn a_rate_is_moved_by_keys_in_tenths_and_within_its_bounds() {
    let mut desk = Desk::new();
    let (act, ..) = grip(&desk, Handle::Rate(0));
    desk.does(act.clone(), Given::Steps(5));
    assert_eq!(desk.scheme().thresholds[0].rate, Rate::new(15_000_000));
    desk.does(act.clone(), Given::Least);
    assert_eq!(desk.scheme().thresholds[0].rate, Rate::ZERO);
    desk.does(act, Given::Most);
    assert_eq!(desk.scheme().thresholds[0].rate, Rate::whole(20));
}

#[test]
fn the_axes_stay_while_a_grip_moves_and_fit_again_when_it_is_let_go() {
    let mut desk = Desk::new();
    let (act, before, _) = grip(&desk, Handle::Rate(2));
    desk.does(act.clone(), Given::Steps(20));
    assert_eq!(grip(&desk, Handle::Rate(2)).1.ends(), before.ends());
    desk.does(act, Given::Released);
    assert!(grip(&desk, Handle::Rate(2)).1.ends().1 > before.ends().1);
}

#[test]
fn an_act_holds_all_that_turns_a_point_into_a_value() {
    // The width changes after the grip was drawn: its own picture counts.
    let mut desk = Desk::new();
    let (act, picture, _) = grip(&desk, Handle::At(2));
    desk.does(Act::Width, Given::Width(320.0));
    let (x, y) = picture.foot(130.0);
    desk.does(act, Given::Point(x, y));
    assert_eq!(desk.scheme().thresholds[2].at, percent(130));
}

#[test]
fn the_point_that_is_read_is_a_look_and_no_step_of_undo() {
    let mut desk = Desk::new();
    let before = desk.params.clone();
    assert_eq!(drag(&mut desk, Handle::Reading, (110.2, 0.0)), Done::Looked);
    assert_eq!((desk.look.reading(), &desk.params), (percent(110), &before));
    desk.must_say("При 110 %: твёрдый 30 000 ₽ + мягкий 10 000 ₽ + бонус 66 000 ₽ = 106 000 ₽");
    let (act, ..) = grip(&desk, Handle::Reading);
    assert_eq!(desk.does(act.clone(), Given::Steps(1)), Done::Looked);
    assert_eq!(desk.does(act.clone(), Given::Released), Done::Nothing);
    desk.does(act.clone(), Given::Most);
    assert_eq!(desk.look.reading(), percent(150));
    desk.does(act, Given::Least);
    assert_eq!(desk.look.reading(), percent(0));
}

#[test]
fn a_grip_of_a_threshold_that_is_gone_does_nothing() {
    let mut desk = Desk::new();
    let (at, ..) = grip(&desk, Handle::At(2));
    let (rate, ..) = grip(&desk, Handle::Rate(2));
    desk.presses(Act::RemoveThreshold(2));
    for given in [Given::Steps(1), Given::Point(10.0, 10.0), Given::Most, Given::Released] {
        assert_eq!(desk.does(at.clone(), given.clone()), Done::Nothing);
        assert_eq!(desk.does(rate.clone(), given), Done::Nothing);
    }
}

#[test]
fn a_point_that_is_not_a_number_is_the_edge_and_never_a_panic() {
    let mut desk = Desk::new();
    for act in desk.grips() {
        for point in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300] {
            desk.does(act.clone(), Given::Point(point, point));
        }
        for steps in [i32::MIN, i32::MAX] {
            desk.does(act.clone(), Given::Steps(steps));
        }
        desk.does(act, Given::Released);
    }
    let said = desk.says();
    assert!(!said.contains("NaN") && !said.contains("inf"), "{said}");
}

#[test]
fn thresholds_out_of_order_can_be_dragged_back() {
    let mut desk = Desk::new();
    desk.params.scheme.thresholds = vec![Threshold::reached(100, 2), Threshold::reached(80, 1)];
    drag(&mut desk, Handle::At(1), (120.0, 0.0));
    assert_eq!(desk.scheme().thresholds[1].at, percent(120));
}

#[test]
fn an_unlocked_plan_follows_a_dragged_rate_and_a_dragged_unknown_is_locked() {
    let mut desk = Desk::new();
    desk.presses(Act::Lock(Unknown::Plan));
    let (act, ..) = grip(&desk, Handle::Rate(1));
    desk.does(act, Given::Steps(10));
    // 60 000 at 3 % is 2 000 000.
    assert_eq!(desk.scheme().plan, rub("2000000"));
    let mut desk = Desk::new();
    desk.presses(Act::Lock(Unknown::Rate));
    let (act, ..) = grip(&desk, Handle::Rate(1));
    desk.does(act, Given::Steps(10));
    assert_eq!((desk.params.unlocked.len(), desk.scheme().thresholds[1].rate), (0, Rate::whole(3)));
}

#[test]
fn a_threshold_beyond_the_curve_widens_it() {
    let mut desk = Desk::new();
    desk.params.scheme.thresholds.push(Threshold::reached(300, 5));
    let (_, picture, _) = grip(&desk, Handle::At(3));
    assert_eq!(picture.ends().0, 330.0);
}

#[test]
fn while_a_grip_moves_the_last_simulation_stays_and_is_recounted_on_release() {
    let mut desk = Desk::new();
    desk.unfolds(Section::Cost);
    let cost = |desk: &Desk| {
        let said = desk.says();
        let from =
            said.find("В среднем 8").or_else(|| said.find("В среднем 9")).unwrap_or_else(|| panic!("{said}"));
        said[from..].chars().take(30).collect::<String>()
    };
    let before = cost(&desk);
    let (act, ..) = grip(&desk, Handle::At(0));
    desk.does(act.clone(), Given::Steps(15));
    desk.must_say("Пересчитаем, когда отпустите");
    assert_eq!(cost(&desk), before);
    desk.does(act, Given::Released);
    desk.must_not_say("Пересчитаем, когда отпустите");
    assert_ne!(cost(&desk), before);
    assert_eq!(desk.look.reading(), Percent::new(9_750));
}
