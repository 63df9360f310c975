#!/usr/bin/env python3
"""Reference implementation of ABCXYZ: exact, slow, standard library only.

Written from the formulas alone so that the program can be held against it. Money is int in
1/10 000; shares and limits are compared as integers or Fractions; variation is a Decimal of 50
digits, printed with 17. Readings of the rules that the formulas leave open are marked "Reading:".

    abc_xyz.py sales.csv[.gz] --date D --client C (--amount A | --quantity Q --price P) [--document N]
    abc_xyz.py --selftest
"""
import argparse
import bisect
import csv
import datetime
import gzip
import io
import sys
from collections import defaultdict
from fractions import Fraction

from exact import SCALE, amount, digits17, half_even, percentile, root, variation_squared
from periods import DAY, add_months, first_day, last_day, period_name, period_of

VERSION = "1.0.0"


# ---------------------------------------------------------------- reading

class Row:
    __slots__ = ("day", "client", "money", "document")

    def __init__(self, day, client, money, document):
        self.day, self.client, self.money, self.document = day, client, money, document


def fold(name):
    return " ".join(name.split()).lower().replace("ё", "е")


def read(path, options):
    opener = gzip.open if path.endswith(".gz") else open
    rows, shown, without = [], {}, 0
    with opener(path, "rb") as raw:
        table = csv.DictReader(io.TextIOWrapper(raw, encoding="utf-8-sig", newline=""))
        for line in table:
            name = " ".join(line[options.client].split())
            if not name:
                without += 1
                continue
            client = fold(name)
            shown[client] = min(shown.get(client, name), name)
            if options.amount:
                money = amount(line[options.amount])
            else:
                money = half_even(Fraction(line[options.quantity]) * Fraction(line[options.price]) * SCALE)
            document = fold(line[options.document]) if options.document else ""
            rows.append(Row(datetime.date.fromisoformat(line[options.date][:10]), client, money, document))
    return rows, shown, without


# ---------------------------------------------------------------- purchases

def purchase_days(rows):
    """client -> sorted distinct days of its purchases: documents (else client-days) with net sum > 0.

    Reading: rows without a document number fall back to the client-day; a document dated on
    several days is a purchase of its first day."""
    sums, days = defaultdict(int), {}
    for row in rows:
        key = (row.client, row.document, None if row.document else row.day)
        sums[key] += row.money
        days[key] = min(days.get(key, row.day), row.day)
    bought = defaultdict(set)
    for key, net in sums.items():
        if net > 0:
            bought[key[0]].add(days[key])
    return {client: sorted(of_client) for client, of_client in bought.items()}


def median_gap(bought):
    gaps = [(later - earlier).days for days in bought.values() for earlier, later in zip(days, days[1:])]
    return percentile(gaps, Fraction(1, 2)) if gaps else None


# ---------------------------------------------------------------- the window

class Window:
    """Periods, days and what was set aside."""


def far_off(step, rows):
    """Rows beyond more than 3 empty periods at an end: (before, after).

    Reading: an end is the outermost period with rows; it is set aside while more than 3 empty
    periods divide it from the next one inwards."""
    held = sorted({period_of(step, row.day) for row in rows})
    left, right = 0, len(held) - 1
    while left < right and held[left + 1] - held[left] - 1 > 3:
        left += 1
    while left < right and held[right] - held[right - 1] - 1 > 3:
        right -= 1
    before = [row for row in rows if period_of(step, row.day) < held[left]]
    after = [row for row in rows if period_of(step, row.day) > held[right]]
    return before, after


def working(day, days_off):
    return day.weekday() < 5 and day not in days_off


def is_full(stretch, usual, days_off):
    """An edge period is full when the days between its edge and the data hold no working day, or
    are no more than the usual gap between days with sales (95th percentile)."""
    if not any(working(day, days_off) for day in stretch):
        return True
    return usual is not None and len(stretch) <= usual


def days_between(first, last):
    return [first + DAY * n for n in range((last - first).days + 1)]


def window_of(rows, gap, options):
    window = Window()
    window.step = options.step or ("quarter" if gap is not None and gap > 45 else "month")
    step = window.step
    window.before, window.after = ([], []) if options.keep_far_off else far_off(step, rows)
    aside = {id(row) for row in window.before + window.after}
    kept = [row for row in rows if id(row) not in aside]
    days = sorted({row.day for row in kept})
    gaps = [(later - earlier).days for earlier, later in zip(days, days[1:])]
    usual = percentile(gaps, Fraction(95, 100)) if gaps else None
    window.usual = usual
    window.partial = ["-", "-"]
    if options.dates:
        window.first_day, window.last_day = options.dates
        first, last = period_of(step, window.first_day), period_of(step, window.last_day)
    else:
        first, last = period_of(step, days[0]), period_of(step, days[-1])
        covers = options.covers or (days[0], days[-1])
        head = days_between(first_day(step, first), min(days[0], covers[0]) - DAY)
        tail = days_between(max(days[-1], covers[1]) + DAY, last_day(step, last))
        full = [is_full(head, usual, options.days_off), is_full(tail, usual, options.days_off)]
        left, right = first + (not full[0]), last - (not full[1])
        if left <= right:
            window.partial = [period_name(step, p) if not ok else "-" for p, ok in zip((first, last), full)]
            first, last = left, right
        count = {"month": 12, "quarter": 4, "week": 52}[step]  # Reading: a year of weeks is 52
        first = max(first, last - count + 1)
        window.first_day, window.last_day = first_day(step, first), last_day(step, last)
    window.first, window.last, window.n = first, last, last - first + 1
    window.rows = [row for row in kept if window.first_day <= row.day <= window.last_day]
    return window


# ---------------------------------------------------------------- classes

def letter(before, base, cuts):
    """Default rule: the share gathered before decides."""
    return "A" if before < cuts[0] * base else "B" if before < cuts[1] * base else "C"


class Ranking:
    """Positive totals in order, with sums of what is strictly larger."""

    def __init__(self, totals, cuts, count_cuts):
        self.cuts, self.count_cuts = cuts, count_cuts
        self.totals = sorted(total for total in totals if total > 0)
        self.sums = [0]
        for total in self.totals:
            self.sums.append(self.sums[-1] + total)
        self.base = self.sums[-1]

    def above(self, total):
        return self.base - self.sums[bisect.bisect_right(self.totals, total)]

    def n_above(self, total):
        return len(self.totals) - bisect.bisect_right(self.totals, total)

    def default(self, total):
        return letter(self.above(total), self.base, self.cuts) if total > 0 else "C"

    def including(self, total):
        if total <= 0:
            return "C"
        gathered = self.above(total) + total
        return next((name for name, cut in zip("AB", self.cuts) if gathered <= cut * self.base), "C")

    def by_count(self, total):
        return letter(self.n_above(total), len(self.totals), self.count_cuts) if total > 0 else "C"

    def moved(self, total, new):
        """Class of one client whose total becomes `new`, all others unchanged."""
        if new <= 0:
            return "C"
        above = self.above(new) - (total if total > new else 0)  # its old total is no other's
        base = self.base - max(total, 0) + new
        return letter(above, base, self.cuts)

    def moved_by_count(self, total, new):
        if new <= 0:
            return "C"
        return letter(self.n_above(new) - (total > new), len(self.totals) + (total <= 0), self.count_cuts)

    def to_next(self, total, moved=None):
        """Smallest rise that betters the class; for A the smallest fall that loses it. By bisection:
        the class is monotone in the client's own total."""
        moved = moved or self.moved
        now = moved(total, total)
        sign = -1 if now == "A" else 1
        low, high = 0, total if now == "A" else 1
        while moved(total, total + sign * high) == now:
            low, high = high, high * 2
        while high - low > 1:
            middle = (low + high) // 2
            if moved(total, total + sign * middle) == now:
                low = middle
            else:
                high = middle
        return high

    def concentration(self):
        """Herfindahl, effective number, Gini."""
        n = len(self.totals)
        herfindahl = Fraction(sum(t * t for t in self.totals), self.base * self.base)
        ranked = sum((2 * (i + 1) - n - 1) * total for i, total in enumerate(self.totals))
        return herfindahl, 1 / herfindahl, Fraction(ranked, n * self.base)


def at_most(squared, limit):
    """CV <= limit, decided exactly on the squares."""
    return squared is not None and squared <= limit * limit


def rhythm(sums, sample, limits):
    """Z: one active period, or under a quarter of them; X: three quarters and an even sum; else Y."""
    x_active, z_active, x_variation = limits
    active = [value for value in sums if value > 0]
    share = Fraction(len(active), len(sums))
    if len(active) == 1 or share < z_active:
        return "Z"
    if share >= x_active and at_most(variation_squared(active, sample), x_variation):
        return "X"
    return "Y"


def classic(sums, sample, limits):
    """CV over all periods, zeros counted. Reading: one active period that would be X is Y."""
    squared = variation_squared(sums, sample)
    if at_most(squared, limits[0]) and sum(value > 0 for value in sums) > 1:
        return "X"
    return "Y" if at_most(squared, limits[1]) else "Z"


# ---------------------------------------------------------------- the whole

COLUMNS = ["client", "total", "share", "before", "abc", "abc_including", "abc_count", "active", "periods",
           "mean", "cv_active_population", "cv_active_sample", "cv_all_population", "cv_all_sample",
           "fresh", "rhythm_population", "rhythm_sample", "classic_population", "classic_sample",
           "segment", "to_next", "to_next_count", "first_purchase"]


def analyse(rows, shown, without, options):
    bought = purchase_days(rows)
    gap = median_gap(bought)
    window = window_of(rows, gap, options)
    sums = defaultdict(lambda: [0] * window.n)
    for row in window.rows:
        sums[row.client][period_of(window.step, row.day) - window.first] += row.money
    totals = {client: sum(of_client) for client, of_client in sums.items()}
    ranking = Ranking(totals.values(), options.cuts, options.count_cuts)
    months = {"month": window.n, "quarter": window.n * 3, "week": window.n * 12 // 52}[window.step]
    new_from = add_months(window.last_day + DAY, -3)
    table = []
    for client, total in totals.items():
        of_client = sums[client]
        active = [value for value in of_client if value > 0]
        cells = dict.fromkeys(COLUMNS, "-")
        cells.update(client=shown[client], total=str(total), abc=ranking.default(total),
                     abc_including=ranking.including(total), abc_count=ranking.by_count(total),
                     active=str(len(active)), periods=str(window.n),
                     mean=digits17(Fraction(total, window.n * SCALE)), fresh="0", segment="-",
                     first_purchase=bought[client][0].isoformat() if client in bought else "-")
        for name, of_name in (("active", active), ("all", of_client)):
            for divisor in ("population", "sample"):
                cells[f"cv_{name}_{divisor}"] = digits17(root(variation_squared(of_name, divisor == "sample")))
        if ranking.totals:
            cells["to_next"] = str(ranking.to_next(total))
            cells["to_next_count"] = str(ranking.to_next(total, ranking.moved_by_count))
        if total > 0:
            cells["share"] = digits17(Fraction(total, ranking.base))
            cells["before"] = digits17(Fraction(ranking.above(total), ranking.base))
            # New: the first purchase in all data is under 3 full months before the window's end.
            if months >= 6 and bought[client][0] > new_from:
                cells["fresh"] = "1"
            elif window.n > 1:
                for divisor in ("population", "sample"):
                    sample = divisor == "sample"
                    cells["rhythm_" + divisor] = rhythm(of_client, sample, options.rhythm)
                    cells["classic_" + divisor] = classic(of_client, sample, options.classic)
            xyz = cells["rhythm_population"]
            cells["segment"] = cells["abc"] + (xyz if xyz != "-" else "")
        table.append((-total, cells["client"], cells))
    table.sort(key=lambda entry: entry[:2])
    low = [total for total in totals.values() if total <= 0]
    head = [("net_sum_all_rows", sum(row.money for row in rows)), ("rows_with_client", len(rows)),
            ("rows_without_client", without),
            ("median_gap", "-" if gap is None else str(float(gap))), ("step", window.step),
            ("first_period", period_name(window.step, window.first)),
            ("last_period", period_name(window.step, window.last)), ("periods", window.n),
            ("partial_first", window.partial[0]), ("partial_last", window.partial[1]),
            ("far_off_before", len(window.before)), ("far_off_after", len(window.after)),
            ("usual_gap", "-" if window.usual is None else str(float(window.usual))),
            ("rows_inside", len(window.rows)), ("n_clients", len(totals)),
            ("n_positive", len(ranking.totals)), ("base", ranking.base),
            ("not_positive", len(low)), ("not_positive_sum", sum(low))]
    if ranking.totals:
        head += zip(("herfindahl", "effective", "gini"), map(digits17, ranking.concentration()))
    return head, [cells for *_, cells in table]


def show(head, table, options, out):
    out.write(f"# abc_xyz.py {VERSION}\n")
    for name, value in head:
        out.write(f"# {name}\t{value}\n")
    out.write("\t".join(COLUMNS) + "\n")
    for cells in table:
        out.write("\t".join(cells[name] for name in COLUMNS) + "\n")


def percents(text):
    return tuple(Fraction(part) / 100 for part in text.split("/"))


def dates(text):
    return tuple(datetime.date.fromisoformat(part) for part in text.split("/"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", action="version", version=f"abc_xyz.py {VERSION}")
    parser.add_argument("--selftest", action="store_true")
    parser.add_argument("file", nargs="?")
    for column in ("date", "client", "amount", "quantity", "price", "document"):
        parser.add_argument("--" + column)
    parser.add_argument("--cuts", type=percents, default=percents("80/95"))
    parser.add_argument("--count-cuts", type=percents, default=percents("20/50"))
    parser.add_argument("--rhythm", type=percents, default=percents("75/25/50"), help="X active / Z active / X CV")
    parser.add_argument("--classic", type=percents, default=percents("50/100"))
    parser.add_argument("--step", choices=["week", "month", "quarter"])
    parser.add_argument("--dates", type=dates, help="first/last day, as the user sets them")
    parser.add_argument("--covers", type=dates, help="first/last day that the source says it covers")
    parser.add_argument("--keep-far-off", action="store_true")
    parser.add_argument("--days-off", default="", help="comma-separated days besides Saturday and Sunday")
    options = parser.parse_args()
    if options.selftest:
        from selftest import selftest
        return selftest(VERSION)
    if not options.file or not options.date or not options.client or not (options.amount or options.price):
        parser.error("a file and its columns are needed")
    options.days_off = {datetime.date.fromisoformat(day) for day in options.days_off.split(",") if day}
    rows, shown, without = read(options.file, options)
    head, table = analyse(rows, shown, without, options)
    show(head, table, options, sys.stdout)


if __name__ == "__main__":
    main()
