//! Search phrases and campaigns stand beside the sales; on the page of the offer a bare list is one of phrases.
use razbor::{
    table::{Role, TableKind},
    workspace::{Event, Page},
};

use crate::desk::{CAMPAIGNS, Desk, FLOWERS, KEYWORDS};

const SALES: (TableKind, u64) = (TableKind::Sales, 5);
const LIST: &str = "аренда склада\nсклад временного хранения\n";
const COUNTED: &str = "аренда склада\t1 200\nсклад\t3 000\n";

/// The tables after these came one after another, the page of the offer in sight before the last.
#[track_caller]
fn check(texts: &[&'static str], expect: &[(TableKind, u64)]) -> Desk {
    let mut desk = Desk::started();
    let (last, before) = texts.split_last().unwrap();
    for text in before {
        desk.gives(text);
        desk.works();
    }
    desk.does(Event::WentTo(Page::Offer));
    desk.works();
    desk.gives(last);
    desk.works();
    assert_eq!(desk.tables(), expect);
    assert!(desk.page.running.is_none());
    desk
}

#[test]
fn a_list_without_titles_is_one_of_phrases_on_the_page_of_the_offer() {
    for list in [LIST, COUNTED, "аренда склада\nсклад\n", "аренда\nцена\n"] {
        let desk = check(&[FLOWERS, list], &[SALES, (TableKind::Keywords, 2)]);
        let part = desk.page.document.part(TableKind::Keywords).unwrap();
        assert_eq!(part.choice.roles[0], (0, Some(Role::Phrase)));
        assert!(desk.page.notice.is_some());
    }
    check(&[LIST], &[(TableKind::Keywords, 2)]);
}

#[test]
fn a_list_with_titles_is_what_they_say_on_any_page() {
    check(&[FLOWERS, KEYWORDS], &[SALES, (TableKind::Keywords, 2)]);
    check(&[KEYWORDS, CAMPAIGNS], &[(TableKind::Keywords, 2), (TableKind::Campaigns, 2)]);
    check(&[KEYWORDS, FLOWERS], &[SALES, (TableKind::Keywords, 2)]);
}

#[test]
fn undoing_the_phrases_brings_back_what_was_there_before() {
    let mut desk = check(&[FLOWERS, COUNTED], &[SALES, (TableKind::Keywords, 2)]);
    desk.does(Event::Undid);
    desk.works();
    assert_eq!(desk.tables(), [SALES]);
    desk.does(Event::Redid);
    desk.works();
    assert_eq!(desk.tables(), [SALES, (TableKind::Keywords, 2)]);
}
