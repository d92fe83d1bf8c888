"""What stands inside a script element cannot end it."""

import json

from ytempire.dashboards.markup import Origin, Tile, tile
from ytempire.dashboards.snapshot import ChartRows, Snapshot

EVIL = "</script><script>alert(1)</script>\u2028<!--"


def test_json_inside_a_script_element_holds_no_markup():
    rows = ChartRows("top_channels_by_views", {"channels": [{"channel": EVIL}]})
    written = Snapshot("2026-11-20T18:00:00+00:00", {"part": EVIL}, {"id": rows}).to_json()
    assert "<" not in written
    assert "\u2028" not in written
    read = json.loads(written)
    assert read["charts"]["id"]["rows"]["channels"][0]["channel"] == EVIL
    assert read["parts"]["part"] == EVIL


def test_a_tile_is_made_of_texts():
    drawn = tile(Tile(EVIL, EVIL, EVIL, Origin(EVIL, EVIL), [EVIL], EVIL, EVIL))
    assert "<script" not in drawn
    assert "<!--" not in drawn


def test_a_missing_figure_gives_its_reason_where_a_finger_can_read_it():
    drawn = tile(Tile("revenue", "Revenue", "–", Origin("YouTube", "–"), hover="not told"))
    assert '<p class="yt-line">not told</p>' in drawn
    assert "never read" in drawn


def test_beside_its_parts_a_snapshot_names_them_only():
    shown = Snapshot("2026-11-20T18:00:00+00:00", {"part": EVIL}, {})
    assert json.loads(shown.to_json(in_page=True))["parts"] == {"part": None}
