//! Words of a text: folded, stemmed, without those that say nothing; and how alike two texts are.
//!
//! Words are runs of letters and digits in lower case, ё as е; a hyphen or an apostrophe inside a word stays. Stems
//! are Snowball's, Russian for Cyrillic words and English for Latin ones.
mod stop_words;

use frostem::{Algorithm, Stemmer};

pub use stop_words::is_stop_word;

/// The words of a text, folded, in their order.
pub fn words(text: &str) -> Vec<String> {
    let folded: String = text.to_lowercase().replace('ё', "е");
    let is_inner = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’');
    let runs = folded.split(|c: char| !is_inner(c));
    let bare = runs.map(|run| run.trim_matches(|c: char| !c.is_alphanumeric()));
    bare.filter(|word| !word.is_empty()).map(str::to_owned).collect()
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

/// The stems of a text without stop words, sorted, each once.
pub fn stems(text: &str) -> Vec<String> {
    let mut stems: Vec<String> =
        words(text).iter().filter(|word| !is_stop_word(word)).map(|word| stem(word)).collect();
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

    #[track_caller]
    fn check(text: &str, expect: &str) {
        assert_eq!(stems(text).join(" "), expect);
    }

    #[test]
    fn forms_of_a_word_have_one_stem_and_small_words_have_none() {
        check("Аренда квартиры в Москве", "аренд квартир москв");
        check("аренду квартир Москва", "аренд квартир москв");
        check("the connections of a company", "compani connect");
    }
    #[test]
    fn yo_is_e_and_marks_are_no_words() {
        assert_eq!(words("«Счёт-фактура» — 1С, e-mail!"), ["счет-фактура", "1с", "e-mail"]);
    }
    #[test]
    fn likeness_is_the_share_of_common_stems() {
        assert_eq!(likeness(&stems("аренда склада"), &stems("аренда офиса")), 1.0 / 3.0);
        assert_eq!((likeness(&[], &[]), likeness(&stems("склад"), &stems("склады"))), (0.0, 1.0));
    }
}
