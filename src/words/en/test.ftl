### The test of variants: which one wins

test-file = razbor-test
test-name = { $letter } “{ $name }”
test-points = { $n } pp
test-estimate = { $value } ({ $between })

## Title
test-title-empty = Which variant wins?
test-title-many = More than { $most } variants cannot be compared at once
test-title-not-enough = There are too few data yet to name the best variant
test-title-equal = The variants are equal { $by }: take any
test-title-level = Level so far { $by }
test-title-won = { $name } wins: { $by } { $one } against { $two } of { $other }
test-title-not-against = { $name } leads { $by }, but as good may be { $rivals }
test-title-luck = { $name } leads so far, { $by } { $one } against { $two } of { $other }, but it could be luck
test-detail-no-variants = It takes two variants at least. Type them here or on the tab “USP and 4U”, or open a report of Yandex Direct or Google Ads.
test-detail-no-data = Type how many impressions, clicks, leads and deals each variant had, or open a report of Yandex Direct or Google Ads.
test-detail-many = Remove some variants on the tab “USP and 4U”.
test-detail-not-enough = No stage has data enough. How many more impressions it takes stands below.
test-detail-so-far = Ahead { $by } is { $name } so far, which means nothing yet. How many more impressions it takes stands below.
test-detail-equal = By its interval every difference is below the one worth choosing for ({ $effect } of the present conversion), looked at once.
test-detail-level = The best variants have the same numbers. Choose by price or wait for more data.
test-detail-best = The probability to be best is { $best }.
test-detail-p = The p valid under peeking is { $p }.
test-detail-loss-money = Choosing it now costs { $money } on average at the planned volume: another may turn out to be the best.
test-detail-loss = Choosing it now costs { $loss } { $of } on average: another may turn out to be the best.
test-detail-strong = By 4U it is strong too: { $score } of 4.
test-detail-weak = By 4U it is not strong, { $score } of 4: the market sees it otherwise.
test-detail-weak-so-far = By 4U it is not strong: { $score } of 4.
test-detail-see-stages = What is missing, and of which variant, stands below under “Conversions”.
test-warn-disagree = Ahead { $shallow } is { $one }, { $deep } it is { $other }. We judge by the latter: clicks alone bring no money.
test-warn-disagree-leads = Ahead { $shallow } is { $one }, { $deep } it is { $other }. We judge by the latter: it is nearer to money.
test-warn-split = Impressions were not split as intended: the variants may have met different people. Check the settings of the advertising before you trust the difference.
test-warn-more = { $name }: { $stage } exceed the stage before. The numbers are taken as they stand, check them.
test-warn-revenue = { $name }: there is revenue and no deal. The numbers are taken as they stand, check them.

## Stages
test-stage-clicks = Clicks
test-stage-leads = Leads
test-stage-deals = Deals
test-by-clicks = by clicks
test-by-leads = by leads
test-by-deals = by deals
test-of-impressions = of impressions
test-of-clicks = of clicks
test-stage = { $stage } { $of }

## What was counted
test-counts = What the test has shown
test-counts-hint = Numbers since the start of the test. An empty cell means “unknown”, zero means “none came”. A report of Yandex Direct or Google Ads can be opened as a file or pasted with Ctrl+V while no field has the cursor.
test-counts-hint-report = Pale numbers come from the report. Type your own where it has none, for instance deals and revenue from the CRM.
test-add = Add a variant
test-field = { $name }: { $what }
test-remember = Keep this look
test-remember-hint = Keep the present numbers under today’s date
test-invalid-count = A whole number is needed, for example 10,000
test-invalid-money = A sum is needed, for example 9,000.50
test-invalid-percent = A percentage is needed, for example 20
test-col-variant = Variant
test-col-letter = Letter
test-col-score = 4U
test-col-impressions = Impressions
test-col-clicks = Clicks
test-col-leads = Leads
test-col-deals = Deals
test-col-cost = Cost, { $sign }
test-col-revenue = Revenue, { $sign }

## Conversions
test-stages = Conversions
test-col-rate = Conversion ({ $level } interval)
test-col-believed = On average (interval)
test-col-best = Probability to be best
test-col-loss = Loss if chosen
test-chi = Whether the variants differ at all, looked at once: χ² { $chi }, p { $p } (by G { $g }).
test-exact = Few events ({ $expected } expected, the norm is 5), so the exact test: p { $p }.
test-exact-short = Few events ({ $expected } expected, the norm is 5): even the luckiest outcome would have proved nothing. Exact p { $p }.
test-left-out = Not compared, no data: { $names }.
test-lack = { $stage }: { $why }
test-lack-of = { $stage }, { $names }: { $why }
test-picture = Where the true conversion is
test-picture-label = Where the true conversion is: { $stage }
test-picture-stage = Stage
test-picture-most = The picture has the { $n } variants that are likeliest to be best.

## Luck
test-luck = Could it be luck
test-luck-excluded = No: the p valid under peeking is { $p } { $by }, below { $alpha }.
test-luck-not-against = The variants do differ: the p valid under peeking is { $p } { $by }, below { $alpha }. But that the leader is better than each is not shown yet: see the title.
test-luck-could-be = Yes: the p valid under peeking is { $p } { $by }, and it must be below { $alpha }.
test-peeking = The usual test is right when one looks once, on a day chosen beforehand. We tried 1,000 tests of three equal variants, looked at 50 times: the usual one found a “winner” in { $fixed } of them, the one valid under peeking in { $always }. So we judge by the latter: look every day if you like.
test-looks = Looks
test-looks-one = There is one look so far. Keep a look a day: the test valid under peeking counts each.
test-look = { $n }. { $day }
test-looks-last = The last { $n } of { $of } are shown.
test-forget = Forget the look of { $day }
test-col-look = Look
test-col-p = p valid under peeking
test-col-bayes = ln of the Bayes factor
test-col-action = Action
test-split-fine = Impressions were split as intended: p { $p } (one look, χ²: { $once }).
test-split-mismatch = Impressions were not split as intended: p { $p } (one look, χ²: { $once }). Advertising systems do not split people at random, so we compare what happened and do not prove the cause.
test-split-none = The split of impressions cannot be checked: { $why }

## Pairs
test-duels = Each against each { $by }
test-duels-note = The difference says how much better the first is than the second. The p of Holm knows that there are several pairs, the p valid under peeking that one looked more than once.
test-pair = { $one } against { $other }
test-col-pair = Pair
test-col-difference = Difference (interval)
test-col-holm = p of Holm

## Money
test-money = Money
test-col-check = Average check, { $sign }
test-col-profit = Profit, { $sign }
test-col-thousand = Profit per 1,000 impressions, { $sign }
test-col-loss-money = Loss if chosen, { $sign }
test-check-pooled = { $check } (of all)
test-check-typed = { $check } (typed)
test-money-leader = { $name } earns most per 1,000 impressions.
test-money-note = Profit is revenue minus the cost of advertising. In the interval only the number of deals is chance: check and cost are taken as they are.

## How much longer
test-plan = How much longer, and how it is counted
test-changed = changed
test-reset = Settings of the start
test-plan-none = How much more it takes cannot be said yet: { $why }
test-plan-needed = To notice, looking once, conversion rise from { $base } to { $to } { $by } it takes { $n } for each variant (counted { $of }). The test valid under peeking may take more.
test-plan-reached = That is reached.
test-plan-days = At the present rate that is { $n ->
    [one] { $n } day more
   *[other] { $n } days more
}.
test-set-effect = Rise that matters, of the present conversion
test-set-started = Start of the test
test-set-planned = Impressions after the choice
test-set-value = Average check when there is no revenue
test-set-alpha = Risk of a false alarm
test-set-power = Chance to notice such a rise
test-prior = Believed before any data
test-prior-jeffreys = nothing is known (Jeffreys)
test-prior-uniform = every conversion is as likely
test-control = Compared with
test-control-none = each with each
test-shares-note = How impressions should be split; empty means equally.
test-share = Share of { $letter }

## The report
test-report = Advertising report: { $n } of { $of } matched to variants
test-report-take = { $n ->
    [one] Take { $n } name as a variant
   *[other] Take { $n } names as variants
}
test-report-name = In the report
test-report-variant = Variant
test-report-nobody = not compared
test-report-unnamed = without a name
test-report-whose = Whose variant this is: { $name }
test-report-most = The { $n } names of { $of } with most impressions are shown.
test-name-of = The variant is told by
test-name-of-variant = the ad
test-name-of-group = the ad group
test-name-of-campaign = the campaign

## Passport
test-passport = How it is counted
test-passport-trials = The conversion of any stage is a share of impressions; of clicks where there are none. Wilson’s interval.
test-passport-judged = We judge by the deepest stage with data enough: 5 events expected in every cell at least, the exact permutation test otherwise.
test-passport-test = Differences: Pearson’s χ² and G; pairs by Newcombe’s interval and Holm’s correction; level { $alpha }.
test-passport-jeffreys = Probability to be best and expected loss: Beta distribution with the prior Beta(½, ½) of Jeffreys, integrated numerically without random numbers.
test-passport-uniform = Probability to be best and expected loss: Beta distribution with the prior Beta(1, 1), integrated numerically without random numbers.
test-passport-always = The p valid under peeking: Bayes factor of Lindon and Malek (2022), weight 30, p is the least 1/BF over all looks.
test-passport-looks-report = Looks are the days of the report.
test-passport-looks-typed = Looks are those you kept, and the present numbers.
test-passport-plan = Sample size: the formula of two shares, risk { $alpha } a comparison, power { $power }.
test-passport-check = Where there is no revenue of its own, the average check of all variants is taken, or the one typed.
test-passport-luck = The leader is called the winner when it differs from each: the p valid under peeking of the pair, times the number of rivals, is below the level, and the present interval of the difference is above zero. Variants are called equal by intervals, that is for one look.
test-passport-control = “Compared with” sets the conversion that a rise is reckoned from; all pairs are compared.
test-passport-loss = Loss in money: conversion lost × impressions after the choice × { $value } ({ $by }).
test-passport-cause = Advertising systems do not split impressions at random: this compares what happened, it does not prove the cause.

## The workbook
test-sheet = Variants
test-sheet-pairs = Pairs
test-sheet-day = Day
test-sheet-from = From
test-sheet-to = To
test-sheet-rate = Conversion { $by }
test-sheet-low = Not below, { $by }
test-sheet-high = Not above, { $by }
test-sheet-best = Probability to be best, { $by }
test-sheet-loss = Loss if chosen, { $by }
test-take-copy = Copy
test-take-csv = CSV
test-take-book = Excel
