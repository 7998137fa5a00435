//! Other programs: how they are started, and what is said when they fail.

use std::io;
use std::process::{Command, ExitStatus, Stdio};

use thiserror::Error;

/// Why another program did not do its work. Every case says what to do by hand.
#[derive(Debug, Error)]
pub enum ProcessError {
    /// The program could not be started.
    #[error("`{line}` could not be started\n  by hand: {by_hand}")]
    Start {
        /// Program and arguments.
        line: String,
        /// What a person can do instead.
        by_hand: String,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// The program ran and ended with an error.
    #[error("`{line}` failed ({status})\n  by hand: {by_hand}")]
    Failed {
        /// Program and arguments.
        line: String,
        /// How it ended.
        status: ExitStatus,
        /// What a person can do instead.
        by_hand: String,
    },
}

/// Runs a program to its end, with its output on the terminal.
///
/// # Errors
///
/// If it cannot be started or does not succeed; the error carries `by_hand`.
pub fn run(command: &mut Command, by_hand: &str) -> Result<(), ProcessError> {
    let line = line_of(command);
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(ProcessError::Failed {
            line,
            status,
            by_hand: by_hand.to_owned(),
        }),
        Err(source) => Err(ProcessError::Start {
            line,
            by_hand: by_hand.to_owned(),
            source,
        }),
    }
}

/// Runs a program to its end and returns what it writes to standard output.
///
/// # Errors
///
/// If it cannot be started or does not succeed; the error carries `by_hand`.
pub fn run_for_output(command: &mut Command, by_hand: &str) -> Result<String, ProcessError> {
    let line = line_of(command);
    let by_hand = by_hand.to_owned();
    match command.stdin(Stdio::null()).output() {
        Ok(output) if output.status.success() => {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        }
        Ok(output) => Err(ProcessError::Failed {
            line,
            status: output.status,
            by_hand,
        }),
        Err(source) => Err(ProcessError::Start {
            line,
            by_hand,
            source,
        }),
    }
}

/// What a program writes to standard output, or nothing if it is missing or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Program and arguments as one would type them.
fn line_of(command: &Command) -> String {
    let program = command.get_program().to_string_lossy().into_owned();
    command.get_args().fold(program, |line, argument| {
        let argument = argument.to_string_lossy();
        if argument.contains(' ') {
            format!("{line} '{argument}'")
        } else {
            format!("{line} {argument}")
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_program_is_named_with_what_to_do_by_hand() {
        let error = run(
            Command::new("projektatlas-no-such-program").arg("two words"),
            "install it",
        )
        .unwrap_err();
        assert_eq!(
            error.to_string(),
            "`projektatlas-no-such-program 'two words'` could not be started\n  by hand: install it"
        );
    }

    #[test]
    fn a_missing_program_has_no_output() {
        assert_eq!(
            output(&mut Command::new("projektatlas-no-such-program")),
            None
        );
    }
}
