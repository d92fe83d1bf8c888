"""The videos of a network, generated a day at a time into one table of columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ytempire.simulator.channels import ID_ALPHABET, Channel
from ytempire.simulator.noise import generator
from ytempire.simulator.spec import NetworkSpec

DAY = 86_400
FORMATS = ("long", "shorts", "live")
LONG, SHORTS, LIVE = 0, 1, 2
CATALOGUE_PER_CHANNEL = 5
CATALOGUE_DAYS = 60

_WEEKDAY_UPLOADS = np.array([1.0, 1.02, 1.03, 1.0, 1.05, 0.97, 0.93])
_HOUR_UPLOADS = 1 + 0.75 * np.cos(2 * np.pi * (np.arange(24) - 17) / 24)
_LETTERS = np.frombuffer(ID_ALPHABET.encode(), dtype=np.uint8)

Columns = dict[str, NDArray[Any]]


def catalogue(spec: NetworkSpec, channels: list[Channel]) -> Columns:
    """Return the back catalogue: a few videos a channel, published before the start."""
    rng = generator(spec.seed, spec.start_epoch, 2)
    owners = np.repeat(np.arange(spec.channels), CATALOGUE_PER_CHANNEL)
    ages = rng.integers(3600, CATALOGUE_DAYS * DAY, len(owners))
    return _columns(spec, channels, owners, spec.start_epoch - ages, rng, from_factory=False)


def uploads_of_day(spec: NetworkSpec, channels: list[Channel], day: int) -> Columns:
    """Return the videos published in the `day`-th 24 hours after the start."""
    rng = generator(spec.seed, spec.start_epoch, 3, day)
    begins = spec.start_epoch + day * DAY
    weekday = (begins // DAY + 3) % 7
    mean = spec.videos_per_day * _WEEKDAY_UPLOADS[weekday]
    n = max(0, round(float(rng.normal(mean, 0.04 * mean))))
    owners = rng.choice(spec.channels, n, p=[c.upload_share for c in channels])
    first_hour = (begins // 3600) % 24
    weights = np.roll(_HOUR_UPLOADS, -first_hour)
    hours = rng.choice(24, n, p=weights / weights.sum())
    published = begins + hours * 3600 + rng.integers(0, 3600, n)
    return _columns(spec, channels, owners, published, rng, from_factory=True)


def joined(blocks: list[Columns]) -> Columns:
    """Return one table of several blocks, in their order."""
    return {name: np.concatenate([b[name] for b in blocks]) for name in blocks[0]}


def _columns(
    spec: NetworkSpec,
    channels: list[Channel],
    owners: NDArray[np.int64],
    published: NDArray[np.int64],
    rng: np.random.Generator,
    *,
    from_factory: bool,
) -> Columns:
    """Draw everything about the videos of one block, in order of publication."""
    order = np.argsort(published, kind="stable")
    owner, published = owners[order], published[order]
    n = len(owner)
    of = {
        name: np.array([float(get(c)) for c in channels])[owner]
        for name, get in _CHANNEL_TRAITS.items()
    }
    chance = rng.random((n, 8))
    fmt = np.where(chance[:, 0] < of["shorts_share"], SHORTS, LONG)
    fmt = np.where(chance[:, 1] < 0.012, LIVE, fmt)
    short, live = fmt == SHORTS, fmt == LIVE
    duration = np.where(
        short, rng.integers(15, 179, n), np.exp(rng.normal(6.15, 0.45, n)).astype(int) + 60
    )
    duration = np.where(live, rng.integers(2400, 10_800, n), duration)

    # Quality is heavy-tailed: a few videos carry the network.
    quality = np.exp(rng.normal(0.0, 1.05, n))
    level = of["level"] * quality * np.where(short, 2.6, np.where(live, 0.5, 1.0))
    # Growth by age: a burst, a slow approach, and a tail that never quite ends.
    burst = np.where(short, rng.uniform(0.25, 0.75, n), rng.uniform(0.3, 0.6, n))
    burst_hours = np.where(short, rng.uniform(14, 60, n), rng.uniform(10, 36, n))
    slow_hours = rng.uniform(110, 260, n)

    engaged_part = np.where(short, rng.uniform(0.55, 0.72, n), rng.uniform(0.66, 0.82, n))
    ctr = np.clip(np.exp(rng.normal(np.log(0.045), 0.4, n)), 0.008, 0.2)
    ctr = np.where(short, ctr * 0.6, ctr)
    watched = np.where(
        short, rng.uniform(0.55, 1.08, n), np.clip(rng.normal(0.42, 0.11, n), 0.12, 0.8)
    )
    watched = np.where(live, rng.uniform(0.06, 0.18, n), watched)
    rpm = of["rpm"] * np.exp(rng.normal(0.0, 0.25, n)) * of["monetised"]
    rpm = np.where(short, 0.055 * (rpm / np.maximum(of["rpm"], 1e-9)), rpm)

    gone = chance[:, 2] < 0.03
    hidden_from = np.where(gone, published + rng.integers(DAY // 2, 21 * DAY, n), np.inf)
    steps = chance[:, 3] < 0.09
    step_at = np.where(steps, published + rng.integers(DAY, 12 * DAY, n), np.inf)
    # Shorts were counted from their first frame already; other formats since the epoch.
    before_epoch = np.where(short, 1 / engaged_part, rng.uniform(1.01, 1.05, n))
    return {
        "id": _LETTERS[rng.integers(0, 64, (n, 11))].view("S11").ravel(),
        "salt": rng.integers(0, 1 << 62, n, dtype=np.uint64),
        "channel": owner.astype(np.int64),
        "published": published.astype(np.float64),
        "format": fmt.astype(np.int64),
        "duration": duration.astype(np.int64),
        "level": level,
        "burst": burst,
        "burst_hours": burst_hours,
        "slow": 0.9 - burst,
        "slow_hours": slow_hours,
        "views_per_engaged": 1 / engaged_part,
        "views_per_engaged_before": before_epoch,
        "like_rate": np.clip(rng.normal(0.045, 0.015, n), 0.006, 0.12),
        "comment_rate": np.exp(rng.normal(np.log(0.0035), 0.6, n)),
        "share_rate": np.exp(rng.normal(np.log(0.005), 0.6, n)),
        "gain_rate": np.exp(rng.normal(np.log(0.006), 0.5, n)),
        "lose_rate": np.exp(rng.normal(np.log(0.0011), 0.4, n)),
        "ctr": ctr,
        "impression_rate": np.where(short, 0.05, rng.uniform(0.4, 0.7, n)) / ctr,
        "watched_seconds": watched * duration,
        "rpm": rpm,
        "likes_hidden": chance[:, 4] < 0.04,
        "comments_disabled": chance[:, 5] < 0.04,
        "hidden_from": hidden_from,
        "is_deleted": chance[:, 6] < 0.5,
        "step_at": step_at,
        "step_part": rng.uniform(0.03, 0.14, n),
        "is_failing": of["failing"] > 0,
        "from_factory": np.full(n, from_factory),
    }


_CHANNEL_TRAITS: dict[str, Callable[[Channel], float]] = {
    "level": lambda c: c.level,
    "shorts_share": lambda c: c.shorts_share,
    "rpm": lambda c: c.niche.rpm_usd,
    "monetised": lambda c: c.is_monetised,
    "failing": lambda c: c.is_failing,
}
