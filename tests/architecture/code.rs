//! Reads Rust source just far enough for the rules: code without comments and strings, and the paths it uses.

/// Source without comments and without the text of strings, so that rules see code only.
pub(crate) fn code_of(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut code = String::with_capacity(text.len());
    let mut at = 0;
    while at < letters.len() {
        let rest = &letters[at..];
        let length = match rest {
            ['/', '/', ..] => rest.iter().take_while(|letter| **letter != '\n').count(),
            ['/', '*', ..] => block_comment(rest),
            ['r', '"' | '#', ..] if !follows_name(&code) => raw_string(rest),
            ['"', ..] => quoted(rest),
            ['\'', '\\', ..] => 2 + rest.iter().skip(2).position(|letter| *letter == '\'').unwrap_or(1) + 1,
            ['\'', _, '\'', ..] => 3,
            _ => 0,
        };
        if length == 0 {
            code.push(letters[at]);
            at += 1;
        } else {
            code.extend(rest.iter().take(length).filter(|letter| **letter == '\n'));
            if rest[0] != '/' {
                code.push_str("\"\"");
            }
            at += length;
        }
    }
    code
}

fn follows_name(code: &str) -> bool {
    code.chars().next_back().is_some_and(is_name)
}

pub(crate) fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn block_comment(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match rest[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at.min(rest.len())
}

fn quoted(rest: &[char]) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != '"' {
        at += if rest[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

/// The length of `r"…"` or `r#"…"#`; 0 when this is a raw name such as `r#type`.
fn raw_string(rest: &[char]) -> usize {
    let hashes = rest.iter().skip(1).take_while(|letter| **letter == '#').count();
    if rest.get(1 + hashes) != Some(&'"') {
        return 0;
    }
    let start = 2 + hashes;
    for at in start..rest.len() {
        let closes =
            rest[at] == '"' && rest[at + 1..].iter().take(hashes).filter(|l| **l == '#').count() == hashes;
        if closes {
            return at + 1 + hashes;
        }
    }
    rest.len()
}

/// Every path in the code that starts at `crate::` or `super::`, from the root of the crate, as its
/// segments; `crate::{stats, table::Sales}` gives two. `module` is the file's own path.
pub(crate) fn crate_paths(module: &[&str], code: &str) -> Vec<Vec<String>> {
    let words: Vec<&str> = code.split_whitespace().collect();
    let text = words.join(" ").replace(" ::", "::").replace(":: ", "::");
    let mut paths = Vec::new();
    for (at, _) in text.match_indices("crate::").filter(|(at, _)| !follows_name(&text[..*at])) {
        tree(&text[at + "crate::".len()..], &mut Vec::new(), &mut paths);
    }
    for (at, _) in text.match_indices("super::") {
        if follows_name(&text[..at]) || text[..at].ends_with("::") {
            continue;
        }
        let rest = text[at..].trim_start_matches("super::");
        let up = (text.len() - at - rest.len()) / "super::".len();
        let kept = &module[..module.len().saturating_sub(up)];
        tree(rest, &mut kept.iter().map(ToString::to_string).collect(), &mut paths);
    }
    paths
}

/// Reads one use tree; returns what it consumed.
fn tree(text: &str, prefix: &mut Vec<String>, paths: &mut Vec<Vec<String>>) -> usize {
    let mut at = 0;
    let depth = prefix.len();
    loop {
        let rest = &text[at..];
        if let Some(inner) = rest.strip_prefix('{') {
            at += 1 + branches(inner, prefix, paths);
            break;
        }
        let name: String = rest.chars().take_while(|letter| is_name(*letter) || *letter == '*').collect();
        at += name.len();
        if name.is_empty() {
            break;
        }
        prefix.push(name);
        if !text[at..].starts_with("::") {
            paths.push(prefix.clone());
            break;
        }
        at += 2;
    }
    prefix.truncate(depth);
    at
}

fn branches(text: &str, prefix: &mut Vec<String>, paths: &mut Vec<Vec<String>>) -> usize {
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        match letter {
            '}' => return at + 1,
            _ if is_name(letter) => {
                at += tree(&text[at..], prefix, paths);
                // `as other` renames; the path is what counts.
                if text[at..].starts_with(" as ") {
                    at += 4 + text[at + 4..]
                        .chars()
                        .take_while(|l| is_name(*l))
                        .map(char::len_utf8)
                        .sum::<usize>();
                }
            }
            _ => at += letter.len_utf8(),
        }
    }
    at
}

/// Whether `code` uses the crate `name`, directly or as another crate hands it on
/// (`leptos::web_sys`); a module of ours that bears the name is not meant.
pub(crate) fn names(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let (before, after) = (code[..at].trim_end(), &code[at + name.len()..]);
        let whole = !follows_name(&code[..at]) && !after.starts_with(is_name);
        let ours = ["crate::", "self::", "super::", "."].iter().any(|head| before.ends_with(head));
        let path = after.trim_start().starts_with("::") || before.ends_with("use") || before.ends_with("::");
        whole && !ours && path
    })
}
