"""Finds out what became of payments and refunds that are not over. Run it every few minutes."""

from datetime import timedelta

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone
from tillbridge import PaymentError

from orders.models import Transfer
from orders.payments import settle


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--older-than",
            type=int,
            default=120,
            metavar="SECONDS",
            help="leave younger ones alone: they may be under way in another process (default 120)",
        )

    def handle(self, *, older_than: int, **_: object) -> None:
        before = timezone.now() - timedelta(seconds=older_than)
        waiting = Transfer.objects.filter(
            state__in=Transfer.State.unsettled(), started_at__lte=before
        )
        for transfer in waiting.select_related("order"):
            try:
                settle(transfer)
            except PaymentError as error:
                # One that cannot be read must not keep the others waiting.
                self.stderr.write(f"{transfer}: {error}")
                continue
            transfer.refresh_from_db()
            self.stdout.write(f"{transfer}: {transfer.get_state_display()} {transfer.reason}")
