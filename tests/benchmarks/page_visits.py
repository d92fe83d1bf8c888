"""Visitors without a browser: what the server has to do for one, and little else."""

from __future__ import annotations

import asyncio
import re
import time
import urllib.request
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

from tests.dashboards.browser import Address

_BUNDLE = re.compile(r'src="(/voila/static/vega-[^"]+)"')
_LENGTH = re.compile(rb"(?i)content-length: (\d+)")
PAGE = "/voila/render/{}.ipynb"


async def burst(address: Address, page: str, visitors: int) -> list[float]:
    """Open a page by so many visitors at once; return each one's seconds.

    A visit is the page, the chart bundle that it names, and the socket's first message.
    """
    bundle = bundle_of(address, page)
    begun_at = time.perf_counter()

    async def visit() -> float:
        closing = await opened(address, page, bundle)
        seconds = time.perf_counter() - begun_at
        closing.close()
        return seconds

    return await asyncio.gather(*(visit() for _ in range(visitors)))


def bundle_of(address: Address, page: str) -> str:
    """Return where a page's chart bundle is: looked up once, not by each visitor."""
    asked = urllib.request.Request(
        address + PAGE.format(page), headers={"Cookie": address.cookie_header}
    )
    with urllib.request.urlopen(asked, timeout=60) as answer:
        found = _BUNDLE.search(answer.read().decode())
    if found is None:
        raise ConnectionError(f"the page {page} names no chart bundle")
    return found[1]


async def opened(address: Address, page: str, bundle: str) -> asyncio.StreamWriter:
    """Open a page, and return its socket, which stays open."""
    where = urlsplit(address)
    host, port = where.hostname or "", where.port or 80
    reader, writer = await asyncio.open_connection(host, port)
    told = f"Host: {host}:{port}\r\nAccept-Encoding: gzip\r\nCookie: {address.cookie_header}\r\n"
    for path in (PAGE.format(page), bundle):
        writer.write(f"GET {path} HTTP/1.1\r\n{told}\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if b" 200 " not in head.split(b"\r\n", 1)[0] or length is None:
            raise ConnectionError(f"{path}: {head[:80]!r}")
        await reader.readexactly(int(length[1]))
    writer.close()
    return await _socket(host, port, page, told)


async def _socket(host: str, port: int, page: str, told: str) -> asyncio.StreamWriter:
    reader, writer = await asyncio.open_connection(host, port, limit=1 << 24)
    upgrade = (
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        f"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: http://{host}:{port}\r\n"
    )
    writer.write(f"GET /live/{page} HTTP/1.1\r\n{told}{upgrade}\r\n".encode())
    await reader.readuntil(b"\r\n\r\n")
    # The first two bytes of a frame: somebody speaks.
    await reader.readexactly(2)
    return writer


def memory_mib(process_id: int) -> float:
    """Return the memory of a process and those it started, shared pages counted in part."""
    children = Path(f"/proc/{process_id}/task/{process_id}/children").read_text().split()
    kib = 0
    for process in (process_id, *map(int, children)):
        # A child that has ended in between holds nothing.
        with suppress(ProcessLookupError, FileNotFoundError):
            text = Path(f"/proc/{process}/smaps_rollup").read_text()
            kib += int(text.partition("\nPss:")[2].split()[0])
    return kib / 1024
