//! The sheet of keys.
use leptos::prelude::*;

use super::draw::Draw;
use super::live::Live;

/// Keys and what they do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyLine {
    /// The keys pressed together: `Ctrl`, `K`.
    pub keys: Vec<String>,
    /// What they do.
    pub text: String,
}

/// A list of keys; stands in a [`super::Dialog`].
#[component]
pub fn KeySheet(
    /// The lines, in order.
    #[prop(into)]
    lines: Live<Vec<KeyLine>>,
) -> impl IntoView {
    let line = |line: KeyLine| {
        let keys = line.keys.into_iter().map(|key| view! { <kbd>{key}</kbd> }).draw();
        view! {
            <div>
                <dt>{keys}</dt>
                <dd>{line.text}</dd>
            </div>
        }
    };
    view! { <dl class="key-sheet">{move || lines.get().into_iter().map(line).draw()}</dl> }
}
