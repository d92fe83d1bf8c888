"""The factory's operations as rows of our tables: its words to ours. Pure: frames in and out."""

from __future__ import annotations

import polars as pl

SOURCE = "internal_db"


def ai_usage(requests: pl.DataFrame) -> pl.DataFrame:
    """Return requests to AI services as rows of ``ytempire.ai_usage``.

    Parameters
    ----------
    requests
        As `sources.internal_db.InternalDb.ai_usage` tells them.
    """
    what = ["vendor", "used_at", "model", "job_id", "attempt"]
    unnamed = [pl.col(name).cast(pl.String).fill_null("") for name in what]
    return requests.rename({"seconds": "media_seconds"}).with_columns(
        idempotency_key=pl.when(pl.col("request_id").is_not_null())
        .then(pl.concat_str(pl.lit("request"), "vendor", "request_id", separator=":"))
        .otherwise(pl.concat_str(pl.lit("unnamed"), *unnamed, separator=":")),
        source=pl.lit(SOURCE),
    )


def system_samples(samples: pl.DataFrame) -> pl.DataFrame:
    """Return samples of machines as rows of ``ytempire.system_samples``: percents to ratios."""
    return samples.select(
        "sampled_at",
        "host",
        "gpu_index",
        "disk_path",
        cpu_ratio=_ratio("cpu_pct"),
        load_1m="load1",
        memory_used_bytes="mem_used",
        memory_total_bytes="mem_total",
        gpu_ratio=_ratio("gpu_util_pct"),
        gpu_memory_used_bytes="gpu_mem_used",
        gpu_memory_total_bytes="gpu_mem_total",
        disk_free_bytes="disk_free",
        disk_total_bytes="disk_total",
        source=pl.lit(SOURCE),
    )


def _ratio(percent: str) -> pl.Expr:
    # Six places: more than any sampler measures, and no trace of a single-precision percent.
    return (pl.col(percent) / 100).round(6)
