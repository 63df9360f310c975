//! The table of advertising campaigns.
use std::collections::BTreeMap;

use super::{CampaignLine, DimColumn};
use crate::domain::{Amount, Day};

/// What advertisements brought, an entry a row of the source.
#[derive(Clone, Debug, Default)]
pub struct Campaigns {
    /// Line of the source, counted from 1.
    pub lines: Vec<u32>,
    /// Campaigns.
    pub campaigns: Option<DimColumn>,
    /// Groups of advertisements.
    pub groups: Option<DimColumn>,
    /// Variants.
    pub variants: Option<DimColumn>,
    /// The numbers.
    pub rows: Vec<CampaignRow>,
}

/// The numbers of a row; counts may have fractions, as some systems share a conversion among advertisements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CampaignRow {
    /// The day.
    pub day: Option<Day>,
    /// Impressions, clicks, leads, deals.
    pub counts: [Option<Amount>; 4],
    /// Cost.
    pub cost: Option<Amount>,
    /// Revenue.
    pub revenue: Option<Amount>,
}

/// Sums of one advertisement on one day, in 1/10 000.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    counts: [Option<i128>; 4],
    money: [Option<i128>; 2],
}

impl Sums {
    fn add(&mut self, row: &CampaignRow) {
        let all = self.counts.iter_mut().chain(&mut self.money);
        for (sum, part) in all.zip(row.counts.into_iter().chain([row.cost, row.revenue])) {
            if let Some(part) = part {
                *sum.get_or_insert(0) += i128::from(part.raw());
            }
        }
    }
}

impl Campaigns {
    /// How many entries.
    pub fn len(&self) -> usize {
        self.rows.len()
    }
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
    /// First and last day.
    pub fn days(&self) -> Option<(Day, Day)> {
        let days = || self.rows.iter().filter_map(|row| row.day);
        days().min().zip(days().max())
    }
    /// A line a campaign, group, variant and day, in this order. Shared conversions add up before they are rounded:
    /// the counts of an advertisement up to any day are within a half of what the source says.
    pub fn by_day(&self) -> Vec<CampaignLine> {
        let mut sums: BTreeMap<([&str; 3], Option<Day>), Sums> = BTreeMap::new();
        for (at, row) in self.rows.iter().enumerate() {
            let columns = [&self.campaigns, &self.groups, &self.variants];
            let names = columns.map(|column| column.as_ref().map_or("", |column| column.name(at)));
            sums.entry((names, row.day)).or_default().add(row);
        }
        let mut lines = Vec::with_capacity(sums.len());
        let (mut of, mut before) = ([""; 3], [0; 4]);
        for ((names, day), sums) in sums {
            if names != of {
                (of, before) = (names, [0; 4]);
            }
            lines.push(line(names, day, (&sums, &mut before)));
        }
        lines
    }
}

fn line(
    [campaign, group, variant]: [&str; 3],
    day: Option<Day>,
    (sums, before): (&Sums, &mut [i128; 4]),
) -> CampaignLine {
    let mut count = |at: usize| {
        let exact = sums.counts[at]?;
        let scale = i128::from(Amount::SCALE);
        let rounded = |raw: i128| (raw + scale / 2).div_euclid(scale);
        let whole = rounded(before[at] + exact) - rounded(before[at]);
        before[at] += exact;
        u64::try_from(whole).ok()
    };
    let money = |raw: Option<i128>| i64::try_from(raw?).ok().map(Amount::new);
    CampaignLine {
        day,
        campaign: campaign.to_owned(),
        group: group.to_owned(),
        variant: variant.to_owned(),
        impressions: count(0),
        clicks: count(1),
        leads: count(2),
        deals: count(3),
        cost: money(sums.money[0]),
        revenue: money(sums.money[1]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows as `campaign day leads`, leads in 1/10 000; lines as `campaign day leads`, whole.
    #[track_caller]
    fn check(rows: &[(&str, i32, i64)], expect: &[(&str, i32, u64)]) {
        let mut table = Campaigns { campaigns: Some(DimColumn::default()), ..Campaigns::default() };
        for (name, day, raw) in rows {
            let column = table.campaigns.as_mut().unwrap();
            let id = column.names.intern(name);
            column.ids.push(id);
            let counts = [None, None, Some(Amount::new(*raw)), None];
            table.rows.push(CampaignRow {
                day: Day::from_ymd(2026, 5, *day),
                counts,
                ..CampaignRow::default()
            });
        }
        let lines = table.by_day();
        let got =
            lines.iter().map(|line| (line.campaign.as_str(), line.day.unwrap().ymd().2, line.leads.unwrap()));
        assert_eq!(got.collect::<Vec<_>>(), expect);
    }

    #[test]
    fn rows_of_a_campaign_on_a_day_add_up() {
        check(&[("Б", 1, 10_000), ("А", 2, 20_000), ("А", 2, 30_000)], &[("А", 2, 5), ("Б", 1, 1)]);
    }
    #[test]
    fn shared_conversions_are_not_rounded_away() {
        check(&[("А", 1, 3_333), ("А", 2, 3_333), ("А", 3, 3_334)], &[("А", 1, 0), ("А", 2, 1), ("А", 3, 0)]);
    }
    #[test]
    fn what_no_row_names_is_unknown_not_zero() {
        let row = CampaignRow { cost: Some(Amount::new(5)), ..CampaignRow::default() };
        let table = Campaigns { rows: vec![row], ..Campaigns::default() };
        let [line] = &table.by_day()[..] else { panic!("one line") };
        assert_eq!((line.impressions, line.cost, line.revenue), (None, Some(Amount::new(5)), None));
    }
}
