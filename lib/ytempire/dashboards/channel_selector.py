"""The channel selector: a combobox that is searched by typing, and who is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from ytempire.charts.tables import nothing, text
from ytempire.dashboards.answers import Row
from ytempire.metrics import formats

_STATUS = {"active": ""}
"""An active channel says nothing of its status: that is the usual one."""


def selector(channels: Sequence[Row], chosen: Row) -> str:
    """Return the combobox, which ``combobox.js`` serves: an option leads to its channel."""
    if not channels:
        return nothing("No channel has been collected yet: there is none to choose.")
    name = chosen.get("channel_name", "")
    options = "".join(_option(n, one, chosen) for n, one in enumerate(channels))
    return (
        '<div class="yt-combobox" data-tile="channel_selector">'
        '<label for="yt-channel" class="yt-label">Channel</label>'
        '<input id="yt-channel" class="yt-input" type="text" role="combobox" dir="auto" '
        'autocomplete="off" spellcheck="false" aria-expanded="false" aria-autocomplete="list" '
        'aria-controls="yt-channel-options" aria-describedby="yt-channel-found" '
        f'data-chosen="{text(name)}" value="{text(name)}" '
        f'placeholder="Search {formats.counted(len(channels), "channel")}">'
        '<ul id="yt-channel-options" role="listbox" aria-label="Channels" hidden>'
        f"{options}</ul>"
        '<p id="yt-channel-found" class="yt-line" role="status"></p></div>'
    )


def heading(chosen: Row) -> str:
    """Return who is chosen: name, niche, tier and whatever is not usual of it."""
    facts = [
        chosen["niche"] or "niche not known",
        f"{chosen['tier']} tier",
        _STATUS.get(chosen["status"], chosen["status"]),
        {True: "monetised", False: "not monetised", None: "monetisation not known"}[
            chosen["is_monetized"]
        ],
        f"newest video {formats.instant(chosen['last_video_published_at'])}"
        if chosen["last_video_published_at"] is not None
        else "no video yet",
    ]
    told = " · ".join(fact for fact in facts if fact)
    return f'<h2 class="yt-who" dir="auto">{text(chosen["channel_name"])}</h2><p>{text(told)}</p>'


def address(channel: Row) -> str:
    """Return the address of a channel's page, from any page of ours."""
    return f"channel.ipynb?channel={quote(channel['youtube_channel_id'] or channel['channel_id'])}"


def _option(number: int, one: Row, chosen: Row) -> str:
    is_chosen = "true" if one["channel_id"] == chosen.get("channel_id") else "false"
    about = [one["niche"], _STATUS.get(one["status"], one["status"])]
    if one["revenue_micros"] is not None:
        about.append(f"{formats.money_short(one['revenue_micros'])} in 28 d")
    found = " ".join(filter(None, (one["channel_name"], one["niche"], one["youtube_channel_id"])))
    return (
        f'<li role="option" id="yt-channel-{number}" aria-selected="{is_chosen}" '
        f'data-search="{text(found.casefold())}" data-href="{text(address(one))}">'
        f'<b dir="auto">{text(one["channel_name"])}</b> '
        f"<small>{text(' · '.join(filter(None, about)))}</small></li>"
    )
