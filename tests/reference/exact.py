"""Exact numbers for the reference implementation: ints and Fractions, 50 digits for square roots."""
import decimal
from decimal import Decimal
from fractions import Fraction

SCALE = 10_000
DIGITS = decimal.Context(prec=50, rounding=decimal.ROUND_HALF_EVEN)


def amount(text):
    """Exact amount in 1/10 000, rounded half even."""
    return half_even(Fraction(text) * SCALE)


def half_even(value):
    return round(value)  # round() of a Fraction is half even


def percentile(values, share):
    """PERCENTILE.INC (type 7), exact."""
    values = sorted(values)
    place = (len(values) - 1) * Fraction(share)
    low = place.numerator // place.denominator
    part = place - low
    if part == 0:
        return Fraction(values[low])
    return values[low] + part * (values[low + 1] - values[low])


def variation_squared(sums, sample):
    """(standard deviation / mean)², exact; None when undefined (fewer than two values, mean <= 0)."""
    n, total = len(sums), sum(sums)
    if n < 2 or total <= 0:
        return None
    spread = n * sum(value * value for value in sums) - total * total  # n² × population variance
    squared = Fraction(spread, total * total)
    return squared * Fraction(n, n - 1) if sample else squared


def root(squared):
    """Square root of a Fraction with 50 digits."""
    if squared is None:
        return None
    return DIGITS.sqrt(DIGITS.divide(Decimal(squared.numerator), Decimal(squared.denominator)))


def digits17(value):
    if value is None:
        return "-"
    if isinstance(value, Fraction):
        value = DIGITS.divide(Decimal(value.numerator), Decimal(value.denominator))
    return format(value, ".16e") if value else "0"
