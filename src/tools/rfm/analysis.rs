//! Scores of every client.
use serde::{Deserialize, Serialize};

use super::{
    limits::{Limits, Scale},
    purchases::Purchases,
    rhythm::Rhythm,
    segment::RfmSegment,
};
use crate::{
    domain::{Amount, Day},
    stats::NoAnswer,
    table::{Dim, Sales},
};

/// Settings of RFM.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Params {
    /// The day that recency is counted from; the last day in the data when `None`.
    pub analysis_day: Option<Day>,
    /// Limits as the user set them; quintiles (terciles) of the clients when `None`.
    pub limits: Option<Limits>,
}

/// One client's three figures and what they score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// Days from the last purchase to the analysis day, 0 or more.
    pub recency_days: u32,
    /// Purchases in the window: documents, else days with a positive sum.
    pub frequency: u32,
    /// Money in the window, net of returns.
    pub monetary: Amount,
    /// Score of recency, 1–5, 5 the latest.
    pub r: u8,
    /// Score of frequency, 1–5, 5 the most.
    pub f: u8,
    /// Score of money, 1–5, 5 the most.
    pub m: u8,
    /// The three scores as one number, 111–555.
    pub code: u16,
    /// The name of the code.
    pub segment: RfmSegment,
}

/// Why a client has no score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unscored {
    /// No purchase up to the analysis day: only returns, or nothing.
    NeverBought,
    /// The last purchase is before the window.
    BeforeWindow(Day),
}

/// A client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Client {
    /// Scores, or why there are none.
    pub score: Result<Score, Unscored>,
    /// Whether it is late by its own habit, from all its purchases up to the analysis day.
    pub rhythm: Result<Rhythm, NoAnswer>,
    /// Last purchase up to the analysis day.
    pub last_purchase: Option<Day>,
}

/// All clients.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scores {
    /// The day that recency is counted from.
    pub analysis_day: Day,
    /// First and last day of the window: the 12 months that end on the analysis day.
    pub window: (Day, Day),
    /// Limits in use.
    pub limits: Limits,
    /// One entry for each client number of the sales.
    pub clients: Vec<Client>,
    /// Clients with a score.
    pub n_scored: u32,
    /// The currency in use, when the list has the column; the one that most rows are in.
    pub currency: Option<String>,
    /// Rows in other currencies, left out.
    pub other_currencies: u32,
}

/// One client's three figures, before there are limits.
struct Figures {
    client: usize,
    recency_days: u32,
    frequency: u32,
    monetary: Amount,
}

/// Scores each client of the sales. A list of client totals counts its own orders.
///
/// # Errors
/// [`NoAnswer::NothingLeft`] without rows in the window, [`NoAnswer::NeedsDates`] without days,
/// [`NoAnswer::NothingPositive`] when nobody bought in the window, [`NoAnswer::TooLarge`] when a
/// client's money is beyond an [`Amount`].
pub fn score(sales: &Sales, params: &Params) -> Result<Scores, NoAnswer> {
    if sales.is_empty() {
        return Err(NoAnswer::NothingLeft);
    }
    let last = sales.days.iter().max().ok_or(NoAnswer::NeedsDates)?;
    let today = params.analysis_day.unwrap_or(*last);
    // Counted from the next day, so that a year that ends with February begins with March.
    let window = (today.plus(1).plus_months(-12), today);
    let currency = sales.main_currency();
    let purchases = Purchases::of(sales, window, currency.map(|(id, _)| id));
    if purchases.rows == 0 {
        return Err(NoAnswer::NothingLeft);
    }
    let (mut clients, mut figures) = (Vec::with_capacity(purchases.net.len()), Vec::new());
    let mut days = Vec::new();
    for (client, net) in purchases.net.iter().enumerate() {
        let bought = purchases.client(client);
        days.clear();
        days.extend(bought.iter().map(|purchase| purchase.day));
        days.dedup();
        let last_purchase = days.last().copied();
        let unscored = last_purchase.map_or(Unscored::NeverBought, Unscored::BeforeWindow);
        clients.push(Client { score: Err(unscored), rhythm: Rhythm::of(&days, today), last_purchase });
        if let Some(last) = last_purchase.filter(|day| *day >= window.0) {
            let inside = bought.iter().filter(|purchase| purchase.day >= window.0);
            let frequency = inside.fold(0, |sum: u32, purchase| sum.saturating_add(purchase.orders));
            let raw = i64::try_from(*net).map_err(|_| NoAnswer::TooLarge)?;
            let recency_days = today.since(last).unsigned_abs();
            figures.push(Figures { client, recency_days, frequency, monetary: Amount::new(raw) });
        }
    }
    let own = quantiles(&figures).ok_or(NoAnswer::NothingPositive)?;
    let limits = params.limits.unwrap_or(own);
    for found in &figures {
        clients[found.client].score = Ok(found.graded(&limits));
    }
    Ok(Scores {
        analysis_day: today,
        window,
        limits,
        clients,
        n_scored: figures.len() as u32,
        currency: currency.map(|(id, _)| currency_name(sales, id)),
        other_currencies: currency.map_or(0, |(_, others)| others),
    })
}

/// Quintiles of the clients that are scored, or terciles.
fn quantiles(figures: &[Figures]) -> Option<Limits> {
    let scale = |amount: fn(&Figures) -> Amount| Scale::of(figures.iter().map(amount).collect());
    Some(Limits {
        recency: scale(Figures::recency)?,
        frequency: scale(Figures::frequency)?,
        monetary: scale(|found| found.monetary)?,
    })
}

fn currency_name(sales: &Sales, id: u32) -> String {
    sales.dim(Dim::Currency).map_or_else(String::new, |column| column.names.get(id).into())
}

fn whole(units: u32) -> Amount {
    Amount::new(i64::from(units) * Amount::SCALE)
}

impl Figures {
    fn recency(&self) -> Amount {
        whole(self.recency_days)
    }
    fn frequency(&self) -> Amount {
        whole(self.frequency)
    }
    fn graded(&self, limits: &Limits) -> Score {
        let r = limits.recency.score_reversed(self.recency());
        let f = limits.frequency.score(self.frequency());
        let m = limits.monetary.score(self.monetary);
        Score {
            recency_days: self.recency_days,
            frequency: self.frequency,
            monetary: self.monetary,
            r,
            f,
            m,
            code: u16::from(r) * 100 + u16::from(f) * 10 + u16::from(m),
            segment: RfmSegment::of_scores(r, f, m),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        table::{DimColumn, NONE},
        tools::rfm::Limit,
    };

    /// Lines "day client amount [document]", days counted from 2026-01-01; `-` is an empty document.
    fn sales(text: &str) -> Sales {
        let start = Day::from_ymd(2026, 1, 1).unwrap();
        let mut sales = Sales { documents: Some(DimColumn::default()), ..Sales::default() };
        for (place, line) in text.split(',').enumerate() {
            let cells: Vec<&str> = line.split_whitespace().collect();
            sales.lines.push(place as u32 + 1);
            sales.days.push(start.plus(cells[0].parse().unwrap()));
            let client = sales.client_names.intern(cells[1]);
            sales.clients.push(client);
            sales.amounts.push(Amount::whole(cells[2].parse().unwrap()).unwrap());
            let documents = sales.documents.as_mut().unwrap();
            let id = cells.get(3).map_or(NONE, |cell| documents.names.intern(cell));
            documents.ids.push(id);
        }
        sales
    }

    fn client(scores: &Scores, sales: &Sales, name: &str) -> Client {
        scores.clients[sales.client_names.find(name).unwrap() as usize]
    }

    #[track_caller]
    fn check(text: &str, name: &str, expected: Result<(u32, u32, i64), Unscored>) {
        let sales = sales(text);
        let scores = score(&sales, &Params::default()).unwrap();
        let found = client(&scores, &sales, name).score;
        let figures = |score: Score| (score.recency_days, score.frequency, score.monetary.raw() / 10_000);
        assert_eq!(found.map(figures), expected);
    }

    #[test]
    fn lines_of_one_document_are_one_purchase() {
        check("0 a 5 n1, 0 a 5 n1, 0 a 7 n2, 9 b 1 n3", "a", Ok((9, 2, 17)));
    }
    #[test]
    fn without_a_number_a_day_is_one_purchase() {
        check("0 a 5, 0 a 7, 3 a 1, 9 b 1", "a", Ok((6, 2, 13)));
    }
    #[test]
    fn one_number_at_two_clients_is_two_documents() {
        check("0 a 5 n1, 9 b -5 n1, 9 b 6 n2", "a", Ok((9, 1, 5)));
        check("0 a 5 n1, 9 b -5 n1, 9 b 6 n2", "b", Ok((0, 1, 1)));
    }
    #[test]
    fn a_return_lowers_money_but_is_no_purchase() {
        check("0 a 50 n1, 7 a -60 n2, 9 b 1 n3", "a", Ok((9, 1, -10)));
    }
    #[test]
    fn a_document_that_nets_to_nothing_is_no_purchase() {
        check("0 a 50 n1, 7 a 5 n2, 7 a -5 n2, 9 b 1 n3", "a", Ok((9, 1, 50)));
        check("7 a 5 n2, 7 a -5 n2, 9 b 1 n3", "a", Err(Unscored::NeverBought));
    }
    #[test]
    fn the_window_is_the_twelve_months_that_end_on_the_analysis_day() {
        // The last day is 2026-12-31 (364), so the window begins on 2026-01-01 (0).
        check("-1 a 5, 0 b 6, 364 c 1", "b", Ok((364, 1, 6)));
        let before = Day::from_ymd(2025, 12, 31).unwrap();
        check("-1 a 5, 0 b 6, 364 c 1", "a", Err(Unscored::BeforeWindow(before)));
        check("-1 a 5, 0 a 6, 364 c 1", "a", Ok((364, 1, 6)));
    }

    #[test]
    fn rows_after_a_given_analysis_day_do_not_count() {
        let sales = sales("0 a 5, 10 a 7, 10 b 1");
        let analysis_day = Day::from_ymd(2026, 1, 6);
        let scores = score(&sales, &Params { analysis_day, limits: None }).unwrap();
        let found = client(&scores, &sales, "a").score.unwrap();
        assert_eq!((found.recency_days, found.frequency, found.monetary), (5, 1, whole(5)));
        assert_eq!(client(&scores, &sales, "b").score, Err(Unscored::NeverBought));
        assert_eq!(scores.n_scored, 1);
    }

    #[test]
    fn limits_that_the_user_set_decide_however_few_clients_there_are() {
        let sales = sales("0 a 472, 1 a 1, 2 a 1, 9 b 1");
        let five = |units: [u32; 4]| Scale::Five(units.map(|units| Limit::at(whole(units))));
        let limits = Limits {
            recency: five([1, 2, 3, 9]),
            frequency: five([1, 2, 3, 4]),
            monetary: five([1, 2, 3, 4]),
        };
        let scores = score(&sales, &Params { analysis_day: None, limits: Some(limits) }).unwrap();
        let found = |name| client(&scores, &sales, name).score.unwrap();
        assert_eq!((found("a").code, found("a").segment), (235, RfmSegment::AtRisk));
        assert_eq!((found("b").code, found("b").segment), (511, RfmSegment::New));
    }

    #[test]
    fn three_levels_score_one_three_five() {
        let scores = score(&sales("0 a 1, 4 b 10, 9 c 100, 8 c 5"), &Params::default()).unwrap();
        let codes: Vec<u16> = scores.clients.iter().map(|client| client.score.unwrap().code).collect();
        // Recency 9 5 0: limits 3⅓ and 6⅓; frequency 1 1 2: 1 and 1⅓; money 1 10 105: 7 and 41⅔.
        assert_eq!(codes, [111, 313, 555]);
    }

    #[test]
    fn what_cannot_be_scored_says_why() {
        let reason = |sales: &Sales, params| score(sales, &params).unwrap_err();
        assert_eq!(reason(&Sales::default(), Params::default()), NoAnswer::NothingLeft);
        assert_eq!(reason(&sales("0 a -5"), Params::default()), NoAnswer::NothingPositive);
        let undated = Sales { days: Vec::new(), ..sales("0 a 5") };
        assert_eq!(reason(&undated, Params::default()), NoAnswer::NeedsDates);
        let far = Params { analysis_day: Day::from_ymd(2031, 1, 1), limits: None };
        assert_eq!(reason(&sales("0 a 5"), far), NoAnswer::NothingLeft);
        let max = Amount::MAX;
        let large = Sales { amounts: vec![max, max], ..sales("0 a 1, 1 a 1") };
        assert_eq!(reason(&large, Params::default()), NoAnswer::TooLarge);
    }

    #[test]
    fn currencies_are_never_added_together() {
        let mut sales = sales("0 a 5, 1 a 7, 2 a 900, 9 b 1");
        let mut column = DimColumn::default();
        column.ids = ["RUB", "RUB", "USD", "RUB"].map(|name| column.names.intern(name)).to_vec();
        sales.dims[Dim::Currency as usize] = Some(column);
        let scores = score(&sales, &Params::default()).unwrap();
        assert_eq!(client(&scores, &sales, "a").score.unwrap().monetary, whole(12));
        assert_eq!((scores.currency.as_deref(), scores.other_currencies), (Some("RUB"), 1));
    }

    #[test]
    fn a_list_of_client_totals_counts_its_own_orders() {
        let mut sales = sales("0 a 500, 9 b 100");
        sales.orders = Some(vec![whole(12), whole(3)]);
        let scores = score(&sales, &Params::default()).unwrap();
        assert_eq!(client(&scores, &sales, "a").score.unwrap().frequency, 12);
    }

    proptest! {
        #[test]
        fn the_order_of_rows_does_not_matter(
            rows in prop::collection::vec((0..400_i32, 0..6_u8, -9..30_i64, 0..9_u8), 1..80),
            turn in 0..80_usize,
        ) {
            let line = |(day, client, units, document): &(i32, u8, i64, u8)| match document {
                0 => format!("{day} c{client} {units}"),
                _ => format!("{day} c{client} {units} n{document}"),
            };
            let lines: Vec<String> = rows.iter().map(line).collect();
            let mut turned: Vec<String> = lines.iter().rev().cloned().collect();
            turned.rotate_left(turn % lines.len());
            let by_name = |text: String| {
                let sales = sales(&text);
                score(&sales, &Params::default()).map(|scores| {
                    let named = |name: u8| sales.client_names.find(&format!("c{name}"));
                    (0..6).map(|name| named(name).map(|id| scores.clients[id as usize])).collect::<Vec<_>>()
                })
            };
            prop_assert_eq!(by_name(lines.join(",")), by_name(turned.join(",")));
        }
    }
}
