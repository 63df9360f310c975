//! Every form of a date that exports and people use.
use super::*;
use DateOrder::{DayMonth, MonthDay};
use proptest::prelude::*;

fn iso(day: Option<Day>) -> String {
    day.map_or("none".into(), |day| day.to_date().to_string())
}

/// Each cell must give the day (ISO, or "none").
#[track_caller]
fn check(order: DateOrder, expect: &str, cells: &[&str]) {
    for cell in cells {
        assert_eq!(iso(read_date(cell, order)), expect, "{cell:?}");
    }
}

#[track_caller]
fn check_period(expect: Option<(Step, &str)>, cells: &[&str]) {
    for cell in cells {
        let found = read_period(cell).map(|period| (period.step(), period.first_day().to_date().to_string()));
        assert_eq!(found, expect.map(|(step, day)| (step, day.to_string())), "{cell:?}");
    }
}

#[test]
fn a_day_reads_in_every_form_whatever_the_order_of_its_column() {
    let cells = [
        "2025-12-31",
        "2025-12-31T10:00:00",
        "2025-12-31T10:00:00Z",
        "2025-12-31 10:00:00.123+03:00",
        "2025-12-31T23:59:59-0500",
        " 2025-12-31 ",
        "31.12.2025",
        "31.12.25",
        "31.12.2025 10:00:00",
        "31.12.2025 9:05",
        "31.12.2025, 10:00",
        "31.12.2025 г.",
        "2025/12/31",
        "2025.12.31",
        "31 декабря 2025",
        "31 декабря 2025 г.",
        "31 дек. 2025 года",
        "31 Dec 2025",
        "31-Dec-2025",
        "31-дек-25",
        "Dec 31, 2025",
        "December 31, 2025",
        "December 31, 2025 10:00 PM",
        "20251231",
        "31 ДЕКАБРЯ 2025\u{a0}г.",
        "2025-12-31 10:00:00 UTC",
        "31.12.2025 10:00 (MSK)",
    ];
    check(DayMonth, "2025-12-31", &cells);
    check(MonthDay, "2025-12-31", &cells);
    check(MonthDay, "2026-03-01", &["01.03.2026 10:00:00", "1.3.26", "1 марта 2026"]);
}

#[test]
fn slashes_and_dashes_follow_the_order_of_the_column() {
    check(DayMonth, "2025-06-05", &["05/06/2025", "5/6/25", "05-06-2025", "5/6/2025 10:00"]);
    check(MonthDay, "2025-05-06", &["05/06/2025", "5/6/25", "05-06-2025", "5/6/2025 10:00"]);
    check(DayMonth, "none", &["12/31/2025", "12-31-2025"]);
    check(MonthDay, "none", &["31/12/2025"]);
}

#[test]
fn a_month_or_a_quarter_reads_as_its_first_day() {
    check(
        DayMonth,
        "2025-12-01",
        &[
            "дек 2025",
            "дек. 2025",
            "Декабрь 2025",
            "декабрь 2025 г.",
            "2025-12",
            "12.2025",
            "12/2025",
            "Dec 2025",
            "December 2025",
            "Dec-25",
            "дек.25",
            "2025 декабрь",
        ],
    );
    check(
        DayMonth,
        "2025-10-01",
        &[
            "Q4 2025",
            "4 кв. 2025",
            "IV квартал 2025",
            "4 квартал 2025 г.",
            "4Q25",
            "2025-Q4",
            "2025 Q4",
            "4 кв 2025",
            "Q4'25",
            "2025, 4 квартал",
        ],
    );
}

#[test]
fn months_by_name_are_all_known() {
    let names = [
        ["янв", "января", "Jan"],
        ["фев", "февр.", "Feb"],
        ["мар", "марта", "March"],
        ["апр.", "апреля", "Apr"],
        ["май", "мая", "May"],
        ["июн", "июня", "June"],
        ["июл", "Июль", "Jul"],
        ["авг", "августа", "Aug."],
        ["сен", "сент.", "Sept"],
        ["окт", "октября", "Oct"],
        ["ноя", "нояб.", "Nov"],
        ["дек", "декабря", "Dec"],
    ];
    for (at, names) in names.iter().enumerate() {
        for name in names {
            check(DayMonth, &format!("2026-{:02}-07", at + 1), &[&format!("7 {name} 2026")]);
        }
    }
}

#[test]
fn what_is_no_day_is_no_day() {
    check(
        DayMonth,
        "none",
        &[
            "",
            "30.02.2025",
            "2025-13-01",
            "2025-02-30",
            "00.01.2025",
            "01.01.0001",
            "0001-01-01T00:00:00",
            "31.12",
            "12",
            "2025",
            "1234567",
            "18991231",
            "21000101",
            "20251301",
            "31.12.202",
            "31.12.2025x",
            "31.12-2025",
            "31..12.2025",
            "31.12.2025.",
            "31.12.2025 25:00",
            "31.12.2025 10:60",
            "31.12.202510:00",
            "10:00",
            "Dec 31",
            "31 дек",
            "ян 2025",
            "Ромашка",
            "мартини 2025",
            "01.01.2025 - 31.01.2025",
            "5 кв. 2025",
            "Q0 2025",
            "12 2025",
            "IV 2025",
            "1 234,5",
            "31 12 2025",
            "г. 31.12.2025",
            "2025-12-31T",
            "2025-12-31 10",
            "é",
            "٣١.١٢.٢٠٢٥",
        ],
    );
}

#[test]
fn two_digits_of_a_year_mean_1980_to_2079() {
    for (cell, day) in [
        ("01.02.79", "2079-02-01"),
        ("01.02.80", "1980-02-01"),
        ("01.02.00", "2000-02-01"),
        ("01.02.99", "1999-02-01"),
    ] {
        check(DayMonth, day, &[cell]);
    }
}

#[test]
fn headers_of_months_and_quarters_read_as_periods() {
    let january = Some((Step::Month, "2025-01-01"));
    check_period(
        january,
        &[
            "янв 2025",
            "01.2025",
            "2025-01",
            "Январь 2025 г.",
            "Jan-25",
            "янв.25",
            "янв 25",
            "Jan 25",
            "январь 2025",
            "01/2025",
            "01.01.2025",
            "2025-01-01",
            "2025-01-01 00:00:00",
            "1/1/2025",
        ],
    );
    check_period(Some((Step::Month, "2025-02-01")), &["01/02/2025", "2/1/2025", "1-фев-2025", "Feb'25"]);
    check_period(
        Some((Step::Quarter, "2025-10-01")),
        &["4 кв. 2025", "Q4 2025", "IV кв. 2025", "4 квартал 2025"],
    );
    check_period(
        None,
        &["Январь", "2025", "15.01.2025", "2/3/2025", "Клиент", "Итого", "13.2025", "20250101", ""],
    );
}

#[test]
fn a_cell_tells_the_order_when_only_one_can_be() {
    for (expect, cells) in [
        (OrderEvidence::DayMonth, ["31/12/2025", "13-01-25", "01.02.2025", "31/12/2025 10:00"]),
        (OrderEvidence::MonthDay, ["12/31/2025", "1-13-25", "12/31/25", "12/31/2025, 10:00 AM"]),
        (OrderEvidence::Either, ["05/06/2025", "5/6/25", "05-06-2025", "1/2/2025 10:00"]),
        (OrderEvidence::None, ["2025-12-31", "05/05/2025", "31 Dec 2025", "31/31/2025"]),
        (OrderEvidence::None, ["", "Ромашка", "12/2025", "2025/05/06"]),
    ] {
        for cell in cells {
            assert_eq!(order_evidence(cell), expect, "{cell:?}");
        }
    }
}

#[test]
fn serials_follow_excel() {
    for (serial, date_1904, expect) in [
        (1.0, false, "1900-01-01"),
        (59.0, false, "1900-02-28"),
        (60.0, false, "none"),
        (61.0, false, "1900-03-01"),
        (45_658.0, false, "2025-01-01"),
        (45_658.999, false, "2025-01-01"),
        (44_196.0, true, "2025-01-01"),
        (0.0, true, "1904-01-01"),
        (0.0, false, "none"),
        (-1.0, false, "none"),
        (109_574.0, false, "2199-12-31"),
        (109_575.0, false, "none"),
        (f64::NAN, false, "none"),
        (f64::INFINITY, true, "none"),
    ] {
        assert_eq!(iso(read_serial(serial, date_1904)), expect, "{serial}");
    }
    for (cell, expect) in [
        ("45658", "2025-01-01"),
        ("45658.5", "2025-01-01"),
        ("45658,25", "2025-01-01"),
        ("4 5658", "none"),
        ("", "none"),
        ("-5", "none"),
        ("45658.", "none"),
    ] {
        assert_eq!(iso(read_serial_text(cell, false)), expect, "{cell:?}");
    }
}

proptest! {
    #[test]
    fn printed_days_read_back(number in -25_567i32..84_005, form in 0usize..9) {
        let day = Day::from_number(number);
        let (year, month, of_month) = day.ymd();
        let name = ["января", "feb", "мар.", "апреля", "May", "июня", "июл", "AUG", "сент.", "октября", "Nov", "декабря"][month as usize - 1];
        let cell = match form {
            0 => format!("{year:04}-{month:02}-{of_month:02}"),
            1 => format!("{of_month:02}.{month:02}.{year}"),
            2 => format!("{of_month}.{month}.{year} 1:02:03"),
            3 => format!("{month}/{of_month}/{year}"),
            4 => format!("{of_month} {name} {year}"),
            5 => format!("{year}/{month}/{of_month}"),
            6 => format!("{year:04}-{month:02}-{of_month:02}T00:00:00.000Z"),
            7 => format!("{month:02}-{of_month:02}-{year} 10:00"),
            _ => format!("{name} {of_month}, {year}"),
        };
        prop_assert_eq!(read_date(&cell, MonthDay), Some(day), "{}", cell);
    }

    #[test]
    fn any_text_is_a_date_or_not(cell in "\\PC{0,14}", dated in "[0-9./ :TZ-]{0,14}( дек| Q|г\\.|Jan)?[0-9 .]{0,5}") {
        for text in [&cell, &dated] {
            let (one, other) = (read_date(text, DayMonth), read_date(text, MonthDay));
            prop_assert!(order_evidence(text) != OrderEvidence::Either || one != other);
            prop_assert!(order_evidence(text) != OrderEvidence::MonthDay || one.is_none());
            let _ = (read_period(text), read_serial_text(text, true));
        }
    }
}
