"""Joins what came late with a day that only the lake holds, less what must go."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import duckdb

from ytempire.lake import layout, sums, writing
from ytempire.lake.books import Removals
from ytempire.lake.layout import OBSERVATIONS, ROWS_IN_A_GROUP
from ytempire.lake.sums import DaySums


@dataclass(frozen=True)
class Merged:
    """What was joined.

    Attributes
    ----------
    late
        What came late, as PostgreSQL has it: new readings, and new values of others.
    put
        The same as it stands in the new file: with what only the old one told.
    gone
        What of the old file is not in the new one as it was: replaced or taken out.
    taken_out
        Readings of it that must go: expired, or of what was removed.
    """

    late: DaySums
    put: DaySums
    gone: DaySums
    taken_out: int


def merge(
    reader: duckdb.DuckDBPyConnection, old: Path, late: Path, new: Path, removals: Removals
) -> Merged:
    """Write `new` from the files `old` and `late`: a reading in both is the late one's.

    What is rarely told (`layout.RARELY_TOLD`) and the late one leaves out stays as it was, as it
    would in PostgreSQL.
    """
    reader.execute(
        "create or replace temp table removed_ids as "
        "select unnest(?::uuid[]) as id, 'channel' as kind "
        "union all select unnest(?::uuid[]), 'video' "
        "union all select unnest(?::uuid[]), 'ours'",
        [list(removals.channels.values()), list(removals.videos.values()), list(removals.ours)],
    )
    now = removals.now.isoformat()
    must_go = (
        "(channel_id in (select id from removed_ids where kind = 'channel') "
        "or video_id in (select id from removed_ids where kind = 'video') "
        f"or coalesce(expires_at <= timestamptz '{now}' "
        "and channel_id not in (select id from removed_ids where kind = 'ours'), false))"
    )
    replaced = f"(video_id, time) in (select (video_id, time) from {sums.scan(late)})"
    columns = ", ".join(OBSERVATIONS.names)
    gone = sums.of_rows(reader, f"from {sums.scan(old)} where {must_go} or {replaced}")
    taken_out = reader.execute(
        f"select count(*) from {sums.scan(old)} where {must_go} and not {replaced}"
    ).fetchall()[0][0]
    late_sums = sums.of_file(reader, late).sums
    kept = f"(select * from {sums.scan(old)} where not {must_go})"
    put = layout.later_over_held(sums.scan(late), kept)
    if late_sums.readings or taken_out:
        rows = reader.sql(
            f"select {columns} from {sums.scan(old)} where not ({must_go} or {replaced}) "
            f"union all ({put}) order by video_id, time"
        ).to_arrow_reader(ROWS_IN_A_GROUP)
        writing.write(new, (writing.as_batch(batch) for batch in rows))
    written = DaySums.of(sums.of_rows(reader, put))
    return Merged(late_sums, written, DaySums.of(gone), taken_out)
