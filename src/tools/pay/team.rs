//! Pay of the whole team over past months, and one scheme against another on the same months.
//!
//! The head's part = rate × team fact by the same tiers on the team plan, both summed over the sellers of a month.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    HeadRule, Month, Ratio, Scheme, Statement,
    statement::{settle, share, sum},
    tiers::Tiers,
};
use crate::{
    domain::{Amount, Period},
    stats::NoAnswer,
};

/// A seller and the months to pay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seller {
    /// Name.
    pub name: String,
    /// Months in any order, each once.
    pub months: Vec<(Period, Month)>,
}

/// What a seller gets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SellerPay {
    /// Name.
    pub name: String,
    /// Each month's statement, or why there is none.
    pub months: Vec<(Period, Result<Statement, NoAnswer>)>,
    /// Pay of the months that have a statement.
    pub total: Amount,
    /// Turnover of all months.
    pub fact: Amount,
    /// Pay over turnover of the months that have a statement, as a share.
    pub cost_of_sales: Result<f64, NoAnswer>,
}

/// What a month of the team costs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TeamMonth {
    /// Which.
    pub period: Period,
    /// Plans of its sellers.
    pub plan: Amount,
    /// Turnover of its sellers.
    pub fact: Amount,
    /// Pay of those who have a statement.
    pub pay: Amount,
    /// Sellers without a statement.
    pub unpaid: u32,
    /// The head's part; 0 under [`HeadRule::Nothing`].
    pub head: Result<Amount, NoAnswer>,
    /// Pay with the head's part over turnover; the reason of whoever cannot be paid instead.
    pub cost_of_sales: Result<f64, NoAnswer>,
}

/// The team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TeamPay {
    /// In the order given.
    pub sellers: Vec<SellerPay>,
    /// In the order of time.
    pub months: Vec<TeamMonth>,
    /// Pay of all sellers.
    pub pay: Amount,
    /// The head's parts that can be told.
    pub head: Amount,
    /// Turnover.
    pub fact: Amount,
    /// Pay with the head's part over turnover; the first month's reason that stands against it instead.
    pub cost_of_sales: Result<f64, NoAnswer>,
}

/// A seller under two schemes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// Name.
    pub name: String,
    /// Pay under the first scheme.
    pub one: Amount,
    /// Pay under the other.
    pub other: Amount,
    /// Other less one: above zero the seller gains.
    pub difference: Amount,
}

/// Two schemes on the same months.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// Each seller, in the order given.
    pub sellers: Vec<Difference>,
    /// Sellers who gain.
    pub n_gain: u32,
    /// Sellers who lose.
    pub n_lose: u32,
    /// All sellers together.
    pub total: Difference,
    /// The head.
    pub head: Difference,
}

/// A seller's month with what it pays.
type Entry<'a> = (Month, &'a Result<Statement, NoAnswer>);

/// Pays every seller every month.
///
/// # Errors
/// [`NoAnswer::TooFew`] without sellers or months, [`NoAnswer::TooLarge`] when sums are beyond an [`Amount`].
pub fn team(scheme: &Scheme, sellers: &[Seller]) -> Result<TeamPay, NoAnswer> {
    if sellers.iter().all(|seller| seller.months.is_empty()) {
        return Err(NoAnswer::TooFew { have: 0, need: 1 });
    }
    let tiers = scheme.tiers()?;
    let paid = sellers.iter().map(|seller| pay_seller(scheme, &tiers, seller));
    let paid = paid.collect::<Result<Vec<_>, _>>()?;
    let mut by_month: BTreeMap<Period, Vec<Entry<'_>>> = BTreeMap::new();
    for (seller, pay) in sellers.iter().zip(&paid) {
        for ((period, month), (_, statement)) in seller.months.iter().zip(&pay.months) {
            by_month.entry(*period).or_default().push((*month, statement));
        }
    }
    let months = by_month.into_iter().map(|(period, entries)| pay_month(scheme, &tiers, (period, entries)));
    let months = months.collect::<Result<Vec<_>, _>>()?;
    let pay = add(months.iter().map(|month| month.pay))?;
    let head = add(months.iter().filter_map(|month| month.head.ok()))?;
    let fact = add(months.iter().map(|month| month.fact))?;
    // A month without turnover alone does not keep the others from having a cost.
    let against = months.iter().find_map(|month| match month.cost_of_sales {
        Err(reason) if reason != NoAnswer::TurnoverNotPositive => Some(reason),
        _ => None,
    });
    let cost_of_sales = against.map_or_else(|| share(sum(&[pay, head])?, fact), Err);
    Ok(TeamPay { sellers: paid, months, pay, head, fact, cost_of_sales })
}

fn pay_seller(scheme: &Scheme, tiers: &Tiers, seller: &Seller) -> Result<SellerPay, NoAnswer> {
    let months: Vec<_> =
        seller.months.iter().map(|(period, month)| (*period, settle(scheme, tiers, month))).collect();
    let settled = || {
        seller
            .months
            .iter()
            .zip(&months)
            .filter_map(|((_, month), (_, paid))| Some((month, paid.as_ref().ok()?)))
    };
    let total = add(settled().map(|(_, paid)| paid.total))?;
    let counted = add(settled().map(|(month, _)| month.fact))?;
    let fact = add(seller.months.iter().map(|(_, month)| month.fact))?;
    let no_statement = months.iter().find_map(|(_, paid)| paid.as_ref().err().copied());
    let cost_of_sales = match no_statement {
        Some(reason) if settled().next().is_none() => Err(reason),
        _ => share(total, counted),
    };
    Ok(SellerPay { name: seller.name.clone(), months, total, fact, cost_of_sales })
}

fn pay_month(
    scheme: &Scheme,
    tiers: &Tiers,
    (period, entries): (Period, Vec<Entry<'_>>),
) -> Result<TeamMonth, NoAnswer> {
    let plan = add(entries.iter().map(|(month, _)| month.plan))?;
    let fact = add(entries.iter().map(|(month, _)| month.fact))?;
    let pay = add(entries.iter().filter_map(|(_, paid)| paid.as_ref().ok()).map(|paid| paid.total))?;
    let reasons = || entries.iter().filter_map(|(_, paid)| paid.as_ref().err().copied());
    let head = head_part(scheme.head, tiers, (plan, fact));
    let cost_of_sales = match reasons().next() {
        Some(reason) => Err(reason),
        None => head.and_then(|head| share(sum(&[pay, head])?, fact)),
    };
    Ok(TeamMonth { period, plan, fact, pay, unpaid: reasons().count() as u32, head, cost_of_sales })
}

/// The head's part of a team's (plan, fact). The cap of a seller is none of his.
pub(super) fn head_part(
    rule: HeadRule,
    tiers: &Tiers,
    (plan, fact): (Amount, Amount),
) -> Result<Amount, NoAnswer> {
    match rule {
        HeadRule::Nothing => Ok(Amount::ZERO),
        HeadRule::SameTiers(part) => {
            let tier = tiers.tier(super::Attainment::of(fact, plan)?);
            let bonus = tiers.uncapped(tier, plan, fact.into())?;
            bonus.checked_mul(part.into()).ok_or(NoAnswer::TooLarge)?.kopecks()
        }
        HeadRule::Flat(rate) => {
            let fact = Ratio::from(fact.max(Amount::ZERO));
            fact.checked_mul(rate.ratio()).ok_or(NoAnswer::TooLarge)?.kopecks()
        }
    }
}

/// The same months under two schemes.
///
/// # Errors
/// As [`team`].
pub fn compare(one: &Scheme, other: &Scheme, sellers: &[Seller]) -> Result<Comparison, NoAnswer> {
    contrast(&team(one, sellers)?, &team(other, sellers)?)
}

/// Two schemes on the same months, each paid already.
///
/// # Errors
/// [`NoAnswer::TooLarge`] when a difference is beyond an [`Amount`].
pub fn contrast(one: &TeamPay, other: &TeamPay) -> Result<Comparison, NoAnswer> {
    let differ = |name: &str, one: Amount, other: Amount| {
        let difference = other.checked_sub(one).ok_or(NoAnswer::TooLarge)?;
        Ok(Difference { name: name.into(), one, other, difference })
    };
    let pairs = one.sellers.iter().zip(&other.sellers);
    let sellers = pairs.map(|(one, other)| differ(&one.name, one.total, other.total));
    let sellers = sellers.collect::<Result<Vec<_>, _>>()?;
    let count = |is: fn(&i64) -> bool| sellers.iter().filter(|it| is(&it.difference.raw())).count() as u32;
    Ok(Comparison {
        n_gain: count(|difference| *difference > 0),
        n_lose: count(|difference| *difference < 0),
        total: differ("", one.pay, other.pay)?,
        head: differ("", one.head, other.head)?,
        sellers,
    })
}

fn add(amounts: impl Iterator<Item = Amount>) -> Result<Amount, NoAnswer> {
    sum(&amounts.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Day, Percent, Step},
        tools::pay::{Preset, Rate, testing::rub},
    };

    /// Sellers on a plan of 3 000 000 (0 for a fact in brackets) with facts from January on.
    fn sellers(facts: &[(&str, &[&str])]) -> Vec<Seller> {
        let january = Period::of(Step::Month, Day::from_ymd(2026, 1, 1).unwrap());
        let month = |(place, fact): (usize, &&str)| {
            let plan = if fact.starts_with('(') { "0" } else { "3000000" };
            let fact = rub(fact.trim_matches(['(', ')']));
            (january.plus(place as i32), Month::of(rub(plan), fact))
        };
        let seller = |(name, facts): &(&str, &[&str])| Seller {
            name: (*name).into(),
            months: facts.iter().enumerate().map(month).collect(),
        };
        facts.iter().map(seller).collect()
    }

    fn two() -> Vec<Seller> {
        sellers(&[("Анна", &["3000000", "3600001"]), ("Борис", &["2700000", "2399700"])])
    }

    /// Head's part of January and February: facts 5 700 000 and 5 999 701 on 6 000 000.
    #[track_caller]
    fn check_head(head: HeadRule, expect: [&str; 2]) {
        let found = team(&Scheme { head, ..Scheme::default() }, &two()).unwrap();
        assert_eq!(
            found.months.iter().map(|month| month.head).collect::<Vec<_>>(),
            expect.map(|it| Ok(rub(it)))
        );
    }

    #[test]
    fn pay_adds_up_by_seller_and_by_month() {
        let found = team(&Scheme::default(), &two()).unwrap();
        let by_seller: Vec<_> = found.sellers.iter().map(|seller| seller.total).collect();
        assert_eq!(by_seller, [rub("248000.03"), rub("107000")]);
        let by_month: Vec<_> = found.months.iter().map(|month| month.pay).collect();
        assert_eq!(by_month, [rub("167000"), rub("188000.03")]);
        assert_eq!((found.pay, found.fact), (rub("355000.03"), rub("11699701")));
        assert_eq!(format!("{:.4}", found.cost_of_sales.unwrap()), "0.0303");
    }

    #[test]
    fn the_head_is_paid_by_the_same_tiers_on_the_team_plan() {
        check_head(HeadRule::Nothing, ["0", "0"]);
        // 95 % and 99.995 % of the team plan: 1 % of both, to the kopeck.
        check_head(HeadRule::SameTiers(Percent::whole(100)), ["57000", "59997.01"]);
        check_head(HeadRule::SameTiers(Percent::whole(10)), ["5700", "5999.70"]);
        check_head(HeadRule::Flat(Rate::whole(2)), ["114000", "119994.02"]);
    }

    #[test]
    fn the_cost_of_sales_holds_the_head_too() {
        let head = HeadRule::SameTiers(Percent::whole(100));
        let found = team(&Scheme { head, ..Scheme::default() }, &two()).unwrap();
        assert_eq!(found.head, rub("116997.01"));
        assert_eq!(format!("{:.4}", found.cost_of_sales.unwrap()), "0.0403");
    }

    #[test]
    fn a_month_without_a_plan_is_not_paid_and_says_why() {
        let found = team(&Scheme::default(), &sellers(&[("Анна", &["3000000", "(500000)"])])).unwrap();
        assert_eq!(found.sellers[0].months[1].1, Err(NoAnswer::PlanNotPositive));
        assert_eq!((found.sellers[0].total, found.sellers[0].fact), (rub("100000"), rub("3500000")));
        assert_eq!(format!("{:.4}", found.sellers[0].cost_of_sales.unwrap()), "0.0333");
        assert_eq!((found.months[1].unpaid, found.months[1].head), (1, Ok(Amount::ZERO)));
        assert_eq!(found.cost_of_sales, Err(NoAnswer::PlanNotPositive));
    }

    #[test]
    fn nobody_has_no_pay() {
        assert_eq!(team(&Scheme::default(), &[]), Err(NoAnswer::TooFew { have: 0, need: 1 }));
    }

    #[test]
    fn another_scheme_shows_who_gains_and_who_loses() {
        let scheme = Scheme::default();
        let found = compare(&scheme, &scheme.with(Preset::FlatRate), &two()).unwrap();
        // 2 % of everything: Anna 60 000 and 72 000.02 in place of 60 000 and 108 000.03; Boris 54 000 and 47 994
        // in place of 27 000 and nothing.
        let differences: Vec<_> = found.sellers.iter().map(|seller| seller.difference).collect();
        assert_eq!(differences, [rub("-36000.01"), rub("74994")]);
        assert_eq!((found.n_gain, found.n_lose), (1, 1));
        assert_eq!((found.total.one, found.total.difference), (rub("355000.03"), rub("38993.99")));
    }

    #[test]
    fn the_same_scheme_changes_nothing() {
        let found = compare(&Scheme::default(), &Scheme::default(), &two()).unwrap();
        assert_eq!((found.n_gain, found.n_lose, found.total.difference), (0, 0, Amount::ZERO));
    }
}
