//! A phrase without the signs by which it was asked of a search system.

/// The phrase without the operators `+ ! " [ ] ( ) |` and without words with a minus; single spaces, otherwise as it
/// was written. «"!аренда +склада" -бесплатно» is «аренда склада».
pub(super) fn bare(text: &str) -> String {
    let is_sign = |c: char| matches!(c, '"' | '[' | ']' | '(' | ')' | '|');
    let mut bare = String::with_capacity(text.len());
    for token in text.split(|c: char| c.is_whitespace() || is_sign(c)) {
        let word = token.trim_start_matches(['+', '!']);
        let is_minus =
            word.strip_prefix(['-', '−']).is_some_and(|rest| rest.contains(|c: char| c.is_alphanumeric()));
        if word.is_empty() || is_minus {
            continue;
        }
        if !bare.is_empty() {
            bare.push(' ');
        }
        bare.push_str(word);
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &str) {
        assert_eq!(bare(text), expect);
    }

    #[test]
    fn operators_go_and_the_words_stay() {
        check("\"!аренда +склада\"", "аренда склада");
        check("[аренда склада] (дёшево|недорого)", "аренда склада дёшево недорого");
        check("!купить !склад!", "купить склад!");
    }
    #[test]
    fn words_with_a_minus_are_no_part_of_the_phrase() {
        check("аренда склада -бесплатно -!авито −юла", "аренда склада");
        check("-бесплатно", "");
    }
    #[test]
    fn a_dash_and_a_hyphen_are_no_minus() {
        check("аренда - склад", "аренда - склад");
        check("бизнес-центр", "бизнес-центр");
    }
    #[test]
    fn spaces_are_folded() {
        check("  аренда\u{a0}\tсклада ", "аренда склада");
    }
}
