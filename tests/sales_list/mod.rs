//! Sales made of short texts, for tests of the analysis.
#![allow(dead_code, unreachable_pub, reason = "each test file uses a part")]
use razbor::{
    domain::{Amount, Calendar, Day},
    stats::NoAnswer,
    table::{Dim, DimColumn, Sales},
    tools::abc_xyz::{Base, Params, Ranking, Report, Row, Selected},
};

/// One sale in whole units.
#[derive(Clone, Debug)]
pub struct Sale {
    pub client: String,
    pub seller: String,
    pub day: Day,
    pub units: i64,
    pub document: String,
}

#[track_caller]
pub fn day(text: &str) -> Day {
    let part = |range: std::ops::Range<usize>| text[range].parse().unwrap();
    Day::from_ymd(part(0..4), part(5..7), part(8..10)).unwrap()
}

pub fn sale(client: &str, on: Day, units: i64) -> Sale {
    Sale { client: client.into(), seller: "Анна".into(), day: on, units, document: String::new() }
}

/// One sale in each of `months` months, on the same day of the month.
pub fn monthly(client: &str, first: &str, months: i32, units: i64) -> Vec<Sale> {
    (0..months).map(|i| sale(client, day(first).plus_months(i), units)).collect()
}

pub fn table(sales: &[Sale]) -> Sales {
    let mut table = Sales::default();
    let (mut sellers, mut documents) = (DimColumn::default(), DimColumn::default());
    for (line, sale) in sales.iter().enumerate() {
        table.lines.push(line as u32 + 1);
        table.days.push(sale.day);
        table.clients.push(table.client_names.intern(&sale.client));
        table.amounts.push(Amount::whole(sale.units).unwrap());
        sellers.ids.push(sellers.names.intern(&sale.seller));
        documents.ids.push(documents.names.intern(&sale.document));
    }
    table.dims[Dim::Seller as usize] = Some(sellers);
    table.documents = Some(documents);
    table
}

/// The report and all rows, largest total first.
pub fn analyse(table: &Sales, params: &Params) -> Result<(Report, Vec<Row>), NoAnswer> {
    let base = Base::gather(table, params, &Calendar::default())?;
    let ranking = Ranking::new(&base, params);
    let ids = ranking.select(&base, params, Selected::default());
    let rows = ids.iter().map(|&id| ranking.row(&base, params, id).unwrap()).collect();
    Ok((ranking.report(&base, params), rows))
}

#[track_caller]
pub fn row<'a>(rows: &'a [Row], name: &str) -> &'a Row {
    rows.iter().find(|row| row.name == name).unwrap()
}
