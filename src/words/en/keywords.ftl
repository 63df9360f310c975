# Search phrases

keywords-title = { $n ->
    [one] { $n } phrase
   *[other] { $n } phrases
} in { $groups ->
    [one] { $groups } group
   *[other] { $groups } groups
}; the largest demand: “{ $name }”, { $count ->
    [one] { $count } search
   *[other] { $count } searches
} a month
keywords-title-uncounted = { $n ->
    [one] { $n } phrase
   *[other] { $n } phrases
} in { $groups ->
    [one] { $groups } group
   *[other] { $groups } groups
}; the list does not say how often they are searched
keywords-title-none = All phrases are set aside: there are no groups
keywords-title-empty = In what words do buyers search for what you sell?
keywords-empty = Paste an export of Yandex Wordstat or Google Keyword Planner, or a plain list of phrases: Ctrl+V outside a field, or open the file. A few phrases can be typed below.

## Where the phrases went
keywords-account = { $n ->
    [one] { $n } phrase read
   *[other] { $n } phrases read
}: { $grouped } in groups
keywords-account-duplicates = { $n ->
    [one] { $n } duplicate
   *[other] { $n } duplicates
}
keywords-account-minus = { $n } set aside by negative words
keywords-account-empty = { $n } without a word
keywords-aside = Not in groups
keywords-duplicates = Duplicates
keywords-duplicates-note = The same words in another form or order. The largest count stays: counts are not added.
keywords-aside-minus = Set aside by negative words
keywords-minus-note = Take the negative word off the list, and the phrase comes back.
keywords-empty-phrases = Phrases without a word
keywords-empty-note = Only function words or signs: there is nothing to compare.
keywords-why-duplicate = the same as “{ $text }”
keywords-why-minus = negative word “{ $word }”
keywords-why-empty = no words

## Groups
keywords-table = Groups of phrases
keywords-phrases = Phrases
keywords-n-phrases = { $n ->
    [one] { $n } phrase
   *[other] { $n } phrases
}
keywords-n-groups = { $n ->
    [one] { $n } group
   *[other] { $n } groups
}
keywords-search = Find a group or a phrase
keywords-table-empty = There are no such groups. Change the search or the intent.
keywords-col-group = Group
keywords-col-demand = Searches a month
keywords-col-phrases = Phrases
keywords-col-intent = Intent
keywords-col-samples = Also in the group
keywords-col-phrase = Phrase
keywords-col-count = Searches a month
keywords-col-month = A month
keywords-col-same = Duplicates
keywords-col-why = Why
keywords-intent-all = any
keywords-intent-buy = buy
keywords-intent-ask = learn
keywords-intent-place = nearby
keywords-intent-brand = brand
keywords-intent-other = other
keywords-nested = Counts of Wordstat are nested: a short phrase already includes the longer ones. So they are not added, and the demand of a group is the count of its main phrase.
keywords-not-added = not added
keywords-merge-selected = { $n ->
    [one] Merge { $n } group
   *[other] Merge { $n } groups
}
keywords-merge-into = All become part of “{ $name }”
keywords-unselect = Clear the selection
keywords-wording = Groups are made by words, not by meaning: “rent a flat” and “flat lease” do not meet until it is said that “rent” and “lease” are the same.
keywords-synonyms-add = Count as one word (separated by commas)
keywords-synonyms-invalid = At least two different words, separated by commas: rent, lease

## The open group
keywords-a-month = { $n ->
    [one] { $n } search a month
   *[other] { $n } searches a month
}
keywords-gone-title = The group is gone
keywords-gone = There are no such phrases in the list now.
keywords-name = Name of the group
keywords-picked = { $n ->
    [one] { $n } phrase picked
   *[other] { $n } phrases picked
}
keywords-own = Make a group of its own
keywords-own-head = The main phrase of a merged group cannot leave alone: take the whole group back below.
keywords-minus-aside = To negative words:
keywords-minus-add = −{ $word }
keywords-into-whole = Join the whole group to another
keywords-into-picked = { $n ->
    [one] Move { $n } phrase to a group
   *[other] Move { $n } phrases to a group
}
keywords-find = Name of another group
keywords-find-none = No similar groups: type a part of a name.
keywords-by-hand = Brought here by hand
keywords-back = take back

## Own words
keywords-lists = Own words: synonyms, negative words, brands
keywords-changed = changed
keywords-synonyms = Synonyms
keywords-synonyms-hint = A list a line: words separated by commas count as one. Taken when you leave the field.
keywords-synonyms-example = rent, lease
keywords-minus = Negative words
keywords-minus-hint = Phrases with these words in any form are set aside and counted apart.
keywords-minus-example = free, craigslist
keywords-brands = Brands
keywords-brands-hint = A name a line. Phrases with them get the intent “brand”.
keywords-brands-example = Home Depot
keywords-brands-maybe = May be brands:
keywords-brand-offer = { $word } ({ $n })
keywords-fault-two-words = Line { $line }: “{ $found }” was found, at least two different words separated by commas are needed.
keywords-fault-one-word = Line { $line }: “{ $found }” was found, one word without a hyphen is needed between commas.
keywords-fault-telling = Line { $line }: “{ $found }” is a function word, it does not count in phrases anyway.
keywords-edits = { $n ->
    [one] { $n } change of groups was made by hand.
   *[other] { $n } changes of groups were made by hand.
}
keywords-unedit = Undo all of them

## Typing in
keywords-entry = Type phrases in
keywords-paste = Phrases as a list
keywords-paste-hint = A phrase a line, the number of searches behind a tab or a semicolon. Headings of Wordstat and Keyword Planner are recognised.
keywords-paste-example = warehouse rent; 12,400
keywords-read = Read the phrases
keywords-example-take = Show an example
keywords-example =
    warehouse rent; 12,400
    warehouse for rent; 8,300
    warehouse rent price; 2,100
    warehouse rent london; 1,900
    how much is warehouse rent; 640
    lease warehouse; 3,700
    cheap warehouse lease; 510
    pallet storage; 5,600
    pallet storage services; 1,450
    pallet storage cost per week; 320
    order fulfilment; 7,800
    fulfilment for amazon; 4,100
    what is order fulfilment; 2,950
    warehouse logistics; 3,300
keywords-typed = Typed here: { $phrases }.
keywords-retype = Edit as a list
keywords-told-read = { $n ->
    [one] { $n } phrase read.
   *[other] { $n } phrases read.
}
keywords-told-headings = { $n ->
    [one] { $n } line of headings skipped.
   *[other] { $n } lines of headings skipped.
}
keywords-told-refused = { $n ->
    [one] { $n } line was not understood and stays in the field: mend it and read again.
   *[other] { $n } lines were not understood and stay in the field: mend them and read again.
}
keywords-too-many = At most { $most } phrases can be typed, these would be { $n }. Nothing is lost: the list stays in the field. Open it as a file or paste it outside a field, there is room for any number.
keywords-refused-phrase = Line { $line }: “{ $text }”. Found “{ $found }”, a phrase is needed.
keywords-refused-count = Line { $line }: “{ $text }”. Found “{ $found }”, a whole number of searches is needed.

## Passport and files
keywords-passport = Passport: phrases
keywords-passport-account = { $read } read ({ $tables } from tables, { $typed } typed) = { $grouped } in groups + { $duplicates } duplicates + { $minus } set aside by negative words + { $empty } without a word.
keywords-passport-clean = Operators + ! " [ ] ( ) | and negative words inside phrases are taken off; case, ё and е are the same, hyphenated words are parted. Function words (“in”, “for”) do not count, question words do.
keywords-passport-duplicates = Words are compared by their stems (Snowball, Russian and English). Equal sets of stems are one phrase with the largest of the counts.
keywords-passport-groups = Phrases go from frequent to rare, those without a count last. A phrase joins the group of the most frequent main phrase with which it shares at least half of all stems; otherwise it opens a group. The order of lines does not matter.
keywords-passport-demand = The demand of a group is the count of its most frequent phrase, not a sum: counts of Wordstat are nested.
keywords-passport-intent = Words hint at the intent: price and delivery, questions and reviews, cities. Brands come only from your list. The intent of a group is that of its main phrase; when that tells nothing, what more than half of its phrases have.
keywords-passport-lists = Own words: { $synonyms } lists of synonyms, { $minus } negative words, { $brands } brands.
keywords-passport-edits = Changes by hand: { $n }; waiting for phrases that are not there now: { $waiting }.
keywords-take-copy = Copy the groups
keywords-take-csv = CSV
keywords-take-book = Excel workbook
keywords-file = Semantic core
