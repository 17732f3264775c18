# The rules in Settings: what each means, and its numbers.

meaning-marathon-day = Nobody is massaged on the day of a marathon.
meaning-marathon-next-day = The day after a marathon the legs are left to heal.
meaning-marathon-healing = The first days after a marathon belong to healing.
meaning-marathon-recovery = Once the first days of healing are over, a massage does good.
meaning-race-day = The day of a shorter race is no day for a massage.
meaning-race-next-day = The day after a shorter race the legs rest.
meaning-pre-race-close = In the last days before a race a massage leaves the legs heavy.
meaning-pre-race = A few days before a race a massage does good and leaves time for light days.
meaning-first-before-race = Somebody not used to massage should not try it for the first time just before a race.
meaning-too-soon = Two massages close together do little more than one.
meaning-run-clash = Nobody runs and is massaged at the same time.
meaning-after-hard-run = Soon after a hard or long run tired muscles would only tighten further.
meaning-hard-run-after = A hard workout soon after a massage undoes it.
meaning-light-days = The days after a massage are best kept light.
meaning-after-easy-run = After an easy run is a good moment for a massage.
meaning-heavy-training = A massage is most useful in heavy training.
meaning-type-fit = The type of massage should suit what the client wants of it.

number-marathonKm = A race counts as a marathon from ({ $unit })
number-preRaceDays = Days before the race, from
number-postRaceDays = Days after the marathon, from
number-firstMassageDays = A first massage is noted fewer days before a race than
number-accustomedDays = A massage within so many days counts as being used to it
number-spacingDays = Massages are close within so many days
number-restBeforeHours = Hours of rest before a massage
number-hardAfterHours = Hours without a hard run after a massage
number-lightDays = Light days after a massage
number-easyBeforeHours = An easy run counts for so many hours
number-loadRise = Last week against the usual week (1.10 is a tenth more)
number-loadMinKm = Last week has at least ({ $unit })
number-marathonPrepWeeks = A marathon is prepared for so many weeks
number-fastRunsPerWeek = Hard runs a week that count as a lot

level-usual = as usual
level-off = off

rules-change-number = { $label }: { $after } instead of { $before }
rules-change-level = { $rule }: { $after } instead of { $before }
rules-change-window = { $first }–{ $last }
rules-turns = { $count ->
    [one] One booking would turn from “{ $before }” to “{ $after }”.
   *[other] { $count } bookings would turn from “{ $before }” to “{ $after }”.
}

example-race = the marathon
example-days-before = { $days ->
    [one] Day before
   *[other] { $days } days before
}
example-race-day = Marathon
example-days-after = { $days ->
    [one] Day after
   *[other] { $days } days after
}
