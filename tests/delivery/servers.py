"""A webhook and a mail server on this machine, which answer as they are told."""

from __future__ import annotations

import json
import socket
import socketserver
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_string
from email.message import Message as Letter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Hook:
    """What a chat's webhook received; `answers` are given in turn, then 200."""

    def __init__(self) -> None:
        self.answers: list[tuple[int, dict[str, str]]] = []
        self.posted: list[dict] = []
        self.ids: list[str] = []
        self.path = "/services/T000/B000/very-secret"
        self.address = ""
        self.is_cut = False
        """It hangs up before it answers, having heard everything."""
        self.slow_seconds = 0.0

    @property
    def texts(self) -> list[str]:
        return [one["text"] for one in self.posted]


@contextmanager
def webhook() -> Iterator[Hook]:
    hook = Hook()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            status, headers = hook.answers.pop(0) if hook.answers else (200, {})
            if status < 300:
                assert self.path == hook.path
                hook.posted.append(json.loads(body))
                hook.ids.append(self.headers["idempotency-key"])
            time.sleep(hook.slow_seconds)
            if hook.is_cut:
                self.connection.shutdown(socket.SHUT_RDWR)
                self.close_connection = True
                return
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(b"ok")

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        hook.address = f"http://127.0.0.1:{server.server_address[1]}{hook.path}"
        yield hook
        server.shutdown()


class Postbox:
    """What a mail server accepted, and how it behaves."""

    def __init__(self) -> None:
        self.letters: list[Letter] = []
        self.recipients: list[list[str]] = []
        self.logins: list[str] = []
        self.was_private: list[bool] = []
        self.refused: set[str] = set()
        self.answer_to_data: list[str] = []
        self.answer_to_login = "235 yes"
        self.answer_to_quit = "221 bye"
        self.size = 1_000_000
        self.is_cut = False
        """It hangs up when it has heard a letter, before it says so."""
        self.certificate: Path | None = None
        self.port = 0


@contextmanager
def mail_server(certificate: Path | None = None) -> Iterator[Postbox]:
    box = Postbox()
    box.certificate = certificate

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self._private, self._to = False, []
            self._say("220 here")
            while line := self.rfile.readline():
                word = line.decode().strip()
                answer = getattr(self, f"do_{word.partition(' ')[0].upper()}", self._unknown)
                if answer(word) is False:
                    return

        def _say(self, *lines: str) -> None:
            self.wfile.write("".join(f"{line}\r\n" for line in lines).encode())

        def _unknown(self, word: str) -> None:
            self._say("500 what")

        def do_EHLO(self, word: str) -> None:
            offers = ["250-here", "250-AUTH PLAIN"]
            if box.certificate and not self._private:
                offers.append("250-STARTTLS")
            self._say(*offers, f"250 SIZE {box.size}")

        def do_STARTTLS(self, word: str) -> None:
            self._say("220 go")
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(box.certificate)
            self.connection = context.wrap_socket(self.connection, server_side=True)
            self.rfile = self.connection.makefile("rb")
            self.wfile = self.connection.makefile("wb", buffering=0)
            self._private = True

        def do_AUTH(self, word: str) -> None:
            box.logins.append(word)
            self._say(box.answer_to_login)

        def do_MAIL(self, word: str) -> None:
            self._say("250 ok")

        def do_RCPT(self, word: str) -> None:
            address = word.partition("<")[2].partition(">")[0]
            if address in box.refused:
                self._say("550 nobody")
                return
            self._to.append(address)
            self._say("250 ok")

        def do_RSET(self, word: str) -> None:
            self._say("250 ok")

        def do_DATA(self, word: str) -> None:
            self._say("354 go on")
            lines = []
            while (line := self.rfile.readline().decode()) != ".\r\n":
                lines.append(line.removeprefix("."))
            answer = box.answer_to_data.pop(0) if box.answer_to_data else "250 kept"
            if answer.startswith("250"):
                box.letters.append(message_from_string("".join(lines)))
                box.recipients.append(self._to)
                box.was_private.append(self._private)
            if box.is_cut:
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            self._say(answer)

        def do_QUIT(self, word: str) -> bool:
            self._say(box.answer_to_quit)
            return False

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            pass  # a client that refuses our certificate hangs up

    with Server(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        box.port = server.server_address[1]
        yield box
        server.shutdown()


def self_signed(folder: Path) -> Path:
    """Return a file with a key and its own certificate for 127.0.0.1."""
    key, certificate, both = folder / "key.pem", folder / "cert.pem", folder / "both.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"),
            *("-keyout", str(key), "-out", str(certificate)),
        ],
        check=True,
        capture_output=True,
    )
    both.write_text(key.read_text() + certificate.read_text())
    return both
