"""What importing the package brings, and what it costs."""

from __future__ import annotations

import builtins
import subprocess
import sys
from pathlib import Path

import pytest

import tillbridge
from tillbridge._generated_names import MODULES

SOURCES = Path(tillbridge.__file__).parents[1]

PUBLIC = """
AsyncFlowglad AsyncGlanceGrow AsyncGlase AsyncGlobiancePay Attempt AuthenticationError CancelledError
CardNumber CardVerificationValue ConflictError DeclinedError Event EventKind FieldIssue Flowglad
FlowgladAddress FlowgladBillingAddress FlowgladCancellationTiming FlowgladCheckoutSession
FlowgladCheckoutSessionStatus FlowgladCheckoutSessionType FlowgladCustomer FlowgladCustomerBilling
FlowgladIntervalUnit FlowgladInvoice FlowgladInvoiceLineItem FlowgladInvoiceLineItemType FlowgladInvoiceStatus
FlowgladInvoiceType FlowgladPayment FlowgladPaymentMethod FlowgladPaymentMethodType FlowgladPaymentPage
FlowgladPaymentStatus FlowgladPrice FlowgladPriceType FlowgladReconciliation FlowgladReconciliationFound
FlowgladReconciliationUndecided FlowgladSignedWebhook FlowgladSubscription FlowgladSubscriptionItem
FlowgladSubscriptionPage FlowgladSubscriptionStatus FlowgladTaxType FlowgladUsageEvent FlowgladWebhook
FlowgladWebhookCustomer FlowgladWebhookObject FormField GlanceGrow Glase GlaseAcknowledgmentMode GlaseAppLink
GlaseAssignedSeqrId GlaseCanceledInvoice GlaseCommittedReservation GlaseCustomerToken GlaseInvoice
GlaseInvoiceRow GlaseIssuedInvoice GlasePayment GlasePaymentMode GlasePaymentStatus GlaseReceipt
GlaseReceiptDocument GlaseReceiptType GlaseReconciliation GlaseReconciliationFound GlaseReconciliationNotFound
GlaseReconciliationUndecided GlaseRefund GlaseRegisteredTerminal GlaseReport GlaseReportId GlaseReportRow
GlaseReseller GlaseReservation GlaseSubmittedReceipt GlaseTerminal GlaseTransactionPeriod
GlaseUnregisteredTerminal GlaseUpdatedInvoice GlobianceBrowser GlobianceCard GlobianceCardPayment
GlobianceCardStatus GlobianceCardTransaction GlobianceCheckout GlobianceCheckoutItem GlobianceCheckoutResult
GlobianceCheckoutStatus GlobianceConfirmedWebhook GlobianceCreatedSubscription GlobianceCryptoPayment
GlobianceCurrency GlobianceCurrencyType GlobianceDepositAddress GlobianceItem GlobianceLanguage
GlobianceMessage GlobiancePay GlobiancePayer GlobiancePayment GlobiancePaymentEvent GlobiancePaymentStatus
GlobiancePeriod GlobianceQuote GlobianceReconciliation GlobianceReconciliationFound
GlobianceReconciliationNotFound GlobianceReconciliationUndecided GlobianceStore GlobianceSubscription
GlobianceSubscriptionChange GlobianceSubscriptionStatus GlobianceUntrustedWebhook GlobianceWebhookEvent
GlobianceWebhookType GrowClient GrowDocument GrowReconciliation GrowReconciliationFound
GrowReconciliationNotFound GrowReconciliationUndecided GrowTransaction GrowTransactionPage
GrowTransactionStatus InternalError InvalidRequestError NextAction NextActionNone NextActionPostForm
NextActionRedirect NextActionShowQrCode NextActionWait NotFoundError OpenEnum Outcome OutcomeUnknownError
PaymentError PaymentState PermissionError ProtocolError ProviderFailureError QrCode RateLimitedError
RetryAdvice RetryAdviceAfter RetryAdviceNever RetryAdviceNow Secret TimeoutError TransportError glase_app_link
parse_globiance_webhook render_qr_code sign_flowglad_webhook verify_flowglad_webhook
"""  # noqa: E501


def fresh(program: str) -> str:
    """Runs a program in an interpreter that has imported nothing for anybody."""
    program = f"import sys; sys.path.insert(0, {str(SOURCES)!r})\n{program}"
    command = [sys.executable, "-S", "-c", program]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_public_names_cannot_vanish() -> None:
    assert sorted(MODULES) == sorted(PUBLIC.split())
    for name in MODULES:
        assert getattr(tillbridge, name) is not None
        assert name in dir(tillbridge)


def test_every_public_class_says_that_it_belongs_to_the_package() -> None:
    classes = [item for name in MODULES if isinstance(item := getattr(tillbridge, name), type)]
    assert {item.__module__ for item in classes if item is not tillbridge.OpenEnum} == {
        "tillbridge"
    }
    assert all(item.__doc__ for item in classes)


def test_a_star_import_leaves_python_s_own_names_alone() -> None:
    names: dict[str, object] = {}
    exec("from tillbridge import *", names)
    assert names["GlanceGrow"] is tillbridge.GlanceGrow
    assert not {name for name in names if hasattr(builtins, name)} - {"__builtins__", "__doc__"}
    for name in ("PermissionError", "TimeoutError"):
        assert getattr(tillbridge, name) is not getattr(builtins, name)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Glance'"):
        _ = tillbridge.Glance  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "statement", ["import tillbridge", "from tillbridge import AsyncGlanceGrow, GlanceGrow"]
)
def test_importing_loads_none_of_the_heavy_modules(statement: str) -> None:
    heavy = {"asyncio", "dataclasses", "decimal", "enum", "inspect", "json", "logging", "typing"}
    loaded = fresh(f"{statement}\nprint(*sys.modules)").split()
    assert not heavy & set(loaded)


def test_importing_is_quick() -> None:
    # The bench holds it to the real figure; this bound is for loaded machines.
    program = (
        "import time; start = time.perf_counter(); from tillbridge import GlanceGrow\n"
        "print(time.perf_counter() - start)"
    )
    assert min(float(fresh(program)) for _ in range(5)) < 0.1


def test_the_metadata_agree() -> None:
    root = SOURCES.parents[1]
    project = (SOURCES.parent / "pyproject.toml").read_text()
    workspace = (root / "Cargo.toml").read_text()
    assert 'requires-python = ">=3.10"' in project
    assert "abi3-py310" in workspace
    assert f'version = "{tillbridge.__version__}"' in workspace
    assert (SOURCES / "tillbridge/py.typed").exists()
