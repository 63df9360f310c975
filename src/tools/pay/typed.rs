//! Numbers as they are typed into the fields of this page: `1,2 млн`, `120 000`, `12,5 %`.
use super::Rate;
use crate::{
    domain::{Amount, Percent},
    import::{Decimal, Evidence, decimal_evidence, read_number},
};

/// The largest sum that a field takes: a trillion units.
pub(super) const MOST_MONEY: Amount = Amount::new(1_000_000_000_000 * Amount::SCALE);
/// The largest percentage that a field takes: 1 000 %.
pub(super) const MOST_PERCENT: Percent = Percent::whole(1_000);
/// The largest rate that a field takes: all of the turnover.
pub(super) const MOST_RATE: Rate = Rate::WHOLE;

/// Money of any sign. Three digits behind a mark are a group: `120.000` is 120 000.
pub(super) fn read_money(text: &str) -> Option<Amount> {
    let grouping = if text.contains(',') { Decimal::Dot } else { Decimal::Comma };
    let decimal = match decimal_evidence(text) {
        Evidence::Comma | Evidence::None => Decimal::Comma,
        Evidence::Dot => Decimal::Dot,
        Evidence::Either => grouping,
    };
    let has_percent = text.contains('%');
    let amount = read_number(text, decimal).ok()?.amount;
    (!has_percent && (-MOST_MONEY.raw()..=MOST_MONEY.raw()).contains(&amount.raw())).then_some(amount)
}

/// Percent, rounded to a hundredth. A mark is always that of the decimals: `12,345` is 12.345.
pub(super) fn read_percent(text: &str) -> Option<Percent> {
    let hundredths = (read_plain(text)?.raw() + 50).div_euclid(100);
    let percent = u32::try_from(hundredths).ok().map(Percent::new)?;
    (percent <= MOST_PERCENT).then_some(percent)
}

/// A rate in percent, to its ten-thousandth.
pub(super) fn read_rate(text: &str) -> Option<Rate> {
    let billionths = read_plain(text)?.raw().checked_mul(1_000)?;
    let rate = u32::try_from(billionths).ok().map(Rate::new)?;
    (rate <= MOST_RATE).then_some(rate)
}

/// A whole number of zero or more.
pub(super) fn read_whole(text: &str) -> Option<u64> {
    let raw = read_money(text)?.raw();
    (raw >= 0 && raw % Amount::SCALE == 0).then(|| (raw / Amount::SCALE).unsigned_abs())
}

fn read_plain(text: &str) -> Option<Amount> {
    let decimal = if text.contains(',') { Decimal::Comma } else { Decimal::Dot };
    read_number(text, decimal).ok().map(|number| number.amount).filter(|amount| amount.raw() >= 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_money(text: &str, expect: Option<i64>) {
        assert_eq!(read_money(text).map(|amount| amount.raw() / Amount::SCALE), expect, "{text}");
    }

    #[test]
    fn money_is_read_as_people_write_it() {
        check_money("1,2 млн", Some(1_200_000));
        check_money("120 000", Some(120_000));
        check_money("120\u{a0}000 ₽", Some(120_000));
        check_money("120.000", Some(120_000));
        check_money("120,000", Some(120_000));
        check_money("3,000,000.50", Some(3_000_000));
        check_money("95 тыс. руб.", Some(95_000));
        check_money("−5 000", Some(-5_000));
    }

    #[test]
    fn what_is_no_sum_is_not_read() {
        for text in ["", "много", "12 %", "1 2 3", "-", "10 трлн", "9999999999999"] {
            check_money(text, None);
        }
    }

    #[track_caller]
    fn check_percent(text: &str, expect: Option<u32>) {
        assert_eq!(read_percent(text).map(Percent::raw), expect, "{text}");
    }

    #[test]
    fn a_percentage_is_read_with_a_comma_or_a_dot() {
        check_percent("12,5 %", Some(1_250));
        check_percent("99.99", Some(9_999));
        check_percent("12,345", Some(1_235));
        check_percent("1000", Some(100_000));
        for text in ["1000,01", "-5", "", "половина", "%"] {
            check_percent(text, None);
        }
    }

    #[test]
    fn a_rate_is_read_to_its_ten_thousandth() {
        assert_eq!(read_rate("2"), Some(Rate::whole(2)));
        assert_eq!(read_rate("2,0689 %"), Some(Rate::new(20_689_000)));
        assert_eq!((read_rate("100"), read_rate("100,01"), read_rate("-1")), (Some(Rate::WHOLE), None, None));
    }

    #[test]
    fn a_whole_number_has_no_part() {
        assert_eq!((read_whole("10 000"), read_whole("1,5"), read_whole("-1")), (Some(10_000), None, None));
    }
}
