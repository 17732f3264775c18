# The page a client takes home. Facts of aftercare, plainly worded; no medical promise, no claim of better performance.
handout-title = Your recovery plan
handout-printed-on = Printed on { $date }
handout-your-massage = Your massage
handout-when = { $day }, { $time }
handout-what = { $type }, { $minutes } minutes, with { $therapist }
handout-key-advice = No hard workout until
handout-no-hard-workout-until = No hard workout until { $day }, { $time }.
handout-note = From { $therapist }
handout-days = Day by day
handout-day-range = { $first } – { $last }
handout-do = Do
handout-leave = Don’t

# How well timed the massage is, above the one sentence that says why.
handout-timing-favorable = Well timed
handout-timing-neutral = Nothing in your calendar speaks against this moment.
handout-timing-not-asked = Tell us about your races and runs, and we will plan around them.
handout-timing-caution = Good to know
handout-timing-not-recommended = What to watch
handout-timing-contraindicated = What to watch

# A day of the drawn timeline, in a word or two.
timeline-massage = Massage
timeline-booked = Booked
timeline-race-and-massage = Race, massage
timeline-light = Light day
timeline-no-massage = No massage
timeline-better-not = Better skip massage
timeline-race = Race
timeline-healing = Healing
timeline-good = Good for massage
timeline-run-easy = Easy run, { $length }
timeline-run-long = Long run, { $length }
timeline-run-hard = Hard run, { $length }
timeline-better-easy = Better: easy run
timeline-better-long = Better: long run
timeline-better-hard = Better: hard run

handout-massage-day = Your massage
handout-massage-day-do = Take the rest of the day easy. An easy walk or jog is fine.
handout-massage-day-sore = Feeling sore for a day or two is common.
handout-booked-day = Massage booked, { $time }
handout-light-day = { $days ->
    [one] Light day
   *[other] Light days
}
handout-light-day-do = Easy running or rest.
handout-light-day-leave = No long run, no hard session.
handout-run-clashes = Your { $run } on { $day } at { $time }: better on { $better }.
handout-run-clashes-no-day = Your { $run } on { $day } at { $time }: better in another week.
run-easy = easy run
run-long = long run
run-hard = hard run
handout-before-race-only = Before the race
handout-before-race = Before { $race }
handout-before-race-do = Keep it light.
handout-no-massage = No massage.
handout-better-no-massage = Better to skip massage.
handout-no-massage-nor-tomorrow = No massage, and none the next day either.
handout-healing-only = Healing
handout-healing = Healing after { $race }
handout-healing-do = Rest, walk, very easy movement.
handout-still-free = Still free: { $starts }.

handout-next = Your next massage
handout-next-more = { $count ->
    [one] And one more is booked.
   *[other] And { $count } more are booked.
}
handout-next-before-race = { $count ->
    [one] A good day: { $days }, before { $race }.
   *[other] Good days: { $days }, before { $race }.
}
handout-next-after-race = { $count ->
    [one] A good day: { $days }, after { $race }.
   *[other] Good days: { $days }, after { $race }.
}
handout-next-any = From { $day } on, best on the day after an easy run.
handout-next-heavy = While you train this much, a massage is most useful: after an easy run, not after a hard or long one.
handout-doctor = When to see a doctor
handout-doctor-cancel = Please see a doctor, and cancel the massage, if you have:
handout-doctor-fever = fever or an infection
handout-doctor-leg = one leg swollen, hot, red or painful
handout-doctor-chest = chest pain or short breath
handout-doctor-numbness = numbness
handout-doctor-pain = pain that is sharp or getting worse
handout-contact = Questions, or need another time?
handout-contact-call = Call { $clinic }: { $phone }
handout-contact-ask = Ask at { $clinic }
handout-file-name = { $client } { $date }.pdf

# The coming days on paper, for an outage.
sheet-title = { $clinic }: the coming seven days
sheet-as-of = As of { $day }, { $time }
sheet-empty = Nobody works, and nothing is booked.
sheet-none = No appointments.
sheet-off = off
sheet-what = { $minutes } min { $type }
sheet-day-title = { $clinic }: { $day }
sheet-file-name = Day sheet { $date }.pdf
sheet-week-file-name = Week sheet { $date }.pdf
sheet-closed = closed

# The appointment card.
card-title = Your appointment
card-ask = Something came up? Please call us:
card-file-name = { $client } { $date } card.pdf

# What the clinic knows of a client.
summary-title = Client summary
summary-file-name = { $client } { $date } summary.pdf
summary-preferred-name = Likes to be called
summary-pronouns = Pronouns
summary-birth-date = Born
summary-phone = Phone
summary-email = E-mail
summary-address = Address
summary-favorite-therapist = Likes to come to
summary-favorite-times = Likes to come
summary-coming = Next appointments
summary-coming-none = Nothing is booked.
summary-past = Past appointments
summary-past-none = None yet.
summary-races = Races
summary-races-none = None known.
summary-race = { $race } ({ $priority })
summary-runs = Runs of the last { $weeks } weeks
summary-runs-none = None known.
summary-runs-count = Runs
summary-runs-week = A week, on average
summary-runs-longest = Longest run
summary-more = { $count ->
    [one] And one earlier.
   *[other] And { $count } earlier ones.
}

# The season, drawn on a printed page.
chart-heading = Your season
chart-distance = { $unit } a week
chart-runs = Runs
chart-moments = For massage
chart-massages = Massages
chart-easy = easy
chart-long = long
chart-hard = hard
chart-good = good for massage
chart-better-not = better not
chart-planned = planned
chart-told = { $what }: { $list }.
