### Shared: months, periods, numbers, dimensions, reasons.

quoted = “{ $text }”

## Months
month-jan = Jan
month-feb = Feb
month-mar = Mar
month-apr = Apr
month-may = May
month-jun = Jun
month-jul = Jul
month-aug = Aug
month-sep = Sep
month-oct = Oct
month-nov = Nov
month-dec = Dec
month-of-may = May
month-january = January
month-february = February
month-march = March
month-april = April
month-long-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

## Periods
quarter = Q{ $quarter } { $year }
quarter-long = { $quarter ->
    [1] first
    [2] second
    [3] third
   *[4] fourth
} quarter of { $year }
quarter-tick = Q{ $quarter }
week = week { $days }
week-long = week of { $days }
weeks = weeks { $days }
step-week = Week
step-month = Month
step-quarter = Quarter
by-week = by week
by-month = by month
by-quarter = by quarter

## Numbers
number-thousand = K
number-million = M
number-billion = B
number-trillion = T
size-bytes = { $n ->
    [one] { $n } byte
   *[other] { $n } bytes
}
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## Dimensions
dim-seller = Seller
dim-channel = Channel
dim-group = Product group
dim-region = Region
dim-product = Product
dim-currency = Currency

## Why there is no number
no-answer-too-few = Too little data: { $need ->
    [one] { $need } value is needed
   *[other] { $need } values are needed
}, there { $have ->
    [one] is { $have }
   *[other] are { $have }
}.
no-answer-mean-not-positive = The average sum per period is not above zero: returns outweigh sales, so there is nothing to measure the spread against.
no-answer-nothing-positive = No sum is above zero, so there is nothing to divide into shares. Check the amount column.
no-answer-needs-dates = The list has no dates. Add a column with the date of the sale.
no-answer-needs-cost = A cost or margin column is needed, and the list has none.
no-answer-needs-quantity = A quantity column is needed, and the list has none.
no-answer-needs-document = A document number column is needed, and the list has none.
no-answer-needs-object = The list has no column to break sales down by in this way. Add it or choose another view.
no-answer-needs-sales = There is no list of sales yet. Paste one: it takes columns with the date, the client and the amount.
no-answer-new-client = New client: the first purchase was recent, it is too early to judge the rhythm.
no-answer-nothing-left = No row passes the filter. Remove some of its conditions.
no-answer-too-large = The sum is beyond 922 trillion, more than we can hold. There is probably an error in the amount column.
no-answer-no-plan = There is no plan above zero, so there is no percentage. Enter a plan.
no-answer-no-days-worked = No working day has passed yet: it is too early to judge the pace.
no-answer-no-working-days = The month has no working day at all. Check the calendar, the leave and the working time.
no-answer-nothing-by-now = By this day past months had received nothing, so no projection can be made from them.
no-answer-few-months = A profile of past months needs { $need ->
    [one] { $need } full month
   *[other] { $need } full months
}, there { $have ->
    [one] is { $have }
   *[other] are { $have }
}.
no-answer-nothing-promised = Nothing was promised for these days, so there is nothing to compare with.
no-answer-plan-not-positive = The plan is not above zero, so there is no percent of it. Enter a monthly plan.
no-answer-income-not-positive = Potential income is not above zero, so there is nothing to divide into shares. Enter the income at 100% of plan.
no-answer-turnover-not-positive = Turnover is not above zero: returns outweigh sales, so there is no share of it.
no-answer-no-bonus-at-plan = There is no bonus at 100% of plan: its share or rate is zero, so nothing can be found from it.
no-answer-outside-hundred = The share or rate would lie outside 0–100%. Change the other numbers of the scheme.
no-answer-cap-below-bonus = The cap is below the bonus promised at 100% of plan. Raise the cap or lower the bonus share.
no-answer-no-salary = The scheme has no salary, only a bonus: there is nothing to compare with the minimum wage.
no-answer-nobody-above-threshold = Nobody passed the first threshold in any month, so there is nothing to find a smooth rate from.
no-answer-goal-not-positive = The interim plan is not above zero: there is nothing to reach.
no-answer-no-weights = All weights are zero, so there is no weighted mean. Give a weight to at least one advantage.
no-answer-not-scored = Scores are missing, so there is nothing to compare with. Fill them in.
no-answer-flat-curve = The scores are the same for every advantage: a flat line has no shape to compare.

# Said by the page and by a tool.
abc-settings-reset = Back to the usual
abc-panel-rows = Source rows

as-table = Show as a table
picture-copy = Copy as PNG
picture-png = Save PNG
picture-svg = Save SVG
close = Close
