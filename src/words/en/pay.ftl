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
pay-method-whole = the whole turnover
pay-method-marginal = the part above the threshold
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
pay-agrees-times = The plan is { $times } times the potential income.
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
