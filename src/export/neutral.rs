//! Text that a spreadsheet would take for a formula, made harmless and back again.
//!
//! OWASP, "CSV Injection": text that begins with `=` `+` `-` `@` (full-width too), TAB, CR, LF or NUL gets a
//! `'` in front. So does text that begins with `'` itself, else reading back could not tell whose it is.
use std::borrow::Cow;

/// Text that no spreadsheet takes for a formula.
pub fn disarm(text: &str) -> Cow<'_, str> {
    if is_armed(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text that was disarmed: strips exactly one `'`, and only one that [`disarm`] would have put there.
pub fn rearm(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| is_armed(rest)).unwrap_or(text)
}

fn is_armed(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', '\0', '\''])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expect: &str) {
        assert_eq!(disarm(text), expect);
        assert_eq!(rearm(expect), text);
    }

    #[test]
    fn text_that_begins_a_formula_gets_an_apostrophe() {
        check("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")");
        check("+7 900", "'+7 900");
        check("-", "'-");
        check("@sum", "'@sum");
        check("＝1", "'＝1");
        check("\tx", "'\tx");
        check("\0", "'\0");
    }

    #[test]
    fn an_apostrophe_of_the_user_survives() {
        check("'s Gravenhage", "''s Gravenhage");
        check("'=1", "''=1");
        check("''", "'''");
    }

    #[test]
    fn other_text_is_left_alone() {
        check("ООО «Ромашка»", "ООО «Ромашка»");
        check("a=b", "a=b");
        check("", "");
        assert_eq!(rearm("'abc"), "'abc");
    }

    proptest! {
        #[test]
        fn disarmed_text_is_harmless_and_comes_back(text in "[=+\\-@＝＋－＠\t\r\n\0'a ]{0,6}|.*") {
            let disarmed = disarm(&text);
            prop_assert!(!disarmed.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', '\0']));
            prop_assert_eq!(rearm(&disarmed), text.as_str());
        }
    }
}
