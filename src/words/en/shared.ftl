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

# Said by the page and by a tool.
abc-settings-reset = Back to the usual
abc-panel-rows = Source rows

as-table = Show as a table
picture-copy = Copy as PNG
picture-png = Save PNG
picture-svg = Save SVG
close = Close
