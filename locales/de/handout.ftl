# Die Seite, die ein Klient mit nach Hause nimmt. Schlichte Hinweise für danach; kein medizinisches Versprechen, keines von besserer Leistung.
handout-title = Ihr Regenerationsplan
handout-printed-on = Gedruckt am { $date }
handout-your-massage = Ihre Massage
handout-when = { $day }, { $time }
handout-what = { $type }, { $minutes } Minuten, bei { $therapist }
handout-no-hard-workout-until = Kein hartes Training bis { $day }, { $time }
handout-days = Tag für Tag
handout-day-range = { $first } – { $last }

handout-massage-day = Ihre Massage
handout-massage-day-easy = Lassen Sie den Rest des Tages ruhig angehen. Ein Spaziergang oder lockeres Traben ist in Ordnung.
handout-massage-day-sore = Dass es ein, zwei Tage lang etwas schmerzt, kommt häufig vor.
handout-light-day = { $days ->
    [one] Lockerer Tag
   *[other] Lockere Tage
}
handout-light-day-easy = Locker laufen oder ausruhen. Kein langer Lauf, kein hartes Training.
handout-run-clashes = { $run } am { $day }, { $time }: besser am { $better }.
handout-run-clashes-no-day = { $run } am { $day }, { $time }: besser in einer anderen Woche.
run-easy = Ihr lockerer Lauf
run-long = Ihr langer Lauf
run-hard = Ihr hartes Training
handout-before-race = Vor { $race }
handout-before-race-no-massage = Jetzt keine Massage. Laufen Sie nur locker.
handout-before-race-better-not = Jetzt lieber keine Massage. Laufen Sie nur locker.
handout-race-day = { $race }
handout-race-day-no-massage = Heute keine Massage.
handout-race-day-marathon = Heute keine Massage und morgen auch nicht.
handout-race-day-better-not = Heute lieber keine Massage.
handout-healing = Heilung nach { $race }
handout-healing-rest = Ausruhen, spazieren gehen, sich sanft bewegen. Keine Massage.
handout-recovery = Gute Tage für Ihre nächste Massage
handout-recovery-after = Die ersten Tage der Heilung nach { $race } sind vorbei.

handout-next = Ihre nächste Massage
handout-next-booked = Gebucht: { $slot }.
handout-next-before-race = Gute Tage: { $days }, vor { $race }.
handout-next-after-race = Gute Tage: { $days }, nach { $race }.
handout-next-any = Ab { $day }, am besten am Tag nach einem lockeren Lauf.
handout-next-heavy = Solange Sie hart trainieren, nützt eine Massage am meisten: nach einem lockeren Lauf, nicht nach dem harten oder langen.
handout-doctor = Wann Sie zum Arzt gehen sollten
handout-doctor-cancel = Gehen Sie bitte zum Arzt und sagen Sie die Massage ab, wenn Sie eines davon haben:
handout-doctor-signs = Fieber oder eine Infektion · ein Bein geschwollen, heiß, rot oder schmerzhaft · Brustschmerzen oder Atemnot · Taubheitsgefühl · stechende oder zunehmende Schmerzen
handout-footer = Fragen, oder passt es zu einer anderen Zeit besser? Rufen Sie { $clinic } an: { $phone }
handout-footer-no-phone = Fragen, oder passt es zu einer anderen Zeit besser? Wenden Sie sich an { $clinic }.
handout-file-name = { $client } { $date }.pdf

# Die kommenden Tage auf Papier, für einen Ausfall.
sheet-title = { $clinic }: die kommenden sieben Tage
sheet-as-of = Stand: { $day }, { $time }
sheet-empty = Niemand arbeitet, und nichts ist gebucht.
sheet-off = frei
sheet-what = { $minutes } min { $type }
