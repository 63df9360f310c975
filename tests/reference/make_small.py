#!/usr/bin/env python3
"""Makes small.csv, the case in which every rule of ABCXYZ has something to decide. Seeded: run it
again and the same bytes come out. Names say what a client is there for.

    make_small.py > small.csv
    columns="--date date --client client --amount amount --document document"
    abc_xyz.py small.csv $columns > small.tsv
    abc_xyz.py small.csv $columns --step quarter --cuts 70/90 --rhythm 60/30/40 --classic 30/50 > small_quarters.tsv
    abc_xyz.py small.csv --date date --client client --amount amount --dates 2024-07-10/2025-06-20 > small_dates.tsv
    rfm.py small.csv $columns --day 2025-07-10 > small_rfm.tsv
"""
import calendar
import csv
import datetime
import random
import sys
from collections import defaultdict

random.seed(20250617)
FIRST, LAST = datetime.date(2024, 1, 16), datetime.date(2025, 7, 10)  # both edge months are partial
MONTHS = [(2024 + n // 12, n % 12 + 1) for n in range(19)]
WINDOW = MONTHS[6:18]  # 2024-07 … 2025-06
rows = []  # date, client, amount in 1/10 000, document
number = 0


def document():
    global number
    number += 1
    return f"D{number:05}"


def weekday(year, month):
    """A working day of the month, inside the data."""
    days = [datetime.date(year, month, n) for n in range(1, calendar.monthrange(year, month)[1] + 1)]
    return random.choice([day for day in days if day.weekday() < 5 and FIRST <= day <= LAST])


def sell(client, day, raw, number=None):
    rows.append((day, client, raw, document() if number is None else number))


def monthly(client, amounts, months=WINDOW):
    """One document in each month, in units; 0 is a month without."""
    for (year, month), units in zip(months, amounts):
        if units:
            sell(client, weekday(year, month), round(units * 10_000))


def ordinary(client, rate, size, months):
    spread = random.choice((0.1, 0.3, 0.8))
    for year, month in months:
        chance = rate
        while random.random() < chance:
            number = document() if random.random() < 0.9 else ""  # some lines have no number: client-days
            day = weekday(year, month)
            for _ in range(random.choice((1, 1, 2, 3))):
                sell(client, day, round(random.lognormvariate(size, spread) * 10_000), number)
            if random.random() < 0.08:  # a return of a part, under its own number
                sell(client, weekday(year, month), -round(random.lognormvariate(size - 1, 0.5) * 10_000))
            chance *= 0.4


# Both edges of the data, so that the first and the last month are partial.
sell("Edges", FIRST, 500_0000)
sell("Edges", LAST, 500_0000)
monthly("Edges", [40] * 12)

for n in range(200):
    months = MONTHS if n % 4 else MONTHS[random.randrange(0, 17):]
    ordinary(f"Client {n:03}", random.choice((0.1, 0.25, 0.5, 0.8, 0.97, 1.0)), random.uniform(2, 5), months)

# Equal totals by different roads; one class each whatever the limits are.
for n in range(6):
    monthly(f"Tie of 1200 {n}", [100] * 12 if n % 2 else [0, 200] * 6)
for n in range(8):
    monthly(f"Tie of 90 {n}", [30, 0, 0, 0] * 3)
for n in range(6):
    monthly(f"Tie of 0.0001 {n}", [0] * n + [0.0001])

# Limits of XYZ hit exactly, and missed by the smallest amount.
monthly("CV exactly 50", [50, 150] * 6)
monthly("CV just over 50", [50, 150] * 5 + [50, 150.0001])
monthly("CV exactly 100", [70, 0] * 6)
monthly("CV just over 100", [70, 0] * 5 + [70.0001, 0])
monthly("Sample CV exactly 50", [50, 150] * 4 + [100, 0, 0, 0])
monthly("Nine of twelve", [80] * 9 + [0] * 3)
monthly("Eight of twelve", [80] * 8 + [0] * 4)
monthly("Three of twelve", [80, 0, 0, 0] * 3)
monthly("Two of twelve", [80, 0, 0, 0, 0, 0] * 2)
monthly("One of twelve", [0] * 5 + [2500] + [0] * 6)
monthly("Large and even", [9000] * 12)
monthly("Eleven and a half month", [100] * 11 + [50])
monthly("Below zero in two months", [100] * 4 + [-60] + [100] * 3 + [-10] + [100] * 3)
monthly("Sums below zero but not the whole", [300, -100, 0, 0] * 3)

# New: the first purchase against 3 full months before the end of the window (2025-04-01).
for name, day, raw in [("Exactly three months", (2025, 4, 1), 0), ("A day under three months", (2025, 4, 2), 0),
                       ("Bought long ago once", (2025, 4, 10), (2024, 2, 6)),
                       ("Only a refund before", (2025, 5, 6), None)]:
    if raw:
        sell(name, datetime.date(*raw), 20_0000)
    if raw is None:  # neither a return nor a document that nets to zero is a purchase
        sell(name, datetime.date(2024, 9, 10), -5_0000)
        sell(name, datetime.date(2024, 10, 8), 30_0000, "Z1")
        sell(name, datetime.date(2024, 10, 8), -30_0000, "Z1")
    sell(name, datetime.date(*day), 400_0000)
    sell(name, datetime.date(2025, 6, 10), 410_0000)
for n in range(12):
    monthly(f"New {n:02}", [random.uniform(20, 900) for _ in range(1 + n % 3)], WINDOW[9 + 2 - n % 3:])

# Totals of zero and less, and clients outside the window.
for n in range(6):
    monthly(f"Returned all {n}", [35, -35] + [0] * 10)
for n in range(6):
    monthly(f"Below zero {n}", [20, 0, 0, -20 - (n + 1) / 8] + [0] * 8)
for n in range(8):
    monthly(f"Before the window {n}", [random.uniform(10, 90) for _ in range(4)], MONTHS[1:5])

# Cells that cancel in floats and not in integers; a document across two clients; spellings.
for n, raw in enumerate((1000, 2000, -3000)):
    sell("Tenths", datetime.date(2024, 11, 12 + n), raw)
sell("Shares a number 1", datetime.date(2025, 1, 14), 64_0000, "SHARED")
sell("Shares a number 2", datetime.date(2025, 1, 14), -64_0000, "SHARED")
sell("Shares a number 2", datetime.date(2025, 2, 11), 65_0000)
for name in ("ООО Ёлка", "ооо  елка", " ООО Елка "):
    sell(name, datetime.date(2025, 3, 11), 12_3456)

# Far-off dates: one order long before, one long after; both of a client with rows between.
sell("Edges", datetime.date(2019, 3, 5), 700_0000)
sell("Edges", datetime.date(2031, 3, 4), 900_0000)


def tune():
    """Brings two clients onto the limits exactly: the share strictly above one is 80 % (so B), above
    another 95 % (so C), by raising the largest client and one between the two, by as little as will do."""
    first, last = datetime.date(2024, 7, 1), datetime.date(2025, 6, 30)
    totals = defaultdict(int)
    for day, client, raw, _ in rows:
        if first <= day <= last:
            totals[" ".join(client.split()).lower().replace("ё", "е")] += raw
    top = max(totals, key=totals.get)
    ranked = sorted((value for value in totals.values() if value > 0), reverse=True)
    distinct = [value for value in ranked if ranked.count(value) == 1]
    base, found = sum(ranked), []
    for eighty in distinct:
        above_80 = sum(value for value in ranked if value > eighty)
        for ninety_five in distinct:
            above_95 = sum(value for value in ranked if value > ninety_five)
            # (above_80 + x) / (base + x + w) = 4/5 and (above_95 + x + w) / (base + x + w) = 19/20
            both = 19 * base - 20 * above_95
            x5 = 4 * (base + both) - 5 * above_80
            x, w = x5 // 5, both - x5 // 5
            if x5 % 5 or x <= 0 or w <= 0:
                continue
            # The client between: stays between after its rise.
            between = [client for client in sorted(totals) if client.startswith("client ")
                       and ninety_five < totals[client] and totals[client] + w < eighty]
            if between:
                found.append((x + w, x, w, top, between[0]))
    return min(found, default=None)


while not (found := tune()):  # the sums divide by 5 for one of five totals
    sell("Large and even", datetime.date(2024, 8, 6), 1)
_, x, w, top, between = found
name_of = {client.lower(): client for _, client, *_ in rows}
for n, (year, month) in enumerate(WINDOW):  # evenly, so that the largest stays even
    sell(name_of[top], weekday(year, month), x * (n + 1) // 12 - x * n // 12)
sell(name_of[between], datetime.date(2024, 12, 10), w)

random.shuffle(rows)  # nothing may depend on the order of rows
out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["date", "client", "amount", "document"])
for day, client, raw, number in rows:
    sign, raw = ("-" if raw < 0 else ""), abs(raw)
    out.writerow([day.isoformat(), client, f"{sign}{raw // 10_000}.{raw % 10_000:04}", number])
