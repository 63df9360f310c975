//! Nine cells of every seller; a seller's name opens that seller's clients.
use leptos::prelude::*;

use super::{composed, screen};
use crate::{
    domain::{AbcClass, XyzClass},
    parts::{Draw, Notice, Tone, redrawn},
    shell::shell,
    tools::abc_xyz::Group,
    workspace::Event,
};

#[component]
pub(super) fn Sellers() -> impl IntoView {
    let shell = shell();
    let sellers = composed(shell, screen::sellers);
    redrawn(move || match sellers.get().as_slice() {
        [] => view! { <Notice tone=Tone::Info title=shell.text("abc-sellers-none")/> }.into_any(),
        all => view! {
            <p class="note">{shell.text("abc-sellers-hint")}</p>
            <div class="minis">{all.iter().cloned().map(|seller| view! { <Seller seller/> }).draw()}</div>
        }
        .into_any(),
    })
}

#[component]
fn Seller(seller: screen::SellerGrid) -> impl IntoView {
    let shell = shell();
    let name = StoredValue::new(seller.seller);
    let open =
        shell.memo(move |workspace| name.with_value(|name| workspace.view.seller.as_ref() == Some(name)));
    let press = move |_| {
        let next = (!open.get_untracked()).then(|| name.get_value());
        shell.dispatch(Event::OpenedSeller(next));
    };
    let rows = seller.cells.chunks(3).zip(AbcClass::ALL).map(|(row, abc)| {
        let letter = abc.letter().to_string();
        let cells = row.iter().zip(XyzClass::ALL).map(|((code, count, heat, treatment), xyz)| {
            let tone = treatment.map_or(Tone::Plain, Tone::from).name();
            let drill = move |_| {
                shell.dispatch(Event::OpenedSeller(Some(name.get_value())));
                shell.dispatch(Event::OpenedGroup(Group::Cell(abc, xyz)));
                crate::web::page::reveal(".clients");
            };
            view! {
                <button type="button" class="cell" data-heat=heat.to_string() data-tone=tone title=code.clone() on:click=drill>
                    <span class="unseen">{code.clone()}" "</span>
                    <span class="sum">{count.clone()}</span>
                </button>
            }
        });
        view! { <span class="axis" data-row="" aria-hidden="true">{letter}</span>{cells.draw()} }
    });
    view! {
        <div class="mini">
            <h3>
                <button type="button" class="link" aria-pressed=move || open.get().to_string() on:click=press>
                    {seller.name}
                </button>
            </h3>
            <p class="note">{seller.amount}</p>
            <div class="matrix" data-size="small">
                <span></span>
                {["X", "Y", "Z"].map(|head| view! { <span class="axis" aria-hidden="true">{head}</span> }).draw()}
                {rows.draw()}
            </div>
        </div>
    }
}
