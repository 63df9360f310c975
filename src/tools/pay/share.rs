//! A scheme in a link: `#/pay?s=…`. Only the scheme: no names, no facts.
//!
//! The text is base64url (RFC 4648 §5, without padding) of a version and of the scheme's numbers in postcard. What is
//! read is checked against the bounds of the fields, so whatever the text, it is a scheme or nothing.
use serde::{Deserialize, Serialize};

use super::{
    HeadRule, Method, MinimumWage, Mix, Rate, Rule, Scheme, SoftRule, Threshold,
    typed::{MOST_MONEY, MOST_PERCENT, MOST_RATE},
};
use crate::domain::{Amount, Day, Percent};

const VERSION: u8 = 1;
const MOST_THRESHOLDS: usize = 24;
const LONGEST_CURRENCY: usize = 8;
/// Longer texts are no links of ours.
const LONGEST: usize = 2_000;
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Version 1: plain numbers in the units of the domain. Never changed; a new version is a new type.
#[derive(Serialize, Deserialize)]
struct V1 {
    income: i64,
    /// Hard, soft, bonus: hundredths of a percent.
    mix: [u32; 3],
    plan: i64,
    /// Hundredths of a percent of plan, whether it must be exceeded, billionths of turnover.
    thresholds: Vec<(u32, bool, u32)>,
    /// Whole, marginal, interpolated.
    method: u8,
    /// The score from which soft salary is paid in full; `None` in proportion.
    soft_from: Option<u32>,
    cap: Option<i64>,
    /// Nothing, a part by the same tiers (hundredths of a percent), a rate (billionths).
    head: (u8, u32),
    currency: String,
    market: i64,
    minimum: (i64, i32),
}

/// The scheme as the text of a link.
pub fn write(scheme: &Scheme) -> String {
    let threshold = |it: &Threshold| (it.at.raw(), it.rule == Rule::Exceeded, it.rate.raw());
    let v1 = V1 {
        income: scheme.potential_income.raw(),
        mix: [scheme.mix.hard, scheme.mix.soft, scheme.mix.bonus].map(Percent::raw),
        plan: scheme.plan.raw(),
        thresholds: scheme.thresholds.iter().map(threshold).collect(),
        method: match scheme.method {
            Method::Whole => 0,
            Method::Marginal => 1,
            Method::Interpolated => 2,
        },
        soft_from: match scheme.soft_rule {
            SoftRule::Share => None,
            SoftRule::AllFrom(score) => Some(score.raw()),
        },
        cap: scheme.cap.map(Amount::raw),
        head: match scheme.head {
            HeadRule::Nothing => (0, 0),
            HeadRule::SameTiers(part) => (1, part.raw()),
            HeadRule::Flat(rate) => (2, rate.raw()),
        },
        currency: scheme.currency.clone(),
        market: scheme.market.raw(),
        minimum: (scheme.minimum_wage.amount.raw(), scheme.minimum_wage.since.number()),
    };
    // A struct of numbers always has its bytes.
    let bytes = postcard::to_extend(&v1, vec![VERSION]).unwrap_or_default();
    encode(&bytes)
}

/// The scheme of a link's text; `None` when it is none of ours, or beyond the bounds of the fields.
pub fn read(text: &str) -> Option<Scheme> {
    let bytes = decode(text)?;
    let (version, rest) = bytes.split_first()?;
    if *version != VERSION {
        return None;
    }
    let (v1, behind) = postcard::take_from_bytes::<V1>(rest).ok()?;
    if !behind.is_empty() || v1.thresholds.len() > MOST_THRESHOLDS {
        return None;
    }
    let [hard, soft, bonus] = v1.mix;
    let scheme = Scheme {
        potential_income: money(v1.income)?,
        mix: Mix { hard: percent(hard)?, soft: percent(soft)?, bonus: percent(bonus)? },
        plan: money(v1.plan)?,
        thresholds: v1.thresholds.into_iter().map(threshold).collect::<Option<_>>()?,
        method: [Method::Whole, Method::Marginal, Method::Interpolated]
            .get(usize::from(v1.method))
            .copied()?,
        soft_rule: match v1.soft_from {
            None => SoftRule::Share,
            Some(score) => SoftRule::AllFrom(percent(score)?),
        },
        cap: v1.cap.map_or(Some(None), |cap| money(cap).map(Some))?,
        head: match v1.head {
            (0, 0) => HeadRule::Nothing,
            (1, part) => HeadRule::SameTiers(percent(part)?),
            (2, part) => HeadRule::Flat(rate(part)?),
            _ => return None,
        },
        currency: currency(v1.currency)?,
        market: money(v1.market)?,
        minimum_wage: MinimumWage { amount: money(v1.minimum.0)?, since: day(v1.minimum.1)? },
    };
    // One scheme, one text: an overlong way to write the same bytes is none of ours.
    (write(&scheme) == text).then_some(scheme)
}

fn money(raw: i64) -> Option<Amount> {
    (0..=MOST_MONEY.raw()).contains(&raw).then(|| Amount::new(raw))
}

fn percent(raw: u32) -> Option<Percent> {
    Some(Percent::new(raw)).filter(|percent| *percent <= MOST_PERCENT)
}

fn rate(raw: u32) -> Option<Rate> {
    Some(Rate::new(raw)).filter(|rate| *rate <= MOST_RATE)
}

fn threshold((at, exceeded, billionths): (u32, bool, u32)) -> Option<Threshold> {
    let rule = if exceeded { Rule::Exceeded } else { Rule::Reached };
    Some(Threshold { at: percent(at)?, rule, rate: rate(billionths)? })
}

fn currency(text: String) -> Option<String> {
    let is_sign = text.chars().count() <= LONGEST_CURRENCY && !text.contains(char::is_control);
    is_sign.then_some(text)
}

/// Of the years 1900–2200.
fn day(number: i32) -> Option<Day> {
    (-25_567..=84_006).contains(&number).then(|| Day::from_number(number))
}

fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 4 / 3 + 3);
    for chunk in bytes.chunks(3) {
        let byte = |place: usize| u32::from(chunk.get(place).copied().unwrap_or(0));
        let word = byte(0) << 16 | byte(1) << 8 | byte(2);
        for letter in 0..=chunk.len() {
            text.push(char::from(LETTERS[(word >> (18 - 6 * letter) & 63) as usize]));
        }
    }
    text
}

fn decode(text: &str) -> Option<Vec<u8>> {
    if text.len() > LONGEST {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    for chunk in text.as_bytes().chunks(4) {
        let mut word = 0_u32;
        for place in 0..4 {
            let value = match chunk.get(place) {
                Some(letter) => LETTERS.iter().position(|other| other == letter)? as u32,
                None => 0,
            };
            word = word << 6 | value;
        }
        let n_bytes = chunk.len().checked_sub(1).filter(|n| *n > 0)?;
        bytes.extend(word.to_be_bytes().into_iter().skip(1).take(n_bytes));
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::tools::pay::testing::rub;

    #[test]
    fn base64url_is_that_of_the_rfc() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(
                (encode(bytes.as_bytes()).as_str(), decode(text)),
                (text, Some(bytes.as_bytes().to_vec()))
            );
        }
        assert_eq!(encode(&[0xfb, 0xff]), "-_8");
        assert_eq!((decode("Z"), decode("Zm9v+A"), decode("é")), (None, None, None));
    }

    #[test]
    fn the_method_fits_into_a_short_text() {
        let text = write(&Scheme::default());
        assert!(text.len() < 100, "{}: {text}", text.len());
        assert_eq!(read(&text), Some(Scheme::default()));
    }

    #[track_caller]
    fn check_refused(scheme: Scheme) {
        assert_eq!(read(&write(&scheme)), None);
    }

    #[test]
    fn a_scheme_beyond_the_bounds_of_the_fields_is_none() {
        let start = Scheme::default();
        check_refused(Scheme { plan: rub("-1"), ..start.clone() });
        check_refused(Scheme { potential_income: Amount::MAX, ..start.clone() });
        check_refused(Scheme { currency: "очень длинная".into(), ..start.clone() });
        check_refused(Scheme { currency: "\u{7}".into(), ..start.clone() });
        check_refused(Scheme { thresholds: vec![Threshold::reached(100, 2); 25], ..start.clone() });
        check_refused(Scheme { thresholds: vec![Threshold::reached(1_001, 2)], ..start.clone() });
        check_refused(Scheme { soft_rule: SoftRule::AllFrom(Percent::whole(2_000)), ..start });
    }

    #[test]
    fn a_text_cut_short_or_with_something_behind_it_is_none() {
        let text = write(&Scheme::default());
        assert!((0..text.len()).all(|end| read(&text[..end]).is_none()));
        assert_eq!(read(&format!("{text}A")), None);
        let future = encode(&[vec![2], decode(&text).unwrap()[1..].to_vec()].concat());
        assert_eq!(read(&future), None);
    }

    fn any_scheme() -> impl Strategy<Value = Scheme> {
        let money = || 0..=MOST_MONEY.raw();
        let threshold = (0..=100_000u32, any::<bool>(), 0..=1_000_000_000u32);
        let numbers = (money(), money(), money(), money(), proptest::option::of(money()));
        let rest = (
            0..3usize,
            proptest::option::of(0..=100_000u32),
            (0..3u8, 0..=100_000u32),
            "\\PC{0,8}",
            -25_567..=84_006,
        );
        let tiers = (proptest::array::uniform3(0..=100_000u32), proptest::collection::vec(threshold, 0..12));
        (numbers, tiers, rest).prop_map(
            |(numbers, (mix, thresholds), (method, soft, head, currency, since))| {
                let [hard, soft_share, bonus] = mix.map(Percent::new);
                Scheme {
                    potential_income: Amount::new(numbers.0),
                    plan: Amount::new(numbers.1),
                    market: Amount::new(numbers.2),
                    minimum_wage: MinimumWage {
                        amount: Amount::new(numbers.3),
                        since: Day::from_number(since),
                    },
                    cap: numbers.4.map(Amount::new),
                    mix: Mix { hard, soft: soft_share, bonus },
                    thresholds: thresholds.into_iter().filter_map(super::threshold).collect(),
                    method: [Method::Whole, Method::Marginal, Method::Interpolated][method],
                    soft_rule: soft.map_or(SoftRule::Share, |score| SoftRule::AllFrom(Percent::new(score))),
                    head: match head {
                        (1, part) => HeadRule::SameTiers(Percent::new(part)),
                        (2, part) => HeadRule::Flat(Rate::new(part)),
                        _ => HeadRule::Nothing,
                    },
                    currency: currency.chars().take(8).collect(),
                }
            },
        )
    }

    proptest! {
        #[test]
        fn every_scheme_of_the_fields_comes_back(scheme in any_scheme()) {
            let text = write(&scheme);
            prop_assert!(text.bytes().all(|letter| LETTERS.contains(&letter)));
            prop_assert_eq!(read(&text), Some(scheme));
        }

        #[test]
        fn any_text_is_one_scheme_or_none(text in "\\PC{0,200}") {
            if let Some(scheme) = read(&text) {
                prop_assert_eq!(write(&scheme), text);
            }
        }

        #[test]
        fn any_bytes_are_one_scheme_or_none(mut bytes in proptest::collection::vec(any::<u8>(), 0..120), ours: bool) {
            if let (true, Some(first)) = (ours, bytes.first_mut()) {
                *first = VERSION;
            }
            let text = encode(&bytes);
            if let Some(scheme) = read(&text) {
                prop_assert_eq!(write(&scheme), text);
            }
        }

        #[test]
        fn a_changed_byte_is_one_scheme_or_none(place: prop::sample::Index, byte: u8) {
            let mut bytes = decode(&write(&Scheme::default())).unwrap();
            *place.get_mut(&mut bytes) = byte;
            let text = encode(&bytes);
            if let Some(scheme) = read(&text) {
                prop_assert_eq!(write(&scheme), text);
            }
        }
    }
}
