//! A field: a number or a word that can be typed, or moved by the arrow keys.
use leptos::{ev::KeyboardEvent, html, prelude::*};

use super::draw::Draw;
use super::live::Live;
use super::name::fresh;

/// A labelled text field. It reads nothing itself: the text goes out as typed, the shown value comes back.
#[component]
pub fn Field(
    /// What is asked.
    #[prop(into)]
    label: Live<String>,
    /// The value in force, as it is written.
    #[prop(into)]
    value: Live<String>,
    /// The unit, after the number.
    #[prop(optional, into)]
    unit: Live<Option<String>>,
    /// Why the last text was not taken.
    #[prop(optional, into)]
    invalid: Live<Option<String>>,
    /// The value differs from the default.
    #[prop(optional, into)]
    changed: Live<bool>,
    /// Words rather than a number.
    #[prop(optional)]
    words: bool,
    /// Another text was committed by Enter or by leaving the field.
    #[prop(into)]
    on_commit: Callback<String>,
    /// An arrow key: ±1, with Shift ±5.
    #[prop(optional, into)]
    on_step: Option<Callback<i32>>,
) -> impl IntoView {
    let name = fresh("field");
    let told = format!("{name}-told");
    let input = NodeRef::<html::Input>::new();
    let typing = Typing { input, value, invalid, on_commit, on_step };
    view! {
        <div class="field" data-changed=move || changed.get().then_some("") data-words=words.then_some("")>
            <label for=name.clone()>{label}</label>
            <span class="box">
                <input
                    id=name
                    node_ref=input
                    type="text"
                    autocomplete="off"
                    inputmode=if words { "text" } else { "decimal" }
                    prop:value=move || value.get()
                    aria-invalid=move || invalid.get().map(|_| "true")
                    aria-describedby=told.clone()
                    on:change=move |_| typing.commit()
                    on:keydown=move |event| typing.key(&event)
                />
                {move || unit.get().map(|unit| view! { <span class="unit">{unit}</span> }).draw()}
            </span>
            <p class="told" id=told role="status">{move || invalid.get()}</p>
        </div>
    }
}

#[derive(Clone, Copy)]
struct Typing {
    input: NodeRef<html::Input>,
    value: Live<String>,
    invalid: Live<Option<String>>,
    on_commit: Callback<String>,
    on_step: Option<Callback<i32>>,
}

impl Typing {
    /// A text that was understood is replaced by the way the value is written; a text that was not stays for repair.
    fn commit(self) {
        let Some(input) = self.input.get_untracked() else { return };
        let text = input.value();
        if text != self.value.get_untracked() {
            self.on_commit.run(text);
        }
        if self.invalid.with_untracked(Option::is_none) {
            input.set_value(&self.value.get_untracked());
        }
    }

    fn key(self, event: &KeyboardEvent) {
        let size = if event.shift_key() { 5 } else { 1 };
        match (event.key().as_str(), self.on_step) {
            ("Enter", _) => self.commit(),
            ("Escape", _) => {
                if let Some(input) = self.input.get_untracked() {
                    input.set_value(&self.value.get_untracked());
                }
            }
            ("ArrowUp", Some(step)) => {
                event.prevent_default();
                step.run(size);
            }
            ("ArrowDown", Some(step)) => {
                event.prevent_default();
                step.run(-size);
            }
            _ => {}
        }
    }
}
