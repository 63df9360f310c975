//! Tables beside the sales: which are in use, what a new one replaces, what is said without sales.
use razbor::{
    domain::{Amount, Day},
    engine::{Answer, Engine, ExportWhat, Loaded, Query},
    import::{Choice, read_text},
    stats::NoAnswer,
    table::{SheetKind, TableKind},
    words::Lang,
};

use crate::{FLOWERS, by_months, clients, names, page, today};

const PLAN: &str = "Месяц;Менеджер;План\nянварь 2025;Анна;50\nфевраль 2025;Борис;40\nмарт;Борис;1\n";
const PAYMENTS: &str = "Дата;Менеджер;Получено\n08.04.2025;Анна;8\n09.04.2025;Анна;2\n";
const DEALS: &str = "ID;Дата создания;Этап;Сумма;Менеджер\n1;01.04.2025;Счёт;30;Анна\n2;02.04.2025;Сделка провалена;9;Борис\n";

fn load(engine: &mut Engine, text: &str) -> Loaded {
    engine.load(read_text(text.as_bytes(), &Choice::default(), today()).unwrap())
}

/// Loads the texts one after another; each table in use as kind, rows, first day, last day, sellers.
#[track_caller]
fn check(texts: &[&str], expect: &[(SheetKind, u64, &str, &str, u32)]) -> (Engine, Loaded) {
    let mut engine = Engine::default();
    let loaded = texts.iter().map(|text| load(&mut engine, text)).last().unwrap();
    let iso = |day: Day| day.to_date().to_string();
    let tables = loaded.tables.iter().map(|table| {
        let (first, last) = table.days.unwrap();
        (table.kind, table.account.used, iso(first), iso(last), table.n_sellers)
    });
    let expect = expect.iter().map(|(kind, rows, first, last, sellers)| {
        (*kind, *rows, (*first).to_owned(), (*last).to_owned(), *sellers)
    });
    assert_eq!(tables.collect::<Vec<_>>(), expect.collect::<Vec<_>>());
    (engine, loaded)
}

const SALES_LINE: (SheetKind, u64, &str, &str, u32) = (SheetKind::Sales, 5, "2025-01-01", "2025-03-31", 2);
const PLAN_LINE: (SheetKind, u64, &str, &str, u32) = (SheetKind::Plans, 2, "2025-01-01", "2025-02-28", 2);
const PAID_LINE: (SheetKind, u64, &str, &str, u32) = (SheetKind::Payments, 2, "2025-04-08", "2025-04-09", 1);
const DEAL_LINE: (SheetKind, u64, &str, &str, u32) = (SheetKind::Deals, 2, "2025-04-01", "2025-04-02", 2);

#[test]
fn every_table_in_use_is_listed_sales_first_whatever_came_first() {
    let (mut engine, loaded) =
        check(&[DEALS, PAYMENTS, PLAN, FLOWERS], &[SALES_LINE, PLAN_LINE, PAID_LINE, DEAL_LINE]);
    assert_eq!((loaded.kind, loaded.account.read, loaded.n_clients), (SheetKind::Sales, 7, 3));
    assert_eq!(loaded.read, TableKind::Sales);
    assert_eq!(names(&clients(&mut engine, page(by_months()))), ["Ромашка", "Лютик", "Астра"]);
}

#[test]
fn totals_of_clients_and_sales_by_period_take_the_place_of_sales() {
    check(
        &[FLOWERS, PLAN, "Клиент;янв 2025;фев 2025\nМак;1;2\n"],
        &[(SheetKind::SalesByPeriod, 1, "2025-01-01", "2025-02-01", 0), PLAN_LINE],
    );
}

#[test]
fn a_plan_changes_nothing_in_what_is_said_of_the_sales() {
    let mut engine = Engine::default();
    let alone = load(&mut engine, FLOWERS);
    let before = engine.answer(&Query::Clients(page(by_months())));
    let beside = load(&mut engine, PLAN);
    assert_eq!(engine.answer(&Query::Clients(page(by_months()))), before);
    assert_eq!((&beside.account, &beside.preview), (&alone.account, &alone.preview));
    assert_eq!((beside.days, &beside.filters, beside.has), (alone.days, &alone.filters, alone.has));
    assert_eq!((beside.read, alone.read), (TableKind::Plans, TableKind::Sales));
}

#[test]
fn without_sales_the_clients_page_says_which_columns_it_needs() {
    let (mut engine, loaded) = check(&[PAYMENTS, PLAN], &[PLAN_LINE, PAID_LINE]);
    assert_eq!((loaded.kind, loaded.account.set_aside, loaded.n_clients), (SheetKind::Plans, 1, 0));
    for (lang, says) in
        [(Lang::Ru, "с датой, клиентом и суммой"), (Lang::En, "the date, the client and the amount")]
    {
        let mut query = page(by_months());
        query.look.lang = lang;
        let Answer::Clients(answer) = engine.answer(&Query::Clients(query)) else { panic!() };
        assert_eq!(answer.why, Some(NoAnswer::NeedsSales));
        let said: String = answer.pieces.iter().map(|piece| piece.say()).collect();
        assert!(said.contains(says), "{said}");
    }
}

#[test]
fn without_sales_no_other_question_panics() {
    let (mut engine, _) = check(&[PLAN], &[PLAN_LINE]);
    let export =
        |what| Query::Export { what, page: Box::new(page(by_months())), lang: Lang::Ru, today: today() };
    assert!(matches!(engine.answer(&export(ExportWhat::Workbook)), Answer::Failed(why) if !why.is_empty()));
    assert!(matches!(engine.answer(&export(ExportWhat::Aside)), Answer::File { .. }));
    let find = Query::Find { text: String::new(), most: 9 };
    assert!(matches!(engine.answer(&find), Answer::Found { names, .. } if names.is_empty()));
    let aside = engine.answer(&Query::Aside { first: 0, count: 9 });
    assert!(matches!(aside, Answer::Aside { total: 1, .. }));
}

#[test]
fn a_table_that_is_put_away_leaves_the_others() {
    let (mut engine, loaded) = check(&[FLOWERS, PLAN, DEALS], &[SALES_LINE, PLAN_LINE, DEAL_LINE]);
    engine.put_away(&[TableKind::Plans]);
    assert_eq!(names(&clients(&mut engine, page(by_months()))), ["Ромашка", "Лютик", "Астра"]);
    let without =
        loaded.without(TableKind::Plans).and_then(|loaded| loaded.without(TableKind::Sales)).unwrap();
    assert_eq!((without.kind, without.n_clients, without.filters.len()), (SheetKind::Deals, 0, 0));
    engine.put_away(&[TableKind::Sales]);
    let Answer::Clients(answer) = engine.answer(&Query::Clients(page(by_months()))) else { panic!() };
    assert_eq!(answer.why, Some(NoAnswer::NeedsSales));
    engine.put_away(&[TableKind::Deals]);
    assert_eq!(engine.answer(&Query::Clients(page(by_months()))), Answer::Failed(String::new()));
    assert_eq!(without.without(TableKind::Deals), None);
}

#[test]
fn a_tool_gets_plans_payments_and_open_deals_by_seller() {
    let money = |units| Amount::whole(units).unwrap();
    let read = |text: &str| read_text(text.as_bytes(), &Choice::default(), today()).unwrap().table;
    let (plans, payments, deals) = (read(PLAN), read(PAYMENTS), read(DEALS));
    let january = plans.plans().unwrap().months[0];
    assert_eq!(plans.plans().unwrap().of_month(january), Ok(vec![("Анна", money(50))]));
    let days = payments.payments().unwrap().by_day().unwrap();
    let shown = days.iter().map(|paid| (paid.day.ymd().2, paid.seller, paid.planned, paid.received));
    assert_eq!(
        shown.collect::<Vec<_>>(),
        [(8, "Анна", None, Some(money(8))), (9, "Анна", None, Some(money(2)))]
    );
    let open = deals.deals().unwrap().open_by_seller().unwrap();
    assert_eq!((open.len(), open[0].seller, open[0].deals, open[0].amount), (1, "Анна", 1, money(30)));
}
