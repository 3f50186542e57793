"""Calls on asyncio's event loops."""

from __future__ import annotations

from asyncio import AbstractEventLoop, CancelledError, Future, get_running_loop, wait
from typing import Any
from weakref import WeakKeyDictionary, ref

from tillbridge._native import Client, Completions

_completions: WeakKeyDictionary[AbstractEventLoop, Completions] = WeakKeyDictionary()


def _watch(loop: AbstractEventLoop) -> Completions:
    """Makes a loop take in what has finished, and forgets the loops that are closed."""
    for other in list(_completions):
        if other.is_closed():
            _completions.pop(other, None)
    completions = Completions()
    try:
        loop.add_reader(completions.fileno(), completions.drain)
    except NotImplementedError:
        completions = _call_back(loop)
    _completions[loop] = completions
    return completions


def _call_back(loop: AbstractEventLoop) -> Completions:
    """The same for a loop that cannot watch a file; neither side keeps the other alive."""
    weak_loop = ref(loop)

    def wake() -> None:
        loop, completions = weak_loop(), weak_completions()
        if loop is not None and completions is not None:
            loop.call_soon_threadsafe(completions.drain)

    completions = Completions(wake)
    weak_completions = ref(completions)
    return completions


async def call(
    client: Client,
    operation: str,
    request: dict[str, object],
    deadline: int | None,
    events: list[Any] | None,
) -> Any:
    """Runs an operation; a cancelled one says what is known of the money."""
    loop = get_running_loop()
    completions = _completions.get(loop)
    if completions is None:
        completions = _watch(loop)
    future: Future[Any] = loop.create_future()
    error: BaseException | None = None
    task = client.start(operation, request, deadline, events, future, completions)
    try:
        return await future
    except CancelledError as cancelled:
        # The call may have ended just before the cancelling, whose result nobody has fetched yet.
        if future.cancelled():
            future = loop.create_future()
            task.cancel(future)
        while not future.done():
            try:
                await wait([future])
            except CancelledError:
                # The engine settles a cancelled call at once: the second time adds nothing.
                continue
        error = future.exception()
        if error is None:
            return future.result()
        if getattr(error, "kind", "") == "cancelled":
            raise
        raise error from cancelled
    except GeneratorExit:
        task.cancel()
        raise
    finally:
        # An error remembers this frame. What the frame still held would last as long: the client's
        # connections, what was sent, and by a circle the error itself.
        del client, request, future, error
