//! Roles and kinds as headers, values and the user's choice make them.
use super::*;
use crate::import::{cell::OwnedCell, header};

#[track_caller]
fn check(text: &str, kind: SheetKind, expect: &str) {
    check_chosen(text, &Choice::default(), kind, expect);
}
#[track_caller]
fn check_chosen(text: &str, choice: &Choice, kind: SheetKind, expect: &str) {
    let rows: Vec<KeptRow> = (1..)
        .zip(text.lines())
        .map(|(line, text)| KeptRow {
            line,
            cells: text.split('|').map(|cell| OwnedCell::Text(cell.into())).collect(),
        })
        .collect();
    let header = header::find(&rows, None, false);
    let data: Vec<KeptRow> = rows.into_iter().filter(|row| row.line > header.skip_to).collect();
    let roles = guess(&header, &data, choice);
    let shown: Vec<String> =
        roles.of.iter().map(|role| role.map_or("-".into(), |role| format!("{role:?}"))).collect();
    assert_eq!((roles.kind, shown.join(" ").as_str()), (kind, expect), "{text}");
}

#[test]
fn sales_are_told_by_their_headers() {
    check("Дата|Клиент|Менеджер|Сумма\n01.02.2025|А|Б|5", SheetKind::Sales, "Date Client Seller Amount");
    check(
        "InvoiceNo|StockCode|Description|Quantity|InvoiceDate|UnitPrice|CustomerID|Country\n\
         536365|85123A|HOLDER|6|2010-12-01 08:26:00|2.55|17850|United Kingdom",
        SheetKind::Sales,
        "Document - Product Quantity Date Price Client Region",
    );
}
#[test]
fn the_better_word_gets_the_role() {
    check("Клиент|Сумма|Выручка\nА|5|6", SheetKind::ClientTotals, "Client - Amount");
    check("Account Name|Cost / conv.|Cost|Amount\nА|1|5|6", SheetKind::ClientTotals, "Client - Cost Amount");
}
#[test]
fn years_in_a_column_of_sums_are_sums() {
    check("Клиент|Сумма\nА|2015\nБ|2016\nВ|2017", SheetKind::ClientTotals, "Client Amount");
}
#[test]
fn columns_without_names_are_told_by_their_values() {
    check("01.02.2025|Ромашка|150,5\n02.02.2025|Лютик|7", SheetKind::Sales, "Date Client Amount");
    check("1|Ромашка|15\n2|Лютик|7\n3|Мак|1", SheetKind::ClientTotals, "- Client Amount");
}
#[test]
fn months_across_make_sales_by_period() {
    check(
        "Контрагент|Менеджер|янв 2025|фев 2025|Итого\nА|Б|5||5",
        SheetKind::SalesByPeriod,
        "Client Seller Period Period -",
    );
}
#[test]
fn totals_of_clients_keep_orders_and_the_last_purchase() {
    check(
        "Клиент|Заказов|Выручка|Последняя покупка\nА|2|100|01.02.2025",
        SheetKind::ClientTotals,
        "Client Orders Amount LastPurchase",
    );
}
#[test]
fn a_header_is_not_believed_when_no_cell_fits() {
    check("Клиент|Сумма|Итог\nА|а|5\nБ|б|6\nВ|в|7", SheetKind::ClientTotals, "Client - Amount");
}
#[test]
fn the_user_has_the_last_word() {
    let choice = Choice { roles: vec![(1, Some(Role::Amount)), (3, None)], ..Choice::default() };
    check_chosen(
        "Клиент|Оплата|Выручка|Менеджер\nА|1|2|Б",
        &choice,
        SheetKind::ClientTotals,
        "Client Amount - -",
    );
}
