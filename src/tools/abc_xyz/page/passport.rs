//! The method passport under the result.
use leptos::prelude::*;

use super::{ready, screen};
use crate::parts::Draw;
use crate::shell::shell;

#[component]
pub(super) fn Passport() -> impl IntoView {
    let shell = shell();
    let clauses = shell.say(|workspace, words| {
        let (Some(answer), Some(loaded)) = (ready(workspace), &workspace.heard.loaded) else {
            return Vec::new();
        };
        let params = &answer.params;
        screen::passport(&answer.report, params, &loaded.account, loaded.has.documents, words)
    });
    view! {
        <section class="passport" aria-labelledby="passport">
            <h2 id="passport">{shell.text("abc-passport")}</h2>
            <ul>{move || clauses.get().into_iter().map(|clause| view! { <li>{clause}</li> }).draw()}</ul>
        </section>
    }
}
