//! The table itself: scrolling, keys, clicks.
use leptos::{
    ev::{self, KeyboardEvent, MouseEvent},
    html,
    prelude::*,
};

use super::super::live::{Live, LiveCell};
use super::{
    body::{Rows, body, totals as totals_row},
    head::{head, widths},
};
use crate::{
    domain::Shared,
    markup::{
        Given, Part, TableGiven, TableView,
        manners::{Press, Sight, Span, Wish, wish},
    },
    parts::name::fresh,
    web::{self, element},
};

/// Rows taken to paper at most.
const WHOLE: u32 = 2_000;

/// The part that holds a table.
#[derive(Clone, Copy)]
pub struct TableOf(pub LiveCell<Shared<Part>>);

impl TableOf {
    /// Tracked; none while the part is another.
    pub(super) fn with<T: Default>(self, read: impl FnOnce(&TableView) -> T) -> T {
        self.0.with(|part| match &**part {
            Part::Table(table) => read(table),
            Part::Menu(_) => T::default(),
        })
    }
}

/// A long table: sticky titles and names, sorting, a selection, rows that open.
#[component]
pub fn VirtualTable(
    /// The table.
    table: TableOf,
    /// What is asked of it.
    tell: Callback<Given>,
) -> impl IntoView {
    let tell = Callback::new(move |given: TableGiven| tell.run(Given::Table(given)));
    let n_rows = Live::new(move || table.with(|table| table.n_rows));
    let columns = Live::new(move || table.with(|table| table.columns.clone()));
    let totals = Live::new(move || table.with(|table| table.totals.clone()));
    let whole = printing();
    let grid = Grid::new(table, n_rows, whole, tell);
    Effect::new(move |_| {
        let span = grid.span.get();
        tell.run(TableGiven::Window(span.first, span.count));
    });
    Effect::new(move |_| {
        grid.n_rows.track();
        grid.measure_soon();
    });
    let resized = window_event_listener(ev::resize, move |_| grid.measure());
    on_cleanup(move || resized.remove());
    let (span, row_height, cursor, name) = (grid.span, grid.row_height, grid.cursor, grid.name);
    let drawn = Rows { table, columns, span, n_rows, row_height, cursor, name };
    view! {
        <div class="table" node_ref=grid.scroller data-whole=move || whole.get().then_some("") on:scroll=move |_| grid.scrolled()>
            <table
                role="grid"
                tabindex="0"
                aria-label=move || table.with(|table| table.label.clone())
                aria-multiselectable="true"
                aria-rowcount=move || (n_rows.get() + 1).to_string()
                aria-activedescendant=move || grid.active()
                on:keydown=move |event| grid.key(&event)
                on:click=move |event| grid.click(&event)
            >
                {widths(columns)}
                {head(columns, tell)}
                {body(drawn)}
                {totals_row(totals)}
            </table>
        </div>
    }
}

/// Whether the page goes to paper: then all rows are drawn.
fn printing() -> LiveCell<bool> {
    let printing = LiveCell::new(false);
    let before =
        window_event_listener(ev::Custom::<ev::Event>::new("beforeprint"), move |_| printing.set(true));
    let after =
        window_event_listener(ev::Custom::<ev::Event>::new("afterprint"), move |_| printing.set(false));
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
    printing
}

/// What the table remembers between events.
#[derive(Clone, Copy)]
struct Grid {
    scroller: NodeRef<html::Div>,
    table: TableOf,
    n_rows: Live<u32>,
    top: LiveCell<f64>,
    height: LiveCell<f64>,
    row_height: LiveCell<f64>,
    span: Live<Span>,
    cursor: LiveCell<u32>,
    name: StoredValue<String>,
    tell: Callback<TableGiven>,
}

impl Grid {
    fn new(table: TableOf, n_rows: Live<u32>, whole: LiveCell<bool>, tell: Callback<TableGiven>) -> Grid {
        let top = LiveCell::new(0.0);
        // Of the first rows those of the margin; the others in a task of their own, when these are laid out.
        let height = LiveCell::new(0.0);
        let row_height = LiveCell::new(34.0);
        let span = Live::new(move || {
            if whole.get() {
                return Span { first: 0, count: n_rows.get().min(WHOLE) };
            }
            let sight = Sight { scrolled: top.get(), height: height.get(), row: row_height.get() };
            Span::in_sight(sight, n_rows.get())
        });
        let (scroller, cursor) = (NodeRef::new(), LiveCell::new(0));
        let name = StoredValue::new(fresh("row"));
        Grid { scroller, table, n_rows, top, height, row_height, span, cursor, name, tell }
    }

    /// When what stands is laid out.
    fn measure_soon(self) {
        request_animation_frame(move || {
            web::page::Timer::new(0, move || self.measure()).forget();
        });
    }

    /// The rows drawn at first show how high the table can stand; taken to paper it has no bounds, the window does.
    fn measure(self) {
        let Some(Some(scroller)) = self.scroller.try_get_untracked() else { return };
        let height = f64::from(scroller.client_height()).min(element::window_height().unwrap_or(f64::MAX));
        if height > 0.0 {
            self.height.set(height);
        }
        if let Some(height) = element::height_of(&scroller, "tr[data-row]") {
            self.row_height.set(height);
        }
    }

    fn scrolled(self) {
        if let Some(scroller) = self.scroller.get_untracked() {
            self.top.set(f64::from(scroller.scroll_top()));
        }
    }

    fn active(self) -> Option<String> {
        let (span, at) = (self.span.get(), self.cursor.get());
        let drawn = at >= span.first && at < span.first + span.count;
        drawn.then(|| self.name.with_value(|name| format!("{name}-{at}")))
    }

    fn id(self, place: u32) -> Option<u32> {
        untrack(move || self.table.with(|table| table.window.row(place).map(|row| row.id)))
    }

    fn open(self, place: u32) {
        if let Some(id) = self.id(place) {
            self.tell.run(TableGiven::Open(id));
        }
    }

    fn select(self, place: u32, extend: bool, toggle: bool) {
        self.tell.run(TableGiven::Select { id: self.id(place), extend, toggle });
    }

    fn click(self, event: &MouseEvent) {
        let place = element::nearest(event, "data-row").and_then(|place| place.parse().ok());
        let Some(place) = place else { return };
        self.cursor.set(place);
        if element::nearest(event, "data-open").is_some() {
            self.open(place);
        } else {
            self.select(place, event.shift_key(), event.ctrl_key() || event.meta_key());
        }
    }

    fn key(self, event: &KeyboardEvent) {
        let (key, code) = (event.key(), event.code());
        if element::in_control(event) && (key == "Enter" || key == " ") {
            return;
        }
        let held = (event.shift_key(), event.ctrl_key() || event.meta_key());
        let press = Press { key: &key, code: &code, shift: held.0, control: held.1 };
        let at = self.cursor.get_untracked();
        let Some(wish) = wish(press, at, self.n_rows.get_untracked(), self.page()) else { return };
        self.fulfil(wish, at);
        event.prevent_default();
    }

    fn fulfil(self, wish: Wish, at: u32) {
        match wish {
            Wish::Open => self.open(at),
            Wish::Toggle => self.select(at, false, true),
            Wish::All => self.tell.run(TableGiven::SelectAll),
            Wish::Copy => self.tell.run(TableGiven::Copy),
            Wish::Go { to, extend } => {
                if extend {
                    self.select(to, true, false);
                }
                self.cursor.set(to);
                self.reveal(to);
            }
        }
    }

    /// Rows between the titles and the totals.
    fn page(self) -> u32 {
        let height = self.scroller.get_untracked().map_or(0, |scroller| scroller.client_height());
        ((f64::from(height) / self.row_height.get_untracked()) as u32).saturating_sub(2).max(1)
    }

    /// Scrolls by as little as brings the row between the titles and the totals.
    fn reveal(self, place: u32) {
        let Some(scroller) = self.scroller.get_untracked() else { return };
        let row = self.row_height.get_untracked();
        let head = element::height_of(&scroller, "thead").unwrap_or(row);
        let foot = element::height_of(&scroller, "tfoot").unwrap_or(0.0);
        let above = f64::from(place) * row;
        let below = above + row + head + foot - f64::from(scroller.client_height());
        let now = f64::from(scroller.scroll_top());
        scroller.set_scroll_top(now.min(above).max(below) as i32);
    }
}
