//! Keys by their place on the keyboard, so that they work in the Russian layout too.
use leptos::ev::KeyboardEvent;

use crate::{web, workspace::Page};

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// One step back.
    Undo,
    /// One step forth.
    Redo,
    /// The palette.
    Palette,
    /// The search field of the table.
    Search,
    /// The sheet of keys.
    Keys,
    /// Copy the table.
    Copy,
    /// To paper.
    Print,
    /// A step of the method.
    Go(Page),
    /// Close what is open.
    Escape,
}

/// The command of a key press; keys typed into a field belong to the field.
pub fn command(event: &KeyboardEvent) -> Option<Command> {
    let control = event.ctrl_key() || event.meta_key();
    let code = event.code();
    if event.alt_key() {
        return None;
    }
    if control {
        return match (code.as_str(), event.shift_key()) {
            ("KeyK", false) => Some(Command::Palette),
            ("KeyP", false) => Some(Command::Print),
            _ if web::page::in_field() || web::page::in_dialog() => None,
            ("KeyZ", false) => Some(Command::Undo),
            ("KeyZ", true) | ("KeyY", false) => Some(Command::Redo),
            ("KeyC", false) if !web::page::has_selection() => Some(Command::Copy),
            _ => None,
        };
    }
    if code == "Escape" {
        return Some(Command::Escape);
    }
    if web::page::in_field() || web::page::in_dialog() {
        return None;
    }
    if code == "Slash" || code == "NumpadDivide" {
        return Some(if event.shift_key() { Command::Keys } else { Command::Search });
    }
    // `?` stands elsewhere in the Russian layout: it is Shift+7 there.
    if event.key() == "?" {
        return Some(Command::Keys);
    }
    let digit = code.strip_prefix("Digit").or_else(|| code.strip_prefix("Numpad"))?.parse::<usize>().ok()?;
    let page = Page::ALL.get(digit.checked_sub(1)?).copied()?;
    (!event.shift_key()).then_some(Command::Go(page))
}
