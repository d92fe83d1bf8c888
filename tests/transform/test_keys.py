"""Keys are the same in every run, and of no two things."""

from __future__ import annotations

import uuid

import polars as pl
import pytest

from ytempire.transform import keys


def test_keys_are_what_they_always_were():
    namespace = uuid.uuid5(uuid.NAMESPACE_DNS, "ytempire.analytics")
    assert keys.video_key("abc") == str(uuid.uuid5(namespace, "youtube:video:abc"))
    assert keys.channel_key("abc") == str(uuid.uuid5(namespace, "youtube:channel:abc"))
    assert keys.imported_channel_key("abc") == str(uuid.uuid5(namespace, "import:channel:abc"))


def test_an_empty_id_has_no_key():
    with pytest.raises(ValueError, match="no key"):
        keys.video_key("")


def test_keys_of_a_frame():
    frame = pl.DataFrame({"youtube_video_id": ["a", None], "youtube_channel_id": ["c", "c"]})
    out = keys.with_channel_key(keys.with_video_key(frame))
    assert out["video_id"].to_list() == [keys.video_key("a"), None]
    assert out["channel_id"].to_list() == [keys.channel_key("c")] * 2
