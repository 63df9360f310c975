//! Whole imports: text as it is pasted, through every step.
use super::*;
use crate::{
    domain::{Amount, Day},
    table::{Dim, Role, SheetKind},
};

fn day(year: i32, month: i32, day: i32) -> Day {
    Day::from_ymd(year, month, day).unwrap()
}

#[track_caller]
fn read(text: &str) -> Imported {
    read_bytes(text.as_bytes())
}

#[track_caller]
fn read_bytes(bytes: &[u8]) -> Imported {
    let imported = read_text(bytes, &Choice::default(), day(2026, 11, 23)).unwrap();
    let account = &imported.account;
    assert_eq!(account.read, account.used + account.set_aside);
    assert_eq!(account.set_aside, imported.set_aside.len() as u64);
    imported
}

/// The rows as `line client day amount`, days as ISO.
fn table(imported: &Imported) -> Vec<String> {
    let sales = &imported.table.sales().unwrap();
    let rows = 0..sales.len();
    rows.map(|row| {
        let day = sales.days.get(row).map_or(String::new(), |day| format!(" {}", day.to_date()));
        let client = sales.client_names.get(sales.clients[row]);
        format!("{} {client}{day} {}", sales.lines[row], sales.amounts[row].to_f64())
    })
    .collect()
}

/// Reads the text; kind, and rows as [`table`] gives them.
#[track_caller]
fn check(text: &str, kind: SheetKind, rows: &[&str]) -> Imported {
    let imported = read(text);
    assert_eq!((imported.kind, table(&imported)), (kind, rows.iter().map(|row| row.to_string()).collect()));
    imported
}

#[track_caller]
fn check_aside(imported: &Imported, rows: &[(u32, u32, Why, &str)]) {
    let aside = imported.set_aside.iter();
    let shown: Vec<_> = aside.map(|row| (row.line, row.column, row.why, &*row.found)).collect();
    assert_eq!(shown, rows);
}

const RUSSIAN: &str = "Дата;Клиент;Сумма\n31.01.2026;Ромашка;1 234,50\n01.02.2026;Лютик;-10,5 руб.\n";
const RUSSIAN_ROWS: [&str; 2] = ["2 Ромашка 2026-01-31 1234.5", "3 Лютик 2026-02-01 -10.5"];

#[test]
fn russian_csv_is_read() {
    let imported = check(RUSSIAN, SheetKind::Sales, &RUSSIAN_ROWS);
    assert_eq!(imported.account.returns, 1);
    assert_eq!(imported.account.sum, Amount::new(12_240_000));
}
#[test]
fn windows_1251_is_read() {
    let bytes = encoding_rs::WINDOWS_1251.encode(RUSSIAN).0.into_owned();
    let imported = read_bytes(&bytes);
    assert_eq!(imported.preview.encoding, Some(Encoding::Windows1251));
    assert_eq!(imported.table.sales().unwrap().client_names.get(0), "Ромашка");
}
#[test]
fn utf_16_of_hubspot_is_read() {
    let text = "Record ID\tDeal Name\tDeal Stage\tAmount\tClose Date\tDeal owner\tAssociated Company\n\
                1\tX\tclosedwon\t1200.50\t2026-02-01 10:30\tAnn\tAcme\n";
    let bytes: Vec<u8> =
        std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let imported = read_bytes(&bytes);
    assert_eq!(table(&imported), ["2 Acme 2026-02-01 1200.5"]);
    assert_eq!(imported.table.sales().unwrap().dim_name(Dim::Seller, 0), Some("Ann"));
}
#[test]
fn english_csv_with_american_dates_is_read() {
    check(
        "Date,Customer,Amount\n01/31/2026,\"Acme, Inc\",\"$1,234.50\"\n02/01/2026,Bolt,(5.25)\n",
        SheetKind::Sales,
        &["2 Acme, Inc 2026-01-31 1234.5", "3 Bolt 2026-02-01 -5.25"],
    );
}
#[test]
fn a_preamble_of_1c_gives_the_period_and_its_total_is_compared() {
    let text = "Валовая прибыль предприятия\n\nПериод: 01.06.2026 - 30.06.2026\n\n\
                Клиент\tКоличество\tВыручка\tСебестоимость\nРомашка\t2\t1 000,00\t700,00\n\
                Лютик\t1\t500,00\t600,00\nИтого\t3\t1 500,00\t1 300,00\n";
    let imported = check(text, SheetKind::ClientTotals, &["6 Ромашка 1000", "7 Лютик 500"]);
    assert_eq!(imported.table.sales().unwrap().covers, Some((day(2026, 6, 1), day(2026, 6, 30))));
    assert_eq!(imported.account.stated_total, Some((8, imported.account.sum)));
    assert_eq!(
        imported.table.sales().unwrap().margins,
        Some(vec![Amount::new(3_000_000), Amount::new(-1_000_000)])
    );
    check_aside(&imported, &[(8, 1, Why::TotalLine, "Итого")]);
}
#[test]
fn months_across_become_sales_of_their_first_days() {
    let imported = check(
        "Клиент;янв 2026;фев 2026;мар 2026;Итого\nРомашка;10;-;30;40\nЛютик;;5,5;;5,5\nМак;1;x;2;3\n",
        SheetKind::SalesByPeriod,
        &["2 Ромашка 2026-01-01 10", "2 Ромашка 2026-03-01 30", "3 Лютик 2026-02-01 5.5"],
    );
    assert_eq!(imported.table.sales().unwrap().covers, Some((day(2026, 1, 1), day(2026, 3, 31))));
    check_aside(&imported, &[(4, 3, Why::NotNumber(Role::Period), "x")]);
}
#[test]
fn a_row_without_a_client_is_set_aside_with_its_money() {
    let imported = read("Клиент;Сумма\n;5\nА;7\n-;1\n");
    check_aside(&imported, &[(2, 1, Why::NoClient, ""), (4, 1, Why::NoClient, "-")]);
    assert_eq!(imported.account.reasons, [(Why::NoClient, 2, Amount::new(60_000))]);
}
#[test]
fn the_first_fault_of_a_row_says_why_it_is_aside() {
    let imported = read("Дата;Клиент;Сумма\n01.01.2026;А;1\nвчера;Б;много\n02.01.2026;В;\n03.01.2026;Г\n");
    check_aside(
        &imported,
        &[
            (3, 1, Why::NotDate(Role::Date), "вчера"),
            (4, 3, Why::Empty(Role::Amount), ""),
            (5, 0, Why::ShortRow, "03.01.2026"),
        ],
    );
}
#[test]
fn found_text_is_cut_to_80_characters() {
    let long = "ы".repeat(100_000);
    let imported = read(&format!("Клиент;Сумма\nА;1\nБ;{long}\n"));
    assert_eq!(imported.set_aside[0].found.chars().count(), 80);
}
#[test]
fn quoted_line_breaks_and_the_sep_directive_are_understood() {
    check(
        "sep=;\nКлиент;Сумма\n\"Ромашка\nфилиал\";5\nООО \"Лютик\";7\n",
        SheetKind::ClientTotals,
        &["3 Ромашка филиал 5", "5 ООО \"Лютик\" 7"],
    );
}
#[test]
fn a_table_without_a_header_is_read_by_its_values() {
    check(
        "01.02.2026\tРомашка\t150,50\n02.02.2026\tЛютик\t7\n",
        SheetKind::Sales,
        &["1 Ромашка 2026-02-01 150.5", "2 Лютик 2026-02-02 7"],
    );
}
#[test]
fn blank_lines_are_no_rows_and_ragged_rows_with_enough_cells_are_used() {
    let imported = read("Клиент;Сумма;Город\nА;1\n\n;;\nБ;2;Тула;лишнее\n");
    assert_eq!((imported.account.read, imported.account.used), (2, 2));
}
#[test]
fn repeats_returns_and_the_future_are_counted() {
    let imported =
        read("Дата;Клиент;Сумма\n01.01.2026;А;1\n01.01.2026;А;1\n01.01.2026;А;-1\n01.01.2027;А;1,00005\n");
    let account = &imported.account;
    assert_eq!((account.duplicates, account.returns, account.future, account.rounded), (1, 1, 1, 1));
}
#[test]
fn quantity_times_price_is_the_amount_and_cancelled_lines_are_returns() {
    let imported = check(
        "InvoiceNo,Quantity,InvoiceDate,UnitPrice,CustomerID\n1,6,2010-12-01 08:26:00,2.55,17850\nC2,-1,2010-12-02 08:26:00,3.5,17850\n",
        SheetKind::Sales,
        &["2 17850 2010-12-01 15.3", "3 17850 2010-12-02 -3.5"],
    );
    assert_eq!(imported.account.returns, 1);
}
#[test]
fn an_apostrophe_that_guards_a_formula_is_taken_off_once() {
    let imported = read("Клиент;Сумма\n'=HYPERLINK(1);1\n''x;2\n'x;3\n<script>;4\n");
    // `''x` and `'x` are one name: the first was printed for the second.
    let names: Vec<&str> = (0..3).map(|id| imported.table.sales().unwrap().client_names.get(id)).collect();
    assert_eq!(names, ["=HYPERLINK(1)", "'x", "<script>"]);
}
#[test]
fn thousands_everywhere_are_groups_and_the_page_may_ask() {
    let imported = read("Customer\tAmount\nA\t1,234\nB\t5,678\n");
    assert_eq!(imported.account.sum, Amount::whole(6_912).unwrap());
    assert!(imported.preview.columns[1].format.ambiguous);
    let choice = Choice { decimals: vec![(1, Decimal::Comma)], ..Choice::default() };
    let chosen = read_text(b"Customer\tAmount\nA\t1,234\nB\t5,678\n", &choice, day(2026, 1, 1)).unwrap();
    assert_eq!(chosen.account.sum, Amount::new(69_120));
    assert!(!chosen.preview.columns[1].format.ambiguous);
}
#[test]
fn a_decimal_comma_far_below_makes_the_source_be_read_again() {
    let mut text = String::from("Клиент;Сумма\n");
    for row in 0..90_000 {
        text.push_str(&format!("К{};1,234\n", row % 100));
    }
    text.push_str("К1;2,5\nК2;0,5\n");
    let plan = plan_text(&text.as_bytes()[..65_536], false, &Choice::default()).unwrap();
    assert_eq!(plan.columns[1].format.decimal, Decimal::Dot);
    let mut reader = Reader::new(plan, day(2026, 1, 1));
    text.as_bytes().chunks(10_007).for_each(|chunk| reader.push(chunk));
    let Finish::Again(plan) = reader.finish() else { panic!("the evidence was ignored") };
    let mut reader = Reader::new(*plan, day(2026, 1, 1));
    text.as_bytes().chunks(9_001).for_each(|chunk| reader.push(chunk));
    assert_eq!(reader.rows(), 90_002);
    let Finish::Done(imported) = reader.finish() else { panic!("asked twice") };
    // 90 000 × 1.234 + 2.5 + 0.5
    assert_eq!(imported.account.sum, Amount::new(1_110_630_000));
    assert_eq!(imported.account.set_aside, 0);
}
#[test]
fn cyrillic_far_below_ascii_changes_the_encoding() {
    let mut bytes = b"Customer;Amount\n".to_vec();
    (0..20_000).for_each(|_| bytes.extend_from_slice(b"A;1,5\n"));
    let plan = plan_text(&bytes[..65_536], false, &Choice::default()).unwrap();
    bytes.extend_from_slice(b"\xCB\xFE\xF2\xE8\xEA;2,5\n");
    let mut reader = Reader::new(plan, day(2026, 1, 1));
    reader.push(&bytes);
    let Finish::Again(plan) = reader.finish() else { panic!("the evidence was ignored") };
    let mut reader = Reader::new(*plan, day(2026, 1, 1));
    reader.push(&bytes);
    let Finish::Done(imported) = reader.finish() else { panic!("asked twice") };
    assert!(imported.table.sales().unwrap().client_names.find("Лютик").is_some());
    assert_eq!(imported.account.sum, Amount::new(300_025_000));
}
#[test]
fn what_cannot_be_read_is_refused_with_its_reason() {
    let refused = |bytes: &[u8]| read_text(bytes, &Choice::default(), day(2026, 1, 1)).unwrap_err();
    assert_eq!(refused(b""), Refusal::Empty);
    assert_eq!(refused(b" \n\n"), Refusal::Empty);
    assert_eq!(refused("Клиент;Сумма\n".as_bytes()), Refusal::NoRows);
    assert_eq!(refused(b"\x89PNG\r\n\x1a\n"), Refusal::NotATable("PNG image".into()));
    let Refusal::MissingColumns { missing, preview } = refused("Клиент;Город\nА;Тула\n".as_bytes())
    else {
        panic!("a table without money was taken")
    };
    assert_eq!(missing, [Role::Amount]);
    assert_eq!(preview.columns[1].header, "Город");
}

mod laws {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_row_is_used_or_set_aside(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            if let Ok(imported) = read_text(&bytes, &Choice::default(), day(2026, 1, 1)) {
                let account = imported.account;
                prop_assert_eq!(account.read, account.used + account.set_aside);
            }
        }
        #[test]
        fn every_row_of_a_dirty_table_is_used_or_set_aside(
            rows in proptest::collection::vec("[\"А-В0-9.,;\\- \t]{0,12}(;|\n)", 0..40),
        ) {
            let text = format!("Дата;Клиент;Сумма\n{}", rows.concat());
            if let Ok(imported) = read_text(text.as_bytes(), &Choice::default(), day(2026, 1, 1)) {
                let account = imported.account;
                prop_assert_eq!(account.read, account.used + account.set_aside);
                prop_assert_eq!(account.set_aside, imported.set_aside.len() as u64);
                prop_assert_eq!(imported.table.sales().unwrap().len() as u64, account.used);
            }
        }
        #[test]
        fn the_order_of_rows_changes_no_sum(
            rows in proptest::collection::vec(("[а-в]", -9_999i64..9_999, 0usize..3), 1..60),
            by in 0usize..60,
        ) {
            let line = |(client, cents, form): &(String, i64, usize)| match form {
                0 => format!("{client};{},{:02}\n", cents / 100, cents.abs() % 100),
                1 => format!("{client};{cents}\n"),
                _ => format!("{client};1.{:03}\n", cents.abs() % 1_000),
            };
            let read_rows = |rows: &[(String, i64, usize)]| {
                let text = format!("Клиент;Сумма\n{}", rows.iter().map(line).collect::<String>());
                read_text(text.as_bytes(), &Choice::default(), day(2026, 1, 1)).unwrap()
            };
            let mut turned = rows.clone();
            turned.rotate_left(by % rows.len());
            let (one, other) = (read_rows(&rows), read_rows(&turned));
            prop_assert_eq!(one.account.sum, other.account.sum);
            prop_assert_eq!(one.account.reasons, other.account.reasons);
            prop_assert_eq!(one.account.duplicates, other.account.duplicates);
        }
    }
}
