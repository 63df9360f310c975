//! Words that say nothing of what is asked: prepositions, conjunctions, particles, pronouns.

/// Russian and English, folded, sorted in each list.
const STOP_WORDS: [&[&str]; 2] = [
    &[
        "а",
        "без",
        "бы",
        "в",
        "во",
        "вот",
        "все",
        "вы",
        "для",
        "до",
        "его",
        "ее",
        "если",
        "есть",
        "же",
        "за",
        "и",
        "из",
        "или",
        "им",
        "их",
        "к",
        "как",
        "ко",
        "ли",
        "мы",
        "на",
        "над",
        "не",
        "ни",
        "но",
        "о",
        "об",
        "он",
        "она",
        "они",
        "оно",
        "от",
        "по",
        "под",
        "при",
        "про",
        "с",
        "со",
        "так",
        "то",
        "тоже",
        "ты",
        "у",
        "уже",
        "что",
        "чтобы",
        "это",
        "этот",
        "я",
    ],
    &[
        "a", "about", "an", "and", "are", "as", "at", "be", "but", "by", "for", "from", "has", "have", "i",
        "if", "in", "into", "is", "it", "its", "my", "of", "on", "or", "our", "so", "that", "the", "their",
        "they", "this", "to", "was", "we", "were", "with", "you", "your",
    ],
];

/// Whether a folded word says nothing of what is asked.
pub fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.iter().any(|list| list.binary_search(&word).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_so_that_a_search_finds_every_word() {
        for list in STOP_WORDS {
            assert!(list.is_sorted() && list.iter().all(|word| is_stop_word(word)), "{list:?}");
        }
    }
    #[test]
    fn words_that_are_asked_for_are_kept() {
        for word in ["купить", "цена", "buy", "price", "москва"] {
            assert!(!is_stop_word(word));
        }
    }
}
