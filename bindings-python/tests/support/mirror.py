"""A server that gives prepared answers, or holds what it is sent up to the client."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

Answer = Callable[[bytes], bytes | None]
"""Gives an answer for a request, or nothing: then the connection is closed."""


def whole(status: int, body: bytes, headers: Mapping[str, str]) -> bytes:
    """An answer after which the connection ends."""
    fields = {**headers, "Content-Length": len(body), "Connection": "close"}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status} Told\r\n{head}\r\n".encode() + body


def recorded(exchange: Mapping[str, Any], folder: Path) -> Answer:
    """What a case's exchange says."""
    fault = exchange.get("fault", "")
    if "answer" not in exchange:
        return lambda _: None
    told = exchange["answer"]
    if "body_file" in told:
        body = (folder / told["body_file"]).read_bytes()
    else:
        text = told.get("body", "")
        body = (text if isinstance(text, str) else json.dumps(text)).encode()
    headers = {
        name: value for name, value in told.get("headers", {}).items() if name != "Content-Length"
    }
    bytes_told = whole(told["status"], body, headers)
    if fault.startswith(("truncate", "wrong_length")):
        bytes_told = bytes_told[: -max(len(body) // 2, 1)]
    return lambda _: bytes_told


def echo(status: int, kind: str) -> Answer:
    """The whole request, head and body, in the place where a provider's words stand."""

    def answer(request: bytes) -> bytes:
        said = request.decode(errors="replace")
        words = {"message": said, "error": said, "code": "REFUSED", "errors": [said]}
        bodies = {
            "json": ("application/json", json.dumps(words)),
            "text": ("text/plain", said),
            "html": ("text/html", f"<html><body><p>{said}</p></body></html>"),
            "soap": (
                "text/xml",
                '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>'
                f"<faultcode>s:Server</faultcode><faultstring>{escape(said)}</faultstring>"
                "</s:Fault></s:Body></s:Envelope>",
            ),
        }
        name, body = bodies[kind]
        return whole(status, body.encode(), {"Content-Type": name, "X-Request-Id": "req_echo"})

    return answer


def close(_: bytes) -> None:
    """Closes the connection once it has read the request."""


class Mirror:
    """The server; it plays for one client at a time."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.requests: list[bytes] = []
        self._answers: list[Answer] = []
        self._always: Answer = close
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def play(self, answers: Iterable[Answer], always: Answer = close) -> None:
        """Gives these answers, in order, and the last one ever after."""
        self._answers, self._always = list(answers), always
        self.requests.clear()

    def stop(self) -> None:
        """Takes no more requests."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def _listen(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                # A client that leaves early is what the tests do.
                with client, contextlib.suppress(OSError):
                    self._answer(client)

    def _answer(self, client: socket.socket) -> None:
        # Whoever connects and asks nothing must not hold up the next.
        client.settimeout(10)
        request = b""
        while b"\r\n\r\n" not in request:
            request += (chunk := client.recv(65536))
            if not chunk:
                return
        head, _, body = request.partition(b"\r\n\r\n")
        length = 0
        for field in head.split(b"\r\n")[1:]:
            name, _, value = field.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        while len(body) < length:
            body += (chunk := client.recv(65536))
            if not chunk:
                return
        whole_request = head + b"\r\n\r\n" + body
        self.requests.append(whole_request)
        answer = self._answers.pop(0) if self._answers else self._always
        told = answer(whole_request)
        if told is not None:
            client.sendall(told)
