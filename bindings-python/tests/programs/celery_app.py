"""Celery tasks whose client is made and used before the pool forks its workers."""

import os
from pathlib import Path
from typing import Any

import celery

import tillbridge
from _account import ACCOUNT, order

client = tillbridge.GlanceGrow(**ACCOUNT)
client.list_transactions()

folder = Path(os.environ["SHOP_QUEUE"])
app = celery.Celery("shop", broker="filesystem://", set_as_current=False)
app.conf.broker_transport_options = {
    "data_folder_in": str(folder),
    "data_folder_out": str(folder),
    "control_folder": str(folder / "control"),
}
app.conf.update(worker_hijack_root_logger=False, task_ignore_result=True)


@app.task(bind=True, max_retries=3)  # type: ignore[untyped-decorator]
def charge(task: Any, name: str) -> None:
    """Charges an order: again where it was refused unprocessed, never where that is open."""
    try:
        client.charge(**order(name))
    except tillbridge.OutcomeUnknownError as unknown:
        found = client.reconcile(unknown.attempt)
        assert found.type == "found", found
    except tillbridge.PaymentError as error:
        if error.retry.type == "never":
            raise
        raise task.retry(exc=error, countdown=0) from error
