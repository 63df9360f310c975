# ABCXYZ: who is my target audience

abc-objects = { $object ->
    [product] { $n ->
        [one] { $n } product
       *[other] { $n } products
    }
    [seller] { $n ->
        [one] { $n } seller
       *[other] { $n } sellers
    }
    [channel] { $n ->
        [one] { $n } channel
       *[other] { $n } channels
    }
   *[client] { $n ->
        [one] { $n } client
       *[other] { $n } clients
    }
}
abc-what = { $measure ->
    [margin] margin
    [quantity] quantity
    [orders] purchases
   *[revenue] revenue
}
abc-title = { $n ->
    [one] { $objects } of { $all } brings { $share } of { $what }
   *[other] { $objects } of { $all } bring { $share } of { $what }
}
abc-subtitle = { $ax } in A and { $bx } in B buy often and evenly: this is the target audience. Single small purchases (CZ): { $cz }, bringing { $share }.
abc-subtitle-no-xyz = { $why }
abc-no-answer-title = Nothing to show

abc-matrix = Nine segments
abc-matrix-description = Rows: volume A, B, C. Columns: regularity X, Y, Z. The darker a cell, the larger its share.
abc-x = X often, even
abc-y = Y now and then
abc-z = Z single
abc-row-a = A: largest volume
abc-row-b = B: middle volume
abc-row-c = C: small volume
abc-cell-label = { $code }: { $objects }, { $money }, { $share } of { $what }. { $advice }
abc-clients-short = { $n ->
    [one] { $n } client
   *[other] { $n } clients
}
abc-treatment-target = target audience
abc-treatment-loyalty = work on loyalty
abc-treatment-raise = raise the average check
abc-treatment-stop = stop spending time
abc-treatment-none = no advice yet
abc-beside-fresh = New, no XYZ yet
abc-beside-fresh-hint = First purchase under 3 full months before the end of the window: ranked in ABC, too early to judge regularity.
abc-beside-no-xyz = Without XYZ
abc-beside-not-positive = Total of zero or less
abc-beside-not-positive-hint = Returns are not below purchases. Not part of the shares, class C.
abc-disagree = { $n ->
    [one] The two readings disagree about { $n } client
   *[other] The two readings disagree about { $n } clients
}

abc-reading = How to judge regularity
abc-reading-rhythm = Rhythm
abc-reading-rhythm-hint = X buys in almost every period, for about the same sum. Z bought once or very rarely.
abc-reading-classic = CV
abc-reading-classic-hint = Coefficient of variation of the sums of all periods, zeros counted. This is what Excel users compute.

abc-picture = Picture
abc-picture-curve = Curve
abc-picture-scatter = Spread
abc-picture-sellers = By seller
abc-curve = Who brings the { $what }
abc-curve-description = Cumulative share of { $what } from the largest to the smallest. { $a } bring { $share-a }, with B { $b } bring { $share-b }.
abc-curve-limit = { $class }: to { $share }, { $objects }
abc-curve-end = { $objects }
abc-grip = Limit of class { $class }
abc-grip-value = { $share }, { $objects } in the class
abc-scatter = Volume and spread
abc-scatter-hint = further right: more spread; higher: larger total
abc-scatter-description = Every dot is a client. Across: coefficient of variation. Up: total of the window on a logarithmic scale.
abc-scatter-x = spread (CV)
abc-sellers = By seller
abc-sellers-hint = a client belongs to the seller of its latest sale
abc-sellers-none = The list has no column with sellers. Add one, or give the role “seller” to one of the columns.
abc-seller-unknown = no seller given
abc-seller-line = { $objects }, { $money }
abc-concentration = Concentration: like { $effective } equal clients (Herfindahl index { $herfindahl }), Gini { $gini }, the largest brings { $largest }.

abc-settings = How it is counted
abc-settings-changed = changed
abc-object = Whom we compare
abc-object-client = Clients
abc-object-product = Products
abc-object-seller = Sellers
abc-object-channel = Channels
abc-measure = By what
abc-measure-revenue = Revenue
abc-measure-margin = Margin
abc-measure-quantity = Quantity
abc-measure-orders = Purchases
abc-by = Limits cut
abc-by-value = the sum
abc-by-count = the number of clients
abc-limit-a = A to
abc-limit-b = B to
abc-presets = Sets of limits
abc-including = Excel rule
abc-including-hint = The client that reaches the limit falls below it (its share included may not exceed the limit). Normally it stays above.
abc-x-active = X: bought in at least this share of periods
abc-z-active = Z: bought in less than
abc-x-variation = X: spread of sums at most
abc-classic-x = X: CV to
abc-classic-y = Y: CV to
abc-divisor = Divisor of the variance
abc-divisor-population = n (STDEV.P)
abc-divisor-sample = n − 1 (STDEV.S)
abc-step = Period
abc-step-auto = chosen for you
abc-step-week = week
abc-step-month = month
abc-step-quarter = quarter
abc-dates-from = From day
abc-dates-to = To day
abc-dates-clear = Last 12 full months
abc-limit-invalid = A number from { $low } to { $high } is needed

abc-filter-all = all
abc-filter-empty = not given
abc-filter-some = { $n } chosen
abc-filter-clear = Clear the filter
abc-filters = Filters

abc-table = Clients
abc-table-title = { $group }: { $objects }, { $money }
abc-table-search = Find a client
abc-table-hint = Ctrl+C copies to Excel
abc-table-empty = Nobody fits this selection.
abc-table-show-all = Show all
abc-table-columns = Columns
abc-table-totals = Total
abc-col-name = Client
abc-col-segment = Segment
abc-col-total = { $measure ->
    [margin] Margin
    [quantity] Quantity
    [orders] Purchases
   *[revenue] Revenue
}
abc-col-share = Share
abc-col-cumulative = Cumulative share
abc-col-variation-active = Rhythm CV
abc-col-variation-active-hint = Spread of the sums of those periods that have purchases
abc-col-variation-all = CV
abc-col-variation-all-hint = Spread of the sums of all periods, zeros counted
abc-col-active = Active
abc-col-active-hint = Periods with purchases out of all periods
abc-col-spark = By period
abc-col-recency = Days ago
abc-col-orders = Purchases
abc-col-average-check = Average check
abc-col-to-next = To another class
abc-col-to-next-hint = By how much the total must rise for a higher class; for A: by how much it may fall
abc-col-stability = Stability
abc-col-stability-hint = In how many readings of the data the segment is the same
abc-col-seller = Seller
abc-col-last-purchase = Last purchase
abc-stability = { $same } of { $of }
abc-to-next-up = + { $money } to { $class }
abc-to-next-down = − { $money } to { $class }
abc-active-of = { $active } of { $periods }

abc-group-all = All
abc-group-fresh = New
abc-group-no-xyz = Without XYZ
abc-group-not-positive = Zero or less
abc-group-filter-seller = seller: { $seller }

abc-why-abc-a = Volume A: larger ones gather { $before }, A needs less than { $limit }.
abc-why-abc-b = Volume B: larger ones gather { $before }, which is not below { $from } and below { $limit }.
abc-why-abc-c = Volume C: larger ones gather { $before }, which is not below { $from }.
abc-why-abc-count-a = Volume A: { $before } of clients are larger, A needs less than { $limit }.
abc-why-abc-count-b = Volume B: { $before } of clients are larger, which is not below { $from } and below { $limit }.
abc-why-abc-count-c = Volume C: { $before } of clients are larger, which is not below { $from }.
abc-why-abc-including = Volume { $class }: { $with } is gathered with it (Excel rule, limits { $from } and { $limit }).
abc-why-not-positive = Total of the window { $total }: returns are not below purchases. Such a client is C and not part of the shares.
abc-why-rhythm-x = Rhythm X: bought in { $active } of { $periods } periods (at least { $need } needed), spread of sums { $variation } (at most { $limit } needed).
abc-why-rhythm-y-rare = Rhythm Y: bought in { $active } of { $periods } periods, X needs { $need }.
abc-why-rhythm-y-uneven = Rhythm Y: bought in { $active } of { $periods } periods, but the spread of sums is { $variation } and X needs at most { $limit }.
abc-why-rhythm-z-once = Rhythm Z: one active period out of { $periods }.
abc-why-rhythm-z-rare = Rhythm Z: bought in { $active } of { $periods } periods, less than { $limit }.
abc-why-classic = Regularity { $class }: CV { $variation } over { $periods } periods, zeros counted; X to { $x }, Y to { $y }.
abc-why-classic-once = Regularity { $class }: CV { $variation }; one active period is never X.
abc-why-fresh = New: the first purchase is under 3 full months before the end of the window, too early to judge regularity.
abc-since-first = Since the first purchase: { $active } of { $periods }.
abc-why-disagree = By the other reading ({ $reading }) regularity is { $class }: { $because }
abc-because-zeros = empty periods count as zeros there and swell the spread.
abc-because-active = it looks at the share of active periods and the spread of their sums only.

abc-panel-total = Total of the window
abc-panel-share = Share
abc-panel-rank = Place
abc-panel-orders = Purchases
abc-panel-average-check = Average check
abc-panel-gap-to-b = To class B
abc-panel-gap-to-b-value = + { $money } in the window
abc-panel-gap-orders = { $n ->
    [one] { $n } more purchase at the average check
   *[other] { $n } more purchases at the average check
}
abc-panel-to-next = To class { $class }
abc-panel-to-lose = To losing class A
abc-panel-to-x = To X
abc-panel-to-x-value = { $n ->
    [one] { $n } more active period
   *[other] { $n } more active periods
}
abc-panel-to-x-cv = the spread must fall to { $limit }
abc-panel-variation = Spread: rhythm / all periods
abc-panel-deseasoned = Spread without trend and season
abc-panel-stability = Stability
abc-panel-last = Last purchase
abc-panel-last-value = { $day }, { $days }
abc-days-ago = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
}
abc-panel-largest = Largest document
abc-panel-largest-value = { $money }, { $day }
abc-panel-do = What to do.
abc-panel-exclude = Leave out
abc-panel-exclude-hint = A related company or a mistake: the client leaves the count, this can be undone, the passport names it
abc-panel-bars = Sums by period: { $name }
abc-panel-bars-description = { $from } … { $to }, largest sum { $most }
abc-panel-gone = This client is not in the window or the selection.
abc-break-other-step = by the other period length it becomes { $segment }
abc-break-limits-lower = with limits 5 points lower it becomes { $segment }
abc-break-limits-higher = with limits 5 points higher it becomes { $segment }
abc-break-without-largest = without its largest document it becomes { $segment }
abc-break-without-last = without the last period it becomes { $segment }
abc-break-without-first = without the first period it becomes { $segment }
abc-break-other-reading = by the other reading of XYZ it becomes { $segment }
abc-break-other-rule = by the other rule of ABC it becomes { $segment }
abc-break-nothing = a total of zero or less
abc-stable = unchanged in every reading

abc-do-target = Keep: fix a schedule of deliveries and lead in person. Look for new clients that resemble these.
abc-do-loyalty = Work on loyalty: find out from whom the rest is bought, offer a schedule of deliveries and terms for regularity.
abc-do-raise = Raise the average check: offer matching goods, a set, a threshold for free delivery.
abc-do-stop = Stop spending a seller's time: web site, price list, mailing; talk when they call.
abc-do-fresh = New client: get the second and third purchase, then judge regularity.
abc-do-not-positive = Look into the returns: quality, wrong goods or a cancelled deal.
abc-do-no-xyz = Advice needs regularity: load sales with dates.
abc-actions = What to do
abc-actions-open = Show the list
abc-actions-line = { $objects }, { $money }, { $share }
abc-actions-workbook = Excel workbook with a list for every seller

abc-passport = Method passport
abc-passport-base = { $measure } net of returns, { $from } — { $to }, { $periods }.
abc-passport-totals = A list without dates: totals of clients as they are, regularity is not computed.
abc-passport-periods-week = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
abc-passport-periods-month = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
abc-passport-periods-quarter = { $n ->
    [one] { $n } quarter
   *[other] { $n } quarters
}
abc-passport-step = The period follows from the median gap between purchases of one client: { $days } days.
abc-passport-by-user = Dates were set by hand, partial periods stay.
abc-passport-partial-left = The partial period { $period } at the start is left out: { $rows } rows, first sale { $day }.
abc-passport-partial-right = The partial period { $period } at the end is left out: { $rows } rows, last sale { $day }.
abc-passport-partial-kept = The period { $period } is partial and stays.
abc-passport-outside = Rows outside the window: { $rows }.
abc-passport-far-off = { $rows } rows with far-off dates ({ $from } … { $to }) worth { $money } are set aside as suspicious.
abc-passport-abc-value = ABC: a client is A while larger ones gather less than { $a } of the sum, B below { $b }; equal totals share a class.
abc-passport-abc-count = ABC by number of clients: A while fewer than { $a } are larger, B below { $b }; equal totals share a class.
abc-passport-abc-including = ABC by the Excel rule: share with the client at most { $a } is A, at most { $b } is B.
abc-passport-rhythm = XYZ by rhythm: X bought in at least { $x } of periods with a spread of sums up to { $cv }; Z bought once or in less than { $z }.
abc-passport-classic = XYZ by CV of all periods, zeros counted: X to { $x }, Y to { $y }.
abc-passport-divisor = Divisor of the variance: { $divisor }.
abc-passport-base-sum = Base of shares: { $money }, the sum of positive totals ({ $objects }); with zero or less: { $rest }.
abc-passport-fresh = New clients ({ $n }) are ranked but shown beside the grid.
abc-passport-filter = Selection: { $what }.
abc-passport-excluded = Left out by hand: { $names }.
abc-passport-currency = Currency: { $currency }; rows in other currencies left out: { $rows }.
abc-passport-account = { $read } rows read, { $used } used, { $aside } set aside.
abc-passport-purchase = A purchase: { $how } with a positive sum.
abc-purchase-document = a document
abc-purchase-day = a day of a client
abc-excluded-undo = Take { $name } back

abc-warn-x-empty = With these limits class X is empty: so it goes with the textbook 10/25 when empty months count as zeros. Try 50/100 or rhythm.
abc-warn-few-periods = Only { $n } periods: regularity is a hint rather than a conclusion.
abc-warn-only-partial = The data has no full period; partial ones are used.
abc-warn-currencies = Rows in other currencies: { $n }. Currencies are never added together.
abc-warn-without-object = Rows that do not say what they belong to: { $n }. They are left out.
abc-warn-no-xyz = Regularity cannot be told: { $why }
abc-warn-far-off = Far-off dates ({ $from } … { $to }, { $rows } rows) are set aside, or the window would stretch.
abc-warn-far-off-keep = Count them too
abc-warn-far-off-drop = Set aside again

abc-sheet-clients = Clients
abc-sheet-segments = Segments
abc-sheet-actions = Actions
abc-sheet-passport = Passport
abc-sheet-advice = What to do
abc-sheet-reason = Why
abc-sheet-abc = ABC
abc-sheet-xyz = XYZ
abc-sheet-mean = Mean a period
abc-sheet-periods = Periods
abc-sheet-count = Clients
abc-sheet-file = ABCXYZ
