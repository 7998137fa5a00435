//! Stages, one after the other, and what became of them.

use std::error::Error;
use std::time::{Duration, Instant};

use super::TestsFailed;
use crate::say;

/// What became of the stages so far.
#[derive(Debug, Default)]
pub struct Report {
    stages: Vec<Stage>,
}

/// A stage that has run.
#[derive(Debug)]
struct Stage {
    name: &'static str,
    outcome: Outcome,
    took: Duration,
}

/// What became of a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    /// It holds.
    Passed,
    /// It does not.
    Failed,
    /// It could not be tried, and why.
    Skipped(String),
}

impl Report {
    /// Runs a stage and notes what became of it. Returns what the stage returned if it holds.
    pub fn stage<T>(
        &mut self,
        name: &'static str,
        duration: &str,
        stage: impl FnOnce() -> Result<T, Box<dyn Error>>,
    ) -> Option<T> {
        say::step(format!("{name} ({duration})"));
        let start = Instant::now();
        let result = stage();
        if let Err(error) = &result {
            crate::report(error.as_ref());
        }
        let outcome = if result.is_ok() {
            Outcome::Passed
        } else {
            Outcome::Failed
        };
        self.note(name, outcome, start.elapsed());
        result.ok()
    }

    /// Notes that a stage could not be tried.
    pub fn skip(&mut self, name: &'static str, reason: &str) {
        self.note(name, Outcome::Skipped(reason.to_owned()), Duration::ZERO);
    }

    /// Prints the summary.
    ///
    /// # Errors
    ///
    /// If a stage failed.
    pub fn finish(self) -> Result<(), TestsFailed> {
        say::result(format!("\n{}", self.summary()));
        self.verdict()
    }

    /// Whether all stages hold.
    fn verdict(&self) -> Result<(), TestsFailed> {
        let is_failed = |stage: &&Stage| stage.outcome == Outcome::Failed;
        let failed: Vec<&'static str> = self
            .stages
            .iter()
            .filter(is_failed)
            .map(|stage| stage.name)
            .collect();
        if failed.is_empty() {
            return Ok(());
        }
        Err(TestsFailed {
            failed,
            run: self.stages.len(),
        })
    }

    /// One line per stage.
    fn summary(&self) -> String {
        let width = self
            .stages
            .iter()
            .map(|stage| stage.name.len())
            .max()
            .unwrap_or(0);
        let line = |stage: &Stage| {
            let (word, note) = match &stage.outcome {
                Outcome::Passed => ("passed ", say::duration(stage.took)),
                Outcome::Failed => ("FAILED ", say::duration(stage.took)),
                Outcome::Skipped(reason) => ("skipped", reason.clone()),
            };
            format!("{word}  {:width$}  {note}", stage.name)
        };
        self.stages.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    fn note(&mut self, name: &'static str, outcome: Outcome, took: Duration) {
        self.stages.push(Stage {
            name,
            outcome,
            took,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_stage_does_not_stop_the_others_and_fails_the_whole() {
        let mut report = Report::default();
        assert_eq!(
            report.stage("lints", "", || Err::<(), _>("unused".into())),
            None
        );
        assert_eq!(report.stage("tests", "", || Ok(7)), Some(7));
        report.skip("lints for the browser", "no target");
        assert_eq!(
            report.summary(),
            "FAILED   lints                  0.0 s\n\
             passed   tests                  0.0 s\n\
             skipped  lints for the browser  no target"
        );
        assert_eq!(
            report.verdict().unwrap_err().to_string(),
            "1 of 3 stages failed: lints"
        );
    }
}
