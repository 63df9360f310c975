//! The user's own lists as they are typed: synonyms, minus words, brands.
use serde::{Deserialize, Serialize};

use super::dictionary::Dictionary;

/// A list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum List {
    /// Words that count as one, a line each.
    Synonyms,
    /// Words by which phrases are set aside.
    Minus,
    /// Names of brands.
    Brands,
}

impl List {
    /// All, in the order of the page.
    pub const ALL: [List; 3] = [List::Synonyms, List::Minus, List::Brands];
}

/// A line that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Line of the text, counted from 1.
    pub line: u32,
    /// The part that was not understood.
    pub found: String,
    /// What should have stood there.
    pub expected: Expected,
}

/// What should have stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    /// Two different words at least.
    TwoWords,
    /// One word between the commas.
    OneWord,
    /// A word that is not left out of phrases anyway.
    Telling,
}

/// A list that was read: lines that were taken, and the others.
pub(super) type ReadList<T> = (Vec<T>, Vec<Fault>);

/// Reads synonyms: `снять, аренда`, a list a line.
pub(super) fn read_synonyms(text: &str) -> ReadList<Vec<String>> {
    let mut dictionary = Dictionary::new();
    read(text, |line| {
        let words: Vec<String> =
            line.split([',', ';', '=', '\t']).map(single_spaced).filter(|word| !word.is_empty()).collect();
        let mut stems = Vec::new();
        for word in &words {
            match dictionary.parse(word).stems.as_slice() {
                [] => return Err((word.clone(), Expected::Telling)),
                [stem] if stems.contains(stem) => {}
                [stem] => stems.push(*stem),
                _ => return Err((word.clone(), Expected::OneWord)),
            }
        }
        if stems.len() < 2 {
            return Err((line.to_owned(), Expected::TwoWords));
        }
        Ok(vec![words])
    })
}

/// Reads minus words, parted by lines or commas; a minus before a word is left out. Each word once.
pub(super) fn read_minus(text: &str) -> ReadList<String> {
    let mut dictionary = Dictionary::new();
    let mut known: Vec<Vec<u32>> = Vec::new();
    read(text, |line| {
        let mut taken = Vec::new();
        for word in names(line) {
            let stems = dictionary.parse(&word).stems;
            if stems.is_empty() {
                return Err((word, Expected::Telling));
            }
            if !known.contains(&stems) {
                known.push(stems);
                taken.push(word);
            }
        }
        Ok(taken)
    })
}

/// Reads brands, parted by lines or commas. Each once.
pub(super) fn read_brands(text: &str) -> ReadList<String> {
    let mut known: Vec<String> = Vec::new();
    read(text, |line| {
        let mut taken = Vec::new();
        for name in names(line) {
            let folded = crate::lexis::fold(&name);
            if !known.contains(&folded) {
                known.push(folded);
                taken.push(name);
            }
        }
        Ok(taken)
    })
}

/// Writes a list of lists as it is read.
pub(super) fn print_synonyms(lists: &[Vec<String>]) -> String {
    lists.iter().map(|words| words.join(", ")).collect::<Vec<_>>().join("\n")
}

fn read<T>(
    text: &str,
    mut take: impl FnMut(&str) -> Result<Vec<T>, (String, Expected)>,
) -> (Vec<T>, Vec<Fault>) {
    let (mut taken, mut faults) = (Vec::new(), Vec::new());
    for (line, text) in (1..).zip(text.lines()).filter(|(_, text)| !text.trim().is_empty()) {
        match take(text.trim()) {
            Ok(found) => taken.extend(found),
            Err((found, expected)) => faults.push(Fault { line, found, expected }),
        }
    }
    (taken, faults)
}

/// Names of a line, without a minus before them.
fn names(line: &str) -> impl Iterator<Item = String> {
    let names =
        line.split([',', ';', '\t']).map(|name| single_spaced(name.trim().trim_start_matches(['-', '−'])));
    names.filter(|name| name.contains(char::is_alphanumeric))
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check<T: std::fmt::Debug>(read: ReadList<T>, taken: &str, faults: &[(u32, &str, Expected)]) {
        assert_eq!(format!("{:?}", read.0), taken);
        let found: Vec<(u32, &str, Expected)> =
            read.1.iter().map(|fault| (fault.line, fault.found.as_str(), fault.expected)).collect();
        assert_eq!(found, faults);
    }

    #[test]
    fn a_line_of_synonyms_holds_two_different_words_or_more() {
        let text = "снять, аренда , съём\n\nквартира\nсклад, склады\nбизнес-центр, офис\nв, на\nбуй = buy";
        check(
            read_synonyms(text),
            r#"[["снять", "аренда", "съём"], ["буй", "buy"]]"#,
            &[
                (3, "квартира", Expected::TwoWords),
                (4, "склад, склады", Expected::TwoWords),
                (5, "бизнес-центр", Expected::OneWord),
                (6, "в", Expected::Telling),
            ],
        );
        let lists = read_synonyms(text).0;
        assert_eq!(read_synonyms(&print_synonyms(&lists)), (lists, vec![]));
    }
    #[test]
    fn minus_words_are_taken_from_lines_and_commas_each_once() {
        let text = "-бесплатно, авито\nбесплатный\nсвоими руками\nдля";
        check(
            read_minus(text),
            r#"["бесплатно", "авито", "своими руками"]"#,
            &[(4, "для", Expected::Telling)],
        );
    }
    #[test]
    fn brands_keep_their_spelling() {
        check(read_brands("Леруа Мерлен, IT\nit; amoCRM\n—"), r#"["Леруа Мерлен", "IT", "amoCRM"]"#, &[]);
    }
}
