### Import: account of rows, columns, questions, rows set aside, refusals.

## Account of rows
account = { $n ->
    [one] { $n } row read
   *[other] { $n } rows read
}, { $aside ->
    [0] { $n ->
        [1] used
       *[other] all { $used } used
    }
   *[other] { $used } used, { $aside } set aside
}
account-returns = { $n ->
    [one] { $n } return
   *[other] { $n } returns
}
account-duplicates = { $n ->
    [one] { $n } row repeats another to the letter; it is used
   *[other] { $n } rows repeat others to the letter; they are used
}
account-future = { $n ->
    [one] { $n } row is dated in the future
   *[other] { $n } rows are dated in the future
}
account-rounded = { $n ->
    [one] { $n } amount was rounded to 4 decimals
   *[other] { $n } amounts were rounded to 4 decimals
}
account-total-agrees = The total in line { $line } agrees with our sum: { $sum }.
account-total-differs = The total in line { $line } is { $stated }, while the rows used add up to { $sum }.

## What was recognised
sheet-sales = Sales
sheet-sales-by-period = Sales by period
sheet-client-totals = Client totals
sheet-plans = Plan
sheet-payments = Payments
sheet-deals = Deals
sheet-keywords = Search phrases
sheet-campaigns = Advertising
added-sales = Sales added: { $rows }.
added-plans = Plan added: { $rows }.
added-payments = Payments added: { $rows }.
added-deals = Deals added: { $rows }.
added-keywords = Search phrases added: { $rows }.
added-campaigns = Advertising added: { $rows }.
added-sales-stay = The sales are as they were.
rows-count = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
rows-aside = { $n } set aside
table-remove = Remove: { $name }
tables-label = Beside the sales
columns-check = Check the columns
columns-title = What each column holds
column-leave-out = Leave out
column-unnamed = Column { $n }
column-header-line = Headers in line { $n }
column-no-header = No headers
sheet-choose = Sheet
role-date = Date
role-client = Client
role-amount = Amount
role-quantity = Quantity
role-price = Price
role-document = Document
role-seller = Seller
role-product = Product
role-group = Product group
role-channel = Channel
role-region = Region
role-cost = Cost
role-margin = Margin
role-currency = Currency
role-orders = Number of orders
role-last-purchase = Last purchase
role-period = Amount of a period
role-plan = Plan
role-planned = Planned payments
role-received = Received
role-stage = Deal stage
role-created = Created on
role-expected = Expected to close on
role-closed = Closed on
role-phrase = Search phrase
role-searches = Searches a month
role-variant = Variant, ad
role-campaign = Campaign
role-ad-group = Ad group
role-impressions = Impressions
role-clicks = Clicks
role-leads = Leads
role-wins = Deals
encoding-label = Encoding
encoding-utf8 = UTF-8
encoding-utf16-le = UTF-16 LE
encoding-utf16-be = UTF-16 BE
encoding-windows-1251 = Windows-1251
delimiter-label = Column delimiter
delimiter-semicolon = semicolon
delimiter-comma = comma
delimiter-tab = tab
delimiter-bar = vertical bar

## Questions
ask-decimal = Numbers in the column “{ $column }” can be read in two ways. What does { $example } mean?
decimal-comma = A comma before the decimals: 1 234,56
decimal-dot = A dot before the decimals: 1,234.56
ask-date-order = Day and month in the column “{ $column }” can be read in two ways. What does { $example } mean?
date-order-day-month = Day first: 31.12.2025
date-order-month-day = Month first: 12/31/2025

## Rows set aside
aside-title = Rows set aside
aside-download = Download the rows set aside
aside-error-column = Error
reason-no-client = no client given
reason-empty = empty cell in “{ $role }”
reason-not-number = not a number in “{ $role }”
reason-not-date = not a date in “{ $role }”
reason-too-large = too large a number in “{ $role }”
reason-no-value = formula without a value in “{ $role }”
reason-short-row = the row lacks columns
reason-total-line = line of totals
reason-same-deal = deal repeated in another line
why-no-client = No client given. Write the name in the column “{ role-client }”.
why-no-client-money = No client given, while the row holds { $money }. Write the name in the column “{ role-client }” to have it counted.
why-empty = The column “{ $role }” is empty here, and the analysis needs it. Fill in the cell.
why-not-number = The column “{ $role }” holds “{ $found }”, a number is expected, such as 1,234.56. Correct the cell or choose another column.
why-not-date = The column “{ $role }” holds “{ $found }”, a date is expected, such as 31.12.2025. Correct the cell or choose another column.
why-too-large = The column “{ $role }” holds “{ $found }”, which is beyond 922 trillion. Check whether two numbers have run together.
why-no-value = The column “{ $role }” holds “{ $found }”: a formula without a stored value, or with an error. Recalculate the table in Excel, save it and load it again.
why-short-row = The row is shorter than the others and lacks the columns we need. Check whether it has been broken in two.
why-total-line = This is a line of totals (“{ $found }”), not a sale: we compare it with our sum but do not add it.
why-same-deal = The deal “{ $found }” stands above already: some programs give each product of a deal a line of its own. Its money is counted once.

## Refusals
refusal-empty = There is nothing here. Copy the table together with its headers and paste again.
refusal-not-a-table = This is not a table: it looks like { $kind }. XLSX, XLS, ODS, CSV, or rows copied from Excel or 1C will do.
refusal-old-workbook = This is a workbook of an old Excel format, and its letters may be read wrongly. Open it in Excel and save it as .xlsx.
refusal-protected = The workbook is protected by a password. Remove the password in Excel and save it, or copy the rows and paste them here.
refusal-damaged = The workbook cannot be opened: { $detail }. Open it in Excel and save it as .xlsx, or copy the rows and paste them here.
refusal-too-big = The file takes { $size }, and we read up to { $cap }. Keep the period you need or remove spare columns.
refusal-missing-columns = Not found: { $missing }. The header has: { $seen }. Point out the columns that hold these data.
refusal-missing-columns-no-header = Not found: { $missing }. The columns have no headers. Point out the columns that hold these data.
refusal-no-rows = There are headers but not one row of data. Copy the whole table.
refusal-kept = Your earlier data is still here.
