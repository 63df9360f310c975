//! How much room a text takes, guessed without a font: on the wide side, so that nothing collides.
use super::Face;

/// Width of a line, in CSS pixels: an upper guess for the fonts of the page.
pub(super) fn width(text: &str, face: Face) -> f64 {
    let heavy = if face == Face::Tick { 1.0 } else { 1.06 };
    text.chars().map(advance).sum::<f64>() * face.size() * heavy
}

/// The widest of several lines.
pub(super) fn widest<'a>(texts: impl IntoIterator<Item = &'a str>, face: Face) -> f64 {
    texts.into_iter().map(|text| width(text, face)).fold(0.0, f64::max)
}

/// The text, or as much of it as fits, with an ellipsis.
pub(super) fn fit(text: &str, face: Face, room: f64) -> String {
    if width(text, face) <= room {
        return text.to_owned();
    }
    let ellipsis = width("…", face);
    let mut used = ellipsis;
    let mut fitted: String = text
        .chars()
        .take_while(|char| {
            used += width(char.encode_utf8(&mut [0; 4]), face);
            used <= room
        })
        .collect();
    fitted.truncate(fitted.trim_end().len());
    fitted.push('…');
    fitted
}

/// The text in lines broken at spaces, at most `n_lines`; the last is cut to fit.
pub(super) fn wrap(text: &str, face: Face, room: f64, n_lines: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let full = lines.len() == n_lines;
        match lines.last_mut() {
            Some(line) if full || width(line, face) + width(word, face) + width(" ", face) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| fit(line, face, room)).collect()
}

/// Advance of a character, in ems.
fn advance(char: char) -> f64 {
    match char {
        ' ' | '\u{a0}' | '\u{202f}' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'i' | 'l' | '·' => 0.34,
        '0'..='9' | '+' | '−' | '-' => 0.62,
        '%' | '—' | '…' | 'm' | 'w' | 'M' | 'W' | '@' => 0.95,
        'ж' | 'м' | 'ш' | 'щ' | 'ю' | 'ы' | 'ф' => 0.86,
        'Ж' | 'М' | 'Ш' | 'Щ' | 'Ю' | 'Ы' | 'Ф' => 1.0,
        '\u{2e80}'.. => 1.0,
        char if char.is_uppercase() => 0.74,
        _ => 0.62,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_fits_stays_as_it_is() {
        assert_eq!(fit("A: 38 клиентов", Face::Tick, 200.0), "A: 38 клиентов");
    }

    #[test]
    fn a_text_that_does_not_fit_is_cut_and_fits() {
        let text = "ООО «Общество с очень длинным наименованием»";
        for room in [20.0, 60.0, 150.0] {
            let fitted = fit(text, Face::Label, room);
            assert!(fitted.ends_with('…') && width(&fitted, Face::Label) <= room, "{fitted}");
        }
    }

    #[test]
    fn lines_break_at_spaces_and_are_never_more_than_asked() {
        assert_eq!(wrap("X часто, ровно", Face::Head, 70.0, 2), ["X часто,", "ровно"]);
        assert_eq!(wrap("раз два три", Face::Tick, 30.0, 2).len(), 2);
        assert!(wrap("", Face::Tick, 30.0, 2).is_empty());
    }
}
