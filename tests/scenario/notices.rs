//! What is told, for how long, and what may not hide it.
use razbor::workspace::{Event, Notice, Outcome};

use crate::desk::{Desk, FLOWERS};

#[test]
fn a_refused_source_can_still_be_corrected_after_something_small_was_told() {
    let mut desk = Desk::with(FLOWERS);
    desk.gives("");
    desk.works();
    desk.does(Event::Browser(Outcome::Copied(3)));
    assert!(desk.page.refused().is_some());
    desk.does(Event::Dismissed);
    assert!(desk.page.refused().is_none());
}

#[test]
fn what_was_told_about_a_copy_goes_with_the_next_step() {
    let mut desk = Desk::with(FLOWERS);
    for outcome in [Outcome::Copied(3), Outcome::CopiedPicture, Outcome::SavedFile("a.csv".into())] {
        desk.does(Event::Browser(outcome));
        assert!(desk.page.notice.is_some());
        let name = format!("{:?}", desk.page.notice);
        desk.does(Event::Excluded(name));
        assert_eq!(desk.page.notice, None);
    }
}

#[test]
fn a_refusal_goes_when_another_list_is_given() {
    let mut desk = Desk::with(FLOWERS);
    desk.gives("");
    desk.works();
    assert!(matches!(desk.page.notice, Some(Notice::Refused { .. })));
    desk.gives(FLOWERS);
    assert_eq!(desk.page.notice, None);
}
