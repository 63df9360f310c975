//! The sheet of one day: promised, received, difference, promise for tomorrow, and whom to ask what.
use serde::{Deserialize, Serialize};

use super::{
    analysis::{Report, SellerLine},
    entry::Settings,
    pairing::Slot,
};
use crate::{
    domain::{Amount, Day},
    stats::NoAnswer,
};

/// How a seller stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Standing {
    /// Received less than promised.
    Behind,
    /// Has not said what was received, and the day is over.
    NoReport,
    /// Received money without a promise to compare with.
    NoPromise,
    /// The day is not over, or nothing is known of it.
    Open,
    /// Received what was promised, or more.
    Hit,
}

/// What to ask a seller when no open deals are loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Ask {
    /// Which payments did not come, and when will they?
    WhatSlipped {
        /// How much less than promised came.
        short: Amount,
    },
    /// How much came in?
    WhatCame,
    /// What will come next?
    WhatNext,
    /// Why were so many promises in a row missed, and what will be done differently?
    WhyAgain {
        /// Promises missed in a row, 3 or more.
        misses: u32,
    },
    /// Where did money come from that nobody planned?
    WhereFrom {
        /// How much.
        unplanned: Amount,
    },
}

/// One seller on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayLine {
    /// Name.
    pub seller: String,
    /// Promised for this day.
    pub promised: Option<Amount>,
    /// Received on it and on the days off before it.
    pub received: Option<Amount>,
    /// Received − promised.
    pub difference: Option<Amount>,
    /// Promised for the next working day of the seller.
    pub tomorrow: Option<Amount>,
    /// How the seller stands.
    pub standing: Standing,
    /// What to ask, the most important first; empty when all is well.
    pub asks: Vec<Ask>,
}

/// All sellers on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DaySheet {
    /// The day.
    pub day: Day,
    /// Who is most behind comes first; then by standing and name.
    pub lines: Vec<DayLine>,
    /// Promised for this day by all; `None` when nobody has promised.
    pub promised: Option<Amount>,
    /// Received by all; `None` when nobody has reported.
    pub received: Option<Amount>,
    /// Promised for the next day by all.
    pub tomorrow: Option<Amount>,
}

/// From so many misses in a row the question is another one.
const AGAIN: u32 = 3;

/// The sheet of a day. Sellers for whom the day is off or before their first report have no line unless
/// there is something for it.
///
/// # Errors
/// [`NoAnswer::TooLarge`] when a sum is beyond an [`Amount`].
pub fn on_day(report: &Report, day: Day, settings: &Settings) -> Result<DaySheet, NoAnswer> {
    let lines = report.sellers.iter().filter_map(|line| DayLine::of(line, day, settings));
    let mut lines: Vec<DayLine> = lines.collect();
    crate::domain::sort_by(&mut lines, |one, other| {
        let key =
            |line: &DayLine| (line.standing, line.difference.filter(|_| line.standing == Standing::Behind));
        key(one).cmp(&key(other)).then_with(|| one.seller.cmp(&other.seller))
    });
    Ok(DaySheet {
        day,
        promised: sum(lines.iter().map(|line| line.promised))?,
        received: sum(lines.iter().map(|line| line.received))?,
        tomorrow: sum(lines.iter().map(|line| line.tomorrow))?,
        lines,
    })
}

impl DayLine {
    fn of(line: &SellerLine, day: Day, settings: &Settings) -> Option<DayLine> {
        let at = line.slots.iter().position(|slot| slot.day == day)?;
        let slot = line.slots.get(at)?;
        let tomorrow = line.slots.get(at + 1).and_then(|next| next.promised);
        let difference = slot.promised.zip(slot.received).and_then(|(plan, fact)| fact.checked_sub(plan));
        let standing = standing(slot, settings);
        let mut found = DayLine {
            seller: line.seller.clone(),
            promised: slot.promised,
            received: slot.received,
            difference,
            tomorrow,
            standing,
            asks: Vec::new(),
        };
        found.asks = found.asks(line.slots.get(..=at)?, settings);
        Some(found)
    }

    /// Questions; `until` are the slots up to this day.
    fn asks(&self, until: &[Slot], settings: &Settings) -> Vec<Ask> {
        let mut asks = Vec::new();
        if let (Standing::Behind, Some(short)) =
            (self.standing, self.difference.and_then(|it| Amount::ZERO.checked_sub(it)))
        {
            asks.push(Ask::WhatSlipped { short });
        }
        let misses = super::measures::Streaks::of(until, settings).current;
        if self.standing == Standing::Behind && misses >= AGAIN {
            asks.push(Ask::WhyAgain { misses });
        }
        if self.standing == Standing::NoReport {
            asks.push(Ask::WhatCame);
        }
        let is_last = until.last().is_some_and(|slot| slot.day <= settings.today);
        if self.tomorrow.is_none() && is_last && self.standing != Standing::Open {
            asks.push(Ask::WhatNext);
        }
        match (self.promised, self.received) {
            (Some(Amount::ZERO), Some(unplanned)) if unplanned.is_positive() => {
                asks.push(Ask::WhereFrom { unplanned });
            }
            _ => {}
        }
        asks
    }
}

fn standing(slot: &Slot, settings: &Settings) -> Standing {
    match (slot.promised, slot.received) {
        (Some(promised), Some(received)) if settings.is_hit(promised, received) => Standing::Hit,
        (Some(_), Some(_)) => Standing::Behind,
        (None, Some(_)) => Standing::NoPromise,
        (_, None) if slot.day < settings.today => Standing::NoReport,
        (_, None) => Standing::Open,
    }
}

fn sum(amounts: impl Iterator<Item = Option<Amount>>) -> Result<Option<Amount>, NoAnswer> {
    let raw = amounts.flatten().map(|amount| i128::from(amount.raw())).reduce(|one, other| one + other);
    raw.map(|raw| i64::try_from(raw).map(Amount::new).map_err(|_| NoAnswer::TooLarge)).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::Calendar,
        tools::paired::{Entry, analyse},
    };

    /// A day of November 2026; the 23rd is a Monday.
    fn day(of_month: i32) -> Day {
        Day::from_ymd(2026, 11, of_month).unwrap()
    }

    fn units(units: i64) -> Amount {
        Amount::whole(units).unwrap()
    }

    /// The sheet of the 24th, seen on `today`, of reports "day seller received promise".
    fn sheet(text: &str, today: i32) -> DaySheet {
        let amount = |text: &str| text.parse().ok().and_then(Amount::whole);
        let entry = |text: &str| {
            let parts: Vec<&str> = text.split_whitespace().collect();
            let (received, promise) = (amount(parts[2]), amount(parts[3]));
            Entry { day: day(parts[0].parse().unwrap()), seller: parts[1].into(), received, promise }
        };
        let entries: Vec<Entry> = text.split(',').map(entry).collect();
        let settings = Settings::new(day(today), Calendar::default());
        on_day(&analyse(&entries, &settings).unwrap(), day(24), &settings).unwrap()
    }

    /// Lines as "seller promised received difference tomorrow standing".
    #[track_caller]
    fn check(text: &str, today: i32, expect: &[&str]) {
        let shown = |amount: Option<Amount>| amount.map_or("-".into(), |it| it.to_f64().to_string());
        let line = |line: &DayLine| {
            let [promised, received, difference, tomorrow] =
                [line.promised, line.received, line.difference, line.tomorrow].map(shown);
            format!("{} {promised} {received} {difference} {tomorrow} {:?}", line.seller, line.standing)
        };
        assert_eq!(sheet(text, today).lines.iter().map(line).collect::<Vec<_>>(), expect);
    }

    #[test]
    fn who_is_most_behind_comes_first() {
        let text = "23 А 0 10, 23 Б 0 50, 23 В 0 20, 24 А 10 5, 24 Б 10 7, 24 В 15 -";
        check(text, 24, &["Б 50 10 -40 7 Behind", "В 20 15 -5 - Behind", "А 10 10 0 5 Hit"]);
        let found = sheet(text, 24);
        let expect = [80, 35, 12].map(|sum| Some(units(sum)));
        assert_eq!([found.promised, found.received, found.tomorrow], expect);
    }

    #[test]
    fn a_day_that_is_over_without_a_report_is_missing_and_today_is_open() {
        check("23 А 0 10", 25, &["А 10 - - - NoReport"]);
        check("23 А 0 10", 24, &["А 10 - - - Open"]);
        assert_eq!(sheet("23 А 0 10", 24).received, None);
    }

    #[test]
    fn money_without_a_promise_cannot_be_behind() {
        check("23 А 0 -, 24 А 5 7", 24, &["А - 5 - 7 NoPromise"]);
    }

    #[test]
    fn a_lagging_seller_is_asked_what_slipped() {
        let asks = |text: &str, today| sheet(text, today).lines.remove(0).asks;
        assert_eq!(asks("23 А 0 10, 24 А 4 5", 24), [Ask::WhatSlipped { short: units(6) }]);
        assert_eq!(asks("23 А 0 10, 24 А 4 -", 24), [Ask::WhatSlipped { short: units(6) }, Ask::WhatNext]);
        assert_eq!(asks("23 А 0 10", 25), [Ask::WhatCame, Ask::WhatNext]);
        assert_eq!(asks("23 А 0 0, 24 А 4 5", 24), [Ask::WhereFrom { unplanned: units(4) }]);
        assert_eq!(asks("23 А 0 10, 24 А 10 5", 24), []);
        let again = "19 А 0 10, 20 А 1 10, 23 А 1 10, 24 А 1 5";
        assert_eq!(asks(again, 24), [Ask::WhatSlipped { short: units(9) }, Ask::WhyAgain { misses: 3 }]);
    }
}
