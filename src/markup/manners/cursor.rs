//! Moving through a table by keys.

/// What a key asks of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Move the cursor to this row; with Shift, select on the way.
    Go {
        /// The row, counted from 0.
        to: u32,
        /// Shift is held.
        extend: bool,
    },
    /// Open the row under the cursor.
    Open,
    /// Add the row under the cursor to the selection, or take it out.
    Toggle,
    /// Select every row.
    All,
    /// Copy the selection.
    Copy,
}

/// A key and what was held with it.
#[derive(Clone, Copy, Debug)]
pub struct Press<'a> {
    /// `KeyboardEvent.key`.
    pub key: &'a str,
    /// `KeyboardEvent.code`: the physical key, the same in every layout.
    pub code: &'a str,
    /// Shift is held.
    pub shift: bool,
    /// Ctrl, or ⌘.
    pub control: bool,
}

/// What `press` asks with the cursor at `at` of `n_rows`, `page` rows being in sight.
pub fn wish(press: Press<'_>, at: u32, n_rows: u32, page: u32) -> Option<Wish> {
    let last = n_rows.checked_sub(1)?;
    if press.control {
        return match press.code {
            "KeyA" => Some(Wish::All),
            "KeyC" => Some(Wish::Copy),
            "Home" => Some(Wish::Go { to: 0, extend: press.shift }),
            "End" => Some(Wish::Go { to: last, extend: press.shift }),
            _ => None,
        };
    }
    let to = match press.key {
        "ArrowDown" => at + 1,
        "ArrowUp" => at.saturating_sub(1),
        "PageDown" => at.saturating_add(page),
        "PageUp" => at.saturating_sub(page),
        "Home" => 0,
        "End" => last,
        "Enter" => return Some(Wish::Open),
        " " => return Some(Wish::Toggle),
        _ => return None,
    };
    Some(Wish::Go { to: to.min(last), extend: press.shift })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(keys: &str, at: u32, expect: Option<Wish>) {
        let (held, key) = keys.rsplit_once('+').unwrap_or(("", keys));
        let press = Press { key, code: key, shift: held.contains("Shift"), control: held.contains("Ctrl") };
        assert_eq!(wish(press, at, 100, 10), expect);
    }

    #[test]
    fn arrows_and_pages_move_the_cursor_and_stop_at_the_edges() {
        check("ArrowDown", 4, Some(Wish::Go { to: 5, extend: false }));
        check("ArrowUp", 0, Some(Wish::Go { to: 0, extend: false }));
        check("PageDown", 95, Some(Wish::Go { to: 99, extend: false }));
        check("End", 3, Some(Wish::Go { to: 99, extend: false }));
    }

    #[test]
    fn shift_selects_on_the_way() {
        check("Shift+PageUp", 50, Some(Wish::Go { to: 40, extend: true }));
    }

    #[test]
    fn select_all_and_copy_go_by_the_physical_key() {
        check("Ctrl+KeyA", 0, Some(Wish::All));
        check("Ctrl+KeyC", 0, Some(Wish::Copy));
    }

    #[test]
    fn an_empty_table_answers_no_key() {
        let press = Press { key: "Enter", code: "Enter", shift: false, control: false };
        assert_eq!(wish(press, 0, 0, 10), None);
    }
}
