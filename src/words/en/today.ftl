### Today: pace and the paired report

## Pace: the title
pace-title-short = At this pace the department will make { $percent } of plan: { $money } short
pace-title-over = At this pace the department will make { $percent } of plan: { $money } more
pace-title-exact = The department is exactly on plan
pace-title-met = The department has met its plan: { $fact } of { $plan }
pace-title-closed = The month is over: { $percent } of plan, { $money } short
pace-title-none = No pace can be given yet
pace-title-empty = Will we make the plan?
pace-empty = Paste sellers with plan and fact below, or type them one by one. Load a table of plans and sales or payments, and everything fills itself in.
pace-lack-sellers = The sales have no column with sellers.
pace-lack-plan = There is no table of plans: load one or type the plans.
pace-empty-month = The tables hold neither plans nor money for { $month }. Choose another month or type the sellers.
pace-subtitle = Fact { $fact } of { $plan } by { $day }: { $worked } of { $total ->
    [one] { $total } working day
   *[other] { $total } working days
} worked.
pace-subtitle-need = { $money } a day is needed, { $left ->
    [one] { $left } working day
   *[other] { $left } working days
} left.
pace-warn-unprojected = { $n ->
    [one] { $n } seller has no projection yet: only that fact is in the department’s.
   *[other] { $n } sellers have no projection yet: only their facts are in the department’s.
}
pace-warn-no-fact = No fact was typed, it is taken for zero: { $names }.
pace-warn-no-sellers = The sales have no seller column, so all money stands in one line and sellers have a fact of zero. Type the facts or load sales with sellers.
pace-warn-profile = There is no profile of past months, so the straight line is used. { $why }
pace-warn-later = Payments after { $day } do not count yet: { $n }.

## Pace: the table
pace-table = Sellers
pace-table-hint = who lags most comes first; press a name to see that seller in the picture
pace-department = Department
pace-unnamed = seller not given
pace-col-name = Seller
pace-col-plan = Plan, { $sign }
pace-col-fact = Fact, { $sign }
pace-col-pace = Pace
pace-col-projection = Projection, { $sign }
pace-col-required = Needed a day, { $sign }
pace-col-days = Days: worked / left
pace-col-outlook = Tier and pay
pace-col-why = Why there is no number
pace-days = { $worked } / { $left }
pace-days-load = { $worked } / { $left }, { $load } of a day each
pace-met = plan met
pace-no-days-left = no days left, { $money } short
pace-outlook = { $tier }: { $pay }
pace-outlook-next = { $gap } more in sales adds { $gain } to the pay
pace-why-no-plan = no plan
pace-why-no-days-worked = no day worked
pace-why-no-working-days = no working days
pace-why-nothing-by-now = too early
pace-why-too-large = too large
pace-why-other = cannot be given

## Pace: the picture
pace-picture = { $who }: plan, fact and projection
pace-picture-description = { $who }, { $month }. { $sums }.
pace-picture-plan = plan { $money }
pace-picture-fact = fact { $money }
pace-picture-projection = projection { $money }
pace-picture-day = Day
pace-picture-off = { $day } (day off)
pace-picture-department = Show the department
pace-picture-none = There is no picture. { $why }

## Pace: settings
pace-settings = How it is counted
pace-settings-changed = changed
pace-month = Month
pace-today-in = Today’s fact is in
pace-today-in-hint = then today counts as worked
pace-country = Working days
pace-country-russia = official calendar of Russia
pace-country-weekdays = Monday–Friday
pace-shape = How money comes in
pace-shape-straight = the same every working day
pace-shape-profile = as in past months
pace-plan-from = The plan is taken
pace-from-plan-table = from the table of plans
pace-from-typed = only as typed
pace-fact-from = The fact is taken
pace-from-received = from payments received
pace-from-shipped = from sales shipped
pace-calendar = Working days: { $month }
pace-calendar-hint = Press a day to make it a working day or a day off.
pace-calendar-count = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
pace-calendar-working = { $n }: { $day }, working day
pace-calendar-off = { $n }: { $day }, day off
pace-calendar-reset = Reset the days of the month
pace-weekday-1 = Mo
pace-weekday-2 = Tu
pace-weekday-3 = We
pace-weekday-4 = Th
pace-weekday-5 = Fr
pace-weekday-6 = Sa
pace-weekday-7 = Su

## Pace: who and how much
pace-people = Who and how much: { $month }
pace-people-table = Sellers, plans and facts
pace-people-hint = Grey numbers come from the tables. Type your own in their place; clear it, and the table’s is back.
pace-people-load = Working time, %
pace-people-leave = Leave, days
pace-people-remove = Remove
pace-people-remove-whom = Remove: { $name }
pace-people-restore = Clear what was typed
pace-people-restore-whom = Clear what was typed: { $name }
pace-people-action = Action
pace-people-field = { $name }: { $what }
pace-people-add = Add a seller
pace-people-paste = Paste a list
pace-people-paste-hint = One seller a line: name, plan of the month, fact to date. From Excel or from a chat; “1.2 M” is understood too.
pace-people-paste-example = Smith 3 000 000 / 2 000 000
pace-people-read = Read
pace-invalid-sum = A sum is needed: 120,000 or 1.2 M
pace-invalid-load = A number from 0 to 100 is needed
pace-invalid-leave = Days of this month are needed: 4–8, 12
pace-invalid-name = A name is needed that is not in the list yet

## A pasted text: what was read and what was not
today-pasted-sellers = { $n ->
    [one] { $n } seller was read.
   *[other] { $n } sellers were read.
}
today-pasted-repeated = Given twice with different numbers, the last line was taken: { $names }.
today-pasted-refused = { $n ->
    [one] { $n } line was not understood and stays in the field: correct it and read again.
   *[other] { $n } lines were not understood and stay in the field: correct them and read again.
}
today-refused-line = Line { $line }: “{ $text }”. Found “{ $found }”, { $expected }.
today-expected-name = but a name is needed before the sums
today-expected-not-total = which is a total, but a seller is needed
today-expected-amount = but a sum is needed
today-expected-two-amounts = but there may be no more than two sums
today-expected-separator = but a mark such as / is needed between the sums
today-expected-clear-words = but words must say which sum is which, each once
today-expected-smaller-amount = but a sum up to 922 trillion is needed
today-expected-not-negative = but the sum cannot be below zero

## Pace: the morning summary
pace-chat = Morning summary
pace-chat-copy = Copy for the chat
pace-chat-head = Department on { $day }: { $fact } of { $plan }.
pace-chat-pace = Pace { $pace }, projection { $projection }.
pace-chat-no-pace = No pace yet: { $why }
pace-chat-required = { $money } a day is needed, working days left: { $left }.
pace-chat-met = The plan is met.
pace-chat-no-days-left = No working days are left, { $money } short.
pace-chat-lag = Behind: { $names }.
pace-chat-lag-more = Behind: { $names } and { $n } more.
pace-chat-lagging = { $name } { $pace } (needs { $money } a day)
pace-chat-lagging-short = { $name } { $pace } ({ $money } short)
pace-chat-lag-none = Nobody is behind.
pace-chat-promised = Promised for today: { $money }.
pace-chat-promised-none = Nobody has promised anything for today.
pace-chat-received = Received on { $day }: { $received } of { $promised } promised.
pace-chat-received-only = Received on { $day }: { $received }.
pace-chat-missing = No report for { $day }: { $names }.
pace-chat-prize = Prize { $money }: { $names }.
pace-chat-prize-stage = Prize “{ $stage }”, { $money }: { $names }.
pace-chat-runner-up = Next came { $name }, { $money } short.
pace-chat-runner-up-late = Next came { $name }, who reached it later.

## Pace: the passport
pace-passport = Passport: pace
pace-passport-formula = Pace = fact / (plan / working days × days worked) × 100%. Projection = fact / days worked × working days. Needed a day = (plan − fact) / days left.
pace-passport-formula-profile = Pace = fact / (plan × the share that past months had received by this day) × 100%. Projection = fact / that share. Past months used: { $n } ({ $from } – { $to }).
pace-passport-days = Month { $month }: { $total } working days, { $worked } worked, the last day that counts is { $day }.
pace-passport-russia = Calendar: the official one of Russia. Money on a day off counts in the fact and adds no day.
pace-passport-weekdays = Calendar: Monday–Friday. Money on a day off counts in the fact and adds no day.
pace-passport-toggled = Changed by hand: { $days }.
pace-passport-plan-table = Plan: from the table of plans; typed by hand: { $n }.
pace-passport-plan-typed = Plan: typed by hand.
pace-passport-fact-received = Fact: payments received; typed by hand: { $n }.
pace-passport-fact-shipped = Fact: sales less returns; typed by hand: { $n }.
pace-passport-fact-typed = Fact: typed by hand, one sum to date.
pace-passport-aside = Payments that do not count: after { $day } { $later }, outside the month { $outside }.
pace-passport-own-days = Own days (working time, leave): { $names }. What is due for the department is the sum over sellers by their own days.
pace-passport-department = The department is counted by sums, never by the mean of percents.
pace-passport-outlook = Tier and pay: by the scheme on the Pay page, attainment = projection / the seller’s own plan. Soft salary by the score set there; prizes and clawback are not in it.

## Pace: files
pace-take-copy = Copy the table
pace-take-csv = CSV
pace-take-book = Excel workbook
pace-sheet = Pace
pace-sheet-days = By day
pace-sheet-day = Day
pace-sheet-working = Working day
pace-sheet-yes = yes
pace-sheet-no = no
pace-file = Pace

## Paired report: a day
paired-entry = Paired report for { $day }
paired-empty = Every evening each seller names two numbers: payments received today and payments planned for tomorrow. Type them here or paste them from the chat, and the page shows who keeps promises.
paired-entry-table = Reports of the sellers for the day
paired-day = Day
paired-day-before = ← { $day }
paired-day-after = { $day } →
paired-unnamed = seller not given
paired-col-seller = Seller
paired-col-promised = Promised, { $sign }
paired-col-received = Received, { $sign }
paired-col-plan = Payments planned for { $day }, { $sign }
paired-col-promise = Payments planned for tomorrow, { $sign }
paired-col-action = Action
paired-field-received = { $name }: payments received on the day
paired-field-promise = { $name }: payments planned for the next working day
paired-invalid-sum = A sum is needed: 120,000 or 1.2 M
paired-invalid-promise = A sum of zero or more is needed: 120,000 or 1.2 M
paired-invalid-name = This seller is in the list already
paired-invalid-tolerance = A number from 0 to 100 is needed
paired-remove = Remove
paired-remove-whom = Remove with all reports: { $name }
paired-add = Add a seller to the report
paired-paste = Paste reports from a chat
paired-paste-hint = One seller a line: name, received today, planned for tomorrow. Pasting again corrects the numbers.
paired-paste-example = Smith 120 000 / 90 000
paired-read = Read the reports
paired-pasted = { $n ->
    [one] { $n } report was read: { $days }.
   *[other] { $n } reports were read: { $days }.
}
paired-pasted-none = No report was read.
paired-pasted-repeated = Given twice for one day, the last line was taken: { $names }.

## Paired report: the sheet of a day
paired-sheet = Who kept the promise for { $day }
paired-sheet-table = Promised and received on the day
paired-sheet-off = This is a day off: its money counts on the next working day.
paired-sheet-none = There are neither promises nor payments for this day.
paired-verdict = { $promised } promised, { $received } received. { $n ->
    [0] Nobody is behind.
    [one] { $n } seller is behind.
   *[other] { $n } sellers are behind.
}
paired-verdict-none = Nothing is known of this day yet.
paired-verdict-promised = { $money } promised, nobody has reported payments yet.
paired-verdict-received = { $money } received, nothing was promised for this day.
paired-col-difference = Difference, { $sign }
paired-col-standing = Standing
paired-col-ask = What to ask
paired-total = All together
paired-standing-behind = behind
paired-standing-no-report = no report
paired-standing-no-promise = no promise
paired-standing-open = waiting
paired-standing-hit = kept
paired-ask = Ask: { $name }
paired-ask-slipped = Which payments of { $money } did not come, and when will they?
paired-ask-came = How much came in on the day?
paired-ask-next = Which payments do you expect next?
paired-ask-again = The promise was missed { $n ->
    [one] { $n } time
   *[other] { $n } times
} in a row: why, and what will be done differently?
paired-ask-from = Where did { $money } come from that nobody planned?
paired-deals = Open deals: { $name }
paired-deals-hint = Go through the open deals with the seller: the nearest come first.
paired-deals-more = More deals: { $n }.
paired-deal-client = Client
paired-deal-stage = Stage
paired-deal-amount = Amount, { $sign }
paired-deal-expected = Expected

## Paired report: how promises are kept
paired-measures = { $kept } of promises kept, { $hits } of { $days } on time
paired-measures-none = How promises are kept
paired-measures-table = How sellers keep their promises
paired-from = Count from
paired-to = to
paired-everything = All the time
paired-tolerance = Tolerance: no miss when short by up to
paired-col-kept = Kept
paired-col-error = Error
paired-col-bias = Bias
paired-col-hits = Hits
paired-col-days = Days with a pair
paired-col-streak = Missed in a row: now / at most
paired-col-streak-now = Missed in a row
paired-col-streak-most = Missed in a row at most
paired-col-carried = Came later, { $sign }
paired-col-missing = Never came, { $sign }
paired-hits = { $hits } of { $days }
paired-hits-hint = days on which no less than promised came
paired-streak = { $now } / { $most }
paired-why-nothing = nothing to compare
paired-missing = What is missing
paired-no-report = { $name }: no report of payments for { $days }.
paired-no-promise = { $name }: nothing promised for { $days }.
paired-days-more = { $days } and { $n } more

## Paired report: the passport and files
paired-passport = Passport: paired report
paired-passport-pairs = The promise “payments planned for tomorrow” is compared with the money of the seller’s next working day; money of days off counts in it too. Calendar and leave are those of the pace.
paired-passport-measures = Kept = Σ of the smaller of promised and received / Σ promised. Error = Σ |received − promised| / Σ promised. Bias = Σ (received − promised) / Σ promised; below zero they promise too much.
paired-passport-period = Days: { $days }.
paired-passport-everything = Days: all that have reports.
paired-passport-strict = A hit: received no less than promised; a promise of 0 is always a hit.
paired-passport-tolerance = A hit: received no less than promised less { $percent }; a promise of 0 is always a hit.
paired-passport-carried = What was short and then covered by money beyond the promises of the next { $n } working days came later; the rest never came.
paired-passport-left-out = Days without a promise or without a report are left out of the measures and listed.
paired-passport-tables = Received money taken from the table of payments where nothing was typed: { $n }.
paired-take-copy = Copy the sheet
paired-take-csv = CSV
paired-take-book = Excel workbook
paired-sheet-measures = Promises
paired-sheet-day = Day
paired-sheet-reports = Reports
paired-file = Paired report
