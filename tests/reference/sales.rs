//! Sales for the tests that hold the program against an independent reckoning.
use std::{io::Write, path::Path, process::Command};

use razbor::{
    domain::{Amount, Day},
    table::{DimColumn, Sales},
};

/// The folder of the reference implementation.
pub(crate) fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference"))
}

/// Runs a Python program of that folder; `None` when there is no Python.
fn python(arguments: &[&str]) -> Option<String> {
    let mut command = Command::new("python3");
    let done =
        command.current_dir(folder()).env("PYTHONDONTWRITEBYTECODE", "1").args(arguments).output().ok()?;
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Some(String::from_utf8(done.stdout).unwrap())
}

/// Says aloud that a test skips.
#[expect(clippy::explicit_write, reason = "past the test runner, which swallows what a passing test prints")]
fn skip(why: &str) {
    writeln!(std::io::stderr(), "SKIPPED: {why}").unwrap();
}

/// Lines of the real data without quotes: date, client, quantity, price, document.
const LINES: &str = "\
import csv, gzip, sys
for row in csv.DictReader(gzip.open(sys.argv[1], 'rt', encoding='utf-8')):
    print(row['InvoiceDate'][:10], *(row[name] for name in sys.argv[2:]), sep=',')
";

/// The invoices of a real wholesaler and what a reference program says of them. `None`, said aloud,
/// when the data (in `../shared/data`, or where `RAZBOR_DATA` says) or Python is absent.
pub(crate) fn real(program: &str) -> Option<(Sales, String)> {
    let near = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data");
    let data = std::env::var("RAZBOR_DATA").unwrap_or(near.into());
    let found = Path::new(&data).join("online_retail.csv.gz").canonicalize().ok();
    let read = |file: &Path| {
        let file = file.to_str()?;
        let lines = python(&["-c", LINES, file, "CustomerID", "Quantity", "UnitPrice", "InvoiceNo"])?;
        let what = "--date InvoiceDate --client CustomerID --quantity Quantity --price UnitPrice --document InvoiceNo";
        let arguments: Vec<&str> = [program, file].into_iter().chain(what.split(' ')).collect();
        Some((lines, python(&arguments)?))
    };
    let Some((lines, reference)) = found.as_deref().and_then(read) else {
        skip(&format!("{program} on real data needs {data}/online_retail.csv.gz and python3"));
        return None;
    };
    let mut sales = Table::default();
    for line in lines.lines() {
        let cells: Vec<&str> = line.split(',').collect();
        let money = amount(cells[2]).checked_mul(amount(cells[3])).unwrap();
        sales.push(cells[0], cells[1], money, cells[4]);
    }
    Some((sales.0, reference))
}

/// The small case.
pub(crate) fn small() -> Sales {
    let mut sales = Table::default();
    for line in std::fs::read_to_string(folder().join("small.csv")).unwrap().lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        sales.push(cells[0], cells[1], amount(cells[2]), cells[3]);
    }
    sales.0
}

#[derive(Default)]
struct Table(Sales);

impl Table {
    /// A row; one without a client is set aside, as on import.
    fn push(&mut self, date: &str, client: &str, money: Amount, document: &str) {
        if client.is_empty() {
            return;
        }
        let sales = &mut self.0;
        sales.lines.push(sales.lines.len() as u32 + 1);
        sales.days.push(day(date));
        sales.clients.push(sales.client_names.intern(client));
        sales.amounts.push(money);
        let documents = sales.documents.get_or_insert_with(DimColumn::default);
        documents.ids.push(documents.names.intern(document));
    }
}

/// `2025-06-17`.
pub(crate) fn day(text: &str) -> Day {
    let parts: Vec<i32> = text.split('-').map(|part| part.parse().unwrap()).collect();
    Day::from_ymd(parts[0], parts[1], parts[2]).unwrap()
}

/// A decimal of at most four places.
fn amount(text: &str) -> Amount {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    assert!(fraction.len() <= 4, "{text}");
    Amount::new(format!("{whole}{fraction:0<4}").parse().unwrap())
}

/// A reference table: its head (`# name`, tab, value) and its rows by the name in the first cell.
pub(crate) struct Reference<'a> {
    head: Vec<(&'a str, &'a str)>,
    columns: Vec<&'a str>,
    /// Rows, each with its cells.
    pub(crate) rows: Vec<Cells<'a>>,
}

/// The cells of one client.
pub(crate) struct Cells<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Reference<'a> {
    pub(crate) fn read(text: &'a str) -> Reference<'a> {
        let mut reference = Reference { head: Vec::new(), columns: Vec::new(), rows: Vec::new() };
        for line in text.lines() {
            match line.strip_prefix("# ") {
                Some(head) => reference.head.extend(head.split_once('\t')),
                None if reference.columns.is_empty() => reference.columns = line.split('\t').collect(),
                None => {
                    reference
                        .rows
                        .push(Cells(reference.columns.iter().copied().zip(line.split('\t')).collect()));
                }
            }
        }
        assert!(!reference.rows.is_empty());
        reference
    }
    #[track_caller]
    pub(crate) fn head(&self, name: &str) -> &'a str {
        self.head.iter().find(|(known, _)| *known == name).unwrap().1
    }
}

impl<'a> Cells<'a> {
    #[track_caller]
    pub(crate) fn get(&self, name: &str) -> &'a str {
        self.0.iter().find(|(known, _)| *known == name).unwrap().1
    }
}

/// Whether a figure is the reference's to 1e-9 of its size.
#[track_caller]
pub(crate) fn close(found: f64, expected: &str, what: &str) {
    let expected: f64 = expected.parse().unwrap();
    assert!((found - expected).abs() <= 1e-9 * expected.abs(), "{what}: {found} is not {expected}");
}
