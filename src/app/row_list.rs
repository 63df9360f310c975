//! Rows of the source in a dialog: a window of them, and the way to earlier and later ones.
use leptos::prelude::*;

use crate::{
    parts::{Button, Draw, Live, when},
    shell::shell,
};

/// Rows that are shown at once.
const WINDOW: u32 = 200;

/// The rows at hand.
#[component]
pub(super) fn RowList(
    /// The key of what is listed; read aloud.
    label: &'static str,
    /// Keys of the titles.
    heads: Vec<&'static str>,
    /// Columns that hold numbers.
    numbers: &'static [usize],
    /// The cells, row by row.
    rows: Live<Vec<Vec<String>>>,
) -> impl IntoView {
    let shell = shell();
    let cell = move |(place, text): (usize, String)| {
        let class = numbers.contains(&place).then_some("number");
        view! { <td class=class>{text}</td> }
    };
    let row = move |row: Vec<String>| view! { <tr>{row.into_iter().enumerate().map(cell).draw()}</tr> };
    view! {
        <div class="scroll-x" tabindex="0" role="region" aria-label=shell.text(label)>
            <table class="plain">
                <thead><tr>{heads.into_iter().map(|key| view! { <th scope="col">{shell.text(key)}</th> }).draw()}</tr></thead>
                <tbody>{move || rows.get().into_iter().map(row).draw()}</tbody>
            </table>
        </div>
    }
}

/// Earlier and later rows: the first at hand, how many are, how many there are.
#[component]
pub(super) fn RowPages(at: Live<(u32, u32, u32)>, go: Callback<u32>) -> impl IntoView {
    let shell = shell();
    let range = shell.say(move |_, words| {
        let (first, count, total) = at.get();
        let shown = |n: u32| words.count(n.into()).into();
        words.with(
            "rows-range",
            &[("from", shown(first + 1)), ("to", shown(first + count)), ("of", shown(total))],
        )
    });
    view! {
        {when(Live::new(move || at.get().1 < at.get().2), move || view! {
            <Button label=shell.text("rows-earlier") disabled=Live::new(move || at.get().0 == 0)
                on_click=Callback::new(move |()| go.run(at.get_untracked().0.saturating_sub(WINDOW)))/>
            <Button label=shell.text("rows-later")
                disabled=Live::new(move || at.get().0 + at.get().1 >= at.get().2)
                on_click=Callback::new(move |()| go.run(at.get_untracked().0 + WINDOW))/>
        })}
        {when(Live::new(move || at.get().2 > 0), move || view! { <span class="note">{range}</span> })}
    }
}
