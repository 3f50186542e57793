# Written by `cargo xtask generate`.
"""The clients of Glase."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

from tillbridge._runtime import AsyncClient, Client, Connection, hidden, seal_record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import timedelta
    from decimal import Decimal

    from tillbridge._generated_common import Attempt, Event, QrCode
    from tillbridge._generated_glase_types import (
        GlaseAppLink,
        GlaseAssignedSeqrId,
        GlaseCanceledInvoice,
        GlaseCommittedReservation,
        GlaseCustomerToken,
        GlaseInvoice,
        GlaseIssuedInvoice,
        GlasePayment,
        GlaseReceiptDocument,
        GlaseReconciliation,
        GlaseRefund,
        GlaseRegisteredTerminal,
        GlaseReport,
        GlaseReportId,
        GlaseReseller,
        GlaseReservation,
        GlaseSubmittedReceipt,
        GlaseTerminal,
        GlaseTransactionPeriod,
        GlaseUnregisteredTerminal,
        GlaseUpdatedInvoice,
    )
    from tillbridge._native import Secret, Types


class _Glase(Connection):
    _provider = "glase"

    @staticmethod
    def _load() -> Types:
        from tillbridge._generated_glase_types import TYPES

        return TYPES

    def __init__(
        self,
        *,
        base_url: str,
        terminal: GlaseTerminal | Mapping[str, object] | None = None,
        reseller: GlaseReseller | Mapping[str, object] | None = None,
        client_id: str | None = None,
        channel: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
        connect_timeout: timedelta | float | None = None,
        retries: int | None = None,
        max_connections: int | None = None,
        proxy: Secret | str | None = None,
        extra_root_certificates: str | None = None,
        user_agent_suffix: str | None = None,
        allow_plain_http: bool = False,
        observer: Callable[[Event], object] | None = None,
    ) -> None:
        """Makes a client; nothing is sent.

        Args:
            base_url: Where the provider is reached: the whole URL of its endpoint, which it gives
                to each merchant. Must be https; http is taken for loopback, and elsewhere with
                ``allow_plain_http``.
            terminal: The terminal. At least one of ``terminal`` and ``reseller``.
            reseller: The reseller, which is the shop.
            client_id: Name and version of your software; certification wants the company's name.
                Default: ``tillbridge`` and its version.
            channel: Channel, at most 40 characters. Default ``WS``.
            client_reference: Reference of every call, at most 32 characters; certification wants
                the product's name and version. Default: a new one for each call. Glase uses it for
                nothing but finding a call in its logs.
            deadline: Longest time for one call: waiting for a connection, connecting, sending,
                reading, retries. Default 30 seconds, and more where an operation says so; more than
                zero.
            connect_timeout: Longest time for making a connection, TLS included. Default 10 seconds;
                more than zero.
            retries: How often a call that is safe to repeat is repeated. Default 3; at most 10.
            max_connections: Most connections at a time; further calls wait within their deadline.
                Default 100; 1 to 10000.
            proxy: Proxy URL (http, https or socks5), which may hold a password. Default: the
                system's or the environment's proxy, none for loopback.
            extra_root_certificates: Root certificates in PEM to trust besides the system's.
            user_agent_suffix: Text to append to the ``User-Agent`` header: visible ASCII and
                spaces, at most 200.
            allow_plain_http: Whether http is allowed to hosts other than loopback. Default false.
            observer: Function that is told of each event of a request, on the thread or event loop
                of its call, once the call has ended. What it raises goes to ``sys.unraisablehook``.
        """
        terminal = seal_record("GlaseTerminal", terminal)
        reseller = seal_record("GlaseReseller", reseller)
        proxy = proxy and hidden(proxy)
        super().__init__(observer)
        self._connect(
            {
                "terminal": terminal,
                "reseller": reseller,
                "client_id": client_id,
                "channel": channel,
                "client_reference": client_reference,
            },
            {
                "base_url": base_url,
                "deadline": self._milliseconds("new", "deadline", deadline),
                "connect_timeout": self._milliseconds("new", "connect_timeout", connect_timeout),
                "retries": retries,
                "max_connections": max_connections,
                "proxy": proxy,
                "extra_root_certificates": extra_root_certificates,
                "user_agent_suffix": user_agent_suffix,
                "allow_plain_http": allow_plain_http,
            },
        )


class Glase(_Glase, Client):
    """A Glase terminal, its reseller, or both.

    ``base_url`` is required, because Glase publishes no address for production; it is the whole
    address of the endpoint. The one for tests is
    ``https://extdev.seqr.com/soap/merchant/cashregister-2``.

    A payment that is not fetched as ``PAID`` within 20 seconds after the buyer has paid is undone
    by Glase. The waiting calls keep to that; who asks with ``get_payment_status`` has to.

    Blocks; ``AsyncGlase`` is the twin for asyncio. Share one between threads. Every failure is a
    ``PaymentError``.
    """

    __module__ = "tillbridge"

    def assign_seqr_id(
        self,
        *,
        seqr_id: str,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseAssignedSeqrId:
        """Gives the client's own terminal the id on its sticker.

        Args:
            seqr_id: The id, letters and digits only; the sticker shows ``HTTP://SEQR.SE/Q`` and
                this id.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "seqr_id": seqr_id,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseAssignedSeqrId = self._call("assign_seqr_id", request, deadline)
        return result

    def cancel(
        self,
        *,
        reservation: GlaseReservation | Mapping[str, object],
        poll_interval: timedelta | float | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlasePayment:
        """Releases a reservation and waits until that is seen.

        Where the buyer was faster and has paid, the error is ``ConflictError``, with the payment's
        reference for ``refund_payment``.

        Args:
            reservation: The reservation as it was last seen.
            poll_interval: How long to wait between two questions. Default 1 second; at most 10.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        reservation = seal_record("GlaseReservation", reservation)
        request: dict[str, object] = {
            "reservation": reservation,
            "poll_interval": self._milliseconds("cancel", "poll_interval", poll_interval),
        }
        result: GlasePayment = self._call("cancel", request, deadline)
        return result

    def cancel_invoice(
        self,
        *,
        invoice_reference: str,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseCanceledInvoice:
        """Calls an invoice off that is not paid; one that is called off already is success.

        Args:
            invoice_reference: Glase's reference of the invoice.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "invoice_reference": invoice_reference,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseCanceledInvoice = self._call("cancel_invoice", request, deadline)
        return result

    def commit(
        self,
        *,
        reservation: GlaseReservation | Mapping[str, object],
        amount: Decimal | int | str,
        allow_more: bool = False,
        poll_interval: timedelta | float | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlasePayment:
        """Takes the final amount of a reservation and waits until it is paid.

        Moves money. Where the amount is not that of the invoice, the invoice is replaced first, its
        rows by one. When the answer to the commit is lost, the payment's status is asked before
        anything is repeated. The error ``DeclinedError`` says that no money was taken,
        ``OutcomeUnknownError`` that it could not be seen: ``reconcile`` settles it.

        Args:
            reservation: The reservation as it was last seen.
            amount: The final amount, more than zero.
            allow_more: Whether it may be more than what is reserved, which Glase need not accept.
            poll_interval: How long to wait between two questions. Default 1 second; at most 10.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        reservation = seal_record("GlaseReservation", reservation)
        request: dict[str, object] = {
            "reservation": reservation,
            "amount": self._amount("commit", "amount", amount),
            "allow_more": allow_more,
            "poll_interval": self._milliseconds("commit", "poll_interval", poll_interval),
        }
        result: GlasePayment = self._call("commit", request, deadline)
        return result

    def commit_reservation(
        self,
        *,
        invoice_reference: str,
        amount: Decimal | int | str | None = None,
        currency: str | None = None,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseCommittedReservation:
        """Commits a reservation; the payment is there once it was fetched as ``PAID``.

        Moves money and is never sent twice: when the answer is lost, the error is
        ``OutcomeUnknownError``, with the attempt that ``reconcile`` settles. ``commit`` does all of
        that.

        Args:
            invoice_reference: Glase's reference of the invoice.
            amount: The final amount; for ``RESERVATION_REQUIRED_PRELIMINARY_AMOUNT`` always name
                it. Default: the invoice's, in the form of the older interface, which does not know
                this member.
            currency: Its currency; together with ``amount``.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "invoice_reference": invoice_reference,
            "amount": self._amount("commit_reservation", "amount", amount),
            "currency": currency,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseCommittedReservation = self._call("commit_reservation", request, deadline)
        return result

    def execute_report(
        self,
        *,
        report_id: GlaseReportId | str,
        transaction_period_id: str,
        terminal_id: str | None = None,
        language: str | None = None,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseReport:
        """Makes a report once; while it is not ready the error is ``ConflictError``. The reseller's
        call.

        Args:
            report_id: Which report.
            transaction_period_id: Glase's id of the period.
            terminal_id: The terminal; required for the terminals' reports.
            language: Language, such as ``en``. Default: Glase's own.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "report_id": report_id,
            "transaction_period_id": transaction_period_id,
            "terminal_id": terminal_id,
            "language": language,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseReport = self._call("execute_report", request, deadline)
        return result

    def get_payment_status(
        self,
        *,
        invoice_reference: str | None = None,
        invoice_version: int | None = None,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlasePayment:
        """Asks where an invoice stands, which is also what keeps a payment: see the 20 seconds
        above.

        Send the ``version`` of the answer before. One try takes at most 5 seconds.

        Args:
            invoice_reference: Glase's reference of the invoice. Default: the one that the cash
                register holds now.
            invoice_version: The ``version`` of the answer before, which tells Glase that it was
                seen. Default 0, the first.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "invoice_reference": invoice_reference,
            "invoice_version": invoice_version,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlasePayment = self._call("get_payment_status", request, deadline)
        return result

    def handle_notification(
        self,
        *,
        invoice_reference: str,
        version: int | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlasePayment:
        """Asks at once where a payment stands of which a notification came.

        A notification proves nothing and its body says nothing: it is a reason to ask, and the 20
        seconds run. Answer it with status 200 whatever comes of this.

        Args:
            invoice_reference: Glase's reference of the invoice, by your own record of the URL that
                was called: the notification's body proves nothing.
            version: The ``version`` of the answer before. Default 0, the first.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "invoice_reference": invoice_reference,
            "version": version,
        }
        result: GlasePayment = self._call("handle_notification", request, deadline)
        return result

    def mark_transaction_period(
        self,
        *,
        terminal_id: str | None = None,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseTransactionPeriod:
        """Closes the transaction period and opens the next. The reseller's call.

        It is not repeated when the answer is lost: the error is then ``OutcomeUnknownError``, and
        the period's id is lost for good.

        Args:
            terminal_id: The terminal whose period it is. Default: the shop's. Terminals' reports
                are made of a terminal's period only.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "terminal_id": terminal_id,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseTransactionPeriod = self._call("mark_transaction_period", request, deadline)
        return result

    def pay(
        self,
        *,
        invoice: GlaseInvoice | Mapping[str, object],
        replace_open: bool = False,
        deadline: timedelta | float | None = None,
    ) -> GlaseIssuedInvoice:
        """Asks a buyer to pay at once.

        Refuses with ``ConflictError``, nothing sent, while the terminal holds an open reservation.
        Go on with ``wait_until_paid`` at once: a payment that nobody fetches within 20 seconds is
        undone.

        Args:
            invoice: The invoice; ``payment_mode`` is left out or ``IMMEDIATE_DEBIT``.
            replace_open: Whether to send it without asking first whether the terminal holds an open
                reservation, which a cash register may lose by it. A web shop's terminal holds many
                invoices and loses none.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        invoice = seal_record("GlaseInvoice", invoice)
        request: dict[str, object] = {
            "invoice": invoice,
            "replace_open": replace_open,
        }
        result: GlaseIssuedInvoice = self._call("pay", request, deadline)
        return result

    def reconcile(
        self,
        attempt: Attempt | Mapping[str, object],
        *,
        deadline: timedelta | float | None = None,
    ) -> GlaseReconciliation:
        """Finds out what became of a call whose answer was lost, by reading alone.

        Settles commits. Of an invoice it tells what the cash register holds now; refunds, periods
        and terminals cannot be asked for, which the answer says.

        Args:
            attempt: The attempt that the outcome-unknown error carries.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        attempt = seal_record("Attempt", attempt)
        request: dict[str, object] = {
            "attempt": attempt,
        }
        result: GlaseReconciliation = self._call("reconcile", request, deadline)
        return result

    def refund_payment(
        self,
        *,
        ers_reference: str,
        invoice: GlaseInvoice | Mapping[str, object],
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseRefund:
        """Gives a payment back, whole or in part.

        Moves money and is never sent twice. When the answer is lost, the error is
        ``OutcomeUnknownError``, and nothing that Glase can be asked settles it: look into a report.

        Args:
            ers_reference: Glase's reference of the payment.
            invoice: What is given back: ``total_amount`` is the amount of this refund. Modes and
                times are sent only where they are given.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        invoice = seal_record("GlaseInvoice", invoice)
        request: dict[str, object] = {
            "ers_reference": ers_reference,
            "invoice": invoice,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseRefund = self._call("refund_payment", request, deadline)
        return result

    def register_terminal(
        self,
        *,
        external_terminal_id: str,
        name: str,
        password: Secret | str | None = None,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseRegisteredTerminal:
        """Makes a cash register's terminal and gives its login. The reseller's call.

        Not for web shops, whose terminals Glase makes: a cash register holds one invoice at a time.
        It is not repeated when the answer is lost, because that would make another: the error is
        then ``OutcomeUnknownError``, and ``reconcile`` does not settle it.

        Args:
            external_terminal_id: Your own id of the terminal, such as ``Store 111/Till 4``.
            name: Name that the buyer sees.
            password: Password that the terminal shall have, at least 4 characters. Default: a new
                one of 24 letters and digits, which is in the result.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        password = password and hidden(password)
        request: dict[str, object] = {
            "external_terminal_id": external_terminal_id,
            "name": name,
            "password": password,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseRegisteredTerminal = self._call("register_terminal", request, deadline)
        return result

    def reserve(
        self,
        *,
        invoice: GlaseInvoice | Mapping[str, object],
        commit_reservation_timeout: int,
        replace_open: bool = False,
        deadline: timedelta | float | None = None,
    ) -> GlaseReservation:
        """Asks a buyer to reserve an amount, of which ``commit`` takes what is due.

        Refuses with ``ConflictError``, nothing sent, while the terminal holds an open reservation.

        Args:
            invoice: The invoice: its ``total_amount`` is the most that the commit is sure of.
                ``payment_mode`` and ``commit_reservation_timeout`` are left out.
            commit_reservation_timeout: Seconds within which the reservation must be committed, at
                least 1; afterwards nothing is paid. Minutes in a shop, hours or days online.
            replace_open: Whether to send it without asking first whether the terminal holds an open
                reservation, which a cash register may lose by it. A web shop's terminal holds many
                invoices and loses none.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        invoice = seal_record("GlaseInvoice", invoice)
        request: dict[str, object] = {
            "invoice": invoice,
            "commit_reservation_timeout": commit_reservation_timeout,
            "replace_open": replace_open,
        }
        result: GlaseReservation = self._call("reserve", request, deadline)
        return result

    def run_report(
        self,
        *,
        report_id: GlaseReportId | str,
        transaction_period_id: str,
        terminal_id: str | None = None,
        language: str | None = None,
        poll_interval: timedelta | float | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseReport:
        """Makes a report and waits until it is ready, for a minute at most, which the default
        deadline of this call allows for. The reseller's call.

        Args:
            report_id: Which report.
            transaction_period_id: Glase's id of the period.
            terminal_id: The terminal; required for the terminals' reports.
            language: Language, such as ``en``. Default: Glase's own.
            poll_interval: How long to wait between two questions. Default 3 seconds, growing; at
                most 10.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "report_id": report_id,
            "transaction_period_id": transaction_period_id,
            "terminal_id": terminal_id,
            "language": language,
            "poll_interval": self._milliseconds("run_report", "poll_interval", poll_interval),
        }
        result: GlaseReport = self._call("run_report", request, deadline)
        return result

    def send_invoice(
        self,
        *,
        invoice: GlaseInvoice | Mapping[str, object],
        tokens: Sequence[GlaseCustomerToken | Mapping[str, object]] = (),
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseIssuedInvoice:
        """Sends an invoice for a buyer to pay.

        Takes no money by itself. On a cash register it calls the invoice before off. It is not
        repeated when the answer is lost: the error is then ``OutcomeUnknownError``. ``pay`` and
        ``reserve`` look after an open reservation first.

        Args:
            invoice: The invoice.
            tokens: Tokens of the buyer that are known already.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        invoice = seal_record("GlaseInvoice", invoice)
        tokens = seal_record("[GlaseCustomerToken]", tokens)
        request: dict[str, object] = {
            "invoice": invoice,
            "tokens": tokens,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseIssuedInvoice = self._call("send_invoice", request, deadline)
        return result

    def submit_payment_receipt(
        self,
        *,
        ers_reference: str,
        receipt_document: GlaseReceiptDocument | Mapping[str, object] | None = None,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseSubmittedReceipt:
        """Attaches a receipt to a payment.

        Args:
            ers_reference: Glase's reference of the payment.
            receipt_document: The document; certification takes the call without one too.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        receipt_document = seal_record("GlaseReceiptDocument", receipt_document)
        request: dict[str, object] = {
            "ers_reference": ers_reference,
            "receipt_document": receipt_document,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseSubmittedReceipt = self._call("submit_payment_receipt", request, deadline)
        return result

    def unregister_terminal(
        self,
        *,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseUnregisteredTerminal:
        """Removes the client's own terminal.

        Args:
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseUnregisteredTerminal = self._call("unregister_terminal", request, deadline)
        return result

    def update(
        self,
        *,
        reservation: GlaseReservation | Mapping[str, object],
        invoice: GlaseInvoice | Mapping[str, object],
        tokens: Sequence[GlaseCustomerToken | Mapping[str, object]] = (),
        allow_more: bool = False,
        deadline: timedelta | float | None = None,
    ) -> GlaseReservation:
        """Replaces a reservation's invoice, so that the buyer's bill shows what was bought.

        Args:
            reservation: The reservation as it was last seen.
            invoice: The invoice as it shall be, in the same currency. Once the amount is reserved,
                its total is at most that.
            tokens: Tokens of the buyer with what became of them.
            allow_more: Whether the total may be more than what is reserved, which Glase need not
                accept at commit.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        reservation = seal_record("GlaseReservation", reservation)
        invoice = seal_record("GlaseInvoice", invoice)
        tokens = seal_record("[GlaseCustomerToken]", tokens)
        request: dict[str, object] = {
            "reservation": reservation,
            "invoice": invoice,
            "tokens": tokens,
            "allow_more": allow_more,
        }
        result: GlaseReservation = self._call("update", request, deadline)
        return result

    def update_invoice(
        self,
        *,
        invoice_reference: str,
        invoice: GlaseInvoice | Mapping[str, object],
        tokens: Sequence[GlaseCustomerToken | Mapping[str, object]] = (),
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseUpdatedInvoice:
        """Replaces an invoice that is not paid, all of it.

        Args:
            invoice_reference: Glase's reference of the invoice.
            invoice: The invoice as it shall be.
            tokens: Tokens of the buyer with what became of them.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        invoice = seal_record("GlaseInvoice", invoice)
        tokens = seal_record("[GlaseCustomerToken]", tokens)
        request: dict[str, object] = {
            "invoice_reference": invoice_reference,
            "invoice": invoice,
            "tokens": tokens,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseUpdatedInvoice = self._call("update_invoice", request, deadline)
        return result

    def wait_until_paid(
        self,
        *,
        invoice_reference: str,
        version: int | None = None,
        poll_interval: timedelta | float | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlasePayment:
        """Waits until an invoice is paid, needs the merchant or has ended: look at its ``status``.

        Asks each second and tells Glase that ``PAID`` was seen. At the deadline it gives the
        payment as it was last seen: wait again, or call the invoice off with ``cancel_invoice``;
        one that nobody asks about may be paid and undone.

        Args:
            invoice_reference: Glase's reference of the invoice.
            version: The ``version`` of the answer before. Default 0, the first.
            poll_interval: How long to wait between two questions. Default 1 second; at most 10.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "invoice_reference": invoice_reference,
            "version": version,
            "poll_interval": self._milliseconds("wait_until_paid", "poll_interval", poll_interval),
        }
        result: GlasePayment = self._call("wait_until_paid", request, deadline)
        return result

    def wait_until_reserved(
        self,
        *,
        reservation: GlaseReservation | Mapping[str, object],
        poll_interval: timedelta | float | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseReservation:
        """Waits until the buyer has reserved the amount, or the reservation needs the merchant or
        has ended: look at its ``status``.

        Asks each second. At the deadline it gives the reservation as it was last seen: wait again,
        or cancel it. After ``PENDING_ISSUER_ACKNOWLEDGE`` the buyer's app waits for ``update``.

        Args:
            reservation: The reservation as it was last seen.
            poll_interval: How long to wait between two questions. Default 1 second; at most 10.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        reservation = seal_record("GlaseReservation", reservation)
        request: dict[str, object] = {
            "reservation": reservation,
            "poll_interval": self._milliseconds(
                "wait_until_reserved", "poll_interval", poll_interval
            ),
        }
        result: GlaseReservation = self._call("wait_until_reserved", request, deadline)
        return result


class AsyncGlase(_Glase, AsyncClient):
    """A Glase terminal, its reseller, or both.

    ``base_url`` is required, because Glase publishes no address for production; it is the whole
    address of the endpoint. The one for tests is
    ``https://extdev.seqr.com/soap/merchant/cashregister-2``.

    A payment that is not fetched as ``PAID`` within 20 seconds after the buyer has paid is undone
    by Glase. The waiting calls keep to that; who asks with ``get_payment_status`` has to.

    For asyncio; ``Glase`` is the twin that blocks. Share one between tasks and event loops. Every
    failure is a ``PaymentError``.
    """

    __module__ = "tillbridge"

    async def assign_seqr_id(
        self,
        *,
        seqr_id: str,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseAssignedSeqrId:
        """Gives the client's own terminal the id on its sticker.

        Args:
            seqr_id: The id, letters and digits only; the sticker shows ``HTTP://SEQR.SE/Q`` and
                this id.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "seqr_id": seqr_id,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseAssignedSeqrId = await self._call("assign_seqr_id", request, deadline)
        return result

    async def cancel(
        self,
        *,
        reservation: GlaseReservation | Mapping[str, object],
        poll_interval: timedelta | float | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlasePayment:
        """Releases a reservation and waits until that is seen.

        Where the buyer was faster and has paid, the error is ``ConflictError``, with the payment's
        reference for ``refund_payment``.

        Args:
            reservation: The reservation as it was last seen.
            poll_interval: How long to wait between two questions. Default 1 second; at most 10.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        reservation = seal_record("GlaseReservation", reservation)
        request: dict[str, object] = {
            "reservation": reservation,
            "poll_interval": self._milliseconds("cancel", "poll_interval", poll_interval),
        }
        result: GlasePayment = await self._call("cancel", request, deadline)
        return result

    async def cancel_invoice(
        self,
        *,
        invoice_reference: str,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseCanceledInvoice:
        """Calls an invoice off that is not paid; one that is called off already is success.

        Args:
            invoice_reference: Glase's reference of the invoice.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "invoice_reference": invoice_reference,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseCanceledInvoice = await self._call("cancel_invoice", request, deadline)
        return result

    async def commit(
        self,
        *,
        reservation: GlaseReservation | Mapping[str, object],
        amount: Decimal | int | str,
        allow_more: bool = False,
        poll_interval: timedelta | float | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlasePayment:
        """Takes the final amount of a reservation and waits until it is paid.

        Moves money. Where the amount is not that of the invoice, the invoice is replaced first, its
        rows by one. When the answer to the commit is lost, the payment's status is asked before
        anything is repeated. The error ``DeclinedError`` says that no money was taken,
        ``OutcomeUnknownError`` that it could not be seen: ``reconcile`` settles it.

        Args:
            reservation: The reservation as it was last seen.
            amount: The final amount, more than zero.
            allow_more: Whether it may be more than what is reserved, which Glase need not accept.
            poll_interval: How long to wait between two questions. Default 1 second; at most 10.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        reservation = seal_record("GlaseReservation", reservation)
        request: dict[str, object] = {
            "reservation": reservation,
            "amount": self._amount("commit", "amount", amount),
            "allow_more": allow_more,
            "poll_interval": self._milliseconds("commit", "poll_interval", poll_interval),
        }
        result: GlasePayment = await self._call("commit", request, deadline)
        return result

    async def commit_reservation(
        self,
        *,
        invoice_reference: str,
        amount: Decimal | int | str | None = None,
        currency: str | None = None,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseCommittedReservation:
        """Commits a reservation; the payment is there once it was fetched as ``PAID``.

        Moves money and is never sent twice: when the answer is lost, the error is
        ``OutcomeUnknownError``, with the attempt that ``reconcile`` settles. ``commit`` does all of
        that.

        Args:
            invoice_reference: Glase's reference of the invoice.
            amount: The final amount; for ``RESERVATION_REQUIRED_PRELIMINARY_AMOUNT`` always name
                it. Default: the invoice's, in the form of the older interface, which does not know
                this member.
            currency: Its currency; together with ``amount``.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "invoice_reference": invoice_reference,
            "amount": self._amount("commit_reservation", "amount", amount),
            "currency": currency,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseCommittedReservation = await self._call(
            "commit_reservation", request, deadline
        )
        return result

    async def execute_report(
        self,
        *,
        report_id: GlaseReportId | str,
        transaction_period_id: str,
        terminal_id: str | None = None,
        language: str | None = None,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseReport:
        """Makes a report once; while it is not ready the error is ``ConflictError``. The reseller's
        call.

        Args:
            report_id: Which report.
            transaction_period_id: Glase's id of the period.
            terminal_id: The terminal; required for the terminals' reports.
            language: Language, such as ``en``. Default: Glase's own.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "report_id": report_id,
            "transaction_period_id": transaction_period_id,
            "terminal_id": terminal_id,
            "language": language,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseReport = await self._call("execute_report", request, deadline)
        return result

    async def get_payment_status(
        self,
        *,
        invoice_reference: str | None = None,
        invoice_version: int | None = None,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlasePayment:
        """Asks where an invoice stands, which is also what keeps a payment: see the 20 seconds
        above.

        Send the ``version`` of the answer before. One try takes at most 5 seconds.

        Args:
            invoice_reference: Glase's reference of the invoice. Default: the one that the cash
                register holds now.
            invoice_version: The ``version`` of the answer before, which tells Glase that it was
                seen. Default 0, the first.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "invoice_reference": invoice_reference,
            "invoice_version": invoice_version,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlasePayment = await self._call("get_payment_status", request, deadline)
        return result

    async def handle_notification(
        self,
        *,
        invoice_reference: str,
        version: int | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlasePayment:
        """Asks at once where a payment stands of which a notification came.

        A notification proves nothing and its body says nothing: it is a reason to ask, and the 20
        seconds run. Answer it with status 200 whatever comes of this.

        Args:
            invoice_reference: Glase's reference of the invoice, by your own record of the URL that
                was called: the notification's body proves nothing.
            version: The ``version`` of the answer before. Default 0, the first.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "invoice_reference": invoice_reference,
            "version": version,
        }
        result: GlasePayment = await self._call("handle_notification", request, deadline)
        return result

    async def mark_transaction_period(
        self,
        *,
        terminal_id: str | None = None,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseTransactionPeriod:
        """Closes the transaction period and opens the next. The reseller's call.

        It is not repeated when the answer is lost: the error is then ``OutcomeUnknownError``, and
        the period's id is lost for good.

        Args:
            terminal_id: The terminal whose period it is. Default: the shop's. Terminals' reports
                are made of a terminal's period only.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "terminal_id": terminal_id,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseTransactionPeriod = await self._call(
            "mark_transaction_period", request, deadline
        )
        return result

    async def pay(
        self,
        *,
        invoice: GlaseInvoice | Mapping[str, object],
        replace_open: bool = False,
        deadline: timedelta | float | None = None,
    ) -> GlaseIssuedInvoice:
        """Asks a buyer to pay at once.

        Refuses with ``ConflictError``, nothing sent, while the terminal holds an open reservation.
        Go on with ``wait_until_paid`` at once: a payment that nobody fetches within 20 seconds is
        undone.

        Args:
            invoice: The invoice; ``payment_mode`` is left out or ``IMMEDIATE_DEBIT``.
            replace_open: Whether to send it without asking first whether the terminal holds an open
                reservation, which a cash register may lose by it. A web shop's terminal holds many
                invoices and loses none.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        invoice = seal_record("GlaseInvoice", invoice)
        request: dict[str, object] = {
            "invoice": invoice,
            "replace_open": replace_open,
        }
        result: GlaseIssuedInvoice = await self._call("pay", request, deadline)
        return result

    async def reconcile(
        self,
        attempt: Attempt | Mapping[str, object],
        *,
        deadline: timedelta | float | None = None,
    ) -> GlaseReconciliation:
        """Finds out what became of a call whose answer was lost, by reading alone.

        Settles commits. Of an invoice it tells what the cash register holds now; refunds, periods
        and terminals cannot be asked for, which the answer says.

        Args:
            attempt: The attempt that the outcome-unknown error carries.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        attempt = seal_record("Attempt", attempt)
        request: dict[str, object] = {
            "attempt": attempt,
        }
        result: GlaseReconciliation = await self._call("reconcile", request, deadline)
        return result

    async def refund_payment(
        self,
        *,
        ers_reference: str,
        invoice: GlaseInvoice | Mapping[str, object],
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseRefund:
        """Gives a payment back, whole or in part.

        Moves money and is never sent twice. When the answer is lost, the error is
        ``OutcomeUnknownError``, and nothing that Glase can be asked settles it: look into a report.

        Args:
            ers_reference: Glase's reference of the payment.
            invoice: What is given back: ``total_amount`` is the amount of this refund. Modes and
                times are sent only where they are given.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        invoice = seal_record("GlaseInvoice", invoice)
        request: dict[str, object] = {
            "ers_reference": ers_reference,
            "invoice": invoice,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseRefund = await self._call("refund_payment", request, deadline)
        return result

    async def register_terminal(
        self,
        *,
        external_terminal_id: str,
        name: str,
        password: Secret | str | None = None,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseRegisteredTerminal:
        """Makes a cash register's terminal and gives its login. The reseller's call.

        Not for web shops, whose terminals Glase makes: a cash register holds one invoice at a time.
        It is not repeated when the answer is lost, because that would make another: the error is
        then ``OutcomeUnknownError``, and ``reconcile`` does not settle it.

        Args:
            external_terminal_id: Your own id of the terminal, such as ``Store 111/Till 4``.
            name: Name that the buyer sees.
            password: Password that the terminal shall have, at least 4 characters. Default: a new
                one of 24 letters and digits, which is in the result.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        password = password and hidden(password)
        request: dict[str, object] = {
            "external_terminal_id": external_terminal_id,
            "name": name,
            "password": password,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseRegisteredTerminal = await self._call("register_terminal", request, deadline)
        return result

    async def reserve(
        self,
        *,
        invoice: GlaseInvoice | Mapping[str, object],
        commit_reservation_timeout: int,
        replace_open: bool = False,
        deadline: timedelta | float | None = None,
    ) -> GlaseReservation:
        """Asks a buyer to reserve an amount, of which ``commit`` takes what is due.

        Refuses with ``ConflictError``, nothing sent, while the terminal holds an open reservation.

        Args:
            invoice: The invoice: its ``total_amount`` is the most that the commit is sure of.
                ``payment_mode`` and ``commit_reservation_timeout`` are left out.
            commit_reservation_timeout: Seconds within which the reservation must be committed, at
                least 1; afterwards nothing is paid. Minutes in a shop, hours or days online.
            replace_open: Whether to send it without asking first whether the terminal holds an open
                reservation, which a cash register may lose by it. A web shop's terminal holds many
                invoices and loses none.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        invoice = seal_record("GlaseInvoice", invoice)
        request: dict[str, object] = {
            "invoice": invoice,
            "commit_reservation_timeout": commit_reservation_timeout,
            "replace_open": replace_open,
        }
        result: GlaseReservation = await self._call("reserve", request, deadline)
        return result

    async def run_report(
        self,
        *,
        report_id: GlaseReportId | str,
        transaction_period_id: str,
        terminal_id: str | None = None,
        language: str | None = None,
        poll_interval: timedelta | float | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseReport:
        """Makes a report and waits until it is ready, for a minute at most, which the default
        deadline of this call allows for. The reseller's call.

        Args:
            report_id: Which report.
            transaction_period_id: Glase's id of the period.
            terminal_id: The terminal; required for the terminals' reports.
            language: Language, such as ``en``. Default: Glase's own.
            poll_interval: How long to wait between two questions. Default 3 seconds, growing; at
                most 10.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "report_id": report_id,
            "transaction_period_id": transaction_period_id,
            "terminal_id": terminal_id,
            "language": language,
            "poll_interval": self._milliseconds("run_report", "poll_interval", poll_interval),
        }
        result: GlaseReport = await self._call("run_report", request, deadline)
        return result

    async def send_invoice(
        self,
        *,
        invoice: GlaseInvoice | Mapping[str, object],
        tokens: Sequence[GlaseCustomerToken | Mapping[str, object]] = (),
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseIssuedInvoice:
        """Sends an invoice for a buyer to pay.

        Takes no money by itself. On a cash register it calls the invoice before off. It is not
        repeated when the answer is lost: the error is then ``OutcomeUnknownError``. ``pay`` and
        ``reserve`` look after an open reservation first.

        Args:
            invoice: The invoice.
            tokens: Tokens of the buyer that are known already.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        invoice = seal_record("GlaseInvoice", invoice)
        tokens = seal_record("[GlaseCustomerToken]", tokens)
        request: dict[str, object] = {
            "invoice": invoice,
            "tokens": tokens,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseIssuedInvoice = await self._call("send_invoice", request, deadline)
        return result

    async def submit_payment_receipt(
        self,
        *,
        ers_reference: str,
        receipt_document: GlaseReceiptDocument | Mapping[str, object] | None = None,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseSubmittedReceipt:
        """Attaches a receipt to a payment.

        Args:
            ers_reference: Glase's reference of the payment.
            receipt_document: The document; certification takes the call without one too.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        receipt_document = seal_record("GlaseReceiptDocument", receipt_document)
        request: dict[str, object] = {
            "ers_reference": ers_reference,
            "receipt_document": receipt_document,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseSubmittedReceipt = await self._call(
            "submit_payment_receipt", request, deadline
        )
        return result

    async def unregister_terminal(
        self,
        *,
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseUnregisteredTerminal:
        """Removes the client's own terminal.

        Args:
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseUnregisteredTerminal = await self._call(
            "unregister_terminal", request, deadline
        )
        return result

    async def update(
        self,
        *,
        reservation: GlaseReservation | Mapping[str, object],
        invoice: GlaseInvoice | Mapping[str, object],
        tokens: Sequence[GlaseCustomerToken | Mapping[str, object]] = (),
        allow_more: bool = False,
        deadline: timedelta | float | None = None,
    ) -> GlaseReservation:
        """Replaces a reservation's invoice, so that the buyer's bill shows what was bought.

        Args:
            reservation: The reservation as it was last seen.
            invoice: The invoice as it shall be, in the same currency. Once the amount is reserved,
                its total is at most that.
            tokens: Tokens of the buyer with what became of them.
            allow_more: Whether the total may be more than what is reserved, which Glase need not
                accept at commit.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        reservation = seal_record("GlaseReservation", reservation)
        invoice = seal_record("GlaseInvoice", invoice)
        tokens = seal_record("[GlaseCustomerToken]", tokens)
        request: dict[str, object] = {
            "reservation": reservation,
            "invoice": invoice,
            "tokens": tokens,
            "allow_more": allow_more,
        }
        result: GlaseReservation = await self._call("update", request, deadline)
        return result

    async def update_invoice(
        self,
        *,
        invoice_reference: str,
        invoice: GlaseInvoice | Mapping[str, object],
        tokens: Sequence[GlaseCustomerToken | Mapping[str, object]] = (),
        client_comment: str | None = None,
        client_reference: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseUpdatedInvoice:
        """Replaces an invoice that is not paid, all of it.

        Args:
            invoice_reference: Glase's reference of the invoice.
            invoice: The invoice as it shall be.
            tokens: Tokens of the buyer with what became of them.
            client_comment: Text for Glase's logs, at most 80 characters.
            client_reference: Reference of this call, at most 32 characters. Default: the client's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        invoice = seal_record("GlaseInvoice", invoice)
        tokens = seal_record("[GlaseCustomerToken]", tokens)
        request: dict[str, object] = {
            "invoice_reference": invoice_reference,
            "invoice": invoice,
            "tokens": tokens,
            "client_comment": client_comment,
            "client_reference": client_reference,
        }
        result: GlaseUpdatedInvoice = await self._call("update_invoice", request, deadline)
        return result

    async def wait_until_paid(
        self,
        *,
        invoice_reference: str,
        version: int | None = None,
        poll_interval: timedelta | float | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlasePayment:
        """Waits until an invoice is paid, needs the merchant or has ended: look at its ``status``.

        Asks each second and tells Glase that ``PAID`` was seen. At the deadline it gives the
        payment as it was last seen: wait again, or call the invoice off with ``cancel_invoice``;
        one that nobody asks about may be paid and undone.

        Args:
            invoice_reference: Glase's reference of the invoice.
            version: The ``version`` of the answer before. Default 0, the first.
            poll_interval: How long to wait between two questions. Default 1 second; at most 10.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "invoice_reference": invoice_reference,
            "version": version,
            "poll_interval": self._milliseconds("wait_until_paid", "poll_interval", poll_interval),
        }
        result: GlasePayment = await self._call("wait_until_paid", request, deadline)
        return result

    async def wait_until_reserved(
        self,
        *,
        reservation: GlaseReservation | Mapping[str, object],
        poll_interval: timedelta | float | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlaseReservation:
        """Waits until the buyer has reserved the amount, or the reservation needs the merchant or
        has ended: look at its ``status``.

        Asks each second. At the deadline it gives the reservation as it was last seen: wait again,
        or cancel it. After ``PENDING_ISSUER_ACKNOWLEDGE`` the buyer's app waits for ``update``.

        Args:
            reservation: The reservation as it was last seen.
            poll_interval: How long to wait between two questions. Default 1 second; at most 10.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        reservation = seal_record("GlaseReservation", reservation)
        request: dict[str, object] = {
            "reservation": reservation,
            "poll_interval": self._milliseconds(
                "wait_until_reserved", "poll_interval", poll_interval
            ),
        }
        result: GlaseReservation = await self._call("wait_until_reserved", request, deadline)
        return result


def glase_app_link(
    *,
    code: str,
    scheme: str | None = None,
) -> GlaseAppLink:
    """Makes the code of an invoice a link that opens the app on the buyer's own device.

    Refuses what is not a code of Glase's, so that no other link reaches the buyer.

    Args:
        code: The ``code`` of an invoice, such as ``HTTP://SEQR.SE/R20180809131415161``.
        scheme: Scheme of the app, letters, digits, ``+``, ``-`` and ``.``. Default ``seqr``; the
            demo app's is ``seqr-demo``, in older documents ``SEQR-DEBUG``.
    """
    connection = _Glase._unconnected()
    request: dict[str, object] = {
        "code": code,
        "scheme": scheme,
    }
    result: GlaseAppLink = connection._invoke("glase_app_link", request)
    return result


def render_qr_code(
    text: str,
) -> QrCode:
    """Draws a text as a QR code: as SVG, as PNG, and for a terminal.

    Args:
        text: The text, at most 1000 characters: the ``code`` of an invoice, exactly as it came.
    """
    connection = _Glase._unconnected()
    request: dict[str, object] = {
        "text": text,
    }
    result: QrCode = connection._invoke("render_qr_code", request)
    return result
