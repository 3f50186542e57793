# Written by `cargo xtask generate`.
"""The clients of GlanceGrow."""

from __future__ import annotations

from tillbridge._runtime import AsyncClient, Client, Connection, hidden, seal_record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping
    from datetime import date, timedelta
    from decimal import Decimal

    from tillbridge._generated_common import Attempt, Event
    from tillbridge._generated_glance_grow_types import (
        GrowReconciliation,
        GrowTransaction,
        GrowTransactionPage,
        GrowTransactionStatus,
    )
    from tillbridge._native import Secret, Types


class _GlanceGrow(Connection):
    _provider = "glance_grow"

    @staticmethod
    def _load() -> Types:
        from tillbridge._generated_glance_grow_types import TYPES

        return TYPES

    def __init__(
        self,
        *,
        api_key: Secret | str,
        base_url: str | None = None,
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
            api_key: API key, ``glnc_sk_...``; it has the rights of the user it was made for.
            base_url: Where the provider is reached. Default: the provider's production address;
                required where it publishes none, which is Glase, and there the whole address of the
                endpoint. Must be https and ASCII; http is taken for loopback, and elsewhere with
                ``allow_plain_http``.
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
        api_key = hidden(api_key)
        proxy = proxy and hidden(proxy)
        super().__init__(observer)
        self._connect(
            {
                "api_key": api_key,
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


class GlanceGrow(_GlanceGrow, Client):
    """A Glance account that charges saved cards and refunds.

    For servers: an API key must not be shipped in an app or a browser (Glance, authentication
    page).

    Blocks; ``AsyncGlanceGrow`` is the twin for asyncio. Share one between threads. Every failure is
    a ``PaymentError``.
    """

    __module__ = "tillbridge"

    def charge(
        self,
        *,
        amount: Decimal | int | str,
        currency: str,
        card_token: Secret | str,
        description: str | None = None,
        client_id: int | None = None,
        document_id: int | None = None,
        deadline: timedelta | float | None = None,
    ) -> GrowTransaction:
        """Charges a saved card.

        Moves money and is never sent twice. A decline is the error ``DeclinedError``; when the
        answer is lost the error is ``OutcomeUnknownError``, with the attempt that ``reconcile``
        settles.

        Args:
            amount: Amount in major units (shekels), more than zero, at most the currency's
                decimals.
            currency: Currency, three upper-case letters of ISO 4217, such as ``ILS``.
            card_token: Token of the saved card, from Glance's payment form; never a card number.
            description: Text kept with the transaction. Make it unique to the attempt, such as
                ``order-7788 try-1``: it is what ``reconcile`` recognises a charge by whose answer
                was lost.
            client_id: Visible id of the Glance client who pays, more than zero.
            document_id: Visible id of the Glance document that is paid, more than zero.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        card_token = hidden(card_token)
        request: dict[str, object] = {
            "amount": self._amount("charge", "amount", amount),
            "currency": currency,
            "card_token": card_token,
            "description": description,
            "client_id": client_id,
            "document_id": document_id,
        }
        result: GrowTransaction = self._call("charge", request, deadline)
        return result

    def get_transaction(
        self,
        transaction_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GrowTransaction:
        """Reads one transaction.

        Args:
            transaction_id: Id of a charge or a refund.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "transaction_id": transaction_id,
        }
        result: GrowTransaction = self._call("get_transaction", request, deadline)
        return result

    def list_transactions(
        self,
        *,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        status: GrowTransactionStatus | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        deadline: timedelta | float | None = None,
    ) -> GrowTransactionPage:
        """Reads one page of the account's transactions.

        Args:
            start_date: First day, ``YYYY-MM-DD``; Glance states neither its time zone nor whether
                it is included.
            end_date: Last day, ``YYYY-MM-DD``, not before the first.
            status: Only transactions with this status.
            page: Page number from 1. Default: Glance's own, 1.
            limit: Transactions on a page, 1 to 100. Default: Glance's own, 50.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "start_date": start_date,
            "end_date": end_date,
            "status": status,
            "page": page,
            "limit": limit,
        }
        result: GrowTransactionPage = self._call("list_transactions", request, deadline)
        return result

    def reconcile(
        self,
        attempt: Attempt | Mapping[str, object],
        *,
        deadline: timedelta | float | None = None,
    ) -> GrowReconciliation:
        """Finds out what became of a charge or refund whose answer was lost, by reading.

        Looks at once and again 5 seconds, 35 seconds and 155 seconds after the attempt began, as
        far as the deadline reaches. Nothing is sent again.

        Args:
            attempt: The attempt that an outcome-unknown error carried.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        attempt = seal_record("Attempt", attempt)
        request: dict[str, object] = {
            "attempt": attempt,
        }
        result: GrowReconciliation = self._call("reconcile", request, deadline)
        return result

    def refund(
        self,
        *,
        transaction_id: str,
        amount: Decimal | int | str,
        reason: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GrowTransaction:
        """Gives back a charge or a part of it.

        Moves money and is never sent twice; a lost answer is the error ``OutcomeUnknownError``.

        Args:
            transaction_id: Id of the charge.
            amount: Amount in major units of the charge's currency, more than zero, at most what is
                left. There is no refund without an amount.
            reason: Text kept with the refund. Make it unique to the attempt: it is what
                ``reconcile`` recognises a refund by whose answer was lost.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "transaction_id": transaction_id,
            "amount": self._amount("refund", "amount", amount),
            "reason": reason,
        }
        result: GrowTransaction = self._call("refund", request, deadline)
        return result

    def transactions(
        self,
        *,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        status: GrowTransactionStatus | str | None = None,
        page_size: int | None = None,
        deadline: timedelta | float | None = None,
    ) -> Iterator[GrowTransaction]:
        """Walks over all of the account's transactions, page by page, each once.

        Args:
            start_date: First day, ``YYYY-MM-DD``; Glance states neither its time zone nor whether
                it is included.
            end_date: Last day, ``YYYY-MM-DD``, not before the first.
            status: Only transactions with this status.
            page_size: Transactions read at a time, 1 to 100. Default 100.
            deadline: Longest time for reading one page, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "start_date": start_date,
            "end_date": end_date,
            "status": status,
            "page_size": page_size,
        }
        result: Iterator[GrowTransaction] = self._walk("transactions", request, deadline)
        return result


class AsyncGlanceGrow(_GlanceGrow, AsyncClient):
    """A Glance account that charges saved cards and refunds.

    For servers: an API key must not be shipped in an app or a browser (Glance, authentication
    page).

    For asyncio; ``GlanceGrow`` is the twin that blocks. Share one between tasks and event loops.
    Every failure is a ``PaymentError``.
    """

    __module__ = "tillbridge"

    async def charge(
        self,
        *,
        amount: Decimal | int | str,
        currency: str,
        card_token: Secret | str,
        description: str | None = None,
        client_id: int | None = None,
        document_id: int | None = None,
        deadline: timedelta | float | None = None,
    ) -> GrowTransaction:
        """Charges a saved card.

        Moves money and is never sent twice. A decline is the error ``DeclinedError``; when the
        answer is lost the error is ``OutcomeUnknownError``, with the attempt that ``reconcile``
        settles.

        Args:
            amount: Amount in major units (shekels), more than zero, at most the currency's
                decimals.
            currency: Currency, three upper-case letters of ISO 4217, such as ``ILS``.
            card_token: Token of the saved card, from Glance's payment form; never a card number.
            description: Text kept with the transaction. Make it unique to the attempt, such as
                ``order-7788 try-1``: it is what ``reconcile`` recognises a charge by whose answer
                was lost.
            client_id: Visible id of the Glance client who pays, more than zero.
            document_id: Visible id of the Glance document that is paid, more than zero.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        card_token = hidden(card_token)
        request: dict[str, object] = {
            "amount": self._amount("charge", "amount", amount),
            "currency": currency,
            "card_token": card_token,
            "description": description,
            "client_id": client_id,
            "document_id": document_id,
        }
        result: GrowTransaction = await self._call("charge", request, deadline)
        return result

    async def get_transaction(
        self,
        transaction_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GrowTransaction:
        """Reads one transaction.

        Args:
            transaction_id: Id of a charge or a refund.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "transaction_id": transaction_id,
        }
        result: GrowTransaction = await self._call("get_transaction", request, deadline)
        return result

    async def list_transactions(
        self,
        *,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        status: GrowTransactionStatus | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        deadline: timedelta | float | None = None,
    ) -> GrowTransactionPage:
        """Reads one page of the account's transactions.

        Args:
            start_date: First day, ``YYYY-MM-DD``; Glance states neither its time zone nor whether
                it is included.
            end_date: Last day, ``YYYY-MM-DD``, not before the first.
            status: Only transactions with this status.
            page: Page number from 1. Default: Glance's own, 1.
            limit: Transactions on a page, 1 to 100. Default: Glance's own, 50.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "start_date": start_date,
            "end_date": end_date,
            "status": status,
            "page": page,
            "limit": limit,
        }
        result: GrowTransactionPage = await self._call("list_transactions", request, deadline)
        return result

    async def reconcile(
        self,
        attempt: Attempt | Mapping[str, object],
        *,
        deadline: timedelta | float | None = None,
    ) -> GrowReconciliation:
        """Finds out what became of a charge or refund whose answer was lost, by reading.

        Looks at once and again 5 seconds, 35 seconds and 155 seconds after the attempt began, as
        far as the deadline reaches. Nothing is sent again.

        Args:
            attempt: The attempt that an outcome-unknown error carried.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        attempt = seal_record("Attempt", attempt)
        request: dict[str, object] = {
            "attempt": attempt,
        }
        result: GrowReconciliation = await self._call("reconcile", request, deadline)
        return result

    async def refund(
        self,
        *,
        transaction_id: str,
        amount: Decimal | int | str,
        reason: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GrowTransaction:
        """Gives back a charge or a part of it.

        Moves money and is never sent twice; a lost answer is the error ``OutcomeUnknownError``.

        Args:
            transaction_id: Id of the charge.
            amount: Amount in major units of the charge's currency, more than zero, at most what is
                left. There is no refund without an amount.
            reason: Text kept with the refund. Make it unique to the attempt: it is what
                ``reconcile`` recognises a refund by whose answer was lost.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "transaction_id": transaction_id,
            "amount": self._amount("refund", "amount", amount),
            "reason": reason,
        }
        result: GrowTransaction = await self._call("refund", request, deadline)
        return result

    def transactions(
        self,
        *,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        status: GrowTransactionStatus | str | None = None,
        page_size: int | None = None,
        deadline: timedelta | float | None = None,
    ) -> AsyncIterator[GrowTransaction]:
        """Walks over all of the account's transactions, page by page, each once.

        Args:
            start_date: First day, ``YYYY-MM-DD``; Glance states neither its time zone nor whether
                it is included.
            end_date: Last day, ``YYYY-MM-DD``, not before the first.
            status: Only transactions with this status.
            page_size: Transactions read at a time, 1 to 100. Default 100.
            deadline: Longest time for reading one page, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "start_date": start_date,
            "end_date": end_date,
            "status": status,
            "page_size": page_size,
        }
        result: AsyncIterator[GrowTransaction] = self._walk("transactions", request, deadline)
        return result
