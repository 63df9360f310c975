//! What is kept for the next visit, and when.
use razbor::{
    domain::SourceId,
    engine::{FromEngine, ToEngine},
    storage::Saved,
    tools::{Sealed, abc_xyz::SortKey},
    words::Lang,
    workspace::{Effect, Event, Notice, Theme},
};

use crate::desk::{Desk, FLOWERS};

const FORGET: Effect = Effect::Tell(ToEngine::Keep { state: None, sources: Vec::new() });

#[track_caller]
fn kept(effects: &[Effect]) -> (Saved, SourceId) {
    match effects {
        [Effect::Tell(ToEngine::Keep { state: Some(state), sources }), ..] => {
            let [kept] = sources[..] else { panic!("{sources:?}") };
            (Saved::from_bytes(state).unwrap(), kept.source)
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_settings_and_the_source_are_kept() {
    let mut desk = Desk::with(FLOWERS);
    assert!(desk.does(Event::Excluded("Астра".into())).contains(&Effect::KeepSoon));
    let (saved, source) = kept(&desk.does(Event::TimeToKeep));
    assert_eq!(saved.params.excluded, ["Астра"]);
    assert_eq!(Some(source), desk.page.document.source.as_ref().map(|source| source.id));
}

#[test]
fn the_look_of_the_table_is_kept() {
    let mut desk = Desk::with(FLOWERS);
    assert!(desk.does(Event::Sorted(SortKey::Name)).contains(&Effect::KeepSoon));
    assert_eq!(desk.does(Event::ToggledColumn(SortKey::Share)), [Effect::KeepSoon]);
    let (saved, _) = kept(&desk.does(Event::TimeToKeep));
    assert_eq!(saved.view.sort.key, SortKey::Name);
    assert!(saved.view.hidden.contains(&SortKey::Share));
}

#[test]
fn what_was_put_away_is_forgotten() {
    let mut desk = Desk::with(FLOWERS);
    assert!(desk.does(Event::StartedOver).contains(&Effect::KeepSoon));
    assert_eq!(desk.does(Event::TimeToKeep), [FORGET]);
}

#[test]
fn with_keeping_off_what_was_kept_goes_and_nothing_more_comes() {
    let mut desk = Desk::with(FLOWERS);
    assert_eq!(desk.does(Event::ChoseKeeping(false)), [FORGET, Effect::KeepPreferences]);
    assert_eq!(desk.does(Event::TimeToKeep), []);
    let effects = desk.does(Event::ChoseKeeping(true));
    kept(&effects);
    assert_eq!(effects.last(), Some(&Effect::KeepPreferences));
}

#[test]
fn a_browser_that_refuses_to_keep_is_told_of_once() {
    let mut desk = Desk::with(FLOWERS);
    desk.says(FromEngine::NotKept("quota".into()));
    assert_eq!(desk.page.notice, Some(Notice::NotKept("quota".into())));
    desk.does(Event::Dismissed);
    desk.says(FromEngine::NotKept("quota".into()));
    assert_eq!(desk.page.notice, None);
    desk.says(FromEngine::Kept);
    desk.says(FromEngine::NotKept("quota".into()));
    assert!(desk.page.notice.is_some());
}

#[test]
fn another_language_or_theme_changes_no_data() {
    let mut desk = Desk::with(FLOWERS);
    let (document, heard) = (desk.page.document.clone(), desk.page.heard.clone());
    let clients = desk.clients();
    // The page is composed anew in the other language, from the data at hand.
    assert!(matches!(desk.does(Event::ChoseLang(Lang::En))[..], [Effect::Tell(_), Effect::KeepPreferences]));
    assert!(desk.readings().is_empty());
    assert_eq!(desk.does(Event::ChoseTheme(Theme::Dark)), [Effect::KeepPreferences]);
    desk.works();
    assert_eq!((&desk.page.document, &desk.page.heard.loaded), (&document, &heard.loaded));
    assert_eq!(desk.clients(), clients);
}

#[test]
fn what_was_set_on_the_pages_of_other_tools_is_kept_and_comes_back() {
    let mut desk = Desk::with(FLOWERS);
    let tools = Sealed::of_bytes(vec![1, 2, 3]);
    desk.page.document.tools = tools.clone();
    desk.does(Event::TimeToKeep);
    desk.works();
    let mut back = desk.comes_back();
    back.works();
    assert_eq!(back.page.document.tools, tools);
    assert_eq!(back.clients(), desk.clients());
}
