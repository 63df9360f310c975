//! Digits with group marks, a decimal mark and an exponent: `1 234,56`, `1.2E+05`.
use super::{Number, NumberFault};
use crate::{
    domain::Amount,
    import::{Decimal, letters::is_space},
};

impl Decimal {
    /// The mark as a byte.
    pub(super) const fn mark(self) -> u8 {
        match self {
            Decimal::Comma => b',',
            Decimal::Dot => b'.',
        }
    }
}

/// `mantissa × 10^power`, without its sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Digits {
    mantissa: i128,
    power: i32,
    /// Digits other than 0 were left out behind the mantissa: there to round, not to count.
    more: bool,
}

/// What stands between groups of three; one number keeps to one of them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Space,
    Apostrophe,
    Mark,
}

impl Digits {
    /// Digits beyond this are only looked at for rounding. 34 and one more still fit `i128`.
    const KEPT: i128 = 10i128.pow(34);

    /// Reads the whole text, or nothing.
    pub(super) fn read(text: &str, decimal: Decimal) -> Option<Digits> {
        let mut digits = Digits::default();
        let mut letters = text.chars();
        let (mut run, mut group) = (0u32, None);
        let end = loop {
            let letter = letters.next();
            match letter {
                Some('0'..='9') => {
                    digits.push(letter, false);
                    run += 1;
                }
                Some(letter) if let Some(kind) = group_mark(letter, decimal) => {
                    let fits = match group {
                        None => (1..=3).contains(&run) && !text.starts_with('0'),
                        Some(before) => before == kind && run == 3,
                    };
                    if !fits {
                        return None;
                    }
                    (group, run) = (Some(kind), 0);
                }
                end => break end,
            }
        };
        if group.is_some() && run != 3 {
            return None;
        }
        let end = if end == Some(char::from(decimal.mark())) { digits.decimals(&mut letters)? } else { end };
        let bare_start = run == 0 && end.is_some();
        match end {
            None if run > 0 || text.len() > 1 => Some(digits),
            Some('e' | 'E') if !bare_start => {
                digits.power = digits.power.checked_add(exponent(letters.as_str())?)?;
                Some(digits)
            }
            _ => None,
        }
    }

    /// The number of that sign, times `10^power`.
    pub(super) fn number(self, negative: bool, power: i32) -> Result<Number, NumberFault> {
        if self.mantissa == 0 {
            return Ok(Number { amount: Amount::ZERO, rounded: self.more });
        }
        let shift = self.power + power + 4;
        let mantissa = if negative { -self.mantissa } else { self.mantissa };
        if shift >= 0 {
            let scaled =
                10i128.checked_pow(shift.unsigned_abs()).and_then(|scale| mantissa.checked_mul(scale));
            let raw = scaled.and_then(|raw| i64::try_from(raw).ok()).ok_or(NumberFault::TooLarge)?;
            return Ok(Number { amount: Amount::new(raw), rounded: self.more });
        }
        let Some(scale) = 10i128.checked_pow(shift.unsigned_abs()) else {
            return Ok(Number { amount: Amount::ZERO, rounded: true });
        };
        let rounded = self.more || mantissa % scale != 0;
        // What was left out lies above the mantissa: it can only break a tie, away from zero.
        let tie = self.more && mantissa % scale * 2 == scale * mantissa.signum();
        let mantissa = if tie { mantissa + mantissa.signum() } else { mantissa };
        let amount = Amount::divide_half_even(mantissa, scale).ok_or(NumberFault::TooLarge)?;
        Ok(Number { amount, rounded })
    }

    fn push(&mut self, digit: Option<char>, is_decimal: bool) {
        let digit = digit.and_then(|digit| digit.to_digit(10)).unwrap_or(0);
        if self.mantissa < Digits::KEPT / 10 {
            self.mantissa = self.mantissa * 10 + i128::from(digit);
            self.power -= i32::from(is_decimal);
        } else {
            self.more |= digit != 0;
            self.power += i32::from(!is_decimal);
        }
    }

    /// Reads decimals, at least one; gives the letter that ends them.
    fn decimals(&mut self, letters: &mut std::str::Chars<'_>) -> Option<Option<char>> {
        let mut any = false;
        loop {
            match letters.next() {
                digit @ Some('0'..='9') => {
                    self.push(digit, true);
                    any = true;
                }
                end => return any.then_some(end),
            }
        }
    }
}

fn group_mark(letter: char, decimal: Decimal) -> Option<Group> {
    match letter {
        '\'' | '’' => Some(Group::Apostrophe),
        '.' if decimal == Decimal::Comma => Some(Group::Mark),
        ',' if decimal == Decimal::Dot => Some(Group::Mark),
        space if is_space(space) && !space.is_control() => Some(Group::Space),
        _ => None,
    }
}

/// `+05`, `-3`, `12`: at most three digits.
fn exponent(text: &str) -> Option<i32> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let fits = (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let size: i32 = fits.then(|| digits.parse().ok()).flatten()?;
    Some(if text.starts_with('-') { -size } else { size })
}
