//! Every command: its name, what it takes, what it answers, and the one call it makes. The same list registers them
//! and writes their TypeScript.

use crate::{
    backups, documents,
    shell::{self, Shell},
};
use tauri::{AppHandle, Manager, State};
use warmdown::{
    clinic::{self, backups::wire::*, wire::*},
    domain::{
        appointment::Cancellation, clinic_settings::ClinicSettings, massage_type::MassageType, progress::Progress,
    },
};

macro_rules! commands {
    (
        core { $($core:ident($core_args:ty) -> $core_reply:ty;)* }
        shell { $($shell:ident($shell_args:ty) -> $shell_reply:ty = $call:path;)* }
        long { $($long:ident($long_args:ty) -> $long_reply:ty = $long_call:path;)* }
    ) => {
        $(#[tauri::command(async)]
        fn $core(shell: State<'_, Shell>, args: $core_args) -> Result<$core_reply, Problem> {
            shell.ask(|desk| clinic::$core(desk, args))
        })*

        $(#[tauri::command(async)]
        fn $shell(shell: State<'_, Shell>, args: $shell_args) -> Result<$shell_reply, Problem> {
            $call(&shell, args)
        })*

        $(#[tauri::command]
        async fn $long(app: AppHandle, args: $long_args) -> Result<$long_reply, Problem> {
            // On a thread of its own: no short question waits behind it.
            let at_work = app.clone();
            let work = tauri::async_runtime::spawn_blocking(move || $long_call(&at_work.state::<Shell>(), args));
            work.await.unwrap_or_else(|ended| Err(app.state::<Shell>().problem(shell::ended(&ended))))
        })*

        /// What answers the screens.
        pub fn handler() -> impl Fn(tauri::ipc::Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($core,)* $($shell,)* $($long,)*]
        }

        /// Writes the TypeScript of every type and command below a folder.
        #[cfg(test)]
        fn write_typescript(folder: &std::path::Path) {
            use ts_rs::TS;
            let config = ts_rs::Config::new().with_large_int("number").with_out_dir(folder.join("types"));
            let mut imports = std::collections::BTreeSet::new();
            let mut lines = String::new();
            Problem::export_all(&config).unwrap();
            $(tests::command::<$core_args, $core_reply>(stringify!($core), &config, &mut imports, &mut lines);)*
            $(tests::command::<$shell_args, $shell_reply>(stringify!($shell), &config, &mut imports, &mut lines);)*
            $(tests::command::<$long_args, $long_reply>(stringify!($long), &config, &mut imports, &mut lines);)*
            tests::write_commands(folder, &imports, &lines);
        }
    };
}

commands! {
    core {
        clinic_status(Nothing) -> ClinicStatus;
        set_up_clinic(SetUpClinic) -> ClinicStatus;
        start_demo(Nothing) -> ClinicStatus;
        leave_demo(Nothing) -> ClinicStatus;
        save_clinic_settings(ClinicSettings) -> Kept;
        catalog(Nothing) -> Catalog;
        save_therapist(TherapistFields) -> Kept;
        add_day_off(AddDayOff) -> Kept;
        remove_day_off(ById) -> Kept;
        add_other_hours(AddOtherHours) -> Kept;
        remove_other_hours(ById) -> Kept;
        add_closure(AddClosure) -> Kept;
        remove_closure(ById) -> Kept;
        save_massage_type(MassageType) -> Kept;
        save_room(RoomFields) -> Kept;
        today(Nothing) -> Today;
        day_book(OnDay) -> DayBook;
        day_books(AskBooks) -> Vec<DayBook>;
        day_loads(AskLoads) -> Vec<DayLoad>;
        find_clients(FindClients) -> Vec<ClientHit>;
        find_appointments(FindClients) -> Vec<AppointmentCard>;
        list_clients(ListClients) -> ClientList;
        save_client(ClientFields) -> Kept;
        set_archived(SetArchived) -> Kept;
        look_alikes(LookAlikes) -> Vec<LookAlike>;
        merge_clients(MergeClients) -> Kept;
        client_page(ById) -> ClientPage;
        season_strip(AskSeason) -> SeasonStrip;
        save_run(SaveRun) -> Kept;
        remove_run(ByVersion) -> Kept;
        save_race(SaveRace) -> Kept;
        remove_race(ByVersion) -> Kept;
        answer_questions(AnswerQuestions) -> Kept;
        check_booking(BookingDraft) -> BookingCheck;
        day_verdicts(DayVerdicts) -> Vec<StartVerdict>;
        find_slots(FindSlots) -> Vec<SlotOffer>;
        month_tints(MonthTints) -> Vec<DayTint>;
        book(Book) -> Kept;
        appointment(ById) -> AppointmentCard;
        appointment_timing(ById) -> VerdictView;
        move_appointment(MoveAppointment) -> Kept;
        set_status(SetStatus) -> Kept;
        visit_steps(ById) -> Vec<VisitStep>;
        cancellation(ById) -> Option<Cancellation>;
        explain_cancellation(ExplainCancellation) -> Kept;
        attention(Nothing) -> Vec<Turned>;
        keep_anyway(KeepAnyway) -> Kept;
        rules(Nothing) -> RulesPage;
        preview_rules(RulesText) -> RulesPreview;
        save_rules(SaveRules) -> Kept;
        undo(ById) -> Kept;
        suggest_slots(SuggestSlots) -> Vec<SlotOffer>;
        wait_list(Nothing) -> Vec<WaitCard>;
        who_could_come(Freed) -> Vec<WaitCard>;
        save_wait(WaitFields) -> Kept;
        remove_wait(ById) -> Kept;
        day_moves(DayMoves) -> Vec<DayMove>;
        move_all(MoveAll) -> Kept;
        check_series(SeriesDraft) -> SeriesCheck;
        book_series(BookSeries) -> Kept;
        series_of(ById) -> Option<SeriesView>;
        cancel_series(CancelSeries) -> Kept;
        check_series_move(SeriesMove) -> SeriesCheck;
        move_series(MoveSeries) -> Kept;
        undo_last(UndoLast) -> Kept;
        redo_last(Nothing) -> Kept;
        history(HistoryOf) -> Vec<HistoryEntry>;
        people(Nothing) -> People;
        choose_backup_folder(ChooseFolder) -> Kept;
        day_sheets_folder(Nothing) -> DaySheetsFolder;
        choose_day_sheets_folder(ChooseFolder) -> Kept;
        folder_troubles(Nothing) -> FolderTroubles;
        logo(Nothing) -> LogoView;
        set_logo(SetLogo) -> Kept;
        remove_logo(Nothing) -> Kept;
        data_version(Nothing) -> i64;
    }
    shell {
        stand_at_desk(Person) -> () = shell::stand_at_desk;
        speak(Speak) -> () = shell::speak;
        progress(Nothing) -> Option<Progress> = shell::progress;
    }
    long {
        open_file(Nothing) -> () = shell::open_file;
        look_after_file(Nothing) -> Option<String> = backups::look_after_file;
        backups(Nothing) -> Backups = backups::backups;
        back_up(BackUp) -> BackupCard = backups::back_up;
        restore_backup(RestoreBackup) -> Restored = backups::restore_backup;
        damage(Nothing) -> Damage = backups::damage;
        preview_document(Document) -> Preview = documents::preview_document;
        printers(Nothing) -> Vec<String> = documents::printers;
        print_document(PrintDocument) -> () = documents::print_document;
        open_document(Document) -> () = documents::open_document;
        save_document(Document) -> Option<String> = documents::save_document;
        refresh_day_sheets(Nothing) -> DaySheetsFolder = documents::refresh_day_sheets;
        pick_folder(Nothing) -> Option<String> = backups::pick_folder;
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fmt::Write, fs, path::Path};
    use ts_rs::{Config, TS, TypeVisitor};

    struct Imports<'a>(&'a mut BTreeSet<String>, &'a Config);

    impl TypeVisitor for Imports<'_> {
        fn visit<T: TS + 'static + ?Sized>(&mut self) {
            if T::output_path().is_some() {
                self.0.insert(T::ident(self.1));
            }
            T::visit_generics(self);
        }
    }

    pub fn command<Args: TS + 'static, Reply: TS + 'static>(
        name: &str,
        config: &Config,
        imports: &mut BTreeSet<String>,
        lines: &mut String,
    ) {
        Args::export_all(config).unwrap();
        let mut visitor = Imports(imports, config);
        visitor.visit::<Args>();
        visitor.visit::<Reply>();
        if Reply::output_path().is_some() {
            Reply::export_all(config).unwrap();
        } else {
            export_generics::<Reply>(config);
        }
        writeln!(lines, "  {name}: {{ args: {}; reply: {} }};", Args::name(config), Reply::name(config)).unwrap();
    }

    /// `Vec<T>` and `Option<T>` have no file of their own; what is in them has.
    fn export_generics<T: TS + 'static>(config: &Config) {
        struct Export<'a>(&'a Config);
        impl TypeVisitor for Export<'_> {
            fn visit<T: TS + 'static + ?Sized>(&mut self) {
                if T::output_path().is_some() {
                    T::export_all(self.0).unwrap();
                }
            }
        }
        T::visit_generics(&mut Export(config));
    }

    pub fn write_commands(folder: &Path, imports: &BTreeSet<String>, lines: &str) {
        let mut text =
            "// Generated from the list in src-tauri/src/commands.rs by `make types`. Do not edit.\n".to_owned();
        for name in imports {
            writeln!(text, "import type {{ {name} }} from \"./types/{name}\";").unwrap();
        }
        write!(text, "\nexport interface Commands {{\n{lines}}}\n").unwrap();
        fs::write(folder.join("commands.ts"), text).unwrap();
    }

    fn contents(folder: &Path) -> Vec<(String, String)> {
        let mut files: Vec<(String, String)> = fs::read_dir(folder.join("types"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .chain([folder.join("commands.ts")])
            .map(|file| (file.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&file).unwrap()))
            .collect();
        files.sort();
        files
    }

    /// `make types` sets WARMDOWN_WRITE_TYPES and writes them; otherwise they are only compared.
    #[test]
    fn the_screens_know_every_command_and_type() {
        let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/ipc");
        if std::env::var_os("WARMDOWN_WRITE_TYPES").is_some() {
            let _ = fs::remove_dir_all(committed.join("types"));
            super::write_typescript(&committed);
            return;
        }
        let fresh = tempfile::tempdir().unwrap();
        super::write_typescript(fresh.path());
        assert!(contents(&committed) == contents(fresh.path()), "ui/src/ipc is out of date: run `make types`");
    }
}
