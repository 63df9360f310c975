//! Lines that are not data: totals (Итого, Total) and what reports print below them.
use super::letters::{after_word, trim};

/// Words that make a line of totals when they stand in the client's cell, alone or before a colon.
/// "Total Energies" is a client.
const ALONE: [&str; 7] = ["итого", "всего", "total", "totals", "subtotal", "итог", "sum"];
/// Beginnings that no client has.
const BEGINNINGS: [&str; 10] = [
    "итого ",
    "всего по",
    "общий итог",
    "промежуточный итог",
    "grand total",
    "grand totals",
    "confidential information",
    "copyright (c)",
    "copyright ©",
    "total:",
];

/// Whether the text says so: the client's cell, or the first cell that is not blank when that is.
pub(super) fn is_total(cell: &str) -> bool {
    let text = trim(cell);
    // Most names end here.
    let may_be = match *text.as_bytes() {
        [b'a'..=b'z' | b'A'..=b'Z', ..] => {
            matches!(text.as_bytes()[0].to_ascii_lowercase(), b't' | b's' | b'g' | b'c')
        }
        [0xD0, second, ..] => matches!(second, 0x98 | 0xB8 | 0x92 | 0xB2 | 0x9E | 0xBE | 0x9F | 0xBF),
        _ => false,
    };
    let is_alone = |word| {
        after_word(text, word).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '.', ';', ',']))
    };
    may_be
        && (ALONE.into_iter().any(is_alone)
            || BEGINNINGS.into_iter().any(|word| after_word(text, word).is_some()))
}

#[cfg(test)]
mod tests {
    use super::is_total;

    #[test]
    fn totals_are_told_from_clients() {
        for total in [
            "Итого",
            "ИТОГО:",
            " всего ",
            "Всего по отделу",
            "Итого по группе",
            "Total",
            "Total: Account",
            "Grand Totals (12 records)",
            "Subtotal",
            "Confidential Information - Do Not Distribute",
            "Copyright (c) 2026 X",
            "Общий итог",
        ] {
            assert!(is_total(total), "{total}");
        }
        for client in ["Total Energies", "Итогстрой", "ООО Всего", "Summa", "Confidential Records Inc", ""]
        {
            assert!(!is_total(client), "{client}");
        }
    }
}
