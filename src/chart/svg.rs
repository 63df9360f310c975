//! A scene as SVG text.
//!
//! On screen each mark has two classes, what it is and its tone (`class="fill bar"`), under a root
//! of class `chart`; the stylesheet gives them colours:
//!
//! | class | is |
//! |---|---|
//! | `fill` | a shape filled with the tone |
//! | `line` | a line in the tone; `limit` is dashed, `curve` is 2.25 wide with round joins |
//! | `text` | text in the tone, with a face: `tick`, `label` (strong, rim of paper), `head`, `big` |
//! | `heat` | filled with the accent; the attribute `fill-opacity` says how much of it |
//! | `series` | one of several things compared, `s0` … `s7` is its number: colour and dashes (`style/series.css`) |
//!
//! In a file of its own the same properties are written as attributes, because no stylesheet follows it,
//! and a margin of paper surrounds it.
use std::fmt::Write;

use super::{
    Anchor, Baseline, Colour, Face, Mark, Outline, Palette, Point, Scene, Text, Tone, palette::accent_part,
    scene::SERIES,
};

/// Where colours come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The page's stylesheet: only classes are printed.
    Classes,
    /// Attributes: the picture stands on its own.
    Palette(Palette),
}

/// Paper around a picture that stands on its own; on screen the card has its own.
const MARGIN: f64 = 14.0;
/// How much of its colour the area of a series has.
const WASH: f64 = 0.07;
/// Class and dashes of each series; the stylesheet has the same dashes.
const SERIES_LINES: [(&str, &str); SERIES] = [
    ("series s0", ""),
    ("series s1", "7 3"),
    ("series s2", "2 2.5"),
    ("series s3", "9 3 2 3"),
    ("series s4", "4 3"),
    ("series s5", "12 3 2 3 2 3"),
    ("series s6", "1.5 5"),
    ("series s7", "14 5"),
];
const FONT: &str = "ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";

impl Scene {
    /// The picture as an SVG document. Coordinates are rounded to 0.01; marks with a coordinate that is
    /// not a number are left out; text is escaped.
    pub fn svg(&self, ink: &Ink) -> String {
        let mut out = String::with_capacity(256 + self.marks.len() * 96);
        let (root, margin) = match ink {
            Ink::Classes => (" class=\"chart\"".to_owned(), 0.0),
            Ink::Palette(_) => (format!(" font-family=\"{FONT}\""), MARGIN),
        };
        let (width, height) = (Number(self.width + 2.0 * margin), Number(self.height + 2.0 * margin));
        let edge = Number(-margin);
        let _ = write!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"{edge} {edge} {width} {height}\" role=\"img\"{root}>\n<title>"
        );
        escape(&mut out, &self.label);
        out.push_str("</title>\n");
        if !self.description.is_empty() {
            out.push_str("<desc>");
            escape(&mut out, &self.description);
            out.push_str("</desc>\n");
        }
        if let Ink::Palette(palette) = ink {
            let paper = Hex(palette.surface);
            let _ = write!(out, "<rect x=\"{edge}\" y=\"{edge}\" width=\"{width}\" height=\"{height}\"");
            let _ = writeln!(out, " fill=\"{paper}\"/>");
        }
        for mark in self.marks.iter().filter(|mark| mark.is_finite()) {
            print(&mut out, mark, ink);
        }
        out.push_str("</svg>\n");
        out
    }
}

fn print(out: &mut String, mark: &Mark, ink: &Ink) {
    match mark {
        Mark::Rect { at, size, radius, tone } => {
            let (x, y, width, height) = (Number(at.0), Number(at.1), Number(size.0), Number(size.1));
            let _ = write!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"");
            if *radius > 0.0 {
                let _ = write!(out, " rx=\"{}\"", Number(*radius));
            }
            filled(out, *tone, ink);
            out.push_str("/>\n");
        }
        Mark::Line { from, to, tone } => {
            let (x1, y1, x2, y2) = (Number(from.0), Number(from.1), Number(to.0), Number(to.1));
            let _ = write!(out, "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"");
            stroked(out, *tone, ink);
            out.push_str("/>\n");
        }
        Mark::Path { points, outline, tone } => {
            out.push_str("<path d=\"");
            trace(out, points);
            match outline {
                Outline::Open => {
                    out.push('"');
                    stroked(out, *tone, ink);
                }
                Outline::Filled => {
                    out.push_str("Z\"");
                    filled(out, *tone, ink);
                }
            }
            out.push_str("/>\n");
        }
        Mark::Circle { at, radius, tone } => {
            let (x, y, radius) = (Number(at.0), Number(at.1), Number(*radius));
            let _ = write!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"");
            filled(out, *tone, ink);
            out.push_str("/>\n");
        }
        Mark::Text(text) => write_text(out, text, ink),
    }
}

fn trace(out: &mut String, points: &[Point]) {
    for (i, (x, y)) in points.iter().enumerate() {
        let step = if i == 0 { 'M' } else { 'L' };
        let _ = write!(out, "{step}{} {}", Number(*x), Number(*y));
    }
}

fn filled(out: &mut String, tone: Tone, ink: &Ink) {
    match ink {
        Ink::Classes => {
            let _ = write!(out, " class=\"fill {}\"", class(tone));
            if let Tone::Heat(_) = tone {
                let _ = write!(out, " fill-opacity=\"{}\"", Number(accent_part(tone)));
            }
        }
        Ink::Palette(palette) => {
            let _ = write!(out, " fill=\"{}\"", Hex(palette.colour(tone)));
        }
    }
    if let Tone::Wash(_) = tone {
        let _ = write!(out, " fill-opacity=\"{}\"", Number(WASH));
    }
}

fn stroked(out: &mut String, tone: Tone, ink: &Ink) {
    match ink {
        Ink::Classes => {
            let _ = write!(out, " class=\"line {}\"", class(tone));
        }
        Ink::Palette(palette) => {
            let rest = match tone {
                Tone::Limit => " stroke-width=\"1.25\" stroke-dasharray=\"3 3\"",
                Tone::Curve => " stroke-width=\"2.25\" stroke-linejoin=\"round\" stroke-linecap=\"round\"",
                _ => "",
            };
            let _ = write!(out, " fill=\"none\" stroke=\"{}\"{rest}", Hex(palette.colour(tone)));
            if let Tone::Series(number) = tone {
                out.push_str(" stroke-width=\"1.75\" stroke-linejoin=\"round\"");
                let dashes = series(number).1;
                if !dashes.is_empty() {
                    let _ = write!(out, " stroke-dasharray=\"{dashes}\"");
                }
            }
        }
    }
}

fn write_text(out: &mut String, text: &Text, ink: &Ink) {
    // Heights of capitals: a shift in numbers works in every viewer, `dominant-baseline` does not.
    let drop = match text.baseline {
        Baseline::Bottom => 0.0,
        Baseline::Middle => 0.36,
        Baseline::Top => 0.72,
    };
    let (x, y) = (Number(text.at.0), Number(text.at.1 + drop * text.face.size()));
    let _ = write!(out, "<text x=\"{x}\" y=\"{y}\"");
    match text.anchor {
        Anchor::Start => {}
        Anchor::Middle => out.push_str(" text-anchor=\"middle\""),
        Anchor::End => out.push_str(" text-anchor=\"end\""),
    }
    let (face, weight) = match text.face {
        Face::Tick => ("tick", 500),
        Face::Label => ("label", 600),
        Face::Head => ("head", 600),
        Face::Big => ("big", 650),
    };
    match ink {
        Ink::Classes => {
            let _ = write!(out, " class=\"text {face} {}\"", class(text.tone));
        }
        Ink::Palette(palette) => {
            let (size, fill) = (Number(text.face.size()), Hex(palette.colour(text.tone)));
            let _ = write!(out, " font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{fill}\"");
            if text.face == Face::Label {
                let paper = Hex(palette.surface);
                let _ = write!(
                    out,
                    " stroke=\"{paper}\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\""
                );
            }
        }
    }
    out.push('>');
    escape(out, &text.text);
    out.push_str("</text>\n");
}

fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Grid => "grid",
        Tone::Axis => "axis",
        Tone::Bar => "bar",
        Tone::Column => "column",
        Tone::Loss => "loss",
        Tone::Curve => "curve",
        Tone::Limit => "limit",
        Tone::Target => "target",
        Tone::Loyalty => "loyalty",
        Tone::RaiseCheck => "raise",
        Tone::StopSpending => "drop",
        Tone::Ink => "ink",
        Tone::Muted => "muted",
        Tone::Hard => "hard",
        Tone::Soft => "soft",
        Tone::Accent => "accent",
        Tone::Surface => "surface",
        Tone::Heat(_) => "heat",
        Tone::Series(number) | Tone::Wash(number) => series(number).0,
    }
}

fn series(number: u8) -> (&'static str, &'static str) {
    SERIES_LINES[usize::from(number) % SERIES]
}

/// Text of an XML document: marks escaped, characters that XML forbids shown as U+FFFD.
fn escape(out: &mut String, text: &str) {
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            char if char.is_control() => out.push('\u{fffd}'),
            char => out.push(char),
        }
    }
}

/// A length or a place, printed as CSS and SVG read it: rounded to 0.01, without needless zeros and
/// without a negative zero; 0 for what is not a number. Hundredths are printed as integers: the
/// standard printer of floats is much larger, because it never rounds.
#[derive(Clone, Copy, Debug)]
pub struct Number(pub f64);

impl std::fmt::Display for Number {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let hundredths = if self.0.is_finite() { (self.0 * 100.0).round() as i64 } else { 0 };
        let sign = if hundredths < 0 { "-" } else { "" };
        let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        match (part / 10, part % 10) {
            (0, 0) => write!(out, "{sign}{whole}"),
            (tenths, 0) => write!(out, "{sign}{whole}.{tenths}"),
            (tenths, rest) => write!(out, "{sign}{whole}.{tenths}{rest}"),
        }
    }
}

struct Hex(Colour);

impl std::fmt::Display for Hex {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scene(marks: Vec<Mark>) -> Scene {
        Scene { width: 100.0, height: 50.0, label: "a".into(), description: String::new(), marks }
    }

    #[track_caller]
    fn check(mark: impl Into<Mark>, expect: &str) {
        let svg = scene(vec![mark.into()]).svg(&Ink::Classes);
        let body = svg.split_once("</title>\n").unwrap().1;
        assert_eq!(body.strip_suffix("</svg>\n").unwrap().trim_end(), expect);
    }

    #[test]
    fn coordinates_are_rounded_to_hundredths() {
        let line = Mark::Line { from: (0.123_45, -0.001), to: (10.0, 2.999), tone: Tone::Grid };
        check(line, r#"<line x1="0.12" y1="0" x2="10" y2="3" class="line grid"/>"#);
    }

    #[test]
    fn a_mark_that_is_not_a_number_is_left_out() {
        check(Mark::Circle { at: (f64::NAN, 1.0), radius: 2.0, tone: Tone::Ink }, "");
        check(Text::new("name", (1.0, f64::INFINITY)), "");
        let points = vec![(0.0, 0.0), (f64::NEG_INFINITY, 1.0)];
        check(Mark::Path { points, outline: Outline::Open, tone: Tone::Curve }, "");
    }

    #[test]
    fn a_hostile_name_is_only_text() {
        check(
            Text::new("</text><script>\"&\u{0}\u{1b}\u{ffff}", (1.0, 2.0)),
            "<text x=\"1\" y=\"2\" class=\"text tick muted\">&lt;/text&gt;&lt;script&gt;&quot;&amp;\u{fffd}\u{fffd}\u{fffd}</text>",
        );
    }

    #[test]
    fn heat_says_how_much_accent_it_takes() {
        let cell = Mark::Rect { at: (0.0, 0.0), size: (1.0, 1.0), radius: 0.0, tone: Tone::Heat(100) };
        check(cell, r#"<rect x="0" y="0" width="1" height="1" class="fill heat" fill-opacity="0.4"/>"#);
    }

    #[test]
    fn a_series_has_the_colour_and_the_dashes_of_its_number() {
        let line = Mark::Line { from: (0.0, 0.0), to: (1.0, 0.0), tone: Tone::Series(11) };
        check(line.clone(), r#"<line x1="0" y1="0" x2="1" y2="0" class="line series s3"/>"#);
        let svg = scene(vec![line]).svg(&Ink::Palette(Palette::LIGHT));
        let colour = Hex(Palette::LIGHT.series[3]);
        let rest = r#"stroke-width="1.75" stroke-linejoin="round" stroke-dasharray="9 3 2 3""#;
        assert!(svg.contains(&format!("stroke=\"{colour}\" {rest}")), "{svg}");
        let area = Mark::Rect { at: (0.0, 0.0), size: (1.0, 1.0), radius: 0.0, tone: Tone::Wash(3) };
        check(area, r#"<rect x="0" y="0" width="1" height="1" class="fill series s3" fill-opacity="0.07"/>"#);
    }

    #[test]
    fn the_stylesheet_has_the_same_dashes_and_the_same_colours() {
        let (rules, tokens) =
            (include_str!("../../style/series.css"), include_str!("../../style/tokens.css"));
        for (number, (class, dashes)) in SERIES_LINES.iter().enumerate().skip(1) {
            assert_eq!(*class, format!("series s{number}"));
            assert!(rules.contains(&format!(".chart .s{number} {{ --tone: var(--series-{number}); }}")));
            assert!(rules.contains(&format!(".chart .line.s{number} {{ stroke-dasharray: {dashes}; }}")));
            let [light, dark] = [Palette::LIGHT, Palette::DARK].map(|palette| Hex(palette.series[number]));
            assert!(tokens.contains(&format!("--series-{number}: light-dark({light}, {dark});")));
        }
    }

    #[test]
    fn neither_way_of_printing_needs_a_style_attribute() {
        let marks = vec![Mark::from(Text::new("a", (0.0, 0.0)).faced(Face::Label, Tone::Ink))];
        for ink in [Ink::Classes, Ink::Palette(Palette::DARK)] {
            assert!(!scene(marks.clone()).svg(&ink).contains("style"));
        }
    }
}
