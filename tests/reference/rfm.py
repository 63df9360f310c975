#!/usr/bin/env python3
"""Reference implementation of RFM: exact, slow, standard library only; see abc_xyz.py.

    rfm.py sales.csv[.gz] --date D --client C (--amount A | --quantity Q --price P) [--document N] [--day YYYY-MM-DD]
"""
import argparse
import datetime
from collections import defaultdict
from fractions import Fraction

from abc_xyz import read
from exact import SCALE, digits17, percentile
from periods import DAY, add_months

VERSION = "1.0.0"


def purchases(rows):
    """client -> days of its purchases, one entry a purchase: documents (else client-days) with net sum > 0,
    on their first day."""
    sums, days = defaultdict(int), {}
    for row in rows:
        key = (row.client, row.document, None if row.document else row.day)
        sums[key] += row.money
        days[key] = min(days.get(key, row.day), row.day)
    bought = defaultdict(list)
    for key, net in sums.items():
        if net > 0:
            bought[key[0]].append(days[key])
    return bought


def scale(values):
    """Quintiles, or terciles under 100 clients."""
    levels = 5 if len(values) >= 100 else 3
    return [percentile(values, Fraction(part, levels)) for part in range(1, levels)]


def score(value, limits):
    """1 + limits strictly below; terciles score 1, 3, 5."""
    return 1 + sum(limit < value for limit in limits) * (4 // len(limits))


def late_days(days, today):
    """Whole days for which the gap since the last purchase has exceeded the 90th percentile of own gaps."""
    days = sorted(set(days))
    gaps = [(later - earlier).days for earlier, later in zip(days, days[1:])]
    if len(gaps) < 4:
        return "-"
    usual = percentile(gaps, Fraction(9, 10))
    return str(sum(gap > usual for gap in range((today - days[-1]).days + 1)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", action="version", version=f"rfm.py {VERSION}")
    parser.add_argument("file")
    for column in ("date", "client", "amount", "quantity", "price", "document"):
        parser.add_argument("--" + column)
    parser.add_argument("--day", type=datetime.date.fromisoformat)
    options = parser.parse_args()
    rows, shown, _ = read(options.file, options)
    today = options.day or max(row.day for row in rows)
    rows = [row for row in rows if row.day <= today]
    start = add_months(today + DAY, -12)
    bought, money = purchases(rows), defaultdict(int)
    for row in rows:
        if row.day >= start:
            money[row.client] += row.money
    figures = {client: ((today - max(days)).days, sum(day >= start for day in days), money[client])
               for client, days in bought.items() if max(days) >= start}
    limits = [scale(values) for values in zip(*figures.values())]
    print(f"# rfm.py {VERSION}")
    print(f"# analysis_day\t{today}\n# first_day\t{start}\n# n_scored\t{len(figures)}")
    for name, of_measure, unit in zip(("recency", "frequency", "monetary"), limits, (1, 1, SCALE)):
        print(f"# {name}\t" + " ".join(digits17(limit / unit) for limit in of_measure))
    print("client\trecency_days\tfrequency\tmonetary\tr\tf\tm\tlate_days")
    for client in sorted(shown, key=lambda client: shown[client]):
        cells = ["-"] * 6
        if client in figures:
            of_client = figures[client]
            r, f, m = (score(value, of_measure) for value, of_measure in zip(of_client, limits))
            cells = [*map(str, of_client), str(6 - r), str(f), str(m)]
        print("\t".join([shown[client], *cells, late_days(bought.get(client, []), today)]))


if __name__ == "__main__":
    main()
