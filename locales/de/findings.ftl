# Wann eine Massage einem Läufer guttut, wie es der Empfang am Telefon sagt.

# Ein Wort für jedes Urteil.
verdict-favorable = Guter Zeitpunkt
verdict-neutral = In Ordnung
verdict-caution = Gut, mit Hinweis
verdict-not-recommended = Lieber ein andermal
verdict-contraindicated = Dann bitte nicht
verdict-not-asked = Noch nicht gefragt

# Ein Name für jede Regel.
rule-marathon-day = Tag eines Marathons
rule-marathon-next-day = Tag nach einem Marathon
rule-marathon-healing = Erste Tage nach einem Marathon
rule-marathon-recovery = Erholung nach einem Marathon
rule-race-day = Tag eines Wettkampfs
rule-race-next-day = Tag nach einem Wettkampf
rule-pre-race-close = Letzte Tage vor einem Wettkampf
rule-pre-race = Beste Tage vor einem Wettkampf
rule-first-before-race = Erste Massage vor einem Wettkampf
rule-too-soon = Nah an einer anderen Massage
rule-run-clash = Zur selben Zeit wie ein Lauf
rule-after-hard-run = Bald nach einem harten oder langen Lauf
rule-hard-run-after = Bald danach ein harter Lauf
rule-light-days = Harter oder langer Lauf in den Tagen danach
rule-after-easy-run = Nach einem lockeren Lauf
rule-heavy-training = Hartes Training
rule-type-fit = Massageart und Ziel

# Wie gesichert jede Regel ist; steht daneben in den Einstellungen.
ground-marathon-day = Üblich unter Praktikern. Nach einem Rennen über 161 km hatten 72 Läufer gleich nach einer Massage von 20 Minuten weniger Schmerzen, an den Tagen 1–7 aber keinen Unterschied (J Orthop Sports Phys Ther 2016;46:320).
ground-marathon-next-day = { ground-marathon-day }
ground-marathon-healing = { ground-marathon-day }
ground-marathon-recovery = { ground-marathon-day } Studien sind sich einig, dass Massage Muskelkater lindert (Guo 2017; Dupuy 2018, 99 Studien).
ground-race-day = Üblich. In einer kleinen Studie waren kurze Sprints nach einer Massage langsamer als nur mit Aufwärmen (20 Personen, 2010); eine andere fand keine klare Wirkung (17 Personen, 2018).
ground-race-next-day = { ground-marathon-day }
ground-pre-race-close = Üblich unter Praktikern: Meist werden 3–5 Tage vorher geraten.
ground-pre-race = Üblich unter Praktikern: Meist werden 3–5 Tage vorher geraten. Dass Massage schneller macht, ist nicht belegt (Davis 2020, 29 Studien mit 1012 Personen).
ground-first-before-race = Üblich unter Praktikern: 7–10 Tage vorher für alle, die Massagen nicht gewohnt sind.
ground-too-soon = Üblich unter Praktikern.
ground-run-clash = Niemand kann an zwei Orten zugleich sein.
ground-after-hard-run = Üblich und umstritten: Manche Trainer mögen eine Massage noch am selben Abend.
ground-hard-run-after = Üblich unter Praktikern: Einen Tag lang wird nur locker gelaufen.
ground-light-days = Üblich unter Praktikern: Ein, zwei Tage lang wird nur locker gelaufen.
ground-after-easy-run = Üblich unter Praktikern.
ground-heavy-training = Ein Zeichen, dass Massage nützt, keine Vorhersage von Verletzungen: Bei 5205 Läufern sagte die Veränderung von Woche zu Woche keine Verletzung voraus; ein einzelner Lauf, der mehr als 10 % über dem längsten der letzten 30 Tage lag, schon (Frandsen 2025).
ground-type-fit = Wofür jede Massageart da ist, wie die Praxis es festgelegt hat.

# Ein Satz für jeden Befund.
finding-marathon-day = Am { $date } ist { $race }, und am Tag eines Marathons lässt man die Beine am besten in Ruhe.
finding-marathon-day-lasting = { $race } dauert bis zum { $date }, und so lange lässt man die Beine am besten in Ruhe.
finding-marathon-next-day = Das ist der Tag nach dem Wettkampf „{ $race }“ am { $date }; die Beine heilen noch, und man lässt sie am besten in Ruhe.
finding-marathon-healing = Das ist erst { $days } Tage nach dem Wettkampf „{ $race }“ am { $date }, und die ersten Tage gehören der Heilung.
finding-marathon-recovery = Das ist { $days } Tage nach dem Wettkampf „{ $race }“ am { $date }, eine gute Zeit für eine Massage.
finding-race-day = Am { $date } ist { $race }, und am Wettkampftag lässt man die Beine am besten in Ruhe.
finding-race-day-lasting = { $race } dauert bis zum { $date }, und so lange lässt man die Beine am besten in Ruhe.
finding-race-next-day = Das ist der Tag nach dem Wettkampf „{ $race }“ am { $date }, und müde Beine brauchen erst einmal Ruhe.
finding-pre-race-close = { $days ->
    [one] Das ist der Tag vor dem Wettkampf „{ $race }“ am { $date }, und die letzten Tage vor einem Wettkampf bleiben am besten locker und ohne Massage.
   *[other] Das ist nur { $days } Tage vor dem Wettkampf „{ $race }“ am { $date }, und die letzten Tage vor einem Wettkampf bleiben am besten locker und ohne Massage.
}
finding-pre-race = { $days ->
    [one] Das ist der Tag vor dem Wettkampf „{ $race }“ am { $date }, eine gute Zeit für eine Massage.
   *[other] Das ist { $days } Tage vor dem Wettkampf „{ $race }“ am { $date }, eine gute Zeit für eine Massage: Bis dahin bleiben ein paar lockere Tage.
}
finding-first-before-race = { $days ->
    [one] { $race } am { $date } ist schon am nächsten Tag, und nach der ersten Massage seit Langem können die Beine ein, zwei Tage schmerzen.
   *[other] { $race } am { $date } ist schon in { $days } Tagen, und nach der ersten Massage seit Langem können die Beine ein, zwei Tage schmerzen.
}
finding-too-soon-last = { $days ->
    [one] Die letzte Massage am { $date } liegt nur einen Tag davor, und zwischen zwei Massagen liegen am besten ein paar Tage.
   *[other] Die letzte Massage am { $date } liegt nur { $days } Tage davor, und zwischen zwei Massagen liegen am besten ein paar Tage.
}
finding-too-soon-same-day = Am { $date } gibt es schon eine Massage, und zwischen zwei Massagen liegen am besten ein paar Tage.
finding-too-soon-next = { $days ->
    [one] Schon am Tag danach, am { $date }, folgt die nächste Massage, und zwischen zwei Massagen liegen am besten ein paar Tage.
   *[other] Schon { $days } Tage danach, am { $date }, folgt die nächste Massage, und zwischen zwei Massagen liegen am besten ein paar Tage.
}
finding-run-clash = Das ist zur selben Zeit wie der { $run } am { $date }.
finding-after-hard-run = { $hours ->
    [0] Der { $run } am { $date } endet keine Stunde davor, und müde Muskeln würden sich nur noch mehr verspannen.
    [one] Der { $run } am { $date } endet nur eine Stunde davor, und müde Muskeln würden sich nur noch mehr verspannen.
   *[other] Der { $run } am { $date } endet nur { $hours } Stunden davor, und müde Muskeln würden sich nur noch mehr verspannen.
}
finding-hard-run-after = { $hours ->
    [0] Der { $run } am { $date } beginnt keine Stunde danach und würde die Wirkung der Massage aufheben.
    [one] Der { $run } am { $date } beginnt nur eine Stunde danach und würde die Wirkung der Massage aufheben.
   *[other] Der { $run } am { $date } beginnt nur { $hours } Stunden danach und würde die Wirkung der Massage aufheben.
}
finding-light-days = { $days ->
    [0] Der { $run } am { $date } ist später am selben Tag, und nach einer Massage läuft man am besten nur locker.
    [one] Der { $run } am { $date } ist am Tag danach, und nach einer Massage läuft man am besten ein paar Tage nur locker.
   *[other] Der { $run } am { $date } ist { $days } Tage danach, und nach einer Massage läuft man am besten ein paar Tage nur locker.
}
finding-after-easy-run = Der letzte Lauf davor ist der { $run } am { $date }, ein guter Zeitpunkt für eine Massage.
finding-heavy-training = In harten Trainingswochen nützt eine Massage am meisten: { $reasons }.
finding-type-fit = Diese Massageart ist nicht für das Ziel { $goal } gedacht; eine andere passt besser.

finding-run-easy = lockere Lauf
finding-run-long = lange Lauf
finding-run-hard = harte Lauf

finding-reason-rising-mileage = { $last } { $unit } in der Woche davor, bis dahin etwa { $usual } { $unit } pro Woche
finding-reason-marathon-prep = { $race } am { $date } steht bevor
finding-reason-fast-running = { $runs ->
    [one] ein harter Lauf in den 7 Tagen davor
   *[other] { $runs } harte Läufe in den 7 Tagen davor
}
finding-reasons-two = { $first } und { $second }
finding-reasons-three = { $first }, { $second } und { $third }

finding-goal-recovery = Erholung
finding-goal-soreness = Muskelkater
finding-goal-scar-tissue = Narbengewebe
finding-goal-mobility = Beweglichkeit
finding-goal-relaxation = Entspannung
finding-goal-injury-prevention = Vorbeugung gegen Verletzungen

# Was an einem Feld eines Szenarios oder der Regeln nicht stimmt; der Name des Feldes steht davor.
field-not-json = Das ist kein JSON: { $problem }.
field-missing = Das wird gebraucht, fehlt aber.
field-unknown = Ein solches Feld gibt es nicht.
field-repeated = Das ist mehr als einmal angegeben.
field-not-object = Hier muss ein Objekt mit Feldern stehen.
field-not-list = Hier muss eine Liste stehen.
field-not-text = Hier muss ein Text stehen.
field-empty = Das darf nicht leer sein.
field-not-truth = Hier muss true oder false stehen.
field-not-within = Hier muss eine Zahl von { $from } bis { $to } stehen.
field-not-whole-within = Hier muss eine ganze Zahl von { $from } bis { $to } stehen.
field-not-km = Hier muss eine Zahl von Kilometern über 0 und bis 1000 stehen.
field-not-date = Hier muss ein Datum stehen, das es gibt, wie 2026-05-12.
field-not-local-time = Hier müssen Datum und Uhrzeit stehen, die es gibt, wie 2026-05-12T10:00.
field-skipped-time = { $time } gibt es nicht: An diesem Tag springt die Uhr darüber hinweg.
field-not-choice = Hier muss eines davon stehen: { $choices }.
field-not-window = Hier müssen zwei ganze Zahlen von 1 bis 30 stehen, die erste nicht größer als die zweite.
field-not-zone = Hier muss der Name einer Zeitzone stehen, wie Europe/Berlin.
field-no-serves = Diese Massageart kennt Warmdown nicht; geben Sie in „serves“ an, welchen Zielen sie dient.
field-ends-early = Das kann nicht vor dem ersten Tag liegen.
