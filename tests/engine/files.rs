//! Files and the clipboard: what leaves the page, and that it can come back.
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use razbor::{
    engine::{Answer, Engine, ExportWhat, Query},
    import::{Choice, read_text},
    words::Lang,
};

use crate::{FLOWERS, by_months, loaded, page, today};

/// The minimum that an exported client table holds (formulas-clients).
const MINIMUM: &str = "client,manager,total,share,cumulative_share,abc,active_periods,periods,mean,variation,xyz,\
    segment,advice,last_purchase,recency_days,frequency,monetary,r,f,m,rfm,rfm_segment,to_next_class,stability";
const HOSTILE: [&str; 5] = ["=HYPERLINK(\"http://x\")", "+7 900", "-Минус", "@SUM(A1)", "'s Gravenhage"];

fn export(engine: &mut Engine, what: ExportWhat, lang: Lang) -> Answer {
    let page = Box::new(page(by_months()));
    engine.answer(&Query::Export { what, page, lang, today: today() })
}

#[track_caller]
fn file(engine: &mut Engine, what: ExportWhat, lang: Lang) -> (String, Vec<u8>) {
    match export(engine, what, lang) {
        Answer::File { name, bytes, .. } => (name, bytes),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn text(engine: &mut Engine, what: ExportWhat, lang: Lang) -> String {
    String::from_utf8(file(engine, what, lang).1).unwrap()
}

/// One sale a client, each with a hostile name.
fn hostile() -> Engine {
    let rows = HOSTILE.iter().enumerate().map(|(i, name)| {
        let name = name.replace('"', "\"\"");
        format!("0{}.01.2025;\"{name}\";{}\n", i + 1, 100 - i)
    });
    loaded(&format!("Дата;Клиент;Сумма\n{}31.03.2025;Ель;1\n", rows.collect::<String>())).0
}

#[test]
fn the_table_for_programs_begins_with_the_machine_names_and_holds_plain_numbers() {
    let (mut engine, _) = loaded(FLOWERS);
    let csv = text(&mut engine, ExportWhat::CsvMachines, Lang::Ru);
    let mut lines = csv.split('\n');
    let header = lines.next().unwrap();
    assert!(header.starts_with(&format!("{MINIMUM},")), "{header}");
    let first: Vec<&str> = lines.next().unwrap().split(',').collect();
    assert_eq!(first[..12], ["Ромашка", "Анна", "60", "0.6", "0.6", "A", "3", "3", "20", "0", "X", "AX"]);
    assert_eq!(first[13..15], ["2025-03-28", "3"]);
    let record = csv.split('\n').nth(1).unwrap();
    // Every second stretch between quotes is inside a cell.
    let separators: usize = record.split('"').step_by(2).map(|outside| outside.matches(',').count()).sum();
    assert_eq!(header.split(',').count(), separators + 1);
    assert_eq!(text(&mut engine, ExportWhat::CsvMachines, Lang::En).split('\n').next(), Some(header));
}

#[test]
fn the_table_for_people_speaks_their_language_and_opens_in_their_excel() {
    let (mut engine, _) = loaded(FLOWERS);
    let russian = text(&mut engine, ExportWhat::CsvPeople, Lang::Ru);
    assert!(russian.starts_with("\u{feff}Клиент;"));
    assert!(russian.contains("\r\nРомашка;Анна;60"));
    let english = text(&mut engine, ExportWhat::CsvPeople, Lang::En);
    assert!(english.starts_with("\u{feff}Client,"));
    assert!(english.contains("\r\nРомашка,Анна,60"));
    assert_eq!(russian.lines().count(), 4);
}

#[test]
fn the_workbook_holds_clients_segments_a_list_for_each_seller_and_the_passport() {
    let (mut engine, _) = loaded(FLOWERS);
    let (name, bytes) = file(&mut engine, ExportWhat::Workbook, Lang::Ru);
    assert!(name.ends_with(".xlsx"));
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names(), ["Клиенты", "Сегменты", "Анна", "Борис", "Паспорт"]);
    let clients = book.worksheet_range("Клиенты").unwrap();
    assert_eq!(clients.height(), 4);
    let row: Vec<&Data> = (0..8).map(|column| clients.get((1, column)).unwrap()).collect();
    assert_eq!((row[0], row[2]), (&Data::String("Ромашка".into()), &Data::Float(60.0)));
    assert_eq!((row[3], row[6], row[7]), (&Data::Float(0.6), &Data::Float(3.0), &Data::Float(3.0)));
    // 28.03.2025 is day 45744 of Excel.
    let Some(Data::DateTime(day)) = clients.get((1, 13)) else { panic!() };
    assert_eq!(day.as_f64(), 45_744.0);
    let of_anna = book.worksheet_range("Анна").unwrap();
    assert_eq!((of_anna.height(), of_anna.get((1, 0))), (2, Some(&Data::String("Ромашка".into()))));
    let segments = book.worksheet_range("Сегменты").unwrap();
    let first = [0, 1, 2].map(|column| segments.get((1, column)).unwrap().to_string());
    assert_eq!(first, ["AX", "1", "60"]);
    assert!(book.worksheet_range("Паспорт").unwrap().height() > 3);
}

#[test]
fn the_same_question_gives_the_same_workbook() {
    let (mut one, _) = loaded(FLOWERS);
    let (mut other, _) = loaded(FLOWERS);
    let workbook = |engine: &mut Engine| file(engine, ExportWhat::Workbook, Lang::Ru);
    assert_eq!(workbook(&mut one), workbook(&mut other));
}

#[test]
fn chosen_rows_go_to_the_clipboard_and_all_when_none_is_chosen() {
    let (mut engine, _) = loaded(FLOWERS);
    let lutik = crate::clients(&mut engine, page(by_months())).rows[1].id;
    let Answer::Clipboard { text, html, rows } =
        export(&mut engine, ExportWhat::Clipboard(vec![lutik, 99]), Lang::Ru)
    else {
        panic!()
    };
    assert_eq!((rows, text.lines().count()), (1, 2));
    assert!(text.contains("Лютик\tБорис\t30") && html.contains("Лютик") && !html.contains("Ромашка"));
    let all = export(&mut engine, ExportWhat::Clipboard(Vec::new()), Lang::Ru);
    assert!(matches!(all, Answer::Clipboard { rows: 3, .. }));
}

#[test]
fn rows_set_aside_go_to_a_file_with_their_line_and_reason() {
    let (mut engine, _) = loaded(FLOWERS);
    let csv = text(&mut engine, ExportWhat::Aside, Lang::Ru);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[1].starts_with("7;") && lines[2].starts_with("8;3;много;"), "{csv}");
}

#[test]
fn hostile_names_never_begin_a_cell() {
    let mut engine = hostile();
    for (what, delimiter) in [(ExportWhat::CsvPeople, ';'), (ExportWhat::CsvMachines, ',')] {
        let csv = text(&mut engine, what, Lang::Ru);
        assert_eq!(csv.lines().count(), HOSTILE.len() + 2);
        for line in csv.lines().skip(1) {
            let cell = line.trim_start_matches('"').split(delimiter).next().unwrap();
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{line}");
        }
    }
    let (_, bytes) = file(&mut engine, ExportWhat::Workbook, Lang::Ru);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    for sheet in book.sheet_names() {
        assert!(book.worksheet_formula(&sheet).unwrap().used_cells().next().is_none());
    }
}

#[track_caller]
fn names_read_back(engine: &mut Engine, what: ExportWhat, lang: Lang) -> Vec<String> {
    let read = read_text(&file(engine, what, lang).1, &Choice::default(), today()).unwrap();
    let names = &read.table.sales().unwrap().client_names;
    (0..names.len() as u32).map(|id| names.get(id).to_owned()).collect()
}

#[test]
fn exported_names_read_back_as_they_were() {
    for lang in [Lang::Ru, Lang::En] {
        for what in [ExportWhat::CsvPeople, ExportWhat::CsvMachines] {
            let (mut flowers, _) = loaded(FLOWERS);
            assert_eq!(names_read_back(&mut flowers, what.clone(), lang), ["Ромашка", "Лютик", "Астра"]);
            let mut expect = HOSTILE.to_vec();
            expect.push("Ель");
            assert_eq!(names_read_back(&mut hostile(), what, lang), expect);
        }
    }
}

#[test]
fn a_file_crosses_to_the_page_byte_by_byte_as_it_was_written() {
    let answer = Answer::File { name: "a.csv".into(), mime: "text/csv".into(), bytes: (0..=255).collect() };
    let sent = postcard::to_allocvec(&answer).unwrap();
    assert_eq!(postcard::from_bytes::<Answer>(&sent), Ok(answer));
}
