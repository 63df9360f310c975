//! Words of both languages: texts, plurals, numbers, money, dates.
//!
//! Texts live in `ru/*.ftl` and `en/*.ftl` (Project Fluent), one file an area; keys and their
//! arguments are the same in both. A count is passed once, as [`Arg::Count`]: it chooses the
//! plural (`{ $n -> [one] … }`) and where it is shown (`{ $n }`) it has group marks.
//! `tests/words.rs` proves that every key is in both languages and in use.
mod arg;
mod book;
mod dates;
mod import;
mod lang;
mod numbers;
mod reasons;

use std::sync::Arc;

pub use arg::Arg;
use book::Book;
pub use lang::Lang;

/// The words of one language; cheap to clone.
#[derive(Clone, Debug)]
pub struct Words {
    book: Arc<Book>,
}

/// The texts of a language that the page says itself, one file an area.
fn of_page(lang: Lang) -> [&'static str; 3] {
    match lang {
        Lang::Ru => {
            [include_str!("ru/shared.ftl"), include_str!("ru/frame.ftl"), include_str!("ru/import.ftl")]
        }
        Lang::En => {
            [include_str!("en/shared.ftl"), include_str!("en/frame.ftl"), include_str!("en/import.ftl")]
        }
    }
}

/// The texts that the engine says beside those of the page.
fn of_engine(lang: Lang) -> [&'static str; 5] {
    match lang {
        Lang::Ru => [
            include_str!("ru/abc_xyz.ftl"),
            include_str!("ru/rfm.ftl"),
            include_str!("ru/export.ftl"),
            include_str!("ru/charts.ftl"),
            include_str!("ru/reasons.ftl"),
        ],
        Lang::En => [
            include_str!("en/abc_xyz.ftl"),
            include_str!("en/rfm.ftl"),
            include_str!("en/export.ftl"),
            include_str!("en/charts.ftl"),
            include_str!("en/reasons.ftl"),
        ],
    }
}

/// The texts that the desk says.
fn of_desk(lang: Lang) -> [&'static str; 9] {
    match lang {
        Lang::Ru => [
            include_str!("ru/shared.ftl"),
            include_str!("ru/reasons.ftl"),
            include_str!("ru/market.ftl"),
            include_str!("ru/competitors.ftl"),
            include_str!("ru/keywords.ftl"),
            include_str!("ru/offer.ftl"),
            include_str!("ru/test.ftl"),
            include_str!("ru/pay.ftl"),
            include_str!("ru/today.ftl"),
        ],
        Lang::En => [
            include_str!("en/shared.ftl"),
            include_str!("en/reasons.ftl"),
            include_str!("en/market.ftl"),
            include_str!("en/competitors.ftl"),
            include_str!("en/keywords.ftl"),
            include_str!("en/offer.ftl"),
            include_str!("en/test.ftl"),
            include_str!("en/pay.ftl"),
            include_str!("en/today.ftl"),
        ],
    }
}

impl Words {
    /// Reads the texts of a language, all of them: each program carries only its own.
    pub fn new(lang: Lang) -> Words {
        let (page, engine, [_, _, desk @ ..]) = (of_page(lang), of_engine(lang), of_desk(lang));
        Words::read(lang, &[page.as_slice(), &engine, &desk].concat())
    }
    /// Reads the texts that the page says.
    pub fn of_page(lang: Lang) -> Words {
        Words::read(lang, &of_page(lang))
    }
    /// Reads the texts that the engine says.
    pub fn of_engine(lang: Lang) -> Words {
        Words::read(lang, &[of_page(lang).as_slice(), &of_engine(lang)].concat())
    }
    /// Reads the texts that the desk says.
    pub fn of_desk(lang: Lang) -> Words {
        Words::read(lang, &of_desk(lang))
    }
    /// Reads these texts: do it once, then clone.
    fn read(lang: Lang, texts: &[&'static str]) -> Words {
        Words { book: Arc::new(Book::read(lang, texts)) }
    }
    /// The language.
    pub fn lang(&self) -> Lang {
        self.book.lang()
    }
    /// Whether there is such a text.
    pub fn has(&self, key: &str) -> bool {
        self.book.has(key)
    }
    /// A text without arguments; an unknown key shows itself as `⟦key⟧`.
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }
    /// A text with its arguments; an unknown key or a missing argument shows itself in `⟦ ⟧`.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.book.compose(key, args)
    }
}

impl PartialEq for Words {
    /// The words of one language are the same words.
    fn eq(&self, other: &Words) -> bool {
        self.lang() == other.lang()
    }
}
