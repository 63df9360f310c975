#!/usr/bin/env python3
"""Reference for the statistics of the offer test: SciPy, statsmodels, mpmath and exact integers, nothing of ours.

    offer_test.py > offer_test.tsv

Needs scipy, statsmodels and mpmath; the test of the program reads the table kept beside this file, never Python.
A row is a table of k variants. Lists are parted by spaces, looks by |. Pairs are 1-2, 1-3, ..., 2-3, ...; "-" is no
answer. Looks are totals since the start, n/x for each variant.
"""
import math
import random
import sys
from fractions import Fraction
from itertools import combinations

import mpmath
import numpy
import scipy
import statsmodels
from scipy import special, stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

VERSION = "1.0.0"
ALPHA = 0.05
WEIGHT = 30.0
MOST_TABLES = 60_000
mpmath.mp.dps = 50  # SciPy loses what cancels in sums of logarithms of 10⁹

TABLES = [
    # The design's own.
    [(30, 10), (30, 10), (40, 20)],
    [(86, 83), (93, 90), (136, 129), (82, 70)],
    [(31500, 1580), (32000, 1700), (31000, 1550)],
    [(1000, 120), (1000, 145)],
    [(10000, 180), (10000, 220), (10000, 260)],
    # Two variants, plenty and few.
    [(100, 10), (100, 20)],
    [(2500, 40), (2400, 71)],
    [(20, 0), (20, 5)],
    [(20, 20), (18, 13)],
    [(7, 3), (9, 1)],
    [(12, 0), (15, 1)],
    [(1, 0), (1, 1)],
    [(3, 3), (4, 0)],
    [(5000, 3), (5200, 11)],
    [(40, 39), (1000, 998)],
    # Three.
    [(50, 5), (60, 3), (55, 9)],
    [(500, 1), (510, 0), (490, 4)],
    [(9, 2), (8, 2), (10, 7)],
    [(1000, 0), (1000, 2), (1000, 7)],
    [(2000, 1), (30, 1), (400, 2)],
    [(100, 97), (120, 118), (90, 80)],
    [(700000, 9000), (690000, 9200), (710000, 9150)],
    # Four to six.
    [(200, 12), (210, 20), (190, 9), (205, 15)],
    [(30, 0), (30, 1), (30, 0), (30, 4)],
    [(8000, 5), (7900, 3), (8100, 9), (8050, 2)],
    [(15, 4), (12, 6), (9, 1), (20, 3), (11, 5)],
    [(3000, 60), (3100, 75), (2900, 50), (3050, 66), (3000, 81)],
    [(400, 1), (400, 0), (400, 2), (400, 0), (400, 3)],
    [(1000, 50), (1000, 55), (1000, 45), (1000, 60), (1000, 52), (1000, 71)],
    [(60, 1), (70, 0), (50, 2), (65, 1), (55, 0), (60, 3)],
    [(25, 25), (30, 29), (28, 28), (26, 25), (31, 31), (27, 26)],
    # Without trials, without successes, all successes.
    [(0, 0), (200, 10), (220, 25)],
    [(50, 0), (60, 0), (70, 0)],
    [(9, 9), (8, 8)],
    [(0, 0), (0, 0), (0, 0)],
    [(0, 0), (40, 8)],
    # Huge, alone and beside small ones.
    [(1000000000, 20000000), (1000000000, 20005000)],
    [(1000000000, 20000000), (10, 1)],
    [(1000000000, 0), (10, 0), (1000000000, 3)],
    [(1000000000, 999999990), (900000000, 899999999)],
    [(1000000000, 500000000), (1000000000, 500030000), (999999999, 500010000), (20, 12)],
    [(5000000, 60000), (200, 3), (40000, 500), (12, 0)],
    [(1000000, 10), (2000000, 30), (1500000, 12)],
]


def cell(value):
    return "-" if value is None else repr(float(value))


def cells(values):
    return "-" if values is None else " ".join(cell(value) for value in values)


def tested(table):
    """Variants with trials; None when there is nothing to compare."""
    rows = [(n, x) for n, x in table if n > 0]
    total, successes = sum(n for n, _ in rows), sum(x for _, x in rows)
    return rows if len(rows) >= 2 and 0 < successes < total else None


def pearson(table):
    """χ², its p, G, its p, the smallest expected cell."""
    rows = tested(table)
    if rows is None:
        return None
    cross = numpy.array([[x, n - x] for n, x in rows], dtype=float)
    chi = stats.chi2_contingency(cross, correction=False)
    rough = stats.chi2_contingency(cross, correction=False, lambda_="log-likelihood").statistic
    total, successes = sum(n for n, _ in rows), sum(x for _, x in rows)
    failures = total - successes

    def part(found, of_outcome, n):
        return found * mpmath.log(mpmath.mpf(found) * total / (n * of_outcome)) if found else mpmath.mpf(0)

    g = float(2 * sum(part(x, successes, n) + part(n - x, failures, n) for n, x in rows))
    exact = float(sum(Fraction((x * total - n * successes) ** 2, n * successes * failures) for n, x in rows))
    assert abs(chi.statistic - exact) <= 1e-7 * exact, (table, chi.statistic, exact)
    assert abs(rough - g) < 1e-7 * g + 1e-14 * total, (table, rough, g)
    return exact, stats.chi2.sf(exact, len(rows) - 1), g, stats.chi2.sf(g, len(rows) - 1), chi.expected_freq.min()


def columns(rows):
    """For each variant the numbers it can be dealt, each with C(n, x) over that of the first: whole margins."""
    total, dealt = sum(n for n, _ in rows), sum(x for _, x in rows)
    for n, _ in rows:
        first, last = max(0, dealt - (total - n)), min(n, dealt)
        if last - first > MOST_TABLES:
            return
        weight, column = Fraction(1), {}
        for x in range(first, last + 1):
            column[x] = weight
            weight = weight * (n - x) / (x + 1)
        yield column


def exact(table):
    """Freeman and Halton in whole numbers: p, the least p possible, the number of tables."""
    rows = tested(table)
    if rows is None:
        return None
    if sum(x for _, x in rows) * 2 > sum(n for n, _ in rows):
        rows = [(n, n - x) for n, x in rows]
    likely = list(columns(rows))
    if len(likely) < len(rows) or ways(likely, sum(x for _, x in rows)) > MOST_TABLES:
        return None
    weights = []

    def deal(place, rest, weight):
        if place == len(rows) - 1:
            if rest in likely[place]:
                weights.append(weight * likely[place][rest])
            return
        for x, chance in likely[place].items():
            if x <= rest:
                deal(place + 1, rest - x, weight * chance)

    deal(0, sum(x for _, x in rows), Fraction(1))
    whole = sum(weights)
    ours = math.prod(column[x] for column, (_, x) in zip(likely, rows))
    least = min(weights)
    p = sum(weight for weight in weights if weight <= ours) / whole
    if len(rows) == 2:
        (n1, x1), (n2, x2) = rows
        fisher = stats.fisher_exact([[x1, n1 - x1], [x2, n2 - x2]]).pvalue
        if abs(fisher / float(p) - 1) > 1e-9:
            print("SciPy differs:", rows, fisher, float(p), file=sys.stderr)
    return p, sum(weight for weight in weights if weight == least) / whole, len(weights)


def ways(likely, rest):
    """How many tables have these margins."""
    rest -= sum(min(column) for column in likely)
    if rest > MOST_TABLES:
        return rest
    counts = [1] + [0] * rest
    for column in likely:
        sums = [0]
        for count in counts:
            sums.append(sums[-1] + count)
        counts = [sums[r + 1] - sums[max(0, r + 1 - len(column))] for r in range(rest + 1)]
    return counts[rest]


def pairs(table):
    """Newcombe of second minus first; χ² p of each pair, Holm of those p (a pair without one counts as 1)."""
    low, high, ps = [], [], []
    for (n1, x1), (n2, x2) in combinations(table, 2):
        if n1 == 0 or n2 == 0:
            low.append(None), high.append(None)
        else:
            interval = confint_proportions_2indep(x2, n2, x1, n1, method="newcomb", compare="diff", alpha=ALPHA)
            low.append(interval[0]), high.append(interval[1])
        found = pearson([(n1, x1), (n2, x2)])
        ps.append(None if found is None else found[1])
    holm = multipletests([1.0 if p is None else p for p in ps], method="holm")[1]
    return low, high, ps, holm


def race(table, prior):
    """P(best) and expected loss by quadrature over t, p = sin² t, cut at quantiles of every variant; two orders agree.

    Above one half failures are looked at instead, so that 1 − p keeps its digits."""
    wins = [stats.beta(prior + x, prior + n - x) for n, x in table]
    losses = [stats.beta(prior + n - x, prior + x) for n, x in table]
    cuts = {0.0, math.pi / 4, math.pi / 2}
    tails = (1e-15, 1e-12, 1e-9, 1e-6, 1e-4, 1e-2, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 1 - 1e-4, 1 - 1e-6)
    for win, lost in zip(wins, losses):
        cuts.update(numpy.arcsin(numpy.sqrt(win.ppf(tails))), numpy.arccos(numpy.sqrt(lost.ppf(tails))))
    cuts = sorted(map(float, cuts))

    def panel(a, b, order):
        """P(best) and loss of each variant from one panel."""
        nodes, weights = numpy.polynomial.legendre.leggauss(order)
        t, dt = a + (b - a) * (nodes + 1) / 2, weights * (b - a) / 2
        p, q, dp = numpy.sin(t) ** 2, numpy.cos(t) ** 2, numpy.sin(2 * t)
        low = b <= math.pi / 4
        density = [win.pdf(p) if low else lost.pdf(q) for win, lost in zip(wins, losses)]
        below = [win.cdf(p) if low else lost.sf(q) for win, lost in zip(wins, losses)]
        beaten = [numpy.prod([below[j] for j in range(len(table)) if j != i], axis=0) for i in range(len(table))]
        best = [(dt * dp * f * others).sum() for f, others in zip(density, beaten)]
        return numpy.array([best, [(dt * dp * own * (1 - others)).sum() for own, others in zip(below, beaten)]])

    def whole(order):
        return sum(panel(a, b, order) for a, b in zip(cuts, cuts[1:]) if b > a)

    coarse, fine = whole(40), whole(64)
    assert abs(fine[0].sum() - 1.0) < 1e-8 and abs(coarse - fine).max() < 1e-9, (table, coarse, fine)
    return fine


def looks(table, rng):
    """Four looks: parts of the final counts, uneven, never falling."""
    course = []
    for part in (0.2, 0.45, 0.7):
        look = []
        for n, x in table:
            some = min(n, int(n * part * rng.uniform(0.8, 1.2)))
            won = min(x, some, int(x * part * rng.uniform(0.6, 1.3)))
            look.append((max(some, won), won))
        course.append(look)
    course.append(list(table))
    for before, after in zip(course, course[1:]):
        for i, ((n0, x0), (n1, x1)) in enumerate(zip(before, after)):
            n, x = max(n0, n1), max(x0, x1)
            after[i] = (n + max(0, (x - x0) - (n - n0)), x)
    return course


def always_valid(course):
    """ln BF and p after each look; None when a variant has new successes without new trials."""
    k = len(course[0])
    before, total, p, answers = [(0, 0)] * k, 0.0, 1.0, []
    for look in course:
        new = [(n - n0, x - x0) for (n, x), (n0, x0) in zip(look, before)]
        shown = sum(n for n, _ in new)
        if any(x > 0 and n == 0 for n, x in new):
            return None
        if shown > 0:
            kept = [(mpmath.mpf(n) / shown, x, x0) for (n, x), (_, x0) in zip(new, before) if n > 0]
            gamma = mpmath.loggamma
            weights = [WEIGHT * r + x0 for r, _, x0 in kept]
            before_look = sum(weights)
            exact = gamma(before_look) - gamma(before_look + sum(x for _, x, _ in kept)) + sum(
                gamma(a + x) - gamma(a) - x * mpmath.log(r) for a, (r, x, _) in zip(weights, kept))
            rho, x, alpha = (numpy.array([float(v) for v in values]) for values in ([r for r, _, _ in kept],
                             [x for _, x, _ in kept], weights))
            rough = (special.gammaln(alpha.sum()) - special.gammaln((alpha + x).sum())
                     + (special.gammaln(alpha + x) - special.gammaln(alpha)).sum() - (x * numpy.log(rho)).sum())
            assert abs(rough - exact) < 1e-8 + 1e-13 * x.sum(), (course, rough, exact)
            total += float(exact)
        p = min(p, math.exp(min(700.0, -total)), 1.0)
        answers.append((total, p))
        before = look
    return answers


def main():
    rng = random.Random(20)
    print(f"# offer_test.py {VERSION}")
    print(f"# python\t{sys.version.split()[0]}\n# numpy\t{numpy.__version__}")
    print(f"# scipy\t{scipy.__version__}\n# statsmodels\t{statsmodels.__version__}\n# mpmath\t{mpmath.__version__}")
    columns = ("table chi chi_p g g_p least_expected exact_p exact_least n_tables wilson_low wilson_high newcombe_low "
               "newcombe_high pair_p holm prior p_best loss mean low high looks ln_bayes always_p")
    print("\t".join(columns.split()))
    for number, table in enumerate(TABLES):
        prior = (0.5, 1.0)[number % 3 == 1]
        chi = pearson(table) or [None] * 5
        fisher = exact(table) or [None] * 3
        wilson = [proportion_confint(x, n, ALPHA, method="wilson") if n else (None, None) for n, x in table]
        low, high, ps, holm = pairs(table)
        best, loss = race(table, prior)
        beliefs = [stats.beta(prior + x, prior + n - x) for n, x in table]
        course = looks(table, rng)
        valid = always_valid(course)
        row = [
            " ".join(f"{n}/{x}" for n, x in table),
            *map(cell, chi),
            *map(cell, fisher[:2]), str(fisher[2] or "-"),
            cells([w[0] for w in wilson]), cells([w[1] for w in wilson]),
            cells(low), cells(high), cells(ps), cells(holm),
            "jeffreys" if prior == 0.5 else "uniform",
            cells(best), cells(loss),
            cells([b.mean() for b in beliefs]),
            cells([b.ppf(ALPHA / 2) for b in beliefs]), cells([b.isf(ALPHA / 2) for b in beliefs]),
            "|".join(" ".join(f"{n}/{x}" for n, x in look) for look in course),
            cells([v[0] for v in valid] if valid else None), cells([v[1] for v in valid] if valid else None),
        ]
        print("\t".join(row), flush=True)


if __name__ == "__main__":
    main()
