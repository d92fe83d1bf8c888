"""Small servers that are not what they should be: each speaks just enough to be met."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

SSL_REQUEST, GSS_REQUEST = 80877103, 80877104


@contextmanager
def listening(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """Let `serve` answer every connection; give the port."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()

        def accept() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    try:
                        serve(connection)
                    except OSError:
                        continue

        threading.Thread(target=accept, daemon=True).start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)


def web(connection: socket.socket) -> None:
    """Answer as a web server does to what it does not understand."""
    connection.recv(1000)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")


def silent(connection: socket.socket) -> None:
    """Hang up without a word."""
    connection.recv(1000)


def postgres(version: str) -> Callable[[socket.socket], None]:
    """Return a server that lets everybody in, says its version, and does nothing else."""

    def message(kind: bytes, body: bytes) -> bytes:
        return kind + struct.pack("!i", len(body) + 4) + body

    def serve(connection: socket.socket) -> None:
        while True:
            length, code = struct.unpack("!ii", connection.recv(8, socket.MSG_WAITALL))
            connection.recv(length - 8)
            if code not in {SSL_REQUEST, GSS_REQUEST}:
                break
            connection.sendall(b"N")
        told = {"server_version": version, "client_encoding": "UTF8", "server_encoding": "UTF8",
                "standard_conforming_strings": "on", "DateStyle": "ISO, MDY",
                "integer_datetimes": "on", "TimeZone": "UTC"}  # fmt: skip
        connection.sendall(message(b"R", struct.pack("!i", 0)))
        for name, value in told.items():
            connection.sendall(message(b"S", f"{name}\0{value}\0".encode()))
        connection.sendall(message(b"K", struct.pack("!ii", 1, 1)) + message(b"Z", b"I"))
        while connection.recv(1000):
            continue

    return serve
