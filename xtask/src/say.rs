//! What the commands tell the person at the terminal.

use std::io::Write as _;
use std::time::Duration;

/// Announces a step and, where it is not a matter of seconds, how long it takes.
pub fn step(text: impl AsRef<str>) {
    eprintln!("\n→ {}", text.as_ref());
}

/// Adds a line to the step that is running.
pub fn detail(text: impl AsRef<str>) {
    eprintln!("  {}", text.as_ref());
}

/// Warns: the command goes on, but somebody should look.
pub fn warning(text: impl AsRef<str>) {
    eprintln!("\nwarning: {}", text.as_ref());
}

/// Writes a line of the command's result to standard output, so that it can be piped on.
///
/// A reader that has gone away is no reason to fail.
pub fn result(text: impl AsRef<str>) {
    let _gone = writeln!(std::io::stdout(), "{}", text.as_ref());
}

/// A duration as a person says it: "0.4 s", "12 s", "3 min 05 s".
pub fn duration(took: Duration) -> String {
    let seconds = took.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", took.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_said_in_the_unit_that_fits() {
        assert_eq!(duration(Duration::from_millis(420)), "0.4 s");
        assert_eq!(duration(Duration::from_secs(12)), "12 s");
        assert_eq!(duration(Duration::from_secs(185)), "3 min 05 s");
    }
}
