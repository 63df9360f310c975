//! Words compared without case, without allocation.

/// A space of any width that people and programs put between digits or around a cell.
pub(super) fn is_space(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// The text without spaces of any width around it.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(is_space)
}

fn fold(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// Whether two words are the same, case aside.
pub(super) fn same_word(one: &str, other: &str) -> bool {
    one.chars().map(fold).eq(other.chars().map(fold))
}

/// What follows `word` at the start of `text`, case aside.
pub(super) fn after_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    word.chars().all(|letter| rest.next().map(fold) == Some(fold(letter))).then_some(rest.as_str())
}

/// What precedes `word` at the end of `text`, case aside.
pub(super) fn before_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    word.chars().rev().all(|letter| rest.next_back().map(fold) == Some(fold(letter))).then_some(rest.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_meet_without_case_in_both_alphabets() {
        assert!(same_word("РУБ", "руб") && same_word("Rub", "rUB") && !same_word("руб", "рубл"));
        assert_eq!(after_word("RUB 12", "rub"), Some(" 12"));
        assert_eq!(before_word("12 РУБ", "руб"), Some("12 "));
        assert_eq!(before_word("б", "руб"), None);
        assert_eq!(trim("\u{feff}\u{a0} 1 \u{202f}"), "1");
    }
}
