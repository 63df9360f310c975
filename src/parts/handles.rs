//! Grips over a picture: a limit is dragged, or moved by the arrow keys.
use leptos::{
    ev::{KeyboardEvent, PointerEvent},
    prelude::*,
    svg,
};

use super::draw::Draw;
use super::live::Live;
use super::view_box::ViewBox;
use crate::{chart::Number, web::element};

/// Which way a grip moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GripAxis {
    /// Left and right.
    #[default]
    Across,
    /// Up and down.
    Along,
    /// Anywhere.
    Free,
}

/// A thing to hold, standing at `x`, `y` of the picture's viewBox.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grip {
    /// Comes back with every move.
    pub id: usize,
    /// Distance from the left, in viewBox units.
    pub x: f64,
    /// Distance from the top, in viewBox units.
    pub y: f64,
    /// Which way it moves.
    pub axis: GripAxis,
    /// What it sets; read aloud.
    pub label: String,
    /// Its value.
    pub value: f64,
    /// The least value.
    pub min: f64,
    /// The greatest value.
    pub max: f64,
    /// The value in words: "80 %, 38 clients".
    pub value_text: String,
}

/// How a grip was moved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GripMove {
    /// Dragged here, in viewBox units; may lie outside the picture.
    Pointer {
        /// Distance from the left.
        x: f64,
        /// Distance from the top.
        y: f64,
    },
    /// By keys: ±1, with Shift or Page keys ±5.
    Step(i32),
    /// To the least value.
    Home,
    /// To the greatest value.
    End,
}

/// An overlay for [`super::Figure`] with the same viewBox as the picture.
#[component]
pub fn Handles(
    /// The picture's viewBox.
    #[prop(into)]
    view_box: Live<ViewBox>,
    /// The grips, in the order of the Tab key; `id`s must be different.
    #[prop(into)]
    grips: Live<Vec<Grip>>,
    /// A grip is being moved.
    #[prop(into)]
    on_move: Callback<(usize, GripMove)>,
    /// The grip with this `id` was let go.
    #[prop(optional, into)]
    on_release: Option<Callback<usize>>,
) -> impl IntoView {
    let root = NodeRef::<svg::Svg>::new();
    let ids = Live::new(move || grips.with(|all| all.iter().map(|grip| grip.id).collect::<Vec<_>>()));
    let grip = move |id: usize| {
        let grip = Live::new(move || grips.with(|all| all.iter().find(|grip| grip.id == id).cloned()));
        let held = Held { id, root, view_box, grip, offset: StoredValue::new(None), on_move, on_release };
        view! { <GripMark held/> }
    };
    view! {
        <svg class="handles" node_ref=root viewBox=move || view_box.get().attribute()>
            {move || ids.get().into_iter().map(grip).draw()}
        </svg>
    }
}

/// One grip. Its size is kept in screen pixels by zero-length strokes that do not scale.
#[component]
fn GripMark(held: Held) -> impl IntoView {
    let of = move |read: fn(&Grip) -> String| held.grip.with(|grip| grip.as_ref().map(read));
    let dot = move || of(|grip| format!("M{} {}h.01", Number(grip.x), Number(grip.y)));
    view! {
        <g
            class="grip"
            role="slider"
            tabindex="0"
            data-axis=move || held.grip.with(|grip| grip.as_ref().map(|grip| axis_name(grip.axis)))
            aria-label=move || of(|grip| grip.label.clone())
            aria-valuenow=move || of(|grip| Number(grip.value).to_string())
            aria-valuemin=move || of(|grip| Number(grip.min).to_string())
            aria-valuemax=move || of(|grip| Number(grip.max).to_string())
            aria-valuetext=move || of(|grip| grip.value_text.clone())
            aria-orientation=move || of(|grip| orientation(grip.axis).to_string())
            on:pointerdown=move |event| held.take(&event)
            on:pointermove=move |event| held.drag(&event)
            on:pointerup=move |_| held.drop()
            on:pointercancel=move |_| held.drop()
            on:keydown=move |event| held.key(&event)
            on:keyup=move |event| held.key_up(&event)
        >
            <path class="grip-hit" d=dot></path>
            <path class="grip-ring" d=dot></path>
            <path class="grip-core" d=dot></path>
        </g>
    }
}

const fn axis_name(axis: GripAxis) -> &'static str {
    match axis {
        GripAxis::Across => "across",
        GripAxis::Along => "along",
        GripAxis::Free => "free",
    }
}

const fn orientation(axis: GripAxis) -> &'static str {
    match axis {
        GripAxis::Along => "vertical",
        GripAxis::Across | GripAxis::Free => "horizontal",
    }
}

#[derive(Clone, Copy)]
struct Held {
    id: usize,
    root: NodeRef<svg::Svg>,
    view_box: Live<ViewBox>,
    grip: Live<Option<Grip>>,
    /// From the pointer to the grip's middle while it is held: taking it by its edge does not move it.
    offset: StoredValue<Option<(f64, f64)>>,
    on_move: Callback<(usize, GripMove)>,
    on_release: Option<Callback<usize>>,
}

impl Held {
    fn point(self, event: &PointerEvent) -> Option<(f64, f64)> {
        let root = self.root.get_untracked()?;
        let frame = element::frame(&root);
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        self.view_box.get_untracked().locate(x - frame.left, y - frame.top, frame.width, frame.height)
    }

    fn take(self, event: &PointerEvent) {
        if event.button() != 0 {
            return;
        }
        let Some((x, y)) = self.point(event) else { return };
        element::capture_pointer(event);
        self.offset
            .set_value(self.grip.with_untracked(|grip| grip.as_ref().map(|grip| (grip.x - x, grip.y - y))));
    }

    fn drag(self, event: &PointerEvent) {
        if let (Some((right, down)), Some((x, y))) = (self.offset.get_value(), self.point(event)) {
            self.on_move.run((self.id, GripMove::Pointer { x: x + right, y: y + down }));
        }
    }

    fn drop(self) {
        if self.offset.get_value().is_some() {
            self.offset.set_value(None);
            self.released();
        }
    }

    fn released(self) {
        if let Some(release) = self.on_release {
            release.run(self.id);
        }
    }

    fn key(self, event: &KeyboardEvent) {
        if let Some(step) = key_move(&event.key(), event.shift_key()) {
            event.prevent_default();
            self.on_move.run((self.id, step));
        }
    }

    fn key_up(self, event: &KeyboardEvent) {
        if key_move(&event.key(), false).is_some() {
            self.released();
        }
    }
}

fn key_move(key: &str, shift: bool) -> Option<GripMove> {
    let size = if shift { 5 } else { 1 };
    Some(match key {
        "ArrowRight" | "ArrowUp" => GripMove::Step(size),
        "ArrowLeft" | "ArrowDown" => GripMove::Step(-size),
        "PageUp" => GripMove::Step(5),
        "PageDown" => GripMove::Step(-5),
        "Home" => GripMove::Home,
        "End" => GripMove::End,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(key: &str, shift: bool, expect: Option<GripMove>) {
        assert_eq!(key_move(key, shift), expect);
    }

    #[test]
    fn arrows_move_a_grip_by_one_and_with_shift_by_five() {
        check("ArrowRight", false, Some(GripMove::Step(1)));
        check("ArrowDown", false, Some(GripMove::Step(-1)));
        check("ArrowUp", true, Some(GripMove::Step(5)));
        check("ArrowLeft", true, Some(GripMove::Step(-5)));
    }

    #[test]
    fn home_and_end_take_a_grip_to_its_bounds() {
        check("Home", false, Some(GripMove::Home));
        check("End", true, Some(GripMove::End));
    }

    #[test]
    fn other_keys_are_left_to_the_page() {
        check("Tab", false, None);
        check("a", true, None);
    }
}
