//! Settings of the tools as they are kept: their layout is frozen, and what was kept before comes along.
//!
//! `UPDATE=1 cargo test --test settings` rewrites the golden bytes; after a release, begin another version instead.
#![allow(clippy::unwrap_used, reason = "test helpers")]
use std::{env, fs, path::PathBuf};

use razbor::{
    domain::{Amount, Day},
    markup::Given,
    tools::{
        self, Looks, Now, Sealed, Settings, ToolAct,
        competitors::read_grid,
        keywords, offer,
        offer_test::{self, Cell},
        pace, pay,
    },
    words::Lang,
};

/// Something in every tool that version 1 knew.
fn before() -> Settings {
    let mut settings = Settings::default();
    settings.pay.scheme.plan = Amount::whole(7_500_000).unwrap();
    let now = Now { today: Day::from_ymd(2026, 5, 12).unwrap(), lang: Lang::Ru };
    for (act, text) in [
        (ToolAct::Pace(pace::Act::Add), "Иванов"),
        (ToolAct::Pace(pace::Act::Type(pace::Cell::Plan, "Иванов".into())), "1 000 000"),
    ] {
        tools::act(&mut settings, &mut Looks::default(), (act, Given::Text(text.into())), now);
    }
    settings
}

/// Something in every tool.
fn full() -> Settings {
    let mut settings = before();
    settings.competitors =
        read_grid("Преимущество\tВес\tМы\tА\nСклад\t2\t9\t3\nЦена\t1\t\t8").unwrap().params;
    settings.keywords = keywords::Params {
        minus: vec!["бесплатно".into()],
        synonyms: vec![vec!["снять".into(), "аренда".into()]],
        ..keywords::Params::default()
    };
    let now = Now { today: Day::from_ymd(2026, 5, 12).unwrap(), lang: Lang::Ru };
    for (act, given) in [
        (ToolAct::Offer(offer::Act::Send("Скидка".into(), "Отгрузим за 24 часа".into())), Given::Nothing),
        (ToolAct::OfferTest(offer_test::Act::Add), Given::Text("Склад".into())),
        (ToolAct::OfferTest(offer_test::Act::Type(Cell::Cost, 1)), Given::Text("9 000,50".into())),
        (ToolAct::OfferTest(offer_test::Act::Match("Реклама".into(), vec![1])), Given::Place(1)),
    ] {
        tools::act(&mut settings, &mut Looks::default(), (act, given), now);
    }
    settings
}

fn golden(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

fn hex(bytes: &[u8]) -> String {
    let line = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>() + "\n";
    bytes.chunks(32).map(line).collect()
}

/// The golden bytes, which must be those given.
#[track_caller]
fn kept(name: &str, bytes: &[u8]) -> Sealed {
    if env::var_os("UPDATE").is_some_and(|value| value == "1") {
        fs::write(golden(name), hex(bytes)).unwrap();
    }
    let text = fs::read_to_string(golden(name)).unwrap();
    assert_eq!(text, hex(bytes), "the layout of {name} has changed");
    let digits: Vec<char> = text.chars().filter(char::is_ascii_hexdigit).collect();
    let byte = |pair: &[char]| u8::from_str_radix(&pair.iter().collect::<String>(), 16).unwrap();
    Sealed::of_bytes(digits.chunks(2).map(byte).collect())
}

#[test]
fn settings_of_version_2_keep_their_layout_and_open_as_they_were() {
    let settings = full();
    assert!(settings.offer.variants.len() == 2 && settings.offer_test.lines.len() == 1);
    assert_eq!(kept("settings_v2.hex", Sealed::settings(&settings).bytes()).open_settings(), settings);
}

#[test]
fn settings_of_version_1_open_with_an_empty_offer() {
    let settings = before();
    // Version 1 was these three, one after another.
    let mut bytes = vec![1];
    let parts = (&settings.pay, &settings.pace, &settings.paired);
    bytes.extend(postcard::to_allocvec(&parts).unwrap());
    assert_eq!(kept("settings_v1.hex", &bytes).open_settings(), settings);
    assert_ne!(settings.pay, pay::Params::default());
}
