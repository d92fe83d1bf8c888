"""The shape of a network.yaml: whose channels, how often and how much is asked, what is judged."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from ytempire.parameters.polling_model import AgeTier, LivePolling

Weight = Annotated[float, Field(gt=0, allow_inf_nan=False)]


class NamedChannel(BaseModel):
    """A channel of the user's, as network.yaml names it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(pattern=r"^UC[A-Za-z0-9_-]{22}$")
    niche: str | None = None
    tier: Literal["test", "standard", "premium", "flagship"] = "standard"
    monthly_revenue_target_usd: float | None = Field(default=None, ge=0)


class SimulatedNetwork(BaseModel):
    """The size of the network that is simulated while no channel is named."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    seed: int = 7
    channels: int = Field(default=100, ge=2)
    videos_per_day: int = Field(default=300, ge=1)
    days: int = Field(default=30, ge=1, le=400)


class Costs(BaseModel):
    """What a video may cost, and who bears the cost of those that never came out.

    Attributes
    ----------
    alert_usd, limit_usd
        A video that costs more is flagged.
    failed_jobs
        How a channel's videos of a month share what was spent on videos that never came out.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    alert_usd: Decimal = Field(default=Decimal("2.50"), ge=0)
    limit_usd: Decimal = Field(default=Decimal("3.00"), ge=0)
    failed_jobs: Literal["equally", "by_direct_cost"] = "equally"


class Health(BaseModel):
    """How channels are scored, and when one is failing.

    Attributes
    ----------
    weights
        Of each part of the score; only their ratios matter.
    min_videos
        A part of fewer videos counts only in part towards coverage, and fits no anchors.
    min_channels
        A niche or format with fewer takes the anchors of the next wider level.
    min_coverage
        Share of the weights below which there is no score.
    score_below, fall_points, fall_days, silent_days
        A channel fails below this score, when it lost so many points within so many days, or when
        it is active and published nothing for so many days.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    weights: dict[Literal["engagement", "retention", "ctr", "roi"], Weight] = Field(
        default={"engagement": 0.3, "retention": 0.3, "ctr": 0.2, "roi": 0.2},
        min_length=4,
    )
    min_videos: int = Field(default=5, ge=1)
    min_channels: int = Field(default=8, ge=3)
    min_coverage: float = Field(default=0.6, gt=0, le=1)
    score_below: float = Field(default=40, ge=0, le=100)
    fall_points: float = Field(default=15, gt=0, le=100)
    fall_days: int = Field(default=14, ge=1)
    silent_days: int = Field(default=7, ge=1)


class Lake(BaseModel):
    """When readings go to the lake, and when PostgreSQL lets go of them.

    Attributes
    ----------
    closed_after_hours
        A UTC day is exported so long after its end; what comes later exports it again.
    drop_after_days
        PostgreSQL drops an exported day when it is this old; None: it keeps all.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    closed_after_hours: float = Field(default=6, ge=0, le=240)
    # Analytics is restated for weeks, and the figures of a dropped day stay as they are.
    drop_after_days: int | None = Field(default=None, ge=90)


class Retention(BaseModel):
    """Which retention curves are asked for; YouTube takes a query for each.

    Attributes
    ----------
    ages_days
        Ages of a video at which its curve is asked for, over all its days until then.
    videos_a_day
        Curves that are asked for in a Pacific day at most, those of the most viewed videos.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    ages_days: list[Annotated[int, Field(ge=1, le=365)]] = Field(default=[3, 7, 28], max_length=10)
    videos_a_day: int = Field(default=100, ge=0, le=5_000)


class Owner(BaseModel):
    """What is asked of the owner's side of YouTube.

    Attributes
    ----------
    basic_reports_a_day
        Basic reports that are read of a channel in a Pacific day at most, each of which tells a day
        by country. The thirty days that YouTube tells at first come over some days.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    basic_reports_a_day: int = Field(default=7, ge=0, le=60)
    retention: Retention = Retention()


class Network(BaseModel):
    """A network.yaml."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    channels: list[NamedChannel] = Field(default_factory=list)
    polling: list[AgeTier] = Field(min_length=1)
    live: LivePolling = LivePolling()
    simulated: SimulatedNetwork = SimulatedNetwork()
    costs: Costs = Costs()
    health: Health = Health()
    lake: Lake = Lake()
    owner: Owner = Owner()
