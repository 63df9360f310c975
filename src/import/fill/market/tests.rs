//! Phrases and campaigns as the systems export them, through every step.
use super::super::tests::{check, check_bytes};
use crate::{
    import::{Choice, Encoding, Refusal, Why, read_text},
    table::{Role, SheetKind},
};

fn utf16(text: &str) -> Vec<u8> {
    [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}

#[test]
fn an_export_of_wordstat_ends_its_lines_with_a_lone_return() {
    let text = "\u{feff}Запросы со словами;Число запросов;Топ запросов, Россия, 01.10.2026 — 31.10.2026\r\
                аренда склада;12 400;\rаренда склада москва;3100;\r\"склад; аренда\";90;\r";
    let rows = ["2 аренда склада 12400", "3 аренда склада москва 3100", "4 склад; аренда 90"];
    let imported = check(text, &[], (SheetKind::Keywords, &rows, &[]));
    assert_eq!(imported.preview.delimiter, Some(b';'));
}

#[test]
fn an_old_export_of_wordstat_is_in_windows_1251() {
    let text = "Запрос;Число показов в месяц\r\nаренда склада;12400\r\nсклад ё;7\r\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(text);
    let rows = ["2 аренда склада 12400", "3 склад ё 7"];
    let imported = check_bytes(&bytes, &[], (SheetKind::Keywords, &rows, &[]));
    assert_eq!(imported.preview.encoding, Some(Encoding::Windows1251));
}

#[test]
fn an_export_of_keyword_planner_is_utf_16_below_two_lines() {
    let text = "Keyword Stats 2026-11-20 at 10_11_12\r\n\"November 1, 2025 - October 31, 2026\"\r\n\
                Keyword\tCurrency\tAvg. monthly searches\tThree month change\tYoY change\tCompetition\t\
                Competition (indexed value)\r\n\
                warehouse rent\tUSD\t5000\t0%\t-10%\tMedium\t45\r\n\
                rent a warehouse\tUSD\t\t\t\tLow\t9\r\n";
    let rows = ["4 warehouse rent 5000", "5 rent a warehouse ·"];
    let imported = check_bytes(&utf16(text), &[], (SheetKind::Keywords, &rows, &[]));
    assert_eq!((imported.preview.encoding, imported.preview.header), (Some(Encoding::Utf16Le), 3));
}

#[test]
fn a_count_that_is_none_sets_the_phrase_aside() {
    let text = "Фраза;Частотность\nсклад;много\n;5\nангар;-3\nтерминал;—\n";
    let aside = [
        (2, 2, Why::NotNumber(Role::Searches)),
        (3, 1, Why::Empty(Role::Phrase)),
        (4, 2, Why::NotNumber(Role::Searches)),
    ];
    check(text, &[], (SheetKind::Keywords, &["5 терминал ·"], &aside));
}

#[test]
fn a_column_of_phrases_needs_no_counts() {
    check(
        "Запрос\nаренда склада\nсклад",
        &[],
        (SheetKind::Keywords, &["2 аренда склада ·", "3 склад ·"], &[]),
    );
    let pointed = [(0, Some(Role::Phrase))];
    let rows = ["1 аренда склада ·", "2 ангар ·"];
    check("аренда склада\nангар", &pointed, (SheetKind::Keywords, &rows, &[]));
}

#[test]
fn a_list_of_sales_with_a_number_of_a_request_stays_one_of_sales() {
    let text = "Дата;Клиент;Запрос;Сумма\n01.02.2026;Мак;17;10";
    assert_eq!(
        read_text(text.as_bytes(), &Choice::default(), crate::domain::Day::from_number(20_000)).unwrap().kind,
        SheetKind::Sales
    );
}

#[test]
fn a_report_of_yandex_direct_is_read_below_its_preamble_and_without_its_totals() {
    let text = "Отчёт «Кампании»;;;;;;;;\nКлиент: shop-login;;;;;;;;\nПериод: 01.05.2026 - 02.05.2026;;;;;;;;\n\
                Сгенерирован 03.05.2026;;;;;;;;\n\
                Дата;Кампания;№ Кампании;Группа;Показы;Клики;CTR (%);Расход (руб.);Конверсии\n\
                01.05.2026;Склады;12345;Вариант А;1 500;75;5,00;3 210,50;4\n\
                02.05.2026;Склады;12345;Вариант Б;1 420;-;0,00;-;-\n\
                Итого;;;;2 920;75;2,57;3 210,50;4\n";
    let rows = [
        "6 2026-05-01 Склады/Вариант А 1500 75 4 · 3210.5 ·",
        "7 2026-05-02 Склады/Вариант Б 1420 · · · · ·",
    ];
    let imported = check(text, &[], (SheetKind::Campaigns, &rows, &[(8, 1, Why::TotalLine)]));
    assert_eq!(imported.account.stated_total.map(|(_, money)| money), Some(imported.account.sum));
}

#[test]
fn a_report_of_google_ads_has_shares_that_are_no_cost_and_a_tail_of_totals() {
    let text = "Campaign report\n\"November 1, 2026 - November 2, 2026\"\n\
                Campaign,Day,Impr.,Clicks,CTR,Avg. CPC,Cost,Conversions,Cost / conv.,Conv. value\n\
                Brand,2026-11-01,\"1,234\",89,7.21%,1.10,97.90,3.67,26.68,\"12,500.00\"\n\
                Other,2026-11-01,\"2,000\",40,< 10%,--,44.00,0.00,--,0.00\n\
                Total: Account,--,\"3,234\",129,3.99%,1.10,141.90,3.67,38.66,\"12,500.00\"\n";
    let rows = ["4 2026-11-01 Brand 1234 89 3.67 · 97.9 12500", "5 2026-11-01 Other 2000 40 0 · 44 0"];
    let imported = check(text, &[], (SheetKind::Campaigns, &rows, &[(6, 1, Why::TotalLine)]));
    assert_eq!(imported.preview.header, 3);
}

#[test]
fn a_table_of_variants_typed_by_hand_is_a_campaign() {
    let text = "Вариант\tПоказы\tКлики\tЛиды\tСделки\tЗатраты\tВыручка\n\
                А\t10000\t180\t12\t3\t9 000\t150 000\nБ\t10000\t220\t15\t2\t11 000\t100 000";
    let rows = ["2 · А 10000 180 12 3 9000 150000", "3 · Б 10000 220 15 2 11000 100000"];
    check(text, &[], (SheetKind::Campaigns, &rows, &[]));
}

#[test]
fn clicks_that_nothing_names_are_refused_with_what_is_missing() {
    let roles = vec![(1, Some(Role::Clicks))];
    let choice = Choice { roles, ..Choice::default() };
    let refused =
        read_text("Показы;Сколько\n5;1\n7;2".as_bytes(), &choice, crate::domain::Day::from_number(20_000));
    let Err(Refusal::MissingColumns { missing, preview }) = refused else { panic!("not refused") };
    assert_eq!((missing, preview.kind), (vec![Role::Variant], SheetKind::Campaigns));
}

#[test]
fn totals_stand_in_the_first_cell_when_the_campaign_is_a_dash() {
    let text = "Campaign status,Campaign,Clicks,Impr.,Cost\nEnabled,Brand,89,\"1,234\",97.90\n\
                Total: Campaigns, --,89,\"1,234\",97.90\n";
    check(text, &[], (SheetKind::Campaigns, &["2 · Brand 1234 89 · · 97.9 ·"], &[(3, 1, Why::TotalLine)]));
}

#[test]
fn a_report_of_an_agency_names_its_client_and_is_no_list_of_sales() {
    let text =
        "Дата;Логин клиента;Кампания;Показы;Клики;Расход (руб.);Доход\n01.05.2026;shop;Склады;100;5;70;900";
    check(text, &[], (SheetKind::Campaigns, &["2 2026-05-01 Склады 100 5 · · 70 900"], &[]));
}

#[test]
fn a_phrase_that_is_a_title_elsewhere_hides_none_above_it() {
    let pointed = [(0, Some(Role::Phrase))];
    let rows = ["1 настройка директа ·", "2 ключевые слова ·", "3 подбор слов ·"];
    check("настройка директа\nключевые слова\nподбор слов", &pointed, (SheetKind::Keywords, &rows, &[]));
    let text = "Запрос;Число запросов\nитого по счету;40\nвсего;5";
    check(text, &[], (SheetKind::Keywords, &["2 итого по счету 40", "3 всего 5"], &[]));
}
