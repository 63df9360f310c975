//! Every form of a number that exports and people use.
use super::*;
use proptest::prelude::*;

/// The amount in 1/10 000 that a cell must give with either decimal mark of its own.
#[track_caller]
fn check(cell: &str, decimal: Decimal, expect: Result<i64, NumberFault>) {
    assert_eq!(read_number(cell, decimal).map(|number| number.amount.raw()), expect, "{cell:?}");
}

#[track_caller]
fn check_all(decimal: Decimal, cells: &[(&str, i64)]) {
    for &(cell, expect) in cells {
        check(cell, decimal, Ok(expect));
    }
}

#[test]
fn plain_numbers_read_exactly() {
    check_all(
        Decimal::Comma,
        &[
            ("0", 0),
            ("12", 120_000),
            ("-5", -50_000),
            ("12,5", 125_000),
            ("0,0001", 1),
            (",5", 5_000),
            ("007", 70_000),
        ],
    );
    check_all(
        Decimal::Dot,
        &[("12.50", 125_000), (".5", 5_000), ("99999999999999", 999_999_999_999_990_000)],
    );
    check("922337203685477.5807", Decimal::Dot, Ok(i64::MAX));
}

#[test]
fn groups_of_three_read_whatever_parts_them() {
    let cells = [
        "1 234 567,5",
        "1\u{a0}234\u{a0}567,5",
        "1\u{2009}234\u{202f}567,5",
        "1'234'567,5",
        "1’234’567,5",
        "1.234.567,5",
    ];
    for cell in cells {
        check(cell, Decimal::Comma, Ok(12_345_675_000));
    }
    check("1,234,567.5", Decimal::Dot, Ok(12_345_675_000));
    check("1,234", Decimal::Dot, Ok(12_340_000));
    check("1,234", Decimal::Comma, Ok(12_340));
}

#[test]
fn digits_grouped_otherwise_are_not_a_number() {
    for cell in [
        "12 34",
        "1 2345",
        "1234 567",
        "1  234",
        "0 123",
        " 1 23",
        "1'234 567",
        "1.234 567,5",
        "1 234 ,5",
        "5,",
        ",",
        "1,2,3",
    ] {
        check(cell, Decimal::Comma, Err(NumberFault::NotNumber));
    }
    for cell in ["12,5", "1.2.3", "1.234,5", "1,23,456", ".", "5."] {
        check(cell, Decimal::Dot, Err(NumberFault::NotNumber));
    }
}

#[test]
fn signs_stand_before_after_or_around() {
    for cell in [
        "-1 200",
        "−1 200",
        "–1 200",
        "- 1 200",
        "1 200-",
        "1 200 −",
        "(1 200)",
        "( 1 200 )",
        "-1 200 ₽",
        "(1 200 ₽)",
        "(1 200) ₽",
        "-$1 200",
        "$-1 200",
    ] {
        check(cell, Decimal::Comma, Ok(-12_000_000));
    }
    check("+1 200", Decimal::Comma, Ok(12_000_000));
    for cell in ["--5", "-5-", "(-5)", "-(5)", "(5", "5)", "()"] {
        check(cell, Decimal::Comma, Err(NumberFault::NotNumber));
    }
}

#[test]
fn currencies_and_percent_leave_the_value_as_written() {
    for cell in [
        "1 234,5 ₽",
        "1 234,5р.",
        "1 234,5 р",
        "1 234,5 руб",
        "1 234,5 РУБ.",
        "RUB 1 234,5",
        "р.1 234,5",
        "$1 234,5",
        "1 234,5 $",
        "€ 1 234,5",
        "1 234,5 ₸",
        "1 234,5 USD",
        "EUR1 234,5",
        "£1 234,5",
        "1 234,5\u{a0}%",
    ] {
        check(cell, Decimal::Comma, Ok(12_345_000));
    }
    check("7.23%", Decimal::Dot, Ok(72_300));
    for (cell, code) in
        [("5 ₽", Some("RUB")), ("$5", Some("USD")), ("5 тыс. руб.", Some("RUB")), ("5", None), ("ру", None)]
    {
        assert_eq!(currency(cell), code, "{cell:?}");
    }
}

#[test]
fn multiples_multiply() {
    check_all(
        Decimal::Comma,
        &[
            ("1,2 млн", 12_000_000_000),
            ("1,2 млн ₽", 12_000_000_000),
            ("1,2 млн. руб.", 12_000_000_000),
            ("-1,2M", -12_000_000_000),
            ("3 тыс.", 30_000_000),
            ("3 тыс", 30_000_000),
            ("3к", 30_000_000),
            ("3k", 30_000_000),
            ("120 т.р.", 1_200_000_000),
            ("$3K", 30_000_000),
            ("0,5 млрд", 5_000_000_000_000),
        ],
    );
}

#[test]
fn exponents_of_excel_read() {
    check_all(
        Decimal::Dot,
        &[
            ("1.2E+05", 1_200_000_000),
            ("1.2e5", 1_200_000_000),
            ("5E-3", 50),
            ("-1E2", -1_000_000),
            ("0E+99", 0),
        ],
    );
    check("1,2E+05", Decimal::Comma, Ok(1_200_000_000));
    for cell in ["E5", "1E", "1E+", "1E5.5", "1E1234", ".E5"] {
        check(cell, Decimal::Dot, Err(NumberFault::NotNumber));
    }
}

#[test]
fn marks_for_nothing_are_empty_and_words_are_not_numbers() {
    for cell in ["", " ", "\u{a0}", "-", "—", "--", "n/a", "N/A", "#N/A", "н/д", "#Н/Д", "< 10%", "<10%"]
    {
        check(cell, Decimal::Dot, Err(NumberFault::Empty));
    }
    for cell in [
        "Ромашка",
        "руб.",
        "₽",
        "%",
        "12 шт и 3",
        "31.12.2025",
        "5 m",
        "1/2",
        "5 % ₽",
        "$5$",
        "12a",
        "#REF!",
        "٣",
    ] {
        check(cell, Decimal::Dot, Err(NumberFault::NotNumber));
    }
}

#[test]
fn beyond_the_range_is_too_large() {
    for cell in [
        "922337203685477.5808",
        "1E+15",
        "1E+999",
        "99999999999999999999999999999999999999999999",
        "1000000 млрд",
    ] {
        check(cell, Decimal::Dot, Err(NumberFault::TooLarge));
    }
}

#[test]
fn a_fifth_decimal_is_rounded_half_even_and_told() {
    for (cell, raw, rounded) in [
        ("0.00005", 0, true),
        ("0.00015", 2, true),
        ("0.00025", 2, true),
        ("-0.00035", -4, true),
        ("0.000250000000000000000000000000000000000000000001", 3, true),
        ("1.23450000", 12_345, false),
        ("1E-50", 0, true),
    ] {
        let number = read_number(cell, Decimal::Dot).unwrap();
        assert_eq!((number.amount.raw(), number.rounded), (raw, rounded), "{cell}");
    }
}

#[test]
fn floats_read_as_the_shortest_decimal() {
    for (value, raw, rounded) in [
        (0.1, 1_000, false),
        (-1234.56, -12_345_600, false),
        (0.1 + 0.2, 3_000, false),
        (1.0 / 3.0, 3_333, true),
        (123_456_789_012.345_6, 1_234_567_890_123_456, false),
        (1e-9, 0, true),
        (-0.0, 0, false),
    ] {
        assert_eq!(read_float(value), Ok(Number { amount: Amount::new(raw), rounded }), "{value}");
    }
    assert_eq!(read_float(1e15), Err(NumberFault::TooLarge));
    assert_eq!(read_float(f64::NAN), Err(NumberFault::NotNumber));
    assert_eq!(read_float(f64::INFINITY), Err(NumberFault::NotNumber));
}

#[test]
fn a_cell_tells_its_decimal_mark_when_only_one_can_be() {
    for (expect, cells) in [
        (
            Evidence::Comma,
            ["12,5", "1.234,56", "1 234,5", "0,123", "1,2345", "12,5 руб.", "1234,567", "7,2%"],
        ),
        (Evidence::Dot, ["12.5", "1,234.56", "1 234.5", "0.123", "1,234,567", ".123", "1.2E+05", "$7.20"]),
        (
            Evidence::Either,
            ["1,234", "1.234", "-1,234", "12,345 ₽", "(1.234)", "999,999", "1,000", "1.000 р."],
        ),
        (Evidence::None, ["", "12", "1 234", "5 руб.", "Ромашка, ООО", "31.12.2025", "-", "5."]),
    ] {
        for cell in cells {
            assert_eq!(decimal_evidence(cell), expect, "{cell:?}");
        }
    }
}

/// Prints by hand, independently of the reader.
fn print(raw: i64, group: &str, mark: char, minus: (&str, &str), after: &str) -> String {
    let whole = (raw.unsigned_abs() / 10_000).to_string();
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push_str(group);
        }
        grouped.push(digit);
    }
    let (before, behind) = if raw < 0 { minus } else { ("", "") };
    format!("{before}{grouped}{mark}{:04}{after}{behind}", raw.unsigned_abs() % 10_000)
}

proptest! {
    #[test]
    fn printed_amounts_read_back(
        raw in prop_oneof![-i64::MAX..i64::MAX, -99_999_999i64..99_999_999],
        group in prop::sample::select(vec!["", " ", "\u{a0}", "\u{202f}", "'", "."]),
        minus in prop::sample::select(vec![("-", ""), ("−", ""), ("(", ")"), ("", "-")]),
        after in prop::sample::select(vec!["", " ₽", "р.", " руб.", "%", " EUR"]),
    ) {
        let cell = print(raw, group, ',', minus, after);
        let number = read_number(&cell, Decimal::Comma);
        prop_assert_eq!(number, Ok(Number { amount: Amount::new(raw), rounded: false }), "{}", cell);
        let dotted = print(raw, if group == "." { "," } else { group }, '.', minus, after);
        prop_assert_eq!(read_number(&dotted, Decimal::Dot), number, "{}", dotted);
    }

    #[test]
    fn the_short_way_and_the_long_way_agree(cell in "-?[0-9]{0,15}[.,]?[0-9]{0,6}") {
        for decimal in [Decimal::Comma, Decimal::Dot] {
            if let Some(amount) = read_plain(cell.as_bytes(), decimal) {
                prop_assert_eq!(read_marked(&cell, decimal), Ok(Number { amount, rounded: false }));
            }
        }
        if let Some(evidence) = plain_evidence(cell.as_bytes()) {
            prop_assert_eq!(marked_evidence(&cell), evidence);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(cell in "\\PC{0,12}", marked in "[0-9 .,'()%₽рRUBeEkmM+-]{0,12}") {
        for text in [&cell, &marked] {
            let evidence = decimal_evidence(text);
            let (comma, dot) = (read_number(text, Decimal::Comma), read_number(text, Decimal::Dot));
            prop_assert!(evidence != Evidence::Comma || dot == Err(NumberFault::NotNumber));
            prop_assert!(evidence != Evidence::Dot || comma == Err(NumberFault::NotNumber));
        }
    }

    #[test]
    fn floats_of_whole_ten_thousandths_are_exact(raw in -999_999_999_999_999i64..999_999_999_999_999) {
        let number = read_float(raw as f64 / 10_000.0);
        prop_assert_eq!(number, Ok(Number { amount: Amount::new(raw), rounded: false }));
    }
}
