"""``python -m tests.collection.live_run --hours 2``: the live loop for hours, with faults on.

A network with its factory goes on while it is watched, five minutes at a time as the scheduler
does; requests fail, are cut off and leave videos out. At the end what was told is held against
what the warehouse holds and against what the network knows to be true; a JSON line is the receipt.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path

from tests.collection.live_network import END, FAULTS, live_network
from tqdm import tqdm

from ytempire.settings import Settings
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

WATCH = timedelta(minutes=5)


def main(arguments: Sequence[str] | None = None) -> int:
    """Watch, and print the receipt; status 1 if anything was lost, doubled or changed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, default=2)
    parser.add_argument("--videos-per-day", type=int, default=300)
    given = parser.parse_args(arguments)
    folder = Path(tempfile.mkdtemp(prefix="yt-live-"))
    folder.chmod(0o755)  # for root, the database runs as another account
    home, network_home = folder / "home", folder / "network"
    network_home.mkdir()
    begin, until = END - timedelta(hours=given.hours), END - timedelta(seconds=1)
    try:
        with EmbeddedServer(home) as server, Warehouse(Settings(home=home)) as warehouse:
            migrations.migrate(warehouse)
            factory = server.create_database("factory", "factory_owner", "a-password")
            with live_network(
                warehouse,
                warehouse.settings,
                network_home,
                factory_url=factory,
                videos_per_day=given.videos_per_day,
            ) as network:
                network.begin(begin)
                network.post("/faults", {"seed": 11, "faults": FAULTS})
                begun, ends = time.monotonic(), begin
                with tqdm(total=int((until - begin) / WATCH) + 1, unit="watch") as bar:
                    while ends < until:
                        ends = min(ends + WATCH, until)
                        network.watch(ends)
                        bar.update()
                receipt = network.receipt()
                ((ours,),) = network.rows(
                    "select sum(quota_used + quota_reserved)::bigint from "
                    "ytempire.youtube_quota_daily where quota_bucket = 'batchGetStats' "
                    "and date = (ytempire.clock_now() at time zone 'America/Los_Angeles')::date"
                )
                told = asdict(receipt) | {
                    "units_today": ours,
                    "units_today_by_google": network.spent(),
                    "hours": given.hours,
                    "seconds": round(time.monotonic() - begun, 1),
                    "videos": len(network.rows("select 1 from ytempire.videos")),
                    "lost": receipt.told - receipt.stored,
                    "doubled": receipt.stored - receipt.instants,
                    "calls_repeated": network.rows(
                        "select count(*) from ytempire.youtube_api_usage where retry_of is not null"
                    )[0][0],
                }
                print(json.dumps(told))
                return 0 if receipt.is_exact and ours == network.spent() else 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    raise SystemExit(main())
