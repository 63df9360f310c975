//! A picture that becomes another.
use web_sys::Element;

/// Makes `place`, where the picture `old` stands, show `new`. A move of a limit changes few marks of many: those that
/// are the same stay, so that the browser lays out only the others.
pub(super) fn repaint(place: &Element, old: &str, new: &str) {
    if mark_by_mark(place, old, new).is_none() {
        place.set_inner_html(new);
    }
}

/// A printed picture has one mark a line, between the line that opens it and the line that closes it. Where that does
/// not hold (a text with a line break), or where there are more marks or fewer, nothing is given and all is made anew.
fn mark_by_mark(place: &Element, old: &str, new: &str) -> Option<()> {
    let svg = place.first_element_child()?;
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let marks = 1..old.len().checked_sub(1)?;
    let alike = old.len() == new.len() && old.first() == new.first() && old.last() == new.last();
    if !alike || svg.child_element_count() as usize != marks.len() {
        return None;
    }
    let mut next = svg.first_element_child();
    for (old, new) in old.get(marks.clone())?.iter().zip(new.get(marks)?) {
        let mark = next?;
        next = mark.next_element_sibling();
        if old != new {
            mark.insert_adjacent_html("beforebegin", new).ok()?;
            mark.remove();
        }
    }
    Some(())
}
