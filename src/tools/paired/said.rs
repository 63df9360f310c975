//! What the paired report knows this morning, as plain data for others.
use serde::{Deserialize, Serialize};

use super::{Others, Params, Standing, analyse, gather::Gathered, on_day};
use crate::{
    domain::{Amount, Day},
    table::Team,
};

/// Promises for today and receipts of the working day before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Promised by all for today; `None` when nobody has promised.
    pub promised_today: Option<Amount>,
    /// The working day before.
    pub yesterday: Option<Day>,
    /// Promised by all for that day.
    pub promised_yesterday: Option<Amount>,
    /// Received on it; `None` when nobody has reported.
    pub received_yesterday: Option<Amount>,
    /// Who has not reported for it, by name.
    pub missing: Vec<String>,
}

/// What is known this morning; `None` while there is no report or sums are too large.
pub fn said(params: &Params, team: &Team, (others, today): (&Others, Day)) -> Option<Said> {
    let gathered = Gathered::of(params, team, (others, today));
    if gathered.entries.is_empty() {
        return None;
    }
    let report = analyse(&gathered.entries, &gathered.settings).ok()?;
    let sheet = |day: Day| on_day(&report, day, &gathered.settings).ok();
    let yesterday = others.calendar.previous_working(today);
    let before = yesterday.and_then(sheet);
    let lines = before.iter().flat_map(|sheet| &sheet.lines);
    let mut missing: Vec<String> =
        lines.filter(|line| line.standing == Standing::NoReport).map(|line| line.seller.clone()).collect();
    crate::domain::sort_by(&mut missing, Ord::cmp);
    Some(Said {
        promised_today: sheet(today).and_then(|sheet| sheet.promised),
        yesterday,
        promised_yesterday: before.as_ref().and_then(|sheet| sheet.promised),
        received_yesterday: before.as_ref().and_then(|sheet| sheet.received),
        missing,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_morning_knows_promises_receipts_and_who_is_silent() {
        // 20 November 2026 is a Friday: promises of that day are for Monday the 23rd.
        let day = |of_month| Day::from_ymd(2026, 11, of_month).unwrap();
        let mut params = Params::default();
        for (on, seller, received, promise) in [(20, "А", 1, 50), (20, "Б", 2, 70), (23, "А", 40, 30)] {
            params.report(day(on), seller, |entry| {
                (entry.received, entry.promise) = (Amount::whole(received), Amount::whole(promise));
            });
        }
        let expect = Said {
            promised_today: Amount::whole(30),
            yesterday: Some(day(23)),
            promised_yesterday: Amount::whole(120),
            received_yesterday: Amount::whole(40),
            missing: vec!["Б".into()],
        };
        let found = |params: &Params| said(params, &Team::default(), (&Others::default(), day(24)));
        assert_eq!(found(&params), Some(expect));
        assert_eq!(found(&Params::default()), None);
    }
}
