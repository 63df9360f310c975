//! The paired report of every seller.
use std::{cmp::Ordering, collections::BTreeMap};

use serde::{Deserialize, Serialize};

use super::{
    carry::{Carried, carry},
    entry::{Entry, Settings},
    measures::{Measures, Streaks, Sums},
    pairing::{Slot, Slots},
};
use crate::{
    domain::{Amount, Day},
    stats::NoAnswer,
};

/// One seller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SellerLine {
    /// Name.
    pub seller: String,
    /// How promises are kept.
    pub measures: Measures,
    /// Promises missed in a row.
    pub streaks: Streaks,
    /// Money that came later than promised, in order.
    pub carried: Vec<Carried>,
    /// What missed promises still lack.
    pub missing: Amount,
    /// Money on days without a promise; not in the measures.
    pub without_promise: Amount,
    /// Working days up to today, after the first report, for which nothing was promised.
    pub no_promise: Vec<Day>,
    /// Working days before today, from the first report on, without a word on what was received.
    pub no_report: Vec<Day>,
    /// Days with different reports, which were added.
    pub repeated: Vec<Day>,
    /// All target days in order, within the period or not; those ahead have only a promise.
    pub slots: Vec<Slot>,
}

/// All sellers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Who keeps the least comes first, equal ones by name; those without promises last.
    pub sellers: Vec<SellerLine>,
    /// All pairs together: sums, never a mean of percents.
    pub total: Measures,
    /// Carried over by all.
    pub carried: Amount,
    /// What missed promises of all still lack.
    pub missing: Amount,
}

/// Pairs promises with money. Does not depend on the order of entries.
///
/// # Errors
/// [`NoAnswer::TooLarge`] when a sum is beyond an [`Amount`].
pub fn analyse(entries: &[Entry], settings: &Settings) -> Result<Report, NoAnswer> {
    let mut by_seller: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        by_seller.entry(&entry.seller).or_default().push(entry);
    }
    let mut sums = Sums::default();
    let mut sellers = Vec::with_capacity(by_seller.len());
    for (seller, entries) in by_seller {
        let Some(slots) = Slots::of(seller, &entries, settings)? else { continue };
        sums = sums.plus(Sums::of(&measured(&slots, settings), settings));
        sellers.push(line(seller, slots, settings)?);
    }
    let carried = sellers.iter().flat_map(|line| &line.carried).map(|carried| carried.amount);
    let (carried, missing) = (sum(carried)?, sum(sellers.iter().map(|line| line.missing))?);
    crate::domain::sort_by(&mut sellers, least_kept_first);
    Ok(Report { sellers, total: sums.measures()?, carried, missing })
}

fn measured(slots: &Slots, settings: &Settings) -> Vec<Slot> {
    slots.slots.iter().filter(|slot| settings.measures(slot.day)).copied().collect()
}

fn line(seller: &str, all: Slots, settings: &Settings) -> Result<SellerLine, NoAnswer> {
    let slots = measured(&all, settings);
    let days = |which: &dyn Fn(&Slot) -> bool| -> Vec<Day> {
        slots.iter().filter(|slot| which(slot)).map(|slot| slot.day).collect()
    };
    let without = slots.iter().filter(|slot| slot.promised.is_none()).filter_map(|slot| slot.received);
    let (carried, missing) = carry(&slots);
    Ok(SellerLine {
        seller: seller.to_owned(),
        measures: Sums::of(&slots, settings).measures()?,
        streaks: Streaks::of(&slots, settings),
        carried,
        missing: amount(missing)?,
        without_promise: sum(without)?,
        no_promise: days(&|slot| {
            slot.promised.is_none() && all.first < slot.day && slot.day <= settings.today
        }),
        no_report: days(&|slot| slot.received.is_none() && slot.day < settings.today),
        repeated: all.repeated,
        slots: all.slots,
    })
}

fn least_kept_first(one: &SellerLine, other: &SellerLine) -> Ordering {
    let by_kept = match (one.measures.kept, other.measures.kept) {
        (Ok(one), Ok(other)) => one.cmp(&other),
        (one, other) => one.is_err().cmp(&other.is_err()),
    };
    by_kept.then_with(|| one.seller.cmp(&other.seller))
}

fn sum(amounts: impl Iterator<Item = Amount>) -> Result<Amount, NoAnswer> {
    amount(amounts.map(|amount| i128::from(amount.raw())).sum())
}

fn amount(raw: i128) -> Result<Amount, NoAnswer> {
    i64::try_from(raw).map(Amount::new).map_err(|_| NoAnswer::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::Calendar, stats::Ratio};

    /// A day of November 2026; the 23rd is a Monday.
    fn day(of_month: i32) -> Day {
        Day::from_ymd(2026, 11, of_month).unwrap()
    }

    /// Reports "day seller received promise", `-` for nothing.
    fn entries(text: &str) -> Vec<Entry> {
        let amount = |text: &str| text.parse().ok().and_then(Amount::whole);
        let entry = |text: &str| {
            let parts: Vec<&str> = text.split_whitespace().collect();
            let (received, promise) = (amount(parts[2]), amount(parts[3]));
            Entry { day: day(parts[0].parse().unwrap()), seller: parts[1].into(), received, promise }
        };
        text.split(',').map(entry).collect()
    }

    fn report(text: &str, today: i32) -> Report {
        analyse(&entries(text), &Settings::new(day(today), Calendar::default())).unwrap()
    }

    /// Sellers in order with what they kept, in percent.
    #[track_caller]
    fn check(text: &str, expect: &str) {
        let shown = |line: &SellerLine| match line.measures.kept {
            Ok(kept) => format!("{} {:.2}", line.seller, kept.percent()),
            Err(reason) => format!("{} {reason:?}", line.seller),
        };
        let found: Vec<String> = report(text, 27).sellers.iter().map(shown).collect();
        assert_eq!(found.join(", "), expect);
    }

    #[test]
    fn the_published_example_is_met_over_days() {
        // Promised on the 20th (Friday) for Monday the 23rd and so on; received from the 23rd to the 27th.
        let text = "20 А - 100, 23 А 80 200, 24 А 200 0, 25 А 50 150, 26 А 0 300, 27 А 330 -";
        check(text, "А 77.33");
        let found = report(text, 27).sellers.remove(0);
        assert_eq!(found.measures.error, Ok(Ratio::new(1, 3).unwrap()));
        assert_eq!(found.measures.bias, Ok(Ratio::new(-12, 100).unwrap()));
        assert_eq!((found.measures.hits, found.measures.days), (3, 5));
        // 20 lacked on the 23rd came on the 25th beyond a promise of 0, 30 of 150 with the 330 of the 27th.
        let carried: Vec<(i32, i32, f64)> =
            found.carried.iter().map(|it| (it.from.ymd().2, it.to.ymd().2, it.amount.to_f64())).collect();
        assert_eq!(carried, [(23, 25, 20.0), (26, 27, 30.0)]);
        assert_eq!(Some(found.missing), Amount::whole(120));
    }

    #[test]
    fn who_keeps_the_least_comes_first_equal_ones_by_name() {
        check(
            "23 В - 10, 23 Б - 10, 23 А - 20, 23 Г 5 -, 24 В 1 -, 24 Б 9 -, 24 А 18 -",
            "В 10.00, А 90.00, Б 90.00, Г NothingPromised",
        );
    }

    #[test]
    fn the_total_is_of_sums_not_of_percents() {
        let found = report("23 А - 10, 23 Б - 90, 24 А 10 -, 24 Б 0 -", 24);
        assert_eq!(found.total.kept, Ok(Ratio::new(1, 10).unwrap()));
        assert_eq!((found.total.days, found.total.hits), (2, 1));
    }

    #[test]
    fn missing_promises_and_reports_are_listed() {
        let found = report("23 А 5 -, 24 А 5 7, 26 А 5 -", 27).sellers.remove(0);
        let of_month = |days: &[Day]| -> Vec<i32> { days.iter().map(|day| day.ymd().2).collect() };
        // The day of the first report cannot have a promise; today's report may still come.
        assert_eq!(of_month(&found.no_promise), [24, 26, 27]);
        assert_eq!(of_month(&found.no_report), [25]);
        assert_eq!(Some(found.without_promise), Amount::whole(15));
        assert_eq!(found.measures.days, 0);
    }

    #[test]
    fn a_period_measures_its_target_days_only() {
        let entries = entries("20 А - 100, 23 А 50 100, 24 А 100 100, 25 А 100 -");
        let mut settings = Settings::new(day(27), Calendar::default());
        settings.period = Some((day(24), day(24)));
        let found = analyse(&entries, &settings).unwrap();
        assert_eq!((found.total.days, found.total.kept), (1, Ok(Ratio::ONE)));
    }

    #[test]
    fn no_reports_are_no_sellers() {
        let found = analyse(&[], &Settings::new(day(27), Calendar::default())).unwrap();
        assert_eq!((found.sellers.len(), found.total.kept), (0, Err(NoAnswer::NothingPromised)));
    }

    #[test]
    fn sums_beyond_an_amount_are_a_reason() {
        let max = Some(Amount::MAX);
        let entry = |on| Entry { day: day(on), seller: "А".into(), received: max, promise: max };
        let settings = Settings::new(day(27), Calendar::default());
        assert_eq!(analyse(&[entry(23), entry(24), entry(25)], &settings), Err(NoAnswer::TooLarge));
    }
}
