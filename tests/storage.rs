//! What is kept in the browser: its bytes stay readable from version to version.
//!
//! `UPDATE=1 cargo test --test storage` rewrites the golden bytes. Bytes that people have kept cannot be rewritten:
//! when this file fails after a release, begin version 2 and leave version 1 as it is.
#![allow(clippy::unwrap_used, reason = "test helpers")]
use std::{env, fs, path::PathBuf};

use proptest::prelude::*;
use razbor::{
    domain::{Day, Percent, Step},
    import::{Choice, DateOrder, Decimal, Encoding},
    storage::{SavedOrigin, SavedSource, SavedV1 as Saved, SavedView},
    table::{Dim, Role},
    tools::abc_xyz::{
        AbcRule, ByWhat, ClassicLimits, Cuts, Divisor, Filter, Measure, Object, Params, PeriodChoice,
        Reading, RhythmLimits, Sort, SortKey, XyzRule,
    },
};

/// Every field holds something, and nothing that is there from the start.
fn full() -> Saved {
    Saved {
        source: Some(SavedSource { id: 300, name: "Продажи.csv".into(), origin: SavedOrigin::File }),
        choice: Choice {
            roles: vec![(0, Some(Role::Date)), (7, None), (200, Some(Role::Period))],
            decimals: vec![(2, Decimal::Dot)],
            orders: vec![(0, DateOrder::MonthDay)],
            encoding: Some(Encoding::Windows1251),
            delimiter: Some(b'|'),
            header: Some(4),
            sheet: Some("Лист 2".into()),
        },
        params: Params {
            object: Object::Channel,
            measure: Measure::Orders,
            abc: AbcRule {
                by: ByWhat::Count,
                cuts: Cuts { a: Percent::new(1_234), b: Percent::new(5_678) },
                including: true,
            },
            xyz: XyzRule {
                reading: Reading::Classic,
                rhythm: RhythmLimits {
                    x_active: Percent::whole(80),
                    z_active: Percent::whole(20),
                    x_variation: Percent::whole(40),
                },
                classic: ClassicLimits { x: Percent::whole(10), y: Percent::whole(25) },
                divisor: Divisor::Sample,
            },
            period: PeriodChoice {
                step: Some(Step::Quarter),
                dates: Day::from_ymd(2024, 1, 1).zip(Day::from_ymd(2025, 12, 31)),
                keep_far_off: true,
            },
            filter: Filter { names: vec![(Dim::Seller, vec!["Анна".into(), String::new()])] },
            excluded: vec!["ООО «Своя»".into()],
        },
        view: SavedView {
            sort: Sort { key: SortKey::Recency, descending: false },
            hidden: vec![SortKey::Name, SortKey::Stability],
        },
    }
}

/// A first visit.
fn plain() -> Saved {
    Saved {
        source: None,
        choice: Choice::default(),
        params: Params::default(),
        view: SavedView { sort: Sort { key: SortKey::Total, descending: true }, hidden: Vec::new() },
    }
}

fn hex(bytes: &[u8]) -> String {
    let lines =
        bytes.chunks(32).map(|line| line.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
    lines.map(|line| line + "\n").collect()
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks(2).map(byte).collect()
}

#[test]
fn version_1_is_written_and_read_as_it_always_was() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/saved_v1.hex");
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, hex(&full().to_bytes())).unwrap();
    }
    let golden = fs::read_to_string(&path).unwrap();
    assert_eq!(golden, hex(&full().to_bytes()), "version 1 has changed");
    assert_eq!(Saved::from_bytes(&unhex(&golden)), Some(full()));
}

/// By hand from the specification of postcard: one byte for an option and a variant, numbers seven bits a byte.
#[test]
fn bytes_begin_with_the_version_and_the_source() {
    let mut begin = vec![1, 1, 0b1010_1100, 0b10, 18];
    begin.extend("Продажи.csv".bytes());
    begin.push(1);
    assert!(full().to_bytes().starts_with(&begin));
    assert!(plain().to_bytes().starts_with(&[1, 0]));
}

#[test]
fn a_state_of_a_first_visit_comes_back() {
    assert_eq!(Saved::from_bytes(&plain().to_bytes()), Some(plain()));
}

#[test]
fn a_state_cut_short_anywhere_is_not_a_state() {
    let bytes = full().to_bytes();
    for end in 0..bytes.len() {
        assert_eq!(Saved::from_bytes(&bytes[..end]), None, "the first {end} bytes");
    }
}

#[test]
fn a_state_with_something_behind_it_is_not_a_state() {
    let mut bytes = full().to_bytes();
    bytes.push(0);
    assert_eq!(Saved::from_bytes(&bytes), None);
}

#[test]
fn a_version_from_the_future_is_not_guessed_at() {
    for version in (0..=255).filter(|version| *version != 1) {
        let mut bytes = full().to_bytes();
        bytes[0] = version;
        assert_eq!(Saved::from_bytes(&bytes), None);
    }
}

prop_compose! {
    fn saved()(
        id: u32,
        name in ".*",
        origin in prop::sample::select(vec![
            SavedOrigin::Paste, SavedOrigin::File, SavedOrigin::SampleRu, SavedOrigin::SampleEn,
        ]),
        roles in prop::collection::vec((any::<u32>(), prop::option::of(prop::sample::select(Role::ALL.to_vec()))), 0..4),
        header: Option<u32>,
        delimiter: Option<u8>,
        sheet: Option<String>,
        (a, b) in any::<(u32, u32)>(),
        dates: Option<(i32, i32)>,
        excluded in prop::collection::vec(".*", 0..4),
        descending: bool,
    ) -> Saved {
        let mut saved = full();
        saved.source = Some(SavedSource { id, name, origin });
        saved.choice = Choice { roles, header, delimiter, sheet, ..Choice::default() };
        saved.params.abc.cuts = Cuts { a: Percent::new(a), b: Percent::new(b) };
        saved.params.period.dates = dates.map(|(from, to)| (Day::from_number(from), Day::from_number(to)));
        saved.params.excluded = excluded;
        saved.view.sort.descending = descending;
        saved
    }
}

proptest! {
    #[test]
    fn every_state_comes_back(saved in saved()) {
        prop_assert_eq!(Saved::from_bytes(&saved.to_bytes()), Some(saved));
    }

    /// What is read from any bytes at all can be written, and is then read as the same.
    #[test]
    fn garbage_is_no_state_or_a_whole_one(mut bytes in prop::collection::vec(any::<u8>(), 0..200), ours: bool) {
        if let (true, Some(first)) = (ours, bytes.first_mut()) {
            *first = 1;
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
