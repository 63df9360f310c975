//! Real colours for pictures that leave the page: the tokens of the two themes.
use super::Tone;

/// Red, green, blue.
pub type Colour = [u8; 3];

/// The colours of one theme; on screen the stylesheet holds the same values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Paper.
    pub surface: Colour,
    /// First text.
    pub ink: Colour,
    /// Second text.
    pub muted: Colour,
    /// Rules and borders.
    pub line: Colour,
    /// The one accent.
    pub accent: Colour,
    /// Target audience.
    pub good: Colour,
    /// Loyalty.
    pub calm: Colour,
    /// Average check.
    pub warn: Colour,
    /// Losses.
    pub bad: Colour,
}

impl Palette {
    /// Dark ink on paper.
    pub const LIGHT: Palette = Palette {
        surface: [0xff, 0xfe, 0xfb],
        ink: [0x1b, 0x1f, 0x24],
        muted: [0x5b, 0x63, 0x6c],
        line: [0xe3, 0xdf, 0xd5],
        accent: [0x0d, 0x5c, 0x63],
        good: [0x0e, 0x6b, 0x4f],
        calm: [0x3c, 0x5a, 0x8a],
        warn: [0x8a, 0x5a, 0x00],
        bad: [0xa3, 0x35, 0x2b],
    };
    /// Light ink on slate.
    pub const DARK: Palette = Palette {
        surface: [0x1b, 0x1f, 0x23],
        ink: [0xe9, 0xe6, 0xdf],
        muted: [0xa2, 0xa8, 0xae],
        line: [0x32, 0x38, 0x3e],
        accent: [0x6c, 0xc5, 0xcc],
        good: [0x5f, 0xd3, 0xa8],
        calm: [0x93, 0xb4, 0xea],
        warn: [0xe6, 0xb4, 0x5c],
        bad: [0xf0, 0x91, 0x8a],
    };

    /// The colour of a tone.
    pub fn colour(&self, tone: Tone) -> Colour {
        match tone {
            Tone::Grid => self.line,
            Tone::Axis | Tone::Muted | Tone::StopSpending => self.muted,
            Tone::Bar | Tone::Column | Tone::Heat(_) => mix(self.accent, self.surface, accent_part(tone)),
            Tone::Hard => mix(self.calm, self.surface, 0.26),
            Tone::Soft => mix(self.calm, self.surface, 0.13),
            Tone::Loss => mix(self.bad, self.surface, 0.7),
            Tone::Curve | Tone::Accent => self.accent,
            Tone::Limit | Tone::Ink => self.ink,
            Tone::Target => self.good,
            Tone::Loyalty => self.calm,
            Tone::RaiseCheck => self.warn,
            Tone::Surface => self.surface,
        }
    }
}

/// How much of the accent a mixed tone holds, `0..=1`; the rest is paper.
pub(super) fn accent_part(tone: Tone) -> f64 {
    match tone {
        Tone::Bar => 0.22,
        Tone::Column => 0.55,
        // 40 % at most: ink stays readable on the warmest cell of both themes.
        Tone::Heat(heat) => (0.015 + 0.008 * f64::from(heat)).min(0.4),
        _ => 1.0,
    }
}

/// As CSS `color-mix(in srgb, …)` does.
fn mix(colour: Colour, paper: Colour, part: f64) -> Colour {
    let channel = |i: usize| f64::from(colour[i]) * part + f64::from(paper[i]) * (1.0 - part);
    [channel(0), channel(1), channel(2)].map(|value| value.round() as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance and contrast ratio of WCAG 2.2.
    fn contrast(one: Colour, other: Colour) -> f64 {
        let luminance = |colour: Colour| {
            let linear = colour.map(|value| match f64::from(value) / 255.0 {
                value if value <= 0.040_45 => value / 12.92,
                value => ((value + 0.055) / 1.055).powf(2.4),
            });
            0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
        };
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        (one / other).max(other / one)
    }

    #[test]
    fn ink_is_readable_on_every_heat_in_both_themes() {
        for palette in [Palette::LIGHT, Palette::DARK] {
            for heat in 0..=100 {
                assert!(contrast(palette.colour(Tone::Ink), palette.colour(Tone::Heat(heat))) >= 4.5);
            }
        }
    }

    #[test]
    fn words_and_shapes_stand_out_from_the_paper() {
        for palette in [Palette::LIGHT, Palette::DARK] {
            let on_paper = |tone| contrast(palette.colour(tone), palette.surface);
            assert!([Tone::Ink, Tone::Muted].into_iter().all(|tone| on_paper(tone) >= 4.5));
            for tone in [Tone::Curve, Tone::Limit, Tone::Target, Tone::Loyalty, Tone::RaiseCheck, Tone::Loss]
            {
                assert!(on_paper(tone) >= 3.0, "{tone:?}");
            }
        }
    }

    #[test]
    fn a_mixed_tone_is_the_share_of_the_accent_that_it_says() {
        assert_eq!(Palette::LIGHT.colour(Tone::Bar), [202, 218, 218]);
        assert_eq!(mix([0; 3], [200; 3], 0.25), [150; 3]);
    }
}
