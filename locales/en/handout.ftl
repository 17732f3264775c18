# The page a client takes home. Facts of aftercare, plainly worded; no medical promise, no claim of better performance.
handout-title = Your recovery plan
handout-printed-on = Printed on { $date }
handout-your-massage = Your massage
handout-when = { $day }, { $time }
handout-what = { $type }, { $minutes } minutes, with { $therapist }
handout-no-hard-workout-until = No hard workout until { $day }, { $time }
handout-days = Day by day
handout-day-range = { $first } – { $last }

handout-massage-day = Your massage
handout-massage-day-easy = Take the rest of the day easy. An easy walk or jog is fine.
handout-massage-day-sore = Feeling sore for a day or two is common.
handout-light-day = { $days ->
    [one] Light day
   *[other] Light days
}
handout-light-day-easy = Easy running or rest. No long run, no hard session.
handout-run-clashes = Your { $run } on { $day } at { $time } is better on { $better }.
handout-run-clashes-no-day = Your { $run } on { $day } at { $time } is better left for another week.
run-easy = easy run
run-long = long run
run-hard = hard session
handout-before-race = Before { $race }
handout-before-race-no-massage = No massage now. Keep it light.
handout-before-race-better-not = Better no massage now. Keep it light.
handout-race-day = { $race }
handout-race-day-no-massage = No massage today.
handout-race-day-marathon = No massage today, and none tomorrow either.
handout-race-day-better-not = Better no massage today.
handout-healing = Healing after { $race }
handout-healing-rest = Rest, walk, very easy movement. No massage.
handout-recovery = Good days for your next massage
handout-recovery-after = The first days of healing after { $race } are over.

handout-next = Your next massage
handout-next-booked = Booked: { $slot }.
handout-next-before-race = Good days: { $days }, before { $race }.
handout-next-after-race = Good days: { $days }, after { $race }.
handout-next-any = From { $day } on, best on the day after an easy run.
handout-next-heavy = While your training is heavy, massage is most useful: after an easy run, not after the hard or long one.
handout-doctor = When to see a doctor
handout-doctor-cancel = Please see a doctor, and cancel the massage, if you have any of these:
handout-doctor-signs = fever or an infection · one leg swollen, hot, red or painful · chest pain or short breath · numbness · pain that is sharp or getting worse
handout-footer = Questions, or need another time? Call { $clinic }: { $phone }
handout-footer-no-phone = Questions, or need another time? Ask at { $clinic }.
handout-file-name = { $client } { $date }.pdf

# The coming days on paper, for an outage.
sheet-title = { $clinic }: the coming seven days
sheet-as-of = As of { $day }, { $time }
sheet-empty = Nobody works, and nothing is booked.
sheet-off = off
sheet-what = { $minutes } min { $type }
