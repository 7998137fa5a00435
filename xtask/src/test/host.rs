//! What is checked without a browser.

use std::process::Command;

use super::report::Report;
use super::{published, styles};
use crate::process::{self, ProcessError};
use crate::project;
use crate::tools::wasm_toolchain;

/// Runs the host's stages. The tests come last, so that Cargo's own line about them ends this part.
pub fn run(report: &mut Report) {
    report.stage("formatting", "seconds", || {
        Ok(cargo(
            &["fmt", "--all", "--check"],
            "",
            "`cargo fmt --all`",
        )?)
    });
    report.stage("style sheets", "seconds", || {
        Ok(styles::check(&project::root())?)
    });
    report.stage("lints", "a minute the first time", || {
        let arguments = [
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ];
        Ok(cargo(&arguments, "", "mend what Clippy names")?)
    });
    lint_for_the_browser(report);
    report.stage("documentation", "half a minute the first time", || {
        let arguments = [
            "doc",
            "--workspace",
            "--no-deps",
            "--document-private-items",
        ];
        Ok(cargo(
            &arguments,
            "-D warnings",
            "mend the links that rustdoc names",
        )?)
    });
    report.stage("arithmetic of the benchmarks", "a second", || {
        // Node finds the tests below the folder itself; they need no packages.
        let bench = project::root().join("bench");
        let mut node = Command::new("node");
        node.arg("--test").current_dir(bench);
        Ok(process::run(
            &mut node,
            "a failed test says what to look at",
        )?)
    });
    published::run(report);
    report.stage("tests on the host", "a minute the first time", || {
        Ok(cargo(
            &["test", "--workspace"],
            "",
            "a failed test says what to look at",
        )?)
    });
}

/// Lints the app as it is compiled for the browser, where the active toolchain can.
fn lint_for_the_browser(report: &mut Report) {
    const NAME: &str = "lints for the browser";
    if !wasm_toolchain::has_target() {
        report.skip(
            NAME,
            "the active toolchain lacks the target wasm32-unknown-unknown",
        );
        return;
    }
    report.stage(NAME, "a minute the first time", || {
        let target = [
            "clippy",
            "--package",
            "projektatlas",
            "--target",
            wasm_toolchain::TARGET,
        ];
        let arguments = [&target[..], &["--", "-D", "warnings"]].concat();
        Ok(cargo(&arguments, "", "mend what Clippy names")?)
    });
}

/// Runs Cargo in the project.
fn cargo(arguments: &[&str], rustdoc_flags: &str, by_hand: &str) -> Result<(), ProcessError> {
    let mut command = Command::new("cargo");
    command.args(arguments).current_dir(project::root());
    if !rustdoc_flags.is_empty() {
        command.env("RUSTDOCFLAGS", rustdoc_flags);
    }
    process::run(&mut command, by_hand)
}
