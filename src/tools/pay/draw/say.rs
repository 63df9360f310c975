//! Numbers of this page in words.
use super::Ready;
use crate::{
    domain::{Amount, Percent},
    markup::{Attr, Element, Tag, Tone, el, kit},
    stats::NoAnswer,
    tools::pay::{Act, Attainment, Field, Needs, Rate, Scheme},
    words::{Arg, Words},
};

/// An argument that is a text.
pub(super) fn text(text: impl Into<String>) -> Arg {
    Arg::Text(text.into())
}

/// The sign of the currency, when there is one.
pub(super) fn sign(scheme: &Scheme) -> Option<&str> {
    Some(scheme.currency.as_str()).filter(|sign| !sign.is_empty())
}

/// A rate with all its decimals, without the sign: `2`, `2,0689655`.
pub(super) fn rate_number(words: &Words, rate: Rate) -> String {
    let (mut raw, mut decimals) = (rate.raw(), 7);
    while decimals > 0 && raw % 10 == 0 {
        (raw, decimals) = (raw / 10, decimals - 1);
    }
    words.number(rate.to_f64(), decimals)
}

impl<'a> Ready<'a> {
    pub(super) fn text(self, key: &str) -> String {
        self.words.text(key)
    }
    pub(super) fn scheme(self) -> &'a Scheme {
        &self.params.scheme
    }
    /// Money in full.
    pub(super) fn money(self, amount: Amount) -> String {
        self.words.money(amount, sign(self.scheme()))
    }
    /// Money to the kopeck.
    pub(super) fn exact(self, amount: Amount) -> String {
        self.words.money_exact(amount, sign(self.scheme()))
    }
    /// Money for titles.
    pub(super) fn short(self, amount: Amount) -> String {
        self.words.money_short(amount, sign(self.scheme()))
    }
    /// Money that was a float, in units.
    pub(super) fn about(self, units: f64) -> String {
        let raw = (units * Amount::SCALE as f64).round();
        // A cast of a float stays within the range of the integer.
        self.money(Amount::new(raw as i64))
    }
    /// What comes on top, with its sign: `+ 24 000 ₽`, `− 500 ₽`.
    pub(super) fn signed(self, amount: Amount) -> String {
        let shown = self.money(amount);
        if amount.is_positive() { format!("+\u{a0}{shown}") } else { shown }
    }
    pub(super) fn percent(self, percent: Percent) -> String {
        self.words.limit(percent)
    }
    /// A rate with at most four decimals.
    pub(super) fn rate(self, rate: Rate) -> String {
        let whole = (0..4).find(|decimals| rate.raw().is_multiple_of(10_u32.pow(7 - decimals)));
        self.words.percent(rate.to_f64() / 100.0, whole.unwrap_or(4))
    }
    /// A share as exact as a setting: with two decimals at most, none when it is whole.
    pub(super) fn fine(self, share: f64) -> String {
        match (share * 10_000.0).round() {
            hundredths if (0.0..1e9).contains(&hundredths) => {
                self.words.limit(Percent::new(hundredths as u32))
            }
            _ => self.words.percent(share, 2),
        }
    }
    /// A short table: the first column names the row, the others are numbers.
    pub(super) fn table(self, label: String, heads: &[&str], rows: Vec<Vec<String>>) -> Element<Act> {
        let head = |(place, key): (usize, &&str)| {
            let head = el(Tag::Th).attr(Attr::Scope, "col").put(self.text(key));
            if place == 0 { head } else { head.class("number") }
        };
        let cell = |(place, text): (usize, String)| match place {
            0 => el(Tag::Th).attr(Attr::Scope, "row").put(text),
            _ => el(Tag::Td).class("number").put(text),
        };
        let row = |row: Vec<String>| el(Tag::Tr).all(row.into_iter().enumerate().map(cell));
        let table = el(Tag::Table)
            .class("plain")
            .put(el(Tag::Thead).put(el(Tag::Tr).all(heads.iter().enumerate().map(head))))
            .put(el(Tag::Tbody).all(rows.into_iter().map(row)));
        kit::scroll_x(label, table)
    }
    /// A share with one decimal.
    pub(super) fn share(self, share: f64) -> String {
        self.words.percent(share, 1)
    }
    /// Attainment, rounded down to a hundredth; what exceeds a threshold by less has a mark.
    pub(super) fn attainment(self, attainment: Attainment) -> String {
        let hundredths = attainment.shown();
        let size = u32::try_from(hundredths.unsigned_abs()).unwrap_or(u32::MAX);
        let shown = self.words.limit(Percent::new(size));
        let is_threshold = self.scheme().thresholds.iter().any(|it| i64::from(it.at.raw()) == hundredths);
        match hundredths {
            ..0 => format!("−{shown}"),
            _ if is_threshold && !attainment.is_shown_exactly() => format!(">\u{a0}{shown}"),
            _ => shown,
        }
    }
    /// Why there is no number.
    pub(super) fn why(self, reason: NoAnswer) -> String {
        self.words.no_answer(reason)
    }
    /// The reason as a notice.
    pub(super) fn no_number(self, reason: NoAnswer) -> Element<Act> {
        kit::notice(Tone::Warn, self.why(reason), None, Vec::new())
    }

    /// What a field takes, when the text in it was not taken.
    pub(super) fn refusal(self, field: Field) -> Option<String> {
        self.look.mistyped(field)?;
        let words = self.words;
        if field == Field::Name {
            return Some(self.text("pay-name-needed"));
        }
        Some(match field.needs_in(self.params) {
            Needs::Money => self.text("pay-needs-money"),
            Needs::AnyMoney => self.text("pay-needs-any-money"),
            Needs::MaybeMoney => self.text("pay-needs-maybe-money"),
            Needs::Percent(low, high) => words.with(
                "pay-needs-percent",
                &[("low", text(words.limit(low))), ("high", text(words.limit(high)))],
            ),
            Needs::Rate => self.text("pay-needs-rate"),
            Needs::Whole(low, high) => {
                let count = |number: u64| text(words.count(i64::try_from(number).unwrap_or(i64::MAX)));
                words.with("pay-needs-whole", &[("low", count(low)), ("high", count(high))])
            }
            Needs::Words(most) => words.with("pay-needs-words", &[("n", most.into())]),
        })
    }

    /// A labelled field: what stands in it is the value in force, or the text that was not taken.
    pub(super) fn field(self, field: Field, input: Input<'_>) -> Element<Act> {
        let typed = self.look.mistyped(field).map(str::to_owned);
        let shown = kit::Field {
            id: input.id.to_owned(),
            label: input.label,
            value: typed.unwrap_or(input.value),
            unit: input.unit,
            invalid: self.refusal(field),
            changed: false,
            words: matches!(field.needs(), Needs::Words(_)),
            steps: matches!(field.needs_in(self.params), Needs::Percent(..) | Needs::Rate),
        };
        kit::field(shown, Act::Field(field))
    }
    /// A field in a cell of a table.
    pub(super) fn cell(self, field: Field, input: Input<'_>) -> Element<Act> {
        let typed = self.look.mistyped(field).map(str::to_owned);
        let shown = kit::CellField {
            id: input.id.to_owned(),
            label: input.label,
            value: typed.unwrap_or(input.value),
            hint: input.hint,
            invalid: self.refusal(field),
            words: matches!(field.needs(), Needs::Words(_)),
        };
        kit::cell_field(shown, Act::Field(field))
    }
    /// Money as a field shows it, the sign beside.
    pub(super) fn money_value(self, amount: Amount) -> String {
        self.words.money_exact(amount, None)
    }
    /// The sign of the currency as the unit of a field.
    pub(super) fn unit(self) -> Option<String> {
        sign(self.scheme()).map(str::to_owned)
    }
    /// A short remark.
    pub(super) fn note(self, text: String) -> Element<Act> {
        el(Tag::P).class("note").put(text)
    }
    /// A heading inside a card.
    pub(super) fn heading(self, key: &str) -> Element<Act> {
        el(Tag::H3).put(self.text(key))
    }
}

/// What a field shows.
#[derive(Clone, Debug, Default)]
pub(super) struct Input<'a> {
    pub(super) id: &'a str,
    pub(super) label: String,
    pub(super) value: String,
    pub(super) unit: Option<String>,
    pub(super) hint: Option<String>,
}
