//! How alike the wordings are: the share of common stems (Jaccard), between variants and with the competitors.
use crate::{
    domain::sort_by,
    lexis::{likeness, stems},
};

/// From here on two wordings say the same to a reader: half of their words are common.
pub const ALIKE_FROM: f64 = 0.5;

/// What a variant is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    /// The variant at this place.
    Variant(usize),
    /// The competitor's wording at this place.
    Rival(usize),
}

/// Two wordings with common words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alike {
    /// The place of a variant.
    pub variant: usize,
    /// What it is like.
    pub other: Other,
    /// The share of common stems, above 0, at most 1.
    pub likeness: f64,
}

/// Every pair of variants, and of a variant and a competitor, that have a word in common; the most alike first, then in
/// the order of the places.
pub fn alike(texts: &[&str], rivals: &[String]) -> Vec<Alike> {
    let texts: Vec<Vec<String>> = texts.iter().map(|text| stems(text)).collect();
    let rivals: Vec<Vec<String>> = rivals.iter().map(|rival| stems(rival)).collect();
    let mut pairs = Vec::new();
    for (variant, own) in texts.iter().enumerate() {
        let later = texts.iter().enumerate().skip(variant + 1).map(|(at, text)| (Other::Variant(at), text));
        let beside = rivals.iter().enumerate().map(|(at, text)| (Other::Rival(at), text));
        let pair =
            |(other, text): (Other, &Vec<String>)| Alike { variant, other, likeness: likeness(own, text) };
        pairs.extend(later.chain(beside).map(pair).filter(|pair| pair.likeness > 0.0));
    }
    sort_by(&mut pairs, |one, other| other.likeness.total_cmp(&one.likeness));
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_alike_come_first_and_strangers_are_left_out() {
        let rivals = ["Аренда офиса".to_owned(), String::new()];
        let found = alike(&["Аренда склада", "Склады: аренда", "Бухгалтерия", ""], &rivals);
        let pair = |variant, other, likeness| Alike { variant, other, likeness };
        let expect = [
            pair(0, Other::Variant(1), 1.0),
            pair(0, Other::Rival(0), 1.0 / 3.0),
            pair(1, Other::Rival(0), 1.0 / 3.0),
        ];
        assert_eq!(found, expect);
    }
}
