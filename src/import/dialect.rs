//! Which delimiter parts the cells of a text: uniform field counts × how many cells make sense.
//!
//! For each delimiter the first records are split, quotes respected. Let `m` be the field count
//! (2 or more) that explains most records: the score is share of records with `m` fields ×
//! `(m − 1) / m` × `t²`, where `t` is the mean plausibility of their cells. Titles, blank lines
//! and footers only lower the share, for all delimiters alike; a wrong delimiter leaves the right
//! one inside cells, which lowers `t`. The idea is that of G. van den Burg, A. Nazábal, C. Sutton,
//! "Wrangling messy CSV files by detecting row and type patterns" (2019).
use super::{DateOrder, Decimal, Evidence, NumberFault, Splitter, decimal_evidence, read_date, read_number};

/// How the cells of a text are parted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// `;`, `,`, tab or `|`; tab for a list of one column. Anything else only from a `sep=` line.
    pub delimiter: u8,
    /// The first line is `sep=;`: a directive, not data.
    pub sep_line: bool,
}

/// In order of preference when nothing tells them apart.
const DELIMITERS: [u8; 4] = [b'\t', b';', b',', b'|'];
/// Records looked at.
const MOST_RECORDS: usize = 300;
/// What stands for `(m − 1) / m` when lines are taken whole.
const WHOLE_LINE: f64 = 0.25;

/// Guesses from the first part of a text, which may end anywhere.
pub fn sniff(head: &str) -> Dialect {
    if let Some(delimiter) = directive(head) {
        return Dialect { delimiter, sep_line: true };
    }
    let mut best = (b'\t', score_of_lines(head));
    for delimiter in DELIMITERS {
        let score = Sample::of(head, delimiter).score();
        if score > best.1 && !(delimiter == b',' && is_list_of_decimals(head)) {
            best = (delimiter, score);
        }
    }
    Dialect { delimiter: best.0, sep_line: false }
}

/// `sep=;` or `"sep=;"` on the first line.
fn directive(head: &str) -> Option<u8> {
    let line = head.trim_start_matches('\u{feff}').split(['\n', '\r']).next()?;
    let line = line.strip_prefix('"').map_or(line, |line| line.strip_suffix('"').unwrap_or(line));
    let name = line.get(..4).filter(|name| name.eq_ignore_ascii_case("sep="))?;
    match &line.as_bytes()[name.len()..] {
        [delimiter, rest @ ..] if is_delimiter(*delimiter) && rest.iter().all(|byte| *byte == b' ') => {
            Some(*delimiter)
        }
        _ => None,
    }
}

fn is_delimiter(byte: u8) -> bool {
    byte == b'\t' || (byte.is_ascii_punctuation() && byte != b'"')
}

/// Field count and plausibility of the cells of each record.
struct Sample(Vec<(usize, u64)>);

impl Sample {
    fn of(head: &str, delimiter: u8) -> Sample {
        let mut records = Vec::new();
        let mut splitter = Splitter::new(delimiter);
        let mut each = |_, record: &super::Record<'_>| {
            if records.len() < MOST_RECORDS {
                let cells = record.iter().map(|cell| std::str::from_utf8(cell).map_or(0, plausibility));
                records.push((record.len(), cells.sum()));
            }
        };
        // The head may end within a record: its rest counts only when there is little else.
        splitter.push(head.as_bytes(), false, &mut each);
        let is_little = head.len() < 1_024;
        splitter.push(b"", is_little, &mut each);
        Sample(records)
    }

    fn score(mut self) -> f64 {
        let n_records = self.0.len() as f64;
        crate::domain::sort_by(&mut self.0, Ord::cmp);
        let groups = self.0.chunk_by(|one, other| one.0 == other.0).filter(|group| group[0].0 >= 2);
        let scores = groups.map(|group| {
            let n_fields = group[0].0 as f64;
            let share = group.len() as f64 / n_records * (n_fields - 1.0) / n_fields;
            let sum: u64 = group.iter().map(|record| record.1).sum();
            (share, share * mean_squared(sum, group.len() as f64 * n_fields))
        });
        scores.fold((0.0, 0.0), |best, next| if next.0 > best.0 { next } else { best }).1
    }
}

/// The score of taking each line as one cell.
fn score_of_lines(head: &str) -> f64 {
    let (mut sum, mut n_lines) = (0, 0.0);
    for line in lines(head) {
        sum += plausibility(line);
        n_lines += 1.0;
    }
    if n_lines == 0.0 { 0.0 } else { WHOLE_LINE * mean_squared(sum, n_lines) }
}

fn lines(head: &str) -> impl Iterator<Item = &str> {
    head.split(['\n', '\r']).filter(|line| !line.trim().is_empty()).take(MOST_RECORDS)
}

fn mean_squared(tenths: u64, n_cells: f64) -> f64 {
    (tenths as f64 / 10.0 / n_cells).powi(2)
}

/// How much a text looks like one cell, 0–10.
fn plausibility(cell: &str) -> u64 {
    let is_number = |decimal| !matches!(read_number(cell, decimal), Err(NumberFault::NotNumber));
    if cell.trim().is_empty() {
        8
    } else if is_number(Decimal::Dot)
        || is_number(Decimal::Comma)
        || read_date(cell, DateOrder::DayMonth).is_some()
    {
        10
    } else if cell.contains('\t') {
        0
    } else if cell.contains([';', '|']) {
        1
    } else if cell.starts_with(' ') || cell.contains(['\n', '\r']) {
        5
    } else if cell.contains(',') {
        6
    } else {
        8
    }
}

/// One column of `12,5`: each line with a comma is a number as a whole, and there is one.
fn is_list_of_decimals(head: &str) -> bool {
    let with_comma = || lines(head).filter(|line| line.contains(','));
    let is_decimal = |line: &str| matches!(decimal_evidence(line), Evidence::Comma | Evidence::Either);
    with_comma().next().is_some() && with_comma().all(is_decimal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(delimiter: char, head: &str) {
        assert_eq!(char::from(sniff(head).delimiter), delimiter, "{head}");
    }

    #[test]
    fn each_delimiter_is_told() {
        for delimiter in [';', ',', '\t', '|'] {
            check(
                delimiter,
                &"Дата;Клиент;Сумма\n31.12.2025;Ромашка;100\n01.01.2026;Лютик;200\n"
                    .replace(';', &delimiter.to_string()),
            );
            check(delimiter, &"Клиент;Сумма\nРомашка;100".replace(';', &delimiter.to_string()));
            check(delimiter, &"a;b;c\r1;;\r2;;\r".replace(';', &delimiter.to_string()));
        }
    }

    #[test]
    fn decimal_commas_do_not_hide_the_semicolon() {
        check(';', "Клиент;Сумма;Доля\nРомашка;1234,5;7,2\nЛютик;12,5;0,1\n");
        check(';', "12,5;13,7\n1,5;2,25\n");
        check('\t', "Ромашка\t1 234,5\nЛютик\t12,50\n");
        check(',', "Клиент,Сумма\nРомашка,\"1234,5\"\nЛютик,\"12,5\"\n");
        check(',', "Campaign,Cost\nBrand,\"1,234\"\nOther,7.23\n");
    }

    #[test]
    fn commas_within_names_do_not_hide_the_delimiter() {
        check(';', "Клиент;Сумма\nРомашка, ООО;100\nЛютик,ИП;200\nИванов, Петров, партнёры;300\n");
        check('\t', "Ромашка, ООО\t100\nЛютик, ИП\t200\n");
        check(',', "Client,City,Sum\n\"Acme, Inc.\",\"Paris; France\",100\n\"Beta, LLC\",Rome,200\n");
    }

    #[test]
    fn titles_above_and_totals_below_do_not_matter() {
        check(
            ';',
            "Отчёт по кампаниям, Москва\nПериод: 01.06.2026, 30.06.2026\n\nДата;Кампания;Показы;Расход (руб.)\n01.06.2026;Бренд;10;12,5\n02.06.2026;Бренд;11;13,5\nИтого;;21;26,0\n",
        );
        check(
            ',',
            "Campaign report\n\"June 1, 2026 - June 30, 2026\"\nCampaign,Day,Impr.,Cost\nBrand,2026-06-01,10,1.5\nBrand,2026-06-02,12,2.5\nTotal: Account,,22,4.0\n",
        );
        check(
            '\t',
            "Keyword Stats 2026\nJune 1, 2026 - June 30, 2026\nKeyword\tCurrency\tAvg. monthly searches\nbuy, cheap\tRUB\t500\n",
        );
    }

    #[test]
    fn a_list_of_one_column_is_read_by_tab() {
        check('\t', "");
        check('\t', "\n\n");
        check('\t', "Ромашка\nЛютик\nИрис, ООО\nФиалка\nПион\n");
        check('\t', "12,5\n13,7\n1 200,00\n");
        check('\t', "Сумма\n12,5\n13,7\n");
    }

    #[test]
    fn a_directive_wins_and_is_no_data() {
        for (head, delimiter) in [
            ("sep=;\na,b,c\n", b';'),
            ("\"sep=,\"\r\na;b", b','),
            ("\u{feff}SEP=\t\na;b", b'\t'),
            ("sep=#\na#b", b'#'),
        ] {
            assert_eq!(sniff(head), Dialect { delimiter, sep_line: true }, "{head:?}");
        }
        for head in
            ["sep=\na;b\nc;d", "sep=;;\na;b\nc;d", "sep=a\na;b\nc;d", "separator;b\nc;d", "сеп=;b\n1;2"]
        {
            assert_eq!(sniff(head), Dialect { delimiter: b';', sep_line: false }, "{head:?}");
        }
    }

    #[test]
    fn a_head_cut_within_a_record_is_enough() {
        let head = "Клиент;Сумма;Дата\n".to_string() + &"Ромашка, ООО;12,5;31.12.2025\n".repeat(60);
        for cut in 1..30 {
            let n_letters = head.chars().count() - cut;
            check(';', &head.chars().take(n_letters).collect::<String>());
        }
    }

    proptest! {
        #[test]
        fn any_head_has_a_dialect(head in "[a-z0-9;,\t|\"\n\r .é]{0,120}") {
            let dialect = sniff(&head);
            prop_assert!(DELIMITERS.contains(&dialect.delimiter) || dialect.sep_line);
        }

        #[test]
        fn a_table_of_sales_is_told_whatever_its_values(
            rows in prop::collection::vec(("[А-Я][а-я]{2,8}(, [А-Я]{2,3})?", 0u32..1_000_000, 0u32..100, 1u32..29), 3..30),
            delimiter in prop::sample::select(vec![';', '\t', '|']),
        ) {
            let mut head = String::from("Дата;Клиент;Сумма\n").replace(';', &delimiter.to_string());
            for (name, whole, part, day) in rows {
                head += &format!("{day:02}.06.2026{delimiter}{name}{delimiter}{whole},{part:02}\n");
            }
            prop_assert_eq!(char::from(sniff(&head).delimiter), delimiter);
        }
    }
}
