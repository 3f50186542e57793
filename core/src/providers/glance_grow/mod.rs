//! Glance Grow: card charges and refunds over REST (Glance API documentation, payments page).

mod flows;
mod operations;
mod records;
mod wire;

pub use records::{
    GrowChargeRequest, GrowClient, GrowCredentials, GrowDocument, GrowGetTransactionRequest,
    GrowListTransactionsRequest, GrowReconcileRequest, GrowReconciliation, GrowRefundRequest,
    GrowTransaction, GrowTransactionBatch, GrowTransactionPage, GrowTransactionStatus,
    GrowTransactionsRequest,
};

use crate::define::client;
use crate::engine::{HttpRequest, Provider, input};
use crate::model::Secret;
use crate::model::error::Invalid;

/// A Glance account: company and user by API key.
#[derive(Clone)]
pub struct Grow {
    api_key: Secret,
}

impl Provider for Grow {
    type Credentials = GrowCredentials;
    const NAME: &'static str = "glance_grow";
    const BASE_URL: Option<&'static str> = Some("https://api.glance.co.il");

    fn new(credentials: GrowCredentials) -> Result<Self, Invalid> {
        input::api_key(&credentials.api_key)?;
        Ok(Self {
            api_key: credentials.api_key,
        })
    }

    fn authorize(&self, request: &mut HttpRequest) {
        request.secret_header(http::header::AUTHORIZATION, "Bearer ", &self.api_key);
    }

    fn secrets(&self) -> Vec<&Secret> {
        vec![&self.api_key]
    }
}

client! {
    /// A Glance account that charges saved cards and refunds.
    ///
    /// For servers: an API key must not be shipped in an app or a browser (Glance, authentication page).
    pub struct GlanceGrow, NativeGlanceGrow for Grow, GrowCredentials {
        /// Charges a saved card.
        ///
        /// Moves money and is never sent twice. A decline is the error `declined`; when the answer is
        /// lost the error is `outcome_unknown`, with the attempt that `reconcile` settles.
        charge(GrowChargeRequest) -> GrowTransaction;
        /// Gives back a charge or a part of it.
        ///
        /// Moves money and is never sent twice; a lost answer is the error `outcome_unknown`.
        refund(GrowRefundRequest) -> GrowTransaction;
        /// Reads one page of the account's transactions.
        list_transactions(GrowListTransactionsRequest) -> GrowTransactionPage;
        /// Reads one transaction.
        get_transaction(GrowGetTransactionRequest) -> GrowTransaction;
        /// Finds out what became of a charge or refund whose answer was lost, by reading.
        ///
        /// Looks at once and again 5 seconds, 35 seconds and 155 seconds after the attempt began, as far
        /// as the deadline reaches. Nothing is sent again.
        reconcile(GrowReconcileRequest) -> GrowReconciliation;
    }
    walks {
        /// Walks over all of the account's transactions, page by page, each once.
        transactions(GrowTransactionsRequest) -> GrowTransactionBatch as GrowTransaction;
    }
}
