//! Razbor: sales analytics for the head of a B2B department, computed in the page.
//!
//! The code map, in reading order. A layer uses itself and those above it in this list, never
//! those below; `tests/architecture.rs` proves it.
//!
//! | layer | holds |
//! |---|---|
//! | [`domain`] | nouns: amounts, days, periods, classes |
//! | [`stats`] | numbers: one formula family a file; [`stats::NoAnswer`] |
//! | [`lexis`] | words of a text: stems, stop words, likeness |
//! | [`table`] | typed columnar tables, interned names, schemas of sheet kinds |
//! | [`import`] | bytes → cells → (rows, issues) |
//! | [`chart`] | pictures as data, printed as SVG |
//! | [`words`] | Russian and English; numbers, money, dates |
//! | [`export`] | sheet → CSV, clipboard, workbook; neutralises cells that start a formula |
//! | [`markup`] | what a page shows, as a tree that the page paints |
//! | [`tools`] | the instruments, strangers to each other |
//! | [`engine`] | owns the tables; answers requests |
//! | [`desk`] | the tools with settings of their own; answers requests |
//! | [`storage`] | what outlives the tab: versioned types |
//! | [`workspace`] | all state of the page; `apply(Event) -> Vec<Effect>` |
//! | `web` | the only `web_sys` |
//! | `parts`, `shell`, `app` | the drawing kit, the dispatcher, the frame |
//!
//! Invariants: the layers from `domain` to `workspace` have no clock, no randomness, no locale
//! and no browser; they cannot fail on data (bad input is an issue, an impossible number is a
//! [`stats::NoAnswer`]); no result depends on the order of rows or of a hash.
pub mod chart;
pub mod desk;
pub mod domain;
pub mod engine;
pub mod export;
pub mod import;
pub mod lexis;
pub mod markup;
pub mod stats;
pub mod storage;
pub mod table;
pub mod tools;
pub mod words;
pub mod workspace;

#[cfg(feature = "page")]
pub mod app;
#[cfg(feature = "page")]
pub mod parts;
#[cfg(feature = "page")]
pub mod shell;
#[cfg(feature = "web")]
pub mod web;
