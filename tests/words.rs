//! Both languages say the same things, every text is in use, and every text in use exists.
#![allow(clippy::unwrap_used, clippy::panic, reason = "the helpers of a test fail as the test does")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::{ast, parser};
use razbor::words::{Arg, Lang, Words};

/// Families of keys that are built at run time: a key that begins like this counts as used.
const FAMILIES: &[&str] = &["step-"];
/// Keys whose page is not drawn yet, by beginning. An entry that no unused key needs fails the test.
const AWAITED: &[&str] = &[];

/// Read once: a formatter cannot hold them.
static RU: LazyLock<Words> = LazyLock::new(|| Words::new(Lang::Ru));
static EN: LazyLock<Words> = LazyLock::new(|| Words::new(Lang::En));

/// Keys with the names of their arguments.
type Keys = BTreeMap<String, BTreeSet<String>>;

fn files(under: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(under).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The texts of a language: file name and content.
fn texts(lang: Lang) -> Vec<(String, String)> {
    let folder = root().join("words").join(lang.tag());
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    files(&folder, "ftl").iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

/// Rust sources without their tests; charts stand before words, and their `.text(` is another.
fn sources() -> Vec<String> {
    let charts = root().join("chart");
    let with_words = files(&root(), "rs").into_iter().filter(|path| !path.starts_with(&charts));
    with_words.map(|path| without_tests(&fs::read_to_string(path).unwrap()).to_owned()).collect()
}

fn without_tests(source: &str) -> &str {
    source.split("#[cfg(test)]\nmod tests").next().unwrap_or(source)
}

/// What a pattern mentions: arguments and other texts.
#[derive(Default)]
struct Mentions {
    args: BTreeSet<String>,
    keys: BTreeSet<String>,
}

impl Mentions {
    fn pattern(&mut self, pattern: &ast::Pattern<String>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }
    fn expression(&mut self, expression: &ast::Expression<String>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }
    fn inline(&mut self, inline: &ast::InlineExpression<String>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => drop(self.args.insert(id.name.clone())),
            ast::InlineExpression::MessageReference { id, attribute: None } => {
                self.keys.insert(id.name.clone());
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::StringLiteral { value } => {
                assert!(!value.contains('\\'), "write the character itself instead of {value}");
            }
            ast::InlineExpression::NumberLiteral { .. } => {}
            other => panic!("{other:?}: outside the part of Fluent that the texts use"),
        }
    }
}

/// Reads one file; panics on what our composer does not know and on keys given twice.
fn read(name: &str, text: &str, keys: &mut Keys, mentioned: &mut BTreeSet<String>) {
    let resource = parser::parse(text.to_owned()).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let key = message.id.name;
                assert!(message.attributes.is_empty(), "{name}: {key} has attributes");
                let is_kebab = key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
                assert!(is_kebab, "{name}: {key} is not in kebab-case");
                let mut mentions = Mentions::default();
                mentions.pattern(&message.value.unwrap());
                assert!(keys.insert(key.clone(), mentions.args).is_none(), "{name}: {key} is given twice");
                mentioned.extend(mentions.keys);
            }
            ast::Entry::Term(term) => panic!("{name}: term {}: write it as a text", term.id.name),
            ast::Entry::Junk { content } => panic!("{name}: {content}"),
            _ => {}
        }
    }
}

/// Keys of a language and the keys that its texts refer to.
fn keys(lang: Lang) -> (Keys, BTreeSet<String>) {
    let (mut keys, mut mentioned) = (Keys::new(), BTreeSet::new());
    for (name, text) in texts(lang) {
        read(&format!("{}/{name}", lang.tag()), &text, &mut keys, &mut mentioned);
    }
    (keys, mentioned)
}

/// A call of `text` or `with` that has a literal key.
#[derive(Debug, PartialEq, Eq)]
struct Call {
    key: String,
    /// Names of literal arguments; `None` when they are not written in the call.
    args: Option<BTreeSet<String>>,
}

/// The literal calls of a source.
fn calls(source: &str) -> Vec<Call> {
    let mut calls = Vec::new();
    for (marker, with_args) in [(".text(", false), (".with(", true)] {
        for (at, _) in source.match_indices(marker) {
            let rest = source[at + marker.len()..].trim_start();
            let Some((key, tail)) = rest.strip_prefix('"').and_then(|rest| rest.split_once('"')) else {
                continue;
            };
            let args = if with_args { literal_args(tail) } else { Some(BTreeSet::new()) };
            calls.push(Call { key: key.to_owned(), args });
        }
    }
    calls
}

/// `, &[("n", …), ("name", …)]` → n, name: the first item of each pair of the list itself.
fn literal_args(tail: &str) -> Option<BTreeSet<String>> {
    let list = tail.trim_start().strip_prefix(',')?.trim_start().strip_prefix("&[")?;
    let (mut depth, mut args) = (0, BTreeSet::new());
    for (at, c) in list.char_indices() {
        match c {
            ']' if depth == 0 => return Some(args),
            '(' | '[' => {
                let name =
                    list[at + 1..].trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
                if let (0, '(', Some(name)) = (depth, c, name) {
                    args.insert(name.to_owned());
                }
                depth += 1;
            }
            ')' | ']' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// What is wrong with the calls of a source.
fn wrong_calls(source: &str, keys: &Keys) -> Vec<String> {
    let wrong = |call: Call| match (keys.get(&call.key), call.args) {
        (None, _) => Some(format!("no text {}", call.key)),
        (Some(need), Some(given)) if *need != given => {
            Some(format!("{} needs {need:?}, is given {given:?}", call.key))
        }
        _ => None,
    };
    calls(source).into_iter().filter_map(wrong).collect()
}

/// Keys that no source names and no text refers to.
fn unused<'a>(keys: &'a Keys, mentioned: &BTreeSet<String>, sources: &[String]) -> Vec<&'a str> {
    let is_used = |key: &str| {
        let quoted = format!("\"{key}\"");
        mentioned.contains(key)
            || FAMILIES.iter().any(|family| key.starts_with(family))
            || sources.iter().any(|source| source.contains(&quoted))
    };
    keys.keys().map(String::as_str).filter(|key| !is_used(key)).collect()
}

#[test]
fn both_languages_have_the_same_files_keys_and_arguments() {
    let names = |lang| texts(lang).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(names(Lang::Ru), names(Lang::En));
    let (ru, en) = (keys(Lang::Ru).0, keys(Lang::En).0);
    assert!(ru.len() > 100, "{} texts", ru.len());
    for key in ru.keys().chain(en.keys()) {
        assert_eq!(ru.get(key), en.get(key), "{key}: Russian and English");
    }
}

#[test]
fn every_text_of_the_files_is_in_the_page() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for key in keys(lang).0.keys() {
            assert!(words.has(key), "{key} is in a file that words/mod.rs does not include");
        }
    }
}

#[test]
fn every_text_that_a_text_refers_to_exists() {
    for lang in Lang::ALL {
        let (keys, mentioned) = keys(lang);
        let missing: Vec<_> = mentioned.iter().filter(|key| !keys.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", lang.tag());
    }
}

#[test]
fn every_text_is_used() {
    let (keys, mentioned) = keys(Lang::Ru);
    let unused = unused(&keys, &mentioned, &sources());
    let is_awaited = |key: &&str| AWAITED.iter().any(|start| key.starts_with(start));
    let lost: Vec<_> = unused.iter().filter(|key| !is_awaited(key)).collect();
    assert!(lost.is_empty(), "no source names {lost:?}");
    let stale: Vec<_> =
        AWAITED.iter().filter(|start| !unused.iter().any(|key| key.starts_with(**start))).collect();
    assert!(stale.is_empty(), "in use by now, strike it off AWAITED: {stale:?}");
}

#[test]
fn every_text_that_a_source_asks_for_exists_and_gets_its_arguments() {
    let keys = keys(Lang::Ru).0;
    let sources = sources();
    assert!(sources.iter().any(|source| !calls(source).is_empty()), "no calls found");
    let wrong: Vec<String> = sources.iter().flat_map(|source| wrong_calls(source, &keys)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Areas that the page carries itself; what tools say is said by the engine.
const OF_PAGE: [&str; 3] = ["shared.ftl", "frame.ftl", "import.ftl"];

/// Areas that the desk carries.
const OF_DESK: [&str; 9] = [
    "shared.ftl",
    "reasons.ftl",
    "market.ftl",
    "competitors.ftl",
    "keywords.ftl",
    "offer.ftl",
    "test.ftl",
    "pay.ftl",
    "today.ftl",
];

/// The sources under these places name no text of a file that their program does not carry.
#[track_caller]
fn says_only(words: &Words, carried: &[&str], places: &[&str]) {
    let (mut keys, mut mentioned) = (Keys::new(), BTreeSet::new());
    for (name, text) in texts(Lang::Ru).iter().filter(|(name, _)| !carried.contains(&name.as_str())) {
        read(name, text, &mut keys, &mut mentioned);
    }
    assert!(keys.len() > 100 && keys.keys().all(|key| !words.has(key)));
    for path in places.iter().flat_map(|place| files(&root().join(place), "rs")) {
        let source = fs::read_to_string(&path).unwrap();
        let source = without_tests(&source);
        // A key of one word may be something else (`type="search"`), unless it is asked for as a text.
        let says = |key: &&String| match key.contains('-') {
            true => source.contains(&format!("\"{key}\"")),
            false => {
                source.contains(&format!("text(\"{key}\"")) || source.contains(&format!("with(\"{key}\""))
            }
        };
        let foreign: Vec<&String> = keys.keys().filter(says).collect();
        assert!(foreign.is_empty(), "{}: {foreign:?} are in another program", path.display());
    }
}

#[test]
fn the_page_says_only_what_it_carries() {
    says_only(&Words::of_page(Lang::Ru), &OF_PAGE, &["app", "parts", "shell", "workspace"]);
}

#[test]
fn the_desk_says_only_what_it_carries() {
    let tools = ["pay", "pace", "paired", "competitors", "keywords", "offer", "offer_test"];
    let tools = tools.map(|tool| format!("tools/{tool}"));
    let places: Vec<&str> = ["desk", "markup"].into_iter().chain(tools.iter().map(String::as_str)).collect();
    says_only(&Words::of_desk(Lang::Ru), &OF_DESK, &places);
}

#[test]
fn the_engine_says_only_what_it_carries() {
    let carried = [
        "shared.ftl",
        "frame.ftl",
        "import.ftl",
        "abc_xyz.ftl",
        "rfm.ftl",
        "export.ftl",
        "charts.ftl",
        "reasons.ftl",
    ];
    says_only(&Words::of_engine(Lang::Ru), &carried, &["engine", "markup", "tools/abc_xyz", "tools/rfm"]);
}

#[test]
fn the_checks_above_notice_each_kind_of_mistake() {
    let (mut keys, mut mentioned) = (Keys::new(), BTreeSet::new());
    read("t", "rows = { $n } rows\nidle = { used }\nused = x\n", &mut keys, &mut mentioned);
    let source = r#"words.with("rows", &[("n", 5.into())]); words.with("rows", &[("m", f(&["n"]).into())]);
        words.text("none"); words.text("rows"); words.with("rows", &args)"#;
    let expect = ["no text none", r#"rows needs {"n"}, is given {}"#, r#"rows needs {"n"}, is given {"m"}"#];
    assert_eq!(wrong_calls(source, &keys), expect);
    assert_eq!(unused(&keys, &mentioned, &[source.to_owned()]), ["idle"]);
    assert_eq!(without_tests("a\n#[cfg(test)]\nmod tests { b }"), "a\n");
    for bad in ["a = { $n", "Big = x", "a = x\na = y", "a = { -term }", "a = { F() }", "a = x\n  .b = y"] {
        let fails = std::panic::catch_unwind(|| read("t", bad, &mut Keys::new(), &mut BTreeSet::new()));
        assert!(fails.is_err(), "{bad}");
    }
}

#[test]
fn an_unknown_key_and_a_missing_argument_show_themselves_in_the_page() {
    let words = Words::new(Lang::Ru);
    assert_eq!(words.text("no-such-key"), "⟦no-such-key⟧");
    assert_eq!(words.text("quoted"), "«⟦text⟧»");
}

#[test]
fn texts_read_as_the_reference_implementation_of_fluent_reads_them() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let mut bundle = FluentBundle::new(vec![lang.tag().parse().unwrap()]);
        bundle.set_use_isolating(false);
        let group: fn(&FluentValue, &_) -> Option<String> = match lang {
            Lang::Ru => |value, _| number(value).map(|count| RU.count(count)),
            Lang::En => |value, _| number(value).map(|count| EN.count(count)),
        };
        bundle.set_formatter(Some(group));
        for (_, text) in texts(lang) {
            bundle.add_resource(FluentResource::try_new(text).unwrap()).unwrap();
        }
        for (key, names) in keys(lang).0 {
            for count in [-2_i64, 0, 1, 2, 4, 5, 11, 14, 21, 22, 25, 101, 111, 1_004, 12_340, 1_234_567] {
                let args: Vec<(&str, Arg)> = names.iter().map(|name| (&**name, count.into())).collect();
                check_against(&bundle, &words, &key, &args);
            }
            let args: Vec<(&str, Arg)> = names.iter().map(|name| (&**name, "«Ромашка»".into())).collect();
            check_against(&bundle, &words, &key, &args);
        }
    }
}

fn number(value: &FluentValue) -> Option<i64> {
    match value {
        FluentValue::Number(number) => Some(number.value as i64),
        _ => None,
    }
}

#[track_caller]
fn check_against(bundle: &FluentBundle<FluentResource>, words: &Words, key: &str, args: &[(&str, Arg)]) {
    let mut theirs = FluentArgs::new();
    for (name, arg) in args {
        match arg {
            Arg::Count(count) => theirs.set(*name, *count),
            Arg::Text(text) => theirs.set(*name, text.clone()),
        }
    }
    let pattern = bundle.get_message(key).and_then(|message| message.value()).unwrap();
    let mut errors = Vec::new();
    let expect = bundle.format_pattern(pattern, Some(&theirs), &mut errors);
    assert!(errors.is_empty(), "{key}: {errors:?}");
    assert_eq!(words.with(key, args), expect, "{key} {args:?}");
}
