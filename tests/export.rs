//! What is written can be read back: CSV by an independent reader, workbooks by calamine.
#![allow(clippy::unwrap_used, reason = "test helpers")]
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use proptest::prelude::*;
use razbor::{
    domain::{Amount, Day},
    export::{Book, BookError, Column, Kind, Passport, Sheet, Style, Value, csv, rearm, tsv, workbook},
};

const HOSTILE: [&str; 16] = [
    "",
    "\0x",
    "=HYPERLINK(\"http://evil\",\"x\")",
    "=cmd|' /C calc'!A0",
    "+7 900",
    "-Ромашка",
    "@SUM(A1)",
    "＝1+1",
    "\tx",
    "\rx",
    "\nx",
    "'s Gravenhage",
    "a;b,c\t\"d\"\r\ne",
    "<script>alert(1)</script>",
    "\u{202e}справа налево",
    " пробелы ",
];

fn day(year: i32, month: i32, of_month: i32) -> Day {
    Day::from_ymd(year, month, of_month).unwrap()
}

fn sheet(kind: Kind, values: impl IntoIterator<Item = Value>) -> Sheet {
    Sheet {
        title: "Клиенты".into(),
        columns: vec![Column::new("Столбец", "column", kind)],
        rows: values.into_iter().map(|value| vec![value]).collect(),
    }
}

/// Records of delimited text, read by csv-core.
fn records(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    let mut reader = csv_core::ReaderBuilder::new().delimiter(delimiter).build();
    let (mut bytes, mut ends) = (vec![0; text.len() + 64], vec![0; text.len() + 64]);
    let mut rest = text.trim_start_matches('\u{feff}').as_bytes();
    let mut found = Vec::new();
    loop {
        let (result, n_read, _, n_ends) = reader.read_record(rest, &mut bytes, &mut ends);
        rest = &rest[n_read..];
        match result {
            csv_core::ReadRecordResult::Record => {
                let starts = [0].into_iter().chain(ends.iter().copied());
                let cells = starts.zip(&ends[..n_ends]).map(|(from, to)| &bytes[from..*to]);
                found.push(cells.map(|cell| String::from_utf8(cell.to_vec()).unwrap()).collect());
            }
            csv_core::ReadRecordResult::InputEmpty if n_read == 0 && rest.is_empty() => {}
            csv_core::ReadRecordResult::InputEmpty => {}
            csv_core::ReadRecordResult::End => return found,
            other => unreachable!("{other:?}"),
        }
    }
}

fn book(sheets: &[Sheet], style: Style) -> Result<Vec<u8>, BookError> {
    workbook(&Book { sheets, passport: None, style, created: day(2026, 1, 15) })
}

/// Cells of the first sheet, headings left out, first column.
fn column(bytes: Vec<u8>) -> Vec<Data> {
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let range = file.worksheet_range_at(0).unwrap().unwrap();
    range.rows().skip(1).map(|row| row[0].clone()).collect()
}

#[test]
fn hostile_cells_come_back_from_csv_as_they_were_and_never_begin_a_formula() {
    let sheet = sheet(Kind::Text, HOSTILE.map(|text| Value::Text(text.into())));
    for (style, delimiter) in [(Style::Russian, b';'), (Style::English, b','), (Style::Machine, b',')] {
        // A tab-separated line without a character is an empty cell to Excel, but no record to a CSV reader.
        let pasted = tsv(&sheet, style).replace("\r\n\r\n", "\r\n\"\"\r\n");
        for (text, delimiter) in [(csv(&sheet, style), delimiter), (pasted, b'\t')] {
            let read = records(&text, delimiter);
            assert_eq!(read.len(), HOSTILE.len() + 1);
            for (record, expect) in read[1..].iter().zip(HOSTILE) {
                assert!(!record[0].starts_with(['=', '+', '-', '@', '＝', '\t', '\r', '\n']));
                assert_eq!(rearm(&record[0]), expect);
            }
        }
    }
}

#[test]
fn hostile_cells_of_a_workbook_are_text_and_come_back_as_they_were() {
    let bytes =
        book(&[sheet(Kind::Text, HOSTILE.map(|text| Value::Text(text.into())))], Style::Russian).unwrap();
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes.clone())).unwrap();
    let formulas = file.worksheet_formula("Клиенты").unwrap();
    assert!(formulas.used_cells().next().is_none());
    for (cell, expect) in column(bytes).iter().zip(HOSTILE) {
        assert_eq!(rearm(&cell.to_string()), expect);
    }
}

#[test]
fn csv_for_russian_people_opens_in_their_excel() {
    let columns = vec![
        Column::new("Клиент", "client", Kind::Text),
        Column::new("Выручка, ₽", "total", Kind::Money),
        Column::new("Доля", "share", Kind::Share),
        Column::new("Последняя покупка", "last_purchase", Kind::Day),
    ];
    let row = vec![
        Value::Text("ООО «А; Б»".into()),
        Value::Money(Amount::new(12_345_000)),
        Value::Share(0.123_456),
        Value::Day(day(2025, 12, 31)),
    ];
    let sheet = Sheet { title: "Клиенты".into(), columns, rows: vec![row, vec![Value::Empty]] };
    assert_eq!(
        csv(&sheet, Style::Russian),
        "\u{feff}Клиент;Выручка, ₽;Доля, %;Последняя покупка\r\n\"ООО «А; Б»\";1234,5;12,35;31.12.2025\r\n;;;\r\n"
    );
    assert_eq!(
        csv(&sheet, Style::Machine),
        "client,total,share,last_purchase\nООО «А; Б»,1234.5,0.123456,2025-12-31\n,,,\n"
    );
}

#[test]
fn numbers_of_a_workbook_are_numbers() {
    let money = [Value::Money(Amount::new(-12_345_000)), Value::Money(Amount::new(10_000)), Value::Empty];
    let read = column(book(&[sheet(Kind::Money, money)], Style::Russian).unwrap());
    assert_eq!(read[..2], [Data::Float(-1234.5), Data::Float(1.0)]);
    let read = column(
        book(&[sheet(Kind::Share, [Value::Share(0.25), Value::Share(f64::NAN)])], Style::English).unwrap(),
    );
    assert_eq!(read, [Data::Float(0.25)]);
    let read = column(book(&[sheet(Kind::Day, [Value::Day(day(2025, 12, 31))])], Style::Russian).unwrap());
    let Data::DateTime(date) = &read[0] else { unreachable!("{read:?}") };
    assert_eq!((date.as_f64(), date.is_datetime()), (46_022.0, true));
}

#[test]
fn a_workbook_holds_every_sheet_and_the_passport() {
    let sheets = [sheet(Kind::Text, []), sheet(Kind::Count, [Value::Count(5)])];
    let lines = ["12 полных месяцев".to_owned(), "=не формула".to_owned()];
    let passport = Some(Passport { title: "Как посчитано", lines: &lines });
    let bytes =
        workbook(&Book { sheets: &sheets, passport, style: Style::Russian, created: day(2026, 1, 15) });
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes.unwrap())).unwrap();
    assert_eq!(file.sheet_names(), ["Клиенты", "Клиенты (2)", "Как посчитано"]);
    let passport = file.worksheet_range("Как посчитано").unwrap();
    assert_eq!(passport.get((1, 0)), Some(&Data::String("'=не формула".into())));
}

#[test]
fn the_same_data_give_the_same_bytes_and_only_the_given_day_is_in_them() {
    let sheets = [sheet(Kind::Count, [Value::Count(1)])];
    let of = |created| {
        workbook(&Book { sheets: &sheets, passport: None, style: Style::English, created }).unwrap()
    };
    assert_eq!(of(day(2026, 1, 15)), of(day(2026, 1, 15)));
    assert_ne!(of(day(2026, 1, 15)), of(day(2026, 1, 16)));
}

#[test]
fn what_excel_cannot_hold_is_refused_with_the_number() {
    assert_eq!(book(&[], Style::Russian), Err(BookError::Empty));
    let wide = Sheet { columns: vec![Column::new("a", "a", Kind::Text); 16_385], ..Sheet::default() };
    assert_eq!(book(&[wide], Style::Russian), Err(BookError::TooManyColumns { have: 16_385 }));
    let long = Sheet { rows: vec![Vec::new(); 1_048_576], ..Sheet::default() };
    assert_eq!(book(&[long], Style::Russian), Err(BookError::TooManyRows { have: 1_048_576 }));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back_from_csv(cells in proptest::collection::vec("[;,\t\"\r\n'=a]{0,5}|\\PC{0,8}", 1..6)) {

        let sheet = sheet(Kind::Text, cells.iter().map(|cell| Value::Text(cell.clone())));
        let read = records(&csv(&sheet, Style::Russian), b';');
        let back: Vec<&str> = read[1..].iter().map(|record| rearm(&record[0])).collect();
        prop_assert_eq!(back, cells);
    }
}
