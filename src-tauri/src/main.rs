//! The window of Warmdown: opens the clinic's file, shows the screens, and passes what they ask to the core.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod backups;
mod commands;
mod documents;
mod printer;
mod private_files;
mod shell;

use shell::Shell;
use tauri::{RunEvent, WebviewUrl, WebviewWindowBuilder};

fn main() {
    let choices = match shell::Choices::from_command_line() {
        Ok(choices) => choices,
        Err(refused) => {
            eprintln!("warmdown-desktop: {refused}");
            std::process::exit(2);
        }
    };
    let outcome = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let shell = Shell::new(app.handle(), choices)?;
            tauri::Manager::manage(app, shell);
            std::thread::spawn(private_files::tidy_up);
            WebviewWindowBuilder::new(app, "desk", WebviewUrl::default())
                .title("Warmdown")
                .inner_size(1280.0, 800.0)
                .min_inner_size(1024.0, 640.0)
                .on_navigation(|to| matches!(to.scheme(), "tauri") || to.host_str() == Some("tauri.localhost"))
                .build()?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match outcome {
        Ok(app) => app.run(|_, happened| {
            if matches!(happened, RunEvent::Exit) {
                private_files::take_back();
            }
        }),
        Err(error) => {
            eprintln!("warmdown-desktop: the window could not be opened: {error}");
            std::process::exit(1);
        }
    }
}
