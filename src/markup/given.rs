//! What the user does to an element, and what comes with it.
use serde::{Deserialize, Serialize};

/// When an element asks for its act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum On {
    /// Pressed.
    Click,
    /// A box was ticked ([`Given::On`]), an option chosen ([`Given::Place`]), a date or a long text entered
    /// ([`Given::Text`]).
    Change,
    /// Every letter typed ([`Given::Text`]).
    Input,
    /// A field was left or Enter pressed ([`Given::Text`]); Escape brings the old text back.
    Commit,
    /// Arrow keys in a field ([`Given::Steps`]).
    Step,
    /// A grip of a picture was dragged or moved by keys ([`Given::Point`], [`Given::Steps`], [`Given::Least`],
    /// [`Given::Most`]) and let go ([`Given::Released`]).
    Grip,
    /// Unfolded or folded ([`Given::On`]).
    Toggle,
    /// Escape was pressed inside.
    Escape,
    /// A dialog was closed by the browser.
    Close,
    /// The width there is, in CSS pixels, when it appears and when it changes ([`Given::Width`]).
    Width,
}

/// What comes with an act.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Given {
    /// Nothing.
    Nothing,
    /// A text.
    Text(String),
    /// Yes or no.
    On(bool),
    /// The place of an option, from 0.
    Place(u32),
    /// Steps up or down.
    Steps(i32),
    /// To the least value.
    Least,
    /// To the greatest value.
    Most,
    /// A point of the picture, in its own units.
    Point(f64, f64),
    /// Let go.
    Released,
    /// A width in CSS pixels.
    Width(f64),
    /// Something of a long table.
    Table(TableGiven),
}

/// What is asked of a long table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TableGiven {
    /// These rows are in sight: first, count.
    Window(u32, u32),
    /// The title with this key was pressed.
    Sort(String),
    /// The row with this number is to be opened.
    Open(u32),
    /// A row is to be selected.
    Select {
        /// Its number, when it is at hand.
        id: Option<u32>,
        /// Everything from the last selected row to this one.
        extend: bool,
        /// This row in or out, the others as they are.
        toggle: bool,
    },
    /// All rows are to be selected.
    SelectAll,
    /// The selection is to be copied.
    Copy,
}

impl Given {
    /// What a key means to a grip: arrows move by 1, with Shift or the Page keys by 5.
    pub fn of_grip_key(key: &str, shift: bool) -> Option<Given> {
        let size = if shift { 5 } else { 1 };
        Some(match key {
            "ArrowRight" | "ArrowUp" => Given::Steps(size),
            "ArrowLeft" | "ArrowDown" => Given::Steps(-size),
            "PageUp" => Given::Steps(5),
            "PageDown" => Given::Steps(-5),
            "Home" => Given::Least,
            "End" => Given::Most,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(key: &str, shift: bool, expect: Option<Given>) {
        assert_eq!(Given::of_grip_key(key, shift), expect);
    }

    #[test]
    fn arrows_move_a_grip_by_one_and_with_shift_by_five() {
        check("ArrowRight", false, Some(Given::Steps(1)));
        check("ArrowDown", false, Some(Given::Steps(-1)));
        check("ArrowUp", true, Some(Given::Steps(5)));
        check("ArrowLeft", true, Some(Given::Steps(-5)));
    }

    #[test]
    fn home_and_end_take_a_grip_to_its_bounds() {
        check("Home", false, Some(Given::Least));
        check("End", true, Some(Given::Most));
    }

    #[test]
    fn other_keys_are_left_to_the_page() {
        check("Tab", false, None);
        check("a", true, None);
    }
}
