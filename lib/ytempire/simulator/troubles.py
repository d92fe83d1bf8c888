"""What a fault does to a request that it hits."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any

from tornado.escape import utf8

from ytempire.simulator.fault_kinds import Cut, Partial, Refusal, Slow
from ytempire.simulator.refusals import refusal

if TYPE_CHECKING:
    from ytempire.simulator.answers import ApiHandler
    from ytempire.simulator.faults import OnRequest


def befall(handler: ApiHandler, faults: list[OnRequest]) -> Awaitable[None] | None:
    """Let faults do their work before a request is answered; None where there are none."""
    return _suffer(handler, faults) if faults else None


async def _suffer(handler: ApiHandler, faults: list[OnRequest]) -> None:
    for fault in faults:
        if isinstance(fault, Slow):
            await asyncio.sleep(fault.seconds)
        elif isinstance(fault, Refusal):
            raise refusal(fault.kind, fault.retry_after_seconds)
        elif isinstance(fault, Partial):
            handler.missing_ratio = fault.missing_ratio
        elif isinstance(fault, Cut) and fault.where == "in_body":
            handler.is_cut_in_body = True
        else:
            handler.detach().close()
            return


def send_half(handler: ApiHandler, chunk: Any) -> Awaitable[None]:
    """Promise a whole body, send half of it and hang up."""
    body = utf8(chunk)
    kind = handler._headers.get("Content-Type", "text/plain")
    head = (
        f"HTTP/1.1 {handler.get_status()} OK\r\nContent-Type: {kind}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    stream = handler.detach()
    written = stream.write(head.encode() + body[: len(body) // 2])
    written.add_done_callback(lambda _: stream.close())
    return written
