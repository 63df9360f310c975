//! Interned names: one number a client, however it is spelled.
use hashbrown::HashMap;

/// The id of an empty cell.
pub const NONE: u32 = u32::MAX;

/// Names by number. Two spellings are one name when they differ only in case, in ё/е or in spaces;
/// the spelling shown is the first in alphabetical order, so that the order of rows does not matter.
#[derive(Clone, Debug, Default)]
pub struct Names {
    shown: Vec<Box<str>>,
    by_spelling: HashMap<Box<str>, u32>,
    by_folded: HashMap<Box<str>, u32>,
}

/// Spaces folded, lower case, ё as е: what is compared when names are.
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase).map(|c| if c == 'ё' { 'е' } else { c }));
    }
    folded
}

impl Names {
    /// The number of a name; [`NONE`] when it is blank.
    pub fn intern(&mut self, name: &str) -> u32 {
        if let Some(&id) = self.by_spelling.get(name) {
            return id;
        }
        let folded = fold(name);
        if folded.is_empty() {
            return NONE;
        }
        let shown: String = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let id = match self.by_folded.get(folded.as_str()) {
            Some(&id) => {
                let known = &mut self.shown[id as usize];
                if *shown < **known {
                    *known = shown.into();
                }
                id
            }
            None => {
                let id = self.shown.len() as u32;
                self.shown.push(shown.into());
                self.by_folded.insert(folded.into(), id);
                id
            }
        };
        self.by_spelling.insert(name.into(), id);
        id
    }
    /// The number of a name that is already here, in any spelling.
    pub fn find(&self, name: &str) -> Option<u32> {
        self.by_spelling.get(name).or_else(|| self.by_folded.get(fold(name).as_str())).copied()
    }
    /// The spelling to show; empty for [`NONE`].
    pub fn get(&self, id: u32) -> &str {
        self.shown.get(id as usize).map_or("", |name| name)
    }
    /// How many different names.
    pub fn len(&self) -> usize {
        self.shown.len()
    }
    /// Whether there are no names.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_that_differ_in_case_yo_and_spaces_are_one_name() {
        let mut names = Names::default();
        let id = names.intern("ООО  Ёлка ");
        assert_eq!(names.intern("ооо елка"), id);
        assert_eq!(names.get(id), "ООО Ёлка");
        assert_eq!(names.find("ООО ЕЛКА"), Some(id));
        assert_eq!(names.intern(" \u{a0}"), NONE);
        assert_eq!(names.len(), 1);
    }
}
