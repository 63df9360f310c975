//! Paints the rows of a long table straight into its body. A move of a limit changes hundreds of cells at once:
//! here a cell costs one comparison, and the browser is told only what is different.
use web_sys::{Document, Element, Node};

use super::{Result, window};

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// The row's name: a button that opens the row.
    Name(String),
    /// Text.
    Text(String),
    /// Text that is dressed: a badge, a reason with a hint.
    Dressed(String),
    /// A small picture: SVG printed by `chart`, whose texts are escaped.
    Picture(String),
}

/// A cell as it should look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The value of `data-kind`.
    pub kind: &'static str,
    /// Stands at the right.
    pub numeric: bool,
    /// The value of `data-tone`.
    pub tone: Option<&'static str>,
    /// Shown on hover.
    pub title: Option<String>,
    /// What it holds.
    pub body: Body,
}

/// A row as it should look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The value of `id`.
    pub id: String,
    /// Its place in the whole table, from 0.
    pub place: u32,
    /// In the selection.
    pub selected: bool,
    /// Open beside the table.
    pub current: bool,
    /// Under the keyboard's cursor.
    pub cursor: bool,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// The rows as they were painted last, and their elements.
#[derive(Debug, Default)]
pub struct Painter {
    drawn: Vec<Drawn>,
}

#[derive(Debug)]
struct Drawn {
    row: Row,
    element: Element,
    cells: Vec<Element>,
}

impl Painter {
    /// Makes the body show these rows.
    pub fn paint(&mut self, body: &Element, rows: Vec<Row>) -> Result<()> {
        let Some(document) = window()?.document() else { return Ok(()) };
        for gone in self.drawn.drain(rows.len().min(self.drawn.len())..) {
            gone.element.remove();
        }
        for (place, row) in rows.into_iter().enumerate() {
            match self.drawn.get_mut(place) {
                Some(drawn) => drawn.become_row(&document, row)?,
                None => {
                    let drawn = Drawn::new(&document, row)?;
                    body.append_child(&drawn.element)?;
                    self.drawn.push(drawn);
                }
            }
        }
        Ok(())
    }
}

impl Drawn {
    fn new(document: &Document, row: Row) -> Result<Drawn> {
        let element = document.create_element("tr")?;
        let nothing = Row { id: String::new(), place: u32::MAX, cells: Vec::new(), ..row };
        element.set_attribute("aria-selected", bool_name(row.selected))?;
        flag(&element, "data-current", row.current)?;
        flag(&element, "data-cursor", row.cursor)?;
        let mut drawn = Drawn { row: nothing, element, cells: Vec::new() };
        drawn.become_row(document, row)?;
        Ok(drawn)
    }

    fn become_row(&mut self, document: &Document, row: Row) -> Result<()> {
        let (old, element) = (&self.row, &self.element);
        if old.place != row.place || old.id != row.id {
            element.set_attribute("id", &row.id)?;
            element.set_attribute("data-row", &row.place.to_string())?;
            element.set_attribute("aria-rowindex", &(u64::from(row.place) + 2).to_string())?;
        }
        if old.selected != row.selected {
            element.set_attribute("aria-selected", bool_name(row.selected))?;
        }
        if old.current != row.current {
            flag(element, "data-current", row.current)?;
        }
        if old.cursor != row.cursor {
            flag(element, "data-cursor", row.cursor)?;
        }
        for gone in self.cells.drain(row.cells.len().min(self.cells.len())..) {
            gone.remove();
        }
        for (index, cell) in row.cells.iter().enumerate() {
            let old = self.row.cells.get(index);
            match self.cells.get(index) {
                Some(element) => become_cell(document, element, old, cell)?,
                None => {
                    let element = document.create_element(if index == 0 { "th" } else { "td" })?;
                    if index == 0 {
                        element.set_attribute("scope", "row")?;
                    }
                    become_cell(document, &element, None, cell)?;
                    self.element.append_child(&element)?;
                    self.cells.push(element);
                }
            }
        }
        self.row = row;
        Ok(())
    }
}

fn become_cell(document: &Document, element: &Element, old: Option<&Cell>, cell: &Cell) -> Result<()> {
    if old == Some(cell) {
        return Ok(());
    }
    if old.map(|old| old.kind) != Some(cell.kind) {
        element.set_attribute("data-kind", cell.kind)?;
    }
    if old.map(|old| old.numeric) != Some(cell.numeric) {
        flag(element, "data-numeric", cell.numeric)?;
    }
    if old.map(|old| old.tone) != Some(cell.tone) {
        set(element, "data-tone", cell.tone)?;
    }
    if old.map(|old| old.title.as_deref()) != Some(cell.title.as_deref()) {
        set(element, "title", cell.title.as_deref())?;
    }
    match (old.map(|old| &old.body), &cell.body, element.first_child()) {
        (Some(old), new, _) if old == new => {}
        (Some(Body::Name(_)), Body::Name(text), Some(inner))
        | (Some(Body::Dressed(_)), Body::Dressed(text), Some(inner)) => rename(&inner, text),
        (Some(Body::Text(_)), Body::Text(text), _) => rename(element, text),
        (Some(Body::Picture(_)), Body::Picture(svg), _) => {
            if let Some(inner) = element.first_element_child() {
                inner.set_inner_html(svg);
            }
        }
        (_, Body::Text(text), _) => element.set_text_content(Some(text)),
        (_, body, _) => {
            element.set_text_content(None);
            let inner = inner(document, body)?;
            element.append_child(&inner)?;
        }
    }
    Ok(())
}

/// Gives a node that holds text alone another text; the browser lays out less when the text node stays.
fn rename(node: &Node, text: &str) {
    match node.first_child() {
        Some(inner) if !text.is_empty() => inner.set_node_value(Some(text)),
        _ => node.set_text_content(Some(text)),
    }
}

fn inner(document: &Document, body: &Body) -> Result<Element> {
    let element = document.create_element(if matches!(body, Body::Name(_)) { "button" } else { "span" })?;
    match body {
        Body::Name(text) => {
            for (name, value) in
                [("type", "button"), ("class", "opener"), ("data-open", ""), ("tabindex", "-1")]
            {
                element.set_attribute(name, value)?;
            }
            element.set_text_content(Some(text));
        }
        Body::Text(text) | Body::Dressed(text) => {
            element.set_attribute("class", "text")?;
            element.set_text_content(Some(text));
        }
        Body::Picture(svg) => {
            element.set_attribute("class", "spark")?;
            element.set_attribute("aria-hidden", "true")?;
            element.set_inner_html(svg);
        }
    }
    Ok(element)
}

const fn bool_name(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

fn flag(element: &Element, name: &str, on: bool) -> Result<()> {
    set(element, name, on.then_some(""))
}

fn set(element: &Element, name: &str, value: Option<&str>) -> Result<()> {
    match value {
        Some(value) => element.set_attribute(name, value)?,
        None => element.remove_attribute(name)?,
    }
    Ok(())
}
