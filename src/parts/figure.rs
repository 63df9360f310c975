//! A picture with its label, its description and the same thing as a table.
use leptos::{ev, html, prelude::*};

use super::draw::{Draw, when};
use super::live::{Live, LiveCell};
use super::name::fresh;
use crate::web::element;

/// A drawn picture; grips may lie over it.
#[component]
pub fn Figure(
    /// What is drawn.
    #[prop(into)]
    label: Live<String>,
    /// What is to be seen in it, in words.
    #[prop(into)]
    description: Live<String>,
    /// The picture, printed by `chart`.
    #[prop(into)]
    svg: Live<String>,
    /// What unfolds the table.
    #[prop(optional, into)]
    table_label: Live<String>,
    /// The same thing as a table.
    #[prop(optional, into)]
    table: Option<ViewFn>,
    /// Buttons under the picture.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
    /// What lies over the picture: [`super::Handles`].
    #[prop(optional, into)]
    overlay: Option<ViewFn>,
    /// The width there is for the picture, in CSS pixels: a picture drawn this wide keeps its letters readable.
    #[prop(optional, into)]
    on_width: Option<Callback<f64>>,
) -> impl IntoView {
    let told = fresh("figure");
    let plot = NodeRef::<html::Div>::new();
    if let Some(tell) = on_width {
        tell_width(plot, tell);
    }
    view! {
        <figure class="figure">
            <figcaption id=told.clone() class="unseen">{description}</figcaption>
            <div class="plot" node_ref=plot>
                <div class="picture" role="img" aria-label=label aria-describedby=told inner_html=move || svg.get()></div>
                {overlay.map(|overlay| overlay.run())}
            </div>
            {actions.map(|actions| view! { <div class="actions">{actions.run()}</div> }).draw()}
            {table.map(|table| view! { <Unfold label=table_label table/> }).draw()}
        </figure>
    }
}

/// Tells the width when the picture appears and when the window changes.
fn tell_width(plot: NodeRef<html::Div>, tell: Callback<f64>) {
    let measure = move || {
        let width = plot.get_untracked().map(|plot| element::frame(&plot).width);
        if let Some(width) = width.filter(|width| *width > 0.0) {
            tell.run(width);
        }
    };
    Effect::new(move |_| {
        plot.track();
        measure();
    });
    let resized = window_event_listener(ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());
}

/// The table behind a picture, made when it is first unfolded.
#[component]
fn Unfold(label: Live<String>, table: ViewFn) -> impl IntoView {
    let open = LiveCell::new(false);
    let table = StoredValue::new(table);
    view! {
        <details class="unfold" on:toggle=move |_| open.set(true)>
            <summary>{label}</summary>
            {when(open, move || view! {
                <div class="plain-table">{table.read_value().run()}</div>
            })}
        </details>
    }
}
