"""What the files of the Reporting API hold: reach, and what viewers did."""

from __future__ import annotations

import csv
import io
from dataclasses import fields
from datetime import date, datetime, timedelta

import numpy as np

from ytempire.simulator.daily import DayFacts
from ytempire.simulator.network import Network
from ytempire.simulator.noise import Floats, Keys, uniform
from ytempire.simulator.videos import LIVE

REACH = "channel_reach_basic_a1"
BASIC = "channel_basic_a3"
TYPES = {REACH: "Reach (basic)", BASIC: "User activity"}
"""Report types there are, with the names that Google shows."""

COLUMNS = (
    "date", "channel_id", "video_id", "video_thumbnail_impressions",
    "video_thumbnail_impressions_ctr",
)  # fmt: skip
"""Columns of ``channel_reach_basic_a1``."""
_NEVER_SHOWN = (
    "annotation_click_through_rate", "annotation_close_rate", "annotation_impressions",
    "annotation_clickable_impressions", "annotation_closable_impressions", "annotation_clicks",
    "annotation_closes", "card_click_rate", "card_teaser_click_rate", "card_impressions",
    "card_teaser_impressions", "card_clicks", "card_teaser_clicks",
)  # fmt: skip
BASIC_COLUMNS = (
    "date", "channel_id", "video_id", "live_or_on_demand", "subscribed_status", "country_code",
    "engaged_views", "views", "comments", "likes", "dislikes", "videos_added_to_playlists",
    "videos_removed_from_playlists", "shares", "watch_time_minutes",
    "average_view_duration_seconds", "average_view_duration_percentage", *_NEVER_SHOWN,
    "subscribers_gained", "subscribers_lost", "red_views", "red_watch_time_minutes",
)  # fmt: skip
"""Columns of ``channel_basic_a3``; nobody uses cards or annotations here."""

Counts = dict[str, int]
_SUMMED = tuple(field.name for field in fields(DayFacts))


def made_at(network: Network, report_type: str, day: date) -> datetime:
    """Return when the first report of a Pacific day is made."""
    later = timedelta(minutes=20) if report_type == BASIC else timedelta()
    return network.reach_report_at(day) + later


def content(
    network: Network, report_type: str, channel_id: str, day: date, *, made: datetime,
    changed_ratio: float = 0.0, version: int = 1,
) -> str:  # fmt: skip
    """Return the CSV of a report.

    Parameters
    ----------
    made
        When it was made: a video deleted by then has an empty ``video_id``.
    changed_ratio, version
        See `restated`; the first version tells what the network knows.
    """
    rows = network.rows_of_channel[network.channel_number[channel_id]]
    facts = network.facts(rows, day, day)
    c = network.columns
    if version > 1:
        facts = restated(facts, c["salt"][rows], day, changed_ratio, version)
    deleted = c["is_deleted"][rows] & (c["hidden_from"][rows] <= made.timestamp())
    names = [n.decode() for n in c["id"][rows].tolist()]
    lines: list[list[object]] = []
    gone: Counts = {}
    for i in np.nonzero(_happened(facts, report_type))[0].tolist():
        counts = {name: int(getattr(facts, name)[i, 0]) for name in _SUMMED}
        if deleted[i]:
            gone = {name: gone.get(name, 0) + value for name, value in counts.items()}
        else:
            is_live = bool(c["format"][rows[i]] == LIVE)
            share = 0.1 + 0.3 * float(uniform(c["salt"][rows[i : i + 1]], 4_000_000)[0])
            lines += _lines(network, report_type, channel_id, names[i], counts, share, is_live)
    if gone:
        lines += _lines(network, report_type, channel_id, "", gone, 0.25, False)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS if report_type == REACH else BASIC_COLUMNS)
    writer.writerows([f"{day:%Y%m%d}", *line] for line in lines)
    return out.getvalue()


def restated(
    facts: DayFacts, salt: Keys, day: date, changed_ratio: float, version: int
) -> DayFacts:
    """Return a day as a later report tells it: each video's counts lower by up to a ratio."""
    drawn: Floats = uniform(salt, day.toordinal() * 8 + 5_000_000 + version)
    kept = (1 - changed_ratio * drawn)[:, None]
    lower = {}
    for name in _SUMMED:
        counts = getattr(facts, name)
        lower[name] = np.where(counts > 0, np.floor(counts * kept), counts).astype(np.int64)
    return DayFacts(**lower)


def _happened(facts: DayFacts, report_type: str) -> np.ndarray:
    if report_type == REACH:
        return np.asarray(facts.impressions[:, 0] > 0)
    # As Analytics: of a day without views nothing is told, likes taken back neither.
    return np.asarray((facts.views[:, 0] != 0) | (facts.engaged_views[:, 0] != 0))


def _lines(
    network: Network, report_type: str, channel_id: str, video_id: str, counts: Counts,
    share: float, is_live: bool,
) -> list[list[object]]:  # fmt: skip
    """Return a video's lines without the day."""
    if report_type == REACH:
        shown = counts["impressions"]
        # The CTR has all its digits: impressions times CTR is the clicks.
        return [[channel_id, video_id, shown, repr(counts["clicks"] / shown)]]
    home = network.channels()[network.channel_number[channel_id]].country
    abroad = "GB" if home == "US" else "US"
    subscribed = {name: int(value * share) for name, value in counts.items()}
    others = {name: value - subscribed[name] for name, value in counts.items()}
    where = "LIVE" if is_live else "ON_DEMAND"
    return [
        [channel_id, video_id, where, status, country, *_activity(part)]
        for status, country, part in (
            ("SUBSCRIBED", home, subscribed), ("UNSUBSCRIBED", abroad, others),
        )
        if any(part.values())
    ]  # fmt: skip


def _activity(counts: Counts) -> list[object]:
    """Return the numbers of ``channel_basic_a3``; the parts of a video add up to it."""
    engaged, watched = counts["engaged_views"], counts["watch_seconds"]
    whole = counts["full_watch_seconds"]
    added = max(0, engaged) // 400
    return [
        engaged, counts["views"], counts["comments"], counts["likes"], counts["dislikes"], added,
        added // 7, counts["shares"], repr(watched / 60),
        repr(watched / engaged) if engaged > 0 else "0.0",
        repr(100 * watched / whole) if whole > 0 else "0.0",
        *(0 for _ in _NEVER_SHOWN), counts["subscribers_gained"], counts["subscribers_lost"],
        engaged // 12, repr(watched // 12 / 60),
    ]  # fmt: skip
