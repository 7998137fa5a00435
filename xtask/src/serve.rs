//! `cargo xtask serve`: builds what has changed and serves it on this machine.

use clap::Parser;
use thiserror::Error;

use crate::build::base::Base;
use crate::build::{self, BuildError};
use crate::say;
use crate::server::{Server, ServerError};

/// Ports that are tried when none is asked for.
const PORTS: [u16; 3] = [8080, 8081, 8082];

/// Options of `cargo xtask serve`.
#[derive(Debug, Parser)]
pub struct Args {
    /// Port to listen on; otherwise 8080, or another if that is taken.
    #[arg(long)]
    port: Option<u16>,
    /// Path under which the atlas lies, to try a sub-path.
    #[arg(long, default_value = "/", value_name = "PATH")]
    base: Base,
}

/// Why nothing is served.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ServeError {
    /// There is nothing to serve.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// The server does not run.
    #[error(transparent)]
    Server(#[from] ServerError),
}

/// Serves until the program is ended.
///
/// # Errors
///
/// If the build fails, or if no port can be had.
pub fn run(args: Args) -> Result<(), ServeError> {
    let folder = build::ensure(&args.base)?;
    let server = match args.port {
        Some(port) => Server::start(folder, args.base, port)?,
        None => first_free(|port| Server::start(folder.clone(), args.base.clone(), port))?,
    };
    say::result(format!(
        "\nThe atlas is at {} (Ctrl+C ends it)",
        server.url()
    ));
    server.wait()?;
    Ok(())
}

/// A server on the first of the usual ports that is free, else on any.
fn first_free(start: impl Fn(u16) -> Result<Server, ServerError>) -> Result<Server, ServerError> {
    PORTS
        .into_iter()
        .find_map(|port| start(port).ok())
        .map_or_else(|| start(0), Ok)
}
