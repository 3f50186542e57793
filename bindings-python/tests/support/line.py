"""A line to a server that is cut at any byte, and remembers what passed on each connection."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from dataclasses import dataclass, field
from typing import Literal

PATIENCE = 30


@dataclass(frozen=True)
class Cut:
    """Where the line is cut, once, counted over all connections since it was armed.

    After a silence nothing passes any more, and the connection stays open.
    """

    part: Literal["nowhere", "request", "answer", "silence"]
    at: int = 0


NOWHERE = Cut("nowhere")


@dataclass
class Connection:
    """One connection from a client to the server."""

    client: socket.socket
    server: socket.socket
    asked: bytearray = field(default_factory=bytearray)
    cut: bool = False
    silent: bool = False
    ended: int = 0


class Line:
    """Listens on a free port of 127.0.0.1 for what goes to a server."""

    def __init__(self, server_url: str) -> None:
        host, port = server_url.removeprefix("http://").split(":")
        self._server = (host, int(port))
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=2048)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._changed = threading.Condition()
        self._cut = NOWHERE
        self._passed = {"request": 0, "answer": 0}
        self.connections: list[Connection] = []
        self.open = self.most_open = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def arm(self, cut: Cut) -> None:
        """Begins to count anew, and cuts at this place."""
        with self._changed:
            self._cut = cut
            self._passed = {"request": 0, "answer": 0}

    def passed(self) -> tuple[int, int]:
        """How many bytes of requests and of answers have come since it was armed."""
        with self._changed:
            return self._passed["request"], self._passed["answer"]

    def speakers(self) -> list[set[str]]:
        """The processes that spoke on each connection, which name themselves in their charges."""
        with self._changed:
            asked = [bytes(one.asked).decode() for one in self.connections]
        return [found for text in asked if (found := set(re.findall(r" by (\d+)", text)))]

    def settle(self) -> None:
        """Waits until the server has ended what was cut: it has acted then on what reached it."""
        self._await(lambda: not any(one.cut and one.ended < 2 for one in self.connections))

    def await_open(self, most: int) -> None:
        """Waits until no more connections than this are open."""
        self._await(lambda: self.open <= most)

    def stop(self) -> None:
        """Takes no more connections, and ends those that are there."""
        # Wakes the thread that accepts, which closing alone does not.
        _end(self._listener, socket.SHUT_RDWR)
        self._listener.close()
        for one in self.connections:
            _end(one.client, socket.SHUT_RDWR)
        self.await_open(0)

    def _await(self, happened: object) -> None:
        assert callable(happened)
        with self._changed:
            if not self._changed.wait_for(happened, PATIENCE):
                raise RuntimeError(f"{self.open} connections are open after {PATIENCE} seconds")

    def _listen(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(self._server)
            except OSError:
                client.close()
                continue
            for end in (client, server):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            one = Connection(client, server)
            with self._changed:
                self.connections.append(one)
                self.open += 1
                self.most_open = max(self.most_open, self.open)
            threading.Thread(target=self._ask, args=[one], daemon=True).start()
            threading.Thread(target=self._answer, args=[one], daemon=True).start()

    def _ask(self, one: Connection) -> None:
        self._pass(one, one.client, one.server, "request")
        _end(one.client, socket.SHUT_RDWR)
        # What has passed still is the server's to act on.
        _end(one.server, socket.SHUT_WR)
        self._leave(one)

    def _answer(self, one: Connection) -> None:
        self._pass(one, one.server, one.client, "answer")
        _end(one.client, socket.SHUT_RDWR)
        _swallow(one.server)
        self._leave(one)

    def _leave(self, one: Connection) -> None:
        with self._changed:
            one.ended += 1
            if one.ended == 2:
                one.client.close()
                one.server.close()
                self.open -= 1
                self._changed.notify_all()

    def _pass(self, one: Connection, source: socket.socket, to: socket.socket, part: str) -> None:
        while chunk := _received(source):
            through, cut = self._count(one, part, chunk)
            try:
                to.sendall(chunk[:through])
            except OSError:
                return
            if cut is None:
                continue
            if cut.part == "silence":
                _swallow(source)
            return

    def _count(self, one: Connection, part: str, chunk: bytes) -> tuple[int, Cut | None]:
        with self._changed:
            if part == "request":
                one.asked += chunk
            before = self._passed[part]
            self._passed[part] += len(chunk)
            cut = self._cut
            if one.silent:
                return 0, Cut("silence")
            applies = cut.part == part or (cut.part == "silence" and part == "request")
            if not applies or before + len(chunk) < cut.at:
                return len(chunk), None
            self._cut = NOWHERE
            one.cut, one.silent = True, cut.part == "silence"
            return max(cut.at - before, 0), cut


def _received(source: socket.socket) -> bytes:
    try:
        return source.recv(16 * 1024)
    except OSError:
        return b""


def _swallow(source: socket.socket) -> None:
    while _received(source):
        pass


def _end(end: socket.socket, how: int) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(how)
