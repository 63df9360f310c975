//! What is kept in the browser since there are tables beside the sales; what was kept before comes along.
//!
//! `UPDATE=1 cargo test --test storage_v2` rewrites the golden bytes; after a release, begin version 3 instead.
#![allow(clippy::unwrap_used, reason = "test helpers")]
use std::{env, fs, path::PathBuf};

use proptest::prelude::*;
use razbor::{
    import::{Choice, DateOrder, Decimal},
    storage::{Saved, SavedKind, SavedOrigin, SavedSource, SavedTable, SavedV1, SavedView},
    table::{Role, TableKind},
    tools::abc_xyz::{Params, Sort, SortKey},
};

fn table(kind: SavedKind, id: u32, origin: SavedOrigin) -> SavedTable {
    let source = SavedSource { id, name: format!("{id}.csv"), origin };
    SavedTable { kind, source, choice: Choice::default() }
}

fn view() -> SavedView {
    SavedView { sort: Sort { key: SortKey::Recency, descending: false }, hidden: vec![SortKey::Name] }
}

/// Every kind of table, each from elsewhere; the plan's columns are corrected.
fn full() -> Saved {
    let mut plans = table(SavedKind::Plans, 1, SavedOrigin::Paste);
    plans.choice.roles =
        vec![(0, Some(Role::Date)), (2, Some(Role::Plan)), (3, Some(Role::Closed)), (4, None)];
    plans.choice.decimals = vec![(2, Decimal::Dot)];
    plans.choice.orders = vec![(0, DateOrder::MonthDay)];
    let tables = vec![
        table(SavedKind::Sales, 0, SavedOrigin::File),
        plans,
        table(SavedKind::Payments, 2, SavedOrigin::SampleRu),
        table(SavedKind::Deals, 3, SavedOrigin::SampleEn),
    ];
    Saved {
        tables,
        params: Params { excluded: vec!["ООО «Своя»".into()], ..Params::default() },
        tools: vec![1, 200, 3],
        view: view(),
    }
}

fn golden(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

fn hex(bytes: &[u8]) -> String {
    let line = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>() + "\n";
    bytes.chunks(32).map(line).collect()
}

#[track_caller]
fn unhex(name: &str) -> Vec<u8> {
    let text = fs::read_to_string(golden(name)).unwrap();
    let digits: Vec<char> = text.chars().filter(char::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(&pair.iter().collect::<String>(), 16).unwrap()).collect()
}

#[test]
fn version_2_is_written_and_read_as_it_always_was() {
    if env::var_os("UPDATE").is_some() {
        fs::write(golden("saved_v2.hex"), hex(&full().to_bytes())).unwrap();
    }
    let kept = unhex("saved_v2.hex");
    assert_eq!(hex(&kept), hex(&full().to_bytes()), "version 2 has changed");
    assert_eq!(Saved::from_bytes(&kept), Some(full()));
}

/// By hand from the specification of postcard: version 2, four tables; sales, number 0, a name of 5 bytes, a file.
#[test]
fn bytes_begin_with_the_version_and_the_first_table() {
    assert!(full().to_bytes().starts_with(&[2, 4, 0, 0, 5, b'0', b'.', b'c', b's', b'v', 1]));
}

#[test]
fn what_version_1_kept_comes_back_as_sales_with_its_corrections_and_settings() {
    let bytes = unhex("saved_v1.hex");
    let before = SavedV1::from_bytes(&bytes).unwrap();
    let saved = Saved::from_bytes(&bytes).unwrap();
    let sales = SavedTable { kind: SavedKind::Sales, source: before.source.unwrap(), choice: before.choice };
    assert_eq!((saved.tables, saved.params, saved.view), (vec![sales], before.params, before.view));
    assert!(saved.tools.is_empty());
}

#[test]
fn a_version_1_without_a_source_has_no_tables() {
    let before = SavedV1 { source: None, choice: Choice::default(), params: Params::default(), view: view() };
    assert_eq!(Saved::from_bytes(&before.to_bytes()).unwrap().tables, []);
}

#[test]
fn a_state_cut_short_anywhere_or_with_something_behind_it_is_not_a_state() {
    let mut bytes = full().to_bytes();
    for end in 0..bytes.len() {
        assert_eq!(Saved::from_bytes(&bytes[..end]), None, "the first {end} bytes");
    }
    bytes.push(0);
    assert_eq!(Saved::from_bytes(&bytes), None);
}

#[test]
fn a_version_from_the_future_is_not_guessed_at() {
    for version in (0..=255).filter(|version| !(1..=2).contains(version)) {
        let mut bytes = full().to_bytes();
        bytes[0] = version;
        assert_eq!(Saved::from_bytes(&bytes), None);
    }
}

#[test]
fn every_kind_of_table_is_kept_as_itself() {
    for kind in TableKind::ALL {
        assert_eq!(TableKind::from(SavedKind::from(kind)), kind);
    }
}

proptest! {
    /// What is read from any bytes at all can be written, and is then read as the same.
    #[test]
    fn garbage_is_no_state_or_a_whole_one(mut bytes in prop::collection::vec(any::<u8>(), 0..200), version in 0..4_u8) {
        if let Some(first) = bytes.first_mut() {
            *first = version;
        }
        if let Some(saved) = Saved::from_bytes(&bytes) {
            prop_assert_eq!(Saved::from_bytes(&saved.to_bytes()), Some(saved));
        }
    }

    #[test]
    fn a_flipped_byte_is_no_state_or_a_whole_one(place: prop::sample::Index, byte: u8) {
        let mut bytes = full().to_bytes();
        *place.get_mut(&mut bytes) = byte;
        if let Some(saved) = Saved::from_bytes(&bytes) {
            prop_assert_eq!(Saved::from_bytes(&saved.to_bytes()), Some(saved));
        }
    }
}
