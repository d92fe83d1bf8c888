"""The verbs about live polling: how fresh counters are, and videos that are read often."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import click

from ytempire import clock, parameters
from ytempire.cli.answer import Exit, give, json_option
from ytempire.cli.columns import aligned
from ytempire.cli.groups import Group
from ytempire.settings import load

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400


@click.group(cls=Group)
def poll() -> None:
    r"""See how often public counters are read while the network is live.

    Ages and intervals stand in parameters/network.yaml, under `live`.

    \b
    Examples:
      ytempire poll tiers
      ytempire poll pin dQw4w9WgXcQ --hours 48 --reason "Thumbnail test"
    """


@poll.command()
@json_option
def tiers() -> None:
    r"""Say by age how many videos are read, how many wait, and how old their readings are.

    \b
    Examples:
      ytempire poll tiers
      ytempire poll tiers --json
    """
    from ytempire.warehouse import migrations, queries
    from ytempire.warehouse.connection import Warehouse

    settings = load()
    named = parameters.network(settings.home).live.tiers
    with Warehouse(settings) as warehouse, warehouse.transaction("reader") as connection:
        migrations.require_current(connection)
        found = queries.run(connection, "polling/tiers")
    rows: list[tuple[str, ...]] = [
        ("age", "every", "videos", "waiting", "pinned", "reading's age p50", "p95")
    ]
    rows += [_tier(row, named) for row in found.iter_rows(named=True)]
    text = "\n".join(aligned(rows)) if len(rows) > 1 else "Nothing was read live yet."
    give(text, tiers=found.to_dicts())


@poll.command()
@click.argument("videos", metavar="VIDEO...", nargs=-1, required=True)
@click.option(
    "--hours",
    required=True,
    type=click.FloatRange(min=0, min_open=True, max=24 * 90),
    help="For how long.",
)
@click.option("--reason", required=True, help="Why; a sentence.")
@json_option
def pin(videos: tuple[str, ...], hours: float, reason: str) -> None:
    r"""Read videos often for some hours, whatever their age: all of those named, or none.

    Videos are named by YouTube's ids. What was pinned before stays pinned.

    \b
    Examples:
      ytempire poll pin dQw4w9WgXcQ --hours 48 --reason "Thumbnail test"
    """
    from ytempire.warehouse import migrations, queries
    from ytempire.warehouse.connection import Warehouse

    said = " ".join(reason.split())
    if not said:
        raise click.UsageError("say in --reason why: it is all that others will know of it")
    with Warehouse(load()) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        with warehouse.transaction("writer") as connection:
            known = queries.run(connection, "polling/named_videos", youtube_video_ids=list(videos))
            unknown = sorted(set(videos) - set(known.get_column("youtube_video_id")))
            if unknown:
                told = f"no video of the network is {', '.join(unknown)}; nothing was pinned"
                give(told, ok=False, unknown=unknown)
                raise click.exceptions.Exit(Exit.FAILED)
            until = clock.now() + timedelta(hours=hours)
            for video_id in known.get_column("video_id"):
                connection.execute(
                    "insert into ytempire.poll_pins (video_id, pinned_until, reason) "
                    "values (%s, %s, %s)",
                    [video_id, until, said],
                )
    told = f"{known.height} videos are read often until {until:%Y-%m-%d %H:%M} UTC"
    give(told, pinned=list(videos), pinned_until=until)


def _tier(row: dict[str, Any], named: tuple[parameters.LiveTier, ...]) -> tuple[str, ...]:
    number = row["tier"]
    tier = named[number] if number < len(named) else None
    age = "older" if tier is None or tier.younger_than_hours is None else "under " + _duration(
        tier.younger_than_hours * _HOUR
    )  # fmt: skip
    every = "" if tier is None else (
        f"{_duration(tier.fastest_minutes * _MINUTE)} to "
        f"{_duration(tier.slowest_minutes * _MINUTE)}"
    )  # fmt: skip
    return (
        age, every, f"{row['videos']:,}", f"{row['videos_due']:,}", f"{row['videos_pinned']:,}",
        _duration(row["age_p50_seconds"]), _duration(row["age_p95_seconds"]),
    )  # fmt: skip


def _duration(seconds: float) -> str:
    for unit, name in ((_DAY, "d"), (_HOUR, "h"), (_MINUTE, "min")):
        if seconds >= unit:
            return f"{seconds / unit:.3g} {name}"
    return f"{seconds:.0f} s"
