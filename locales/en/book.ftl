# What the desk says: slots, the line to read aloud, and what was just done.
slot-label = { $day }, { $time } with { $therapist }
read-aloud = { $day }, { $time }, { $therapist }, { $minutes } minutes { $type }, { $price }.
read-aloud-race = { $day }, { $time }, { $therapist }, { $minutes } minutes { $type }, { $price }, { $race }.
days-before-race = { $days ->
    [one] one day before { $race }
   *[other] { $count } days before { $race }
}
days-after-race = { $days ->
    [one] one day after { $race }
   *[other] { $count } days after { $race }
}
on-race-day = on the day of { $race }
count-0 = no
count-1 = one
count-2 = two
count-3 = three
count-4 = four
count-5 = five
count-6 = six
count-7 = seven
count-8 = eight
count-9 = nine
count-10 = ten
count-11 = eleven
count-12 = twelve
count-13 = thirteen
count-14 = fourteen

said-booked = Booked { $client } for { $day }, { $time } with { $therapist }.
said-moved = Moved { $client } to { $day }, { $time } with { $therapist }.
said-status-booked = { $client } is booked again for { $day }, { $time }.
said-status-confirmed = { $client } has confirmed { $day }, { $time }.
said-status-arrived = { $client } has arrived.
said-status-in-treatment = { $client } is in treatment with { $therapist }.
said-status-completed = { $client }’s massage is done.
said-status-canceled = Canceled { $client } on { $day }, { $time }.
said-why-canceled = Noted why { $client } does not come on { $day }, { $time }.

canceled-ill = Ill or hurt
canceled-plans = Other plans
canceled-training = Race or training changed
canceled-clinic = The clinic canceled

missed-no-shows = { $shows ->
    [one] Missed a visit in the last 12 months.
   *[other] Missed { $shows } visits in the last 12 months.
}
missed-late = { $late ->
    [one] Canceled late once in the last 12 months.
   *[other] Canceled late { $late } times in the last 12 months.
}
missed-both = In the last 12 months: { $shows ->
    [one] 1 no-show
   *[other] { $shows } no-shows
}, { $late ->
    [one] 1 late cancellation
   *[other] { $late } late cancellations
}.
said-status-no-show = { $client } did not come on { $day }, { $time }.
said-kept-anyway = Kept { $client } on { $day }, { $time }.
said-rules-saved = Saved the rules.
said-client-added = Added { $client }.
said-client-saved = Saved { $client }.
said-client-archived = Archived { $client }.
said-client-brought-back = { $client } is back.
merged-called = Also called { $text }
merged-pronouns = Also { $text }
merged-born = Also born { $text }
merged-therapist = Also likes to come to { $text }
merged-phone = Second phone { $text }
merged-email = Second e-mail { $text }
merged-address = Second address { $text }
merged-referral = Also sent by { $text }
merged-times = Also likes { $text }
said-clients-merged = { $other } is now one with { $client }.
said-run-saved = Saved the run of { $client }.
said-run-removed = Removed the run of { $client }.
said-race-saved = Saved the race of { $client }.
said-race-removed = Removed the race of { $client }.
said-answers-kept = Kept the answers of { $client }.
said-closed-day = The clinic is closed on { $from }.
said-closed-days = The clinic is closed from { $from } to { $until }.
said-stranded-closed = { $said } { $count ->
    [one] One appointment needs a new time: { $first }.
   *[other] { $count } appointments need a new time, the first: { $first }.
}
said-closure-removed = The clinic is open then again.
said-room-saved = Saved { $name }.
said-room-without = { $said } { $count ->
    [one] One appointment to come has found no room.
   *[other] { $count } appointments to come have found no room.
}
said-therapist-saved = Saved { $name }.
said-day-off-added = Added days off for { $name }.
said-stranded = { $said } { $count ->
    [one] One appointment is left without a therapist: { $first }.
   *[other] { $count } appointments are left without a therapist, the first: { $first }.
}
away-outside-hours = { $therapist } does not work then any more.
away-day-off = { $therapist } is off on { $day }.
away-left = { $therapist } will have left by { $day }.
day-time-client = { $day }, { $time }, { $client }
said-day-off-removed = Removed the days off.
said-other-hours-added = { $name } works from { $from } to { $until } on { $day }.
said-other-hours-removed = Removed the hours of that day.
said-massage-type-saved = Saved { $name }.
said-clinic-saved = Saved the clinic.

status-booked = Booked
status-confirmed = Confirmed
status-arrived = Arrived
status-in-treatment = In treatment
status-completed = Completed
status-canceled = Canceled
status-no-show = No-show
goal-recovery = Recovery
goal-soreness = Soreness
goal-scar-tissue = Scar tissue
goal-mobility = Mobility
goal-relaxation = Relaxation
goal-injury-prevention = Injury prevention

# The types of massage that a new clinic starts with.
massage-type-deep-tissue = Deep tissue
massage-type-sports = Sports massage

slots-none = Nothing is free on these days.
show-none = Nothing is booked on this day.

# Copies of the clinic's file.
said-logo-kept = Printed pages have the logo from now on.
said-logo-removed = Printed pages have no logo any more.
said-sheets-folder = The coming days are kept there from now on.
said-sheets-off = The coming days are no longer kept in a folder.
said-backup-folder = Copies are kept there from now on.
backup-holdings = { $clients ->
    [one] 1 client
   *[other] { $clients } clients
}, { $appointments ->
    [one] 1 appointment
   *[other] { $appointments } appointments
}
backup-copy = { $taken }  { backup-holdings }  { $size } MB  { $file }
backup-set-aside = { $taken }  { backup-holdings }  { $size } MB  { $file }  (set aside)
backup-before-update = { $taken }  { backup-holdings }  { $size } MB  { $file }  (before an update)
backup-unreadable = { $taken }  cannot be read  { $size } MB  { $file }
trouble-backup-folder = Copies cannot be kept in { $folder } just now, so they lie beside the clinic’s file. Reconnect the drive, or choose another folder.
trouble-sheets-folder = The coming days cannot be kept in { $folder } just now; what lies there may be old. Reconnect the drive, or choose another folder.
backup-instead = The copy lies in { $beside } for now: the chosen folder { $folder } cannot be written to.
backup-none = There are no copies yet. “warmdown backup” makes one.
said-restored = Restored { $clinic } with { backup-holdings }.
said-set-aside = The file that was in use before is kept as { $file }.
said-in-the-past = That moment is in the past.
said-plans-kept = { $count ->
    [one] One plan is in { $folder }.
   *[other] { $count } plans are in { $folder }.
}
said-series-booked = { $rhythm }: booked { $count } appointments for { $client }.
said-series-canceled = { $count ->
    [one] Canceled one appointment of { $client }.
   *[other] Canceled { $count } appointments of { $client }.
}
series-weeks = { $weeks ->
    [one] Every week
   *[other] Every { $weeks } weeks
}
series-months = Every month
series-at = { $rhythm } on { $weekday } at { $time }
said-series-moved = { $count ->
    [one] Moved one appointment of { $client }.
   *[other] Moved { $count } appointments of { $client }.
}
said-all-moved = { $count ->
    [one] Moved one appointment.
   *[other] Moved { $count } appointments.
}
said-some-moved = Moved { $count }; { $left } could not be moved and stand as before.
either = { $first } or { $last }
wait-with = with { $therapists }
wait-until = until { $until }
wait-from-until = { $from } to { $until }
wait-since = since { $day }
said-wait-added = { $client } is on the wait list.
said-wait-changed = What { $client } waits for is changed.
said-wait-removed = { $client } is off the wait list.
