//! Real colours for pictures that leave the page: the tokens of the two themes.
use super::{Tone, scene::SERIES};

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
    /// Things compared: the accent, then after Okabe and Ito (2008), moved until all stand out from the paper
    /// and from each other for every kind of colour vision.
    pub series: [Colour; SERIES],
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
        series: [
            [0x0d, 0x5c, 0x63],
            [0x6a, 0x31, 0x29],
            [0x12, 0x8d, 0xff],
            [0x8a, 0x93, 0x00],
            [0xb1, 0x80, 0x85],
            [0x60, 0x9b, 0x51],
            [0x69, 0x68, 0xa0],
            [0x60, 0x4f, 0x00],
        ],
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
        series: [
            [0x6c, 0xc5, 0xcc],
            [0xbc, 0x4d, 0x10],
            [0x08, 0x70, 0xca],
            [0xff, 0xa7, 0x3a],
            [0x9e, 0x59, 0x7e],
            [0x79, 0x70, 0x4d],
            [0xa9, 0xb0, 0xff],
            [0xd9, 0xc9, 0x89],
        ],
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
            Tone::Series(number) | Tone::Wash(number) => self.series[usize::from(number) % SERIES],
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

    fn linear(colour: Colour) -> [f64; 3] {
        colour.map(|value| match f64::from(value) / 255.0 {
            value if value <= 0.040_45 => value / 12.92,
            value => ((value + 0.055) / 1.055).powf(2.4),
        })
    }

    /// Relative luminance and contrast ratio of WCAG 2.2.
    fn contrast(one: Colour, other: Colour) -> f64 {
        let luminance = |colour: Colour| {
            let linear = linear(colour);
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

    /// What a colour looks like to normal, protan, deutan and tritan eyes, in CIE L*a*b*: the matrices of Machado,
    /// Oliveira and Fernandes (2009) for severity 1.0, on linear light.
    fn seen(colour: Colour) -> [[f64; 3]; 4] {
        const EYES: [[[f64; 3]; 3]; 4] = [
            [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
            [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        ];
        const TO_XYZ: [[f64; 3]; 3] = [
            [0.412_456_4, 0.357_576_1, 0.180_437_5],
            [0.212_672_9, 0.715_152_2, 0.072_175_0],
            [0.019_333_9, 0.119_192_0, 0.950_304_1],
        ];
        let by = |matrix: [[f64; 3]; 3], of: [f64; 3]| {
            matrix.map(|row| row[0] * of[0] + row[1] * of[1] + row[2] * of[2])
        };
        let linear = linear(colour);
        EYES.map(|eye| {
            let [x, y, z] = by(TO_XYZ, by(eye, linear).map(|light| light.clamp(0.0, 1.0)));
            let root = |part: f64| {
                if part > 216.0 / 24_389.0 { part.cbrt() } else { (24_389.0 / 27.0 * part + 16.0) / 116.0 }
            };
            let (x, y, z) = (root(x / 0.950_47), root(y), root(z / 1.088_83));
            [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
        })
    }

    #[test]
    fn series_stand_out_from_the_paper_and_from_each_other_whatever_the_eyes() {
        for palette in [Palette::LIGHT, Palette::DARK] {
            assert_eq!(palette.series[0], palette.accent);
            for (at, one) in palette.series.iter().enumerate() {
                assert!(contrast(*one, palette.surface) >= 3.0, "{at}");
                for other in &palette.series[..at] {
                    for (one, other) in seen(*one).into_iter().zip(seen(*other)) {
                        let apart =
                            one.iter().zip(other).map(|(one, other)| (one - other).powi(2)).sum::<f64>();
                        // The eight colours of Okabe and Ito themselves are 16 apart by this measure.
                        assert!(apart.sqrt() >= 20.0, "{at} {other:?}: {}", apart.sqrt());
                    }
                }
            }
        }
    }

    #[test]
    fn a_mixed_tone_is_the_share_of_the_accent_that_it_says() {
        assert_eq!(Palette::LIGHT.colour(Tone::Bar), [202, 218, 218]);
        assert_eq!(mix([0; 3], [200; 3], 0.25), [150; 3]);
    }
}
