# The words of the screens' controls. The core words durations, verdicts, findings, errors and documents.

## Everywhere
ui-add = Add
ui-back = Back
ui-cancel = Cancel
ui-clear = Clear
ui-close = Close
ui-edit = Edit
ui-edit-named = Edit { $name }
ui-more = More
ui-optional = optional
ui-remove = Remove
ui-remove-named = Remove { $name }
ui-save = Save
ui-show-all = Show all { $count }
ui-show-fewer = Show fewer
ui-try-again = Try again
ui-undo = Undo
ui-undo-last = Undo the last change
ui-not-saved-yet = Not saved yet
ui-undo-typing = Discard changes
ui-yes = Yes…
ui-redo = Redo
ui-redo-last = Do the undone change again
ui-history = History
ui-history-empty = Nothing has been changed yet.
ui-person-nobody = Front desk
ui-person-is = At the desk: { $name }
ui-person-who = Who is at the desk?
ui-person-why = Your changes carry this name in the history; undo takes back only your own.
ui-person-name = Your name
ui-person-choose = That’s me
ui-trouble = The book could not be opened
ui-opening = Opening the book…
ui-updating = Bringing your book up to date
ui-updating-text = This Warmdown keeps the clinic’s file in a newer form. A checked copy of the old one is made first. It happens once, and takes up to a minute for a book of ten years.
ui-progress-copy = Copying the clinic’s file
ui-progress-check = Checking the copy
ui-progress-update = Bringing the file up to date
ui-screens = Screens
ui-saved-as = Saved as { $file }
ui-kept-in = Kept in { $file }

## Days and times
ui-today = Today
ui-tomorrow = Tomorrow
ui-yesterday = Yesterday
ui-day = Day
ui-start = Start
ui-from = From
ui-until = until { $time }
ui-minutes = Minutes
ui-stretch = { $from } – { $until }
ui-slot = { $day }, { $time } · { $therapist }
ui-slot-day = { $weekday }, { $date }
ui-weekday-date = { $weekday }, { $date }
ui-date-year = { $date }, { $year }
ui-month-year = { $month } { $year }
ui-month-before = The month before
ui-month-after = The month after
ui-day-before = The day before
ui-day-after = The day after
ui-week-before = The week before
ui-week-after = The week after
ui-earlier = Earlier
ui-later = Later
ui-pick-day = Pick a day
ui-go-to-day = Go to a day
ui-day-unread = Not a day: “{ $typed }”. Write “May 5”, “5/5”, “2026-05-05”, “tue” or “+3”.
ui-time-unread = Not a time: “{ $typed }”. Write “10:30”, “1030” or “2 pm”.

## Keys
ui-key-ctrl = Ctrl
ui-key-shift = Shift
ui-key-enter = Enter
ui-key-esc = Esc
ui-key-pgup = PgUp
ui-key-pgdn = PgDn
ui-palette-open = opens the client
ui-palette-book = books
ui-keys = Keys
ui-keys-everywhere = Everywhere
ui-keys-screens = Today, Book, Clients, Wait list, Settings
ui-keys-close = Close what is open; what you typed stays
ui-keys-walk = Walk the book
ui-keys-act = Open the appointment, or book here
ui-keys-move = Move the appointment; arrows carry it, Enter drops it
ui-keys-days = A day, week or month back, or on
ui-keys-views = Day, week, month, list
ui-keys-today = Back to today
ui-keys-better = Take a better moment
ui-keys-step = Earlier or later, in a day or time field

## Frame
ui-nav-today = Today
ui-nav-book = Book
ui-nav-clients = Clients
ui-nav-settings = Settings
ui-new-booking = New booking
ui-find-anything = Find a client, an appointment, a day or a command
ui-go-to = Go to { $day }
ui-nobody-found = Nothing like that here. A name, a phone number or a command works.
ui-theme-light = Light colors
ui-theme-dark = Dark colors
ui-theme-system = Colors as the system has them
ui-theme-is-light = Light
ui-theme-is-dark = Dark
ui-theme-is-system = System colors
ui-demo-banner = Demo clinic: nothing here is real
ui-start-own = Start my own clinic
ui-leave-demo-title = Start your own clinic?
ui-leave-demo-text = The demo clinic closes, and everything you tried in it goes. You then set up your own.
ui-keep-looking = Keep looking around

## First start
ui-welcome = Welcome to Warmdown
ui-welcome-text = The front desk for a massage clinic that treats runners: book quickly, see at once whether the moment is right, and send everyone home with a plan.
ui-set-up = Set up your clinic
ui-set-up-text = A name, your therapists and their hours. It takes about two minutes, and everything can be changed later.
ui-look-around = Look around a demo clinic
ui-look-around-text = Four therapists, sixty runners and a full book to play with. Nothing in it is real.
ui-demo-coming = Getting the demo ready…
ui-first-therapists-text = Who gives massages, and when. One is enough to begin with.
ui-default-massages = Deep tissue and sports massage come ready with their lengths and prices. Adjust them any time in Settings.
ui-open-clinic = Open the clinic

## Clinic facts
ui-the-clinic = The clinic
ui-clinic-name = Name of the clinic
ui-phone = Phone
ui-address = Address
ui-zone = Time zone
ui-currency = Currency
ui-paper = Paper
ui-paper-letter = Letter
ui-paper-a4 = A4
ui-distances = Distances
ui-miles = Miles
ui-kilometers = Kilometers
ui-hours-style = Times
ui-hours-12 = 2:30 pm
ui-hours-24 = 14:30
ui-grid = Appointments start
ui-every-minutes = every { $minutes } minutes
ui-language = Language
ui-week-start = The week begins on

## Therapists
ui-therapist = Therapist
ui-therapists = Therapists
ui-add-therapist = Add a therapist
ui-name = Name
ui-color = Color
ui-weekly-hours = Weekly hours
ui-from-on = { $day } from
ui-until-on = { $day } until
ui-add-hours = Add hours on { $day }
ui-remove-hours = Remove these hours on { $day }
ui-copy-monday = Same all week
ui-not-working = Not working
ui-off-today = Off
ui-days-off = Days off
ui-no-days-off = No days off are planned.
ui-last-day = Last day
ui-note = Note

## Massage types
ui-massage = Massage
ui-massage-types = Massage types
ui-durations = Lengths and prices
ui-add-duration = Add a length
ui-duration-unread = Each length needs whole minutes and a price.
ui-price = Price
ui-price-in = Price in { $currency }
ui-buffer-before = Minutes before
ui-buffer-after = Minutes after
ui-buffer-unread = The minutes before and after are whole numbers; 0 is fine.
ui-serves = Good for
ui-minutes-of = { $minutes } min { $massage }
ui-with = { $massage } with { $therapist }

## Goals
ui-goal = Goal
ui-no-goal = Any goal

## Today
ui-now = Now
ui-next = Next
ui-late = Late
ui-hours-late = { $hours } h late
ui-minutes-late = { $minutes } min late
ui-free-today = No more visits today
ui-appointments-today =
    { $count ->
        [one] 1 appointment
       *[other] { $count } appointments
    }
ui-today-empty = Nobody is booked today
ui-today-empty-text = The first call of the day changes that.
ui-open-book = Open the book

## Appointments
ui-appointment = Appointment
ui-status = Status
ui-mark-arrived = Arrived
ui-mark-in-treatment = Start
ui-mark-completed = Done
ui-cancel-appointment = Cancel appointment
ui-no-show = No-show
ui-canceled-why = Why it was canceled
ui-canceled-unsaid = Not said
ui-canceled-late = Canceled late
ui-cancellation-hours = Canceling is late
ui-cancellation-within = within { $hours } hours
ui-cancellation-never = never
ui-plan = Recovery plan
ui-plan-note = A line from the therapist
ui-plan-note-hint = Printed on this copy only.
ui-paper-day-sheets = The coming days
ui-paper-printer = Printer
ui-paper-preview = How it will look
ui-paper-copies = Copies
ui-paper-print = Print
ui-paper-save = Save as PDF
ui-paper-open = Open in the PDF viewer
ui-paper-printed = Sent to the printer.
ui-paper-loading = Laying out the page…
ui-page-of = Page { $page } of { $pages }
ui-paper-handout = Recovery plan
ui-paper-card = Appointment card
ui-paper-summary = Client summary
ui-paper-day-sheet = Day sheet
ui-paper-week-sheet = Week on paper
ui-print-open = Print what is open
ui-logo = Logo
ui-logo-text = Stands at the top of every page that you print. A PNG or SVG of at most 1 MB.
ui-logo-none = No logo yet
ui-logo-choose = Choose an image
ui-logo-remove = Print none
ui-move = Move
ui-client-page = Client page
ui-reason-short = Reason

## Book
ui-book-keys = The book, hour by hour. Arrow keys walk it, Enter opens or books, M moves.
ui-book-empty = Nobody works here yet
ui-book-empty-text = Add a therapist with weekly hours, and the book opens.
ui-spot-free = { $time }, { $therapist }: free
ui-spot-taken = { $time }, { $therapist }: { $client }, { $verdict }
ui-move-taken = Taken: { $therapist } has { $client } from { $from } to { $until }
ui-move-break = Too close: { $therapist } has { $client } from { $from } to { $until }, and { $minutes } minutes must lie between
ui-move-off = { $therapist } is off
ui-move-hours = { $therapist } does not work then
ui-move-to = { $client } at { $time } with { $therapist }
ui-move-to-day = { $client } on { $day } at { $time } with { $therapist }
ui-reason-title = This move needs a reason
ui-move-anyway = Move anyway
ui-leave-it = Leave it

## Views of the book
ui-book-view = What the book shows
ui-view-day = Day
ui-view-week = Week
ui-view-month = Month
ui-view-list = List
ui-list-from = From { $day }
ui-whose = Whose
ui-everybody = Everybody
ui-week-keys = The week. Arrow keys walk it, Enter opens.
ui-week-line = { $time } { $client }, { $verdict }
ui-week-more = + { $count } more
ui-load = { $percent }% booked
ui-percent = { $percent }%
ui-booked-count = { $count } booked
ui-month-keys = { $month }. Arrow keys walk the days, Enter opens one.
ui-list-keys = What comes. Arrow keys walk it, Enter opens.
ui-list-empty = Nothing is booked in these { $weeks } weeks
ui-list-empty-text = Look further on, or book somebody.
ui-with-in = { $therapist } · { $room }
ui-week-day = { $weekday } { $date }
ui-zoom-in = Show the hours nearer
ui-zoom-out = Show the hours from further away
ui-zoom-line = { $minutes } minutes a line

## Booking
ui-client = Client
ui-client-placeholder = Any part of a name, or a phone number
ui-client-needed = Who is it for? Find the client, or add a new one.
ui-new-client = New client
ui-new-client-named = New client “{ $name }”
ui-create-client = Add client
ui-book-it = Book
ui-read-aloud = Read aloud:
ui-rules = Rules
ui-rule-level = Says
ui-rule-usual = As usual: { $verdict }
ui-rule-usual-training = As usual: { $verdict }; training race: { $training }
ui-rule-off = Nothing (off)
ui-rule-default = Usually { $value }
ui-rule-until = to
ui-rule-ground = Based on:
ui-rules-preview = What would change
ui-rules-checking = Checking the coming week…
ui-rules-preview-empty = Change a number or a level and see what it would do to next week’s book, before you save.
ui-rules-nothing-turns = No booking of the next seven days would turn.
ui-rules-example = A runner around a marathon
ui-rules-history = History
ui-rules-history-empty = Nobody has changed the rules yet.
ui-rules-usual = Back to the usual
ui-attention = { $count ->
    [one] One appointment wants a second look
   *[other] { $count } appointments want a second look
}
ui-attention-was = was “{ $verdict }”
ui-attention-move = Move to
ui-attention-keep = Keep anyway
ui-attention-reason = Why it stays
ui-better-moments = Better moments
ui-free-instead = Free instead
ui-reason = Reason for booking anyway
ui-reason-hint = Kept with the appointment and shown to the therapist.
ui-reason-needed = Please write why this is booked anyway.
ui-client-lost = { $name } is no longer in the clinic’s book. Find somebody else, or add them again.
ui-verdict-turned = This moment reads differently now. Look again, then book.
ui-in-the-past = This start is in the past.
ui-verdict-waits = Choose a client to see how well this moment fits.

## Questions
ui-ask-title = Three quick questions
ui-ask-race = A race in the next two weeks, or the last two?
ui-ask-last-run = The last run before this?
ui-ask-hard-after = A hard workout right after?
ui-no-race = No race
ui-no-run = No run
ui-nothing-planned = Nothing planned
ui-nothing-at-all = No to all three
ui-answer-race = { $name }, { $day }, { $distance }
ui-answer-run = { $kind }, { $day }, { $time }
ui-take-answer = Take this answer
ui-keep-answers = Keep these answers

## Clients
ui-back-to-clients = Back to all clients
ui-client-gone = This client is not here
ui-no-clients = No clients yet
ui-no-clients-text = A name and a phone number are enough to begin with.
ui-nobody-named = Nobody found for “{ $text }”
ui-book-client = Book
ui-contact = Contact
ui-email = Email
ui-notes = Notes
ui-alert = Alert
ui-alert-hint = Shown in red wherever this client is booked.
ui-archive = Archive
ui-archived = archived
ui-archived-on = Archived { $day }. Bring them back to book.
ui-archived-too = Archived too
ui-tint-none = Nothing free
ui-rooms = Rooms
ui-room = Room
ui-any-room = Any free room
ui-any-room-now = Any free room ({ $room })
ui-room-taken = { $room } (taken)
ui-room-unsuited = { $room } (not for this massage)
ui-add-room = Add a room
ui-no-rooms = No rooms yet
ui-no-rooms-text = Add your rooms, and no two massages are booked into one at the same time. Without rooms, only the therapists’ time counts.
ui-suits = Good for
ui-room-leaves = Stop using it after a day
ui-room-last-day = Last day
ui-room-stays = no end in sight
ui-book-by = Columns of the day
ui-by-therapist = Therapists
ui-by-room = Rooms
ui-no-room = No room
ui-keys-columns = By room or by therapist
ui-keys-zoom = Hours nearer or further away; Ctrl and wheel too
ui-move-room-taken = Taken: { $client } is in { $room } from { $from } to { $until }
ui-visit-steps = When it happened
ui-closures = Closed days
ui-no-closures = No closed days are coming up.
ui-closed = Closed
ui-closed-for = Closed: { $note }
ui-hours-backwards = Ends before it starts
ui-hours-overlap = Overlaps the time above
ui-folder-trouble-open = Open settings
ui-sheets = For an outage
ui-sheets-text = The coming seven days as a PDF, kept up to date in a folder: print it, or open it on another computer when this one does not work.
ui-sheets-nowhere = Not kept anywhere yet
ui-sheets-open = Open now
ui-sheets-stop = Stop keeping it
ui-sheets-choose = Choose a folder
ui-this-week = This week
ui-columns = Columns
ui-add-massage-type = Add a massage type
ui-pressure = Pressure
ui-pressure-light = Light
ui-pressure-medium = Medium
ui-pressure-firm = Firm
ui-retire = Retire
ui-retire-why = No longer offered; what is booked stays
ui-retired-on = Not booked since { $day }
ui-book-again = Offer it again
ui-gives = Gives
ui-leaves = Leaves the clinic
ui-last-day-here = Last day here
ui-stays = Stays
ui-hours = Hours
ui-has-left = has left
ui-hours-from = Hours from
ui-hours-until-then = Hours until then
ui-other-hours = Other hours on a day
ui-other-hours-why = They take the place of the weekly hours on that day: a late evening, a swapped morning.
ui-until-label = Until
ui-own-prices = Own prices
ui-own-prices-none = The same prices and lengths as in the catalog.
ui-own-price-add = Add an own price or length
ui-opening-hours = Opening hours
ui-opening-hours-only = The clinic is open at these hours only
ui-always-open = Open whenever somebody works.
ui-rule-as-usual = As usual
ui-hours-other = Other hours from a date
ui-remove-hours-from = Remove these hours
ui-column-phone = Phone
ui-column-email = Email
ui-column-next-race = Next race
ui-column-last-seen = Last here
ui-column-next-appointment = Next appointment
ui-filter-race = Next race
ui-filter-race-any = Any race or none
ui-filter-race-within = { $weeks ->
    [one] Race within a week
   *[other] Race within { $weeks } weeks
}
ui-filter-seen = Last here
ui-filter-seen-any = Last here any time
ui-filter-not-seen = { $months ->
    [one] Not here for a month
   *[other] Not here for { $months } months
}
ui-nobody-filtered = Nobody fits these filters
ui-nobody-filtered-text = Take a longer stretch of time, or look at everybody.
ui-show-everybody = Show everybody
ui-show-more = Show more
ui-list-too-long = These are the first { $count }. Type a part of a name to find the others.
ui-bring-back = Bring back
ui-look-alikes = This may be somebody you already know:
ui-alike-phone = same phone
ui-alike-email = same e-mail
ui-alike-name = name alike
ui-open-that-one = Open that one
ui-take-that-one = Take that one
ui-save-anyway = Save anyway
ui-merge = Merge
ui-merge-with = Merge with another client…
ui-merge-title = Merge into { $client }
ui-merge-text = Appointments, races, runs and notes of the other client come here. You can undo it.
ui-merge-other = The same person, saved twice
ui-merge-nobody = Nobody alike found. Type part of the name.
ui-called = ({ $name })
ui-preferred-name = Likes to be called
ui-pronouns = Pronouns
ui-birth-date = Birth date
ui-birth-date-unread = Write it like { $example }.
ui-referral = Sent by
ui-favorite-therapist = Favorite therapist
ui-no-favorite = No favorite
ui-favorite-times = Favorite times
ui-newer-row = Somebody else saved this while you were typing.
ui-theirs = Theirs
ui-mine = Yours
ui-take-theirs = Take theirs
ui-keep-mine = Keep mine
ui-asked-on = Asked on { $day }
ui-entered-on = Calendar entered { $day }
ui-never-asked = Not asked yet
ui-coming = Coming appointments
ui-none-coming = Nothing is booked.
ui-past = Past appointments
ui-none-past = No visits yet.

## Season
ui-season = Season
ui-season-keys = The season. Left and right go by day, page up and down by week, Enter books the day.
ui-season-empty = Nothing to draw yet. Ask which race they are training for and add it below; the good days for a massage then show here.
ui-season-passed = This day has passed.
ui-season-distance = { $unit } a week
ui-season-runs = Runs
ui-season-moments = Moments
ui-season-massages = Massages
ui-season-past = Massage
ui-season-booked = Booked

## Races and runs
ui-races = Races
ui-add-race = Add race
ui-no-races = No races entered. Ask which one they are training for.
ui-race-name = Race
ui-race-unnamed = Race
ui-race-date = Date
ui-race-end-date = Last day
ui-race-several-days = Takes several days
ui-race-marathon = As hard as a marathon
ui-counts-as-marathon = as hard as a marathon
ui-race-priority = Priority
ui-priority-a = Main race
ui-priority-b = Second race
ui-priority-c = Training race
ui-distance = { $value } { $unit }
ui-distance-in = Distance in { $unit }
ui-distance-5k = 5K
ui-distance-10k = 10K
ui-distance-half = Half
ui-distance-marathon = Marathon
ui-distance-needed = How long is the race? A number above 0 is needed.
ui-distance-unread = A distance is a number above 0, or empty.
ui-runs = Runs
ui-add-run = Add run
ui-no-runs = No runs entered.
ui-run-kind = Kind of run
ui-run-easy = Easy
ui-run-long = Long
ui-run-hard = Hard
ui-run-minutes = { $minutes } min
ui-minutes-needed = How many minutes? A whole number is needed.
ui-planned = planned

## Backups
ui-backups = Backups
ui-backups-text = The first time the clinic is opened each day, a checked copy of everything is made. Those of the last 14 days stay, then one for each of 12 months.
ui-backup-folder = Copies are kept in
ui-backup-folder-choose = Choose a folder…
ui-backup-folder-default = Keep them beside the clinic
ui-back-up-now = Back up now
ui-backed-up = Backed up: { $holdings }.
ui-backups-kept = Copies
ui-no-backups = No copies yet. The first is made with the next opening, or right now.
ui-backup-unreadable = Damaged; cannot be restored
ui-backup-unknown-day = Unknown day
ui-backup-set-aside = set aside when a copy was restored
ui-backup-before-update = before an update
ui-moment = { $day }, { $time }
ui-megabytes = { $size } MB
ui-holdings =
    { $clients ->
        [one] 1 client
       *[other] { $clients } clients
    }, { $appointments ->
        [one] 1 appointment
       *[other] { $appointments } appointments
    }
ui-working = One moment…
ui-restore = Restore…
ui-restore-named = Restore the copy of { $when }
ui-restore-title = Restore the copy of { $when }?
ui-restore-text = The clinic goes back to how it was then. What is in use now is set aside, stays in this list, and can be restored the same way.
ui-restore-has = It holds { $holdings }.
ui-restore-missing = Missing afterwards, compared with now:
ui-restore-nothing-missing = Nothing has changed since; nothing would be missing.
ui-restore-this = Restore this copy
ui-restored = Restored: { $holdings }. What was in use before is kept among the copies.
ui-newest-change = The newest change was made on { $when }.
ui-missing-changes =
    { $count ->
        [one] 1 change made since
       *[other] { $count } changes made since
    }
ui-missing-appointments =
    { $count ->
        [one] 1 appointment
       *[other] { $count } appointments
    }
ui-missing-clients =
    { $count ->
        [one] 1 client
       *[other] { $count } clients
    }
ui-more-appointments =
    { $count ->
        [one] It has 1 appointment more than now
       *[other] It has { $count } appointments more than now
    }
ui-more-clients =
    { $count ->
        [one] It has 1 client more than now
       *[other] It has { $count } clients more than now
    }
ui-daily-backup-failed = Today’s backup could not be made: { $why }

## A damaged file
ui-damaged = The clinic’s file is damaged
ui-damaged-text = A part of it can no longer be read, as after a failing disk. It was not changed. You can go on with a copy; the damaged file is set aside and stays.
ui-looking-for-copy = Looking for the last good copy…
ui-last-good-copy = The last good copy is of { $when }
ui-no-good-copy = There is no good copy in { $folder }. If you keep copies elsewhere, put one there and try again.
ui-missing-unknown = What was entered after { $when } would be missing.
ui-take-copy = Use the copy of { $when }

ui-rules-more = and { $count } more
ui-also-booking = appointment book massage
ui-also-today = attention now late next
ui-also-book = appointment calendar day room
ui-also-views = book calendar view
ui-also-clients = archived merge list people
ui-also-clinic = opening hours closed days address phone currency language paper logo zone cancellation
ui-also-therapists = hours day off holiday time off prices color leaves
ui-also-rooms = room suits
ui-also-massages = massage types prices lengths buffers retire
ui-also-rules = verdict timing caution warning
ui-also-backups = restore copy folder outage print-out day sheets
ui-also-back-up = backup save copy
ui-also-print = printing day sheet plan summary
ui-also-keys = help shortcuts keyboard
ui-keys-season = Season of a client
ui-keys-season-days = Walk by day
ui-keys-season-weeks = Walk by week
ui-keys-season-book = Book on that day
ui-keys-choose = Choose
ui-repeat = Repeat
ui-repeat-once = Once
ui-repeat-until = How often or until when
ui-repeat-times = { $count } times
ui-repeat-until-day = until a day
ui-series = Series
ui-series-count = { $count ->
    [one] one appointment
   *[other] { $count } appointments
}
ui-series-book = Book { $day }
ui-series-back = As planned at first
ui-series-left-out = left out
ui-series-not-free = Not free
ui-series-aloud = { $rhythm }, { $count } times from { $day }.
ui-series-price = { $count } × { $price }
ui-book-series = Book { $count }
ui-series-place = { $place } of { $count }
ui-series-cancel-following = { $count ->
    [one] Cancel the next one
   *[other] Cancel this and following ({ $count })
}
ui-series-cancel-all = Cancel all to come ({ $count })
ui-move-scope = Moves
ui-move-one = Only this one
ui-move-following = This and following
ui-move-all = All to come
ui-move-stays = stays
ui-move-count = Move { $count }
ui-series-wants-reason = Needs a reason
ui-keys-book-client = Book for the client
ui-column-menu = { $name }’s day
ui-away-today = Away this day…
ui-away-give = Give the day to others…
ui-away-title = { $name } is away: { $day }
ui-away-text = Call, and choose where each one goes. Nothing moves before you say so, and undo brings it back.
ui-away-none = Nothing to move
ui-away-none-text = Nobody is booked with them that day any more.
ui-away-where = Where { $name } goes
ui-away-leave = Leave for now
ui-away-nothing = Nothing free nearby
ui-away-move-all = { $count ->
    [one] Move one
   *[other] Move all { $count }
}
ui-no-phone = no phone number
ui-season-race = Race
ui-season-planned = Week to come
ui-rebook = Rebook
ui-keys-rebook = Next massage of whoever was treated last
ui-suggest = Suggest good moments
ui-suggest-title = Best in the coming six weeks
ui-suggest-none = Nothing is free in the coming six weeks.
ui-suggest-anybody = Favorite first
ui-suggest-time = Time of day
ui-suggest-days = Weekdays
ui-time-any = Any time
ui-time-morning = Mornings
ui-time-afternoon = Afternoons
ui-time-evening = Evenings
ui-nav-waiting = Wait list
ui-also-waiting = waiting list earlier sooner nothing free
ui-wait-add = Add to wait list
ui-wait-put = Put on wait list
ui-wait-for = What { $name } waits for
ui-wait-count = { $count ->
    [one] One client is waiting
   *[other] { $count } clients are waiting
}
ui-wait-empty = Nobody is waiting
ui-wait-empty-text = When the time that somebody wants is taken, put them here. You are told when it comes free.
ui-wait-from = From
ui-wait-until = Until
ui-wait-time-from = Not before
ui-wait-time-until = Not after
ui-time-own = Between …
ui-wait-any-day = (none: any day)
ui-wait-anybody = (none: anybody)
ui-wait-note = Note
ui-wait-over = Nobody found a time before the last day. Change it, or take it off the list.
ui-wait-nothing = Nothing that suits is free in the coming six weeks.
ui-wait-menu = More for { $name }
ui-wait-off = Take off the list
ui-wait-who = Who could come instead?
ui-wait-nobody = Nobody waits for this time
ui-wait-nobody-text = Those on the list want another day, time or therapist.
ui-wait-could = { $count ->
    [one] Somebody who waits could come now.
   *[other] { $count } who wait could come now.
}
ui-wait-see = See who
ui-wait-waits = On the wait list
ui-wait-already = Already on the list: { $wish }
