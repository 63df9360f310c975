//! The pay page through the page's own state and a real engine.
use razbor::{
    domain::Percent,
    markup::Given,
    tools::{
        Act, ToolAct,
        pay::{self, Field, Handle},
    },
    workspace::{Effect, Event, Page},
};

use crate::desk::Desk;

fn opened() -> Desk {
    let mut desk = Desk::started();
    desk.does(Event::WentTo(Page::Pay));
    desk.works();
    desk
}

fn acts(desk: &mut Desk, act: pay::Act, given: Given) {
    desk.does(Event::Acted(act.into(), given));
    desk.works();
}

#[track_caller]
fn says(desk: &Desk) -> String {
    let page = desk.page.heard.tool.clone().unwrap();
    page.pieces.iter().map(|piece| piece.say()).collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")
}

fn first_threshold(desk: &Desk) -> Percent {
    desk.page.document.tools.open_settings().pay.scheme.thresholds[0].at
}

/// The act of the first threshold's grip, as it is painted.
fn grip(desk: &Desk) -> pay::Act {
    let page = desk.page.heard.tool.clone().unwrap();
    let acts = page.pieces.iter().flat_map(|piece| piece.elements()).flat_map(|element| element.on.clone());
    let open = |act: Act| match act {
        Act::Tool(sealed) => sealed.open_act(),
        Act::Clients(_) => None,
    };
    let is_first = |act: &pay::Act| matches!(act, pay::Act::Grip(Handle::At(0), ..));
    let mut pay = acts.filter_map(|(_, act)| match open(act) {
        Some(ToolAct::Pay(act)) if is_first(&act) => Some(act),
        _ => None,
    });
    pay.next().unwrap()
}

#[test]
fn a_threshold_in_hand_is_one_step_of_undo() {
    let mut desk = opened();
    assert!(says(&desk).contains("При плане 3 млн ₽ менеджер получает 100 000 ₽"));
    let grip = grip(&desk);
    for given in [Given::Steps(5), Given::Steps(5), Given::Steps(-1), Given::Released] {
        acts(&mut desk, grip.clone(), given);
    }
    assert_eq!(first_threshold(&desk), Percent::whole(89));
    assert!(says(&desk).contains("Ниже 89 %: 0 %"));
    desk.does(Event::Undid);
    desk.works();
    assert_eq!(first_threshold(&desk), Percent::whole(80));
    assert!(says(&desk).contains("Ниже 80 %: 0 %"));
    desk.does(Event::Redid);
    assert_eq!(first_threshold(&desk), Percent::whole(89));
}

#[test]
fn a_field_is_typed_and_undone_and_what_is_mistyped_is_no_step() {
    let mut desk = opened();
    acts(&mut desk, pay::Act::Field(Field::Plan), Given::Text("4 млн".into()));
    assert!(says(&desk).contains("При плане 4 млн ₽"));
    acts(&mut desk, pay::Act::Field(Field::Plan), Given::Text("много".into()));
    assert!(says(&desk).contains("Нужна сумма от 0 до 1 трлн"));
    desk.does(Event::Undid);
    desk.works();
    assert!(says(&desk).contains("При плане 3 млн ₽"));
}

#[test]
fn the_link_goes_to_the_clipboard_and_the_team_to_a_file() {
    let mut desk = opened();
    acts(&mut desk, pay::Act::Link, Given::Nothing);
    let Some(Effect::CopyText(link)) = desk.done.pop() else { panic!("{:?}", desk.done) };
    assert_eq!(pay::share::read(link.strip_prefix("#/pay?s=").unwrap()), Some(pay::Scheme::default()));
    acts(&mut desk, pay::Act::PasteText, Given::Text("Анна 3 000 000 / 3 100 000".into()));
    acts(&mut desk, pay::Act::ReadPaste, Given::Nothing);
    acts(&mut desk, pay::Act::TeamBook, Given::Nothing);
    let Some(Effect::SaveFile { name, bytes, .. }) = desk.done.pop() else { panic!("{:?}", desk.done) };
    assert!(name.ends_with(".xlsx") && bytes.starts_with(b"PK"), "{name}");
    let slip = |form| pay::Act::Slip("Анна".into(), form);
    acts(&mut desk, slip(pay::Form::Csv), Given::Nothing);
    let Some(Effect::SaveFile { name, .. }) = desk.done.pop() else { panic!("{:?}", desk.done) };
    assert!(name.ends_with(".csv"), "{name}");
    acts(&mut desk, slip(pay::Form::Text), Given::Nothing);
    let Some(Effect::CopyText(text)) = desk.done.pop() else { panic!("{:?}", desk.done) };
    assert!(text.starts_with("Расчётный лист: Анна"), "{text}");
    acts(&mut desk, slip(pay::Form::Paper), Given::Nothing);
    assert_eq!(desk.done.pop(), Some(Effect::Print));
}
