//! Workbooks made by a writer and read back.
use std::{
    io::Write as _,
    pin::pin,
    task::{Context, Poll, Waker},
};

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

use super::*;
use crate::{
    domain::Amount,
    import::Why,
    table::{Role, SheetKind},
};

/// Runs a future that never waits.
fn run<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waited"),
    }
}

fn read(bytes: Vec<u8>, choice: &Choice) -> Result<Option<Imported>, Refusal> {
    let today = Day::from_ymd(2026, 11, 23).unwrap();
    run(read_workbook(bytes, choice, today, async |_| ControlFlow::Continue(())))
}

#[track_caller]
fn read_sheet(fill: impl FnOnce(&mut Worksheet)) -> Imported {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet());
    let imported = read(workbook.save_to_buffer().unwrap(), &Choice::default()).unwrap().unwrap();
    let account = &imported.account;
    assert_eq!(account.read, account.used + account.set_aside);
    imported
}

fn write_row(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in (0..).zip(cells) {
        match cell.parse::<f64>() {
            Ok(number) => sheet.write_number(row, column, number).unwrap(),
            Err(_) => sheet.write_string(row, column, *cell).unwrap(),
        };
    }
}

fn zip_of(name: &str, size: usize) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
    let block = vec![b' '; 1 << 20];
    for _ in 0..size >> 20 {
        archive.write_all(&block).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn typed_cells_and_text_that_looks_like_them_are_read() {
    let imported = read_sheet(|sheet| {
        write_row(sheet, 0, &["Продажи за июнь 2026 г."]);
        write_row(sheet, 2, &["Дата", "Клиент", "Сумма"]);
        let date = ExcelDateTime::parse_from_str("2026-06-15").unwrap();
        sheet.write_datetime_with_format(3, 0, date, &Format::new().set_num_format("dd.mm.yyyy")).unwrap();
        write_row(sheet, 4, &["16.06.2026", "Лютик", "1 200,50"]);
        sheet.write_string(3, 1, "Ромашка").unwrap().write_number(3, 2, 0.1 + 0.2).unwrap();
    });
    assert_eq!((imported.kind, imported.preview.header), (SheetKind::Sales, 3));
    assert_eq!(imported.table.sales().unwrap().amounts, [Amount::new(3_000), Amount::new(12_005_000)]);
    let june = |day| Day::from_ymd(2026, 6, day).unwrap();
    assert_eq!(imported.table.sales().unwrap().days, [june(15), june(16)]);
    assert_eq!(imported.table.sales().unwrap().covers, Some((june(1), june(30))));
    assert_eq!(
        (imported.table.sales().unwrap().lines.as_slice(), imported.account.rounded),
        (&[4, 5][..], 0)
    );
}
#[test]
fn a_client_that_is_a_number_has_no_decimals() {
    let imported = read_sheet(|sheet| {
        write_row(sheet, 0, &["CustomerID", "Amount"]);
        write_row(sheet, 1, &["17850", "5"]);
        write_row(sheet, 2, &["13047", "7"]);
    });
    assert_eq!(imported.table.sales().unwrap().client_names.get(0), "17850");
}
#[test]
fn errors_and_formulas_without_a_value_are_set_aside() {
    let imported = read_sheet(|sheet| {
        write_row(sheet, 0, &["Клиент", "Сумма"]);
        write_row(sheet, 1, &["А", "5"]);
        sheet.write_string(2, 0, "Б").unwrap();
        sheet.write_formula(2, 1, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
        sheet.write_string(3, 0, "В").unwrap();
        sheet.write_formula(3, 1, Formula::new("=B2*2").set_result("10")).unwrap();
    });
    let aside: Vec<_> = imported.set_aside.iter().map(|row| (row.line, row.why, &*row.found)).collect();
    assert_eq!(aside, [(3, Why::NoValue(Role::Amount), "#DIV/0!")]);
    assert_eq!(imported.account.sum, Amount::whole(15).unwrap());
    assert_eq!(owned(DataRef::Empty, true), Some(OwnedCell::Fault("".into())));
    assert_eq!(owned(DataRef::Empty, false), None);
}
#[test]
fn the_sheet_with_the_best_table_is_taken_and_the_user_may_take_another() {
    let mut workbook = Workbook::new();
    write_row(workbook.add_worksheet().set_name("Титул").unwrap(), 0, &["Отчёт"]);
    let small = workbook.add_worksheet().set_name("Мало").unwrap();
    write_row(small, 0, &["Клиент", "Сумма"]);
    write_row(small, 1, &["А", "5"]);
    let large = workbook.add_worksheet().set_name("Много").unwrap();
    write_row(large, 0, &["Клиент", "Сумма"]);
    (1..9).for_each(|row| write_row(large, row, &["Б", "1"]));
    let bytes = workbook.save_to_buffer().unwrap();
    let imported = read(bytes.clone(), &Choice::default()).unwrap().unwrap();
    assert_eq!(imported.account.read, 8);
    assert_eq!(
        imported.preview.sheets.as_ref().map(|(name, all)| (name.as_str(), all.len())),
        Some(("Много", 3))
    );
    let choice = Choice { sheet: Some("Мало".into()), ..Choice::default() };
    assert_eq!(read(bytes, &choice).unwrap().unwrap().account.read, 1);
}
#[test]
fn a_value_in_the_last_cell_costs_nothing() {
    let imported = read_sheet(|sheet| {
        write_row(sheet, 0, &["Клиент", "Сумма"]);
        write_row(sheet, 1, &["А", "5"]);
        sheet.write_number(1_048_575, 16_383, 1.0).unwrap();
    });
    assert_eq!(imported.account.read, 1);
}
#[test]
fn months_across_with_dates_for_headers_are_sales_by_period() {
    let imported = read_sheet(|sheet| {
        sheet.write_string(0, 0, "Клиент").unwrap();
        for (column, month) in [(1, "2026-01-01"), (2, "2026-02-01")] {
            let date = ExcelDateTime::parse_from_str(month).unwrap();
            sheet
                .write_datetime_with_format(0, column, date, &Format::new().set_num_format("mmm yyyy"))
                .unwrap();
        }
        write_row(sheet, 1, &["А", "5", "6"]);
        write_row(sheet, 2, &["Б", "", "7"]);
    });
    assert_eq!(
        (imported.kind, imported.account.read, imported.table.sales().unwrap().len()),
        (SheetKind::SalesByPeriod, 2, 3)
    );
}
#[test]
fn a_long_reading_can_be_stopped() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    write_row(sheet, 0, &["Клиент", "Сумма"]);
    (1..5_000).for_each(|row| write_row(sheet, row, &["А", "5"]));
    let bytes = workbook.save_to_buffer().unwrap();
    let mut seen = 0;
    let today = Day::from_ymd(2026, 1, 1).unwrap();
    let pause = async |rows| {
        seen = rows;
        ControlFlow::Break(())
    };
    assert!(run(read_workbook(bytes, &Choice::default(), today, pause)).unwrap().is_none());
    assert_eq!(seen, 1_999);
}
#[test]
fn what_is_no_workbook_is_refused_by_name() {
    let refused = |bytes: Vec<u8>| read(bytes, &Choice::default()).unwrap_err();
    assert_eq!(refused(Vec::new()), Refusal::Empty);
    assert_eq!(refused(zip_of("word/document.xml", 0)), Refusal::NotATable("DOCX".into()));
    assert_eq!(refused(zip_of("content.xml", 0)), Refusal::NotATable("ODS".into()));
    assert_eq!(refused(zip_of("xl/workbook.bin", 0)), Refusal::NotATable("XLSB".into()));
    assert!(matches!(refused(b"PK\x03\x04rest".to_vec()), Refusal::Damaged(_)));
    let mut ole = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    assert_eq!(refused(ole.clone()), Refusal::OldWorkbook);
    ole.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(refused(ole), Refusal::Protected);
}
#[test]
fn a_zip_bomb_is_refused_before_it_is_unpacked() {
    let bomb = zip_of("xl/workbook.xml", 8 << 20);
    assert!(bomb.len() < 1 << 17);
    assert_eq!(check(&bomb, 4 << 20), Err(Refusal::TooBig(8 << 20, 4 << 20)));
}
