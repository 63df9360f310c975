//! Where a text will stand, and whether it fits there.
//!
//! Limits, as they stood in November 2026. Yandex Direct (help, "Technical limitations"): title 56 characters, second
//! title 30, text 81, a word in a title at most 22 and in the text at most 23; in the second title and in the text up to
//! 15 of the marks `! , . ; : "` are not counted. Google Ads (help, "Responsive search ads"): headline 30, description
//! 90. An SMS in one part: 160 characters of the alphabet of GSM 03.38, where `^ { } \ [ ~ ] | €` take two places, or 70
//! when any other is among them, as in Russian. A subject of a letter has no limit; past 60 most mail programs cut it.
//!
//! Parts of an advertisement are told by lines: the first line is the headline, the rest is the text; in Yandex Direct
//! with three lines and more the second is the second headline. Blank lines do not count; lines of one part are joined
//! by a blank. A subject and a text without a format are one part. Characters are Unicode scalar values.
use serde::{Deserialize, Serialize};

/// Where a text will stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Format {
    /// A text advertisement of Yandex Direct.
    YandexDirect,
    /// A responsive search advertisement of Google Ads.
    GoogleAds,
    /// The subject of a letter.
    Subject,
    /// A text message.
    Sms,
}

/// Formats in the order of the choice; the first is none.
pub const FORMATS: [Option<Format>; 5] =
    [None, Some(Format::YandexDirect), Some(Format::GoogleAds), Some(Format::Subject), Some(Format::Sms)];

/// A part of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The headline.
    Headline,
    /// The second headline.
    SecondHeadline,
    /// What stands below the headlines.
    Body,
    /// All of it.
    Whole,
}

/// How long a part is and may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Length {
    /// Which part.
    pub part: Part,
    /// Characters that count.
    pub counted: usize,
    /// The most there may be; no limit when `None`.
    pub most: Option<usize>,
    /// Words longer than a word may be.
    pub long_words: Vec<String>,
}

impl Length {
    /// Whether it fits.
    pub fn fits(&self) -> bool {
        self.most.is_none_or(|most| self.counted <= most) && self.long_words.is_empty()
    }
}

/// What a part may hold.
struct Limit {
    part: Part,
    most: usize,
    longest_word: usize,
    free_marks: usize,
}

const ANY_WORD: usize = usize::MAX;

const fn limit(part: Part, most: usize, longest_word: usize, free_marks: usize) -> Limit {
    Limit { part, most, longest_word, free_marks }
}

const YANDEX: [Limit; 3] = [
    limit(Part::Headline, 56, 22, 0),
    limit(Part::SecondHeadline, 30, 22, 15),
    limit(Part::Body, 81, 23, 15),
];
const GOOGLE: [Limit; 2] = [limit(Part::Headline, 30, ANY_WORD, 0), limit(Part::Body, 90, ANY_WORD, 0)];
const SUBJECT: Limit = limit(Part::Whole, 60, ANY_WORD, 0);

/// The parts of a text in a format, with their lengths; no part of an empty text.
pub fn lengths(format: Option<Format>, text: &str) -> Vec<Length> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let Some((first, rest)) = lines.split_first() else { return Vec::new() };
    let whole = text.trim();
    let length = |part, counted, most| Length { part, counted, most, long_words: Vec::new() };
    match (format, rest) {
        (None, _) => vec![length(Part::Whole, whole.chars().count(), None)],
        (Some(Format::Sms), _) => {
            let (counted, most) = sms(whole);
            vec![length(Part::Whole, counted, Some(most))]
        }
        (Some(Format::Subject), _) => vec![measured(&SUBJECT, &lines.join(" "))],
        (Some(Format::GoogleAds), _) => parts(&GOOGLE, &[first, &rest.join(" ")]),
        (Some(Format::YandexDirect), [second, body @ ..]) if !body.is_empty() => {
            parts(&YANDEX, &[first, second, &body.join(" ")])
        }
        (Some(Format::YandexDirect), _) => {
            let [headline, _, body] = &YANDEX;
            let below = (!rest.is_empty()).then(|| measured(body, &rest.join(" ")));
            [measured(headline, first)].into_iter().chain(below).collect()
        }
    }
}

fn parts(limits: &[Limit], texts: &[&str]) -> Vec<Length> {
    let filled = limits.iter().zip(texts).filter(|(_, text)| !text.is_empty());
    filled.map(|(limit, text)| measured(limit, text)).collect()
}

fn measured(limit: &Limit, text: &str) -> Length {
    let n_marks = text.chars().filter(|c| "!,.;:\"".contains(*c)).count();
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let words = text.split_whitespace().map(bare);
    Length {
        part: limit.part,
        counted: text.chars().count() - n_marks.min(limit.free_marks),
        most: Some(limit.most),
        long_words: words.filter(|word| word.chars().count() > limit.longest_word).collect(),
    }
}

/// Places taken and places there are in one message.
fn sms(text: &str) -> (usize, usize) {
    let is_latin = |c: char| (c.is_ascii() && c != '`') || "£¥èéùìòÇØøÅåÆæßÉÄÖÑÜ§äöñüà¿¡€".contains(c);
    let n = text.chars().count();
    match text.chars().all(is_latin) {
        true => (n + text.chars().filter(|c| "^{}\\[~]|€".contains(*c)).count(), 160),
        false => (n, 70),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Parts as "counted/most", with a cross when it does not fit.
    #[track_caller]
    fn check(format: Option<Format>, text: &str, expect: &str) {
        let said = |length: &Length| {
            let most = length.most.map(|most| format!("/{most}")).unwrap_or_default();
            let words: String = length.long_words.iter().map(|word| format!(" {word}")).collect();
            format!("{}{most}{words}{}", length.counted, if length.fits() { "" } else { " ×" })
        };
        assert_eq!(lengths(format, text).iter().map(said).collect::<Vec<_>>().join(", "), expect);
    }

    #[test]
    fn the_first_line_is_the_headline_and_the_rest_is_the_text() {
        let yandex = Some(Format::YandexDirect);
        check(yandex, "Окна за 5 дней", "14/56");
        check(yandex, "Окна за 5 дней\n\nЗамер в день заявки", "14/56, 19/81");
        check(yandex, "Окна за 5 дней\nБез предоплаты\nЗамер\nв день заявки", "14/56, 14/30, 19/81");
        check(Some(Format::GoogleAds), "Windows in 5 days\nFree survey\ntoday", "17/30, 17/90");
    }

    #[test]
    fn a_headline_of_a_letter_too_many_does_not_fit() {
        check(Some(Format::YandexDirect), &"а ".repeat(28), "55/56");
        check(Some(Format::YandexDirect), &format!("{}яя", "а ".repeat(28)), "58/56 ×");
        check(Some(Format::GoogleAds), &"a ".repeat(16), "31/30 ×");
        check(Some(Format::Subject), &"a ".repeat(31), "61/60 ×");
    }

    #[test]
    fn fifteen_marks_of_the_text_in_yandex_direct_are_free() {
        let marks = |n: usize| format!("Окна\n{}{}", "а".repeat(20), "!".repeat(n));
        check(Some(Format::YandexDirect), &marks(15), "4/56, 20/81");
        check(Some(Format::YandexDirect), &marks(17), "4/56, 22/81");
        check(Some(Format::YandexDirect), "Окна, двери!", "12/56");
    }

    #[test]
    fn a_long_word_does_not_fit_wherever_it_stands() {
        let long = "высококвалифицированными";
        check(Some(Format::YandexDirect), long, "24/56 высококвалифицированными ×");
        check(Some(Format::GoogleAds), long, "24/30");
    }

    #[test]
    fn a_message_in_russian_holds_seventy_and_in_english_a_hundred_and_sixty() {
        check(Some(Format::Sms), "Hello", "5/160");
        check(Some(Format::Sms), "Hello €", "8/160");
        check(Some(Format::Sms), "Привет", "6/70");
        check(Some(Format::Sms), &"ж".repeat(71), "71/70 ×");
    }

    #[test]
    fn without_a_format_there_is_no_limit_and_an_empty_text_has_no_parts() {
        check(None, " Окна\nза 5 дней ", "14");
        check(None, " \n ", "");
        check(Some(Format::Sms), "", "");
    }
}
