//! Money in tests as people write it.
use crate::domain::Amount;

/// `"148000.03"` → an amount.
#[track_caller]
pub(super) fn rub(text: &str) -> Amount {
    let units: f64 = text.parse().unwrap();
    Amount::new((units * 10_000.0).round() as i64)
}
