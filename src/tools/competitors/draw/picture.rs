//! The value curves.
use super::{Page, Piece, say};
use crate::{
    chart::{self, Ink, Scene},
    markup::{Tag, el, kit},
    tools::{
        competitors::{Act, Score},
        picture_ways,
    },
};

/// Width until the page tells.
const START_WIDTH: f64 = 560.0;
/// Exported pictures are always wide and light: they go into mail and slides.
const EXPORT_WIDTH: f64 = 960.0;

/// The picture with what to stress beside it.
pub(super) fn beside(page: Page<'_>, stress: Piece) -> Piece {
    el(Tag::Div).class("pair").put(picture(page)).put(stress).into()
}

/// The picture as it leaves the page.
pub(super) fn scene(page: Page<'_>) -> Scene {
    drawn(page, EXPORT_WIDTH)
}

fn picture(page: Page<'_>) -> Piece {
    let words = page.words;
    let width = if page.look.width > 0.0 { page.look.width } else { START_WIDTH };
    let scene = drawn(page, width.round().clamp(280.0, 1_400.0));
    let figure = kit::Figure {
        id: "competitors-curves",
        label: scene.label.clone(),
        description: scene.description.clone(),
        svg: scene.svg(&Ink::Classes),
        size: (scene.width, scene.height),
        grips: Vec::new(),
        on_width: Some(Act::Width),
        table: (words.text("as-table"), by_advantage(page)),
    };
    let body = vec![kit::figure(figure).into(), picture_ways(words, Act::Picture).into()];
    let title = words.text("competitors-picture");
    kit::card(kit::Card { id: "competitors-picture", title, actions: Vec::new(), body }).into()
}

fn drawn(page: Page<'_>, width: f64) -> Scene {
    let words = page.words;
    let scores = |player: usize| -> Vec<Option<f64>> {
        page.params.advantages.iter().map(|advantage| advantage.score(player).map(Score::to_f64)).collect()
    };
    let scores: Vec<Vec<Option<f64>>> = (0..page.params.players.len()).map(scores).collect();
    let players = page.params.players.iter().zip(&scores).enumerate();
    let players: Vec<chart::ValuePlayer<'_>> = players
        .map(|(at, (name, scores))| chart::ValuePlayer { letter: say::letter(at), name, scores })
        .collect();
    let advantages: Vec<&str> =
        page.params.advantages.iter().map(|advantage| advantage.name.as_str()).collect();
    let told = say::standings(page).map(|(_, name, standing)| match standing.score {
        Ok(score) => format!("{name} {}", say::score(words, score)),
        Err(reason) => format!("{name} ({})", say::why(words, reason)),
    });
    let told = told.collect::<Vec<_>>().join(", ");
    chart::value_curves(&chart::ValueCurves {
        width,
        label: &words.text("competitors-picture"),
        description: &words.with("competitors-picture-description", &[("players", told.into())]),
        advantages: &advantages,
        players: &players,
        score: &|value| say::points(words, value),
    })
}

/// The same as a table: headings and rows.
fn by_advantage(page: Page<'_>) -> (Vec<String>, Vec<Vec<String>>) {
    let words = page.words;
    let heads =
        [words.text("competitors-col-advantage")].into_iter().chain(page.params.players.iter().cloned());
    let shown = |score: Option<Score>| score.map_or("—".into(), |score| say::points(words, score.to_f64()));
    let rows = page.params.advantages.iter().map(|advantage| {
        let scores = (0..page.params.players.len()).map(|player| shown(advantage.score(player)));
        [advantage.name.clone()].into_iter().chain(scores).collect()
    });
    (heads.collect(), rows.collect())
}
