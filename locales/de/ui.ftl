# Die Wörter der Bedienung. Dauern, Urteile, Befunde, Fehler und Dokumente kommen aus dem Kern.

## Überall
ui-add = Hinzufügen
ui-back = Zurück
ui-cancel = Abbrechen
ui-clear = Leeren
ui-close = Schließen
ui-edit = Bearbeiten
ui-edit-named = { $name } bearbeiten
ui-more = Mehr
ui-optional = optional
ui-remove = Entfernen
ui-remove-named = { $name } entfernen
ui-save = Speichern
ui-not-saved-yet = Noch nicht gespeichert
ui-show-all = Alle { $count } zeigen
ui-show-fewer = Weniger zeigen
ui-try-again = Noch einmal versuchen
ui-undo = Rückgängig
ui-redo = Wiederholen
ui-redo-last = Letzte Änderung wiederherstellen
ui-undo-last = Letzte Änderung rückgängig machen
ui-undo-typing = Verwerfen
ui-history = Verlauf
ui-history-empty = Noch wurde nichts geändert.
ui-person-nobody = Empfang
ui-person-is = Am Empfang: { $name }
ui-person-who = Wer ist am Empfang?
ui-person-why = Was Sie tun, trägt im Verlauf diesen Namen, und Rückgängig nimmt nur Ihre eigenen Änderungen zurück.
ui-person-name = Ihr Name
ui-person-choose = Das bin ich
ui-yes = Ja …
ui-trouble = Das Terminbuch ließ sich nicht öffnen
ui-opening = Das Terminbuch wird geöffnet …
ui-updating = Ihr Terminbuch wird auf den neuen Stand gebracht
ui-updating-text = Dieses Warmdown bewahrt die Datei der Praxis in einer neueren Form auf. Zuerst entsteht eine geprüfte Kopie der alten. Das geschieht einmal und dauert bei einem Terminbuch von zehn Jahren bis zu einer Minute.
ui-progress-copy = Die Datei der Praxis wird kopiert
ui-progress-check = Die Kopie wird geprüft
ui-progress-update = Die Datei wird auf den neuen Stand gebracht
ui-screens = Bereiche
ui-saved-as = Gespeichert als { $file }
ui-kept-in = Liegt in { $file }

## Tage und Zeiten
ui-today = Heute
ui-tomorrow = Morgen
ui-yesterday = Gestern
ui-day = Tag
ui-start = Beginn
ui-from = Ab
ui-until = bis { $time }
ui-minutes = Minuten
ui-stretch = { $from } – { $until }
ui-slot = { $day }, { $time } · { $therapist }
ui-slot-day = { $weekday }, { $date }
ui-weekday-date = { $weekday }, { $date }
ui-date-year = { $date } { $year }
ui-month-year = { $month } { $year }
ui-month-before = Ein Monat zurück
ui-month-after = Ein Monat weiter
ui-day-before = Ein Tag zurück
ui-day-after = Ein Tag weiter
ui-week-before = Die Woche davor
ui-week-after = Die Woche danach
ui-earlier = Früher
ui-later = Später
ui-pick-day = Tag wählen
ui-go-to = Zu { $day }
ui-this-week = Diese Woche
ui-go-to-day = Zu einem Tag
ui-day-unread = Kein Tag: „{ $typed }“. Schreiben Sie „5. Mai“, „5.5.“, „2026-05-05“, „di“ oder „+3“.
ui-time-unread = Keine Uhrzeit: „{ $typed }“. Schreiben Sie „10:30“, „1030“ oder „14“.

## Tasten
ui-key-ctrl = Strg
ui-key-shift = Umschalt
ui-key-enter = Eingabe
ui-key-esc = Esc
ui-key-pgup = Bild↑
ui-key-pgdn = Bild↓
ui-palette-open = öffnet den Klienten
ui-palette-book = bucht
ui-keys = Tasten
ui-keys-everywhere = Überall
ui-keys-screens = Heute, Terminbuch, Klienten, Warteliste, Einstellungen
ui-keys-close = Schließen, was offen ist; Getipptes bleibt
ui-keys-walk = Durch das Terminbuch gehen
ui-keys-act = Termin öffnen oder hier buchen
ui-keys-move = Termin verlegen; Pfeiltasten verschieben ihn, Eingabe legt ihn ab
ui-keys-days = Tag, Woche oder Monat zurück, weiter
ui-keys-views = Tag, Woche, Monat, Liste
ui-keys-today = Zurück zu heute
ui-keys-better = Einen besseren Zeitpunkt nehmen
ui-keys-step = Früher oder später, in einem Tages- oder Zeitfeld

## Rahmen
ui-nav-today = Heute
ui-nav-book = Terminbuch
ui-nav-clients = Klienten
ui-nav-settings = Einstellungen
ui-new-booking = Neuer Termin
ui-find-anything = Klient, Termin, Tag oder Befehl suchen
ui-nobody-found = Nichts gefunden. Ein Name, eine Telefonnummer oder ein Befehl hilft weiter.
ui-theme-light = Helle Farben
ui-theme-dark = Dunkle Farben
ui-theme-system = Farben wie im System
ui-theme-is-light = Hell
ui-theme-is-dark = Dunkel
ui-theme-is-system = Wie das System
ui-demo-banner = Beispielpraxis: Hier ist nichts echt
ui-start-own = Eigene Praxis beginnen
ui-leave-demo-title = Eigene Praxis beginnen?
ui-leave-demo-text = Die Beispielpraxis schließt, und alles, was Sie darin ausprobiert haben, verschwindet. Danach richten Sie Ihre eigene ein.
ui-keep-looking = Weiter umsehen

## Erster Start
ui-welcome = Willkommen bei Warmdown
ui-welcome-text = Der Empfang für eine Massagepraxis, die Läufer behandelt: schnell buchen, sofort sehen, ob der Zeitpunkt passt, und jedem einen Plan mitgeben.
ui-set-up = Praxis einrichten
ui-set-up-text = Ein Name, Ihre Therapeuten und ihre Zeiten. Das dauert etwa zwei Minuten, und alles lässt sich später ändern.
ui-look-around = In einer Beispielpraxis umsehen
ui-look-around-text = Vier Therapeuten, sechzig Läufer und ein volles Terminbuch zum Ausprobieren. Nichts davon ist echt.
ui-demo-coming = Die Beispielpraxis wird vorbereitet …
ui-first-therapists-text = Wer massiert, und wann. Für den Anfang genügt einer.
ui-default-massages = Tiefengewebs- und Sportmassage sind mit Dauern und Preisen vorbereitet. Anpassen können Sie sie jederzeit in den Einstellungen.
ui-open-clinic = Praxis öffnen

## Angaben zur Praxis
ui-the-clinic = Praxis
ui-clinic-name = Name der Praxis
ui-phone = Telefon
ui-address = Adresse
ui-zone = Zeitzone
ui-currency = Währung
ui-paper = Papier
ui-paper-letter = Letter
ui-paper-a4 = A4
ui-distances = Strecken
ui-miles = Meilen
ui-kilometers = Kilometer
ui-hours-style = Uhrzeiten
ui-hours-12 = 2:30 pm
ui-hours-24 = 14:30
ui-grid = Termine beginnen
ui-every-minutes = alle { $minutes } Minuten
ui-language = Sprache
ui-week-start = Die Woche beginnt am

## Therapeuten
ui-therapist = Therapeut
ui-therapists = Therapeuten
ui-add-therapist = Therapeut hinzufügen
ui-name = Name
ui-color = Farbe
ui-weekly-hours = Wochenzeiten
ui-from-on = { $day } von
ui-until-on = { $day } bis
ui-add-hours = Zeiten am { $day } hinzufügen
ui-remove-hours = Diese Zeiten am { $day } entfernen
ui-copy-monday = So die ganze Woche
ui-not-working = Arbeitet nicht
ui-off-today = Frei
ui-days-off = Freie Tage
ui-no-days-off = Es sind keine freien Tage geplant.
ui-last-day = Letzter Tag
ui-note = Notiz

## Massagearten
ui-massage = Massage
ui-massage-types = Massagearten
ui-durations = Dauern und Preise
ui-add-duration = Dauer hinzufügen
ui-duration-unread = Jede Dauer braucht ganze Minuten und einen Preis.
ui-price = Preis
ui-price-in = Preis in { $currency }
ui-buffer-before = Minuten davor
ui-buffer-after = Minuten danach
ui-buffer-unread = Die Minuten davor und danach sind ganze Zahlen; 0 ist in Ordnung.
ui-serves = Gut für
ui-minutes-of = { $minutes } min { $massage }
ui-with = { $massage } bei { $therapist }
ui-add-massage-type = Massageart hinzufügen
ui-pressure = Druck
ui-pressure-light = Sanft
ui-pressure-medium = Mittel
ui-pressure-firm = Kräftig
ui-retire = Aus dem Angebot nehmen
ui-retire-why = Nicht mehr im Angebot; Gebuchtes bleibt
ui-retired-on = Nicht mehr gebucht seit { $day }
ui-book-again = Wieder anbieten
ui-gives = Massiert
ui-leaves = Verlässt die Praxis
ui-last-day-here = Letzter Tag hier
ui-stays = Bleibt
ui-hours = Arbeitszeiten
ui-has-left = nicht mehr da
ui-hours-from = Zeiten ab
ui-hours-until-then = Zeiten bis dahin
ui-other-hours = Andere Zeiten an einem Tag
ui-other-hours-why = Sie gelten an diesem Tag statt der Wochenzeiten: ein später Abend, ein getauschter Vormittag.
ui-until-label = Bis
ui-own-prices = Eigene Preise
ui-own-prices-none = Preise und Dauern wie im Katalog.
ui-own-price-add = Eigenen Preis oder eigene Dauer hinzufügen
ui-opening-hours = Öffnungszeiten
ui-opening-hours-only = Die Praxis ist nur zu diesen Zeiten geöffnet
ui-always-open = Geöffnet, wann immer jemand arbeitet.
ui-rule-as-usual = Wie üblich
ui-hours-other = Andere Zeiten ab einem Tag
ui-remove-hours-from = Diese Zeiten entfernen

## Ziele
ui-goal = Ziel
ui-no-goal = Jedes Ziel

## Heute
ui-now = Jetzt
ui-next = Danach
ui-late = Spät
ui-hours-late = { $hours } h zu spät
ui-minutes-late = { $minutes } min zu spät
ui-free-today = Heute kommt niemand mehr
ui-appointments-today =
    { $count ->
        [one] 1 Termin
       *[other] { $count } Termine
    }
ui-today-empty = Heute ist niemand gebucht
ui-today-empty-text = Der erste Anruf des Tages ändert das.
ui-open-book = Terminbuch öffnen

## Termine
ui-appointment = Termin
ui-status = Stand
ui-mark-arrived = Ist da
ui-mark-in-treatment = Beginnt
ui-mark-completed = Fertig
ui-cancel-appointment = Termin absagen
ui-no-show = Nicht gekommen
ui-canceled-why = Warum abgesagt
ui-canceled-unsaid = Nicht gesagt
ui-canceled-late = Spät abgesagt
ui-cancellation-hours = Eine Absage ist spät
ui-cancellation-within = in den letzten { $hours } Stunden
ui-cancellation-never = nie
ui-plan = Regenerationsplan
ui-plan-note = Ein Satz aus der Behandlung
ui-plan-note-hint = Steht nur auf diesem Ausdruck.
ui-paper-day-sheets = Die kommenden Tage
ui-paper-printer = Drucker
ui-paper-preview = So wird es aussehen
ui-paper-copies = Exemplare
ui-paper-print = Drucken
ui-paper-save = Als PDF speichern
ui-paper-open = Im PDF-Programm öffnen
ui-paper-printed = An den Drucker geschickt.
ui-paper-loading = Die Seite wird gesetzt …
ui-page-of = Seite { $page } von { $pages }
ui-paper-handout = Regenerationsplan
ui-paper-card = Terminkarte
ui-paper-summary = Klientenblatt
ui-paper-day-sheet = Tagesblatt
ui-paper-week-sheet = Wochenblatt
ui-print-open = Geöffnetes drucken
ui-logo = Logo
ui-logo-text = Steht oben auf jeder gedruckten Seite. PNG oder SVG, höchstens 1 MB.
ui-logo-none = Noch kein Logo
ui-logo-choose = Bild wählen
ui-logo-remove = Keins drucken
ui-move = Verlegen
ui-client-page = Zum Klienten
ui-reason-short = Begründung

## Terminbuch
ui-book-keys = Das Terminbuch, Stunde für Stunde. Pfeiltasten gehen hindurch, Eingabe öffnet oder bucht, M verlegt.
ui-book-empty = Hier arbeitet noch niemand
ui-book-empty-text = Tragen Sie einen Therapeuten mit Wochenzeiten ein, dann öffnet sich das Terminbuch.
ui-spot-free = { $time }, { $therapist }: frei
ui-spot-taken = { $time }, { $therapist }: { $client }, { $verdict }
ui-move-taken = Belegt: { $therapist } hat { $client } von { $from } bis { $until }
ui-move-break = Zu knapp: { $therapist } hat { $client } von { $from } bis { $until }, und dazwischen müssen { $minutes } Minuten liegen
ui-move-off = { $therapist } hat frei
ui-move-hours = { $therapist } arbeitet dann nicht
ui-move-to = { $client } um { $time } bei { $therapist }
ui-move-to-day = { $client } am { $day } um { $time } bei { $therapist }
ui-reason-title = Das braucht eine Begründung
ui-move-anyway = Trotzdem verlegen
ui-leave-it = So lassen

## Ansichten des Terminbuchs
ui-book-view = Was das Terminbuch zeigt
ui-view-day = Tag
ui-view-week = Woche
ui-view-month = Monat
ui-view-list = Liste
ui-list-from = Ab { $day }
ui-whose = Wessen Termine
ui-everybody = Alle
ui-week-keys = Die Woche. Pfeiltasten gehen hindurch, Eingabe öffnet.
ui-week-line = { $time } { $client }, { $verdict }
ui-week-more = + { $count } weitere
ui-load = zu { $percent } % belegt
ui-percent = { $percent } %
ui-booked-count = { $count } gebucht
ui-month-keys = { $month }. Pfeiltasten gehen durch die Tage, Eingabe öffnet einen.
ui-list-keys = Was kommt. Pfeiltasten gehen hindurch, Eingabe öffnet.
ui-list-empty = In diesen { $weeks } Wochen ist nichts gebucht
ui-list-empty-text = Weiter hinten nachsehen, oder jemanden buchen.
ui-with-in = { $therapist } · { $room }
ui-week-day = { $weekday } { $date }.
ui-zoom-in = Stunden näher zeigen
ui-zoom-out = Stunden aus größerem Abstand zeigen
ui-zoom-line = { $minutes } Minuten je Zeile

## Buchen
ui-client = Klient
ui-client-placeholder = Name oder Telefonnummer
ui-client-lost = { $name } steht nicht mehr im Buch der Praxis. Suchen Sie jemand anderen, oder legen Sie die Person neu an.
ui-verdict-turned = Dieser Zeitpunkt sieht jetzt anders aus. Sehen Sie noch einmal hin und buchen Sie dann.
ui-client-needed = Für wen? Suchen Sie den Klienten oder legen Sie einen neuen an.
ui-new-client = Neuer Klient
ui-new-client-named = Neuer Klient „{ $name }“
ui-create-client = Klient anlegen
ui-book-it = Buchen
ui-read-aloud = Zum Vorlesen:
ui-rules = Regeln
ui-rule-level = Urteil
ui-rule-usual = Üblich: { $verdict }
ui-rule-usual-training = Üblich: { $verdict }; im Training: { $training }
ui-rule-off = Nichts (aus)
ui-rule-default = Üblich: { $value }
ui-rule-until = bis
ui-rule-ground = Grundlage:
ui-rules-preview = Was sich ändern würde
ui-rules-checking = Die kommende Woche wird geprüft …
ui-rules-preview-empty = Ändern Sie eine Zahl oder eine Stufe und sehen Sie vor dem Speichern, was das für die Termine der nächsten Woche hieße.
ui-rules-nothing-turns = Kein Termin der nächsten sieben Tage würde wechseln.
ui-rules-example = Ein Läufer rund um einen Marathon
ui-rules-history = Verlauf
ui-rules-history-empty = Die Regeln hat noch niemand geändert.
ui-rules-usual = Übliche Werte
ui-attention = { $count ->
    [one] Ein Termin braucht einen zweiten Blick
   *[other] { $count } Termine brauchen einen zweiten Blick
}
ui-attention-was = war „{ $verdict }“
ui-attention-move = Verlegen auf
ui-attention-keep = Trotzdem behalten
ui-attention-reason = Warum es so bleibt
ui-better-moments = Bessere Zeitpunkte
ui-free-instead = Stattdessen frei
ui-reason = Warum trotzdem gebucht wird
ui-reason-hint = Bleibt beim Termin und ist für den Therapeuten zu sehen.
ui-reason-needed = Bitte aufschreiben, warum trotzdem gebucht wird.
ui-in-the-past = Dieser Beginn liegt in der Vergangenheit.
ui-verdict-waits = Wählen Sie einen Klienten, um zu sehen, wie gut dieser Zeitpunkt passt.

## Fragen
ui-ask-title = Drei kurze Fragen
ui-ask-race = Ein Wettkampf in den nächsten oder letzten zwei Wochen?
ui-ask-last-run = Der letzte Lauf davor?
ui-ask-hard-after = Gleich danach hartes Training?
ui-no-race = Kein Wettkampf
ui-no-run = Kein Lauf
ui-nothing-planned = Nichts geplant
ui-nothing-at-all = Dreimal nein
ui-answer-race = { $name }, { $day }, { $distance }
ui-answer-run = { $kind }, { $day }, { $time }
ui-take-answer = Antwort übernehmen
ui-keep-answers = Antworten speichern

## Klienten
ui-back-to-clients = Zurück zu allen Klienten
ui-client-gone = Diesen Klienten gibt es hier nicht
ui-no-clients = Noch keine Klienten
ui-no-clients-text = Für den Anfang genügen ein Name und eine Telefonnummer.
ui-nobody-named = Niemand gefunden für „{ $text }“
ui-book-client = Buchen
ui-contact = Kontakt
ui-email = E-Mail
ui-notes = Notizen
ui-alert = Achtung
ui-alert-hint = Steht überall in Rot, wo dieser Klient gebucht wird.
ui-archive = Archivieren
ui-archived = archiviert
ui-archived-on = Archiviert: { $day }. Zum Buchen zurückholen.
ui-archived-too = Auch archivierte
ui-bring-back = Zurückholen
ui-look-alikes = Das könnte jemand sein, den Sie schon kennen:
ui-alike-phone = selbe Nummer
ui-alike-email = selbe E-Mail
ui-alike-name = ähnlicher Name
ui-open-that-one = Diesen öffnen
ui-take-that-one = Diesen nehmen
ui-save-anyway = Trotzdem speichern
ui-merge = Zusammenführen
ui-merge-with = Mit anderem Klienten zusammenführen …
ui-merge-title = Mit { $client } zusammenführen
ui-merge-text = Termine, Wettkämpfe, Läufe und Notizen des anderen kommen hierher. Sie können das rückgängig machen.
ui-merge-other = Dieselbe Person, doppelt gespeichert
ui-merge-nobody = Niemand Ähnliches gefunden. Tippen Sie ein Stück des Namens.
ui-called = ({ $name })
ui-preferred-name = Rufname
ui-pronouns = Pronomen
ui-birth-date = Geburtsdatum
ui-birth-date-unread = Schreiben Sie es wie { $example }.
ui-referral = Empfohlen von
ui-favorite-therapist = Lieblingstherapeut
ui-no-favorite = Kein Favorit
ui-favorite-times = Lieblingszeiten
ui-newer-row = Jemand anderes hat hier gespeichert, während Sie tippten.
ui-theirs = Dort steht jetzt
ui-mine = Ihre Fassung
ui-take-theirs = Deren Fassung nehmen
ui-keep-mine = Meine behalten
ui-asked-on = Gefragt: { $day }
ui-entered-on = Kalender vom { $day }
ui-never-asked = Noch nicht gefragt
ui-coming = Kommende Termine
ui-none-coming = Nichts gebucht.
ui-past = Vergangene Termine
ui-none-past = Noch keine Besuche.
ui-columns = Spalten
ui-column-phone = Telefon
ui-column-email = E-Mail
ui-column-next-race = Nächster Wettkampf
ui-column-last-seen = Zuletzt hier
ui-column-next-appointment = Nächster Termin
ui-filter-race = Nächster Wettkampf
ui-filter-race-any = Mit und ohne Wettkampf
ui-filter-race-within = { $weeks ->
    [one] Wettkampf innerhalb einer Woche
   *[other] Wettkampf innerhalb von { $weeks } Wochen
}
ui-filter-seen = Zuletzt hier
ui-filter-seen-any = Letzter Besuch: egal
ui-filter-not-seen = { $months ->
    [one] Seit einem Monat nicht hier
   *[other] Seit { $months } Monaten nicht hier
}
ui-nobody-filtered = Auf diese Filter passt niemand
ui-nobody-filtered-text = Nehmen Sie einen längeren Zeitraum oder sehen Sie alle an.
ui-show-everybody = Alle zeigen
ui-show-more = Mehr zeigen
ui-list-too-long = Das sind die ersten { $count }. Tippen Sie ein Stück des Namens, um die anderen zu finden.

## Saison
ui-season = Saison
ui-season-keys = Die Saison. Links und rechts gehen tageweise, Bild↑ und Bild↓ wochenweise, Eingabe bucht den Tag.
ui-season-empty = Noch nichts zu zeichnen. Fragen Sie, für welchen Wettkampf trainiert wird, und tragen Sie ihn unten ein; dann zeigen sich hier die guten Tage für eine Massage.
ui-season-passed = Dieser Tag ist vorbei.
ui-season-distance = { $unit }/Woche
ui-season-runs = Läufe
ui-season-moments = Zeitpunkte
ui-season-massages = Massagen
ui-season-past = Massage
ui-season-booked = Gebucht

## Wettkämpfe und Läufe
ui-races = Wettkämpfe
ui-add-race = Wettkampf eintragen
ui-no-races = Keine Wettkämpfe eingetragen. Fragen Sie, wofür trainiert wird.
ui-race-unnamed = Wettkampf
ui-race-name = Wettkampf
ui-race-date = Datum
ui-race-end-date = Letzter Tag
ui-race-several-days = Dauert mehrere Tage
ui-race-marathon = So hart wie ein Marathon
ui-counts-as-marathon = so hart wie ein Marathon
ui-race-priority = Wichtigkeit
ui-priority-a = Hauptziel
ui-priority-b = Zweites Ziel
ui-priority-c = Training
ui-distance = { $value } { $unit }
ui-distance-in = Strecke in { $unit }
ui-distance-5k = 5 km
ui-distance-10k = 10 km
ui-distance-half = Halbmarathon
ui-distance-marathon = Marathon
ui-distance-needed = Wie lang ist der Wettkampf? Gebraucht wird eine Zahl über 0.
ui-distance-unread = Eine Strecke ist eine Zahl über 0 oder leer.
ui-runs = Läufe
ui-add-run = Lauf eintragen
ui-no-runs = Keine Läufe eingetragen.
ui-run-kind = Art des Laufs
ui-run-easy = Locker
ui-run-long = Lang
ui-run-hard = Hart
ui-run-minutes = { $minutes } min
ui-minutes-needed = Wie viele Minuten? Gebraucht wird eine ganze Zahl.
ui-planned = gepl.

## Sicherungen
ui-backups = Sicherungen
ui-backups-text = Jeden Tag beim ersten Öffnen entsteht eine geprüfte Sicherung von allem. Die der letzten 14 Tage bleiben, danach je eine für 12 Monate.
ui-backup-folder = Sicherungen liegen in
ui-backup-folder-choose = Ordner wählen …
ui-backup-folder-default = Neben der Praxisdatei ablegen
ui-back-up-now = Jetzt sichern
ui-backed-up = Gesichert: { $holdings }.
ui-backups-kept = Sicherungen
ui-no-backups = Noch keine Sicherungen. Die erste entsteht beim nächsten Öffnen oder gleich jetzt.
ui-backup-unreadable = Beschädigt; nicht wiederherstellbar
ui-backup-unknown-day = Tag unbekannt
ui-backup-set-aside = beiseitegelegt beim Wiederherstellen
ui-backup-before-update = vor einem Update
ui-moment = { $day }, { $time }
ui-megabytes = { $size } MB
ui-holdings =
    { $clients ->
        [one] 1 Klient
       *[other] { $clients } Klienten
    }, { $appointments ->
        [one] 1 Termin
       *[other] { $appointments } Termine
    }
ui-working = Einen Moment …
ui-restore = Wiederherstellen …
ui-restore-named = Wiederherstellen: Sicherung vom { $when }
ui-restore-title = Sicherung vom { $when } wiederherstellen?
ui-restore-text = Die Praxis wird wieder, wie sie damals war. Der jetzige Stand wird beiseitegelegt, bleibt in dieser Liste und lässt sich genauso wiederherstellen.
ui-restore-has = Sie enthält { $holdings }.
ui-restore-missing = Danach fehlt, verglichen mit jetzt:
ui-restore-nothing-missing = Seither hat sich nichts geändert; es würde nichts fehlen.
ui-restore-this = Wiederherstellen
ui-restored = Wiederhergestellt: { $holdings }. Der bisherige Stand liegt bei den Sicherungen.
ui-newest-change = Die letzte Änderung war am { $when }.
ui-missing-changes =
    { $count ->
        [one] 1 Änderung seither
       *[other] { $count } Änderungen seither
    }
ui-missing-appointments =
    { $count ->
        [one] 1 Termin
       *[other] { $count } Termine
    }
ui-missing-clients =
    { $count ->
        [one] 1 Klient
       *[other] { $count } Klienten
    }
ui-more-appointments =
    { $count ->
        [one] Sie hat 1 Termin mehr als jetzt
       *[other] Sie hat { $count } Termine mehr als jetzt
    }
ui-more-clients =
    { $count ->
        [one] Sie hat 1 Klienten mehr als jetzt
       *[other] Sie hat { $count } Klienten mehr als jetzt
    }
ui-daily-backup-failed = Die heutige Sicherung ist nicht gelungen: { $why }

## Für einen Ausfall
ui-tint-none = Nichts frei
ui-rooms = Räume
ui-room = Raum
ui-any-room = Ein freier Raum
ui-any-room-now = Ein freier Raum ({ $room })
ui-room-taken = { $room } (belegt)
ui-room-unsuited = { $room } (nicht für diese Massage)
ui-add-room = Raum hinzufügen
ui-no-rooms = Noch keine Räume
ui-no-rooms-text = Tragen Sie Ihre Räume ein, dann liegen nie zwei Massagen zugleich in einem. Ohne Räume zählt nur die Zeit der Therapeuten.
ui-suits = Geeignet für
ui-room-leaves = Nur noch bis zu einem Tag genutzt
ui-room-last-day = Letzter Tag
ui-room-stays = bleibt in Gebrauch
ui-book-by = Spalten des Tages
ui-by-therapist = Therapeuten
ui-by-room = Räume
ui-no-room = Kein Raum
ui-keys-columns = Nach Raum oder nach Therapeut
ui-keys-zoom = Stunden näher oder ferner; auch Strg und Mausrad
ui-move-room-taken = Belegt: { $client } ist in { $room } von { $from } bis { $until }
ui-visit-steps = Wann was geschah
ui-closures = Geschlossene Tage
ui-no-closures = Keine geschlossenen Tage geplant.
ui-closed = Geschlossen
ui-closed-for = Geschlossen: { $note }
ui-hours-backwards = Endet, bevor es beginnt
ui-hours-overlap = Überschneidet sich mit der Zeit darüber
ui-folder-trouble-open = Einstellungen öffnen
ui-sheets = Für einen Ausfall
ui-sheets-text = Die kommenden sieben Tage als PDF, in einem Ordner immer aktuell: zum Drucken, oder zum Öffnen an einem anderen Computer, wenn dieser nicht geht.
ui-sheets-nowhere = Liegt noch nirgends
ui-sheets-open = Jetzt öffnen
ui-sheets-stop = Nicht mehr ablegen
ui-sheets-choose = Ordner wählen

## Eine beschädigte Datei
ui-damaged = Die Datei der Praxis ist beschädigt
ui-damaged-text = Ein Teil lässt sich nicht mehr lesen, wie nach einem defekten Datenträger. Sie wurde nicht verändert. Sie können mit einer Sicherung weitermachen; die beschädigte Datei wird beiseitegelegt und bleibt.
ui-looking-for-copy = Die letzte gute Sicherung wird gesucht …
ui-last-good-copy = Die letzte gute Sicherung ist vom { $when }
ui-no-good-copy = In { $folder } gibt es keine gute Sicherung. Falls Sie anderswo Sicherungen haben, legen Sie eine dorthin und versuchen Sie es noch einmal.
ui-missing-unknown = Was nach { $when } eingetragen wurde, würde fehlen.
ui-take-copy = Sicherung vom { $when } nehmen

ui-rules-more = und { $count } weitere
ui-also-booking = Termin buchen Massage
ui-also-today = Aufmerksamkeit jetzt verspätet nächste
ui-also-book = Termin Kalender Tag Raum
ui-also-views = Terminbuch Kalender Ansicht
ui-also-clients = archiviert zusammenführen Liste Personen
ui-also-clinic = Öffnungszeiten geschlossen Adresse Telefon Währung Sprache Papier Logo Zeitzone Absage
ui-also-therapists = Zeiten frei Urlaub Preise Farbe
ui-also-rooms = Raum geeignet
ui-also-massages = Massagen Preise Dauer Puffer
ui-also-rules = Regeln Hinweis Warnung Zeitpunkt
ui-also-backups = wiederherstellen Kopie Ordner Ausfall Tagesblätter
ui-also-back-up = Sicherung sichern Kopie
ui-also-print = Drucken Tagesblatt Plan Übersicht
ui-also-keys = Hilfe Tastatur Kürzel
ui-keys-season = Saison einer Person
ui-keys-season-days = Tageweise gehen
ui-keys-season-weeks = Wochenweise gehen
ui-keys-season-book = An dem Tag buchen
ui-keys-choose = Auswählen
ui-repeat = Serie
ui-repeat-once = Einmal
ui-repeat-until = Wie oft oder bis wann
ui-repeat-times = { $count } Mal
ui-repeat-until-day = bis zu einem Tag
ui-series = Serie
ui-series-count = { $count ->
    [one] ein Termin
   *[other] { $count } Termine
}
ui-series-book = { $day } buchen
ui-series-back = Wie zuerst geplant
ui-series-left-out = ausgelassen
ui-series-not-free = Nicht frei
ui-series-aloud = { $rhythm }, { $count } Mal ab { $day }.
ui-series-price = { $count } × { $price }
ui-book-series = { $count } buchen
ui-series-place = { $place } von { $count }
ui-series-cancel-following = { $count ->
    [one] Den nächsten absagen
   *[other] Diesen und folgende absagen ({ $count })
}
ui-series-cancel-all = Alle kommenden absagen ({ $count })
ui-move-scope = Verschoben wird
ui-move-one = Nur dieser
ui-move-following = Dieser und folgende
ui-move-all = Alle kommenden
ui-move-stays = bleibt
ui-move-count = { $count } verschieben
ui-series-wants-reason = Braucht einen Grund
ui-keys-book-client = Für die Person buchen
ui-column-menu = Tag von { $name }
ui-away-today = An diesem Tag nicht da …
ui-away-give = Den Tag anderen geben …
ui-away-title = { $name } ist nicht da: { $day }
ui-away-text = Rufen Sie an, und wählen Sie, wohin jeder Termin kommt. Nichts wird vorher verschoben, und alles lässt sich rückgängig machen.
ui-away-none = Nichts zu verschieben
ui-away-none-text = An diesem Tag ist dort niemand mehr gebucht.
ui-away-where = Wohin { $name } kommt
ui-away-leave = Vorerst lassen
ui-away-nothing = In der Nähe ist nichts frei
ui-away-move-all = { $count ->
    [one] Einen verschieben
   *[other] Alle { $count } verschieben
}
ui-no-phone = keine Telefonnummer
ui-season-race = Wettkampf
ui-season-planned = Kommende Woche
ui-rebook = Nächster Termin
ui-keys-rebook = Nächste Massage für die zuletzt behandelte Person
ui-suggest = Gute Zeitpunkte vorschlagen
ui-suggest-title = Am besten in den nächsten sechs Wochen
ui-suggest-none = In den nächsten sechs Wochen ist nichts frei.
ui-suggest-anybody = Favorit zuerst
ui-suggest-time = Tageszeit
ui-suggest-days = Wochentage
ui-time-any = Egal wann
ui-time-morning = Vormittags
ui-time-afternoon = Nachmittags
ui-time-evening = Abends
ui-nav-waiting = Warteliste
ui-also-waiting = warten früher eher nichts frei
ui-wait-add = Auf die Warteliste
ui-wait-put = Auf die Warteliste
ui-wait-for = Worauf { $name } wartet
ui-wait-count = { $count ->
    [one] Eine Person wartet
   *[other] { $count } Personen warten
}
ui-wait-empty = Niemand wartet
ui-wait-empty-text = Wer eine Zeit möchte, die schon vergeben ist, kommt hierher. Wird sie frei, sagen wir Bescheid.
ui-wait-from = Ab
ui-wait-until = Bis
ui-wait-time-from = Nicht vor
ui-wait-time-until = Nicht nach
ui-time-own = Zwischen …
ui-wait-any-day = (keiner: jeder Tag)
ui-wait-anybody = (niemand: egal bei wem)
ui-wait-note = Notiz
ui-wait-over = Bis zum letzten Tag hat sich keine Zeit gefunden. Ändern, oder von der Liste nehmen.
ui-wait-nothing = In den kommenden sechs Wochen ist nichts Passendes frei.
ui-wait-menu = Mehr zu { $name }
ui-wait-off = Von der Liste nehmen
ui-wait-who = Wer könnte stattdessen kommen?
ui-wait-nobody = Niemand wartet auf diese Zeit
ui-wait-nobody-text = Auf der Liste werden andere Tage, Zeiten oder Therapeuten gewünscht.
ui-wait-could = { $count ->
    [one] Jemand von der Warteliste könnte jetzt kommen.
   *[other] { $count } von der Warteliste könnten jetzt kommen.
}
ui-wait-see = Wer?
ui-wait-waits = Auf der Warteliste
ui-wait-already = Schon auf der Liste: { $wish }
