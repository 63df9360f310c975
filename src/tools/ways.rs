//! The ways in which a picture leaves a page.
use super::Way;
use crate::{
    markup::{Element, Glyph, Tag, el, kit},
    words::Words,
};

/// A button for each way.
pub fn picture_ways<A>(words: &Words, act: fn(Way) -> A) -> Element<A> {
    let ways = [
        ("picture-copy", Glyph::Copy, Way::Copy),
        ("picture-png", Glyph::Download, Way::Png),
        ("picture-svg", Glyph::Download, Way::Svg),
    ];
    let button = |(key, glyph, way)| kit::quiet(words.text(key), glyph, act(way));
    el(Tag::Div).class("actions row").all(ways.map(button))
}
