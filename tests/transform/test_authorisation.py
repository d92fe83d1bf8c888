"""By what right an observation is held, and until when."""

from datetime import UTC, datetime, timedelta

import polars as pl

from ytempire.transform.authorisation import of_collected, of_imported

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_only_what_no_owner_consented_to_expires() -> None:
    readings = pl.DataFrame(
        {"channel_id": ["ours", "theirs", None], "time": [NOON] * 3},
        schema_overrides={"time": pl.Datetime("us", "UTC")},
    )
    rows = of_collected(readings, {"ours"}).select("authorisation", "expires_at").rows()
    late = NOON + timedelta(days=30)
    assert rows == [("owner", None), ("public", late), ("public", late)]
    assert of_collected(readings, frozenset())["authorisation"].to_list() == ["public"] * 3
    imported = of_imported(readings)
    assert imported["authorisation"].unique().to_list() == ["imported"]
    assert imported.schema["expires_at"] == pl.Datetime("us", "UTC")
    assert imported["expires_at"].null_count() == 3
