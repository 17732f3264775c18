//! The open window, seen by what it shows: every element of a journey has a `data-testid` (ui/TESTIDS.md).

use crate::{Office, office::program};
use fantoccini::{Client, ClientBuilder, Locator, elements::Element};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    fmt::Debug,
    net::{TcpListener, TcpStream},
    os::unix::process::CommandExt,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

/// How long a step waits for what it expects; a slow machine is no failure.
const PATIENCE: Duration = Duration::from_secs(20);

/// An open window.
pub struct Desk {
    pub(crate) window: Client,
    driver: Driver,
}

/// The process that drives the window; ends with the journey, whatever happens, and takes the window along.
struct Driver(Child);

impl Driver {
    /// Starts a driver and waits until it listens.
    async fn start(office: &Office) -> (Self, String) {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let process = Command::new("WebKitWebDriver")
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .envs(office.surroundings())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver: run `make test-e2e`, which installs it");
        let driver = Self(process);
        let address = format!("127.0.0.1:{port}");
        for _ in 0..200 {
            if TcpStream::connect(&address).is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        (driver, format!("http://{address}"))
    }
}

/// Waits for the window to do as it was told.
pub(crate) async fn within<T, E: Debug>(what: &str, done: impl Future<Output = Result<T, E>>) -> T {
    match tokio::time::timeout(PATIENCE, done).await {
        Ok(done) => done.unwrap_or_else(|error| panic!("{what}: {error:?}")),
        Err(_) => panic!("waited in vain for {what}"),
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}

/// The selector of a test id.
fn selector(testid: &str) -> String {
    format!("[data-testid='{testid}']")
}

impl Desk {
    /// Opens the window on the office's clinic; the screens get 1280 by 720.
    pub async fn open(office: &Office) -> Self {
        let program = program("warmdown-desktop");
        let options = json!({ "binary": program, "args": ["--db", office.clinic()] });
        let wanted = json!({ "webkitgtk:browserOptions": options }).as_object().unwrap().clone();
        let (driver, address) = Driver::start(office).await;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let opened = builder.capabilities(wanted);
        let window = within("the window to open", opened.connect(&address)).await;
        let desk = Self { window, driver };
        within("the window's size", desk.window.set_window_rect(0, 0, 1280, 720)).await;
        desk.asks(
            "window.faults = [];
             addEventListener('error', ({ message }) => window.faults.push(message));
             addEventListener('unhandledrejection', ({ reason }) => window.faults.push(String(reason)));",
        )
        .await;
        desk
    }

    /// Ends the program at once; fails when anything went wrong in the screens that nobody was told of.
    pub async fn close(self) {
        let faults = self.asks("return window.faults ?? []").await;
        assert_eq!(faults, json!([]), "the screens failed at something");
        within("the window to close", self.window.close()).await;
    }

    /// Closes the window by the window manager's key, as people do.
    pub fn close_window(&self) {
        let closed = Command::new("xdotool").args(["key", "alt+F4"]).status();
        assert!(closed.is_ok_and(|closed| closed.success()), "xdotool presses no key");
    }

    /// Ends the program as a power cut would.
    pub fn kill(self) {
        drop(self.driver);
    }

    /// Waits until something is true; says what in vain, with a picture.
    pub async fn until<T>(&self, what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
        let found = tokio::time::timeout(PATIENCE, async {
            loop {
                if let Some(found) = look().await {
                    return found;
                }
                tokio::time::sleep(Duration::from_millis(40)).await;
            }
        });
        match found.await {
            Ok(found) => found,
            Err(_) => {
                self.picture("failed").await;
                panic!("waited in vain for {what}; see target/e2e/failed.png");
            }
        }
    }

    /// The element with a test id, once it is shown.
    pub async fn see(&self, testid: &str) -> Element {
        self.until(&format!("{testid} to be shown"), async || self.shown(testid).await).await
    }

    /// The first element with a test id that begins like this, once it is shown.
    pub async fn see_like(&self, beginning: &str) -> Element {
        let css = format!("[data-testid^='{beginning}']");
        let what = format!("{beginning}… to be shown");
        self.until(&what, async || {
            let element = self.window.find(Locator::Css(&css)).await.ok()?;
            element.is_displayed().await.ok()?.then_some(element)
        })
        .await
    }

    /// The element with a test id, if it is shown now.
    pub async fn shown(&self, testid: &str) -> Option<Element> {
        let element = self.window.find(Locator::Css(&selector(testid))).await.ok()?;
        element.is_displayed().await.ok()?.then_some(element)
    }

    /// Waits until no element with a test id is shown, nor the shield that a closed panel leaves in its place.
    pub async fn gone(&self, testid: &str) {
        let what = format!("{testid} to be gone");
        self.until(&what, async || {
            let is_gone = self.shown(testid).await.is_none() && self.shown("shield").await.is_none();
            is_gone.then_some(())
        })
        .await;
    }

    /// The text of an element.
    pub async fn text(&self, testid: &str) -> String {
        let what = format!("the text of {testid}");
        self.until(&what, async || self.shown(testid).await?.text().await.ok()).await
    }

    /// Waits until an element's text has a part.
    pub async fn reads(&self, testid: &str, part: &str) {
        let what = format!("{testid} to say “{part}”");
        self.until(&what, async || self.shown(testid).await?.text().await.ok()?.contains(part).then_some(())).await;
    }

    /// An attribute of an element, once it has one.
    pub async fn attribute(&self, testid: &str, name: &str) -> String {
        let what = format!("{name} of {testid}");
        self.until(&what, async || self.shown(testid).await?.attr(name).await.ok()?).await
    }

    /// An attribute of the one of several elements whose other attribute is as wanted, once it has one.
    pub async fn attribute_where(&self, testid: &str, attribute: &str, wanted: &str, name: &str) -> String {
        let css = format!("[data-testid='{testid}'][{attribute}='{wanted}']");
        let what = format!("{name} of {testid} with {attribute} {wanted}");
        self.until(&what, async || self.window.find(Locator::Css(&css)).await.ok()?.attr(name).await.ok()?).await
    }

    /// Waits until an attribute of an element is as wanted.
    pub async fn attribute_is(&self, testid: &str, name: &str, wanted: &str) {
        let what = format!("{name} of {testid} to be {wanted}");
        self.until(&what, async || {
            let found = self.shown(testid).await?.attr(name).await.ok()??;
            (found == wanted).then_some(())
        })
        .await;
    }

    /// Waits until an element has the keyboard's focus.
    pub async fn focused(&self, testid: &str) {
        let what = format!("{testid} to have the focus");
        self.until(&what, async || {
            let found = self.asks("return document.activeElement?.dataset.testid ?? null").await;
            (found == json!(testid)).then_some(())
        })
        .await;
    }

    /// Asks the page.
    pub async fn asks(&self, script: &str) -> Value {
        within("the page's answer", self.window.execute(script, Vec::new())).await
    }

    /// Waits until the first page of the document on the desk is drawn: neither empty nor black.
    pub async fn page_has_ink(&self) {
        let dark = "const page = document.querySelector('[data-testid=paper-page] canvas');
            if (!page) return -1;
            const { data } = page.getContext('2d').getImageData(0, 0, page.width, page.height);
            let dark = 0;
            for (let at = 0; at < data.length; at += 4) if (data[at] + data[at + 1] + data[at + 2] < 600) dark++;
            return dark * 4 / data.length";
        self.until("a page with ink", async || {
            let dark = self.asks(dark).await.as_f64().unwrap();
            (0.01..0.33).contains(&dark).then_some(())
        })
        .await;
    }

    /// Keeps a picture of the window as `target/e2e/<name>.png`, taken from the screen: the driver's own now and then
    /// waits for a frame that never comes.
    pub async fn picture(&self, name: &str) {
        // Two frames: what was just said to the page is drawn by then.
        tokio::time::sleep(Duration::from_millis(200)).await;
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/e2e");
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join(format!("{name}.png"));
        let taken = Command::new("import").args(["-window", "Warmdown"]).arg(file).status();
        assert!(taken.is_ok_and(|taken| taken.success()), "ImageMagick takes no picture");
    }
}
