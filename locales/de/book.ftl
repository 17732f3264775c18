# Was der Empfang sagt: freie Zeiten, der Satz zum Vorlesen und was eben getan wurde.
slot-label = { $day }, { $time } bei { $therapist }
read-aloud = { $day }, { $time }, { $therapist }, { $minutes } Minuten { $type }, { $price }.
read-aloud-race = { $day }, { $time }, { $therapist }, { $minutes } Minuten { $type }, { $price }, { $race }.
days-before-race = { $days ->
    [one] einen Tag vor { $race }
   *[other] { $count } Tage vor { $race }
}
days-after-race = { $days ->
    [one] einen Tag nach { $race }
   *[other] { $count } Tage nach { $race }
}
on-race-day = am Tag von { $race }
count-0 = null
count-1 = einen
count-2 = zwei
count-3 = drei
count-4 = vier
count-5 = fünf
count-6 = sechs
count-7 = sieben
count-8 = acht
count-9 = neun
count-10 = zehn
count-11 = elf
count-12 = zwölf
count-13 = dreizehn
count-14 = vierzehn

said-booked = { $client } ist gebucht: { $day }, { $time } bei { $therapist }.
said-moved = { $client } ist verlegt: { $day }, { $time } bei { $therapist }.
said-status-booked = { $client } ist wieder gebucht: { $day }, { $time }.
said-status-confirmed = { $client } hat den Termin am { $day }, { $time } bestätigt.
said-status-arrived = { $client } ist da.
said-status-in-treatment = { $client } ist in Behandlung bei { $therapist }.
said-status-completed = Die Massage von { $client } ist fertig.
said-status-canceled = Abgesagt: { $client } am { $day }, { $time }.
said-why-canceled = Notiert, warum { $client } am { $day }, { $time } nicht kommt.

canceled-ill = Krank oder verletzt
canceled-plans = Andere Pläne
canceled-training = Wettkampf oder Training geändert
canceled-clinic = Die Praxis hat abgesagt

missed-no-shows = { $shows ->
    [one] Hat in den letzten 12 Monaten einen Termin versäumt.
   *[other] Hat in den letzten 12 Monaten { $shows } Termine versäumt.
}
missed-late = { $late ->
    [one] Hat in den letzten 12 Monaten einmal spät abgesagt.
   *[other] Hat in den letzten 12 Monaten { $late }-mal spät abgesagt.
}
missed-both = In den letzten 12 Monaten: { $shows ->
    [one] einmal nicht gekommen
   *[other] { $shows }-mal nicht gekommen
}, { $late ->
    [one] einmal spät abgesagt
   *[other] { $late }-mal spät abgesagt
}.
said-status-no-show = { $client } ist am { $day }, { $time } nicht gekommen.
said-kept-anyway = Bleibt so: { $client } am { $day }, { $time }.
said-rules-saved = Die Regeln sind gespeichert.
said-client-added = { $client } ist neu angelegt.
said-client-saved = { $client } ist gespeichert.
said-client-archived = { $client } ist archiviert.
said-client-brought-back = { $client } ist wieder da.
merged-called = Auch bekannt als { $text }
merged-pronouns = Auch { $text }
merged-born = Auch geboren am { $text }
merged-therapist = Auch gern bei { $text }
merged-phone = Zweites Telefon { $text }
merged-email = Zweite E-Mail { $text }
merged-address = Zweite Adresse { $text }
merged-referral = Auch empfohlen von { $text }
merged-times = Mag auch { $text }
said-clients-merged = { $other } gehört jetzt zu { $client }.
said-run-saved = Der Lauf von { $client } ist gespeichert.
said-run-removed = Der Lauf von { $client } ist entfernt.
said-race-saved = Der Wettkampf von { $client } ist gespeichert.
said-race-removed = Der Wettkampf von { $client } ist entfernt.
said-answers-kept = Die Antworten von { $client } sind gespeichert.
said-closed-day = Die Praxis ist am { $from } geschlossen.
said-closed-days = Die Praxis ist von { $from } bis { $until } geschlossen.
said-stranded-closed = { $said } { $count ->
    [one] Ein Termin braucht eine neue Zeit: { $first }.
   *[other] { $count } Termine brauchen eine neue Zeit, der erste: { $first }.
}
said-closure-removed = Die Praxis ist dann wieder geöffnet.
said-room-saved = { $name } ist gespeichert.
said-room-without = { $said } { $count ->
    [one] Ein kommender Termin hat keinen Raum gefunden.
   *[other] { $count } kommende Termine haben keinen Raum gefunden.
}
said-therapist-saved = { $name } ist gespeichert.
said-day-off-added = Freie Tage für { $name } sind eingetragen.
said-stranded = { $said } { $count ->
    [one] Ein Termin ist jetzt ohne Therapeutin oder Therapeuten: { $first }.
   *[other] { $count } Termine sind jetzt ohne Therapeutin oder Therapeuten, der erste: { $first }.
}
away-outside-hours = { $therapist } arbeitet dann nicht mehr.
away-day-off = { $therapist } hat frei ({ $day }).
away-left = { $therapist } ist bis dahin ausgeschieden ({ $day }).
day-time-client = { $day }, { $time }, { $client }
said-day-off-removed = Die freien Tage sind entfernt.
said-other-hours-added = { $name } arbeitet am { $day } von { $from } bis { $until }.
said-other-hours-removed = Die Zeiten dieses Tages sind entfernt.
said-massage-type-saved = { $name } ist gespeichert.
said-clinic-saved = Die Angaben zur Praxis sind gespeichert.

status-booked = Gebucht
status-confirmed = Bestätigt
status-arrived = Da
status-in-treatment = In Behandlung
status-completed = Erledigt
status-canceled = Abgesagt
status-no-show = Nicht gekommen
goal-recovery = Erholung
goal-soreness = Muskelkater
goal-scar-tissue = Narbengewebe
goal-mobility = Beweglichkeit
goal-relaxation = Entspannung
goal-injury-prevention = Vorbeugung

# Die Massagearten, mit denen eine neue Praxis beginnt.
massage-type-deep-tissue = Tiefengewebsmassage
massage-type-sports = Sportmassage

slots-none = An diesen Tagen ist nichts frei.
show-none = An diesem Tag ist nichts gebucht.

# Sicherungen der Praxisdatei.
said-logo-kept = Gedruckte Seiten tragen ab jetzt das Logo.
said-logo-removed = Gedruckte Seiten tragen kein Logo mehr.
said-sheets-folder = Die kommenden Tage liegen ab jetzt dort.
said-sheets-off = Die kommenden Tage werden nicht mehr in einem Ordner abgelegt.
said-backup-folder = Sicherungen liegen ab jetzt dort.
backup-holdings = { $clients ->
    [one] 1 Klient
   *[other] { $clients } Klienten
}, { $appointments ->
    [one] 1 Termin
   *[other] { $appointments } Termine
}
backup-copy = { $taken }  { backup-holdings }  { $size } MB  { $file }
backup-set-aside = { $taken }  { backup-holdings }  { $size } MB  { $file }  (beiseitegelegt)
backup-before-update = { $taken }  { backup-holdings }  { $size } MB  { $file }  (vor einem Update)
backup-unreadable = { $taken }  nicht lesbar  { $size } MB  { $file }
trouble-backup-folder = In { $folder } lassen sich gerade keine Kopien ablegen; sie liegen deshalb neben der Datei der Praxis. Bitte das Laufwerk wieder verbinden oder einen anderen Ordner wählen.
trouble-sheets-folder = In { $folder } lassen sich die kommenden Tage gerade nicht ablegen; was dort liegt, kann veraltet sein. Bitte das Laufwerk wieder verbinden oder einen anderen Ordner wählen.
backup-instead = Die Sicherung liegt vorerst in { $beside }: In den gewählten Ordner { $folder } lässt sich nicht schreiben.
backup-none = Es gibt noch keine Sicherungen. „warmdown backup“ legt eine an.
said-restored = { $clinic } ist wiederhergestellt: { backup-holdings }.
said-set-aside = Die bisherige Datei liegt jetzt hier: { $file }.
said-in-the-past = Dieser Zeitpunkt liegt in der Vergangenheit.
said-plans-kept = { $count ->
    [one] Ein Plan liegt in { $folder }.
   *[other] { $count } Pläne liegen in { $folder }.
}
said-series-booked = { $rhythm }: { $count } Termine für { $client } sind gebucht.
said-series-canceled = { $count ->
    [one] Ein Termin von { $client } ist abgesagt.
   *[other] { $count } Termine von { $client } sind abgesagt.
}
series-weeks = { $weeks ->
    [one] Jede Woche
   *[other] Alle { $weeks } Wochen
}
series-months = Jeden Monat
series-at = { $rhythm }, { $weekday } um { $time }
said-series-moved = { $count ->
    [one] Ein Termin von { $client } ist verschoben.
   *[other] { $count } Termine von { $client } sind verschoben.
}
said-all-moved = { $count ->
    [one] Ein Termin ist verschoben.
   *[other] { $count } Termine sind verschoben.
}
said-some-moved = { $count } verschoben; { $left } ließen sich nicht verschieben und bleiben, wo sie waren.
either = { $first } oder { $last }
wait-with = bei { $therapists }
wait-until = bis { $until }
wait-from-until = { $from } bis { $until }
wait-since = seit { $day }
said-wait-added = { $client } steht auf der Warteliste.
said-wait-changed = Geändert, worauf { $client } wartet.
said-wait-removed = { $client } steht nicht mehr auf der Warteliste.
