//! The advertising report that the numbers come from: which of its names is which variant.
use super::{Page, Piece, counts::value, note, say, table};
use crate::{
    markup::{Attr, ButtonKind, Element, Tag, el, kit},
    tools::offer_test::{Act, Cell, NameOf, Source},
};

/// Names shown.
const MOST: usize = 20;
/// Names that become variants at one stroke.
const MOST_NEW: usize = 8;

pub(super) fn report(page: Page<'_>) -> Option<Piece> {
    let (words, matched) = (page.words, &page.gathered.matched);
    if matched.sources.is_empty() {
        return None;
    }
    let n_matched = matched.sources.iter().filter(|source| source.id.is_some()).count();
    let title = words.with("test-report", &[("n", n_matched.into()), ("of", matched.sources.len().into())]);
    let mut body = Vec::new();
    body.extend(take_all(page));
    body.extend(name_of(page).map(Into::into));
    let heads = [words.text("test-report-name"), words.text("test-report-variant")];
    let heads = heads.into_iter().chain(Cell::ALL.map(|cell| super::counts::heading(words, cell))).collect();
    let rows = matched.sources.iter().take(MOST).enumerate().map(|(at, source)| row(page, at, source));
    body.push(kit::scroll_x(title.clone(), table(heads, rows)).into());
    if matched.sources.len() > MOST {
        body.push(note(
            words.with("test-report-most", &[("n", MOST.into()), ("of", matched.sources.len().into())]),
        ));
    }
    let card = el(Tag::Details)
        .class("card settings-card")
        .flag(Attr::Open, n_matched < matched.sources.len())
        .put(el(Tag::Summary).put(el(Tag::H2).put(title)))
        .put(el(Tag::Div).class("body").all(body));
    Some(card.into())
}

/// Names that nobody has yet become variants.
fn take_all(page: Page<'_>) -> Option<Piece> {
    let words = page.words;
    let free =
        page.gathered.matched.sources.iter().filter(|source| source.id.is_none() && !source.name.is_empty());
    let by_hand = &page.params.matching.by_hand;
    let names: Vec<String> = free
        .map(|source| source.name.clone())
        .filter(|name| by_hand.iter().all(|(known, _)| known != name))
        .collect();
    if names.is_empty() || names.len() > MOST_NEW {
        return None;
    }
    let button = kit::Button {
        label: words.with("test-report-take", &[("n", names.len().into())]),
        kind: if page.entrants.is_empty() { ButtonKind::Main } else { ButtonKind::Plain },
        ..kit::Button::default()
    };
    Some(el(Tag::Div).put(kit::button(button, Act::AddAll(names))).into())
}

fn name_of(page: Page<'_>) -> Option<Element<Act>> {
    let (words, matched) = (page.words, &page.gathered.matched);
    let text = |name_of: &NameOf| {
        words.text(match name_of {
            NameOf::Variant => "test-name-of-variant",
            NameOf::Group => "test-name-of-group",
            NameOf::Campaign => "test-name-of-campaign",
        })
    };
    let at = matched.names.iter().position(|name_of| Some(*name_of) == matched.name_of);
    let texts = matched.names.iter().map(text).collect();
    (matched.names.len() > 1).then(|| {
        kit::select(
            "test-name-of",
            words.text("test-name-of"),
            (texts, at),
            Act::NameOf(matched.names.clone()),
        )
    })
}

fn row(page: Page<'_>, at: usize, source: &Source) -> Element<Act> {
    let words = page.words;
    let ids: Vec<u32> = page.entrants.iter().map(|entrant| entrant.id).collect();
    let chosen = source.id.and_then(|id| ids.iter().position(|known| *known == id)).map_or(0, |at| at + 1);
    let names = page.entrants.iter().map(|entrant| say::name(words, entrant));
    let texts: Vec<String> = [words.text("test-report-nobody")].into_iter().chain(names).collect();
    let name = if source.name.is_empty() { words.text("test-report-unnamed") } else { source.name.clone() };
    let label = words.with("test-report-whose", &[("name", name.as_str().into())]);
    let id = format!("test-match-{at}");
    let select = kit::select(&id, label, (texts, Some(chosen)), Act::Match(source.name.clone(), ids));
    let cells = Cell::ALL.map(|cell| value(words, source.counts, cell).unwrap_or_else(|| "—".into()));
    let cells = cells.map(|text| el(Tag::Td).class("number").put(text));
    el(Tag::Tr)
        .put(el(Tag::Th).attr(Attr::Scope, "row").put(name))
        .put(el(Tag::Td).class("test-match").put(select))
        .all(cells)
}
