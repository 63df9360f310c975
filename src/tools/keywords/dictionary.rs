//! Words met in the phrases: each is stemmed and judged once.
use hashbrown::HashMap;

use super::intent::{Intents, Lexicon};
use crate::{
    domain::sort_by,
    lexis::{fold, is_stop_word, runs, stem},
};

/// What is known of a word.
#[derive(Clone, Copy)]
struct Word {
    /// The number of its stem.
    stem: u32,
    intents: Intents,
    /// It says what is asked; a stop word does not.
    says: bool,
    /// Of Latin letters, or of Russian ones.
    script: Script,
    /// How many mixed phrases it stands in; told of Latin words.
    mixed: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Other,
}

/// A text in stems.
#[derive(Default)]
pub(super) struct Parsed {
    /// Numbers of its stems, ascending, each once.
    pub(super) stems: Vec<u32>,
    /// What its words tell.
    pub(super) intents: Intents,
}

/// Words with what is known of them, stems with their numbers.
pub(super) struct Dictionary {
    lexicon: Lexicon,
    numbers: HashMap<String, u32>,
    words: Vec<Word>,
    spellings: Vec<String>,
    pub(super) stems: Stems,
    /// Words of the text at hand.
    here: Vec<u32>,
}

/// Stems and their numbers.
#[derive(Debug, Default)]
pub(super) struct Stems {
    numbers: HashMap<String, u32>,
    texts: Vec<String>,
}

impl Stems {
    fn intern(&mut self, stem: String) -> u32 {
        if let Some(number) = self.numbers.get(&stem) {
            return *number;
        }
        let number = self.texts.len() as u32;
        self.texts.push(stem.clone());
        self.numbers.insert(stem, number);
        number
    }
    /// The number of a stem that was met.
    pub(super) fn number(&self, stem: &str) -> Option<u32> {
        self.numbers.get(stem).copied()
    }
    /// The stem with this number.
    pub(super) fn text(&self, number: u32) -> &str {
        self.texts.get(number as usize).map_or("", String::as_str)
    }
}

impl Dictionary {
    pub(super) fn new() -> Dictionary {
        Dictionary {
            lexicon: Lexicon::new(),
            numbers: HashMap::new(),
            words: Vec::new(),
            spellings: Vec::new(),
            stems: Stems::default(),
            here: Vec::new(),
        }
    }

    /// A text in stems. Parts of a word with a hyphen are words of their own. Stop words are left out, except those
    /// that ask («как», «что») and English ones among Russian words («it аутсорсинг»).
    pub(super) fn parse(&mut self, text: &str) -> Parsed {
        let folded = fold(text);
        let mut here = std::mem::take(&mut self.here);
        here.clear();
        for part in runs(&folded).flat_map(|word| word.split('-')).filter(|part| !part.is_empty()) {
            here.push(self.number(part));
        }
        let words = || here.iter().map(|at| *at as usize);
        let is_russian = words().any(|at| self.words[at].script == Script::Cyrillic);
        let mut parsed = Parsed::default();
        for at in words() {
            let word = &mut self.words[at];
            let is_mixed = is_russian && word.script == Script::Latin;
            parsed.intents = parsed.intents.and(word.intents);
            word.mixed += u32::from(is_mixed);
            if word.says || is_mixed {
                parsed.stems.push(word.stem);
            }
        }
        parsed.stems.sort_unstable();
        parsed.stems.dedup();
        self.here = here;
        parsed
    }

    fn number(&mut self, spelling: &str) -> u32 {
        if let Some(number) = self.numbers.get(spelling) {
            return *number;
        }
        let stem = stem(spelling);
        let intents = self.lexicon.intents(spelling, &stem);
        let says = !is_stop_word(spelling) || intents != Intents::default();
        let script = match spelling.chars().next() {
            Some('a'..='z') => Script::Latin,
            Some('а'..='я') => Script::Cyrillic,
            _ => Script::Other,
        };
        let number = self.words.len() as u32;
        self.words.push(Word { stem: self.stems.intern(stem), intents, says, script, mixed: 0 });
        self.spellings.push(spelling.to_owned());
        self.numbers.insert(spelling.to_owned(), number);
        number
    }

    /// Latin words of Russian phrases, the commonest first, with how often they stand there: names of brands often
    /// look so. Words that tell an intent are none.
    pub(super) fn latin(&self, most: usize) -> Vec<(String, u32)> {
        let is_found = |word: &Word| word.mixed > 0 && word.intents == Intents::default();
        let found = self.words.iter().zip(&self.spellings).filter(|(word, _)| is_found(word));
        let mut found: Vec<(String, u32)> =
            found.map(|(word, spelling)| (spelling.clone(), word.mixed)).collect();
        sort_by(&mut found, |one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        found.truncate(most);
        found
    }
}
