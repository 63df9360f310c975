//! The verdict in one sentence, what stands behind it, and what the reader should know.
use super::{Page, Piece, quiet, say};
use crate::{
    markup::{Glyph, Tag, el},
    tools::offer_test::{Act, Closeness, Luck, Stage, Verdict, Warning, Winner},
};

pub(super) fn lead(page: Page<'_>) -> Piece {
    let words = page.words;
    let text = el(Tag::Div)
        .put(el(Tag::H1).put(title(page)))
        .put(el(Tag::P).put(detail(page)))
        .put(el(Tag::Ul).class("warnings").each(Tag::Li, warnings(page)));
    let actions = [
        ("test-take-copy", Glyph::Copy, Act::Copy),
        ("test-take-csv", Glyph::Download, Act::Csv),
        ("test-take-book", Glyph::Table, Act::Book),
    ];
    let actions = actions.map(|(key, glyph, act)| quiet(words.text(key), glyph, act));
    let actions = page.gathered.has_counts().then(|| el(Tag::Div).class("row").all(actions));
    el(Tag::Div).class("lead").put(text).all(actions).into()
}

/// The sentence.
pub(super) fn title(page: Page<'_>) -> String {
    let words = page.words;
    match &page.report.verdict {
        Verdict::NoVariants | Verdict::NoData => words.text("test-title-empty"),
        Verdict::ManyVariants { most } => words.with("test-title-many", &[("most", (*most).into())]),
        Verdict::NotEnough { .. } => words.text("test-title-not-enough"),
        Verdict::Equal { stage, closeness } => {
            let key = match closeness {
                Closeness::Proven => "test-title-equal",
                Closeness::SoFar => "test-title-level",
            };
            words.with(key, &[("by", say::by_stage(words, *stage).into())])
        }
        Verdict::Winner(winner) => won(page, winner),
    }
}

fn won(page: Page<'_>, winner: &Winner) -> String {
    let words = page.words;
    let judged = page.report.judged();
    let rate = |id: u32| {
        let found = judged.and_then(|stage| stage.variant(id)).map(|variant| variant.rate.value);
        found.map(|value| say::rate(words, value)).unwrap_or_default()
    };
    let (name, other) = (page.name(winner.id), page.name(winner.second));
    let (one, two) = (rate(winner.id), rate(winner.second));
    let by = say::by_stage(words, winner.stage);
    match &winner.luck {
        Luck::Excluded => words.with(
            "test-title-won",
            &[
                ("name", name.into()),
                ("by", by.into()),
                ("one", one.into()),
                ("two", two.into()),
                ("other", other.into()),
            ],
        ),
        Luck::NotAgainst(rivals) => {
            let rivals = page.names(rivals);
            words.with(
                "test-title-not-against",
                &[("name", name.into()), ("by", by.into()), ("rivals", rivals.into())],
            )
        }
        Luck::CouldBe => words.with(
            "test-title-luck",
            &[
                ("name", name.into()),
                ("by", by.into()),
                ("one", one.into()),
                ("two", two.into()),
                ("other", other.into()),
            ],
        ),
    }
}

fn detail(page: Page<'_>) -> String {
    let words = page.words;
    match &page.report.verdict {
        Verdict::NoVariants => words.text("test-detail-no-variants"),
        Verdict::ManyVariants { .. } => words.text("test-detail-many"),
        Verdict::NoData => words.text("test-detail-no-data"),
        Verdict::NotEnough { .. } if page.report.plan.is_err() => words.text("test-detail-see-stages"),
        Verdict::NotEnough { stage: Some(stage), leader: Some(leader) } => {
            let args = [("by", say::by_stage(words, *stage).into()), ("name", page.name(*leader).into())];
            words.with("test-detail-so-far", &args)
        }
        Verdict::NotEnough { .. } => words.text("test-detail-not-enough"),
        Verdict::Equal { closeness: Closeness::Proven, .. } => {
            let effect = words.limit(page.gathered.params.effect);
            words.with("test-detail-equal", &[("effect", effect.into())])
        }
        Verdict::Equal { .. } => words.text("test-detail-level"),
        Verdict::Winner(winner) => behind(page, winner),
    }
}

/// How sure it is, and what is lost by choosing now.
fn behind(page: Page<'_>, winner: &Winner) -> String {
    let words = page.words;
    let mut said =
        vec![words.with("test-detail-best", &[("best", say::chance(words, winner.p_best).into())])];
    said.push(match winner.always_valid {
        Ok(p) => words.with("test-detail-p", &[("p", say::p(words, p).into())]),
        Err(reason) => words.no_answer(reason),
    });
    said.push(match winner.loss_in_money {
        Ok(loss) => words.with("test-detail-loss-money", &[("money", say::money(words, loss).into())]),
        Err(_) => {
            let of = say::of_basis(words, winner.basis);
            words.with(
                "test-detail-loss",
                &[("loss", say::loss(words, winner.loss).into()), ("of", of.into())],
            )
        }
    });
    if let Some(entrant) = page.entrant(winner.id)
        && let Some(score) = entrant.score
    {
        let key = match (entrant.strong, &winner.luck) {
            (Some(true), _) => "test-detail-strong",
            (_, Luck::Excluded) => "test-detail-weak",
            _ => "test-detail-weak-so-far",
        };
        said.push(words.with(key, &[("score", words.number(score, 1).into())]));
    }
    said.join(" ")
}

fn warnings(page: Page<'_>) -> Vec<String> {
    let (words, report) = (page.words, page.report);
    let mut said = Vec::new();
    if let Some(disagreement) = report.disagreement {
        let ((shallow, one), (deep, other)) = (disagreement.shallow, disagreement.deep);
        let args = [
            ("shallow", say::by_stage(words, shallow).into()),
            ("one", page.name(one).into()),
            ("deep", say::by_stage(words, deep).into()),
            ("other", page.name(other).into()),
        ];
        let key = if shallow == Stage::Clicks { "test-warn-disagree" } else { "test-warn-disagree-leads" };
        said.push(words.with(key, &args));
    }
    if let Ok(split) = &report.split
        && split.is_mismatch
    {
        said.push(words.text("test-warn-split"));
    }
    said.extend(report.warnings.iter().map(|warning| match warning {
        Warning::MoreThanBefore { id, stage } => {
            let args = [("name", page.name(*id).into()), ("stage", say::stage(words, *stage).into())];
            words.with("test-warn-more", &args)
        }
        Warning::RevenueWithoutDeals { id } => {
            words.with("test-warn-revenue", &[("name", page.name(*id).into())])
        }
    }));
    said
}
