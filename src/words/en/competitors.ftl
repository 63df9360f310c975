# Competitors

## Title
competitors-title-empty = Where are we better than the competitors?
competitors-title-none = Fill in the scores to see where we are better
competitors-title-first = By the weights we are first of { $n }: { $ours } against { $theirs } of “{ $name }”
competitors-title-tied = By the weights we share the first place with “{ $name }”: { $ours } each
competitors-title-behind = By the weights we are { $place ->
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
   *[other] eighth
} of { $n }: { $ours } against { $theirs } of “{ $name }”
competitors-empty = Write down what clients choose you for, and score yourself and the competitors from 0 to 10. The page says what to stress in the offer, which place is free and what is missing.
competitors-start-example = See an example
competitors-start-blank = Type it in
competitors-divergence = Our value curve parts from the competitors’ mean by { $value } (0: the same strong sides, 1: nothing in common, 2: the opposite).
competitors-divergence-none = How far we differ from the competitors cannot be computed. { $why }
competitors-warn-covered = Not everything is scored; the score is that of what is: { $players }.
competitors-covered = “{ $name }”: { $share } of the weight
competitors-warn-unscored = Without scores, left out of the comparison: { $players }.
competitors-quoted = “{ $name }”

## Whether the first place holds
competitors-robust = The first place (“{ $name }”) is firm: no single weight takes it away when it is changed by { $shift } either way.
competitors-shaky = The first place (“{ $name }”) is not firm: it depends on the weights.
competitors-shared = The first place is shared by { $names }: there is nothing to check.
competitors-flip-up = With the weight of “{ $advantage }” { $shift } larger, “{ $name }” is first.
competitors-flip-down = With the weight of “{ $advantage }” { $shift } smaller, “{ $name }” is first.

## Picture
competitors-picture = Value curves
competitors-picture-description = Scores from 0 to 10 for each advantage: { $players }.

## What to stress
competitors-stress = What to stress
competitors-stress-ahead = Lead with this
competitors-stress-ahead-text = “{ $advantage }”: we have { $ours }, the best competitor (“{ $name }”) { $best }. Weight { $weight }. Begin the offer with it.
competitors-stress-unique = Above the mean
competitors-stress-unique-text = “{ $advantage }”: we have { $ours }, the competitors’ mean is { $over } lower, but “{ $name }” is no worse ({ $best }). Stress it to those who do not compare with “{ $name }”.
competitors-stress-space = Free place
competitors-stress-space-raise = “{ $advantage }”: weight { $weight }, and no competitor is above 3. We have { $ours }: raise it and nobody compares.
competitors-stress-space-say = “{ $advantage }”: weight { $weight }, no competitor is above 3, and we have { $ours }. Be the first to say so.
competitors-stress-space-none = “{ $advantage }”: weight { $weight }, and no competitor is above 3. Our own score is missing: fill it in.
competitors-stress-stakes = Table stakes
competitors-stress-stakes-text = “{ $advantage }”: all competitors have 7 or more, we have { $ours }. Without it we are not considered.
competitors-stress-stakes-none = “{ $advantage }”: all competitors have 7 or more, our own score is missing. Fill it in.
competitors-stress-lose = Where we lose most
competitors-stress-lose-text = “{ $advantage }”: we have { $ours }, “{ $name }” { $best }. It costs us { $gap } points. Do not build the offer on it.
competitors-stress-nothing = No advantage is above that of the best competitor. Raise what weighs most.
competitors-stress-no-scores = There are too few scores yet: fill them in for us and for one competitor at least.

## Grid
competitors-grid = Players and advantages
competitors-grid-hint = A score is from 0 to 10; empty when you do not know. A weight is any number from zero: what counts is its share of the sum.
competitors-col-advantage = Advantage
competitors-col-weight = Weight
competitors-col-action = Action
competitors-row-score = Score
competitors-place = place { $place }
competitors-raise = Up
competitors-raise-whom = Up one line: { $name }
competitors-remove = Remove
competitors-remove-whom = Remove: { $name }
competitors-field-player = Name of player { $letter }
competitors-field-advantage = Name of advantage { $n }
competitors-field-weight = { $advantage }: weight
competitors-field-score = { $advantage }: score of { $player }
competitors-ours = We are
competitors-add-player = Add a player
competitors-add-advantage = Add an advantage
competitors-clear = Clear
competitors-paste = Paste from Excel
competitors-paste-block = The copied block
competitors-paste-replace = Paste from Excel in place of this grid
competitors-paste-hint = The first line is the players, you first; the first column the advantages. A column “Weight” is recognised. The other way round will do too: players in lines, weights in a line “Weight”.
competitors-paste-example = Advantage	Weight	Us	BuildTrade
competitors-read = Read
competitors-invalid-score = From 0 to 10
competitors-invalid-weight = A number from zero
competitors-invalid-name = A name that is not there yet

## Pasted text
competitors-pasted = Read: { $players ->
    [one] { $players } player
   *[other] { $players } players
}, { $advantages ->
    [one] { $advantages } advantage
   *[other] { $advantages } advantages
}.
competitors-pasted-totals = Totals were left out: { $names }.
competitors-pasted-refused = The paste was not taken, the grid is as it was. Correct the text and read it again.
competitors-refused = Line { $line }: found “{ $found }”, { $expected }.
competitors-refused-empty = Line { $line }: nothing there, { $expected }.
competitors-expected-cells = columns are needed: copy a block from Excel
competitors-expected-advantages = lines of advantages are needed below the line of players
competitors-expected-names = the first line needs the names of the players
competitors-expected-player = the name of a player is needed
competitors-expected-advantage = the name of an advantage is needed first
competitors-expected-new-name = this name is there already
competitors-expected-more-players = you and one competitor at least are needed
competitors-expected-fewer-players = there may be at most { $most } players
competitors-expected-fewer-advantages = there may be at most { $most } advantages
competitors-expected-score = a score from 0 to 10 is needed
competitors-expected-weight = a weight is needed: a number from zero
competitors-expected-nothing = no player stands above this column

## Table of findings
competitors-findings = Advantage by advantage
competitors-findings-hint = Gap: how many points an advantage gives or takes against the best competitor. Uniqueness: how far we are above the competitors’ mean.
competitors-col-share = Share of weight
competitors-col-ours = Us
competitors-col-best = Best competitor
competitors-col-gap = Gap
competitors-col-uniqueness = Uniqueness
competitors-col-market = What it is
competitors-best = { $score } ({ $name })
competitors-market-stakes = table stakes: all have it
competitors-market-space = free place
competitors-why-not-scored = no score
competitors-why-no-weights = no weights
competitors-why-other = none

## Files
competitors-take-copy = Copy the grid
competitors-take-csv = CSV
competitors-take-book = Excel workbook
competitors-sheet-grid = Grid
competitors-sheet-findings = Advantages
competitors-sheet-players = Players
competitors-col-player = Player
competitors-col-score = Score
competitors-col-place = Place
competitors-col-covered = Scored, share of weight
competitors-col-why = Why there is no number
competitors-file = Competitors

## Passport
competitors-passport = How this was computed
competitors-passport-score = Score = sum of “share of weight × score”; share of weight = weight / sum of all weights. Equal scores share a place.
competitors-passport-missing = An advantage without a score is not in that player’s score: it is the mean over what is scored, and the share of that weight is told.
competitors-passport-gap = Gap = share of weight × (our score − the best of the competitors’). Uniqueness = our score − the competitors’ mean.
competitors-passport-market = Table stakes: all competitors have 7 or more. Free place: all competitors have 3 or less, and the weight is not below the mean. When a competitor is not scored we do not claim it.
competitors-passport-divergence = Divergence of the curves = 1 − r, r being Pearson’s correlation of our scores with the competitors’ means; three advantages at least are needed.
competitors-passport-robust = Firmness: each weight alone is moved by { $shift } up and down, the shares are counted anew, and we see who is first. A tie does not take the place away.
competitors-passport-yours = Scores and weights are yours, the page does not check them. Players in the grid: { $players }, advantages: { $advantages }.
