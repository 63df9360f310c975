//! A picture with its label, its description, grips over it, and the same thing as a table.
use super::sheet::framed;
use crate::{
    chart::Number,
    markup::{Attr, Element, Node, On, Tag, el},
};

/// A drawn picture.
#[derive(Clone, Debug)]
pub struct Figure<A> {
    /// Its name among elements.
    pub id: &'static str,
    /// What is drawn.
    pub label: String,
    /// What is to be seen in it, in words.
    pub description: String,
    /// The picture, printed by `chart`.
    pub svg: String,
    /// Width and height of its field.
    pub size: (f64, f64),
    /// Grips over it.
    pub grips: Vec<Grip<A>>,
    /// Tells the width there is: a picture drawn this wide keeps its letters readable.
    pub on_width: Option<A>,
    /// What unfolds the table; headings and rows.
    pub table: (String, (Vec<String>, Vec<Vec<String>>)),
}

/// A thing to hold, standing at a point of the picture; dragged, or moved by the arrow keys.
#[derive(Clone, Debug)]
pub struct Grip<A> {
    /// Where it stands, in the picture's units.
    pub at: (f64, f64),
    /// Left and right rather than up and down.
    pub across: bool,
    /// What it sets; read aloud.
    pub label: String,
    /// Its value.
    pub value: f64,
    /// The least and the greatest value.
    pub bounds: (f64, f64),
    /// The value in words: "80 %, 38 clients".
    pub value_text: String,
    /// What moving it asks for.
    pub act: A,
}

/// A picture as a figure.
pub fn figure<A>(figure: Figure<A>) -> Element<A> {
    let told = format!("{}-told", figure.id);
    let picture = el(Tag::Div)
        .class("picture")
        .attr(Attr::Role, "img")
        .attr(Attr::AriaLabel, figure.label.clone())
        .attr(Attr::AriaDescribedby, told.clone())
        .put(Node::Picture(figure.svg));
    let mut plot = el(Tag::Div).class("plot").put(picture);
    if !figure.grips.is_empty() {
        plot = plot.put(handles(figure.size, figure.grips));
    }
    if let Some(act) = figure.on_width {
        plot = plot.on(On::Width, act);
    }
    let (unfold, (heads, rows)) = figure.table;
    let table = el(Tag::Details).class("unfold").put(el(Tag::Summary).put(unfold)).put(framed(
        "plain-table",
        figure.label,
        plain_table(heads, rows),
    ));
    el(Tag::Figure)
        .class("figure")
        .put(el(Tag::Figcaption).attr(Attr::Id, told).class("unseen").put(figure.description))
        .put(plot)
        .put(table)
}

fn handles<A>((width, height): (f64, f64), grips: Vec<Grip<A>>) -> Element<A> {
    el(Tag::Svg)
        .class("handles")
        .attr(Attr::ViewBox, format!("0 0 {} {}", Number(width), Number(height)))
        .all(grips.into_iter().map(handle))
}

/// One grip. Its size is kept in screen pixels by zero-length strokes that do not scale.
fn handle<A>(grip: Grip<A>) -> Element<A> {
    let dot = format!("M{} {}h.01", Number(grip.at.0), Number(grip.at.1));
    let ring = |class: &str| el(Tag::Path).class(class).attr(Attr::D, dot.clone());
    let value = |value: f64| Number(value).to_string();
    el(Tag::G)
        .class("grip")
        .attr(Attr::Role, "slider")
        .attr(Attr::Tabindex, "0")
        .attr(Attr::DataAxis, if grip.across { "across" } else { "along" })
        .attr(Attr::AriaLabel, grip.label)
        .attr(Attr::AriaValuenow, value(grip.value))
        .attr(Attr::AriaValuemin, value(grip.bounds.0))
        .attr(Attr::AriaValuemax, value(grip.bounds.1))
        .attr(Attr::AriaValuetext, grip.value_text)
        .attr(Attr::AriaOrientation, if grip.across { "horizontal" } else { "vertical" })
        .put(ring("grip-hit"))
        .put(ring("grip-ring"))
        .put(ring("grip-core"))
        .on(On::Grip, grip.act)
}

/// A short table: the first column names the row, the others are numbers.
pub fn plain_table<A>(heads: Vec<String>, rows: Vec<Vec<String>>) -> Element<A> {
    let head = |text: String| el(Tag::Th).attr(Attr::Scope, "col").put(text);
    let cell = |(place, text): (usize, String)| match place {
        0 => el(Tag::Th).attr(Attr::Scope, "row").put(text),
        _ => el(Tag::Td).class("number").put(text),
    };
    let row = |row: Vec<String>| el(Tag::Tr).all(row.into_iter().enumerate().map(cell));
    el(Tag::Table)
        .class("plain")
        .put(el(Tag::Thead).put(el(Tag::Tr).all(heads.into_iter().map(head))))
        .put(el(Tag::Tbody).all(rows.into_iter().map(row)))
}
