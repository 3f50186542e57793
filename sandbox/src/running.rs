//! Servers that run on a thread of their own, for tests.

use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::path::Path;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use jiff::SignedDuration;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::control;
use crate::faults::Fault;
use crate::json::Json;
use crate::ledger::LedgerEntry;
use crate::providers::ControlError;
use crate::providers::flowglad::{
    self, FlowgladBehaviour, FlowgladDelivery, FlowgladMessage, FlowgladPastPayment,
};
use crate::providers::glance_grow::{OWNER_KEY, PREFIX, RateLimit, Shape, VIEWER_KEY};
use crate::providers::glase::{self, GlaseBehaviour, GlasePayer, GlaseStep};
use crate::providers::globiance_pay::{self, GlobianceBehaviour};
use crate::replay::{CaseError, Cases, Progress};
use crate::requests::RequestEntry;
use crate::server::{App, serve};
use crate::world::{CONTROL, World};

/// A server on its own thread; it stops when dropped.
#[derive(Debug)]
struct Running {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    fn start(app: Arc<dyn App>, address: impl ToSocketAddrs) -> io::Result<Self> {
        let listener = std::net::TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let listener = {
            let _inside = runtime.enter();
            TcpListener::from_std(listener)?
        };
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name("tillbridge-sandbox".to_owned())
            .spawn(move || {
                runtime.block_on(async {
                    tokio::select! {
                        () = serve(listener, app) => {}
                        _ = stopped => {}
                    }
                });
            })?;
        Ok(Self {
            address,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic on that thread has been reported already.
            let _ = thread.join();
        }
    }
}

/// The embedded providers on a local port; they stop when this is dropped.
///
/// The functions act at once and without HTTP, so they can be called from async tests.
#[derive(Debug)]
pub struct Sandbox {
    running: Running,
    world: Arc<World>,
}

impl Sandbox {
    /// Starts on a free port of 127.0.0.1.
    pub fn start() -> io::Result<Self> {
        Self::start_at(("127.0.0.1", 0))
    }

    /// Starts on an address; port 0 means any free one.
    pub fn start_at(address: impl ToSocketAddrs) -> io::Result<Self> {
        let world = Arc::new(World::default());
        let running = Running::start(world.clone(), address)?;
        Ok(Self { running, world })
    }

    /// Returns the URL of the server, without a trailing slash.
    pub fn url(&self) -> String {
        self.running.url()
    }

    /// Returns the address of the server.
    pub fn address(&self) -> SocketAddr {
        self.running.address
    }

    /// Returns the URL of the control calls, without a trailing slash.
    pub fn control_url(&self) -> String {
        format!("{}{CONTROL}", self.url())
    }

    /// Returns the base URL of Glance Grow.
    pub fn glance_grow_url(&self) -> String {
        format!("{}{PREFIX}", self.url())
    }

    /// Returns the Glance Grow key that may do everything.
    pub fn glance_grow_key(&self) -> &'static str {
        OWNER_KEY
    }

    /// Returns the Glance Grow key that may only read.
    pub fn glance_grow_viewer_key(&self) -> &'static str {
        VIEWER_KEY
    }

    /// Returns what `serve` prints when it is ready: one line of JSON.
    pub fn ready_line(&self) -> String {
        let url = self.url();
        let mut members = vec![
            ("url".to_owned(), Json::text(&url)),
            ("control".to_owned(), Json::Text(self.control_url())),
        ];
        members.extend(self.world.with(|inner| inner.ready(&url)));
        String::from_utf8_lossy(&Json::Object(members).to_bytes()).into_owned()
    }

    /// Returns every movement of money, oldest first.
    pub fn ledger(&self) -> Vec<LedgerEntry> {
        self.world.with(|inner| inner.ledger.entries().to_vec())
    }

    /// Returns the requests that arrived at providers, oldest first, with secrets hidden; the latest 10 000.
    pub fn requests(&self) -> Vec<RequestEntry> {
        self.world.with(|inner| inner.requests.entries().collect())
    }

    /// Arms a fault; faults for the same operation hit in the order they were armed.
    pub fn fault(&self, fault: Fault) -> Result<(), ControlError> {
        self.world
            .with(|inner| inner.arm(fault))
            .map_err(ControlError::Invalid)
    }

    /// Returns the faults that have not hit yet.
    pub fn armed_faults(&self) -> Vec<Fault> {
        self.world.with(|inner| inner.faults.armed().to_vec())
    }

    /// Moves the virtual clock forward, by whole nanoseconds.
    pub fn advance(&self, by: Duration) {
        let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
        self.world.with(|inner| inner.clock.advance(by));
    }

    /// Stops the virtual clock, so that only [`advance`](Self::advance) moves it, or lets it go on.
    pub fn stop_clock(&self, stopped: bool) {
        self.world.with(|inner| {
            if stopped {
                inner.clock.stop();
            } else {
                inner.clock.go_on();
            }
        });
    }

    /// Adds so many past Glance Grow transactions; they are not in the ledger.
    pub fn seed_glance_grow(&self, count: usize) -> Result<(), ControlError> {
        self.world.with(|inner| inner.seed(count))
    }

    /// Chooses the bodies that Glance Grow sends.
    pub fn shape_glance_grow(&self, shape: Shape) {
        self.world
            .with(|inner| inner.providers.glance_grow.set_shape(shape));
    }

    /// Limits the requests to Glance Grow, on the virtual clock.
    pub fn limit_glance_grow(&self, rule: RateLimit) {
        self.world
            .with(|inner| inner.providers.glance_grow.set_rate_limit(rule));
    }

    /// Returns the base URL of `GlobiancePay`.
    pub fn globiance_url(&self) -> String {
        format!("{}{}", self.url(), globiance_pay::PREFIX)
    }

    /// Returns the URL of the front end where payers of acquirer 2 are sent.
    pub fn globiance_merchant_ui_url(&self) -> String {
        format!("{}{}", self.url(), globiance_pay::MERCHANT_UI)
    }

    /// Returns the key of the `GlobiancePay` store.
    pub fn globiance_key(&self) -> &'static str {
        globiance_pay::API_KEY
    }

    /// Returns the secret that signs what the `GlobiancePay` store sends.
    pub fn globiance_secret(&self) -> &'static str {
        globiance_pay::SECRET
    }

    /// Returns the `GlobiancePay` plan of 100 USD a week for six weeks.
    pub fn globiance_plan_id(&self) -> &'static str {
        globiance_pay::PLAN_ID
    }

    /// Chooses how `GlobiancePay` behaves.
    pub fn behave_globiance(&self, behaviour: GlobianceBehaviour) -> Result<(), ControlError> {
        self.world
            .with(|inner| inner.providers.globiance_pay.set_behaviour(behaviour))
    }

    /// Returns the ids of the `GlobiancePay` checkouts, oldest first.
    pub fn globiance_checkout_ids(&self) -> Vec<String> {
        self.world
            .with(|inner| inner.providers.globiance_pay.checkout_ids())
    }

    /// Pays a `GlobiancePay` checkout in crypto: to its last address, else from a wallet.
    pub fn pay_globiance_checkout(&self, checkout_id: &str) -> Result<(), ControlError> {
        self.world.with(|inner| {
            let mut env = control::environment(inner.clock.now(), &mut inner.ledger);
            let globiance = &mut inner.providers.globiance_pay;
            globiance.pay_checkout(checkout_id, &mut env)
        })
    }

    /// Approves or declines a `GlobiancePay` card payment that is not over.
    pub fn decide_globiance_card(
        &self,
        transaction_ref: &str,
        approved: bool,
    ) -> Result<(), ControlError> {
        self.world.with(|inner| {
            let mut env = control::environment(inner.clock.now(), &mut inner.ledger);
            let globiance = &mut inner.providers.globiance_pay;
            globiance.decide_card_payment(transaction_ref, approved, &mut env)
        })
    }

    /// Chooses where `GlobiancePay` sends its notices; nowhere at first.
    pub fn set_globiance_webhook_url(&self, url: Option<&str>) -> Result<(), ControlError> {
        self.world
            .with(|inner| inner.providers.globiance_pay.set_webhook_url(url))
    }

    /// Returns the base URL of Flowglad.
    pub fn flowglad_url(&self) -> String {
        format!("{}{}", self.url(), flowglad::PREFIX)
    }

    /// Returns the Flowglad key of the test mode.
    pub fn flowglad_key(&self) -> &'static str {
        flowglad::API_KEY
    }

    /// Returns the Flowglad key of the live mode, which sees none of what the other sees.
    pub fn flowglad_live_key(&self) -> &'static str {
        flowglad::LIVE_API_KEY
    }

    /// Returns the secret that signs Flowglad's messages.
    pub fn flowglad_webhook_secret(&self) -> &'static str {
        flowglad::WEBHOOK_SECRET
    }

    /// Adds past Flowglad payments, which are not in the ledger, and returns their ids, oldest first.
    pub fn add_flowglad_payments(
        &self,
        payment: &FlowgladPastPayment,
    ) -> Result<Vec<String>, ControlError> {
        self.world.with(|inner| {
            inner
                .providers
                .flowglad
                .add_payments(payment, inner.clock.now())
        })
    }

    /// Chooses how Flowglad behaves.
    pub fn behave_flowglad(&self, behaviour: FlowgladBehaviour) {
        self.world
            .with(|inner| inner.providers.flowglad.set_behaviour(behaviour));
    }

    /// Signs a Flowglad message without sending it.
    pub fn flowglad_message(
        &self,
        message: &FlowgladDelivery,
    ) -> Result<FlowgladMessage, ControlError> {
        self.world
            .with(|inner| inner.providers.flowglad.message(message, inner.clock.now()))
    }

    /// Returns the endpoint of Glase, to which envelopes are posted.
    pub fn glase_endpoint(&self) -> String {
        glase::endpoint(&self.url())
    }

    /// Returns id, user id and password of the Glase reseller.
    pub fn glase_reseller(&self) -> (&'static str, &'static str, &'static str) {
        glase::RESELLER
    }

    /// Returns id and password of the Glase terminal, which is a webshop's.
    pub fn glase_terminal(&self) -> (&'static str, &'static str) {
        glase::TERMINAL
    }

    /// Chooses how Glase behaves.
    pub fn behave_glase(&self, behaviour: GlaseBehaviour) -> Result<(), ControlError> {
        self.world
            .with(|inner| inner.providers.glase.set_behaviour(behaviour))
    }

    /// Lets a buyer do something with the invoice of a reference, or of the cash register behind a sticker; nobody is notified.
    pub fn glase_buyer(
        &self,
        reference: &str,
        step: GlaseStep,
        payer: GlasePayer,
    ) -> Result<(), ControlError> {
        self.world
            .with(|inner| inner.glase_buyer(reference, step, payer))
    }

    /// Forgets everything that happened and was set; keys stay.
    pub fn reset(&self) {
        self.world.with(crate::world::Inner::reset);
    }
}

/// Recorded cases on a local port; they stop when this is dropped.
#[derive(Debug)]
pub struct Replay {
    running: Running,
    cases: Arc<Cases>,
}

/// Why a replay server does not start.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// The cases are unusable.
    #[error(transparent)]
    Cases(#[from] CaseError),
    /// The address cannot be listened on.
    #[error(transparent)]
    Listen(#[from] io::Error),
}

impl Replay {
    /// Reads `<folder>/<provider>/<case>.json` and serves on a free port of 127.0.0.1.
    pub fn start(folder: impl AsRef<Path>) -> Result<Self, ReplayError> {
        Self::start_at(folder, ("127.0.0.1", 0))
    }

    /// Reads `<folder>/<provider>/<case>.json` and serves on an address; port 0 means any free one.
    pub fn start_at(
        folder: impl AsRef<Path>,
        address: impl ToSocketAddrs,
    ) -> Result<Self, ReplayError> {
        let cases = Arc::new(Cases::load(folder.as_ref())?);
        let running = Running::start(cases.clone(), address)?;
        Ok(Self { running, cases })
    }

    /// Returns the URL of the server, without a trailing slash.
    pub fn url(&self) -> String {
        self.running.url()
    }

    /// Returns the base URL that a client under test takes for a case.
    pub fn base_url(&self, session: &str, provider: &str, case: &str) -> String {
        format!("{}/{session}/{provider}/{case}", self.url())
    }

    /// Returns what `replay` prints when it is ready: one line of JSON.
    pub fn ready_line(&self) -> String {
        let url = self.url();
        let line = Json::object([
            ("control", Json::Text(format!("{url}{CONTROL}"))),
            ("cases", Json::number(&self.cases.count())),
            ("url", Json::Text(url)),
        ]);
        String::from_utf8_lossy(&line.to_bytes()).into_owned()
    }

    /// Returns how far a session has come with a case; none when there is no such case.
    pub fn progress(&self, session: &str, provider: &str, case: &str) -> Option<Progress> {
        self.cases.progress(session, &format!("{provider}/{case}"))
    }

    /// Lets a session begin a case anew; false when there is no such case.
    pub fn rewind(&self, session: &str, provider: &str, case: &str) -> bool {
        self.cases.rewind(session, &format!("{provider}/{case}"))
    }

    /// Lets every session begin every case anew.
    pub fn reset(&self) {
        self.cases.reset();
    }
}
