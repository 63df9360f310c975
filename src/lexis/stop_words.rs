//! Words that say nothing of what is asked: prepositions, conjunctions, particles, pronouns.

/// Russian and English, folded, sorted in each list.
// A word a line would be four pages.
#[rustfmt::skip]
const STOP_WORDS: [&[&str]; 2] = [
    &[
        "а", "без", "более", "бы", "был", "была", "были", "было", "быть", "в", "вам", "вами", "вас", "ваш",
        "ваша", "ваше", "ваши", "ведь", "весь", "во", "вот", "все", "всего", "всех", "вся", "вы", "да",
        "для", "до", "его", "ее", "ей", "ему", "если", "есть", "еще", "же", "за", "и", "из", "или", "им",
        "ими", "их", "к", "каждый", "как", "ко", "которая", "которое", "которые", "который", "ли", "либо",
        "лишь", "меня", "мне", "мои", "мой", "моя", "мы", "на", "над", "нам", "нами", "нас", "наш", "наша",
        "наше", "наши", "не", "него", "нее", "ней", "нем", "нему", "ни", "ним", "ними", "них", "но", "ну",
        "о", "об", "обо", "он", "она", "они", "оно", "от", "очень", "перед", "по", "под", "пока", "при",
        "про", "с", "сам", "свой", "себе", "себя", "со", "так", "такая", "также", "такие", "такое", "такой",
        "там", "те", "тебя", "то", "того", "тоже", "только", "том", "тот", "ту", "тут", "ты", "у", "уже",
        "хотя", "через", "что", "чтобы", "эта", "эти", "это", "этот", "я",
    ],
    &[
        "a", "about", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been", "being",
        "but", "by", "can", "could", "did", "do", "does", "for", "from", "had", "has", "have", "he", "her",
        "him", "his", "i", "if", "in", "into", "is", "it", "its", "just", "me", "my", "no", "nor", "not",
        "of", "off", "on", "only", "onto", "or", "our", "ours", "out", "own", "she", "should", "so", "some",
        "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those",
        "to", "too", "us", "very", "was", "we", "were", "will", "with", "would", "you", "your", "yours",
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
