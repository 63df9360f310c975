//! Words that say which amount is which, and lines that hold nothing else.
use crate::{
    domain::Day,
    import::{DateOrder, letters::trim, read_date},
};

/// Words of the two amounts, in lower case, parted by spaces. A tool has its own.
#[derive(Clone, Copy, Debug)]
pub struct Lexicon {
    /// Those of the first amount.
    pub first: &'static str,
    /// Those of the second amount.
    pub second: &'static str,
}

/// Which of the two amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    First,
    Second,
}

/// A line that says what stands below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    pub(super) day: Option<Day>,
    /// The amount that comes first from here on.
    pub(super) first: Option<Place>,
}

/// Words that stand beside the others and say nothing by themselves, in lower case.
const NEUTRAL: &str = "на за по и от до в день дня дата сегодня завтра сумма оплат оплаты оплата оплате \
    платежи платежей денег деньги руб рублей месяц месяца менеджер менеджеры продавец сотрудник фио имя отчёт \
    отчет парный итоги of for the and to date day today tomorrow amount payment payments money month seller \
    manager name report rep";

impl Place {
    pub(super) const fn other(self) -> Place {
        match self {
            Place::First => Place::Second,
            Place::Second => Place::First,
        }
    }
}

impl Lexicon {
    /// The amount that a word names.
    pub(super) fn place(&self, word: &str) -> Option<Place> {
        let word = word.to_lowercase();
        let has = |words: &str| words.split_whitespace().any(|known| known == word);
        match (has(self.first), has(self.second)) {
            (true, _) => Some(Place::First),
            (_, true) => Some(Place::Second),
            _ => None,
        }
    }
    /// Whether a word belongs to the amounts and not to a name. A capital alone is an initial.
    pub(super) fn knows(&self, word: &str) -> bool {
        let mut letters = word.chars();
        let is_initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
        !is_initial && self.is_known(word)
    }
    fn is_known(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        self.place(word).is_some() || NEUTRAL.split_whitespace().any(|known| known == lower)
    }
    /// The amount that a label names: `план оплат на завтра`.
    ///
    /// # Errors
    /// When it names both.
    pub(super) fn label(&self, label: &str) -> Result<Option<Place>, ()> {
        let mut found = words(label).filter_map(|word| self.place(word));
        let first = found.next();
        if found.all(|other| Some(other) == first) { Ok(first) } else { Err(()) }
    }
    /// The amount that comes first by a label of both in turn: `факт/план`.
    pub(super) fn in_turn(&self, label: &str) -> Option<Place> {
        let (one, other) = label.split_once('/')?;
        let (one, other) = (self.label(one).ok()??, self.label(other).ok()??);
        (one != other).then_some(one)
    }
}

/// Runs of letters.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty())
}

/// Reads a heading: a date, or words of the lexicon without digits. Beside cells that name both amounts other
/// words may stand.
pub(super) fn heading(text: &str, lexicon: &Lexicon) -> Option<Heading> {
    let mut day = None;
    let mut label = String::new();
    for token in text.split_whitespace() {
        let bare = token.trim_matches([':', ',', ';', '(', ')', '*', '_']);
        let as_day = bare.contains(['.', '-', '/']).then(|| read_date(bare, DateOrder::DayMonth)).flatten();
        match as_day {
            Some(_) if day.is_some() => return None,
            Some(found) => day = Some(found),
            None => label.extend([token, " "]),
        }
    }
    if label.contains(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    // A cell of headings, or the whole line, may name both amounts only in turn: "план / факт".
    let parts = text.split(['\t', '/', '|', ';', ',']);
    let places: Vec<Place> =
        parts.filter_map(|part| lexicon.label(part).transpose()).collect::<Result<_, ()>>().ok()?;
    let first = places.first().copied();
    let names_both = trim(text).contains('\t') && places.iter().any(|place| Some(*place) != first);
    if !names_both && !words(&label).all(|word| lexicon.knows(word)) {
        return None;
    }
    // "План на 25.11.2026" promises for a day; it is not the day of the report.
    let fits = match (day, first) {
        (Some(_), Some(place)) => place == Place::First && places.len() == 1,
        (day, first) => day.is_some() || first.is_some(),
    };
    fits.then_some(Heading { day, first })
}
