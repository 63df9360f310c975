//! How easily a text reads: Flesch's ease, 0 (hard) to 100 (easy).
//!
//! Russian after Oborneva (2006): 206.835 − 1.3 × words/sentence − 60.1 × syllables/word; English after Flesch (1948):
//! 206.835 − 1.015 × words/sentence − 84.6 × syllables/word. Numbers in digits are no words. A syllable is a Russian
//! vowel, or a group of English ones (aeiouy) without a silent ending: -e but not -le after a consonant, -ed but not
//! after t or d, -es but not after a hiss; every English word has one. So English is right in nine words of ten.
use super::tokens::{Gap, Token};
use crate::{stats::NoAnswer, words::Lang};

/// Fewer words are a cry, not a text.
const LEAST_WORDS: u32 = 5;

/// The ease of a text in this language, 0 to 100.
///
/// # Errors
/// [`NoAnswer::TooFew`] words.
pub(super) fn ease(tokens: &[Token<'_>], lang: Lang) -> Result<f64, NoAnswer> {
    let (mut n_words, mut n_syllables, mut n_sentences) = (0_u32, 0_u32, 0_u32);
    let mut is_begun = false;
    for token in tokens {
        if token.gap == Gap::Sentence {
            is_begun = false;
        }
        if token.is_word() {
            n_words += 1;
            n_syllables += syllables(&token.folded);
            n_sentences += u32::from(!is_begun);
            is_begun = true;
        }
    }
    if n_words < LEAST_WORDS {
        return Err(NoAnswer::TooFew { have: n_words, need: LEAST_WORDS });
    }
    let (words, per_word) = (f64::from(n_words), f64::from(n_syllables) / f64::from(n_words));
    let per_sentence = words / f64::from(n_sentences);
    let ease = match lang {
        Lang::Ru => 206.835 - 1.3 * per_sentence - 60.1 * per_word,
        Lang::En => 206.835 - 1.015 * per_sentence - 84.6 * per_word,
    };
    Ok(ease.clamp(0.0, 100.0))
}

/// Syllables of a folded word; a Russian word of one consonant has none.
fn syllables(word: &str) -> u32 {
    let is_latin = word.chars().any(|c| c.is_ascii_lowercase());
    let count = |is_first: fn(char, char) -> bool| {
        let before = [' '].into_iter().chain(word.chars());
        before.zip(word.chars()).filter(|(before, c)| is_first(*before, *c)).count() as u32
    };
    if !is_latin {
        return count(|_, c| "аеиоуыэюя".contains(c));
    }
    let is_vowel = |c: char| "aeiouy".contains(c);
    let groups = count(|before, c| "aeiouy".contains(c) && !"aeiouy".contains(before));
    let mut back = word.chars().rev();
    let [last, second, third] = [back.next(), back.next(), back.next()].map(Option::unwrap_or_default);
    let is_silent = match (last, second) {
        ('e', 'l') => is_vowel(third),
        ('e', second) => !is_vowel(second),
        ('d', 'e') => !is_vowel(third) && !"td".contains(third),
        ('s', 'e') => !is_vowel(third) && !"sxzcghl".contains(third),
        _ => false,
    };
    groups.saturating_sub(u32::from(is_silent)).max(1)
}

#[cfg(test)]
mod tests {
    use super::{super::tokens::tokens, *};

    #[track_caller]
    fn check(text: &str, lang: Lang, expect: Result<f64, NoAnswer>) {
        match (ease(&tokens(text), lang), expect) {
            (Ok(ease), Ok(expect)) => assert!((ease - expect).abs() < 1e-9, "{ease} {expect}"),
            (ease, expect) => assert_eq!(ease, expect),
        }
    }

    #[test]
    fn russian_ease_is_obornevas() {
        // Мы продаём окна. (1 + 3 + 2) Окна стоят недорого. (2 + 2 + 4): 6 words, 2 sentences, 14 syllables.
        // 206.835 − 1.3 × 6/2 − 60.1 × 14/6 = 206.835 − 3.9 − 140.23333… = 62.70166…
        check("Мы продаём окна. Окна стоят недорого.", Lang::Ru, Ok(206.835 - 3.9 - 841.4 / 6.0));
        // до-ста-вим пли-ту к вам в срок: 3 + 2 + 0 + 1 + 0 + 1 = 7 in 6 words of one sentence.
        // 206.835 − 1.3 × 6 − 60.1 × 7/6 = 206.835 − 7.8 − 70.11666… = 128.91833…: shown as 100.
        check("Доставим плиту к вам в срок", Lang::Ru, Ok(100.0));
    }

    #[test]
    fn english_ease_is_fleschs() {
        // We(1) sell(1) win-dows(2). Win-dows(2) save(1) you(1) mon-ey(2): 7 words, 2 sentences, 10 syllables.
        // 206.835 − 1.015 × 3.5 − 84.6 × 10/7 = 206.835 − 3.5525 − 120.85714… = 82.42535…
        check("We sell windows. Windows save you money!", Lang::En, Ok(206.835 - 3.5525 - 846.0 / 7.0));
    }

    #[test]
    fn long_words_in_one_sentence_read_at_zero_and_no_lower() {
        let hard =
            "Высококвалифицированные профессионалы обеспечивают индивидуализированное консультирование";
        check(hard, Lang::Ru, Ok(0.0));
    }

    #[test]
    fn fewer_than_five_words_have_no_ease() {
        check("Скидка 20 % на окна", Lang::Ru, Err(NoAnswer::TooFew { have: 3, need: 5 }));
        check("", Lang::En, Err(NoAnswer::TooFew { have: 0, need: 5 }));
    }

    #[test]
    fn syllables_are_groups_of_vowels_without_a_silent_ending() {
        for (word, expect) in [
            ("save", 1),
            ("table", 2),
            ("rule", 1),
            ("worked", 1),
            ("wanted", 2),
            ("rates", 1),
            ("boxes", 2),
            ("delivery", 4),
            ("the", 1),
            ("crm", 1),
            ("надежность", 3),
            ("в", 0),
        ] {
            assert_eq!(syllables(word), expect, "{word}");
        }
    }
}
