### Pay: scheme, team, X-ray, cost, money before payday

pay-title = At a plan of { $plan } a seller gets { $pay }
pay-title-team = At a plan of { $plan } a seller gets { $pay }; a team of { $n ->
    [one] { $n } seller
   *[other] { $n } sellers
} costs { $cost } of turnover
pay-title-none = A scheme without a plan: there is no pay at plan
pay-darwin = { $verdict ->
    [passes] The Darwin principle holds: { $below } without the plan, { $at } with it, the market’s { $market } in between.
    [much] The Darwin principle is broken: even without the plan we pay { $below }, no less than the market’s { $market }.
    [little] The Darwin principle is broken: even with the plan we pay { $at }, no more than the market’s { $market }.
   *[no-step] There is no step at plan: just below it we pay as much as at it, { $at }. The market pays { $market }.
}

## Scheme
pay-scheme = Scheme
pay-preset = Set of thresholds
pay-preset-big = Big thresholds
pay-preset-smooth = Smooth: 10% above 80% of plan
pay-preset-flat = Flat rate of 2%
pay-preset-accelerator = Accelerator: 2, 4 and 6%
pay-own-option = Own: { $name }
pay-reset = Back to the usual one
pay-income = Potential income
pay-plan = Monthly plan
pay-market = The market pays
pay-mix = Shares of income
pay-hard = Hard salary
pay-soft = Soft salary
pay-bonus = Bonus
pay-find = find
pay-find-what = Find from the others: { $what }
pay-unknown-income = potential income
pay-unknown-mix = shares of income
pay-unknown-plan = plan
pay-unknown-rate = rate at plan
pay-solved = Found from the others: { $what }.
pay-solved-nearly = Found from the others, up to rounding: { $what }.
pay-solve-ask = More than one is open: { $what }. Leave one, lock the others.
pay-unsolved = Cannot be found: { $what }.
pay-tiers = Thresholds and rates
pay-tier-at = From, % of plan
pay-tier-rule = Exactly there
pay-tier-rate = Rate, %
pay-tier-at-n = Threshold { $n }: percent of plan
pay-tier-rule-n = Threshold { $n }: what counts as passed
pay-tier-rate-n = Threshold { $n }: rate in percent
pay-tier-remove = Remove threshold { $n }
pay-tier-add = Add a threshold
pay-remove = Remove
pay-rule-reached = ≥ reached
pay-rule-exceeded = > exceeded
pay-method = What the rate is paid on
pay-method-whole = whole turnover
pay-method-marginal = part above it
pay-method-interpolated = interpolated
pay-boundary = { $method ->
    [whole] The rate is paid on the whole turnover.
    [marginal] The rate is paid on the part of turnover above the threshold.
   *[interpolated] Between thresholds the bonus runs straight; the rate of a threshold holds exactly at it.
} { $bands }.
pay-band = { $from ->
    [none] { $to ->
        [none] At any attainment
        [in] Up to and including { $high }
       *[out] Below { $high }
    }
    [in] { $to ->
        [none] from { $low } up
        [in] from { $low } up to and including { $high }
       *[out] from { $low } to below { $high }
    }
   *[out] { $to ->
        [none] above { $low }
        [in] above { $low } up to and including { $high }
       *[out] above { $low } and below { $high }
    }
}: { $rate }
pay-examples = Examples at the limits
pay-col-attainment = Attainment
pay-col-rate = Rate
pay-col-bonus = Bonus
pay-col-pay = Pay
pay-col-below = Just below
pay-col-above = Just above
pay-more = Score, cap, head, currency, minimum wage
pay-score = Score for soft salary
pay-soft-rule = Soft salary is paid
pay-soft-share = in proportion to the score
pay-soft-all = all or nothing
pay-soft-from = All soft salary from a score of
pay-head = The head gets
pay-head-nothing = nothing
pay-head-tiers = a part by the same thresholds
pay-head-flat = one rate
pay-head-part = Part of a seller’s rate
pay-head-rate = Rate on the team’s turnover
pay-cap = Cap on the bonus (empty: none)
pay-currency = Currency
pay-curve-end = Curve up to, % of plan
pay-minimum = Minimum wage
pay-minimum-since = In force since
pay-name = Save the scheme under a name
pay-save = Save
pay-forget = Delete the scheme “{ $name }”
pay-name-needed = Enter a name of up to 80 characters.
pay-link = Copy a link to the scheme
pay-link-holds = The link holds the scheme alone: income, shares, plan, thresholds, rates, market, minimum wage. No names, no facts and no saved schemes are in it.

## Fields
pay-needs-money = A sum from 0 to 1 trillion is needed, such as 120,000.
pay-needs-any-money = A sum of up to 1 trillion is needed, with a minus if you like: 2,900,000 or −15,000.
pay-needs-maybe-money = A sum from 0 to 1 trillion is needed, or an empty field.
pay-needs-percent = A percentage from { $low } to { $high } is needed, such as 12.5%.
pay-needs-rate = A rate from 0 to 100% is needed, such as 2 or 1.5%.
pay-needs-whole = A whole number from { $low } to { $high } is needed.
pay-needs-words = No longer than { $n ->
    [one] { $n } character
   *[other] { $n } characters
}.

## Curve
pay-curve = A seller’s pay by attainment
pay-curve-hint = drag thresholds and rates
pay-curve-description = Exactly at plan { $at }, just below plan { $below }.
pay-reading = Read at an attainment of
pay-reading-label = { $at }: { $pay }
pay-reading-total = At { $at }: hard { $hard } + soft { $soft } + bonus { $bonus } = { $total }
pay-reading-salary = Of an income of { $income }: hard { $hard-share } = { $hard }; soft { $soft-share } at a score of { $score } = { $soft }.
pay-reading-bonus = { $method ->
    [none] Bonus: a fact of { $fact } is below the first threshold, so 0.
    [whole] Bonus: a fact of { $fact } is past the threshold of { $from }, { $rate } of the whole turnover = { $bonus }.
    [marginal] Bonus: a fact of { $fact } is past the threshold of { $from }, { $rate } of the part above it and the earlier rates below it, together { $bonus }.
   *[interpolated] Bonus: a fact of { $fact } is past the threshold of { $from }, on the straight line to the next one { $bonus }.
}
pay-reading-cap = The cap took { $sum }.
pay-reading-rates = On average the bonus is { $effective } of turnover, of further turnover { $marginal }.
pay-reading-ahead = To the threshold of { $to } there are { $sales } left to sell: they earn { $earns }.
pay-band-hard = hard salary { $sum }
pay-band-soft = soft { $sum }
pay-band-market = market { $sum }
pay-legend-hard = hard salary { $share }
pay-legend-soft = soft { $share }
pay-legend-bonus = with the bonus
pay-legend-market = market
pay-legend-other = scheme B
pay-grip-at = Threshold { $n }
pay-grip-rate = Rate from { $at } of plan
pay-grip-reading = Attainment that is read

## Checks
pay-checks = Checks
pay-remark-mix = The shares of income add up to { $sum } and must be exactly 100%.
pay-remark-income = Potential income is not above zero: there is nothing to pay.
pay-remark-plan = The plan is not above zero, so there is no percent of it. Enter a monthly plan.
pay-remark-order = The threshold of { $at } stands below the one before it. We take them in ascending order, but put them right.
pay-remark-repeated = The threshold of { $at } repeats the one before it: remove one of them.
pay-remark-falls = At the threshold of { $at } the rate falls: selling more may pay less.
pay-remark-soft = Soft salary is { $share }, usually no more than 10%.
pay-remark-hard = Hard salary is { $share }, usually no more than 30%.
pay-agrees = Shares and rates agree: { $share } of income is { $promised }, and the thresholds pay as much at plan ({ $paid }).
pay-agrees-times = Plan = { $times } × potential income.
pay-disagrees = Shares and rates disagree: { $share } of income is { $promised }, but the thresholds pay { $paid } at plan.
pay-gap = { $side ->
    [more] We pay { $size } more than promised.
   *[less] We pay { $size } less than promised.
} Any one of three changes mends it.
pay-fix = { $what ->
    [plan] Plan { $value }
    [income] Income { $value }
   *[rate] Rate at plan { $value }
}
pay-no-fix = { $what ->
    [plan] No plan mends it.
    [income] No income mends it.
   *[rate] No rate mends it.
} { $why }
pay-crossing-at = The market is reached at { $at } of plan.
pay-crossing-always = Salary alone already pays the market.
pay-crossing-never = The market is reached at no attainment.
pay-darwin-no-soft = With a score of 0: { $below } without the plan, { $at } with it.
pay-floor-reached = Salary of { $salary } is no less than the minimum wage of { $minimum } (since { $since }).
pay-floor-soft = But only with soft salary: at a score of 0 less than the minimum is left.
pay-floor-missed = Salary of { $salary } is below the minimum wage of { $minimum } (since { $since }).
pay-floor-needed = With these shares it takes a potential income of { $income } or more.
pay-head-rule-nothing = This scheme pays the head nothing.
pay-head-rule-tiers = The head gets { $part } of a seller’s rate by the same thresholds on the plan and fact of the team.
pay-head-rule-flat = The head gets { $rate } of the team’s turnover.

## Team
pay-team = Team
pay-from = Where the team comes from
pay-from-typed = Typed here
pay-from-tables = From the loaded tables
pay-fact = What counts as fact
pay-fact-shipped = Sales
pay-fact-received = Payments received
pay-lack-sales = No sales are loaded: paste their table, open a file, or choose “Payments received”.
pay-lack-payments = No payments are loaded: paste their table, open a file, or choose “Sales”.
pay-lack-dates = Sales have no date column, so they cannot be told apart by month.
pay-lack-sellers = The tables have no seller column: there is nobody to pay.
pay-lack-plans = There is no table of plans: everyone has the plan of the scheme.
pay-told-plans = { $n ->
    [one] For { $n } month the plan of the scheme is taken, { $plan }: it has none of its own.
   *[other] For { $n } months the plan of the scheme is taken, { $plan }: they have none of their own.
}
pay-told-incomplete = { $n ->
    [one] { $n } row is not counted: it has no name or no fact.
   *[other] { $n } rows are not counted: they have no name or no fact.
}
pay-told-unnamed = { $n ->
    [one] { $n } month without a seller’s name is not counted.
   *[other] { $n } months without a seller’s name are not counted.
}
pay-told-unfinished = A month that is not over is not counted: { $month }.
pay-team-none = There is nobody to pay yet: paste a list of sellers with plan and fact, add a row, or take the data from the tables.
pay-team-book = Download for Excel
pay-team-table = Pay by seller
pay-paste = Paste sellers: name, plan, fact, score
pay-paste-hint = One a line, from Excel or a chat. The plan may be left out: the scheme’s is taken. Lines that we do not understand stay here.
pay-paste-example = Smith 3,000,000 / 2,900,000 95%
pay-paste-read = Read
pay-paste-done = { $n ->
    [one] { $n } line was read.
   *[other] { $n } lines were read.
}
pay-paste-headings = { $n ->
    [one] { $n } line is a heading.
   *[other] { $n } lines are headings.
}
pay-paste-repeated = { $n ->
    [one] { $n } line repeats a name: the last one holds.
   *[other] { $n } lines repeat names: the last ones hold.
}
pay-paste-refused = { $n ->
    [one] { $n } line was not understood and stays in the field.
   *[other] { $n } lines were not understood and stay in the field.
}
pay-paste-line = Line { $line }: “{ $text }”. Found: “{ $found }”. Expected: { $expected ->
    [name] a name before the amounts
    [not-total] a person, not a total
    [amount] an amount
    [two] no more than two amounts
    [separator] a mark between the amounts, such as /
    [words] words that say which is the plan and which the fact
    [smaller] an amount of up to 922 trillion
   *[not-negative] a plan of zero or more
}.
pay-month = Month
pay-rows = Rows, { $month }: { $n }
pay-row-add = Add a row
pay-month-add = Next month with the same people
pay-row-label = { $who }: { $what }
pay-row-remove = Remove the row: { $who }
pay-col-seller = Seller
pay-col-months = Months
pay-col-month = Month
pay-col-plan = Plan
pay-col-fact = Fact
pay-col-score = Score, %
pay-col-prizes = Prizes
pay-col-clawback = Clawback
pay-col-hard = Hard
pay-col-soft = Soft
pay-col-paid = Pay
pay-col-cost = Share of turnover
pay-col-head = Head
pay-col-other = By scheme B
pay-col-difference = Difference
pay-row-head = Head of sales
pay-row-total = Total
pay-by-months = By month
pay-unpaid = { $n ->
    [one] { $n } pay is not told: the seller has no plan.
   *[other] { $n } pays are not told: the sellers have no plan.
}
pay-other = Compare with scheme B
pay-other-none = do not compare
pay-other-fixed = the scheme chosen before
pay-compared = By scheme B { $gain ->
    [0] nobody gains
    [one] { $gain } seller gains
   *[other] { $gain } sellers gain
}, { $lose ->
    [0] nobody loses
    [one] { $lose } seller loses
   *[other] { $lose } sellers lose
}; the team { $side ->
    [same] costs the same.
    [dearer] costs { $size } more.
   *[cheaper] costs { $size } less.
}
pay-slip-title = Pay slip: { $name }
pay-slip-month = { $month }: plan { $plan }, fact { $fact }, attainment { $attained }. Hard { $hard } + soft { $soft } (score { $score }) + bonus { $bonus } (rate { $rate }) + prizes { $prizes } − clawback { $clawback } = { $total }.
pay-slip-total = Total: { $total }
pay-slip-text = Copy as text
pay-slip-csv = CSV
pay-slip-paper = Print
pay-slip-book = Excel
pay-sheet-months = Months

## X-ray
pay-xray = X-ray of the scheme
pay-xray-for = for the head, not for sellers
pay-xray-trade = A big bonus for the plan does raise effort, and frequent ones pace weak sellers. But steps invite games with the dates of deals. Here is the price of that game.
pay-cliffs = Steps at the thresholds
pay-cliffs-none = No steps: pay grows without any.
pay-col-threshold = Threshold
pay-col-step = Step of pay
pay-last = The last roubles before a threshold
pay-last-none = No threshold stands ahead: the last roubles are worth no more than others.
pay-last-dear = From { $from } to { $to }: sales of { $sales } earn the seller { $earns }. It is cheaper to buy the plan oneself.
pay-col-from = From attainment
pay-col-to = To threshold
pay-col-sales = Left to sell
pay-col-earns = Earns
pay-col-part = Share
pay-zones = Where it pays to buy one’s own plan
pay-zones-none = Nowhere: buying the rest of the plan pays at no attainment.
pay-zones-note = Here what is missing to the threshold costs no more than it pays.
pay-zone = { $from ->
    [in] From { $low }
   *[out] Above { $low }
} { $to ->
    [in] up to and including { $high } of plan
   *[out] to below { $high } of plan
}
pay-holding = What holding deals back earns
pay-holding-note = Two months of the same turnover: even, or as it suits the seller best.
pay-col-two-months = Two months, % of plan
pay-col-even = Bonus, even
pay-col-best = Bonus, best
pay-col-split = Best split
pay-col-gain = Gain
pay-even = A smooth scheme of equal cost
pay-even-said = { $rate } of turnover above { $from } of plan. On { $n ->
    [one] { $n } month
   *[other] { $n } months
} of your team bonuses would cost { $smooth }, now they cost { $now }.
pay-even-without = { $n ->
    [one] { $n } month without a plan is left out.
   *[other] { $n } months without a plan are left out.
}
pay-even-none = Past months of the team are needed: type them or take them from the tables.
pay-even-use = Use as scheme B

## Cost
pay-cost = What it will cost
pay-source = What to draw from
pay-source-own = own past months
pay-source-normal = a normal distribution
pay-mean = Mean attainment
pay-spread = Spread
pay-own-normal = Take it from your own months: { $mean } ± { $spread }
pay-budget = Budget of a month (empty: none)
pay-months = Months to draw
pay-seed = Seed
pay-seed-other = another seed
pay-expected = Expected bonus
pay-expected-said = At an attainment of { $mean } ± { $spread } the bonus is { $share } of plan on average: { $bonus } a seller and month.
pay-col-tier = Tier
pay-col-chance = Chance
pay-tier-none = below the first threshold
pay-tier-from = from the threshold of { $at }
pay-ahead-tier = { $side ->
    [below] below { $at }
    [up-to] up to and including { $at }
    [from] from { $at }
    [above] above { $at }
   *[none] no thresholds
}
pay-simulated = A month of the team
pay-simulated-none = There is nothing to draw: neither past months nor a plan.
pay-stands-in = There are no months of your own, so the normal distribution of the fields above is drawn.
pay-recounted = Recounted on release.
pay-simulated-how = { $n ->
    [one] { $n } month was drawn
   *[other] { $n } months were drawn
}, each with { $sellers ->
    [one] { $sellers } seller
   *[other] { $sellers } sellers
}; attainment { $source ->
    [own] comes at random from past months of the team
   *[normal] comes from a normal distribution
}, seed { $seed }. The same seed gives the same numbers. Salaries and the head’s part are inside.
pay-sim-mean = On average
pay-sim-p10 = One month in ten costs less (P10)
pay-sim-p50 = Half the months cost less (P50)
pay-sim-p90 = Nine months in ten cost less (P90)
pay-sim-bonus = Bonuses of sellers in it
pay-sim-over = Chance to exceed the budget
pay-budget-line = budget { $sum }
pay-histogram = What a month costs
pay-histogram-description = Half the months cost less than { $p50 }, nine in ten less than { $p90 }.
pay-col-from-sum = From
pay-col-to-sum = To

## Money before payday
pay-fast = Money before payday
pay-fast-what = Interim plans inside the month: the first to make one is paid a bonus that day.
pay-prizes = Who gets the prize
pay-prizes-first = the first
pay-prizes-everyone = everyone who reaches it
pay-stages = Interim plans
pay-col-day = By what day
pay-col-goal = How much
pay-col-goal-kind = Of what
pay-col-prize = Prize
pay-goal-share = % of plan
pay-goal-sum = money
pay-stage-add = Add an interim plan
pay-stage-remove = Remove interim plan { $n }
pay-stage-label = Interim plan { $n }: { $what }
pay-goal-of-plan = { $share } of plan
pay-stage-due = { $goal } by { $day }
pay-played = Who would have won in past months
pay-played-none = Payments by day with sellers are needed: paste their table or open a file, and we say who would have got how much and when.
pay-played-unnamed = The loaded payments have no dates or no sellers: no winner can be named.
pay-played-no-stages = There are no interim plans: add at least one.
pay-played-said = In { $n ->
    [one] { $n } month
   *[other] { $n } months
} prizes would have cost { $cost }, { $average } a month on average.
pay-played-plans = There is no table of plans: everyone has the plan of the scheme, { $plan }.
pay-played-left-out = { $n ->
    [one] { $n } time a seller took no part: there is no plan.
   *[other] { $n } times sellers took no part: there is no plan.
}
pay-played-nobody = { $n ->
    [one] { $n } day of payments without a seller’s name is not counted.
   *[other] { $n } days of payments without a seller’s name are not counted.
}
pay-col-stage = Interim plan
pay-col-winners = Winners
pay-col-cost-sum = Costs
pay-win = { $name }, { $day }: { $prize }
pay-nobody = nobody

## Passport
pay-passport = How it is computed
pay-passport-formula = Pay = hard salary + soft salary × score + bonus + money before payday − clawback. Every part is rounded to the kopeck, halves up.
pay-passport-exact = Attainment is compared with a threshold exactly, before it is rounded: 99.996% is shown as 99.99% and is not the plan. Returns above sales neither pay a bonus nor take one.
pay-passport-soft-share = Soft salary is paid in proportion to the score.
pay-passport-soft-all = Soft salary is paid in full from a score of { $from }, else not at all.
pay-passport-no-cap = The bonus has no cap.
pay-passport-cap = The bonus is capped at { $cap } a month.
pay-passport-minimum = The minimum wage of { $minimum } is in force since { $since }: when the law changes, change it in the scheme.
pay-passport-xray = The last roubles are counted from { $from } of the scheme’s plan; zones and steps are on the scheme’s plan too.
pay-passport-team = { $source ->
    [typed] The team was typed by you
    [shipped] The team is from the tables, fact: sales less returns
   *[received] The team is from the tables, fact: payments received
}; { $months }; { $n ->
    [one] { $n } seller
   *[other] { $n } sellers
}.
pay-passport-other = Scheme B is computed on the same months, plans and facts.
pay-passport-fast = The prize goes to the one whose payments since the first of the month were first to make the goal; those of one date divide it equally. Prizes of past months are not in the pay of the team above unless you typed them.
pay-passport-cost = The expected bonus is the closed form for a normal distribution, the cost of a month is drawn; on the same data they agree within the error of drawing.
