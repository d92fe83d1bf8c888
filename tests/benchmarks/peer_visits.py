"""Visits as a browser made them, made again without one: page, files, data, many at once."""

from __future__ import annotations

import asyncio
import base64
import os
import re
import socket
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page

_LENGTH = re.compile(rb"(?i)\r\ncontent-length: *(\d+)")
_CHUNKED = re.compile(rb"(?i)\r\ntransfer-encoding: *chunked")
_OURS_TO_SAY = {"host", "connection", "content-length", "sec-websocket-extensions"}
"""Headers that the connection decides, not what was recorded."""
CONNECTIONS = 6
"""Of a visitor, as Chromium has for one server."""
# A server that sends an answer in two pieces waits up to 40 ms for word of the first: as a young
# connection of a browser gives it at once, so does a visitor's.
_QUICK = getattr(socket, "TCP_QUICKACK", None)
Request = tuple[str, str, Mapping[str, str], bytes]


@dataclass
class Recorded:
    """What a browser asked the server for until a page was drawn.

    Attributes
    ----------
    requests
        Method, path, headers and content of each that the browser's cache did not answer.
    socket
        Path and headers of the page's socket; None: it has none.
    said
        What the page said on it: text (1) or binary (2), and the message.
    """

    requests: list[Request] = field(default_factory=list)
    socket: tuple[str, Mapping[str, str]] | None = None
    said: list[tuple[int, bytes]] = field(default_factory=list)


class Recorder:
    """Listens to a page of Chromium; `taken` gives what was asked since it was made."""

    def __init__(self, page: Page) -> None:
        self._asked: dict[str, dict[str, Any]] = {}
        self._headers: dict[str, Mapping[str, str]] = {}
        self._kept: set[str] = set()
        self._recorded = Recorded()
        self._socket = ""
        self._session = page.context.new_cdp_session(page)
        for event, heard in {
            "requestWillBeSent": lambda e: self._asked.update({e["requestId"]: e["request"]}),
            "requestWillBeSentExtraInfo": lambda e: self._headers.update(
                {e["requestId"]: e["headers"]}
            ),
            "requestServedFromCache": lambda e: self._kept.add(e["requestId"]),
            "responseReceived": self._answered,
            "webSocketCreated": self._opened,
            "webSocketWillSendHandshakeRequest": self._shaken,
            "webSocketFrameSent": self._sent,
        }.items():
            self._session.on(f"Network.{event}", heard)
        self._session.send("Network.enable")

    def taken(self) -> Recorded:
        """Return what was asked, and stop listening."""
        self._session.detach()
        for key, asked in self._asked.items():
            if key in self._kept or not asked["url"].startswith("http"):
                continue
            headers = self._headers.get(key, asked["headers"])
            content = asked.get("postData", "").encode()
            self._recorded.requests.append(
                (asked["method"], _path(asked["url"]), _sent_again(headers), content)
            )
        return self._recorded

    def _answered(self, event: dict[str, Any]) -> None:
        if event["response"].get("fromDiskCache"):
            self._kept.add(event["requestId"])

    def _opened(self, event: dict[str, Any]) -> None:
        if not self._socket:
            self._socket = event["requestId"]
            self._recorded.socket = (_path(event["url"]), {})

    def _shaken(self, event: dict[str, Any]) -> None:
        if event["requestId"] == self._socket and self._recorded.socket is not None:
            headers = _sent_again(event["request"]["headers"])
            self._recorded.socket = (self._recorded.socket[0], headers)

    def _sent(self, event: dict[str, Any]) -> None:
        frame = event["response"]
        if event["requestId"] == self._socket and frame["opcode"] in (1, 2):
            told = frame["payloadData"]
            message = base64.b64decode(told) if frame["opcode"] == 2 else told.encode()
            self._recorded.said.append((frame["opcode"], message))


async def burst(
    address: str, recorded: Recorded, is_last: Callable[[bytes], bool], visitors: int
) -> list[float]:
    """Make a visit so many times at once; return each one's milliseconds.

    Parameters
    ----------
    address
        Of the server.
    recorded
        The visit.
    is_last
        Says of a message of the socket whether the page has all with it.
    visitors
        How many.
    """
    begun_at = time.perf_counter()

    async def visit() -> float:
        open_socket = await opened(address, recorded, is_last)
        took = (time.perf_counter() - begun_at) * 1000
        if open_socket is not None:
            open_socket.close()
        return took

    return await asyncio.gather(*(visit() for _ in range(visitors)))


async def opened(
    address: str, recorded: Recorded, is_last: Callable[[bytes], bool]
) -> asyncio.StreamWriter | None:
    """Make a visit, and return its socket, which stays open."""
    where = urlsplit(address)
    page, *others = recorded.requests
    # As Chromium: first the page, then what it names, over connections side by side.
    await _asked(address, [page])
    waiting = iter(others)
    await asyncio.gather(*(_asked(address, waiting) for _ in range(min(CONNECTIONS, len(others)))))
    if recorded.socket is None:
        return None
    path, headers = recorded.socket
    reader, writer = await asyncio.open_connection(where.hostname, where.port, limit=1 << 24)
    told = {**headers, "Upgrade": "websocket", "Connection": "Upgrade"}
    writer.write(_head("GET", path, where.netloc, told, 0))
    status = await reader.readuntil(b"\r\n\r\n")
    if b" 101 " not in status.split(b"\r\n", 1)[0]:
        raise ConnectionError(f"{path}: {status[:80]!r}")
    for kind, message in recorded.said:
        writer.write(_masked(kind, message))
    while not is_last(await _message(reader)):
        pass
    return writer


async def _asked(address: str, requests: Iterable[Request]) -> None:
    """Ask over one connection, one after the other, for what no other connection has taken."""
    where = urlsplit(address)
    reader, writer = await asyncio.open_connection(where.hostname, where.port)
    connection = writer.get_extra_info("socket")
    for method, path, headers, content in requests:
        writer.write(_head(method, path, where.netloc, headers, len(content)) + content)
        if _QUICK is not None:
            connection.setsockopt(socket.IPPROTO_TCP, _QUICK, 1)
        await _answer(reader, path)
    writer.close()


def _path(url: str) -> str:
    parts = urlsplit(url)
    return parts.path + (f"?{parts.query}" if parts.query else "")


def _sent_again(headers: Mapping[str, str]) -> dict[str, str]:
    return {
        name: value
        for name, value in headers.items()
        if name.lower() not in _OURS_TO_SAY and not name.startswith(":")
    }


def _head(method: str, path: str, host: str, headers: Mapping[str, str], length: int) -> bytes:
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if method == "POST":
        lines.append(f"Content-Length: {length}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


async def _answer(reader: asyncio.StreamReader, path: str) -> None:
    head = await reader.readuntil(b"\r\n\r\n")
    status = int(head.split(b" ", 2)[1])
    if status not in (200, 204, 304):
        raise ConnectionError(f"{path}: {head[:80]!r}")
    length = _LENGTH.search(head)
    if length is not None and status == 200:
        await reader.readexactly(int(length[1]))
    elif _CHUNKED.search(head):
        while size := int((await reader.readuntil(b"\r\n")).split(b";")[0], 16):
            await reader.readexactly(size + 2)
        await reader.readexactly(2)


def _masked(kind: int, message: bytes) -> bytes:
    """Return a message as a client sends it."""
    key, length = os.urandom(4), len(message)
    if length < 126:
        head = bytes((0x80 | kind, 0x80 | length))
    else:
        head = bytes((0x80 | kind, 0x80 | 126)) + length.to_bytes(2, "big")
    return head + key + bytes(byte ^ key[n % 4] for n, byte in enumerate(message))


async def _message(reader: asyncio.StreamReader) -> bytes:
    """Return the next whole message."""
    whole, is_over = b"", False
    while not is_over:
        first, second = await reader.readexactly(2)
        is_over, length = bool(first & 0x80), second & 0x7F
        if length >= 126:
            length = int.from_bytes(await reader.readexactly(2 if length == 126 else 8), "big")
        part = await reader.readexactly(length)
        if first & 0x0F == 8:
            raise ConnectionError("the server closed the socket")
        whole += b"" if first & 0x08 else part
    return whole
