//! Settings of the page: who is compared, by what, and the scores.
use serde::{Deserialize, Serialize};

use crate::domain::Amount;

/// At most so many players: the picture tells eight lines apart.
pub const MOST_PLAYERS: usize = 8;
/// At most so many advantages.
pub const MOST_ADVANTAGES: usize = 30;
/// We and a rival.
pub(super) const LEAST_PLAYERS: usize = 2;

/// Players and advantages with their scores; empty until something is typed or pasted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Params {
    /// Names of the players, each once; the first is us.
    pub players: Vec<String>,
    /// Advantages, each name once.
    pub advantages: Vec<Advantage>,
}

/// What a client may choose by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advantage {
    /// Name.
    pub name: String,
    /// How much it matters: its share of the sum of all weights.
    pub weight: Weight,
    /// A score for each player, in order; one that is missing or beyond the end is none.
    pub scores: Vec<Option<Score>>,
}

/// From 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Score(Amount);

/// Zero or more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Weight(Amount);

impl Score {
    /// From an amount in points; `None` below 0 and above 10.
    pub fn new(points: Amount) -> Option<Score> {
        (0..=10 * Amount::SCALE).contains(&points.raw()).then_some(Score(points))
    }
    /// In points.
    pub fn to_f64(self) -> f64 {
        self.0.to_f64()
    }
}

impl Weight {
    /// What an advantage weighs until something else is typed.
    pub const USUAL: Weight = Weight(Amount::new(Amount::SCALE));

    /// From an amount; `None` below zero.
    pub fn new(amount: Amount) -> Option<Weight> {
        (amount.raw() >= 0).then_some(Weight(amount))
    }
    /// As it was typed.
    pub fn to_f64(self) -> f64 {
        self.0.to_f64()
    }
}

impl Advantage {
    /// Without scores, of the usual weight.
    pub fn new(name: impl Into<String>) -> Advantage {
        Advantage { name: name.into(), weight: Weight::USUAL, scores: Vec::new() }
    }
    /// The score of the player at a place.
    pub fn score(&self, player: usize) -> Option<Score> {
        self.scores.get(player).copied().flatten()
    }
}

/// A name without needless spaces.
pub(super) fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where a name stands, whatever its capitals.
pub(super) fn place_of<'a>(mut names: impl Iterator<Item = &'a str>, name: &str) -> Option<usize> {
    let folded = name.to_lowercase();
    names.position(|other| other.to_lowercase() == folded)
}

impl Params {
    /// Whether there is nothing yet.
    pub fn is_empty(&self) -> bool {
        self.players.is_empty() && self.advantages.is_empty()
    }
    /// Where the player with this name stands.
    pub(super) fn player(&self, name: &str) -> Option<usize> {
        place_of(self.players.iter().map(String::as_str), name)
    }
    /// Where the advantage with this name stands.
    pub(super) fn advantage(&self, name: &str) -> Option<usize> {
        place_of(self.advantages.iter().map(|advantage| advantage.name.as_str()), name)
    }
    /// Sets a score.
    pub(super) fn set(&mut self, (advantage, player): (usize, usize), score: Option<Score>) -> Option<()> {
        let n_players = self.players.len();
        let scores = &mut self.advantages.get_mut(advantage)?.scores;
        scores.resize(n_players, None);
        *scores.get_mut(player)? = score;
        Some(())
    }
    /// Takes a player out; us only by naming somebody else first.
    pub(super) fn remove_player(&mut self, player: usize) -> Option<()> {
        if player == 0 || player >= self.players.len() || self.players.len() <= LEAST_PLAYERS {
            return None;
        }
        self.players.remove(player);
        for advantage in &mut self.advantages {
            if player < advantage.scores.len() {
                advantage.scores.remove(player);
            }
        }
        Some(())
    }
    /// Makes the player at a place us: it comes first.
    pub(super) fn lead_with(&mut self, player: usize) -> Option<()> {
        let n_players = self.players.len();
        if player == 0 || player >= n_players {
            return None;
        }
        self.players.get_mut(..=player)?.rotate_right(1);
        for advantage in &mut self.advantages {
            advantage.scores.resize(n_players, None);
            advantage.scores.get_mut(..=player)?.rotate_right(1);
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Players A, B, C; one advantage scored 1, 2, 3.
    fn params() -> Params {
        let scores = [1, 2, 3].map(|points| Amount::whole(points).and_then(Score::new)).to_vec();
        let advantage = Advantage { scores, ..Advantage::new("Цена") };
        Params { players: ["A", "B", "C"].map(String::from).to_vec(), advantages: vec![advantage] }
    }

    #[track_caller]
    fn check(change: impl FnOnce(&mut Params) -> Option<()>, expect: &str) {
        let mut params = params();
        let changed = change(&mut params).is_some();
        let score =
            |at| params.advantages[0].score(at).map_or("-".into(), |score| score.to_f64().to_string());
        let shown: Vec<String> =
            params.players.iter().enumerate().map(|(at, name)| format!("{name}{}", score(at))).collect();
        assert_eq!(format!("{} {changed}", shown.join(" ")), expect);
    }

    #[test]
    fn scores_go_with_their_player() {
        check(|params| params.remove_player(1), "A1 C3 true");
        check(|params| params.lead_with(2), "C3 A1 B2 true");
        check(|params| params.lead_with(1), "B2 A1 C3 true");
        check(|params| params.set((0, 2), None), "A1 B2 C- true");
    }

    #[test]
    fn we_and_one_rival_stay() {
        check(|params| params.remove_player(0), "A1 B2 C3 false");
        check(|params| params.remove_player(2).and(params.remove_player(1)), "A1 B2 false");
        check(|params| params.remove_player(9), "A1 B2 C3 false");
        check(|params| params.lead_with(0), "A1 B2 C3 false");
    }

    #[test]
    fn scores_that_are_missing_at_the_end_are_none() {
        let shorten = |params: &mut Params| {
            params.advantages[0].scores.truncate(1);
            params.lead_with(2)
        };
        check(shorten, "C- A1 B- true");
    }
}
