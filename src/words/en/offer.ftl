### USP and 4U

## The four U
offer-u-usefulness = Usefulness
offer-u-uniqueness = Uniqueness
offer-u-specificity = Ultra-specificity
offer-u-urgency = Urgency
offer-gloss-usefulness = the main benefit to the client
offer-gloss-uniqueness = how it works only with us
offer-gloss-specificity = in money, time, people
offer-gloss-urgency = until when
offer-lack-usefulness = a benefit
offer-lack-uniqueness = a difference
offer-lack-specificity = exact numbers
offer-lack-urgency = urgency
offer-and = { $one } and { $two }

## Title
offer-title-empty = What do we say to the client?
offer-empty = Lay several wordings of the offer side by side and score each by the four U: usefulness, uniqueness, ultra-specificity, urgency. You will see which is stronger and what to raise. Texts can be drafted from advantages below, or type your own.
offer-start = Start with three variants
offer-title-unscored = { $n ->
    [one] { $n } variant waits to be scored
   *[other] { $n } variants wait to be scored
}
offer-title-on-all = variant { $letter } is strong on all four U
offer-title-strong = variant { $letter } is strong, only urgency is missing
offer-title-many = strong variants: { $letters }
offer-title-weak = { $letter } lacks { $lacks }
offer-title-weaker = { $n ->
    [one] { $n } more is weaker
   *[other] { $n } more are weaker
}
offer-subtitle = { $scored } of { $all } scored. A variant is strong when usefulness, uniqueness and ultra-specificity are 3 or more; urgency may be missing.

## Variant
offer-variant = Variant { $letter }
offer-variant-named = Variant { $letter }: { $name }
offer-name = Name
offer-text = Text
offer-remove = Remove variant { $letter }
offer-add = Add a variant
offer-add-none = More than 26 variants are not needed: there are no letters left.
offer-strong = strong
offer-weak = weak
offer-format = Where it will stand
offer-format-free = anywhere
offer-format-yandex = Yandex Direct: text ad
offer-format-google = Google Ads: search ad
offer-format-subject = subject of a letter
offer-format-sms = text message
offer-place-headline = Headline
offer-place-second = Second headline
offer-place-body = Text
offer-place-whole = Length
offer-length = { $part }: { $counted } of { $most }
offer-length-over = { $part }: { $counted } of { $most }, characters too many: { $over }
offer-length-free = { $part }: { $counted ->
    [one] { $counted } character
   *[other] { $counted } characters
}
offer-length-words = { $part }: a word is too long: { $words }
offer-lines = The first line counts as the headline, the others as the text.
offer-lines-yandex = The first line counts as the headline, the others as the text; with three lines and more the second is the second headline.

## Scores
offer-scores = Score from 1 to 4
offer-score-label = { $variant }, { $u }, scored by { $reader }
offer-score-none = none
offer-score-mean = mean { $mean }, from { $least } to { $most }
offer-score-same = mean { $mean }, no spread
offer-reader-default = I
offer-reader-unnamed = Reader { $n }
offer-verdict-on-all = Strong: all four U are 3 or more.
offer-verdict-strong = Strong: three of the four U are 3 or more, and urgency may be missing.
offer-verdict-raise = Weak so far. Raise first of all: { $what }.
offer-verdict-none = No verdict until this is scored: { $what }.

## Hints
offer-hints = Hints from the words, not a score
offer-hints-empty = Type a text, and what its words tell will stand here.
offer-hint-measures = numbers with units: { $words }
offer-hint-measures-none = not one number with a unit: how much money, time, how many people?
offer-hint-round = a round number looks invented, an exact one convinces: { $words }
offer-hint-urgent = a deadline or a limit: { $words }
offer-hint-urgent-none = no deadline and no limit in sight
offer-hint-vague = vague words, anybody could say so: { $words }
offer-hint-law = Russian law on advertising (38-FZ, art. 5) wants a criterion that can be proved: { $words }
offer-hint-we = more about ourselves than about the reader (“we” { $we }, “you” { $you }): { $words }
offer-hint-you = it speaks to the reader: “you” { $you }, “we” { $we }
offer-hint-nearest = closest to the competitor’s wording { $rival }: { $percent } of words in common
offer-hint-ease-ru = reads at { $ease } of 100 (0 hard, 100 easy; formula for Russian text)
offer-hint-ease-en = reads at { $ease } of 100 (0 hard, 100 easy; formula for English text)
offer-hint-short = readability is not computed below five words
offer-more = { $n } more

## Comparison
offer-compare = Variants side by side
offer-picture-description = 4U scores from 1 to 4, a line at 3. { $all }
offer-picture-one = { $letter }: { $scores }.
offer-no-mark = no score
offer-col-variant = Variant
offer-col-name = Name
offer-col-text = Text
offer-col-mean = Mean
offer-col-verdict = Verdict
offer-likeness = Wordings alike
offer-like-variants = variants { $one } and { $two }: { $percent } of words in common
offer-like-rival = variant { $one } and the competitor { $rival }: { $percent } of words in common
offer-like-much = almost the same
offer-like-none = The variants have no words in common.
offer-like-no-rivals = Type the competitors’ wordings below to see who says the same.
offer-take-copy = Copy the table
offer-take-csv = CSV
offer-take-book = Excel workbook
offer-take-print = Print
offer-file = Variants of the offer
offer-sheet = Variants
offer-sheet-marks = Readers’ scores
offer-sheet-reader = Reader
offer-sheet-drafts = USP drafts

## Drafts
offer-drafts = USP drafts
offer-drafts-note = advantage × phrases × number × deadline
offer-drafts-hint = These are the advantages with the best weight × uniqueness. What is not typed stands in brackets ⟨ ⟩: nothing is invented.
offer-drafts-none = No advantages yet: fill the tab “Competitors”, or type an advantage here.
offer-drafts-no-groups = No phrases yet: gather them on the tab “Phrases”, and the benefit comes from the clients’ own words.
offer-draft-add = An advantage in your own words
offer-draft-there = This advantage is there already: { $advantage }
offer-draft-worth = weight { $weight }, uniqueness { $uniqueness }
offer-draft-not-unique = competitors are no worse in it
offer-draft-group = Need (phrase group)
offer-draft-by-words = by common words: { $group }
offer-draft-by-words-none = by common words: none found
offer-draft-no-group = without a need
offer-draft-number = Number
offer-draft-number-invalid = A number is needed: 14, 30% or 1.2 million
offer-draft-unit = Unit
offer-draft-deadline = Deadline (until when)
offer-draft-result = Draft
offer-draft-compose = Compose anew
offer-draft-send = To the 4U variants
offer-draft-forget = Forget what was typed
offer-draft-whose = { $what }: { $advantage }
offer-draft-measure = { $number } { $unit }
offer-draft-text = { $need }: { $advantage }, { $measure }. Until { $deadline }.
offer-draft-text-bare = { $advantage }, { $measure }. Until { $deadline }.
offer-slot-need = ⟨benefit⟩
offer-slot-advantage = ⟨advantage⟩
offer-slot-number = ⟨number⟩
offer-slot-unit = ⟨unit⟩
offer-slot-deadline = ⟨deadline⟩

## Who scores and whom to compare with
offer-settings = Who scores, and the competitors’ wordings
offer-reader = Name of reader { $n }
offer-reader-add = Add a reader
offer-reader-remove = Remove
offer-reader-remove-whom = Remove: { $name }
offer-rivals = How the competitors say it
offer-rivals-hint = one wording a line; each variant is compared with them

## Passport
offer-passport = How it was computed
offer-passport-rule = A variant is strong when at least three of the four U are 3 or more and only urgency is below. Otherwise the two lowest U are named; of equal ones in the order usefulness, uniqueness, ultra-specificity, urgency. What is at 4 cannot be raised.
offer-passport-readers = The score of a U is the mean of the readers, with the spread from the least to the greatest. Readers: { $n }.
offer-passport-hints = Hints are found by words and do not touch the score: words are looked up in lists for Russian and English. A number is round when it is one digit and zeros, 10 or more; terms are never round.
offer-passport-ease = Readability: 206.835 − 1.3 × words per sentence − 60.1 × syllables per word for Russian (Oborneva), 206.835 − 1.015 and 84.6 for English (Flesch); from 0 to 100. The language is told by the letters of the text.
offer-passport-likeness = Likeness: the share of common word stems among all stems of both texts, without function words.
offer-passport-limits = Lengths as of November 2026: Yandex Direct 56, 30 and 81 characters, a word up to 22 and 23, up to 15 punctuation marks of the second headline and the text are free; Google Ads 30 and 90; a text message 70 characters in Russian and 160 in Latin; a subject past 60 is cut.
