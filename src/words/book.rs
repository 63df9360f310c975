//! The texts of one language, and how a text is composed from its pattern.
//!
//! Fluent's own parser reads the files; composing is ours, for the part of Fluent that the texts
//! use: text, arguments, quoted text, references to other texts, and selection by plural, by
//! number or by word. `fluent-bundle` says the same of every text (`tests/words.rs`) but would
//! be a sixth of the page: it brings the plural rules of 200 languages.
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser,
};
use hashbrown::HashMap;

use super::{Arg, Lang, numbers::fixed};

/// How deep texts may refer to texts: a circle must end.
const DEPTH: u32 = 4;

/// The texts by key.
#[derive(Debug)]
pub(super) struct Book {
    lang: Lang,
    patterns: HashMap<&'static str, Pattern<&'static str>>,
}

/// Makes what is missing visible in the page.
#[cfg(not(test))]
fn missing(out: &mut String, what: &str) {
    out.push('⟦');
    out.push_str(what);
    out.push('⟧');
}

/// Makes what is missing fatal in the tests of this crate.
#[cfg(test)]
fn missing(_: &mut String, what: &str) {
    panic!("missing text or argument: {what}");
}

impl Book {
    /// Reads the files of a language; an entry that cannot be parsed is missing.
    pub(super) fn read(lang: Lang, texts: &[&'static str]) -> Book {
        let mut patterns = HashMap::new();
        for text in texts {
            let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(*text);
            for entry in resource.body {
                if let Entry::Message(message) = entry
                    && let Some(pattern) = message.value
                {
                    patterns.insert(message.id.name, pattern);
                }
            }
        }
        Book { lang, patterns }
    }
    /// The language.
    pub(super) fn lang(&self) -> Lang {
        self.lang
    }
    /// Whether there is such a text.
    pub(super) fn has(&self, key: &str) -> bool {
        self.patterns.contains_key(key)
    }
    /// The text with its arguments filled in.
    pub(super) fn compose(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let mut out = String::new();
        Composer { book: self, args, out: &mut out }.refer(key, DEPTH);
        out
    }
}

struct Composer<'a> {
    book: &'a Book,
    args: &'a [(&'a str, Arg)],
    out: &'a mut String,
}

impl<'a> Composer<'a> {
    fn refer(&mut self, key: &str, depth: u32) {
        match self.book.patterns.get(key) {
            Some(pattern) if depth > 0 => self.pattern(pattern, depth - 1),
            _ => missing(self.out, key),
        }
    }
    fn pattern(&mut self, pattern: &'a Pattern<&'static str>, depth: u32) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.out.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, depth),
            }
        }
    }
    fn expression(&mut self, expression: &'a Expression<&'static str>, depth: u32) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth),
            Expression::Select { selector, variants } => {
                let variant = match self.arg(selector) {
                    Some(arg) => variants.iter().find(|variant| self.fits(&variant.key, arg)),
                    None => None,
                };
                let default = || variants.iter().find(|variant: &&Variant<_>| variant.default);
                if let Some(variant) = variant.or_else(default) {
                    self.pattern(&variant.value, depth);
                }
            }
        }
    }
    fn inline(&mut self, inline: &'a InlineExpression<&'static str>, depth: u32) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.out.push_str(value);
            }
            InlineExpression::MessageReference { id, .. } => self.refer(id.name, depth),
            InlineExpression::VariableReference { .. } => match self.arg(inline) {
                Some(Arg::Text(text)) => self.out.push_str(text),
                Some(Arg::Count(count)) => {
                    self.out.push_str(&fixed(self.book.lang, i128::from(*count), 0));
                }
                None => {}
            },
            InlineExpression::Placeable { expression } => self.expression(expression, depth),
            InlineExpression::FunctionReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                missing(self.out, id.name);
            }
        }
    }
    /// The argument that an expression names; one that was not given shows itself.
    fn arg(&mut self, inline: &InlineExpression<&'static str>) -> Option<&'a Arg> {
        let InlineExpression::VariableReference { id } = inline else {
            return None;
        };
        let found = self.args.iter().find(|(name, _)| *name == id.name);
        if found.is_none() {
            missing(self.out, id.name);
        }
        found.map(|(_, arg)| arg)
    }
    fn fits(&self, key: &VariantKey<&'static str>, arg: &Arg) -> bool {
        match (key, arg) {
            (VariantKey::Identifier { name }, Arg::Text(text)) => text == name,
            (VariantKey::Identifier { name }, Arg::Count(count)) => self.book.lang.plural(*count) == *name,
            (VariantKey::NumberLiteral { value }, Arg::Count(count)) => value.parse() == Ok(*count),
            (VariantKey::NumberLiteral { .. }, Arg::Text(_)) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "
clients = { $n ->
    [0] ни одного клиента
    [one] { $n } клиент
    [few] { $n } клиента
   *[many] { $n } клиентов
}
of = { clients } из { $where ->
    [moscow] Москвы
   *[other] области
}
circle = { circle }
quoted = «{ \"{\" }»
";

    #[track_caller]
    fn check(key: &str, args: &[(&str, Arg)], expect: &str) {
        assert_eq!(Book::read(Lang::Ru, &[TEXT]).compose(key, args), expect);
    }

    #[test]
    fn a_count_chooses_the_plural_and_is_shown_with_group_marks() {
        for (n, expect) in [
            (0, "ни одного клиента"),
            (1, "1 клиент"),
            (2, "2 клиента"),
            (5, "5 клиентов"),
            (11, "11 клиентов"),
            (21, "21 клиент"),
            (112, "112 клиентов"),
            (1_234_563, "1\u{a0}234\u{a0}563 клиента"),
        ] {
            check("clients", &[("n", Arg::Count(n))], expect);
        }
    }

    #[test]
    fn a_text_refers_to_another_and_selects_by_word() {
        check("of", &[("n", 2_i64.into()), ("where", "moscow".into())], "2 клиента из Москвы");
        check("of", &[("n", 2_i64.into()), ("where", "x".into())], "2 клиента из области");
        check("quoted", &[], "«{»");
    }

    #[test]
    #[should_panic(expected = "missing text or argument: no-such-key")]
    fn an_unknown_key_fails_the_test_that_asks_for_it() {
        check("no-such-key", &[], "");
    }

    #[test]
    #[should_panic(expected = "missing text or argument: n")]
    fn a_missing_argument_fails_the_test_that_forgets_it() {
        check("clients", &[], "");
    }

    #[test]
    #[should_panic(expected = "missing text or argument: circle")]
    fn a_circle_of_references_ends() {
        check("circle", &[], "");
    }
}
