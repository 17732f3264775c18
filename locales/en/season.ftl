# A day of a client's season in one sentence.
season-day = { $day }: { $verdict }.
season-day-why = { $day }: { $verdict }, { $why }.
season-past = { $day }.
season-past-why = { $day }, { $why }.
season-today = Today, { $day }
season-closed = The clinic is closed.

season-verdict-favorable = good moment
season-verdict-neutral = nothing against it
season-verdict-caution = fine with a note
season-verdict-not-recommended = better another time
season-verdict-contraindicated = please not then
season-verdict-not-asked = not asked yet

season-why-first-before-race = a first massage { $race }
season-why-too-soon = close to another massage
season-why-run-clash = at the same time as a run
season-why-after-hard-run = soon after a hard or long run
season-why-hard-run-after = a hard run soon after
season-why-light-days = a hard or long run in the days after
season-why-after-easy-run = after an easy run
season-why-heavy-training = in heavy training
season-why-type-fit = another type would suit the goal better

season-priority-a = Main race
season-priority-b = Second race
season-priority-c = Training race
season-race = { $priority }: { $race }, { $distance }.
season-run-easy = Easy run, { $length }.
season-run-long = Long run, { $length }.
season-run-hard = Hard run, { $length }.
season-km = { $value } km
season-mi = { $value } mi
season-minutes = { $minutes } min
season-massage-past = Massage at { $time } with { $therapist }.
season-massage-booked = Booked at { $time } with { $therapist }.

# A day of the month, tinted for a client.
tint-day = { $day }, { $verdict }
tint-nothing-free = nothing free
