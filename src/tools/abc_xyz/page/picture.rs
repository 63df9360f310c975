//! The picture beside the grid: the curve with its limits, the scatter, the sellers. Each can be taken away.
use leptos::{prelude::*, task::spawn_local};

use super::{ready, screen, sellers::Sellers};
use crate::{
    chart::{Ink, Palette, Scene},
    domain::{AbcClass, Percent},
    parts::{
        ButtonKind, Card, Choice, Draw, Figure, Glyph, Grip, GripAxis, GripMove, Handles, Live, LiveCell,
        Menu, MenuItem, Segmented, ViewBox,
    },
    shell::{Shell, shell},
    web,
    words::Words,
    workspace::{Event, Limit, Outcome, Picture, bounds},
};

/// Height of the curve and the scatter.
const HEIGHT: f64 = 372.0;
/// Width until the page tells the real one.
const START_WIDTH: f64 = 560.0;

/// Which picture is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    Grid,
    Curve,
    Scatter,
}

#[component]
pub(super) fn PictureCard() -> impl IntoView {
    let shell = shell();
    let picture = shell.memo(|workspace| workspace.view.picture);
    let title = shell.say(|workspace, words| match workspace.view.picture {
        Picture::Curve => screen::curve_title(&workspace.document.params, words),
        Picture::Scatter => words.text("abc-scatter"),
        Picture::Sellers => words.text("abc-sellers"),
    });
    let switch = move || view! { <PictureSwitch/> };
    let width = LiveCell::new(START_WIDTH);
    view! {
        <Card title=title actions=switch>
            {move || match picture.get() {
                Picture::Curve => view! { <Curve width/> }.into_any(),
                Picture::Scatter => view! { <Scatter width/> }.into_any(),
                Picture::Sellers => view! { <Sellers/> }.into_any(),
            }}
        </Card>
    }
}

/// Pictures are drawn in whole pixels, never narrower than a phone.
fn drawn_width(there: f64) -> f64 {
    there.round().clamp(280.0, 1_400.0)
}

#[component]
fn PictureSwitch() -> impl IntoView {
    let shell = shell();
    let options = shell.say(|_, words| {
        vec![
            (Picture::Curve, words.text("abc-picture-curve")),
            (Picture::Scatter, words.text("abc-picture-scatter")),
            (Picture::Sellers, words.text("abc-picture-sellers")),
        ]
    });
    let picture = shell.memo(|workspace| workspace.view.picture);
    let choose = move |picture| shell.dispatch(Event::ChosePicture(picture));
    view! { <Segmented label=shell.text("abc-picture") choice=Choice::new(options, picture, choose)/> }
}

/// The Pareto curve; its limits are dragged or moved by keys.
#[component]
fn Curve(width: LiveCell<f64>) -> impl IntoView {
    let shell = shell();
    let curve = super::composed(shell, move |report, params, words| {
        Some(screen::curve(report, params, words, (width.get(), HEIGHT)))
    });
    let of = move |read: fn(&screen::Curve) -> String| {
        Live::new(move || curve.with(|curve| curve.as_ref().map(read).unwrap_or_default()))
    };
    let overlay = move || view! { <Limits curve width/> };
    let table = move || curve.get().map(|curve| view! { <PlainTable table=curve.picture.table/> });
    let concentration = super::composed(shell, screen::concentration);
    view! {
        <Figure
            label=of(|curve| curve.picture.label.clone())
            description=of(|curve| curve.picture.description.clone())
            svg=of(|curve| curve.scene.svg(&Ink::Classes))
            table_label=shell.text("as-table")
            table=table
            overlay=overlay
            on_width=Callback::new(move |there: f64| width.set(drawn_width(there)))
        />
        <p class="note">{concentration}</p>
        <PictureMenu of=Which::Curve/>
    }
}

#[component]
fn Limits(curve: Live<Option<screen::Curve>>, width: LiveCell<f64>) -> impl IntoView {
    let shell = shell();
    let grips = Live::new(move || {
        let grip = |curve: &screen::Curve, grip: &screen::CurveGrip| {
            let (low, high) =
                shell.peek(|workspace| bounds(&workspace.document.params, Limit::Abc(grip.class)));
            Grip {
                id: grip.class.index(),
                x: grip.at.0,
                y: grip.at.1,
                axis: if curve.across { GripAxis::Across } else { GripAxis::Along },
                label: grip.label.clone(),
                value: grip.value.to_f64(),
                min: low.to_f64(),
                max: high.to_f64(),
                value_text: grip.value_text.clone(),
            }
        };
        curve.with(|curve| match curve {
            Some(curve) => curve.grips.iter().map(|one| grip(curve, one)).collect(),
            None => Vec::new(),
        })
    });
    let moved = Callback::new(move |(id, by): (usize, GripMove)| {
        let class = AbcClass::ALL[id.min(1)];
        let to = curve.with_untracked(|curve| target(shell, curve.as_ref()?, class, by));
        if let Some(to) = to {
            shell.dispatch(Event::MovedLimit { limit: Limit::Abc(class), to, moving: true });
        }
    });
    let released = Callback::new(move |id: usize| {
        let limit = Limit::Abc(AbcClass::ALL[id.min(1)]);
        let to = shell.peek(|workspace| crate::workspace::value(&workspace.document.params, limit));
        shell.dispatch(Event::MovedLimit { limit, to, moving: false });
    });
    let view_box = Live::new(move || ViewBox { width: width.get(), height: HEIGHT });
    view! { <Handles view_box grips on_move=moved on_release=released/> }
}

/// Where a move leads: pointers to whole percent, keys by whole percent from where the limit is.
fn target(shell: Shell, curve: &screen::Curve, class: AbcClass, by: GripMove) -> Option<Percent> {
    let limit = Limit::Abc(class);
    let (low, high) = shell.peek(|workspace| bounds(&workspace.document.params, limit));
    let now = shell.peek(|workspace| crate::workspace::value(&workspace.document.params, limit));
    Some(match by {
        GripMove::Pointer { x, y } => curve.limits?.at(x, y),
        GripMove::Step(steps) => stepped(now, steps),
        GripMove::Home => low,
        GripMove::End => high,
    })
}

/// A limit moved by whole percent, never below zero.
pub(super) fn stepped(now: Percent, steps: i32) -> Percent {
    Percent::new(now.raw().saturating_add_signed(steps.saturating_mul(100)))
}

#[component]
fn Scatter(width: LiveCell<f64>) -> impl IntoView {
    let shell = shell();
    let drawn = shell.say(move |workspace, words| {
        let answer = ready(workspace)?;
        let (picture, scene) = spread_of(answer, words, (width.get(), HEIGHT));
        Some((picture, scene.svg(&Ink::Classes)))
    });
    let of = move |read: fn(&screen::Picture) -> String| {
        Live::new(move || {
            drawn.with(|drawn| drawn.as_ref().map(|(picture, _)| read(picture)).unwrap_or_default())
        })
    };
    let svg =
        Live::new(move || drawn.with(|drawn| drawn.as_ref().map(|(_, svg)| svg.clone()).unwrap_or_default()));
    let table = move || drawn.get().map(|(picture, _)| view! { <PlainTable table=picture.table/> });
    view! {
        <Figure
            label=of(|picture| picture.label.clone())
            description=of(|picture| picture.description.clone())
            svg=svg
            table_label=shell.text("as-table")
            table=table
            on_width=Callback::new(move |there: f64| width.set(drawn_width(there)))
        />
        <p class="note">{shell.text("abc-scatter-hint")}</p>
        <PictureMenu of=Which::Scatter/>
    }
}

fn spread_of(answer: &super::Answer, words: &Words, size: (f64, f64)) -> (screen::Picture, Scene) {
    screen::spread(&answer.dots, &answer.report, &answer.params, words, size)
}

/// A picture's numbers.
#[component]
pub(super) fn PlainTable(table: (Vec<String>, Vec<Vec<String>>)) -> impl IntoView {
    let (heads, rows) = table;
    let row = |row: Vec<String>| {
        let cells = row.into_iter().enumerate().map(|(n, cell)| match n {
            0 => view! { <th scope="row">{cell}</th> }.into_any(),
            _ => view! { <td class="number">{cell}</td> }.into_any(),
        });
        view! { <tr>{cells.draw()}</tr> }
    };
    view! {
        <table class="plain">
            <thead><tr>{heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).draw()}</tr></thead>
            <tbody>{rows.into_iter().map(row).draw()}</tbody>
        </table>
    }
}

/// Take the picture away: copy as PNG, save as PNG or SVG.
#[component]
pub(super) fn PictureMenu(of: Which) -> impl IntoView {
    let shell = shell();
    let items = shell.say(|_, words| {
        ["picture-copy", "picture-png", "picture-svg"]
            .map(|key| MenuItem { label: words.text(key), hint: String::new(), disabled: false })
            .to_vec()
    });
    let choose = Callback::new(move |n: usize| take_away(shell, of, n));
    view! {
        <div class="actions">
            <Menu kind=ButtonKind::Quiet glyph=Glyph::Picture label=shell.text("picture-take") items=items on_choose=choose/>
        </div>
    }
}

/// Exported pictures are always wide and light: they go into mail and slides.
const EXPORT_SIZE: (f64, f64) = (960.0, 600.0);

fn scene_of(shell: Shell, which: Which) -> Option<Scene> {
    shell.peek(|workspace| {
        let answer = ready(workspace)?;
        let params = &answer.params;
        Some(shell.say_now(|words| match which {
            Which::Grid => {
                screen::grid_scene(&screen::grid(&answer.report, params, words), words, EXPORT_SIZE)
            }
            Which::Curve => screen::curve(&answer.report, params, words, EXPORT_SIZE).scene,
            Which::Scatter => spread_of(answer, words, EXPORT_SIZE).1,
        }))
    })
}

fn take_away(shell: Shell, which: Which, how: usize) {
    let Some(scene) = scene_of(shell, which) else { return };
    let svg = scene.svg(&Ink::Palette(Palette::LIGHT));
    let name = match which {
        Which::Grid => "razbor-abcxyz",
        Which::Curve => "razbor-pareto",
        Which::Scatter => "razbor-scatter",
    };
    if how == 2 {
        let name = format!("{name}.svg");
        let saved = web::download::save(&name, "image/svg+xml", svg.as_bytes());
        return shell.report(saved.map(|()| Outcome::SavedFile(name)));
    }
    spawn_local(async move {
        let done = match web::picture::png(&svg, scene.width, scene.height).await {
            Ok(png) if how == 0 => web::clipboard::write_png(png).await.map(|()| Outcome::CopiedPicture),
            Ok(png) => {
                let name = format!("{name}.png");
                web::download::save_blob(&name, &png).map(|()| Outcome::SavedFile(name))
            }
            Err(error) => Err(error),
        };
        shell.report(done);
    });
}
