//! The statement of one seller, on the page and to be taken away.
use super::{Ready, say::text};
use crate::{
    domain::Period,
    export::{Column, Kind, Sheet, Value},
    markup::{ButtonKind, Element, Glyph, Tag, el, kit},
    stats::NoAnswer,
    tools::{
        Taken,
        pay::{Act, Form, Month, Seller, SellerPay, Statement, TeamPay},
    },
};

/// A month of a seller: what came out, and what it pays.
type Paid<'a> = (Period, &'a Month, &'a Result<Statement, NoAnswer>);

fn months<'a>(paid: &'a SellerPay, seller: &'a Seller) -> Vec<Paid<'a>> {
    let months = paid.months.iter().zip(&seller.months);
    months.map(|((period, statement), (_, month))| (*period, month, statement)).collect()
}

/// The seller of this name.
fn find<'a>(all: Ready<'a>, pay: &'a TeamPay, name: &str) -> Option<(&'a SellerPay, &'a Seller)> {
    pay.sellers.iter().zip(&all.found.crew.sellers).find(|(paid, _)| paid.name == name)
}

/// The statement of the seller that is open.
pub(super) fn opened(all: Ready<'_>, pay: &TeamPay) -> Option<Element<Act>> {
    let name = all.look.seller.as_deref()?;
    let (paid, seller) = find(all, pay, name)?;
    let heads = [
        "pay-col-month",
        "pay-col-plan",
        "pay-col-fact",
        "pay-col-attainment",
        "pay-col-rate",
        "pay-col-hard",
        "pay-col-soft",
        "pay-col-bonus",
        "pay-col-prizes",
        "pay-col-clawback",
        "pay-col-paid",
    ];
    let months = months(paid, seller);
    let rows = months.iter().map(|month| line(all, month)).collect();
    let reasons = months.iter().filter_map(|(period, _, paid)| {
        let why = all.why(*paid.as_ref().err()?);
        Some(format!("{}: {why}", all.words.period(*period)))
    });
    let close = kit::Button {
        label: all.text("close"),
        kind: ButtonKind::Icon,
        glyph: Some(Glyph::Close),
        ..kit::Button::default()
    };
    let title = all.words.with("pay-slip-title", &[("name", text(name))]);
    let block = el(Tag::Div)
        .class("pay-statement slip")
        .put(
            el(Tag::Div)
                .class("row")
                .attr(crate::markup::Attr::DataEnd, "")
                .put(el(Tag::H3).put(title.clone()))
                .put(kit::button(close, Act::Seller(None))),
        )
        .put(all.table(title, &heads, rows))
        .put(el(Tag::Ul).class("breaks").each(Tag::Li, reasons))
        .all(months.last().and_then(|month| steps(all, month)).map(|said| el(Tag::P).class("why").put(said)))
        .put(buttons(all, name));
    Some(block)
}

fn line(all: Ready<'_>, (period, month, paid): &Paid<'_>) -> Vec<String> {
    let mut cells = vec![all.words.period(*period), all.money(month.plan), all.money(month.fact)];
    match paid {
        Ok(paid) => {
            cells.push(all.attainment(paid.attainment));
            cells.push(all.rate(paid.rate));
            let sums = [paid.hard, paid.soft, paid.bonus, paid.fast_money, paid.clawback, paid.total];
            cells.extend(sums.map(|sum| all.exact(sum)));
        }
        Err(_) => cells.extend(std::iter::repeat_n("—".to_owned(), 8)),
    }
    cells
}

/// Pay of a month in a sentence.
fn steps(all: Ready<'_>, (period, month, paid): &Paid<'_>) -> Option<String> {
    let paid = paid.as_ref().ok()?;
    let args = [
        ("month", text(all.words.period_long(*period))),
        ("plan", text(all.exact(month.plan))),
        ("fact", text(all.exact(month.fact))),
        ("attained", text(all.attainment(paid.attainment))),
        ("rate", text(all.rate(paid.rate))),
        ("hard", text(all.exact(paid.hard))),
        ("soft", text(all.exact(paid.soft))),
        ("score", text(all.percent(month.score))),
        ("bonus", text(all.exact(paid.bonus))),
        ("prizes", text(all.exact(paid.fast_money))),
        ("clawback", text(all.exact(paid.clawback))),
        ("total", text(all.exact(paid.total))),
    ];
    Some(all.words.with("pay-slip-month", &args))
}

fn buttons(all: Ready<'_>, name: &str) -> Element<Act> {
    let button = |(key, form, glyph)| {
        let (kind, glyph) = (ButtonKind::Quiet, Some(glyph));
        let button = kit::Button { label: all.text(key), kind, glyph, ..kit::Button::default() };
        kit::button(button, Act::Slip(name.to_owned(), form))
    };
    let forms = [
        ("pay-slip-text", Form::Text, Glyph::Copy),
        ("pay-slip-csv", Form::Csv, Glyph::Download),
        ("pay-slip-book", Form::Book, Glyph::Download),
        ("pay-slip-paper", Form::Paper, Glyph::Print),
    ];
    el(Tag::Div).class("row").all(forms.map(button))
}

/// The slip of a seller, to be taken away; `None` when there is no such seller.
pub(super) fn taken(all: Ready<'_>, name: &str, form: Form) -> Option<Taken> {
    let (paid, seller) = find(all, all.found.pay.as_ref().ok()?, name)?;
    let stem = "razbor-pay-slip".to_owned();
    let title = all.words.with("pay-slip-title", &[("name", text(name))]);
    Some(match form {
        Form::Text => Taken::Text(as_text(all, title, (paid, seller))),
        Form::Csv => Taken::Csv(stem, sheet(all, &[(paid, seller)])),
        Form::Book => Taken::Book(stem, vec![sheet(all, &[(paid, seller)])], vec![title]),
        Form::Paper => Taken::Paper,
    })
}

fn as_text(all: Ready<'_>, title: String, (paid, seller): (&SellerPay, &Seller)) -> String {
    let line = |month: &Paid<'_>| match month {
        (period, _, Err(reason)) => format!("{}: {}", all.words.period_long(*period), all.why(*reason)),
        month => steps(all, month).unwrap_or_default(),
    };
    let mut lines = vec![title];
    lines.extend(months(paid, seller).iter().map(line));
    lines.push(all.words.with("pay-slip-total", &[("total", text(all.exact(paid.total)))]));
    lines.join("\n")
}

/// Months of sellers, a row each, with a row of sums for each seller.
fn sheet(all: Ready<'_>, sellers: &[(&SellerPay, &Seller)]) -> Sheet {
    let column = |(key, machine, kind): (&str, &str, Kind)| Column::new(all.text(key), machine, kind);
    let columns = [
        ("pay-col-seller", "seller", Kind::Text),
        ("pay-col-month", "month", Kind::Text),
        ("pay-col-plan", "plan", Kind::Money),
        ("pay-col-fact", "fact", Kind::Money),
        ("pay-col-attainment", "attainment", Kind::Share),
        ("pay-col-rate", "rate", Kind::Share),
        ("pay-col-hard", "hard", Kind::Money),
        ("pay-col-soft", "soft", Kind::Money),
        ("pay-col-bonus", "bonus", Kind::Money),
        ("pay-col-prizes", "prizes", Kind::Money),
        ("pay-col-clawback", "clawback", Kind::Money),
        ("pay-col-paid", "pay", Kind::Money),
    ];
    let mut rows = Vec::new();
    for (paid, seller) in sellers {
        rows.extend(months(paid, seller).iter().map(|month| values(all, &paid.name, month)));
        let mut total = vec![Value::Text(paid.name.clone()), Value::Text(all.text("pay-row-total"))];
        total.extend([Value::Empty, Value::Money(paid.fact)]);
        total.extend(std::iter::repeat_n(Value::Empty, 7));
        total.push(Value::Money(paid.total));
        rows.push(total);
    }
    Sheet { title: all.text("pay-sheet-months"), columns: columns.map(column).into(), rows }
}

fn values(all: Ready<'_>, name: &str, (period, month, paid): &Paid<'_>) -> Vec<Value> {
    let mut row = vec![Value::Text(name.to_owned()), Value::Text(all.words.period(*period))];
    row.extend([month.plan, month.fact].map(Value::Money));
    if let Ok(paid) = paid {
        row.extend([paid.attainment.to_f64(), paid.rate.to_f64() / 100.0].map(Value::Share));
        let sums = [paid.hard, paid.soft, paid.bonus, paid.fast_money, paid.clawback, paid.total];
        row.extend(sums.map(Value::Money));
    }
    row
}

/// Pay of the team as a workbook: sellers, their months, the passport.
pub(super) fn book(all: Ready<'_>, passport: Vec<String>) -> Option<Taken> {
    let pay = all.found.pay.as_ref().ok()?;
    let compared = all.found.comparison.as_ref().and_then(|found| found.as_ref().ok());
    let mut columns = vec![
        Column::new(all.text("pay-col-seller"), "seller", Kind::Text),
        Column::new(all.text("pay-col-fact"), "fact", Kind::Money),
        Column::new(all.text("pay-col-paid"), "pay", Kind::Money),
        Column::new(all.text("pay-col-cost"), "cost_of_sales", Kind::Share),
    ];
    if compared.is_some() {
        columns.push(Column::new(all.text("pay-col-other"), "pay_other", Kind::Money));
        columns.push(Column::new(all.text("pay-col-difference"), "difference", Kind::Money));
    }
    let row = |(place, paid): (usize, &SellerPay)| {
        let mut row = vec![Value::Text(paid.name.clone()), Value::Money(paid.fact), Value::Money(paid.total)];
        row.push(paid.cost_of_sales.map_or(Value::Empty, Value::Share));
        let difference = compared.and_then(|found| found.sellers.get(place));
        row.extend(difference.into_iter().flat_map(|it| [it.other, it.difference]).map(Value::Money));
        row
    };
    let mut rows: Vec<Vec<Value>> = pay.sellers.iter().enumerate().map(row).collect();
    rows.push(vec![Value::Text(all.text("pay-row-head")), Value::Empty, Value::Money(pay.head)]);
    let team = Sheet { title: all.text("pay-team"), columns, rows };
    let sellers: Vec<_> = pay.sellers.iter().zip(&all.found.crew.sellers).collect();
    Some(Taken::Book("razbor-pay".into(), vec![team, sheet(all, &sellers)], passport))
}
