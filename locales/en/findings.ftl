# When a massage helps a runner, as the front desk says it on the phone.

# A word for each verdict.
verdict-favorable = Good moment
verdict-neutral = Nothing against it
verdict-caution = Fine, with a note
verdict-not-recommended = Better another time
verdict-contraindicated = Please not then
verdict-not-asked = Not asked yet

# A name for each rule.
rule-marathon-day = Day of a marathon
rule-marathon-next-day = Day after a marathon
rule-marathon-healing = First days after a marathon
rule-marathon-recovery = Recovering from a marathon
rule-race-day = Day of a race
rule-race-next-day = Day after a race
rule-pre-race-close = Last days before a race
rule-pre-race = Best days before a race
rule-first-before-race = First massage before a race
rule-too-soon = Close to another massage
rule-run-clash = At the same time as a run
rule-after-hard-run = Soon after a hard or long run
rule-hard-run-after = Hard run soon after
rule-light-days = Hard or long run in the days after
rule-after-easy-run = After an easy run
rule-heavy-training = Heavy training
rule-type-fit = Type of massage and goal

# How firm the ground of each rule is, shown beside it in Settings.
ground-marathon-day = Custom among practitioners. After a 161-km race, 72 finishers had less pain right after a 20-minute massage, and no difference on days 1–7 (J Orthop Sports Phys Ther 2016;46:320).
ground-marathon-next-day = { ground-marathon-day }
ground-marathon-healing = { ground-marathon-day }
ground-marathon-recovery = { ground-marathon-day } Studies agree that massage eases muscle soreness (Guo 2017; Dupuy 2018, 99 studies).
ground-race-day = Custom. In one small study a massage just before made short sprints slower than a warm-up alone (20 people, 2010); another saw no clear effect (17 people, 2018).
ground-race-next-day = { ground-marathon-day }
ground-pre-race-close = Custom among practitioners: 3–5 days before is the usual advice.
ground-pre-race = Custom among practitioners: 3–5 days before is the usual advice. Massage has not been shown to make anyone faster (Davis 2020, 29 studies with 1,012 people).
ground-first-before-race = Custom among practitioners: 7–10 days before for those who are not used to massage.
ground-too-soon = Custom among practitioners.
ground-run-clash = Nobody can be in two places at once.
ground-after-hard-run = Custom, and contested: some coaches like a massage the same evening.
ground-hard-run-after = Custom among practitioners: the legs stay light for a day.
ground-light-days = Custom among practitioners: the legs stay light for a day or two.
ground-after-easy-run = Custom among practitioners.
ground-heavy-training = A cue that massage is useful, not a forecast of injury: the change from week to week did not predict injury in 5,205 runners; a single run over 10 % beyond the longest of the last 30 days did (Frandsen 2025).
ground-type-fit = What each type of massage is for, as the clinic has set it.

# One sentence for each finding.
finding-marathon-day = { $date } is the day of { $race }, and on the day of a marathon the legs are best left alone.
finding-marathon-day-lasting = { $race } goes on until { $date }, and while it lasts the legs are best left alone.
finding-marathon-next-day = This is the day after { $race } on { $date }, when the legs are still healing and best left alone.
finding-marathon-healing = This is only { $days } days after { $race } on { $date }, and the first days belong to healing.
finding-marathon-recovery = This is { $days } days after { $race } on { $date }, a good time for a massage.
finding-race-day = { $date } is the day of { $race }, and on race day the legs are best left alone.
finding-race-day-lasting = { $race } goes on until { $date }, and while it lasts the legs are best left alone.
finding-race-next-day = This is the day after { $race } on { $date }, and tired legs first need some rest.
finding-pre-race-close = { $days ->
    [one] This is the day before { $race } on { $date }, and the last days before a race are best kept light and without massage.
   *[other] This is only { $days } days before { $race } on { $date }, and the last days before a race are best kept light and without massage.
}
finding-pre-race = { $days ->
    [one] This is the day before { $race } on { $date }, a good time for a massage.
   *[other] This is { $days } days before { $race } on { $date }, a good time for a massage, with a few light days left before the race.
}
finding-first-before-race = { $days ->
    [one] { $race } on { $date } is the next day, and a first massage in a long while can leave the legs sore for a day or two.
   *[other] { $race } on { $date } is only { $days } days away, and a first massage in a long while can leave the legs sore for a day or two.
}
finding-too-soon-last = { $days ->
    [one] The last massage, on { $date }, is only a day before, and massages are best some days apart.
   *[other] The last massage, on { $date }, is only { $days } days before, and massages are best some days apart.
}
finding-too-soon-same-day = There is another massage on { $date } already, and massages are best some days apart.
finding-too-soon-next = { $days ->
    [one] Another massage follows the day after, on { $date }, and massages are best some days apart.
   *[other] Another massage follows { $days } days later, on { $date }, and massages are best some days apart.
}
finding-run-clash = This is at the same time as the { $run } on { $date }.
finding-after-hard-run = { $hours ->
    [0] The { $run } on { $date } ends less than an hour before, and tired muscles would only tighten further.
    [one] The { $run } on { $date } ends only an hour before, and tired muscles would only tighten further.
   *[other] The { $run } on { $date } ends only { $hours } hours before, and tired muscles would only tighten further.
}
finding-hard-run-after = { $hours ->
    [0] The { $run } on { $date } starts less than an hour after, which would undo the massage.
    [one] The { $run } on { $date } starts only an hour after, which would undo the massage.
   *[other] The { $run } on { $date } starts only { $hours } hours after, which would undo the massage.
}
finding-light-days = { $days ->
    [0] The { $run } on { $date } is later that same day, and the days after a massage are best kept light.
    [one] The { $run } on { $date } is the day after, and the days after a massage are best kept light.
   *[other] The { $run } on { $date } is { $days } days after, and the days after a massage are best kept light.
}
finding-after-easy-run = The last run before is the { $run } on { $date }, a good moment for a massage.
finding-heavy-training = A massage is most useful in heavy training: { $reasons }.
finding-type-fit = This type of massage is not meant for { $goal }; another type would suit that better.

finding-run-easy = easy run
finding-run-long = long run
finding-run-hard = hard run

finding-reason-rising-mileage = { $last } { $unit } in the week before, against about { $usual } { $unit } a week until then
finding-reason-marathon-prep = { $race } coming up on { $date }
finding-reason-fast-running = { $runs ->
    [one] a hard run in the 7 days before
   *[other] { $runs } hard runs in the 7 days before
}
finding-reasons-two = { $first } and { $second }
finding-reasons-three = { $first }, { $second } and { $third }

finding-goal-recovery = recovery
finding-goal-soreness = soreness
finding-goal-scar-tissue = scar tissue
finding-goal-mobility = mobility
finding-goal-relaxation = relaxation
finding-goal-injury-prevention = preventing injuries

# What is wrong with a field of a scenario or of the rules; the field's name stands before it.
field-not-json = This is not JSON: { $problem }.
field-missing = This is needed but missing.
field-unknown = There is no such field.
field-repeated = This is given more than once.
field-not-object = This has to be an object with fields.
field-not-list = This has to be a list.
field-not-text = This has to be a text.
field-empty = This cannot be empty.
field-not-truth = This has to be true or false.
field-not-within = This has to be a number from { $from } to { $to }.
field-not-whole-within = This has to be a whole number from { $from } to { $to }.
field-not-km = This has to be a number of kilometers above 0, at most 1000.
field-not-date = This has to be a date that exists, like 2026-05-12.
field-not-local-time = This has to be a date and time that exists, like 2026-05-12T10:00.
field-skipped-time = { $time } does not occur: the clock jumps past it that day.
field-not-choice = This has to be one of: { $choices }.
field-not-window = This has to be two whole numbers from 1 to 30, the first not above the second.
field-not-zone = This has to be the name of a time zone, like America/New_York.
field-no-serves = This is not a type that Warmdown knows; list the goals it serves in “serves”.
field-ends-early = This cannot be before the first day.
