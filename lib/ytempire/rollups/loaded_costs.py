"""Loaded cost per video: what it cost itself, and its share of what no video is charged with.

Every micro-dollar that goes in comes out once: in a video's row or among the unallocated.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import polars as pl

from ytempire.units import MICROS_PER_USD

FRAMES = ("published_costs", "cost_pools", "invoice_variances")
"""The frames that `loaded_costs` reads of the months; ``sql/queries/rollups`` extracts each."""

_POOL = ["pacific_month", "channel_id", "reason"]
_SHARES = {"failed_jobs": "failed_share", "shared": "shared_share", "invoice": "invoice_share"}


@dataclass(frozen=True)
class Rules:
    """How costs are shared and when they are flagged.

    Attributes
    ----------
    failed_jobs
        How a channel's videos share what was spent on videos that never came out.
    alert_micros, limit_micros
        A video that costs more is flagged.
    """

    failed_jobs: Literal["equally", "by_direct_cost"]
    alert_micros: int
    limit_micros: int

    def parameters(self) -> dict[str, object]:
        """Return the parameters of the query ``rollups/cost_months``."""
        return {
            "failed_jobs": self.failed_jobs,
            "alert_micros": self.alert_micros,
            "limit_micros": self.limit_micros,
        }


@dataclass(frozen=True)
class LoadedCosts:
    """The rows of the two tables, for the months given.

    Attributes
    ----------
    videos
        ``ytempire.video_loaded_costs``, without the sum that the table makes itself.
    unallocated
        ``ytempire.unallocated_costs``.
    """

    videos: pl.DataFrame
    unallocated: pl.DataFrame

    def tables(self) -> dict[str, pl.DataFrame]:
        """Return the rows by table."""
        return {"video_loaded_costs": self.videos, "unallocated_costs": self.unallocated}

    def months(self) -> pl.DataFrame:
        """Return what came of each month, in US dollars: shared, and not."""
        dollars = [
            (pl.col(f"{name}_micros").sum() / MICROS_PER_USD).alias(f"{name}_usd")
            for name in ("direct", *_SHARES.values())
        ]
        left = self.unallocated.group_by("pacific_month").agg(
            unallocated_usd=pl.col("amount_micros").sum() / MICROS_PER_USD
        )
        return (
            self.videos.group_by("pacific_month")
            .agg(pl.len().alias("videos"), *dollars, pl.col("is_loaded_over_limit").sum())
            .join(left, on="pacific_month", how="full", coalesce=True)
            .sort("pacific_month")
        )

    def sentence(self) -> str:
        """Say how many videos were rolled up, and how many cost too much."""
        if self.videos.is_empty():
            return "no video's cost changed"
        over = self.videos["is_loaded_over_limit"].sum()
        return f"{self.videos.height:,} videos, {over:,} of them over the limit when all is counted"


def loaded_costs(
    published_costs: pl.DataFrame,
    cost_pools: pl.DataFrame,
    invoice_variances: pl.DataFrame,
    vendor_costs: pl.DataFrame,
    rules: Rules,
) -> LoadedCosts:
    """Share what was spent on no published video among those of its channel and month.

    Parameters
    ----------
    published_costs
        One row a video published in the months, with its direct cost: pacific_month, video_id,
        channel_id, direct_micros.
    cost_pools
        What was spent in the months on no published video: pacific_month, channel_id (null:
        the network's), reason (``failed_jobs``, ``shared``, ``not_published_yet``),
        amount_micros. The network's is shared by all videos of the month; what may still be
        published is kept back.
    invoice_variances
        What invoices charge beyond the ledger: pacific_month, vendor, amount_micros. Shared by
        what the month's videos cost at that vendor; equally where none did.
    vendor_costs
        What the videos cost at these vendors: video_id, vendor, amount_micros.
    rules
        How to share and to flag.

    Returns
    -------
    LoadedCosts
        Split by largest remainder, ties to the lesser video_id: the sum of both is the sum of
        direct costs, pools and variances, to the micro-dollar.
    """
    videos = published_costs.sort("video_id")
    kept_back = cost_pools.filter(pl.col("reason") == "not_published_yet")
    pools = pl.concat(
        [
            cost_pools.join(kept_back, on=_POOL, how="anti", nulls_equal=True).select(
                *_POOL, pl.lit(None, pl.String).alias("vendor"), "amount_micros"
            ),
            invoice_variances.select(
                "pacific_month",
                pl.lit(None, pl.String).alias("channel_id"),
                pl.lit("invoice").alias("reason"),
                "vendor",
                "amount_micros",
            ),
        ]
    ).with_row_index("pool")
    shares = _split(pools, _claims(pools, videos, vendor_costs, rules))
    borne = shares.join(pools.select("pool", "reason"), on="pool")
    sums = [
        pl.col("micros").filter(pl.col("reason") == reason).sum().alias(f"{name}_micros")
        for reason, name in _SHARES.items()
    ]
    loaded = videos.join(
        borne.group_by("video_id").agg(sums), on="video_id", how="left", maintain_order="left"
    ).with_columns(pl.col(f"{name}_micros").fill_null(0) for name in _SHARES.values())
    total = pl.col("direct_micros") + pl.sum_horizontal(f"{n}_micros" for n in _SHARES.values())
    unallocated = pl.concat(
        [kept_back, pools.join(shares, on="pool", how="anti").select(kept_back.columns)]
    )
    return LoadedCosts(
        loaded.with_columns(
            is_over_alert=pl.col("direct_micros") > rules.alert_micros,
            is_over_limit=pl.col("direct_micros") > rules.limit_micros,
            is_loaded_over_limit=total > rules.limit_micros,
            failed_jobs_rule=pl.lit(rules.failed_jobs),
        ),
        unallocated.group_by(_POOL).agg(pl.col("amount_micros").sum())
        .filter(pl.col("amount_micros") != 0).sort(_POOL),
    )  # fmt: skip


def _claims(
    pools: pl.DataFrame, videos: pl.DataFrame, vendor_costs: pl.DataFrame, rules: Rules
) -> pl.DataFrame:
    """Return which video bears a share of which pool, and with what weight."""
    of_channel = pools.filter(pl.col("channel_id").is_not_null())
    of_network = pools.filter(pl.col("channel_id").is_null())
    named = ["pool", "reason", "vendor"]
    claims = pl.concat(
        [
            of_channel.join(videos, on=["pacific_month", "channel_id"]),
            of_network.drop("channel_id").join(videos, on="pacific_month"),
        ],
        how="diagonal",
    ).select(*named, "video_id", "direct_micros")
    at_vendor = vendor_costs.rename({"amount_micros": "at_vendor"})
    by_direct_cost = (pl.col("reason") == "failed_jobs") & (rules.failed_jobs == "by_direct_cost")
    weight = (
        pl.when(pl.col("reason") == "invoice")
        .then(pl.col("at_vendor").fill_null(0))
        .when(by_direct_cost)
        .then(pl.col("direct_micros"))
        .otherwise(1)
    )
    return (
        claims.join(at_vendor, on=["video_id", "vendor"], how="left")
        # A video that was refunded more than it cost bears nothing of the others'.
        .with_columns(weight=weight.clip(lower_bound=0).cast(pl.Int128))
        .with_columns(weights=pl.col("weight").sum().over("pool"))
        .with_columns(
            weight=pl.when(pl.col("weights") == 0).then(1).otherwise("weight").cast(pl.Int128)
        )
        .select("pool", "video_id", "weight", pl.col("weight").sum().over("pool").alias("weights"))
    )


def _split(pools: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """Split each pool over its claims: pool, video_id, micros; the micros sum to the pool's."""
    exact = pl.col("amount_micros").cast(pl.Int128) * pl.col("weight")
    return (
        claims.join(pools.select("pool", "amount_micros"), on="pool")
        .with_columns(micros=exact // pl.col("weights"))
        .with_columns(remainder=exact - pl.col("micros") * pl.col("weights"))
        .sort("pool", "remainder", "video_id", descending=[False, True, False])
        .with_columns(
            place=pl.int_range(pl.len()).over("pool"),
            left_over=pl.col("amount_micros") - pl.col("micros").sum().over("pool"),
        )
        .select(
            "pool",
            "video_id",
            micros=(pl.col("micros") + (pl.col("place") < pl.col("left_over"))).cast(pl.Int64),
        )
    )
