//! Words of a text: folded, stemmed, without those that say nothing; and how alike two texts are.
//!
//! Words are runs of letters and digits in lower case, ё as е; a hyphen or an apostrophe inside a word stays. Stems
//! are Snowball's, Russian for Cyrillic words and English for Latin ones.
mod stop_words;

use frostem::{Algorithm, Stemmer};

pub use stop_words::is_stop_word;

/// A text in lower case, ё as е.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            // Most letters of most texts: the tables of all the world's letters are slow.
            'а'..='я' | ' '..='@' | 'a'..='z' => folded.push(c),
            'ё' | 'Ё' => folded.push('е'),
            c => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

fn is_letter(c: char) -> bool {
    matches!(c, 'а'..='я' | 'a'..='z' | '0'..='9') || !c.is_ascii() && c.is_alphanumeric()
}

/// The words of a folded text, in their order.
pub fn runs(folded: &str) -> impl Iterator<Item = &str> {
    let runs = folded.split(|c: char| !is_letter(c) && !matches!(c, '-' | '\'' | '’'));
    runs.map(|run| run.trim_matches(|c: char| !is_letter(c))).filter(|word| !word.is_empty())
}

/// The words of a text, folded, in their order.
pub fn words(text: &str) -> Vec<String> {
    runs(&fold(text)).map(str::to_owned).collect()
}

/// The stem of a folded word; what is neither Russian nor English stays as it is.
pub fn stem(word: &str) -> String {
    let is_of = |first: char, last: char| word.chars().all(|c| (first..=last).contains(&c) || c == '-');
    let algorithm = if is_of('а', 'я') {
        Algorithm::Russian
    } else if is_of('a', 'z') {
        Algorithm::English
    } else {
        return word.to_owned();
    };
    Stemmer::new(algorithm).stem(word).into_owned()
}

/// The stems of a text without stop words, sorted, each once. Parts of a word with a hyphen are words of their own:
/// «интернет-магазин» is «интернет магазин».
pub fn stems(text: &str) -> Vec<String> {
    let folded = fold(text);
    let parts = runs(&folded).flat_map(|word| word.split('-')).filter(|part| !part.is_empty());
    let mut stems: Vec<String> = parts.filter(|part| !is_stop_word(part)).map(stem).collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// The share of common stems among all of both (Jaccard), 0–1; 0 when both are empty. Both sorted, each stem once.
pub fn likeness(one: &[String], other: &[String]) -> f64 {
    let common = one.iter().filter(|stem| other.binary_search(stem).is_ok()).count();
    match one.len() + other.len() - common {
        0 => 0.0,
        all => common as f64 / all as f64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expect: &str) {
        assert_eq!(stems(text).join(" "), expect);
    }

    #[test]
    fn forms_of_a_word_have_one_stem_and_small_words_have_none() {
        check("Аренда квартиры в Москве", "аренд квартир москв");
        check("аренду квартир Москва", "аренд квартир москв");
        check("the connections of a company", "compani connect");
        check("connect connected connecting", "connect");
        check("Интернет-магазин", "интернет магазин");
    }
    #[test]
    fn yo_is_e_and_marks_are_no_words() {
        assert_eq!(words("«Счёт-фактура» — 1С, e-mail!"), ["счет-фактура", "1с", "e-mail"]);
    }
    proptest! {
        #[test]
        fn folding_is_lower_case_with_yo_as_e(text in ".{0,20}|[А-яЁёA-Za-z ]{0,20}") {
            // A last sigma is lower case like any other.
            let expect = text.to_lowercase().replace('ё', "е").replace('ς', "σ");
            prop_assert_eq!(fold(&text).replace('ς', "σ"), expect);
        }
        #[test]
        fn words_have_no_capitals_and_begin_and_end_with_letters(text in ".{0,20}|[А-яЁA-z '’-]{0,20}") {
            for word in words(&text) {
                prop_assert!(word.starts_with(char::is_alphanumeric) && word.ends_with(char::is_alphanumeric));
                prop_assert_eq!(fold(&word), word);
            }
        }
    }
    #[test]
    fn likeness_is_the_share_of_common_stems() {
        assert_eq!(likeness(&stems("аренда склада"), &stems("аренда офиса")), 1.0 / 3.0);
        assert_eq!((likeness(&[], &[]), likeness(&stems("склад"), &stems("склады"))), (0.0, 1.0));
    }
}
