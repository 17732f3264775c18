# Die Regeln in den Einstellungen: was jede bedeutet, und ihre Zahlen.

meaning-marathon-day = Am Tag eines Marathons wird niemand massiert.
meaning-marathon-next-day = Am Tag nach einem Marathon haben die Beine Zeit zu heilen.
meaning-marathon-healing = Die ersten Tage nach einem Marathon gehören der Heilung.
meaning-marathon-recovery = Sind die ersten Tage der Heilung vorbei, tut eine Massage gut.
meaning-race-day = Der Tag eines kürzeren Wettkampfs ist kein Tag für eine Massage.
meaning-race-next-day = Am Tag nach einem kürzeren Wettkampf ruhen die Beine.
meaning-pre-race-close = In den letzten Tagen vor einem Wettkampf macht eine Massage die Beine schwer.
meaning-pre-race = Ein paar Tage vor einem Wettkampf tut eine Massage gut und lässt Zeit für lockere Tage.
meaning-first-before-race = Wer Massagen nicht gewohnt ist, probiert sie besser nicht kurz vor einem Wettkampf zum ersten Mal.
meaning-too-soon = Zwei Massagen kurz nacheinander bringen kaum mehr als eine.
meaning-run-clash = Niemand läuft und wird zugleich massiert.
meaning-after-hard-run = Bald nach einem harten oder langen Lauf würden sich müde Muskeln nur noch mehr verspannen.
meaning-hard-run-after = Hartes Training bald nach einer Massage hebt ihre Wirkung auf.
meaning-light-days = In den Tagen nach einer Massage läuft man am besten nur locker.
meaning-after-easy-run = Nach einem lockeren Lauf tut eine Massage den Beinen gut.
meaning-heavy-training = In harten Trainingswochen nützt eine Massage am meisten.
meaning-type-fit = Die Massageart soll zu dem passen, was der Klient möchte.

number-marathonKm = Als Marathon zählt ein Wettkampf ab ({ $unit })
number-preRaceDays = Tage vor dem Wettkampf, von
number-postRaceDays = Tage nach dem Marathon, von
number-firstMassageDays = Hinweis auf eine erste Massage weniger Tage vor einem Wettkampf als
number-accustomedDays = Massagen gewohnt ist, wer eine hatte in so vielen Tagen
number-spacingDays = Massagen liegen nah beieinander in so vielen Tagen
number-restBeforeHours = Stunden Ruhe vor einer Massage
number-hardAfterHours = Stunden ohne harten Lauf nach einer Massage
number-lightDays = Lockere Tage nach einer Massage
number-easyBeforeHours = Ein lockerer Lauf zählt so viele Stunden
number-loadRise = Letzte Woche gegenüber der üblichen (1,10 ist ein Zehntel mehr)
number-loadMinKm = Letzte Woche mindestens ({ $unit })
number-marathonPrepWeeks = Auf einen Marathon bereitet man sich so viele Wochen vor
number-fastRunsPerWeek = Harte Läufe pro Woche, die als viel gelten

level-usual = wie üblich
level-off = aus

rules-change-number = { $label }: { $after } statt { $before }
rules-change-level = { $rule }: { $after } statt { $before }
rules-change-window = { $first }–{ $last }
rules-turns = { $count ->
    [one] Ein Termin würde von „{ $before }“ zu „{ $after }“ wechseln.
   *[other] { $count } Termine würden von „{ $before }“ zu „{ $after }“ wechseln.
}

example-race = Marathon
example-days-before = { $days ->
    [one] Tag davor
   *[other] { $days } Tage davor
}
example-race-day = Marathon
example-days-after = { $days ->
    [one] Tag danach
   *[other] { $days } Tage danach
}
