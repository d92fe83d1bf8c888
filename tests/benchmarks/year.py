"""Makes the year that is measured on: readings by UTC day as the lake keeps them, and the facts.

300 videos a day on 100 channels for 365 days, read as often as their age asks for, come to 100
million readings. Views come fast at first and ever slower, less at night, more on weekends; how
many is drawn for every interval, so nothing compresses better than counters do.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt
import polars as pl
import pyarrow as pa

from ytempire.lake import layout, writing

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

FIRST = date(2025, 1, 1)
DAYS = 365
VIDEOS_A_DAY = 300
CHANNELS = 100
SEED = 20250101
DAY_MINUTES = 1440
TIERS = (
    (0, 180, 1), (180, 1440, 5), (1440, 3 * 1440, 20), (3 * 1440, 7 * 1440, 60),
    (7 * 1440, 28 * 1440, 180), (28 * 1440, 90 * 1440, 1440), (90 * 1440, 3650 * 1440, 7 * 1440),
)  # fmt: skip
"""Age in minutes: from, to, and every so many minutes it is read."""
HOT_VIDEOS = 60
"""Videos with the most views that are read every 10 minutes until they are 28 days old."""
_NICHES = (
    "technology", "finance", "health", "gaming", "education", "travel", "food", "music", "sports",
    "history", "science", "news",
)  # fmt: skip
_WRITTEN = "year.json"


@dataclass(frozen=True)
class Size:
    """How large a year is: `scale` 1 is the stated size."""

    scale: float = 1.0
    days: int = DAYS

    @property
    def videos_a_day(self) -> int:
        return max(1, round(VIDEOS_A_DAY * self.scale))

    @property
    def channels(self) -> int:
        return max(4, round(CHANNELS * self.scale))


class Year:
    """A year in a folder; made once for a size, and found again.

    Parameters
    ----------
    folder
        Its own.
    size
        How large it is.
    """

    def __init__(self, folder: Path, size: Size | None = None) -> None:
        self.folder = folder
        self.size = size or Size()
        self.lake = folder / "lake"
        self.days = [FIRST + timedelta(days=n) for n in range(self.size.days)]

    def make(self) -> None:
        """Write the files, unless they are there."""
        told = self.folder / _WRITTEN
        wanted = {"scale": self.size.scale, "days": self.size.days, "seed": SEED}
        if told.is_file() and json.loads(told.read_text())["made"] == wanted:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        maker = _Maker(self.size)
        maker.videos_frame().write_parquet(self.folder / "videos.parquet")
        facts = self.folder / "facts"
        facts.mkdir(exist_ok=True)
        rows = 0
        # One thread packs a day while the next one is drawn.
        with ThreadPoolExecutor(1) as packer:
            waiting = None
            for n, day in enumerate(self.days):
                readings = maker.readings(n)
                maker.facts(n).write_parquet(facts / f"{day}.parquet")
                rows += readings.num_rows
                if waiting is not None:
                    waiting.result()
                waiting = packer.submit(_pack, layout.day_file(self.lake, day), readings)
            if waiting is not None:
                waiting.result()
        told.write_text(json.dumps({"made": wanted, "rows": rows}))

    @cached_property
    def rows(self) -> int:
        """Return how many readings it has."""
        return int(json.loads((self.folder / _WRITTEN).read_text())["rows"])

    @property
    def bytes(self) -> int:
        """Return the size of its readings on disk."""
        return sum(layout.day_file(self.lake, day).stat().st_size for day in self.days)

    @property
    def first_facts(self) -> Path:
        """Return the file of the first day's facts."""
        return self.folder / "facts" / f"{self.days[0]}.parquet"

    def files(self, rows: int | None = None) -> list[Path]:
        """Return the files of its last days that together hold at least `rows` readings."""
        import pyarrow.parquet as pq

        found: list[Path] = []
        held = 0
        for day in reversed(self.days):
            if rows is not None and held >= rows:
                break
            file = layout.day_file(self.lake, day)
            found.append(file)
            held += pq.read_metadata(file).num_rows
        return found[::-1]


class _Maker:
    """Draws a year, day after day: what a video had at its last reading is carried on."""

    def __init__(self, size: Size) -> None:
        self.size = size
        self.random = np.random.default_rng(SEED)
        draw = self.random
        n = size.days * size.videos_a_day
        self.channel = draw.integers(0, size.channels, n)
        self.channel_ids = _ids(draw, size.channels)
        self.ids = _ids(draw, n)
        self.rank = np.argsort(np.argsort(self.ids))
        day = np.repeat(np.arange(size.days), size.videos_a_day)
        # Most come out in the American afternoon; the day is UTC.
        minute = np.clip(draw.normal(20 * 60, 240, n), 0, DAY_MINUTES - 1).astype(np.int64)
        self.born: Ints = np.sort(day * DAY_MINUTES + minute)
        of_channel = draw.lognormal(0, 0.5, size.channels)
        self.appeal: Floats = draw.lognormal(np.log(1200), 1.4, n) * of_channel[self.channel]
        self.pace: Floats = draw.lognormal(np.log(16 * 60), 0.6, n)
        self.likes: Floats = draw.beta(4, 96, n)
        self.comments: Floats = draw.beta(1, 200, n)
        self.hides_likes = draw.random(size.channels) < 0.03
        self.is_short = draw.random(n) < 0.4
        self.loaded_micros = draw.normal(2_400_000, 350_000, n).astype(np.int64)
        self.read_at: Floats = self.born.astype(np.float64)
        self.counted = np.zeros((3, n), dtype=np.int64)
        hot = max(1, round(HOT_VIDEOS * size.scale * size.days / 28))
        cut = np.partition(self.appeal, -hot)[-hot]
        self.is_hot = self.appeal >= cut

    def readings(self, day: int) -> pa.Table:
        """Return the readings of a day, sorted, and carry on what they counted."""
        video, minute = self._asked(day)
        order = np.argsort(self.rank[video] * 10 * DAY_MINUTES * self.size.days + minute)
        video, minute = video[order], minute[order]
        starts = np.flatnonzero(np.r_[True, video[1:] != video[:-1]])
        before = np.r_[0.0, minute[:-1].astype(np.float64)]
        before[starts] = self.read_at[video[starts]]
        expected = self._expected(video, before, minute.astype(np.float64))
        counted = []
        for at, share in enumerate((1.0, self.likes[video], self.comments[video])):
            gained = self.random.poisson(expected * share)
            if at == 0:  # now and then views are taken back
                taken = self.random.random(len(video)) < 0.0005
                gained = np.where(taken, -self.random.integers(0, 3, len(video)), gained)
            run = np.cumsum(gained)
            run -= np.repeat(run[starts] - gained[starts], np.diff(np.r_[starts, len(video)]))
            total = np.maximum(run + self.counted[at, video], 0)
            counted.append(total)
        ends = np.r_[starts[1:] - 1, len(video) - 1] if len(video) else starts
        self.read_at[video[ends]] = minute[ends]
        for at, total in enumerate(counted):
            self.counted[at, video[ends]] = total[ends]
        return self._table(video, minute, counted)

    def facts(self, day: int) -> pl.DataFrame:
        """Return what Analytics tells of a day, of videos up to 91 days old."""
        start, end = day * DAY_MINUTES, (day + 1) * DAY_MINUTES
        low, high = np.searchsorted(self.born, (start - 91 * DAY_MINUTES, end))
        video = np.arange(low, high)
        since = np.maximum(self.born[video], start).astype(np.float64)
        expected = self._expected(video, since, np.full(len(video), float(end)))
        engaged = self.random.poisson(expected * 0.7)
        return pl.DataFrame(
            {
                "video": video,
                "engaged_views": engaged,
                "shares": self.random.poisson(expected * 0.012),
                "revenue_micros": (engaged * self.random.gamma(8, 450, len(video))).astype(int),
            }
        )

    def videos_frame(self) -> pl.DataFrame:
        """Return all videos."""
        channel = pl.Series(self.channel)
        return pl.DataFrame(
            {
                "video_id": _texts(self.ids),
                "channel_id": pl.Series(_texts(self.channel_ids)).gather(channel),
                "niche": pl.Series(_NICHES).gather(channel % len(_NICHES)),
                "format": np.where(self.is_short, "shorts", "long"),
                "published_at": [
                    datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC) + timedelta(minutes=m)
                    for m in self.born.tolist()
                ],
                "loaded_micros": self.loaded_micros,
            }
        ).with_columns(pl.col("published_at").cast(pl.Datetime("us", "UTC")))

    def _asked(self, day: int) -> tuple[Ints, Ints]:
        """Return which videos are read at which minutes of the year."""
        start, end = day * DAY_MINUTES, (day + 1) * DAY_MINUTES
        low, high = 0, int(np.searchsorted(self.born, end))
        video = np.arange(low, high)
        found: list[tuple[Ints, Ints]] = []
        for since, until, every in TIERS:
            found.append(self._ticks(video, since, until, every, start, end))
        hot = video[self.is_hot[video]]
        found.append(self._ticks(hot, 1440, 28 * 1440, 10, start, end))
        videos, minutes = (np.concatenate(parts) for parts in zip(*found, strict=True))
        unique = np.unique(videos * (DAY_MINUTES * (self.size.days + 1)) + minutes)
        return np.divmod(unique, DAY_MINUTES * (self.size.days + 1))

    def _ticks(
        self, video: Ints, since: int, until: int, every: int, start: int, end: int
    ) -> tuple[Ints, Ints]:
        first = np.maximum(self.born[video] + max(since, 1), start)
        last = np.minimum(self.born[video] + until, end)
        # Who shares an interval is read at different minutes of it.
        first += (video * 7 - first) % every
        count = np.maximum((last - first + every - 1) // every, 0)
        number = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
        return np.repeat(video, count), np.repeat(first, count) + number * every

    def _expected(self, video: Ints, since: Floats, until: Floats) -> Floats:
        born = self.born[video]
        pace = self.pace[video]

        def so_far(minute: Floats) -> Floats:
            age = np.maximum(minute - born, 0)
            fast = 0.6 * (1 - np.exp(-age / pace))
            return fast + 0.4 * np.log1p(age / 1440) / np.log1p(90.0)

        middle = (since + until) / 2
        hour = middle / 60 % 24
        night = 1 + 0.55 * np.sin((hour - 14) * np.pi / 12)
        weekend = np.where((middle // DAY_MINUTES + 2) % 7 >= 5, 1.25, 1.0)
        return self.appeal[video] * (so_far(until) - so_far(since)) * night * weekend

    def _table(self, video: Ints, minute: Ints, counted: list[Ints]) -> pa.Table:
        begin = int(datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC).timestamp() * 1e6)
        # Fifty videos are asked for in one call, which answers some seconds into the minute; all
        # calls of a minute are written together.
        time = begin + minute * 60_000_000 + _scattered(video // 50, minute, 20_000_000)
        written = begin + (minute + 1) * 60_000_000 + _scattered(minute, minute, 1_000_000)
        rows = len(video)
        hidden = self.hides_likes[self.channel[video]]

        def instants(values: Ints) -> pa.Array:
            return pa.array(values).cast(pa.timestamp("us", tz="UTC"))

        columns = {
            "time": instants(time),
            "video_id": _as_ids(self.ids[video]),
            "channel_id": _as_ids(self.channel_ids[self.channel[video]]),
            "views": pa.array(counted[0]),
            "likes": pa.array(counted[1], mask=hidden),
            "comments": pa.array(counted[2]),
            "likes_state": pa.array(np.where(hidden, "hidden", "ok")),
            "comments_state": pa.array(np.full(rows, "ok")),
            "flags": pa.ListArray.from_arrays(
                pa.array(np.zeros(rows + 1, dtype=np.int32)), pa.array([], pa.string())
            ),
            "view_definition": pa.array(np.full(rows, 2, dtype=np.int16)),
            "source": pa.array(np.full(rows, "youtube_data")),
            "ingested_at": instants(written),
        }
        return pa.table(
            [
                columns[field.name] if field.name in columns else pa.nulls(rows, field.type)
                for field in layout.OBSERVATIONS
            ],
            schema=layout.OBSERVATIONS,
        )


def _pack(file: Path, readings: pa.Table) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    writing.write(file, _batches(readings))


def _batches(readings: pa.Table) -> Iterator[pa.RecordBatch]:
    yield from readings.to_batches(max_chunksize=layout.ROWS_IN_A_GROUP)


def _scattered(one: Ints, other: Ints, below: int) -> Ints:
    """Return a number for each pair that looks drawn, and is always the same."""
    mixed = one.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    mixed ^= other.astype(np.uint64) * np.uint64(0xC2B2AE3D27D4EB4F)
    mixed ^= mixed >> np.uint64(29)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(32)
    return (mixed % np.uint64(below)).astype(np.int64)


def _ids(draw: np.random.Generator, count: int) -> npt.NDArray[np.bytes_]:
    raw = draw.integers(1, 256, (count, 16), dtype=np.uint8)  # S16 cuts a last 0 off
    return raw.view("S16").ravel()


def _texts(ids: npt.NDArray[np.bytes_]) -> list[str]:
    texts = (bytes(one).hex() for one in ids)
    return [f"{t[:8]}-{t[8:12]}-{t[12:16]}-{t[16:20]}-{t[20:]}" for t in texts]


def _as_ids(ids: npt.NDArray[np.bytes_]) -> pa.Array:
    storage = pa.Array.from_buffers(
        pa.binary(16), len(ids), [None, pa.py_buffer(np.ascontiguousarray(ids))]
    )
    return pa.ExtensionArray.from_storage(pa.uuid(), storage)
