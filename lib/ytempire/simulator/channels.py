"""The channels of a network: who they are, how large, how often they upload."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np

from ytempire.simulator import titles
from ytempire.simulator.noise import generator
from ytempire.simulator.spec import NetworkSpec

ID_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

FAILING_AFTER = timedelta(days=10)
"""When, after the start, the failing channel loses most of its reach."""


@dataclass(frozen=True)
class Niche:
    """A subject, with what a thousand engaged views of a long video earn there."""

    name: str
    rpm_usd: float
    category_id: str
    content_type: str


NICHES = (
    Niche("technology", 3.6, "28", "tutorial"),
    Niche("finance", 6.8, "27", "educational"),
    Niche("education", 3.4, "27", "educational"),
    Niche("gaming", 1.6, "20", "entertainment"),
    Niche("science", 2.9, "28", "educational"),
    Niche("history", 2.5, "27", "educational"),
    Niche("travel", 2.2, "19", "review"),
    Niche("cooking", 2.0, "26", "tutorial"),
    Niche("fitness", 2.7, "26", "tutorial"),
    Niche("entertainment", 1.4, "24", "entertainment"),
    Niche("news", 2.1, "25", "news"),
)

TIER_LEVEL = {"test": 350.0, "standard": 1300.0, "premium": 5200.0, "flagship": 38_000.0}
"""Engaged views that a middling long video of the tier has after thirty days."""

TIER_UPLOADS = {"test": 0.7, "standard": 1.0, "premium": 1.25, "flagship": 1.8}
TIER_TARGET_USD = {"test": 200, "standard": 900, "premium": 4000, "flagship": 25_000}


@dataclass(frozen=True)
class Channel:
    """One channel, as the model knows it."""

    index: int
    youtube_channel_id: str
    title: str
    handle: str
    niche: Niche
    tier: str
    language: str
    country: str
    level: float
    """Engaged views of a middling long video after thirty days."""
    upload_share: float
    """This channel's part of the network's uploads."""
    shorts_share: float
    is_monetised: bool
    """In the YouTube Partner Program; otherwise revenue queries are refused."""
    is_failing: bool
    subscribers_at_start: int
    """Exact count before the first video of the back catalogue."""
    created_at: datetime
    monthly_revenue_target_usd: int

    @property
    def uploads_playlist_id(self) -> str:
        """Return the id of the playlist that holds the channel's uploads."""
        return "UU" + self.youtube_channel_id[2:]


def make_channels(spec: NetworkSpec) -> list[Channel]:
    """Return the channels: number 0 is the flagship, number 1 the failing one."""
    rng = generator(spec.seed, spec.start_epoch, 1)
    n = spec.channels
    tiers = rng.choice(["test", "standard", "premium"], n, p=[0.28, 0.56, 0.16])
    tiers[0], tiers[1] = "flagship", "standard"
    niches = rng.integers(0, len(NICHES), n)
    spread = np.exp(rng.normal(0.0, 0.45, n))
    letters = rng.integers(0, 64, (n, 22))
    shorts = rng.beta(1.1, 1.9, n)
    chance = rng.random((n, 4))
    languages = [titles.language_for(chance[i, 0]) for i in range(n)]
    languages[0] = "en"
    uploads = np.array([TIER_UPLOADS[t] for t in tiers]) * rng.uniform(0.6, 1.4, n)
    uploads /= uploads.sum()
    made = []
    for i in range(n):
        tier = str(tiers[i])
        niche = NICHES[int(niches[i])]
        name = titles.channel_name(spec.seed, i, languages[i], niche.name)
        # A few channels are outside the partner program: number 2, and some of the tests.
        outside = i == 2 or (i > 2 and tier == "test" and chance[i, 1] < 0.2)
        level = TIER_LEVEL[tier] * float(spread[i]) if i else TIER_LEVEL[tier]
        made.append(
            Channel(
                index=i,
                youtube_channel_id="UC" + "".join(ID_ALPHABET[c] for c in letters[i]),
                title=name,
                handle=titles.handle(i, niche.name),
                niche=niche,
                tier=tier,
                language=languages[i],
                country=titles.COUNTRIES[languages[i]],
                level=level,
                upload_share=float(uploads[i]),
                shorts_share=float(shorts[i]),
                is_monetised=not outside,
                is_failing=i == 1,
                subscribers_at_start=int(level * (4 + 12 * chance[i, 2])) + 37,
                created_at=datetime.fromtimestamp(
                    spec.start_epoch - 86_400 * int(90 + 700 * chance[i, 3]), UTC
                ),
                monthly_revenue_target_usd=TIER_TARGET_USD[tier],
            )
        )
    return made
