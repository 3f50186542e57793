//! Closing transaction periods and reporting about them.

use super::labels;
use crate::engine::{AttemptDetails, Effect, Failure};
use crate::model::error::Invalid;
use crate::providers::glase::account::Principal;
use crate::providers::glase::records::{
    GlaseExecuteReportRequest, GlaseMarkTransactionPeriodRequest, GlaseReport,
    GlaseTransactionPeriod,
};
use crate::providers::glase::rules;
use crate::providers::glase::soap::{Answer, Call, Labels};
use crate::providers::glase::wire;
use crate::providers::glase::xml::Writer;

/// Key of the terminal in parameters; Glase wants it in capitals.
const TERMINAL: &str = "TERMINALID";

/// Writes parameters by key: one `parameter` that holds them all.
fn write_parameters(message: &mut Writer, entries: &[(&str, Option<&str>)]) {
    message.element("parameters", |parameters| {
        parameters.element("parameter", |parameter| {
            for (key, value) in entries {
                if let Some(value) = value {
                    parameter.element("entry", |entry| {
                        entry.text("key", key);
                        entry.text("value", value);
                    });
                }
            }
        });
    });
}

impl Call for GlaseMarkTransactionPeriodRequest {
    type Output = GlaseTransactionPeriod;
    const NAME: &'static str = "mark_transaction_period";
    const WIRE: &'static str = "markTransactionPeriod";
    const EFFECT: Effect = Effect::UnsafeWrite;
    const PRINCIPAL: Principal = Principal::Reseller;

    fn labels(&self) -> Labels {
        labels!(self)
    }

    fn check(&self) -> Result<(), Invalid> {
        match &self.terminal_id {
            Some(terminal_id) => rules::identifier("terminal_id", terminal_id),
            None => Ok(()),
        }
    }

    fn write(&self, message: &mut Writer) {
        if self.terminal_id.is_some() {
            write_parameters(message, &[(TERMINAL, self.terminal_id.as_deref())]);
        }
    }

    fn read(&self, answer: &Answer<'_>) -> Result<Self::Output, Failure> {
        let older = || answer.result.word("ersReference").map(str::to_owned);
        let period = answer.required("transactionPeriodId");
        Ok(GlaseTransactionPeriod {
            transaction_period_id: period.or_else(|failure| older().ok_or(failure))?,
            terminal_id: self.terminal_id.clone(),
            raw: answer.raw.to_owned(),
        })
    }

    fn attempt(&self) -> AttemptDetails {
        AttemptDetails {
            marker: self.terminal_id.clone(),
            ..AttemptDetails::default()
        }
    }
}

impl Call for GlaseExecuteReportRequest {
    type Output = GlaseReport;
    const NAME: &'static str = "execute_report";
    const WIRE: &'static str = "executeReport";
    const EFFECT: Effect = Effect::Read;
    const PRINCIPAL: Principal = Principal::Reseller;

    fn labels(&self) -> Labels {
        labels!(self)
    }

    fn check(&self) -> Result<(), Invalid> {
        rules::report(
            &self.report_id,
            &self.transaction_period_id,
            self.terminal_id.as_deref(),
            self.language.as_deref(),
        )
    }

    fn write(&self, message: &mut Writer) {
        message.text("reportId", self.report_id.as_str());
        message.optional("language", self.language.as_deref());
        write_parameters(
            message,
            &[
                ("transactionPeriodId", Some(&self.transaction_period_id)),
                (TERMINAL, self.terminal_id.as_deref()),
            ],
        );
    }

    fn read(&self, answer: &Answer<'_>) -> Result<Self::Output, Failure> {
        wire::report(answer)
    }
}
