//! Which advertisement of a report is which variant, and what they brought.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Counts, LookAt};
use crate::{
    domain::{Amount, Day},
    table::CampaignLine,
};

/// Which name of a report tells the variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum NameOf {
    /// The advertisement.
    Variant,
    /// The group of advertisements.
    Group,
    /// The campaign.
    Campaign,
}

impl NameOf {
    /// From the finest.
    pub const ALL: [NameOf; 3] = [NameOf::Variant, NameOf::Group, NameOf::Campaign];

    fn of(self, line: &CampaignLine) -> &str {
        match self {
            NameOf::Variant => &line.variant,
            NameOf::Group => &line.group,
            NameOf::Campaign => &line.campaign,
        }
    }
}

/// How a report is matched to variants.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matching {
    /// Which name tells; the finest that tells some apart when `None`.
    pub name_of: Option<NameOf>,
    /// What was matched by hand: a name, and the variant or nobody.
    pub by_hand: Vec<(String, Option<u32>)>,
}

/// A name of the report with what it brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The name.
    pub name: String,
    /// The variant it is matched to.
    pub id: Option<u32>,
    /// All of it.
    pub counts: Counts,
    /// By day, in order; without days empty.
    by_day: BTreeMap<Day, Counts>,
}

/// A report matched to variants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matched {
    /// Which names the report has.
    pub names: Vec<NameOf>,
    /// The one in use.
    pub name_of: Option<NameOf>,
    /// Most impressions first.
    pub sources: Vec<Source>,
}

impl Matched {
    /// Matches; a name that is written as that of a variant is its own, whatever its capitals.
    pub fn of(lines: &[CampaignLine], matching: &Matching, variants: &[(u32, &str)]) -> Matched {
        let has = |name_of: &NameOf| lines.iter().any(|line| !name_of.of(line).is_empty());
        let names: Vec<NameOf> = NameOf::ALL.into_iter().filter(has).collect();
        let tells = |name_of: &NameOf| {
            let mut all = lines.iter().map(|line| name_of.of(line));
            let first = all.next();
            all.any(|name| Some(name) != first)
        };
        let chosen = matching.name_of.filter(|name_of| names.contains(name_of));
        let Some(name_of) = chosen.or(names.iter().copied().find(tells)).or(names.first().copied()) else {
            return Matched::default();
        };
        let mut sums: BTreeMap<&str, Source> = BTreeMap::new();
        for line in lines {
            let name = name_of.of(line);
            let source = sums.entry(name).or_insert_with(|| Source {
                name: name.to_owned(),
                id: matching.variant_of(name, variants),
                counts: Counts::default(),
                by_day: BTreeMap::new(),
            });
            let counts = counts_of(line);
            source.counts = added(source.counts, counts);
            if let Some(day) = line.day {
                let held = source.by_day.entry(day).or_default();
                *held = added(*held, counts);
            }
        }
        let mut sources: Vec<Source> = sums.into_values().collect();
        crate::domain::sort_by_key(&mut sources, |source| std::cmp::Reverse(source.counts.impressions));
        Matched { names, name_of: Some(name_of), sources }
    }
    /// What the report says of a variant; nothing when none of its names is matched to it.
    pub fn counts(&self, id: u32) -> Option<Counts> {
        self.of_variant(id).map(|source| source.counts).reduce(added)
    }
    /// The counts at the end of each day but the last, since the beginning.
    pub fn looks(&self) -> Vec<LookAt> {
        let matched = || self.sources.iter().filter_map(|source| Some((source.id?, source)));
        let mut days: Vec<Day> = matched().flat_map(|(_, source)| source.by_day.keys().copied()).collect();
        crate::domain::sort_by(&mut days, Ord::cmp);
        days.dedup();
        days.pop();
        let mut ids: Vec<u32> = matched().map(|(id, _)| id).collect();
        crate::domain::sort_by(&mut ids, Ord::cmp);
        ids.dedup();
        // What the report does not tell at all is unknown on every day, not none.
        let start = |id: u32| (id, self.counts(id).unwrap_or_default().known_none());
        let mut held: Vec<(u32, Counts)> = ids.into_iter().map(start).collect();
        let look = |day: Day| {
            for (id, counts) in &mut held {
                let of_day = self.of_variant(*id).filter_map(|source| source.by_day.get(&day).copied());
                *counts = of_day.fold(*counts, added);
            }
            LookAt { day, counts: held.clone() }
        };
        days.into_iter().map(look).collect()
    }

    /// The last day of what is matched.
    pub fn last_day(&self) -> Option<Day> {
        let matched = self.sources.iter().filter(|source| source.id.is_some());
        matched.filter_map(|source| source.by_day.keys().next_back().copied()).max()
    }

    fn of_variant(&self, id: u32) -> impl Iterator<Item = &Source> {
        self.sources.iter().filter(move |source| source.id == Some(id))
    }
}

impl Matching {
    fn variant_of(&self, name: &str, variants: &[(u32, &str)]) -> Option<u32> {
        if let Some((_, id)) = self.by_hand.iter().find(|(known, _)| known == name) {
            return id.filter(|id| variants.iter().any(|(known, _)| known == id));
        }
        let folded = name.trim().to_lowercase();
        let is_own = |known: &str| !folded.is_empty() && known.trim().to_lowercase() == folded;
        variants.iter().find(|(_, known)| is_own(known)).map(|(id, _)| *id)
    }
}

fn counts_of(line: &CampaignLine) -> Counts {
    Counts {
        impressions: line.impressions,
        clicks: line.clicks,
        leads: line.leads,
        deals: line.deals,
        cost: line.cost,
        revenue: line.revenue,
    }
}

/// What is known of both; a sum beyond what a number holds stays at its end.
fn added(one: Counts, other: Counts) -> Counts {
    let count = |one: Option<u64>, other: Option<u64>| match (one, other) {
        (Some(one), Some(other)) => Some(one.saturating_add(other)),
        (known, None) | (None, known) => known,
    };
    let money = |one: Option<Amount>, other: Option<Amount>| match (one, other) {
        (Some(one), Some(other)) => Some(Amount::new(one.raw().saturating_add(other.raw()))),
        (known, None) | (None, known) => known,
    };
    Counts {
        impressions: count(one.impressions, other.impressions),
        clicks: count(one.clicks, other.clicks),
        leads: count(one.leads, other.leads),
        deals: count(one.deals, other.deals),
        cost: money(one.cost, other.cost),
        revenue: money(one.revenue, other.revenue),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(
        day: i32,
        (campaign, variant): (&str, &str),
        impressions: u64,
        leads: Option<u64>,
    ) -> CampaignLine {
        CampaignLine {
            day: Day::from_ymd(2026, 5, day),
            campaign: campaign.into(),
            variant: variant.into(),
            impressions: Some(impressions),
            leads,
            ..CampaignLine::default()
        }
    }
    /// Sources as `name id impressions`.
    #[track_caller]
    fn check(lines: &[CampaignLine], matching: &Matching, expect: &[&str]) -> Matched {
        let matched = Matched::of(lines, matching, &[(7, "Скидка"), (9, "Склад")]);
        let source = |source: &Source| {
            let id = source.id.map_or("-".into(), |id| id.to_string());
            format!("{} {id} {}", source.name, source.counts.impressions.unwrap_or(0))
        };
        assert_eq!(matched.sources.iter().map(source).collect::<Vec<_>>(), expect);
        matched
    }

    fn report() -> Vec<CampaignLine> {
        vec![
            line(1, ("К", "скидка "), 100, Some(1)),
            line(1, ("К", "Другое"), 50, None),
            line(2, ("К", "скидка "), 10, Some(2)),
            line(3, ("К", "Склад"), 30, Some(4)),
        ]
    }

    #[test]
    fn a_name_written_as_that_of_a_variant_is_its_own() {
        check(&report(), &Matching::default(), &["скидка  7 110", "Другое - 50", "Склад 9 30"]);
    }
    #[test]
    fn what_is_matched_by_hand_goes_before_names() {
        let by_hand = vec![("Другое".into(), Some(7)), ("Склад".into(), None), ("скидка ".into(), Some(5))];
        let matching = Matching { by_hand, ..Matching::default() };
        check(&report(), &matching, &["скидка  - 110", "Другое 7 50", "Склад - 30"]);
    }
    #[test]
    fn a_coarser_name_may_be_chosen_and_one_that_is_not_there_is_not() {
        let by = |name_of| Matching { name_of: Some(name_of), ..Matching::default() };
        check(&report(), &by(NameOf::Campaign), &["К - 190"]);
        check(&report(), &by(NameOf::Group), &["скидка  7 110", "Другое - 50", "Склад 9 30"]);
        check(&[], &by(NameOf::Group), &[]);
    }
    #[test]
    fn each_day_but_the_last_is_a_look_at_what_was_gathered_by_then() {
        let looks =
            check(&report(), &Matching::default(), &["скидка  7 110", "Другое - 50", "Склад 9 30"]).looks();
        let shown = |look: &LookAt| {
            let counts = look.counts.iter().map(|(id, of)| (*id, of.impressions.unwrap(), of.leads.unwrap()));
            (look.day.ymd().2, counts.collect::<Vec<_>>())
        };
        let expect = [(1, vec![(7, 100, 1), (9, 0, 0)]), (2, vec![(7, 110, 3), (9, 0, 0)])];
        assert_eq!(looks.iter().map(shown).collect::<Vec<_>>(), expect);
        assert!(looks.iter().all(|look| look.counts.iter().all(|(_, of)| of.deals.is_none())));
    }
    #[test]
    fn two_names_of_one_variant_add_up_and_what_neither_tells_stays_unknown() {
        let by_hand = vec![("Другое".into(), Some(7))];
        let matched = Matched::of(&report(), &Matching { by_hand, ..Matching::default() }, &[(7, "Скидка")]);
        let counts = matched.counts(7).unwrap();
        assert_eq!((counts.impressions, counts.leads, counts.clicks), (Some(160), Some(3), None));
        assert_eq!(matched.counts(9), None);
    }
}
