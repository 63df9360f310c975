//! The two languages: their tags, plurals and number marks.
use serde::{Deserialize, Serialize};

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Lang {
    /// Russian.
    #[default]
    Ru,
    /// English.
    En,
}

impl Lang {
    /// Both, in the order in which the page offers them.
    pub const ALL: [Lang; 2] = [Lang::Ru, Lang::En];

    /// The tag for `lang=` and for saved settings: `ru`, `en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::Ru => "ru",
            Lang::En => "en",
        }
    }
    /// From a tag of the browser: `ru-RU` is Russian, `en-GB` English; `None` for other languages.
    pub fn of_tag(tag: &str) -> Option<Lang> {
        let language = tag.split(['-', '_']).next()?;
        Lang::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(language))
    }
    /// The plural category of a whole number (Unicode CLDR 45, cardinals).
    pub(super) fn plural(self, count: i64) -> &'static str {
        let count = count.unsigned_abs();
        let (tens, ones) = (count % 100, count % 10);
        match self {
            Lang::En if count == 1 => "one",
            Lang::En => "other",
            Lang::Ru if ones == 1 && tens != 11 => "one",
            Lang::Ru if (2..=4).contains(&ones) && !(12..=14).contains(&tens) => "few",
            Lang::Ru => "many",
        }
    }
    /// What stands between groups of three digits.
    pub(super) const fn group_mark(self) -> char {
        match self {
            Lang::Ru => '\u{a0}',
            Lang::En => ',',
        }
    }
    /// What stands before the decimals.
    pub(super) const fn decimal_mark(self) -> char {
        match self {
            Lang::Ru => ',',
            Lang::En => '.',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_of_the_browser_names_the_language() {
        assert_eq!(Lang::of_tag("ru-RU"), Some(Lang::Ru));
        assert_eq!(Lang::of_tag("EN"), Some(Lang::En));
        assert_eq!(Lang::of_tag("de"), None);
        assert_eq!(Lang::of_tag(""), None);
    }
}
