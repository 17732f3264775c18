# Die Seite, die ein Klient mit nach Hause nimmt. Schlichte Hinweise für danach; kein medizinisches Versprechen, keines von besserer Leistung.
handout-title = Ihr Regenerationsplan
handout-printed-on = Gedruckt am { $date }
handout-your-massage = Ihre Massage
handout-when = { $day }, { $time }
handout-what = { $type }, { $minutes } Minuten, bei { $therapist }
handout-key-advice = Kein hartes Training bis
handout-no-hard-workout-until = Kein hartes Training bis { $day }, { $time }.
handout-note = Von { $therapist }
handout-days = Tag für Tag
handout-day-range = { $first } – { $last }
handout-do = Das tut gut
handout-leave = Lieber nicht

# Wie gut die Massage liegt, über dem einen Satz, der sagt warum.
handout-timing-favorable = Guter Zeitpunkt
handout-timing-neutral = In Ihrem Kalender spricht nichts gegen diesen Zeitpunkt.
handout-timing-not-asked = Erzählen Sie uns von Ihren Wettkämpfen und Läufen, dann planen wir um sie herum.
handout-timing-caution = Gut zu wissen
handout-timing-not-recommended = Worauf Sie achten sollten
handout-timing-contraindicated = Worauf Sie achten sollten

# Ein Tag der gezeichneten Zeitleiste, in ein, zwei Wörtern.
timeline-massage = Massage
timeline-booked = Gebucht
timeline-race-and-massage = Wettkampf, Massage
timeline-light = Lockerer Tag
timeline-no-massage = Keine Massage
timeline-better-not = Lieber keine Massage
timeline-race = Wettkampf
timeline-healing = Erholung
timeline-good = Gut für Massage
timeline-run-easy = Locker, { $length }
timeline-run-long = Lang, { $length }
timeline-run-hard = Hart, { $length }
timeline-better-easy = Besser: locker
timeline-better-long = Besser: langer Lauf
timeline-better-hard = Besser: harter Lauf

handout-massage-day = Ihre Massage
handout-massage-day-do = Lassen Sie den Rest des Tages ruhig angehen. Spaziergang oder lockeres Traben ist in Ordnung.
handout-massage-day-sore = Muskelkater für ein, zwei Tage ist häufig.
handout-booked-day = Massage gebucht, { $time }
handout-light-day = { $days ->
    [one] Lockerer Tag
   *[other] Lockere Tage
}
handout-light-day-do = Locker laufen oder ausruhen.
handout-light-day-leave = Kein langer Lauf, kein hartes Training.
handout-run-clashes = { $run } am { $day }, { $time }: besser am { $better }.
handout-run-clashes-no-day = { $run } am { $day }, { $time }: besser in einer anderen Woche.
run-easy = Ihr lockerer Lauf
run-long = Ihr langer Lauf
run-hard = Ihr harter Lauf
handout-before-race-only = Vor dem Wettkampf
handout-before-race = Vor { $race }
handout-before-race-do = Laufen Sie nur locker.
handout-no-massage = Keine Massage.
handout-better-no-massage = Lieber keine Massage.
handout-no-massage-nor-tomorrow = Keine Massage, auch am Tag danach nicht.
handout-healing-only = Erholung
handout-healing = Erholung nach { $race }
handout-healing-do = Ausruhen, spazieren gehen, sich sanft bewegen.
handout-still-free = Noch frei: { $starts }.

handout-next = Ihre nächste Massage
handout-next-more = { $count ->
    [one] Und eine weitere ist gebucht.
   *[other] Und { $count } weitere sind gebucht.
}
handout-next-before-race = { $count ->
    [one] Ein guter Tag: { $days }, vor { $race }.
   *[other] Gute Tage: { $days }, vor { $race }.
}
handout-next-after-race = { $count ->
    [one] Ein guter Tag: { $days }, nach { $race }.
   *[other] Gute Tage: { $days }, nach { $race }.
}
handout-next-any = Ab { $day }, am besten am Tag nach einem lockeren Lauf.
handout-next-heavy = Solange Sie so viel trainieren, nützt eine Massage am meisten: nach einem lockeren Lauf, nicht nach einem harten oder langen.
handout-doctor = Wann zum Arzt
handout-doctor-cancel = Gehen Sie bitte zum Arzt und sagen Sie die Massage ab bei:
handout-doctor-fever = Fieber oder einer Infektion
handout-doctor-leg = einem geschwollenen, heißen, roten oder schmerzenden Bein
handout-doctor-chest = Brustschmerzen oder Atemnot
handout-doctor-numbness = Taubheitsgefühl
handout-doctor-pain = stechenden oder zunehmenden Schmerzen
handout-contact = Fragen, oder passt es zu einer anderen Zeit besser?
handout-contact-call = Rufen Sie { $clinic } an: { $phone }
handout-contact-ask = Wenden Sie sich an { $clinic }
handout-file-name = { $client } { $date }.pdf

# Die kommenden Tage auf Papier, für einen Ausfall.
sheet-title = { $clinic }: die kommenden sieben Tage
sheet-as-of = Stand: { $day }, { $time }
sheet-empty = Niemand arbeitet, und nichts ist gebucht.
sheet-none = Keine Termine.
sheet-off = frei
sheet-what = { $minutes } min { $type }
sheet-day-title = { $clinic }: { $day }
sheet-file-name = Tagesblatt { $date }.pdf
sheet-week-file-name = Wochenblatt { $date }.pdf
sheet-closed = geschlossen

# Die Terminkarte.
card-title = Ihr Termin
card-ask = Etwas dazwischengekommen? Bitte rufen Sie uns an:
card-file-name = { $client } { $date } Karte.pdf

# Was die Praxis von einem Klienten weiß.
summary-title = Klientenblatt
summary-file-name = { $client } { $date } Klientenblatt.pdf
summary-preferred-name = Rufname
summary-pronouns = Pronomen
summary-birth-date = Geboren
summary-phone = Telefon
summary-email = E-Mail
summary-address = Adresse
summary-favorite-therapist = Kommt gern zu
summary-favorite-times = Kommt gern
summary-coming = Nächste Termine
summary-coming-none = Nichts ist gebucht.
summary-past = Vergangene Termine
summary-past-none = Noch keine.
summary-races = Wettkämpfe
summary-races-none = Keine bekannt.
summary-race = { $race } ({ $priority })
summary-runs = Läufe der letzten { $weeks } Wochen
summary-runs-none = Keine bekannt.
summary-runs-count = Läufe
summary-runs-week = Im Schnitt pro Woche
summary-runs-longest = Längster Lauf
summary-more = { $count ->
    [one] Und ein früherer.
   *[other] Und { $count } frühere.
}

# Die Saison, auf einer gedruckten Seite gezeichnet.
chart-heading = Ihre Saison
chart-distance = { $unit }/Woche
chart-runs = Läufe
chart-moments = Für Massage
chart-massages = Massagen
chart-easy = locker
chart-long = lang
chart-hard = hart
chart-good = gut für Massage
chart-better-not = lieber nicht
chart-planned = geplant
chart-told = { $what }: { $list }.
