//! Questions about the loaded list.
use proptest::prelude::*;
use razbor::{
    domain::{AbcClass, Amount, Day, Percent, XyzClass},
    engine::{Answer, ClientsQuery, Engine, ExportWhat, Query},
    import::Why,
    stats::NoAnswer,
    table::{Dim, Role, SheetKind},
    tools::abc_xyz::{Cell, Cuts, Group, Measure, Object, Params, Reading, Sort, SortKey, Standing},
    words::Lang,
};

use crate::{FLOWERS, by_months, clients, loaded, names, page, scatter, today};

fn money(units: i64) -> Amount {
    Amount::whole(units).unwrap()
}

fn cell(count: u32, units: i64) -> Cell {
    Cell { count, money: money(units) }
}

fn of_client(name: &str, first: u32, count: u32) -> Query {
    Query::Lines { params: by_months(), name: name.into(), first, count }
}

#[test]
fn the_summary_says_what_was_loaded() {
    let (_, loaded) = loaded(FLOWERS);
    assert_eq!(loaded.kind, SheetKind::Sales);
    assert_eq!((loaded.account.read, loaded.account.used, loaded.account.set_aside), (7, 5, 2));
    assert_eq!(loaded.account.sum, money(100));
    assert_eq!(loaded.days, Day::from_ymd(2025, 1, 1).zip(Day::from_ymd(2025, 3, 31)));
    assert_eq!(loaded.n_clients, 3);
    let sellers = loaded.filters.iter().find(|(dim, _)| *dim == Dim::Seller).unwrap();
    assert_eq!(sellers.1, [("Анна".to_owned(), 3), ("Борис".to_owned(), 2)]);
    assert!(loaded.has.dates && loaded.has.documents && loaded.has.products && loaded.has.sellers);
    assert!(!loaded.has.margin && !loaded.has.quantity && !loaded.has.channels && !loaded.has.orders);
}

/// Shares before are 0, 60 and 90 of 100: A, A, B. Active months are 3, 1 and 1 of 3: X with a CV of 0, Z, Z.
#[test]
fn the_clients_page_agrees_with_a_calculation_by_hand() {
    let (mut engine, _) = loaded(FLOWERS);
    let answer = clients(&mut engine, page(by_months()));
    assert_eq!(names(&answer), ["Ромашка", "Лютик", "Астра"]);
    assert_eq!((answer.total, answer.sum), (3, cell(3, 100)));
    let codes: Vec<String> = answer.rows.iter().map(|row| row.segment.code()).collect();
    assert_eq!(codes, ["AX", "AZ", "BZ"]);
    let [first, second, third] = &answer.rows[..] else { panic!() };
    assert_eq!((first.share, first.cumulative, third.before), (Some(0.6), Some(0.6), Some(0.9)));
    assert_eq!((first.mean, second.mean), (20.0, 10.0));
    assert_eq!(first.regularity.variation_active, Ok(0.0));
    assert_eq!((first.orders, first.average_check), (3, Some(money(20))));
    assert_eq!((first.recency, second.recency, third.recency), (Some(3), Some(80), Some(0)));
    assert_eq!(first.sums, [money(20); 3]);
    // 90 / (100 + r) < 80 % from r > 12.5 on.
    assert_eq!(third.to_next, Some(Amount::new(125_001)));
    let report = &answer.report;
    assert_eq!(report.cells[AbcClass::A.index()][XyzClass::X.index()], cell(1, 60));
    assert_eq!(report.cells[AbcClass::A.index()][XyzClass::Z.index()], cell(1, 30));
    assert_eq!(report.cells[AbcClass::B.index()][XyzClass::Z.index()], cell(1, 10));
    assert_eq!(report.base, money(100));
}

#[test]
fn rows_beyond_the_end_bring_the_last_one() {
    let (mut engine, _) = loaded(FLOWERS);
    for first in [2, 3, 1_000, u32::MAX] {
        let answer = clients(&mut engine, ClientsQuery { first, ..page(by_months()) });
        assert_eq!((answer.first, answer.total, names(&answer)), (2, 3, vec!["Астра"]));
    }
    let answer = clients(&mut engine, ClientsQuery { first: 1, count: 1, ..page(by_months()) });
    assert_eq!(names(&answer), ["Лютик"]);
}

#[test]
fn a_group_a_seller_and_a_search_narrow_the_rows_but_not_the_report() {
    let (mut engine, _) = loaded(FLOWERS);
    let whole = clients(&mut engine, page(by_months()));
    let group = Group::Cell(AbcClass::A, XyzClass::Z);
    let narrow = clients(&mut engine, ClientsQuery { group, ..page(by_months()) });
    assert_eq!((names(&narrow), narrow.sum), (vec!["Лютик"], cell(1, 30)));
    assert_eq!(narrow.report, whole.report);
    let of_boris = ClientsQuery { seller: Some("Борис".into()), ..page(by_months()) };
    assert_eq!(names(&clients(&mut engine, of_boris)), ["Лютик", "Астра"]);
    let sought = ClientsQuery { search: "РОМ".into(), ..page(by_months()) };
    assert_eq!(names(&clients(&mut engine, sought)), ["Ромашка"]);
    let nobody = ClientsQuery { search: "кактус".into(), first: 9, ..page(by_months()) };
    let nobody = clients(&mut engine, nobody);
    assert_eq!((nobody.total, nobody.first, nobody.rows.len(), nobody.sum), (0, 0, 0, cell(0, 0)));
}

#[test]
fn the_panel_shows_one_client_whatever_rows_are_in_sight() {
    let (mut engine, _) = loaded(FLOWERS);
    let mut params = by_months();
    params.abc.cuts = Cuts { a: Percent::whole(50), b: Percent::whole(80) };
    let query = ClientsQuery { panel: Some("Астра".into()), count: 1, ..page(params) };
    let panel = clients(&mut engine, query.clone()).panel.unwrap();
    assert_eq!((panel.row.name.as_str(), panel.row.segment.abc), ("Астра", AbcClass::C));
    assert_eq!(panel.gap_to_b, Some(Amount::new(125_001)));
    assert!(panel.facts.contains(&(Dim::Seller, "Борис".to_owned())));
    let unknown = ClientsQuery { panel: Some("Кактус".into()), ..query };
    assert_eq!(clients(&mut engine, unknown).panel, None);
}

#[test]
fn the_scatter_comes_only_when_it_is_on_screen() {
    let (mut engine, _) = loaded(FLOWERS);
    assert!(clients(&mut engine, page(by_months())).dots.is_empty());
    let dots = clients(&mut engine, ClientsQuery { look: scatter(), ..page(by_months()) }).dots;
    assert!(dots.iter().any(|dot| dot.total == 60.0 && dot.variation == 0.0));
}

#[test]
fn rows_behind_a_client_come_latest_first() {
    let (mut engine, _) = loaded(FLOWERS);
    let Answer::Lines(lines) = engine.answer(&of_client("Ромашка", 0, 200)) else { panic!() };
    let got: Vec<_> = lines.rows.iter().map(|line| (line.line, line.document.as_str())).collect();
    assert_eq!(got, [(4, "Д-3"), (3, "Д-2"), (2, "Д-1")]);
    assert_eq!((lines.total, lines.rows[0].product.as_str(), lines.rows[0].amount), (3, "Мак", money(20)));
    let Answer::Lines(end) = engine.answer(&of_client("Ромашка", 2, 200)) else { panic!() };
    assert_eq!((end.first, end.total, end.rows[0].line, end.rows.len()), (2, 3, 2, 1));
    let Answer::Lines(beyond) = engine.answer(&of_client("Ромашка", u32::MAX, u32::MAX)) else {
        panic!()
    };
    assert_eq!((beyond.total, beyond.rows.len()), (3, 0));
    let Answer::Lines(nobody) = engine.answer(&of_client("Кактус", 0, 200)) else { panic!() };
    assert_eq!((nobody.total, nobody.rows.len()), (0, 0));
}

#[test]
fn rows_behind_a_product_are_those_of_the_product() {
    let (mut engine, _) = loaded(FLOWERS);
    let params = Params { object: Object::Product, ..by_months() };
    let query = Query::Lines { params, name: "Мак".into(), first: 0, count: 9 };
    let Answer::Lines(lines) = engine.answer(&query) else { panic!() };
    assert_eq!(lines.rows.iter().map(|line| line.line).collect::<Vec<_>>(), [4, 5]);
}

#[test]
fn rows_set_aside_say_why() {
    let (mut engine, _) = loaded(FLOWERS);
    let Answer::Aside { first: 0, total: 2, rows } = engine.answer(&Query::Aside { first: 0, count: 9 })
    else {
        panic!()
    };
    assert_eq!((rows[0].line, rows[0].why, rows[0].money), (7, Why::NoClient, Some(money(7))));
    assert_eq!((rows[1].line, rows[1].why, &*rows[1].found), (8, Why::NotNumber(Role::Amount), "много"));
    let beyond = engine.answer(&Query::Aside { first: 5, count: 9 });
    assert_eq!(beyond, Answer::Aside { first: 5, total: 2, rows: Vec::new() });
}

#[test]
fn names_are_found_by_any_part_largest_first_before_and_after_the_first_page() {
    let (mut engine, _) = loaded(FLOWERS);
    let find = |text: &str, most| Query::Find { text: text.into(), most };
    let found = |answer| match answer {
        Answer::Found { names, .. } => names,
        other => panic!("{other:?}"),
    };
    assert_eq!(found(engine.answer(&find("ЛЮТ", 8))), ["Лютик"]);
    clients(&mut engine, page(by_months()));
    assert_eq!(found(engine.answer(&find("а", 8))), ["Ромашка", "Астра"]);
    assert_eq!(found(engine.answer(&find("а", 1))), ["Ромашка"]);
}

#[test]
fn settings_that_leave_nothing_have_no_answer_and_the_next_ones_do() {
    let (mut engine, _) = loaded(FLOWERS);
    let mut nothing = by_months();
    nothing.excluded = ["Ромашка", "Лютик", "Астра"].map(String::from).to_vec();
    let answer = engine.answer(&Query::Clients(page(nothing)));
    let Answer::Clients(answer) = answer else { panic!() };
    assert_eq!((answer.why, answer.rows.len()), (Some(NoAnswer::NothingLeft), 0));
    assert_eq!(clients(&mut engine, page(by_months())).total, 3);
}

#[test]
fn another_list_takes_the_place_of_the_first() {
    let (mut engine, _) = loaded(FLOWERS);
    clients(&mut engine, page(by_months()));
    let trees = "Дата;Клиент;Сумма\n01.01.2025;Дуб;70\n31.03.2025;Ель;30\n";
    let read = razbor::import::read_text(trees.as_bytes(), &Default::default(), today()).unwrap();
    engine.load(read);
    assert_eq!(names(&clients(&mut engine, page(by_months()))), ["Дуб", "Ель"]);
}

#[test]
fn before_a_list_is_loaded_every_question_fails_and_none_panics() {
    let mut engine = Engine::default();
    let export =
        |what| Query::Export { what, page: Box::new(page(by_months())), lang: Lang::Ru, today: today() };
    for query in [
        Query::Clients(page(by_months())),
        of_client("Ромашка", 0, 9),
        Query::Aside { first: 0, count: 9 },
        Query::Find { text: String::new(), most: 9 },
        export(ExportWhat::CsvPeople),
        export(ExportWhat::CsvMachines),
        export(ExportWhat::Workbook),
        export(ExportWhat::Clipboard(vec![0])),
        export(ExportWhat::Aside),
    ] {
        assert!(matches!(engine.answer(&query), Answer::Failed(_)));
    }
}

fn sort_key() -> impl Strategy<Value = SortKey> {
    prop::sample::select(vec![
        SortKey::Name,
        SortKey::Seller,
        SortKey::Segment,
        SortKey::Total,
        SortKey::Share,
        SortKey::Recency,
        SortKey::Stability,
        SortKey::VariationAll,
        SortKey::ToNext,
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Cached sums are an economy: the answer is that of an engine that hears the question first.
    #[test]
    fn an_answer_does_not_depend_on_the_questions_before_it(
        questions in prop::collection::vec((0..4_usize, 0..4_usize, any::<bool>(), 1..10_000_u32, sort_key(), 0..5_u32), 1..6)
    ) {
        let objects = [Object::Client, Object::Product, Object::Seller, Object::Channel];
        let measures = [Measure::Revenue, Measure::Orders, Measure::Quantity, Measure::Margin];
        let (mut engine, _) = loaded(FLOWERS);
        for (object, measure, classic, a, key, count) in questions {
            let mut params = Params { object: objects[object], measure: measures[measure], ..by_months() };
            params.xyz.reading = if classic { Reading::Classic } else { Reading::Rhythm };
            params.abc.cuts.a = Percent::new(a.min(9_500));
            let query = ClientsQuery { sort: Sort { key, descending: classic }, count, look: scatter(), ..page(params) };
            let query = Query::Clients(query);
            let answer = engine.answer(&query);
            prop_assert_eq!(&answer, &loaded(FLOWERS).0.answer(&query));
            let Query::Clients(query) = query else { unreachable!() };
            if let Ok(shown) = engine.clients(&query) {
                prop_assert_eq!(shown.rows.len() as u32, shown.total.min(count));
                prop_assert!(shown.rows.iter().all(|row| row.standing != Standing::Fresh));
            }
        }
    }
}
