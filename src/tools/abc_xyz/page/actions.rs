//! What to do: one line an advice, each opens its clients.
use leptos::prelude::*;

use super::{composed, screen};
use crate::{
    engine::ExportWhat,
    parts::{Button, ButtonKind, Card, Draw, Glyph, Tone},
    shell::shell,
    workspace::Event,
};

#[component]
pub(super) fn Actions() -> impl IntoView {
    let shell = shell();
    let list = composed(shell, screen::actions);
    let save = Callback::new(move |()| shell.dispatch(Event::Exported(ExportWhat::Workbook)));
    let button = move || {
        view! {
            <Button kind=ButtonKind::Quiet glyph=Glyph::Download label=shell.text("abc-actions-workbook") on_click=save/>
        }
    };
    view! {
        <Card title=shell.text("abc-actions") actions=button>
            <ul class="advice-list">
                {move || list.get().into_iter().map(|action| view! { <Line action/> }).draw()}
            </ul>
        </Card>
    }
}

#[component]
fn Line(action: screen::Action) -> impl IntoView {
    let shell = shell();
    let tone = action.treatment.map_or(Tone::Plain, Tone::from).name();
    let group = action.group;
    let open = move |_| {
        shell.dispatch(Event::OpenedGroup(group));
        crate::web::page::reveal(".clients");
    };
    view! {
        <li data-tone=tone>
            <p>
                <b>{action.name}</b>" "<span class="codes">{action.codes}</span>" · "{action.amount}" · "
                <button type="button" class="link" on:click=open>{shell.text("abc-actions-open")}</button>
            </p>
            <p class="note">{action.advice}</p>
        </li>
    }
}
