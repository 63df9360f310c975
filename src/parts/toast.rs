//! A word about what has just been done, with a way back.
use leptos::prelude::*;

use super::draw::Draw;
use super::live::Live;
use super::{button::*, glyph::Glyph};

/// What a toast says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToastText {
    /// What was done.
    pub text: String,
    /// The way back; none when there is none.
    pub action: Option<String>,
}

/// A toast in the corner; how long it stays is the caller's matter.
#[component]
pub fn Toast(
    /// What to say; none hides it.
    #[prop(into)]
    message: Live<Option<ToastText>>,
    /// What the cross does; read aloud.
    #[prop(into)]
    close_label: Live<String>,
    /// The way back was taken.
    #[prop(into)]
    on_action: Callback<()>,
    /// The user wants it gone.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let said =
        move || {
            message.get().map(|message| {
            let action = message
                .action
                .map(|label| view! { <Button kind=ButtonKind::Quiet label on_click=on_action/> }).draw();
            view! {
                <div class="toast">
                    <p>{message.text}</p>
                    {action}
                    <Button kind=ButtonKind::Icon glyph=Glyph::Close label=close_label on_click=on_close/>
                </div>
            }
        })
        .draw()
        };
    view! { <div class="toasts" role="status">{move || said()}</div> }
}
