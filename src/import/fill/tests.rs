//! Plans, payments and deals as they are pasted, through every step.
use proptest::prelude::*;

use crate::{
    domain::{Amount, Day},
    import::{Choice, Imported, Refusal, Why, read_text},
    table::{CampaignRow, DealState, Phrase, Role, SheetKind, Table},
};

/// The entries as `line | what | money`; days as ISO, `·` where a cell is empty.
fn entries(table: &Table) -> Vec<String> {
    let money = |amount: Option<Amount>| amount.map_or("·".into(), |amount| amount.to_f64().to_string());
    let iso = |day: Option<Day>| day.map_or("·".into(), |day| day.to_date().to_string());
    let entry = |row: usize| match table {
        Table::Sales(sales) => {
            let client = sales.client_names.get(sales.clients[row]);
            format!("{} {client} {}", sales.lines[row], sales.amounts[row].to_f64())
        }
        Table::Plans(plans) => {
            let (year, month, _) = plans.months[row].first_day().ymd();
            let seller = plans.sellers.name(row);
            format!("{} {year}-{month:02} {seller} {}", plans.lines[row], plans.amounts[row].to_f64())
        }
        Table::Payments(payments) => {
            let of = |column: &Option<Vec<Option<Amount>>>| money(column.as_ref().and_then(|of| of[row]));
            let client = payments.clients.as_ref().map_or(String::new(), |of| format!(" {}", of.name(row)));
            let (day, seller) = (iso(Some(payments.days[row])), payments.sellers.name(row));
            let (planned, received) = (of(&payments.planned), of(&payments.received));
            format!("{} {day} {seller}{client} {planned} {received}", payments.lines[row])
        }
        Table::Deals(deals) => {
            let state = match deals.state(row) {
                DealState::Open => "open",
                DealState::Won => "won",
                DealState::Lost => "lost",
            };
            let created = iso(deals.created.as_ref().map(|days| days[row]));
            let (seller, expected) = (deals.seller(row), iso(deals.expected(row)));
            format!(
                "{} {created} {state} {seller} {expected} {}",
                deals.lines[row],
                money(deals.amounts[row])
            )
        }
        Table::Keywords(keywords) => {
            let Phrase { text, count } = &keywords.phrases[row];
            format!("{} {text} {}", keywords.lines[row], count.map_or("·".into(), |count| count.to_string()))
        }
        Table::Campaigns(campaigns) => {
            let names = [&campaigns.campaigns, &campaigns.groups, &campaigns.variants];
            let names: Vec<&str> = names.into_iter().flatten().map(|column| column.name(row)).collect();
            let CampaignRow { day, counts, cost, revenue } = campaigns.rows[row];
            let counts = counts.map(money).join(" ");
            let line = campaigns.lines[row];
            format!("{line} {} {} {counts} {} {}", iso(day), names.join("/"), money(cost), money(revenue))
        }
    };
    (0..table.len()).map(entry).collect()
}

/// Kind, entries as [`entries`] gives them, and line, column and reason of each row set aside.
pub(super) type Expect<'a> = (SheetKind, &'a [&'a str], &'a [(u32, u32, Why)]);

/// Reads the text as the user corrected it.
#[track_caller]
pub(super) fn check(text: &str, roles: &[(u32, Option<Role>)], expect: Expect<'_>) -> Imported {
    check_bytes(text.as_bytes(), roles, expect)
}

#[track_caller]
pub(super) fn check_bytes(bytes: &[u8], roles: &[(u32, Option<Role>)], expect: Expect<'_>) -> Imported {
    let choice = Choice { roles: roles.to_vec(), ..Choice::default() };
    let imported = read_text(bytes, &choice, Day::from_ymd(2026, 11, 23).unwrap()).unwrap();
    let aside: Vec<_> = imported.set_aside.iter().map(|row| (row.line, row.column, row.why)).collect();
    let (kind, rows, set_aside) = expect;
    assert_eq!(
        (imported.kind, entries(&imported.table)),
        (kind, rows.iter().map(|row| row.to_string()).collect())
    );
    assert_eq!(aside, set_aside);
    let account = &imported.account;
    assert_eq!(account.read, account.used + account.set_aside);
    imported
}

#[test]
fn a_plan_is_read_with_its_months_as_people_write_them() {
    let text = "План отдела\n\nМесяц;Менеджер;План, руб.\nянварь 2026;Анна;1 500 000,50\nфев 26;Борис;2 млн\n\
                01.03.2026;анна;3 тыс.\n15.03.2026;Борис;1\n";
    let rows =
        ["4 2026-01 Анна 1500000.5", "5 2026-02 Борис 2000000", "6 2026-03 Анна 3000", "7 2026-03 Борис 1"];
    check(text, &[], (SheetKind::Plans, &rows, &[]));
}
#[test]
fn an_english_plan_is_read() {
    let text = "Month,Sales rep,Quota\n2026-01,Ann,\"1,500.50\"\nFeb 2026,Bob,\"$2,000\"\n";
    check(text, &[], (SheetKind::Plans, &["2 2026-01 Ann 1500.5", "3 2026-02 Bob 2000"], &[]));
}
#[test]
fn dirty_rows_of_a_plan_are_set_aside_and_its_total_is_compared() {
    let text = "Месяц;Менеджер;План\nянв 2026;Анна;10\n1 кв. 2026;Анна;30\nянварь;Анна;1\nфев 2026;;5\n\
                фев 2026;Борис;много\nфев 2026;Борис;\nфев 2026\n;Итого;10\n";
    let aside = [
        (3, 1, Why::NotDate(Role::Date)),
        (4, 1, Why::NotDate(Role::Date)),
        (5, 2, Why::Empty(Role::Seller)),
        (6, 3, Why::NotNumber(Role::Plan)),
        (7, 3, Why::Empty(Role::Plan)),
        (8, 0, Why::ShortRow),
        (9, 2, Why::TotalLine),
    ];
    let imported = check(text, &[], (SheetKind::Plans, &["2 2026-01 Анна 10"], &aside));
    assert_eq!(imported.account.stated_total, Some((9, imported.account.sum)));
    assert_eq!(imported.set_aside[2].money, Amount::whole(5));
}
#[test]
fn sellers_down_and_months_across_are_a_plan() {
    let text =
        "Сотрудник;янв 2026;фев 2026;Итого\nАнна;10;20;30\nБорис;;5,5;5,5\nВера;x;1;1\nИтого;10;25,5;35,5\n";
    let rows = ["2 2026-01 Анна 10", "2 2026-02 Анна 20", "3 2026-02 Борис 5.5"];
    let aside = [(4, 2, Why::NotNumber(Role::Period)), (5, 1, Why::TotalLine)];
    let imported = check(text, &[], (SheetKind::Plans, &rows, &aside));
    assert_eq!((imported.account.used, imported.account.sum), (2, Amount::new(355_000)));
    check(
        "Seller\tJan 2026\tFeb 2026\nAnn\t1,5\t2\n",
        &[],
        (SheetKind::Plans, &["2 2026-01 Ann 1.5", "2 2026-02 Ann 2"], &[]),
    );
}
#[test]
fn clients_down_and_months_across_stay_sales() {
    let text = "Клиент;Менеджер;янв 2026;фев 2026\nМак;Анна;1;2\n";
    check(text, &[], (SheetKind::SalesByPeriod, &["2 Мак 1", "2 Мак 2"], &[]));
}
#[test]
fn payments_are_read_promised_and_received() {
    let text = "Дата;Менеджер;План оплат на завтра;Факт оплат за сегодня\n01.04.2026;Анна;10;8,5 руб.\n\
                02.04.2026;Борис;;7\n03.04.2026;Борис;-;\n31.02.2026;Анна;1;1\n04.04.2026;;1;2\n\
                05.04.2026;Анна;1;два\n06.04.2026;Анна;;-3\n";
    let rows = ["2 2026-04-01 Анна 10 8.5", "3 2026-04-02 Борис · 7", "8 2026-04-06 Анна · -3"];
    let aside = [
        (4, 3, Why::Empty(Role::Planned)),
        (5, 1, Why::NotDate(Role::Date)),
        (6, 2, Why::Empty(Role::Seller)),
        (7, 4, Why::NotNumber(Role::Received)),
    ];
    let imported = check(text, &[], (SheetKind::Payments, &rows, &aside));
    // 8.5 + 7 − 3
    assert_eq!((imported.account.sum, imported.account.returns), (Amount::new(125_000), 1));
}
#[test]
fn received_money_alone_is_payments_with_clients_too() {
    check(
        "Date,Client,Owner,Received\n01/31/2026,Acme,Ann,\"1,200.50\"\n",
        &[],
        (SheetKind::Payments, &["2 2026-01-31 Ann Acme · 1200.5"], &[]),
    );
    check(
        "Дата;Контрагент;Ответственный;Поступило\n31.01.2026;Мак;Анна;5\n",
        &[],
        (SheetKind::Payments, &["2 2026-01-31 Анна Мак · 5"], &[]),
    );
}
#[test]
fn a_plan_beside_its_fact_by_days_is_payments_and_by_months_a_plan() {
    let days = "Дата;Менеджер;План;Факт\n02.04.2026;Анна;10;8\n03.04.2026;Анна;10;9\n";
    let rows = ["2 2026-04-02 Анна 10 8", "3 2026-04-03 Анна 10 9"];
    check(days, &[], (SheetKind::Payments, &rows, &[]));
    let months = "Дата;Менеджер;План;Факт\n01.03.2026;Анна;10;8\n01.04.2026;Анна;10;9\n";
    check(months, &[], (SheetKind::Plans, &["2 2026-03 Анна 10", "3 2026-04 Анна 10"], &[]));
}
#[test]
fn sales_with_a_column_of_what_was_paid_stay_sales() {
    let text = "Дата;Клиент;Менеджер;Сумма;Поступило\n01.01.2026;Мак;Анна;10;4\n";
    check(text, &[], (SheetKind::Sales, &["2 Мак 10"], &[]));
    let text = "Дата;Клиент;Менеджер;План;Сумма\n01.01.2026;Мак;Анна;10;4\n";
    check(text, &[], (SheetKind::Sales, &["2 Мак 4"], &[]));
}

const AMO: &str = "ID;Название сделки;Бюджет;Ответственный;Дата создания сделки;Дата закрытия;Этап сделки;Компания\n\
    1;Поставка;1 000,50;Анна;01.03.2026 10:00:00;не закрыта;Переговоры;Мак\n\
    2;Поставка;;Борис;02.03.2026 11:30:00;;Первичный контакт;\n\
    3;Поставка;500;Анна;03.03.2026 10:00:00;05.03.2026 12:00:00;Успешно реализовано;Мак\n\
    4;Поставка;много;Анна;03.03.2026 10:00:00;05.03.2026 12:00:00;Закрыто и не реализовано;Мак\n\
    5;Поставка;70;Анна;03.03.2026 10:00:00;05.03.2026 12:00:00;Закрыто и не реализовано;Мак\n\
    6;Поставка;70;Анна;нет;;Переговоры;Мак\n7;Поставка;70;Анна;01.01.2026;;;Мак\n";

#[test]
fn deals_of_amocrm_are_open_won_or_lost() {
    let rows = [
        "2 2026-03-01 open Анна · 1000.5",
        "3 2026-03-02 open Борис · ·",
        "4 2026-03-03 won Анна · 500",
        "6 2026-03-03 lost Анна · 70",
    ];
    let aside = [
        (5, 3, Why::NotNumber(Role::Amount)),
        (7, 5, Why::NotDate(Role::Created)),
        (8, 7, Why::Empty(Role::Stage)),
    ];
    let imported = check(AMO, &[], (SheetKind::Deals, &rows, &aside));
    assert_eq!(imported.account.sum, Amount::new(15_705_000));
    let deals = imported.table.deals().unwrap();
    assert_eq!((deals.clients.as_ref().unwrap().name(0), deals.ids.as_ref().unwrap().name(0)), ("Мак", "1"));
}
#[test]
fn a_deal_of_bitrix24_that_is_repeated_for_each_product_counts_once() {
    let text = "ID\tНазвание сделки\tСтадия сделки\tОтветственный\tСумма\tПредполагаемая дата закрытия\tДата создания\tТовар\n\
                7\tШкаф\tСделка провалена\tАнна\t90\t01.05.2026\t01.04.2026\tДверь\n\
                7\tШкаф\tСделка провалена\tАнна\t90\t01.05.2026\t01.04.2026\tПолка\n\
                8\tСтол\tСделка успешна\tАнна\t90\t01.05.2026\t01.04.2026\tПолка\n\
                9\tСтул\tСчёт\tБорис\t5\t01.05.2026\t01.04.2026\tПолка\n";
    let rows = [
        "2 2026-04-01 lost Анна 2026-05-01 90",
        "4 2026-04-01 won Анна 2026-05-01 90",
        "5 2026-04-01 open Борис 2026-05-01 5",
    ];
    check(text, &[], (SheetKind::Deals, &rows, &[(3, 1, Why::SameDeal)]));
}
#[test]
fn english_deals_are_read_and_the_closing_day_of_an_open_one_is_expected() {
    let text = "Opportunity Name,Stage,Amount,Close Date,Created Date,Opportunity Owner,Lead Source\n\
                Desk,Negotiation,\"1,200.50\",06/30/2026,01/15/2026,Ann,Web\n\
                Chair,Closed Won,7,02/28/2026,01/16/2026,Bob,\nSofa,Closed Lost,8,02/28/2026,01/16/2026,Bob,Ads\n";
    let rows =
        ["2 2026-01-15 open Ann 2026-06-30 1200.5", "3 2026-01-16 won Bob · 7", "4 2026-01-16 lost Bob · 8"];
    let imported = check(text, &[], (SheetKind::Deals, &rows, &[]));
    assert_eq!(imported.table.deals().unwrap().sources.as_ref().unwrap().name(2), "Ads");
}
#[test]
fn deals_that_are_all_won_are_sales() {
    let text = "ID;Дата создания;Этап;Сумма;Клиент\n1;01.03.2026;Успешно реализовано;10;Мак\n\
                2;02.03.2026;Успешно реализовано;20;Роза\n";
    check(text, &[], (SheetKind::Sales, &["2 Мак 10", "3 Роза 20"], &[]));
}
#[test]
fn a_stage_that_is_left_out_makes_deals_sales_again() {
    let text = "ID;Дата создания;Этап;Сумма;Клиент\n1;01.03.2026;Счёт;10;Мак\n";
    check(text, &[], (SheetKind::Deals, &["2 2026-03-01 open  · 10"], &[]));
    check(text, &[(2, None)], (SheetKind::Sales, &["2 Мак 10"], &[]));
}
#[test]
fn a_list_that_was_taken_for_sales_becomes_what_its_columns_are_said_to_be() {
    let text = "Когда;Кто;Задание;Сдано\n01.03.2026;Анна;10;8\n02.04.2026;Анна;20;15\n";
    let who = [(0, Some(Role::Date)), (1, Some(Role::Seller))];
    check(text, &[], (SheetKind::Sales, &["2 Анна 10", "3 Анна 20"], &[]));
    let plan = [who[0], who[1], (2, Some(Role::Plan))];
    check(text, &plan, (SheetKind::Plans, &["2 2026-03 Анна 10", "3 2026-04 Анна 20"], &[]));
    let paid = [who[0], who[1], (2, Some(Role::Planned)), (3, Some(Role::Received))];
    let rows = ["2 2026-03-01 Анна 10 8", "3 2026-04-02 Анна 20 15"];
    check(text, &paid, (SheetKind::Payments, &rows, &[]));
    let client = [(0, Some(Role::Date)), (1, Some(Role::Client)), (3, Some(Role::Amount))];
    check(text, &client, (SheetKind::Sales, &["2 Анна 8", "3 Анна 15"], &[]));
}
#[test]
fn a_plan_whose_seller_is_said_to_be_a_client_becomes_sales() {
    let text = "Месяц;Менеджер;План\nянварь 2026;Анна;10\n";
    check(text, &[], (SheetKind::Plans, &["2 2026-01 Анна 10"], &[]));
    let roles = [(1, Some(Role::Client)), (2, Some(Role::Amount))];
    check(text, &roles, (SheetKind::Sales, &["2 Анна 10"], &[]));
}
#[test]
fn a_plan_without_sellers_says_which_column_it_lacks() {
    let choice = Choice { roles: vec![(1, Some(Role::Plan))], ..Choice::default() };
    let refused = read_text("Месяц;План\nянварь 2026;10\n".as_bytes(), &choice, Day::from_number(0));
    let Err(Refusal::MissingColumns { missing, preview }) = refused else { panic!("{refused:?}") };
    assert_eq!((missing, preview.kind), (vec![Role::Seller], SheetKind::Plans));
}
#[test]
fn decimals_and_dates_are_decided_over_the_whole_column_in_every_kind() {
    check(
        "Date;Seller;Received\n05/06/2026;Ann;1,234\n12/31/2026;Ann;2,5\n",
        &[],
        (SheetKind::Payments, &["2 2026-05-06 Ann · 1.234", "3 2026-12-31 Ann · 2.5"], &[]),
    );
}
#[test]
fn the_tables_of_the_sample_are_read_whole_in_both_languages() {
    use crate::table::sample::{self, Language};
    let today = Day::from_ymd(2026, 1, 21).unwrap();
    let tables = [
        (sample::plan_csv as fn(Language, Day) -> String, SheetKind::Plans),
        (sample::payments_csv, SheetKind::Payments),
        (sample::open_deals_csv, SheetKind::Deals),
        (|language, _| sample::keywords_csv(language), SheetKind::Keywords),
        (sample::campaigns_csv, SheetKind::Campaigns),
    ];
    for language in [Language::Russian, Language::English] {
        for (csv, kind) in tables {
            let text = csv(language, today);
            let read = read_text(text.as_bytes(), &Choice::default(), today).unwrap();
            let rows = text.lines().count() as u64 - 1;
            assert_eq!(
                (read.kind, read.account.used, read.account.set_aside),
                (kind, rows, 0),
                "{language:?}"
            );
            let is_of_market = matches!(kind, SheetKind::Keywords | SheetKind::Campaigns);
            assert_eq!(read.table.n_sellers(), if is_of_market { 0 } else { 7 });
        }
    }
}

proptest! {
    #[test]
    fn every_row_of_every_kind_is_used_or_set_aside(
        kind in 0..6_usize,
        rows in prop::collection::vec("[\"А-Вянв0-9.,;\\- \t]{0,16}(;|\n)", 0..40),
    ) {
        let headers = [
            ("Месяц;Менеджер;План", "янв 2026;Анна;1"),
            ("Менеджер;янв 2026;фев 2026", "Анна;1;2"),
            ("Дата;Менеджер;План оплат;Получено", "01.01.2026;Анна;1;2"),
            ("ID;Дата создания;Этап;Сумма", "1;01.01.2026;Счёт;5"),
            ("Запрос;Число запросов", "склад;7"),
            ("Объявление;Показы;Клики;Расход", "А;5;1;2"),
        ];
        let (header, first) = headers[kind];
        let text = format!("{header}\n{first}\n{}", rows.concat());
        if let Ok(imported) = read_text(text.as_bytes(), &Choice::default(), Day::from_number(20_000)) {
            let account = imported.account;
            prop_assert_eq!(account.read, account.used + account.set_aside);
            prop_assert_eq!(account.set_aside, imported.set_aside.len() as u64);
            match imported.table {
                Table::Payments(payments) => {
                    prop_assert_eq!(payments.days.len() as u64, account.used);
                    prop_assert_eq!(payments.sellers.ids.len(), payments.days.len());
                }
                Table::Deals(deals) => {
                    prop_assert_eq!(deals.amounts.len() as u64, account.used);
                    prop_assert_eq!(deals.created.map(|days| days.len() as u64), Some(account.used));
                    prop_assert_eq!(deals.stages.ids.len() as u64, account.used);
                }
                Table::Plans(plans) => {
                    prop_assert_eq!(plans.sellers.ids.len(), plans.amounts.len());
                    prop_assert!(kind == 1 || plans.len() as u64 == account.used);
                }
                Table::Keywords(keywords) => {
                    prop_assert_eq!(keywords.phrases.len() as u64, account.used);
                }
                Table::Campaigns(campaigns) => {
                    prop_assert_eq!(campaigns.len() as u64, account.used);
                    prop_assert_eq!(campaigns.variants.map(|of| of.ids.len() as u64), Some(account.used));
                }
                Table::Sales(_) => {}
            }
        }
    }
}
