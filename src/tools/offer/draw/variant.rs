//! A variant: its text, where it will stand, its scores, what its words tell.
use super::{LongText, Page, Piece, hint, long_text, quiet, say, scores};
use crate::{
    markup::{Attr, ButtonKind, Element, Glyph, Tag, Tone, el, kit},
    tools::offer::{Act, FORMATS, Format, Judged, Length, MOST_VARIANTS, Variant, lengths, letter},
    words::Words,
};

/// All variants side by side.
pub(super) fn grid(page: Page<'_>) -> Piece {
    let words = page.words;
    let cards = page.params.variants.iter().zip(page.judged).enumerate();
    let cards = cards.map(|(place, (variant, judged))| card(page, place, (variant, judged)));
    let add: Element<Act> = match page.params.variants.len() < MOST_VARIANTS {
        true => quiet(words.text("offer-add"), Glyph::Plus, Act::Add),
        false => el(Tag::P).class("note").put(words.text("offer-add-none")),
    };
    let row = el(Tag::Div).class("row actions").put(add);
    el(Tag::Div).class("stack").put(el(Tag::Div).class("variants").all(cards)).put(row).into()
}

/// A variant as it is told aloud.
pub(super) fn title(words: &Words, place: usize, name: &str) -> String {
    let letter = letter(place).into();
    match name {
        "" => words.with("offer-variant", &[("letter", letter)]),
        name => words.with("offer-variant-named", &[("letter", letter), ("name", name.into())]),
    }
}

fn card(page: Page<'_>, place: usize, (variant, judged): (&Variant, &Judged)) -> Element<Act> {
    let (words, id) = (page.words, variant.id);
    let heading = format!("offer-{id}");
    let remove = kit::Button {
        label: words.with("offer-remove", &[("letter", letter(place).into())]),
        kind: ButtonKind::Icon,
        glyph: Some(Glyph::Close),
        ..kit::Button::default()
    };
    let header = el(Tag::Header)
        .put(el(Tag::H2).attr(Attr::Id, heading.clone()).put(title(words, place, "")))
        .all(badge(words, judged))
        .put(el(Tag::Div).class("actions").put(kit::button(remove, Act::Remove(id))));
    let name = kit::Field {
        id: format!("offer-{id}-name"),
        label: words.text("offer-name"),
        value: variant.name.clone(),
        words: true,
        ..kit::Field::default()
    };
    let text = LongText {
        id: format!("offer-{id}-text"),
        label: words.text("offer-text"),
        spoken: None,
        value: variant.text.clone(),
    };
    let body = el(Tag::Div)
        .class("body")
        .put(kit::field(name, Act::Name(id)))
        .put(long_text(text, Act::Text(id)))
        .put(format(page, variant))
        .put(scores::scores(page, place, (variant, judged)))
        .put(hint::hint(page, variant));
    el(Tag::Section)
        .class("card variant")
        // A key is never 0, and a variant keeps its own whatever goes before it.
        .key(id.saturating_add(1))
        .attr(Attr::AriaLabelledby, heading)
        .put(header)
        .put(body)
}

fn badge(words: &Words, judged: &Judged) -> Option<Element<Act>> {
    let (key, tone) = match judged.is_strong()? {
        true => ("offer-strong", Tone::Good),
        false => ("offer-weak", Tone::Warn),
    };
    Some(kit::badge(words.text(key), tone))
}

/// Where it will stand, and how long it is.
fn format(page: Page<'_>, variant: &Variant) -> Element<Act> {
    let words = page.words;
    let texts = FORMATS.iter().map(|format| say::format(words, *format)).collect();
    let at = FORMATS.iter().position(|format| *format == variant.format);
    let id = format!("offer-{}-format", variant.id);
    let select = kit::select(&id, words.text("offer-format"), (texts, at), Act::Format(variant.id));
    let lines = match variant.format {
        Some(Format::YandexDirect) => Some("offer-lines-yandex"),
        Some(Format::GoogleAds) => Some("offer-lines"),
        _ => None,
    };
    let lines = lines.map(|key| el(Tag::P).class("note").put(words.text(key)));
    let lengths = lengths(variant.format, &variant.text);
    let lengths = lengths.iter().flat_map(|length| told(words, length));
    let row = |(text, fits): (String, bool)| {
        let tone = if fits { Tone::Plain } else { Tone::Warn };
        el(Tag::Li).attr(Attr::DataTone, tone.name()).put(text)
    };
    let list = el(Tag::Ul).class("hint-list").all(lengths.map(row));
    el(Tag::Div).class("stack").put(select).put(list).all(lines)
}

/// What is to be said of a length, and whether it fits.
pub(super) fn told(words: &Words, length: &Length) -> Vec<(String, bool)> {
    let part = say::part(words, length.part);
    let mut args = vec![("part", part.as_str().into()), ("counted", length.counted.into())];
    args.extend(length.most.map(|most| ("most", most.into())));
    let said = match length.most {
        None => (words.with("offer-length-free", &args), true),
        Some(most) if length.counted > most => {
            args.push(("over", (length.counted - most).into()));
            (words.with("offer-length-over", &args), false)
        }
        Some(_) => (words.with("offer-length", &args), true),
    };
    let long = (!length.long_words.is_empty()).then(|| {
        let quoted = say::all_quoted(words, length.long_words.iter().map(String::as_str));
        (words.with("offer-length-words", &[("part", part.into()), ("words", quoted.into())]), false)
    });
    [said].into_iter().chain(long).collect()
}
