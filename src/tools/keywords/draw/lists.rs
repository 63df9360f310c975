//! The user's own lists: synonyms, minus words, brands; and the way back from all that was done by hand.
use super::{Page, Piece, quiet};
use crate::{
    markup::{Attr, Element, On, Tag, el},
    tools::keywords::{
        Act, List,
        lists::{Expected, Fault, print_synonyms, read_brands, read_minus, read_synonyms},
    },
};

pub(super) fn lists(page: Page<'_>) -> Piece {
    let (words, params) = (page.words, page.params);
    let n_edits = params.moved.len() + params.merged.len() + params.named.len();
    let edits = (n_edits > 0).then(|| {
        el(Tag::Div).class("row").put(words.with("keywords-edits", &[("n", n_edits.into())])).put(quiet(
            words.text("keywords-unedit"),
            None,
            Act::Unedit,
        ))
    });
    let is_changed = !(params.synonyms.is_empty() && params.minus.is_empty() && params.brands.is_empty());
    let mark = (is_changed || n_edits > 0).then(|| {
        el(Tag::Span).class("chip").attr(Attr::DataTone, "info").put(words.text("keywords-changed"))
    });
    el(Tag::Details)
        .class("card settings-card")
        .put(el(Tag::Summary).put(el(Tag::H2).put(words.text("keywords-lists"))).all(mark))
        .put(el(Tag::Div).class("settings").all(List::ALL.map(|list| lines(page, list))))
        .all(edits.map(|edits| el(Tag::Div).class("body").put(edits)))
        .into()
}

/// A list, a line each; taken when the field is left.
fn lines(page: Page<'_>, list: List) -> Element<Act> {
    let (words, params) = (page.words, page.params);
    let (id, hint, example) = match list {
        List::Synonyms => ("keywords-synonyms", "keywords-synonyms-hint", "keywords-synonyms-example"),
        List::Minus => ("keywords-minus", "keywords-minus-hint", "keywords-minus-example"),
        List::Brands => ("keywords-brands", "keywords-brands-hint", "keywords-brands-example"),
    };
    let mistyped = page.look.lists.iter().find(|(other, _)| *other == list).map(|(_, text)| text.clone());
    let faults = mistyped.as_ref().map(|text| faults(list, text)).unwrap_or_default();
    let value = mistyped.unwrap_or_else(|| match list {
        List::Synonyms => print_synonyms(&params.synonyms),
        List::Minus => params.minus.join("\n"),
        List::Brands => params.brands.join("\n"),
    });
    let told = format!("{id}-told");
    let text = el(Tag::Textarea)
        .attr(Attr::Id, id)
        .attr(Attr::Rows, "4")
        .attr(Attr::AriaDescribedby, told.clone())
        .maybe(Attr::AriaInvalid, (!faults.is_empty()).then_some("true"))
        .attr(Attr::Placeholder, words.text(example))
        .attr(Attr::Value, value)
        .on(On::Change, Act::List(list));
    let note = el(Tag::P).class("note").attr(Attr::Id, told).put(words.text(hint));
    let sentences = faults.iter().map(|fault| sentence(page, fault));
    el(Tag::Div)
        .class("area")
        .put(el(Tag::Label).attr(Attr::For, id).put(words.text(id)))
        .put(text)
        .put(note)
        .put(
            el(Tag::Div)
                .attr(Attr::Role, "status")
                .put(el(Tag::Ul).class("refused").each(Tag::Li, sentences)),
        )
        .all((list == List::Brands).then(|| maybe_brands(page)).flatten())
}

/// Latin words of Russian phrases that are not in the list: only the user knows which are brands.
fn maybe_brands(page: Page<'_>) -> Option<Element<Act>> {
    let known: Vec<String> = page.params.brands.iter().map(|brand| crate::lexis::fold(brand)).collect();
    let offered = page.core.latin().iter().filter(|(word, _)| !known.contains(word));
    let offer = |(word, n): &(String, u32)| {
        let args = [("word", word.as_str().into()), ("n", (*n).into())];
        quiet(page.words.with("keywords-brand-offer", &args), None, Act::Add(List::Brands, word.clone()))
    };
    let offered: Vec<Element<Act>> = offered.map(offer).collect();
    (!offered.is_empty())
        .then(|| el(Tag::Div).class("row").put(page.words.text("keywords-brands-maybe")).all(offered))
}

fn faults(list: List, text: &str) -> Vec<Fault> {
    match list {
        List::Synonyms => read_synonyms(text).1,
        List::Minus => read_minus(text).1,
        List::Brands => read_brands(text).1,
    }
}

fn sentence(page: Page<'_>, fault: &Fault) -> String {
    let key = match fault.expected {
        Expected::TwoWords => "keywords-fault-two-words",
        Expected::OneWord => "keywords-fault-one-word",
        Expected::Telling => "keywords-fault-telling",
    };
    page.words.with(key, &[("line", fault.line.into()), ("found", fault.found.as_str().into())])
}
