"""Servers that are slow in one way each."""

from __future__ import annotations

import contextlib
import itertools
import socket
import threading
from collections.abc import Callable, Iterator

HEAD = b"HTTP/1.1 200 OK\r\ncontent-length: 8000000\r\n\r\n"


def silent(client: socket.socket) -> None:
    """Takes what comes and says nothing."""
    while client.recv(4096):
        pass


def half_a_head(client: socket.socket) -> None:
    """Begins the answer's head and says no more."""
    client.recv(4096)
    client.sendall(HEAD[:9])
    silent(client)


def byte_a_second(client: socket.socket) -> None:
    """Gives the head, then a byte of the body each second."""
    client.recv(4096)
    client.sendall(HEAD)
    client.settimeout(1)
    for byte in itertools.repeat(b" "):
        with contextlib.suppress(TimeoutError):
            if not client.recv(4096):
                return
        client.sendall(byte)


def head_a_byte_a_second(client: socket.socket) -> None:
    """Gives a byte of the head each second."""
    client.recv(4096)
    client.settimeout(1)
    for byte in HEAD:
        with contextlib.suppress(TimeoutError):
            if not client.recv(4096):
                return
        client.sendall(bytes([byte]))


def endless(client: socket.socket) -> None:
    """Gives byte after byte as fast as it goes, and never comes to the end."""
    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    client.recv(4096)
    client.sendall(HEAD)
    while True:
        client.sendall(b" ")


@contextlib.contextmanager
def serving(play: Callable[[socket.socket], None]) -> Iterator[int]:
    """Plays one part on each connection; gives the port."""
    listener = socket.create_server(("127.0.0.1", 0))
    clients: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def one(client: socket.socket) -> None:
        # The client leaves when its time is over.
        with client, contextlib.suppress(OSError):
            play(client)

    def listen() -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = listener.accept()
                clients.append(client)
                thread = threading.Thread(target=one, args=[client])
                threads.append(thread)
                thread.start()

    listening = threading.Thread(target=listen)
    listening.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listening.join()
        listener.close()
        for client in clients:
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()


@contextlib.contextmanager
def taking_no_connection() -> Iterator[int]:
    """A port whose queue is full: the system answers no greeting any more."""
    with contextlib.ExitStack() as held:
        listener = held.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        address = listener.getsockname()
        for _ in range(5000):
            waiting = held.enter_context(socket.socket())
            waiting.settimeout(0.1)
            try:
                waiting.connect(address)
            except TimeoutError:
                break
        else:
            raise RuntimeError("the queue is never full")
        yield address[1]
