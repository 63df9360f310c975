//! The table of deals: what is open, what was won and what was lost.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{DimColumn, fold, sums::amount};
use crate::{
    domain::{Amount, Day},
    stats::NoAnswer,
};

/// What became of a deal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DealState {
    /// Not decided.
    Open,
    /// Won.
    Won,
    /// Lost.
    Lost,
}

impl DealState {
    /// What a stage says: by the last stages of amoCRM and Bitrix24 and by the English words, else open.
    pub fn of_stage(stage: &str) -> DealState {
        let stage = fold(stage);
        let ends = |word: &str| {
            let before = stage.strip_suffix(word);
            // `closedwon` of HubSpot; "Closed Won" of Salesforce.
            before.is_some_and(|before| {
                before.is_empty() || before.ends_with([' ', '-', '_']) || before == "closed"
            })
        };
        match stage.as_str() {
            "успешно реализовано" | "сделка успешна" => DealState::Won,
            "закрыто и не реализовано" | "сделка провалена" => {
                DealState::Lost
            }
            _ if ends("won") => DealState::Won,
            _ if ends("lost") => DealState::Lost,
            _ => DealState::Open,
        }
    }
}

/// Deals, one entry a deal.
#[derive(Clone, Debug, Default)]
pub struct Deals {
    /// Line of the source, counted from 1.
    pub lines: Vec<u32>,
    /// Number or name of the deal; `None` without the column.
    pub ids: Option<DimColumn>,
    /// Stage.
    pub stages: DimColumn,
    /// Money; `None` where the cell is empty: nothing is known of it yet.
    pub amounts: Vec<Option<Amount>>,
    /// Day on which it was created; `None` without the column.
    pub created: Option<Vec<Day>>,
    /// Day on which it should close; `None` without the column, and where the cell is empty.
    pub expected: Option<Vec<Option<Day>>>,
    /// Day on which it was closed; `None` without the column, and where the cell is empty.
    pub closed: Option<Vec<Option<Day>>>,
    /// Whose deal it is; `None` without the column.
    pub sellers: Option<DimColumn>,
    /// With whom; `None` without the column.
    pub clients: Option<DimColumn>,
    /// Where it came from; `None` without the column.
    pub sources: Option<DimColumn>,
}

/// The open deals of a seller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenDeals<'a> {
    /// The seller; empty for deals of nobody.
    pub seller: &'a str,
    /// How many.
    pub deals: u32,
    /// Of these, so many without a sum.
    pub without_amount: u32,
    /// The sum of the others.
    pub amount: Amount,
}

impl Deals {
    /// How many deals.
    pub fn len(&self) -> usize {
        self.amounts.len()
    }
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.amounts.is_empty()
    }
    /// The first and the last day of creation.
    pub fn days(&self) -> Option<(Day, Day)> {
        let created = self.created.as_ref()?;
        created.iter().min().copied().zip(created.iter().max().copied())
    }
    /// What became of the deal of a row.
    pub fn state(&self, row: usize) -> DealState {
        DealState::of_stage(self.stages.name(row))
    }
    /// Seller of a row; empty when there is none.
    pub fn seller(&self, row: usize) -> &str {
        self.sellers.as_ref().map_or("", |sellers| sellers.name(row))
    }
    /// When the deal of a row should close. Some programs have one column for both days: of an open deal its
    /// closing day is the expected one.
    pub fn expected(&self, row: usize) -> Option<Day> {
        let day = |column: &Option<Vec<Option<Day>>>| column.as_ref().and_then(|days| days[row]);
        day(&self.expected).or_else(|| day(&self.closed).filter(|_| self.state(row) == DealState::Open))
    }
    /// Open deals by seller, in order of names.
    ///
    /// # Errors
    /// [`NoAnswer::TooLarge`] when a sum is beyond an [`Amount`].
    pub fn open_by_seller(&self) -> Result<Vec<OpenDeals<'_>>, NoAnswer> {
        let mut sellers: BTreeMap<&str, (u32, u32, i128)> = BTreeMap::new();
        for row in (0..self.len()).filter(|row| self.state(*row) == DealState::Open) {
            let (deals, without, sum) = sellers.entry(self.seller(row)).or_default();
            *deals += 1;
            *without += u32::from(self.amounts[row].is_none());
            *sum += self.amounts[row].map_or(0, |money| i128::from(money.raw()));
        }
        let open = sellers.into_iter().map(|(seller, (deals, without_amount, sum))| {
            Ok(OpenDeals { seller, deals, without_amount, amount: amount(sum)? })
        });
        open.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(stage: &str, expect: DealState) {
        assert_eq!(DealState::of_stage(stage), expect, "{stage}");
    }
    fn deals(rows: &[(&str, &str, Option<i64>)]) -> Deals {
        let (mut deals, mut sellers) = (Deals::default(), DimColumn::default());
        for (stage, seller, money) in rows {
            deals.lines.push(1);
            let id = deals.stages.names.intern(stage);
            deals.stages.ids.push(id);
            let id = sellers.names.intern(seller);
            sellers.ids.push(id);
            deals.amounts.push(money.map(Amount::new));
        }
        Deals { sellers: Some(sellers), ..deals }
    }

    #[test]
    fn last_stages_of_amocrm_bitrix24_hubspot_and_salesforce_decide_a_deal() {
        for won in ["Успешно реализовано", "сделка успешна", "Won", "Closed Won", "closedwon"]
        {
            check(won, DealState::Won);
        }
        for lost in ["Закрыто и не реализовано", "Сделка провалена", "Lost", "Closed Lost", "closedlost"]
        {
            check(lost, DealState::Lost);
        }
    }
    #[test]
    fn every_other_stage_is_open() {
        for open in ["Переговоры", "Первичный контакт", "Wonderful", "Negotiation", "Закрыто", ""]
        {
            check(open, DealState::Open);
        }
    }
    #[test]
    fn open_deals_of_a_seller_are_counted_and_those_without_a_sum_too() {
        let deals = deals(&[
            ("Переговоры", "Анна", Some(5)),
            ("Переговоры", "Анна", None),
            ("Успешно реализовано", "Анна", Some(100)),
            ("Счёт", "", Some(7)),
        ]);
        let open = |seller, deals, without_amount, raw| OpenDeals {
            seller,
            deals,
            without_amount,
            amount: Amount::new(raw),
        };
        assert_eq!(deals.open_by_seller().unwrap(), [open("", 1, 0, 7), open("Анна", 2, 1, 5)]);
    }
    #[test]
    fn the_closing_day_is_the_expected_one_only_while_a_deal_is_open() {
        let day = Some(Day::from_number(9));
        let mut deals = deals(&[("Переговоры", "Анна", None), ("Won", "Анна", None)]);
        deals.closed = Some(vec![day, day]);
        assert_eq!((deals.expected(0), deals.expected(1)), (day, None));
    }
}
