### Why there is no number

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
no-answer-no-trials = There are no impressions or clicks, so there is no conversion. Enter impressions, or clicks when there are none.
no-answer-successes-above-trials = There are more results than impressions or clicks, which cannot be. Check the numbers.
no-answer-count-too-large = The number is beyond 10¹⁵, more than we reckon with. It looks like a slip of the pen.
no-answer-few-variants = There is nothing to compare with: { $need ->
    [one] { $need } variant
   *[other] { $need } variants
} with impressions or clicks { $need ->
    [one] is
   *[other] are
} needed, there { $have ->
    [one] is { $have }
   *[other] are { $have }
}.
no-answer-many-variants = There are too many variants: at most { $most } are compared at once. Remove some.
no-answer-no-successes = No variant has a result yet, so there is nothing to compare.
no-answer-no-failures = Every impression of every variant has a result, so there is no difference. Check the numbers.
no-answer-too-many-tables = There are too few results for the usual test and too many variants for the exact one. More data are needed.
no-answer-counts-fell = Look No. { $look } has smaller numbers than the one before. Counts run from the start of the test, so they cannot fall.
no-answer-no-intended-share = A variant that was to have no impressions has some. Enter its share.
no-answer-stage-empty = Nothing is entered for this stage.
no-answer-effect-outside = The difference to find cannot be like this: it is none, or it takes conversion beyond 100%. Change it.
no-answer-no-daily-rate = It is not known how many impressions come in a day. Enter the day the test began, or take a look on another day.
no-answer-no-cost = The cost of this variant is not entered. If its impressions were free, enter 0.
no-answer-no-check = It is not known what a deal brings. Enter revenue or the average check.
no-answer-no-deals = Enter how many deals there were: without any it is not known what an impression brings.
no-answer-not-judged = There are too few data yet to judge by.
no-answer-no-planned-volume = Enter how many impressions you plan: the loss in money depends on it.
no-answer-needs-impressions = This takes impressions, and only clicks are entered.
