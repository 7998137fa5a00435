//! Firefox and `WebKit` with the drivers that let tests work them: `WebDriver`, because Playwright's own builds of the two are
//! no packages of any system.

use std::fs;
use std::path::PathBuf;

use super::cargo_tool::CargoTool;
use super::{ToolError, apt, program};

/// The version of geckodriver that was tried with this project.
const GECKODRIVER_VERSION: &str = "0.37.1";
/// Where macOS keeps Firefox.
const FIREFOX_APPLICATION: &str = "/Applications/Firefox.app/Contents/MacOS/firefox";
/// Names of the folders that hold the small browser of `WebKitGTK`, the first in use first.
const WEBKIT_FOLDERS: [&str; 3] = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
/// What a person can do about Firefox.
const FIREFOX_BY_HAND: &str = "install Firefox (on Debian `apt-get install firefox-esr` as root)";
/// What a person can do about `WebKit`.
const WEBKIT_BY_HAND: &str = "install WebKitGTK's driver and browser, and Xvfb (on Debian `apt-get install webkit2gtk-driver xvfb` as \
                              root); there is none for other systems than Linux";

/// A browser and its driver.
#[derive(Debug)]
pub struct WebDriver {
    /// The browser's executable.
    pub browser: PathBuf,
    /// The driver's executable.
    pub driver: PathBuf,
    /// A program that runs another one on a screen nobody sees, for a browser that cannot do without.
    pub screen: Option<PathBuf>,
}

/// Finds Firefox and geckodriver, else installs them: with apt, and with Cargo.
///
/// # Errors
///
/// If one is missing and cannot be installed; the error says what to do by hand.
pub fn ensure_firefox() -> Result<WebDriver, ToolError> {
    let find = || {
        ["firefox-esr", "firefox"]
            .iter()
            .find_map(|name| program::find(name))
            .or_else(|| Some(PathBuf::from(FIREFOX_APPLICATION)).filter(|path| path.is_file()))
    };
    let packages = ["firefox-esr"];
    let browser = found_or_installed(find, "Firefox", &packages, FIREFOX_BY_HAND)?;
    let geckodriver = CargoTool {
        package: "geckodriver",
        program: "geckodriver",
        version: GECKODRIVER_VERSION.to_owned(),
        // It passes on what it is told: without an optimiser it is built sooner, and no slower to use.
        arguments: &["--debug", "--locked"],
        duration: "about a minute and a half on two cores",
    };
    Ok(WebDriver {
        browser,
        driver: geckodriver.ensure()?,
        screen: None,
    })
}

/// Finds `WebKitGTK`'s small browser, its driver and a screen for them, else installs them with apt.
///
/// # Errors
///
/// If one is missing and apt cannot install it; the error says what to do by hand.
pub fn ensure_webkit() -> Result<WebDriver, ToolError> {
    let find = || {
        Some(WebDriver {
            browser: find_mini_browser()?,
            driver: program::find("WebKitWebDriver")?,
            screen: Some(program::find("xvfb-run")?),
        })
    };
    let packages = ["webkit2gtk-driver", "xvfb"];
    found_or_installed(find, "WebKit", &packages, WEBKIT_BY_HAND)
}

/// What is there, or is there once apt has installed some packages.
fn found_or_installed<T>(
    find: impl Fn() -> Option<T>,
    tool: &'static str,
    packages: &[&str],
    by_hand: &str,
) -> Result<T, ToolError> {
    if let Some(found) = find() {
        return Ok(found);
    }
    apt::install(tool, packages, "about a minute", by_hand)?;
    find().ok_or_else(|| ToolError::Missing {
        tool,
        by_hand: by_hand.to_owned(),
    })
}

/// The browser that comes with `WebKitGTK`, which no `PATH` knows: Debian keeps it below a folder for each architecture.
fn find_mini_browser() -> Option<PathBuf> {
    let architectures = fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    architectures
        .map(|folder| folder.path())
        .chain(["/usr/libexec", "/usr/lib64", "/usr/lib"].map(PathBuf::from))
        .flat_map(|folder| WEBKIT_FOLDERS.map(|name| folder.join(name)))
        .map(|folder| folder.join("MiniBrowser"))
        .find(|candidate| candidate.is_file())
}
