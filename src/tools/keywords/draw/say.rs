//! Words that more than one piece needs.
use super::Page;
use crate::{
    tools::keywords::{Intent, Intents},
    words::Words,
};

/// Searches a month, written; a dash when nobody counted.
pub(super) fn count(words: &Words, count: Option<u64>) -> String {
    count.map_or("—".into(), |count| words.count(i64::try_from(count).unwrap_or(i64::MAX)))
}

/// The name of an intent.
pub(super) fn intent(words: &Words, intent: Intent) -> String {
    words.text(match intent {
        Intent::Buy => "keywords-intent-buy",
        Intent::Ask => "keywords-intent-ask",
        Intent::Place => "keywords-intent-place",
        Intent::Brand => "keywords-intent-brand",
        Intent::Other => "keywords-intent-other",
    })
}

/// The names of all of them.
pub(super) fn intents(words: &Words, intents: Intents) -> String {
    intents.list().map(|one| intent(words, one)).collect::<Vec<_>>().join(", ")
}

/// A number of phrases: `35 фраз`.
pub(super) fn phrases(page: Page<'_>, n: usize) -> String {
    page.words.with("keywords-n-phrases", &[("n", n.into())])
}
