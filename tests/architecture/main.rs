//! The rules of the house, read from the sources: layer order, who may touch the browser, file
//! sizes, first lines, and where colours and inline styles may stand.
//!
//! Each rule is a function from (path, text) to breaches, so that the tests at the end can show it
//! bad code (`can_fail.rs`); `the_sources_keep_the_rules` runs them all over `src` and `style`.
mod can_fail;
mod code;

use code::{code_of, crate_paths, is_name, names};
use std::path::Path;
use std::{fs, io};

/// The layers in order: a file uses its own and those before it.
const LAYERS: [&str; 17] = [
    "domain",
    "stats",
    "lexis",
    "table",
    "import",
    "chart",
    "words",
    "export",
    "markup",
    "tools",
    "engine",
    "desk",
    "storage",
    "workspace",
    "web",
    "parts",
    "shell",
];
const APP: usize = LAYERS.len();
const LONGEST_FILE: usize = 400;

/// Where a file stands. Binaries and `lib.rs` stand above all and have no rank.
#[derive(Debug, PartialEq)]
struct Place<'a> {
    rank: Option<usize>,
    tool: Option<&'a str>,
}

fn place(path: &str) -> Place<'_> {
    let Some(inside) = path.strip_prefix("src/") else { return Place { rank: None, tool: None } };
    let steps: Vec<&str> = inside.split('/').collect();
    if steps.len() == 1 || steps[0] == "bin" {
        // src/chart.rs would be a layer in one file; main.rs and lib.rs are none.
        let rank = rank_of(steps[0].trim_end_matches(".rs"));
        return Place { rank, tool: None };
    }
    let tool = (steps[0] == "tools" && steps.len() > 2).then(|| steps[1]);
    Place { rank: rank_of(steps[0]), tool }
}

fn rank_of(layer: &str) -> Option<usize> {
    if layer == "app" { Some(APP) } else { LAYERS.iter().position(|known| *known == layer) }
}

/// `src/tools/rfm/limits.rs` is `tools::rfm::limits`, `src/table/mod.rs` is `table`.
fn module(path: &str) -> Vec<&str> {
    let inside = path.strip_prefix("src/").unwrap_or(path).trim_end_matches(".rs");
    inside.split('/').filter(|step| *step != "mod").collect()
}

fn order(path: &str, text: &str) -> Vec<String> {
    let here = place(path);
    let Some(rank) = here.rank else { return Vec::new() };
    let mut breaches = Vec::new();
    for used in crate_paths(&module(path), &code_of(text)) {
        let shown = used.join("::");
        let tool = (used[0] == "tools").then(|| used.get(1).map(String::as_str)).flatten();
        let Some(theirs) = rank_of(&used[0]) else { continue };
        if theirs > rank {
            breaches.push(format!("{path}: crate::{shown} is a later layer"));
        }
        if let (Some(own), Some(other)) = (here.tool, tool)
            && own != other
            && Path::new("src/tools").join(other).is_dir()
        {
            breaches.push(format!("{path}: crate::{shown} is another tool: tools are strangers"));
        }
    }
    breaches
}

fn browser(path: &str, text: &str) -> Vec<String> {
    let program = path == "src/main.rs" || path.starts_with("src/bin/");
    let bound = path.starts_with("src/web/") || program;
    let drawn = program || place(path).rank >= rank_of("parts");
    let code = code_of(text);
    let mut breaches = Vec::new();
    for (name, allowed, where_to) in [
        ("web_sys", bound, "src/web and the programs"),
        ("js_sys", bound, "src/web and the programs"),
        ("wasm_bindgen", bound, "src/web and the programs"),
        ("wasm_bindgen_futures", bound, "src/web and the programs"),
        ("gloo", bound, "src/web and the programs"),
        ("idb", bound, "src/web and the programs"),
        ("leptos", drawn, "parts, shell and app"),
    ] {
        if !allowed && names(&code, name) {
            breaches.push(format!("{path}: {name} belongs to {where_to}"));
        }
    }
    breaches
}

fn shape(path: &str, text: &str) -> Vec<String> {
    let mut breaches = Vec::new();
    let lines = text.lines().count();
    if lines > LONGEST_FILE {
        breaches.push(format!("{path}: {lines} lines, the cap is {LONGEST_FILE}"));
    }
    if !text.starts_with("//! ") {
        breaches.push(format!("{path}: the first line says what the file is for: //! …"));
    }
    if text.replace(' ', "").contains("style=\"") {
        breaches.push(format!("{path}: style=\"…\" is blocked by the CSP: use a class or style:name="));
    }
    breaches
}

fn colours(path: &str, text: &str) -> Vec<String> {
    if path == "style/tokens.css" || path == "src/chart/palette.rs" {
        return Vec::new();
    }
    let style = path.ends_with(".css");
    let mut breaches = Vec::new();
    for (number, line) in text.lines().enumerate() {
        // Words about colours in a comment are no colours.
        let line = if style { line } else { line.split("//").next().unwrap_or_default() };
        let called = ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "oklab(", "lab(", "lch(", "hwb("]
            .into_iter()
            .find(|call| {
                line.match_indices(call).any(|(at, _)| !line[..at].ends_with(|l| is_name(l) || l == '-'))
            });
        if let Some(colour) = called.map(str::to_owned).or_else(|| hex_colour(line, style)) {
            breaches.push(format!("{path}:{}: {colour} belongs to style/tokens.css", number + 1));
        }
    }
    breaches
}

/// `#fff`, `#1a2b3c`, `#1a2b3c80`: in Rust only right after a quote, so that `r#type`, links to
/// `#/pay` and issue numbers pass.
fn hex_colour(line: &str, style: bool) -> Option<String> {
    line.match_indices('#').find_map(|(at, _)| {
        let digits: String = line[at + 1..].chars().take_while(char::is_ascii_hexdigit).collect();
        let ends = !line[at + 1 + digits.len()..].starts_with(|letter| is_name(letter) || letter == '-');
        let stands = if style {
            line[..at].ends_with([' ', ':', ',', '('])
        } else {
            line[..at].ends_with(['"', '\''])
        };
        // A rule such as `#add { … }` names an element.
        let selector = style && !line[..at].contains(':');
        let colour = matches!(digits.len(), 3 | 4 | 6 | 8) && ends && stands && !selector;
        colour.then(|| format!("#{digits}"))
    })
}

fn breaches(path: &str, text: &str) -> Vec<String> {
    let mut found = colours(path, text);
    if path.ends_with(".rs") {
        for rule in [order, browser, shape] {
            found.extend(rule(path, text));
        }
    }
    found
}

fn files(folder: &Path, found: &mut Vec<String>) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, found)?;
        } else if path.extension().is_some_and(|kind| kind == "rs" || kind == "css") {
            found.push(path.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}

#[test]
fn the_sources_keep_the_rules() {
    let mut paths = Vec::new();
    files(Path::new("src"), &mut paths).unwrap();
    assert!(paths.len() > 20, "the sources are in src, seen from the package root");
    files(Path::new("style"), &mut paths).unwrap();
    let found: Vec<String> =
        paths.iter().flat_map(|path| breaches(path, &fs::read_to_string(path).unwrap())).collect();
    assert!(found.is_empty(), "{} breaches:\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_folder_of_src_has_its_place_in_the_order() {
    for entry in fs::read_dir("src").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(!path.is_dir() || name == "bin" || rank_of(name).is_some(), "src/{name} is in no layer");
    }
}
