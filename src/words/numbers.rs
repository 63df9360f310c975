//! Numbers as the reader writes them: counts, money, percent.
//!
//! Russian: `1 234 567,89 ₽` with no-break spaces; English: `₽1,234,567.89`. A negative number has
//! a proper minus (−). Everything is rounded half away from zero; what rounds to zero has no minus.
use super::Words;
use crate::{
    domain::{Amount, Percent},
    words::Lang,
};

/// No-break space.
const NBSP: char = '\u{a0}';
/// What stands where a number cannot be given.
const DASH: &str = "—";
/// Names of the powers of a thousand.
const POWERS: [&str; 4] = ["number-thousand", "number-million", "number-billion", "number-trillion"];
/// From here on, in units, a short sum has a power of a thousand.
const SHORT_FROM: i128 = 10_000;
/// At most so many decimals when a percentage stands beside a limit.
const BESIDE_DECIMALS: u32 = 4;

/// `scaled / 10^decimals` with group marks and exactly so many decimals.
pub(super) fn fixed(lang: Lang, scaled: i128, decimals: u32) -> String {
    let unit = 10_u128.pow(decimals);
    let size = scaled.unsigned_abs();
    let digits = (size / unit).to_string();
    let mut out = String::with_capacity(digits.len() * 2);
    if scaled < 0 {
        out.push('−');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(lang.group_mark());
        }
        out.push(digit);
    }
    if decimals > 0 {
        out.push(lang.decimal_mark());
        out.push_str(&format!("{:0width$}", size % unit, width = decimals as usize));
    }
    out
}

/// `value / by`, rounded half away from zero.
fn divide(value: i128, by: i128) -> i128 {
    value.signum() * ((value.abs() + by / 2) / by)
}

/// `scaled / 10^decimals` without trailing zeros of the decimals.
fn shortest(lang: Lang, mut scaled: i128, mut decimals: u32) -> String {
    while decimals > 0 && scaled % 10 == 0 {
        scaled /= 10;
        decimals -= 1;
    }
    fixed(lang, scaled, decimals)
}

/// `value × 10^decimals`, rounded; `None` when it is no number or beyond 10¹⁵.
fn scale(value: f64, decimals: u32) -> Option<i128> {
    let scaled = (value * 10_f64.powi(decimals.cast_signed())).round();
    (scaled.abs() <= 1e15).then_some(scaled as i128)
}

impl Words {
    /// A whole number: `12 340`.
    pub fn count(&self, count: i64) -> String {
        fixed(self.lang(), i128::from(count), 0)
    }
    /// A float with exactly so many decimals (at most 9); a dash when it is no number.
    pub fn number(&self, value: f64, decimals: u32) -> String {
        let decimals = decimals.min(9);
        scale(value, decimals).map_or(DASH.into(), |scaled| fixed(self.lang(), scaled, decimals))
    }
    /// Money for tables: `1 234 567 ₽`; below 100 units kopecks are shown when there are any.
    pub fn money(&self, amount: Amount, sign: Option<&str>) -> String {
        let raw = i128::from(amount.raw());
        let kopecks = divide(raw, 100);
        let is_whole = kopecks % 100 == 0 || raw.abs() >= 100 * i128::from(Amount::SCALE);
        let text = if is_whole {
            fixed(self.lang(), divide(raw, i128::from(Amount::SCALE)), 0)
        } else {
            fixed(self.lang(), kopecks, 2)
        };
        self.signed(text, sign)
    }
    /// Money to the last 1/10 000: `1 234,50 ₽`, `0,0125 ₽`; whole sums have no decimals.
    pub fn money_exact(&self, amount: Amount, sign: Option<&str>) -> String {
        let raw = i128::from(amount.raw());
        let text = match (raw % i128::from(Amount::SCALE), raw % 100) {
            (0, _) => fixed(self.lang(), raw / i128::from(Amount::SCALE), 0),
            (_, 0) => fixed(self.lang(), raw / 100, 2),
            _ => shortest(self.lang(), raw, 4),
        };
        self.signed(text, sign)
    }
    /// Money for titles, to three significant digits: `1,23 млн`, `41,2 млн`; below 10 000 as
    /// [`Words::money`].
    pub fn money_short(&self, amount: Amount, sign: Option<&str>) -> String {
        let raw = i128::from(amount.raw());
        let scale = i128::from(Amount::SCALE);
        if divide(raw, scale).abs() < SHORT_FROM {
            return self.money(amount, sign);
        }
        let mut text = String::new();
        for (power, name) in (1_u32..).zip(POWERS) {
            let unit = scale * 1_000_i128.pow(power);
            let decimals = match raw.abs() / unit {
                0..=9 => 2,
                10..=99 => 1,
                _ => 0,
            };
            let scaled = divide(raw * 10_i128.pow(decimals), unit);
            text = shortest(self.lang(), scaled, decimals);
            text.push(NBSP);
            text.push_str(&self.text(name));
            if scaled.abs() < 1_000 * 10_i128.pow(decimals) {
                break;
            }
        }
        self.signed(text, sign)
    }
    /// A ratio as percent with so many decimals (at most 9): 0.805 is `80,5 %`; a dash when it is no number.
    pub fn percent(&self, ratio: f64, decimals: u32) -> String {
        let decimals = decimals.min(9);
        match scale(ratio, decimals + 2) {
            Some(scaled) => self.percent_sign(fixed(self.lang(), scaled, decimals)),
            None => DASH.into(),
        }
    }
    /// A ratio as percent with one decimal, or with as many as it takes to stay on its side of
    /// the limit: 79.96 % beside 80 % is `79,96 %`. A ratio closer than that is `< 80 %`.
    pub fn percent_beside(&self, ratio: f64, limit: Percent) -> String {
        let edge = f64::from(limit.raw()) / 10_000.0;
        let Some(side) = ratio.partial_cmp(&edge) else {
            return DASH.into();
        };
        for decimals in 1..=BESIDE_DECIMALS {
            let Some(scaled) = scale(ratio, decimals + 2) else {
                return DASH.into();
            };
            // Both in 1/10^6 of the whole, which holds every limit and every shown decimal.
            let shown = scaled * 10_i128.pow(BESIDE_DECIMALS - decimals);
            if shown.cmp(&(i128::from(limit.raw()) * 100)) == side {
                return self.percent_sign(fixed(self.lang(), scaled, decimals));
            }
        }
        let mark = if side.is_lt() { '<' } else { '>' };
        format!("{mark}{NBSP}{}", self.limit(limit))
    }
    /// A limit as the user set it: `80 %`, `12,5 %`.
    pub fn limit(&self, limit: Percent) -> String {
        self.percent_sign(shortest(self.lang(), i128::from(limit.raw()), 2))
    }
    /// A limit as a field shows it, the sign beside: `80`, `12,5`.
    pub fn limit_number(&self, limit: Percent) -> String {
        shortest(self.lang(), i128::from(limit.raw()), 2)
    }
    /// The size of a file: `820 байт`, `12 КБ`, `12,3 МБ` (of 1 024).
    pub fn bytes(&self, bytes: u64) -> String {
        let size = i128::from(bytes);
        let tenths = |unit: i128| shortest(self.lang(), divide(size * 10, unit), 1);
        match bytes {
            0..1_024 => self.with("size-bytes", &[("n", bytes.into())]),
            1_024..1_048_576 => self.with("size-kilobytes", &[("size", tenths(1 << 10).into())]),
            _ => self.with("size-megabytes", &[("size", tenths(1 << 20).into())]),
        }
    }

    fn percent_sign(&self, mut text: String) -> String {
        if self.lang() == Lang::Ru {
            text.push(NBSP);
        }
        text.push('%');
        text
    }
    /// Russian puts the sign after the number; English before it, a code (`USD`) with a space.
    fn signed(&self, text: String, sign: Option<&str>) -> String {
        let Some(sign) = sign else {
            return text;
        };
        if self.lang() == Lang::Ru {
            return format!("{text}{NBSP}{sign}");
        }
        let (minus, size) = text.strip_prefix('−').map_or(("", text.as_str()), |size| ("−", size));
        let space = if sign.chars().nth(1).is_some() { "\u{a0}" } else { "" };
        format!("{minus}{sign}{space}{size}")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(lang: Lang) -> Words {
        Words::new(lang)
    }

    /// Spaces stand for no-break spaces.
    #[track_caller]
    fn check(shown: String, expect: &str) {
        assert_eq!(shown, expect.replace(' ', "\u{a0}"));
    }

    fn rub(units: &str) -> Amount {
        let (whole, part) = units.split_once('.').unwrap_or((units, ""));
        let digits = format!("{whole}{part:0<4}");
        Amount::new(digits.parse().unwrap())
    }

    #[test]
    fn money_shows_kopecks_only_below_a_hundred_and_only_when_there_are_any() {
        let ru = words(Lang::Ru);
        for (amount, expect) in [
            ("1234567", "1 234 567 ₽"),
            ("1234567.5", "1 234 568 ₽"),
            ("-1234567.5", "−1 234 568 ₽"),
            ("100.49", "100 ₽"),
            ("99.995", "100 ₽"),
            ("99.99", "99,99 ₽"),
            ("5", "5 ₽"),
            ("0.5", "0,50 ₽"),
            ("-0.0001", "0 ₽"),
            ("0", "0 ₽"),
        ] {
            check(ru.money(rub(amount), Some("₽")), expect);
        }
        check(ru.money(Amount::MAX, None), "922 337 203 685 478");
    }

    #[test]
    fn exact_money_keeps_every_digit() {
        let ru = words(Lang::Ru);
        check(ru.money_exact(rub("1234.5"), Some("₽")), "1 234,50 ₽");
        check(ru.money_exact(rub("1234.5678"), None), "1 234,5678");
        check(ru.money_exact(rub("-0.125"), None), "−0,125");
        check(ru.money_exact(rub("1234"), None), "1 234");
    }

    #[test]
    fn short_money_has_three_digits_and_carries_into_the_next_power() {
        let (ru, en) = (words(Lang::Ru), words(Lang::En));
        for (amount, in_russian, in_english) in [
            ("9999.4", "9 999", "9,999"),
            ("9999.5", "10 тыс.", "10 K"),
            ("12345", "12,3 тыс.", "12.3 K"),
            ("999499", "999 тыс.", "999 K"),
            ("999500", "1 млн", "1 M"),
            ("1234567", "1,23 млн", "1.23 M"),
            ("-41250000", "−41,3 млн", "−41.3 M"),
            ("6100000", "6,1 млн", "6.1 M"),
            ("9996000", "10 млн", "10 M"),
            ("1234567890", "1,23 млрд", "1.23 B"),
            ("922337203685477", "922 трлн", "922 T"),
        ] {
            check(ru.money_short(rub(amount), None), in_russian);
            check(en.money_short(rub(amount), None), in_english);
        }
        check(ru.money_short(rub("1234567"), Some("₽")), "1,23 млн ₽");
        check(en.money_short(rub("-1234567"), Some("$")), "−$1.23 M");
    }

    #[test]
    fn english_puts_the_sign_first() {
        let en = words(Lang::En);
        check(en.money(rub("-1234567"), Some("₽")), "−₽1,234,567");
        check(en.money(rub("1234"), Some("USD")), "USD 1,234");
        check(en.money(rub("12.3"), Some("$")), "$12.30");
    }

    #[test]
    fn percent_keeps_its_decimals_and_what_is_no_number_is_a_dash() {
        let (ru, en) = (words(Lang::Ru), words(Lang::En));
        check(ru.percent(0.805, 1), "80,5 %");
        check(ru.percent(3.3166, 0), "332 %");
        check(ru.percent(-0.0004, 1), "0,0 %");
        check(en.percent(0.5, 1), "50.0%");
        check(ru.number(2.899, 2), "2,90");
        for none in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            check(ru.percent(none, 1), "—");
            check(ru.number(none, 1), "—");
        }
        check(ru.percent_beside(f64::NAN, Percent::whole(80)), "—");
    }

    #[test]
    fn percent_beside_a_limit_never_crosses_it_by_rounding() {
        let ru = words(Lang::Ru);
        for (ratio, limit, expect) in [
            (0.7926, 80, "79,3 %"),
            (0.7996, 80, "79,96 %"),
            (0.8, 80, "80,0 %"),
            (0.07, 7, "7,0 %"),
            (0.800_04, 80, "80,004 %"),
            (0.799_999_99, 80, "< 80 %"),
            (0.800_000_01, 80, "> 80 %"),
            (0.0004, 0, "0,04 %"),
        ] {
            check(ru.percent_beside(ratio, Percent::whole(limit)), expect);
        }
        check(ru.limit(Percent::new(1_250)), "12,5 %");
    }

    #[test]
    fn the_size_of_a_file_is_in_its_own_unit() {
        let ru = words(Lang::Ru);
        check(ru.bytes(1), "1 байт");
        check(ru.bytes(12 * 1024), "12 КБ");
        check(ru.bytes(12_900_000), "12,3 МБ");
    }

    proptest! {
        #[test]
        fn money_rounds_half_away_from_zero_and_groups_by_three(raw in any::<i64>()) {
            let shown = words(Lang::En).money(Amount::new(raw), None);
            let value = rust_decimal::Decimal::new(raw, 4);
            let to = if value.abs() < 100.into() { 2 } else { 0 };
            let strategy = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
            let rounded = value.round_dp_with_strategy(to, strategy);
            let plain: String = shown.replace('−', "-").replace(',', "");
            prop_assert_eq!(plain.parse::<rust_decimal::Decimal>().unwrap(), rounded);
            let whole = shown.trim_start_matches('−').split('.').next().unwrap();
            let groups: Vec<&str> = whole.split(',').collect();
            prop_assert!((1..=3).contains(&groups[0].len()), "{}", shown);
            prop_assert!(groups[1..].iter().all(|group| group.len() == 3), "{}", shown);
        }

        #[test]
        fn exact_money_reads_back_as_the_same_amount(raw in any::<i64>()) {
            let shown = words(Lang::Ru).money_exact(Amount::new(raw), None);
            let plain = shown.replace('−', "-").replace('\u{a0}', "").replace(',', ".");
            prop_assert_eq!(plain.parse::<rust_decimal::Decimal>().unwrap(), rust_decimal::Decimal::new(raw, 4));
        }

        #[test]
        fn what_is_shown_beside_a_limit_is_on_the_same_side_of_it(ratio in 0.0..2.0_f64, limit in 0..20_000_u32) {
            let shown = words(Lang::En).percent_beside(ratio, Percent::new(limit));
            let number: f64 = shown.trim_matches(['<', '>', '\u{a0}', '%']).parse().unwrap();
            let side = match shown.chars().next() {
                Some('<') => std::cmp::Ordering::Less,
                Some('>') => std::cmp::Ordering::Greater,
                _ => number.total_cmp(&(f64::from(limit) / 100.0)),
            };
            prop_assert_eq!(side, ratio.total_cmp(&(f64::from(limit) / 10_000.0)));
        }
    }
}
