//! A real wholesaler: the window, the number of clients and the emptiness of "AX" by the textbook limits.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test")]
use std::{path::Path, process::Command};

use razbor::{
    domain::{Amount, Calendar, Day, Percent, Step, XyzClass},
    stats::NoAnswer,
    table::{DimColumn, Sales},
    tools::abc_xyz::{Base, ClassicLimits, Params, Ranking, Reading, Selected},
};

const DATA: &str = "../shared/data/online_retail.csv.gz";

fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut field, mut quoted) = (Vec::new(), String::new(), false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(std::mem::take(&mut field)),
            _ => field.push(c),
        }
    }
    fields.push(field);
    fields
}

/// In 1/10 000, from a decimal with a point.
fn decimal(text: &str) -> Amount {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{part:0<4}");
    Amount::new(digits.parse().unwrap())
}

fn read() -> Option<Sales> {
    if !Path::new(DATA).exists() {
        println!("skipped: {DATA} is not there");
        return None;
    }
    let text = String::from_utf8(Command::new("gzip").args(["-dc", DATA]).output().unwrap().stdout).unwrap();
    let mut sales = Sales { documents: Some(DimColumn::default()), ..Sales::default() };
    for (line, row) in text.lines().enumerate().skip(1) {
        let fields = fields(row);
        let part = |range: std::ops::Range<usize>| fields[4][range].parse().unwrap();
        sales.lines.push(line as u32 + 1);
        sales.days.push(Day::from_ymd(part(0..4), part(5..7), part(8..10)).unwrap());
        sales.clients.push(sales.client_names.intern(&fields[6]));
        sales.amounts.push(decimal(&fields[3]).checked_mul(decimal(&fields[5])).unwrap());
        let documents = sales.documents.as_mut().unwrap();
        documents.ids.push(documents.names.intern(&fields[0]));
    }
    Some(sales)
}

#[test]
fn a_wholesaler_is_read_in_months_and_has_no_x_by_the_textbook_limits() {
    let Some(sales) = read() else { return };
    let day = |y, m, d| Day::from_ymd(y, m, d).unwrap();
    let mut params = Params::default();
    let base = Base::gather(&sales, &params, &Calendar::default()).unwrap();
    let report = Ranking::new(&base, &params).report(&base, &params);
    let window = report.window.clone().unwrap();
    assert_eq!((window.step, window.n, window.median_gap), (Step::Month, 12, Some(28.0)));
    assert_eq!(window.days, (day(2010, 12, 1), day(2011, 11, 30)));
    assert_eq!(report.n_ranked, 4_277);
    let last = window.partial.1.unwrap();
    assert_eq!((last.day, window.partial.0), (day(2011, 12, 9), None));
    assert_eq!(window.rows_inside + window.rows_outside, 541_909);
    let first = sales.clients[0];
    let row = Ranking::new(&base, &params).row(&base, &params, first).unwrap();
    assert_eq!(row.regularity.variation_deseasoned, Err(NoAnswer::TooFew { have: 12, need: 24 }));

    params.period.dates = Some((day(2010, 12, 1), day(2011, 12, 9)));
    params.xyz.reading = Reading::Classic;
    params.xyz.classic = ClassicLimits { x: Percent::whole(10), y: Percent::whole(25) };
    let base = Base::gather(&sales, &params, &Calendar::default()).unwrap();
    let ranking = Ranking::new(&base, &params);
    let report = ranking.report(&base, &params);
    assert_eq!((report.window.unwrap().n, report.n_ranked), (13, 4_317));
    let all = ranking.select(&base, &params, Selected::default());
    let count = |class| {
        let row = |&id: &u32| ranking.row(&base, &params, id).unwrap();
        all.iter()
            .map(row)
            .filter(|row| row.total.is_positive() && row.regularity.classic == Some(class))
            .count()
    };
    assert_eq!(XyzClass::ALL.map(count), [0, 1, 4_316]);
}
