//! What the window holds: which file, which clock, and the open clinic.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tauri::{AppHandle, Manager};
use warmdown::{
    clinic::{
        Desk, FRONT_DESK,
        backups::Place,
        wire::{Nothing, Person, Problem, Speak},
    },
    clock::Clock,
    domain::{clinic_settings::Language, progress::Progress},
    error::{Code, Error, Result},
    store::{Store, Tell},
    words::Words,
};

/// What the window is started with.
const USAGE: &str = "Usage: warmdown-desktop [--db FILE]";
/// Letters of a name.
const LONGEST_NAME: usize = 60;

/// What the command line and the environment chose.
pub struct Choices {
    file: Option<PathBuf>,
    clock: Clock,
}

impl Choices {
    /// `--db FILE` or `WARMDOWN_DB`; in a debug build also `--now` or `WARMDOWN_NOW`, so that a test's day stands still.
    ///
    /// # Errors
    /// A line that says which argument cannot be taken.
    pub fn from_command_line() -> std::result::Result<Self, String> {
        let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        let may_pretend = cfg!(debug_assertions);
        let mut file = variable("WARMDOWN_DB");
        let mut now = if may_pretend { variable("WARMDOWN_NOW") } else { None };
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            let place = match argument.as_str() {
                "--db" => &mut file,
                "--now" if may_pretend => &mut now,
                _ => return Err(format!("“{argument}” is not known. {USAGE}")),
            };
            let value = arguments.next().filter(|value| !value.is_empty());
            *place = Some(value.ok_or_else(|| format!("{argument} needs a value. {USAGE}"))?);
        }
        let clock = match now {
            None => Clock::System,
            Some(now) => {
                Clock::fixed(&now).ok_or_else(|| format!("now: “{now}” is no time. Write 2026-05-04T09:00."))?
            }
        };
        Ok(Self { file: file.map(PathBuf::from), clock })
    }
}

/// What every command is answered from.
pub struct Shell {
    pub app: AppHandle,
    file: PathBuf,
    clock: Clock,
    /// Who stands at this desk.
    person: Mutex<String>,
    store: Mutex<Option<Arc<Store>>>,
    /// The clinic's language as last met; the system's until one is open.
    language: Mutex<Language>,
    /// Held by work that reads or replaces the whole file: one at a time.
    whole_file: Mutex<()>,
    /// How far that work has come.
    progress: Arc<Mutex<Option<Progress>>>,
}

impl Shell {
    /// The clinic lies in the file chosen, or in the platform's data folder.
    pub fn new(app: &AppHandle, choices: Choices) -> tauri::Result<Self> {
        let file = match choices.file {
            Some(file) => file,
            None => {
                let folder = app.path().app_data_dir()?;
                std::fs::create_dir_all(&folder)?;
                folder.join("clinic.db")
            }
        };
        Ok(Self {
            app: app.clone(),
            file,
            clock: choices.clock,
            person: Mutex::new(FRONT_DESK.to_owned()),
            store: Mutex::default(),
            language: Mutex::default(),
            whole_file: Mutex::default(),
            progress: Arc::default(),
        })
    }

    /// The open clinic. A file that could not be opened is tried again the next time somebody asks.
    fn store(&self) -> Result<Arc<Store>> {
        let mut store = lock(&self.store);
        match &*store {
            Some(store) => Ok(Arc::clone(store)),
            None => {
                let opened = match Store::open_existing_telling(&self.file, &self.tell()) {
                    // Nothing there yet: a clinic will be set up in it.
                    Err(error) if !self.file.exists() || error.code == Code::NoClinic => Store::open(&self.file)?,
                    opened => opened?,
                };
                Ok(Arc::clone(store.insert(Arc::new(opened))))
            }
        }
    }

    /// The clinic's file, open or not.
    pub fn place(&self) -> Place<'_> {
        Place { file: &self.file, clock: self.clock, tell: self.tell() }
    }

    /// Notes how far work on the whole file has come.
    pub fn tell(&self) -> Tell {
        let progress = Arc::clone(&self.progress);
        Tell::to(move |now| *lock(&progress) = Some(now))
    }

    /// Waits until nothing else reads or replaces the whole file.
    pub fn whole_file(&self) -> WholeFile<'_> {
        WholeFile { progress: &self.progress, _alone: lock(&self.whole_file) }
    }

    /// Closes the clinic's file, if it could be opened, while another is put in its place.
    pub fn while_closed<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let store = lock(&self.store);
        match &*store {
            Some(store) => store.while_closed(|_| work()),
            None => work(),
        }
    }

    /// Answers one question at the desk; what goes wrong is said in words.
    pub fn ask<T>(&self, question: impl FnOnce(&Desk<'_>) -> Result<T>) -> std::result::Result<T, Problem> {
        let person = lock(&self.person).clone();
        let answer = self.store().and_then(|store| {
            let desk = Desk::speaking(&store, self.clock, &person, self.language())?.telling(&self.tell());
            self.speak(desk.language);
            question(&desk)
        });
        answer.map_err(|error| self.problem(error))
    }

    /// Speaks a language from now on, until a clinic with another is met.
    pub fn speak(&self, language: Language) {
        *lock(&self.language) = language;
    }

    fn language(&self) -> Language {
        *lock(&self.language)
    }

    /// What went wrong, in words.
    pub fn problem(&self, error: Error) -> Problem {
        Problem::in_words(error, Words::of(self.language()))
    }
}

/// Held while one works on the whole file. What was told of that work is forgotten with it.
pub struct WholeFile<'a> {
    progress: &'a Mutex<Option<Progress>>,
    _alone: MutexGuard<'a, ()>,
}

impl Drop for WholeFile<'_> {
    fn drop(&mut self) {
        *lock(self.progress) = None;
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Opens the clinic's file, which takes long only when it is brought up to date.
///
/// # Errors
/// Why the file cannot be opened.
pub fn open_file(shell: &Shell, _: Nothing) -> std::result::Result<(), Problem> {
    let _alone = shell.whole_file();
    shell.store().map(|_| ()).map_err(|error| shell.problem(error))
}

/// How far work on the whole file has come, while there is any.
///
/// # Errors
/// None.
pub fn progress(shell: &Shell, _: Nothing) -> std::result::Result<Option<Progress>, Problem> {
    Ok(lock(&shell.progress).clone())
}

/// Notes who stands at this desk from now on; what is done bears that name.
///
/// # Errors
/// `Invalid` naming `name` when it is too long.
pub fn stand_at_desk(shell: &Shell, wanted: Person) -> std::result::Result<(), Problem> {
    let name = wanted.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.chars().count() > LONGEST_NAME {
        return Err(shell.problem(Error::invalid("name", "error-too-long").with("most", LONGEST_NAME)));
    }
    let person = if name.is_empty() { FRONT_DESK.to_owned() } else { name };
    *lock(&shell.person) = person;
    Ok(())
}

/// The screens know the system's language, and say it when they start.
pub fn speak(shell: &Shell, wanted: Speak) -> std::result::Result<(), Problem> {
    shell.speak(wanted.language);
    Ok(())
}

/// Work that ended without an answer.
pub fn ended(error: &tauri::Error) -> Error {
    Error::new(Code::Storage, "error-storage").with("detail", error.to_string())
}
