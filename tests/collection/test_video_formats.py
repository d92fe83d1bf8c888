"""A format that nobody told is learnt from Analytics, and one that is known is left alone."""

from __future__ import annotations

import polars as pl

from ytempire.collection import video_formats
from ytempire.collection.writing import Tally
from ytempire.transform import keys
from ytempire.warehouse.connection import Warehouse

KNOWN, SHORT, UNWATCHED = "AAAAAAAAAA1", "AAAAAAAAAA2", "AAAAAAAAAA3"


def test_only_what_is_not_known_is_asked_and_learnt(warehouse: Warehouse) -> None:
    ids = {KNOWN: "long", SHORT: None, UNWATCHED: None}
    videos = pl.DataFrame(
        [(keys.video_key(video), "c", word) for video, word in ids.items()],
        schema={"video_id": pl.String, "channel_id": pl.String, "format": pl.String},
        orient="row",
    )
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.channels (channel_id, channel_name) values "
            "('c0000000-0000-4000-8000-000000000001', 'One')"
        )
        for video, word in ids.items():
            connection.execute(
                "insert into ytempire.videos (video_id, channel_id, title, format) values "
                "(%s, 'c0000000-0000-4000-8000-000000000001', %s, %s)",
                [keys.video_key(video), video, word],
            )
        assert video_formats.unknown(videos, [UNWATCHED, KNOWN, "not held", SHORT]) == [
            UNWATCHED,
            SHORT,
        ]
        told = pl.DataFrame({"youtube_video_id": [SHORT], "creator_content_type": ["SHORTS"]})
        tally = Tally()
        after = video_formats.learn(connection, tally, [told], videos)
        stored = connection.execute("select format from ytempire.videos order by title").fetchall()
    assert after["format"].to_list() == ["long", "shorts", None]
    assert stored == [("long",), ("shorts",), (None,)]
    assert tally.written == {"videos": 1}
