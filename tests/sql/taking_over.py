"""The vendor calls of a case, as the factory tells them, by the way that collection takes."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid5

import polars as pl
import psycopg

from ytempire.collection import costs, price_list
from ytempire.collection.writing import Tally
from ytempire.parameters.price_list import ListedPrice, PriceList
from ytempire.sources.factory_tables import VENDOR_CALLS

BOUGHT = ("vendor", "component", "unit")


def vendor_calls(
    connection: psycopg.Connection, told: dict[str, Any], *, video: str, channel: str
) -> None:
    """Take over `told["count"]` alike calls for a video, at a price that is listed.

    The factory charges the price once a call, in whole micro-dollars.
    """
    at = datetime.fromisoformat(told["occurred_at"])
    price = Decimal(told["unit_price_usd"])
    bought = {name: told[name] for name in BOUGHT}
    listed = ListedPrice(**bought, valid_from=at, unit_price_usd=price)
    call = {
        **bought,
        "occurred_at": at,
        "recorded_at": at,
        "job_id": video,
        "video_id": video,
        "channel_id": channel,
        "attempt": 1,
        "stage": "script",
        "quantity": Decimal(1),
        "unit_price_usd": price,
        "amount_micros": round(price * 1_000_000),
    }
    calls = [
        dict.fromkeys(VENDOR_CALLS.schema()) | call | {"call_id": str(uuid5(UUID(video), str(n)))}
        for n in range(told["count"])
    ]
    tally = Tally()
    costs.take_over(
        connection,
        tally,
        [pl.DataFrame(calls, schema=VENDOR_CALLS.schema())],
        pl.DataFrame({"factory_channel_id": [channel], "channel_id": [channel]}),
        price_list.load(connection, tally, PriceList(prices=[listed])),
    )
    assert (tally.rejected, tally.written["cost_ledger"]) == (0, told["count"])
