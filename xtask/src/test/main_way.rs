//! The main way through the atlas in Firefox and `WebKit`, by `WebDriver`: what differs between engines shows here. The rest
//! is held in depth in Chromium.

use std::error::Error;
use std::process::Command;

use super::report::Report;
use crate::build::base::Base;
use crate::server::Server;
use crate::tools::web_drivers::{self, WebDriver};
use crate::tools::{ToolError, node};
use crate::{build, process, project, say};

/// A browser other than Chromium.
#[derive(Debug, Clone, Copy)]
pub enum Browser {
    /// Firefox, by geckodriver.
    Firefox,
    /// `WebKitGTK`'s small browser, by its own driver.
    WebKit,
}

impl Browser {
    /// Name of the stage.
    fn stage(self) -> &'static str {
        match self {
            Self::Firefox => "main way in Firefox",
            Self::WebKit => "main way in WebKit",
        }
    }

    /// What the tests and `--only` call it.
    fn name(self) -> &'static str {
        match self {
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    fn ensure(self) -> Result<WebDriver, ToolError> {
        match self {
            Self::Firefox => web_drivers::ensure_firefox(),
            Self::WebKit => web_drivers::ensure_webkit(),
        }
    }
}

/// Runs the stage of a browser.
pub fn run(report: &mut Report, browser: Browser) {
    report.stage(browser.stage(), "a minute", || walk(browser));
}

/// Serves the release build and walks through it.
fn walk(browser: Browser) -> Result<(), Box<dyn Error>> {
    let dist = build::ensure(&Base::default())?;
    let tests = project::root().join("tests/e2e");
    node::ensure_packages(&tests)?;
    let tools = browser.ensure()?;
    let server = Server::start(dist, Base::default(), 0)?;
    say::detail(format!("{} with {}", server.url(), tools.browser.display()));
    let mut command = match &tools.screen {
        Some(screen) => {
            let mut command = Command::new(screen);
            command.args(["--auto-servernum", "node"]);
            command
        }
        None => Command::new("node"),
    };
    command
        .args([
            "--test",
            "--test-reporter=spec",
            "webdriver/main-way.test.js",
        ])
        .current_dir(&tests)
        .env("ATLAS_URL", server.url())
        .env("BROWSER", browser.name())
        .env("BROWSER_PATH", &tools.browser)
        .env("DRIVER", &tools.driver);
    let by_hand = format!(
        "`cargo xtask test --only {}` runs this alone; tests/e2e/test-results/ has screenshots of what failed",
        browser.name()
    );
    process::run(&mut command, &by_hand)?;
    Ok(())
}
