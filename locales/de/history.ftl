# Was getan wurde und von wem: die Zeile beim Rückgängigmachen und der Verlauf eines Klienten oder Termins.
who-and-when = { $day }, { $time }, { $actor }

said-undone = Rückgängig gemacht: { $what }.
said-redone = Wiederholt: { $what }.
error-nothing-to-undo = Es gibt nichts rückgängig zu machen.
error-nothing-to-redo = Es gibt nichts zu wiederholen.
error-undo-outdated-what = Inzwischen noch einmal geändert, deshalb bleibt es so: { $what }.

# Was eine Änderung war, nach „Rückgängig gemacht:“; { $name } ist der Klient, der Therapeut oder die Massageart.
change-save-clinic-settings = die Angaben zur Praxis
change-save-therapist = { $name } als Therapeut
change-add-day-off = freie Tage
change-remove-day-off = das Entfernen freier Tage
change-add-other-hours = andere Zeiten an einem Tag
change-remove-other-hours = das Entfernen anderer Zeiten an einem Tag
change-add-closure = das Schließen der Praxis
change-remove-closure = das Öffnen der Praxis
change-save-room = { $name } als Raum
change-save-massage-type = { $name } im Angebot
change-save-client = die Angaben von { $name }
change-archive-client = das Archivieren von { $name }
change-bring-back-client = das Zurückholen von { $name }
change-merge-clients = das Zusammenführen von { $name }
change-save-run = ein Lauf von { $name }
change-remove-run = das Entfernen eines Laufs von { $name }
change-save-race = ein Wettkampf von { $name }
change-remove-race = das Entfernen eines Wettkampfs von { $name }
change-answer-questions = die Antworten von { $name }
change-book = die Buchung von { $name }
change-move-appointment = das Verlegen von { $name }
change-set-status = der Stand des Termins von { $name }
change-explain-cancellation = warum { $name } nicht kommt
change-keep-anyway = das Belassen des Termins von { $name }
change-save-rules = die Regeln
change-undo = ein Rückgängigmachen

# Die Überschriften eines Verlaufs.
did-save-client = Angaben geändert
did-add-client = Angelegt
did-archive-client = Archiviert
did-bring-back-client = Zurückgeholt
did-merge-clients = Mit einem anderen Klienten zusammengeführt
did-save-run = Lauf
did-remove-run = Lauf entfernt
did-save-race = Wettkampf
did-remove-race = Wettkampf entfernt
did-answer-questions = Nach Wettkämpfen und Läufen gefragt
did-book = Gebucht
did-move-appointment = Verlegt
did-set-status = Stand
did-explain-cancellation = Warum abgesagt
did-keep-anyway = So gelassen
did-save-room = Ein Raum
did-save-rules = Regeln geändert
did-undo = Rückgängig gemacht: { $what }
did-redo = Wiederholt: { $what }
did-undone-since = { $did } (inzwischen rückgängig)

# Was dort stand.
history-appointment = { $day }, { $time }, { $therapist }: { $minutes } min { $type }
history-run = { $day }, { $time }: { $kind }, { $minutes } min{ $distance }
history-race = { $name }, { $day }
history-distance = , { $distance }
history-from-to = { $before } → { $after }
history-field = { $label }: { $after }
history-field-change = { $label }: { $before } → { $after }
history-field-emptied = { $label }: { $before } entfernt
history-run-easy = locker
history-run-long = lang
history-run-hard = hart

field-name = Name
field-preferred_name = Rufname
field-pronouns = Pronomen
field-phone = Telefon
field-email = E-Mail
field-birth_date = Geburtsdatum
field-address = Adresse
field-referral = Empfohlen von
field-favorite_therapist_id = Lieblingstherapeut
field-favorite_times = Lieblingszeiten
field-notes = Notizen
field-alert = Achtung
actor-front-desk = Empfang
actor-command-line = Befehlszeile
field-calendar_asked_on = Gefragt am
field-race_asked_on = Nach Wettkämpfen gefragt am
field-last_run_asked_on = Nach dem letzten Lauf gefragt am
field-hard_workout_asked_on = Nach harten Einheiten gefragt am
field-archived_on = Archiviert am
field-price = Preis
field-override_reason = Begründung
field-room_id = Raum
field-goal = Ziel
field-canceled_because = Warum
