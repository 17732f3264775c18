# Ein Tag der Saison eines Klienten in einem Satz.
season-day = { $day }: { $verdict }.
season-day-why = { $day }: { $verdict }, { $why }.
season-past = { $day }.
season-past-why = { $day }, { $why }.
season-today = Heute, { $day }
season-closed = Die Praxis ist geschlossen.

season-verdict-favorable = guter Zeitpunkt
season-verdict-neutral = nichts spricht dagegen
season-verdict-caution = gut, mit Hinweis
season-verdict-not-recommended = lieber ein andermal
season-verdict-contraindicated = dann bitte nicht
season-verdict-not-asked = noch nicht gefragt

season-why-first-before-race = eine erste Massage { $race }
season-why-too-soon = nah an einer anderen Massage
season-why-run-clash = zur selben Zeit wie ein Lauf
season-why-after-hard-run = bald nach einem harten oder langen Lauf
season-why-hard-run-after = bald danach ein harter Lauf
season-why-light-days = ein harter oder langer Lauf in den Tagen danach
season-why-after-easy-run = nach einem lockeren Lauf
season-why-heavy-training = in hartem Training
season-why-type-fit = eine andere Massageart passt besser zum Ziel

season-priority-a = Hauptwettkampf
season-priority-b = Zweiter Wettkampf
season-priority-c = Trainingswettkampf
season-race = { $priority }: { $race }, { $distance }.
season-run-easy = Lockerer Lauf, { $length }.
season-run-long = Langer Lauf, { $length }.
season-run-hard = Harter Lauf, { $length }.
season-km = { $value } km
season-mi = { $value } mi
season-minutes = { $minutes } min
season-massage-past = Massage um { $time } bei { $therapist }.
season-massage-booked = Gebucht um { $time } bei { $therapist }.

# Ein Tag des Monats, für einen Klienten eingefärbt.
tint-day = { $day }, { $verdict }
tint-nothing-free = nichts frei
