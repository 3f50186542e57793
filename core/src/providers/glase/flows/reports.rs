//! A report that is waited for.

use crate::engine::{Executor, Scope, Task, sleep_unless_cancelled};
use crate::model::PaymentError;
use crate::providers::glase::account::{Account, Principal};
use crate::providers::glase::records::{
    GlaseExecuteReportRequest, GlaseReport, GlaseRunReportRequest,
};
use crate::providers::glase::soap::call;
use crate::providers::glase::{NAME, rules};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// Result code for a report that is not ready.
const NOT_READY: &str = "2";
/// Wait before the second question (Glase, reporting).
const FIRST_WAIT: Duration = Duration::from_secs(3);
const LONGEST_WAIT: Duration = Duration::from_secs(10);
/// A report that is not ready by then never will be: its terminal was not named to the period.
const LONGEST: Duration = Duration::from_secs(60);

impl Task for GlaseRunReportRequest {
    type Provider = Account;
    type Output = GlaseReport;
    const OPERATION: &'static str = "run_report";
    // Time for the last question besides all the waiting.
    const DEADLINE: Duration = LONGEST.saturating_add(LONGEST_WAIT);

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlaseReport, PaymentError> {
        let login = executor.provider().login(Principal::Reseller);
        login
            .map(drop)
            .and_then(|()| rules::poll_interval(self.poll_interval))
            .map_err(|invalid| invalid.into_error(NAME, Self::OPERATION))?;
        let last = scope.deadline.min(Instant::now() + LONGEST);
        let mut wait = self.poll_interval.unwrap_or(FIRST_WAIT);
        loop {
            let request = GlaseExecuteReportRequest {
                report_id: self.report_id.clone(),
                transaction_period_id: self.transaction_period_id.clone(),
                terminal_id: self.terminal_id.clone(),
                language: self.language.clone(),
                client_comment: None,
                client_reference: None,
            };
            let error = match call(&executor, &scope, request).await {
                Err(error) if error.context().provider_code.as_deref() == Some(NOT_READY) => error,
                result => return result,
            };
            let next = Instant::now() + wait;
            if next >= last || !sleep_unless_cancelled(next, &scope).await {
                return Err(error);
            }
            if self.poll_interval.is_none() {
                wait = (wait * 3 / 2).min(LONGEST_WAIT);
            }
        }
    }
}
