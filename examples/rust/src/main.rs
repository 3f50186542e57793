//! A till on the command line. Each command is a process of its own: what has to outlive it is on the disk before any
//! money can move.
#![allow(
    clippy::print_stdout,
    reason = "a command-line tool speaks to its user on stdout"
)]

mod charge;
mod ride;
mod store;

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use tillbridge::{
    ClientOptions, Currency, Decimal, GlanceGrow, Glase, GlaseCredentials, GlaseTerminal,
    GrowCredentials,
};

use crate::store::Store;

/// Takes money for taxi rides (Glase) and for orders (Glance Grow).
#[derive(Parser)]
struct Cli {
    /// Where the till keeps what is under way.
    #[arg(long, default_value = ".till")]
    state: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// A taxi ride, whose price is known at its end.
    #[command(subcommand)]
    Ride(Ride),
    /// Charges a card for an order.
    Charge {
        /// The order's number, which nothing else has.
        order: String,
        amount: Decimal,
        currency: Currency,
        /// What Glance's form in the payer's browser made of the card.
        card_token: String,
    },
    /// Finds out, by reading, what became of calls whose answer was lost.
    Settle,
}

#[derive(Subcommand)]
enum Ride {
    /// Asks the passenger to reserve an amount, and shows the code to scan.
    Start {
        amount: Decimal,
        #[arg(long, default_value = "SEK")]
        currency: Currency,
        /// For how long the reservation holds.
        #[arg(long, default_value_t = 120)]
        minutes: u32,
    },
    /// Waits until the passenger has reserved the amount.
    Wait,
    /// Takes what the ride came to.
    End { amount: Decimal },
    /// Lets go of the reservation.
    Cancel,
    /// Gives back a part of what was taken.
    Refund { amount: Decimal },
}

fn main() -> Result<()> {
    let cli = Cli::parse();
    let store = Store::open(cli.state)?;
    match cli.command {
        Command::Ride(command) => {
            let glase = glase()?;
            match command {
                Ride::Start {
                    amount,
                    currency,
                    minutes,
                } => ride::start(&glase, &store, amount, currency, minutes),
                Ride::Wait => ride::wait(&glase, &store),
                Ride::End { amount } => ride::end(&glase, &store, amount),
                Ride::Cancel => ride::cancel(&glase, &store),
                Ride::Refund { amount } => ride::refund(&glase, &store, amount),
            }
        }
        Command::Charge {
            order,
            amount,
            currency,
            card_token,
        } => charge::charge(&grow()?, &store, &order, amount, currency, &card_token),
        Command::Settle => {
            ride::settle(&glase()?, &store)?;
            charge::settle(&grow()?, &store)
        }
    }
}

fn glase() -> Result<Glase> {
    let terminal = GlaseTerminal {
        id: variable("GLASE_TERMINAL_ID")?,
        password: variable("GLASE_TERMINAL_PASSWORD")?.into(),
    };
    let credentials = GlaseCredentials {
        terminal: Some(terminal),
        reseller: None,
        client_id: None,
        channel: None,
        client_reference: None,
    };
    let options = ClientOptions {
        base_url: Some(variable("GLASE_ENDPOINT")?),
        ..ClientOptions::default()
    };
    Ok(Glase::new(credentials, options)?)
}

fn grow() -> Result<GlanceGrow> {
    let credentials = GrowCredentials {
        api_key: variable("GLANCE_API_KEY")?.into(),
    };
    let options = ClientOptions {
        // Without one, Glance itself is meant.
        base_url: env::var("GLANCE_BASE_URL").ok(),
        ..ClientOptions::default()
    };
    Ok(GlanceGrow::new(credentials, options)?)
}

fn variable(name: &str) -> Result<String> {
    env::var(name).with_context(|| format!("set {name}"))
}
