### The frame of the page: steps, first minute, progress, settings, keys.

app-name = Razbor
promise = Your data stays in this page
promise-detail = Everything is computed in this page: once loaded, it makes no network requests.
skip-to-content = Skip to content

## Steps
steps-label = Steps
step-has-data = has data
step-clients = Clients
step-offer = Offer
step-funnel = Funnel 2Q1D
step-reports = Reports
step-pay = Pay
step-today = Today
step-automation = Automation
step-demand = Demand
step-later = This step is not ready yet
step-funnel-later = Here will be the funnel: how many leads, calls and meetings each seller has, what part of them fits you and where deals are lost.
step-reports-later = Here will be four weekly reports: lead generation, sales, marketing and finance.
step-automation-later = Here will be a list of what is not connected (CRM, site, telephony, e-mail) and how much money that loses.
step-demand-later = Here you will see how demand changes by month, where leads come from and why there are fewer of them.

## First minute
paste-title = Paste your list of sales
paste-from = from Excel, 1C, amoCRM, Bitrix24, or drop a file
paste-open = Open a file
paste-sample = Try a sample
paste-enough = Three columns are enough: date, client, amount. We work out the rest.
paste-drop = Drop the file and we will read it
data-none = No data yet
data-sample = Sample: an invented company

## Progress
progress-reading = Reading “{ $name }”
progress-pasted = Reading what you pasted
progress-rows = { $n ->
    [one] { $n } row read
   *[other] { $n } rows read
}
progress-computing = Computing
progress-cancelled = Reading stopped. Your earlier data is still here.
cancel = Cancel

## Actions
undo = Undo
redo = Redo
export = Download
search = Search
start-over = Start over
start-over-ask = Remove all data and settings from the page?
start-over-detail = Files on your computer do not change. You can undo this while the page is open.
start-over-confirm = Remove and start over
start-over-done = Data and settings removed.

## Look and language
theme = Theme
theme-system = As in the system
theme-light = Light
theme-dark = Dark
language = Language
language-ru = Русский
language-en = English

## Keeping and failures
restored = Restored where you left off: { $source }.
not-kept = The browser does not let this page keep data: after you close the tab you will have to paste it again.
engine-died = The calculator of this page stopped, most likely for lack of memory. We started it again.
engine-restored = The data is restored, you can go on.
engine-missing = The browser could not start the calculator of this page. Update the browser, or open the page in Chrome, Firefox, Edge or Safari of the last two years.

## Keys
keys = Keys
keys-paste = Paste data
keys-undo = Undo
keys-redo = Redo
keys-palette = Find a page, a client or an action
keys-search = Search the table
keys-help = This list
keys-steps = Go to a step
keys-escape = Close or go back
keys-copy = Copy the selection to Excel
keys-arrows = Move a limit by 1, with Shift by 5

## Saving and pictures
save-workbook = Excel workbook with lists
save-people = CSV for Excel
save-machines = CSV for programs
save-clipboard = Copy the table
save-print = Print
picture-take = Take the picture
copied = { $n ->
    [one] { $n } row copied: paste it into Excel
   *[other] { $n } rows copied: paste them into Excel
}
copied-picture = Picture copied: paste it into a letter or a slide
copied-text = The text is on the clipboard.
saved-file = Saved: { $name }
browser-refused = The browser did not allow this

## More
more = More
keep = Keep the data in this browser
keep-not = Do not keep the data in this browser
refused = { $name } could not be read
refused-paste = What you pasted
engine-died-reading = The computing part stopped while reading “{ $name }”: probably out of memory. The file is put aside, the data before it is still here.
account-label = What was read
account-aside = { $n ->
    [one] { $n } row set aside
   *[other] { $n } rows set aside
}: { $reasons }
columns-guess = Back to the guess
header-label = Header line
rows-range = { $from }–{ $to } of { $of }
rows-earlier = Earlier
rows-later = Later
aside-col-line = Line
aside-col-column = Column
aside-col-found = Found
aside-col-why = Why it is set aside and what to do
palette-none = Nothing found
palette-page = page
palette-action = action
palette-client = client
