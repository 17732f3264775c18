# What was done, by whom: the line of an undo, and the history of a client or an appointment.
who-and-when = { $day }, { $time }, { $actor }

said-undone = Undone: { $what }.
said-redone = Done again: { $what }.
error-nothing-to-undo = There is nothing to undo.
error-nothing-to-redo = There is nothing to do again.
error-undo-outdated-what = Changed again since, so it stays as it is: { $what }.

# What a change was, after "Undone:"; { $name } is the client, or the therapist or massage type.
change-save-clinic-settings = the clinic’s facts
change-save-therapist = { $name } as therapist
change-add-day-off = days off
change-remove-day-off = removing days off
change-add-other-hours = other hours on one day
change-remove-other-hours = removing other hours on one day
change-add-closure = closing the clinic
change-remove-closure = opening the clinic
change-save-room = { $name } as room
change-save-massage-type = { $name } in the catalog
change-save-client = { $name }’s facts
change-archive-client = archiving { $name }
change-bring-back-client = bringing back { $name }
change-merge-clients = making { $name } one with another
change-save-run = a run of { $name }
change-remove-run = removing a run of { $name }
change-save-race = a race of { $name }
change-remove-race = removing a race of { $name }
change-answer-questions = the answers of { $name }
change-book = booking { $name }
change-move-appointment = moving { $name }
change-set-status = the status of { $name }’s appointment
change-explain-cancellation = why { $name } does not come
change-keep-anyway = keeping { $name }’s appointment
change-save-rules = the rules
change-undo = an undoing

# The heads of a history.
did-save-client = Facts changed
did-add-client = Added
did-archive-client = Archived
did-bring-back-client = Brought back
did-merge-clients = Made one with another client
did-save-run = Run
did-remove-run = Run removed
did-save-race = Race
did-remove-race = Race removed
did-answer-questions = Asked about races and runs
did-book = Booked
did-move-appointment = Moved
did-set-status = Status
did-explain-cancellation = Why it was canceled
did-keep-anyway = Kept anyway
did-save-room = A room
did-save-rules = The rules changed
did-undo = Undone: { $what }
did-redo = Done again: { $what }
did-undone-since = { $did } (undone since)

# What stood there.
history-appointment = { $day }, { $time }, { $therapist }: { $minutes } min { $type }
history-run = { $day }, { $time }: { $kind }, { $minutes } min{ $distance }
history-race = { $name }, { $day }
history-distance = , { $distance }
history-from-to = { $before } → { $after }
history-field = { $label }: { $after }
history-field-change = { $label }: { $before } → { $after }
history-field-emptied = { $label }: { $before } removed
history-run-easy = easy
history-run-long = long
history-run-hard = hard

field-name = Name
field-preferred_name = Goes by
field-pronouns = Pronouns
field-phone = Phone
field-email = E-mail
field-birth_date = Birth date
field-address = Address
field-referral = Sent by
field-favorite_therapist_id = Favorite therapist
field-favorite_times = Favorite times
field-notes = Notes
field-alert = Alert
actor-front-desk = Front desk
actor-command-line = Command line
field-calendar_asked_on = Asked on
field-race_asked_on = Asked about races on
field-last_run_asked_on = Asked about the last run on
field-hard_workout_asked_on = Asked about hard workouts on
field-archived_on = Archived on
field-price = Price
field-override_reason = Reason
field-room_id = Room
field-goal = Goal
field-canceled_because = Why
