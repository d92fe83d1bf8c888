"""The optimisation panel: what will be suggested for a channel, and what that waits for.

Nothing is suggested before it rests on figures of the channel, so each section says what will
stand in it and what it takes; none shows an example.
"""

from __future__ import annotations

from ytempire.charts.tables import text
from ytempire.dashboards.answers import Row
from ytempire.metrics import formats

_SECTIONS = (
    (
        "ai_insights",
        "AI-generated insights",
        "Sentences on what moved this channel, each with the figures it rests on, its interval and "
        "the query behind it.",
        "They wait for the insights step, which this version does not have yet.",
    ),
    (
        "ab_tests",
        "A/B test results",
        "Thumbnails, titles and lengths tried against each other at creation: the lift with its "
        "interval, and whether it may be believed yet.",
        "They wait for tests of ours, which this version does not register yet.",
    ),
    (
        "content_recommendations",
        "Content recommendations",
        "Topics, formats and lengths that did better here than the typical band, and by how much.",
        "They wait for videos described by topic and hook, which none is yet.",
    ),
    (
        "upload_timing",
        "Upload timing optimization",
        "The hours of the week whose videos drew more views in their first day than chance "
        "explains, or that there are none.",
        "It waits for the insights step, which will compare the hours that are counted already.",
    ),
)


def panel(chosen: Row) -> str:
    """Return the four sections, as they stand for the channel."""
    name = text(chosen["channel_name"])
    sections = "".join(
        f'<section class="yt-waiting" data-tile="{key}"><h3>{text(title)}</h3>'
        f'<p>{text(what)}</p><p class="yt-line"><b>None yet.</b> {text(waits)}</p></section>'
        for key, title, what, waits in _SECTIONS
    )
    published = chosen["last_video_published_at"]
    until = f" until {formats.instant(published)}" if published is not None else ""
    return (
        f'<p class="yt-line">Suggestions for <b dir="auto">{name}</b> rest on what it has published'
        f"{text(until)}.</p>"
        f'<div class="yt-waitings">{sections}</div>'
    )
