//! Scores of several things by criterion: groups of horizontal bars over one scale, with a line at the limit.
use super::{Anchor, Baseline, Face, Mark, Scene, Text, Tone, measure, placing::Frame};

/// What the picture needs.
pub struct Scores<'a> {
    /// Width, in CSS pixels; 240 and more. The height follows from the bars.
    pub width: f64,
    /// Accessible name.
    pub label: &'a str,
    /// Description.
    pub description: &'a str,
    /// Criteria, in order.
    pub groups: &'a [ScoreGroup],
    /// The greatest score; the scale begins at 0.
    pub most: f64,
    /// From here on a score is good.
    pub limit: f64,
}

/// One criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreGroup {
    /// Its name.
    pub name: String,
    /// The things, in the same order in every group.
    pub bars: Vec<ScoreBar>,
}

/// The score of one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreBar {
    /// The name of the thing, short.
    pub name: String,
    /// The score; no bar when there is none.
    pub score: Option<f64>,
    /// The score in words, or why there is none.
    pub worded: String,
}

/// Height of the name of a group, of a bar with its gap, and of the gap below a group.
const HEAD: f64 = 20.0;
const ROW: f64 = 18.0;
const GAP: f64 = 10.0;
/// Height of a bar.
const BAR: f64 = 12.0;

/// The picture.
pub fn scores(input: &Scores<'_>) -> Scene {
    let bars = || input.groups.iter().flat_map(|group| &group.bars);
    let names = measure::widest(bars().map(|bar| bar.name.as_str()), Face::Tick);
    let words = measure::widest(bars().map(|bar| bar.worded.as_str()), Face::Tick);
    let width = input.width;
    let left = names + 8.0;
    let right = (width - words - 8.0).max(left + 1.0);
    let plot = Frame { left, top: 0.0, right, bottom: 1.0 };
    let across = plot.across((0.0, input.most));
    let mut marks = Vec::new();
    let mut top = 0.0;
    for group in input.groups {
        let head = Text::new(measure::fit(&group.name, Face::Head, width), (0.0, top + 2.0));
        marks.push(head.aligned(Anchor::Start, Baseline::Top).faced(Face::Head, Tone::Ink).into());
        top += HEAD;
        let from = top;
        for bar in &group.bars {
            let middle = top + ROW / 2.0;
            let name = Text::new(bar.name.clone(), (left - 8.0, middle));
            marks.push(name.aligned(Anchor::End, Baseline::Middle).into());
            let end = bar.score.and_then(|score| across.at(score.clamp(0.0, input.most)));
            if let Some(end) = end {
                let is_good = bar.score.is_some_and(|score| score >= input.limit);
                let tone = if is_good { Tone::Column } else { Tone::Bar };
                let at = (left, middle - BAR / 2.0);
                marks.push(Mark::Rect { at, size: (end - left, BAR), radius: 1.5, tone });
            }
            let word = Text::new(bar.worded.clone(), (end.unwrap_or(left) + 6.0, middle));
            marks.push(word.aligned(Anchor::Start, Baseline::Middle).faced(Face::Tick, Tone::Ink).into());
            top += ROW;
        }
        if let Some(x) = across.at(input.limit) {
            marks.push(Mark::Line { from: (x, from), to: (x, top), tone: Tone::Limit });
        }
        top += GAP;
    }
    let height = (top - GAP).max(1.0);
    Scene { width, height, label: input.label.to_owned(), description: input.description.to_owned(), marks }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(scores: &[Option<f64>]) -> Scene {
        let bar = |score: &Option<f64>| ScoreBar { name: "A".into(), score: *score, worded: "3,0".into() };
        let group =
            ScoreGroup { name: "Полезность".into(), bars: scores.iter().map(bar).collect() };
        let groups = [group];
        scores_of(&groups)
    }

    fn scores_of(groups: &[ScoreGroup]) -> Scene {
        scores(&Scores { width: 400.0, label: "4U", description: "", groups, most: 4.0, limit: 3.0 })
    }

    /// Width and tone of each bar.
    fn bars(scene: &Scene) -> Vec<(f64, Tone)> {
        let bar = |mark: &Mark| match mark {
            Mark::Rect { size, tone, .. } => Some((size.0, *tone)),
            _ => None,
        };
        scene.marks.iter().filter_map(bar).collect()
    }

    #[test]
    fn a_bar_is_as_long_as_its_score_and_tells_whether_it_is_good() {
        let found = bars(&drawn(&[Some(4.0), Some(2.0), Some(3.0)]));
        assert!((found[0].0 - 2.0 * found[1].0).abs() < 1e-9);
        assert_eq!(
            found.iter().map(|bar| bar.1).collect::<Vec<_>>(),
            [Tone::Column, Tone::Bar, Tone::Column]
        );
    }

    #[test]
    fn without_a_score_there_is_no_bar_but_its_words() {
        let scene = drawn(&[None, Some(f64::NAN)]);
        assert!(bars(&scene).is_empty());
        let n_texts = scene.marks.iter().filter(|mark| matches!(mark, Mark::Text(_))).count();
        assert_eq!(n_texts, 1 + 2 * 2);
        assert!(scene.marks.iter().all(Mark::is_finite));
    }

    #[test]
    fn the_picture_is_as_high_as_its_bars_and_nothing_leaves_it() {
        assert_eq!(drawn(&[Some(1.0), Some(9.0)]).height, 20.0 + 2.0 * 18.0);
        assert_eq!(scores_of(&[]).height, 1.0);
        let widest = bars(&drawn(&[Some(9.0)]))[0].0;
        assert!(widest < 400.0);
    }
}
