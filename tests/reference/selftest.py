"""The tables printed beside the formulas, held against the reference implementation itself."""
import datetime
from decimal import Decimal
from fractions import Fraction

from abc_xyz import Ranking, classic, rhythm
from exact import SCALE, amount, percentile, root, variation_squared
from periods import add_months, first_day, period_name, period_of


def selftest(version):
    """The tables printed beside the formulas."""
    eighty = (Fraction(80, 100), Fraction(95, 100))
    count = (Fraction(20, 100), Fraction(50, 100))
    for totals, default, including in [([80, 15, 5], "ABC", "ABC"), ([90, 6, 4], "ABC", "BCC"),
                                       ([10] * 10, "A" * 10, "A" * 10), ([100, 0, -50], "ACC", "CCC")]:
        ranking = Ranking(totals, eighty, count)
        assert "".join(map(ranking.default, totals)) == default, totals
        assert "".join(map(ranking.including, totals)) == including, totals
        for total in totals:  # distance: the step before changes nothing, the step changes the class
            for moved, now in [(ranking.moved, ranking.default(total)), (ranking.moved_by_count, ranking.by_count(total))]:
                step = ranking.to_next(total, moved) * (-1 if now == "A" else 1)
                near = step - (1 if step > 0 else -1)
                assert moved(total, total) == now == moved(total, total + near) != moved(total, total + step)
    herfindahl, effective, gini = Ranking([50, 25, 15, 10], eighty, count).concentration()
    assert (herfindahl, round(effective, 2), gini) == (Fraction(345, 1000), Fraction(290, 100), Fraction(325, 1000))
    ten = (Fraction(10, 100), Fraction(25, 100))
    for series, mean, population, xyz, sample, sample_xyz in [
            ("485.9 520.4 549.6", "518.63", "5.02", "X", "6.15", "X"),
            ("148 211.7 185.8", "181.83", "14.38", "Y", "17.62", "Y"),
            ("67.6 99.2 131.4", "99.40", "26.20", "Z", "32.09", "Z"),
            ("66.7 68.8 98.6", "78.03", "18.67", "Y", "22.86", "Y"),
            ("7.3 9.0 8.3", "8.20", "8.51", "X", "10.42", "Y")]:
        sums = [amount(value) for value in series.split()]
        assert f"{Decimal(sum(sums)) / len(sums) / SCALE:.2f}" == mean
        assert f"{root(variation_squared(sums, False)) * 100:.2f}" == population, series
        assert f"{root(variation_squared(sums, True)) * 100:.2f}" == sample, series
        assert (classic(sums, False, ten), classic(sums, True, ten)) == (xyz, sample_xyz), series
    for k, variation in [(11, "30.15"), (10, "44.72"), (9, "57.74"), (6, "100.00"), (4, "141.42"), (1, "331.66")]:
        squared = variation_squared([7] * k + [0] * (12 - k), False)
        assert squared == Fraction(12 - k, k) and f"{root(squared) * 100:.2f}" == variation
    assert f"{root(variation_squared([100] * 11 + [50], False)) * 100:.2f}" == "14.42"
    limits = (Fraction(3, 4), Fraction(1, 4), Fraction(1, 2))
    for sums, xyz in [([50, 150] * 6, "X"), ([50, 151] * 6, "Y"), ([5] * 9 + [0] * 3, "X"), ([5] * 8 + [0] * 4, "Y"),
                      ([5] * 3 + [0] * 9, "Y"), ([5] * 2 + [0] * 10, "Z"), ([5, 0], "Z"), ([5, 0, 0], "Z")]:
        assert rhythm(sums, False, limits) == xyz, sums
    assert percentile([1, 2, 3, 4], Fraction(95, 100)) == Fraction(385, 100)
    assert add_months(datetime.date(2026, 5, 31), -3) == datetime.date(2026, 2, 28)
    assert period_name("quarter", period_of("quarter", datetime.date(2025, 12, 31))) == "2025-Q4"
    assert first_day("week", period_of("week", datetime.date(2026, 11, 29))) == datetime.date(2026, 11, 23)
    print(f"abc_xyz.py {version}: selftest passed")
