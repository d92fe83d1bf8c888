"""The figures that are measured, by name."""

from __future__ import annotations

from collections.abc import Callable

from . import (
    hourly_figures,
    insight_figures,
    load_figures,
    page_figures,
    peer_figures,
    polling_figures,
    query_figures,
    report_figures,
    run_figures,
    stream_figures,
    year_figures,
)
from .bench import Bench
from .figure import Figure

FIGURES: dict[str, Callable[[Bench], Figure]] = {
    measure.__name__: measure
    for measure in (
        run_figures.first_run_seconds,
        run_figures.second_run_seconds,
        run_figures.pipeline_rows_per_s,
        run_figures.pipeline_overhead_seconds,
        year_figures.bytes_per_observation_lake,
        year_figures.year_rollup_seconds,
        year_figures.year_rollup_peak_mib,
        year_figures.refresh_growth_10x,
        hourly_figures.hourly_10m_overhead_vs_duckdb,
        hourly_figures.hourly_10m_speedup_vs_polars,
        hourly_figures.hourly_10m_speedup_vs_pandas,
        hourly_figures.hourly_10m_speedup_vs_postgres,
        load_figures.load_vs_copy,
        load_figures.load_new_days_vs_copy,
        load_figures.load_file_vs_copy,
        load_figures.bytes_per_observation_postgres,
        polling_figures.poll_day_units,
        polling_figures.poll_fresh_p95_s_under_3h,
        polling_figures.poll_fresh_p95_s_under_24h,
        stream_figures.stream_events_per_s,
        stream_figures.stream_speedup_vs_row_commit,
        stream_figures.event_to_row_p99_ms,
        query_figures.channel_day_p95_ms,
        query_figures.panel_query_p95_ms,
        insight_figures.insights_nightly_seconds,
        insight_figures.insights_peak_mib,
        page_figures.page_cold_ms,
        page_figures.page_warm_median_ms,
        page_figures.page_warm_p95_ms,
        page_figures.page_burst20_max_ms,
        page_figures.page_burst50_max_ms,
        page_figures.page_idle_mib,
        page_figures.event_to_pixel_p95_ms,
        page_figures.first_touch_ms,
        page_figures.page_touched_mib,
        *peer_figures.FIGURES,
        report_figures.batch_daily_seconds,
        report_figures.report_overhead_seconds,
        report_figures.fanout_speedup_vs_papermill,
    )
}


def chosen(only: str | None) -> list[str]:
    """Return the names asked for (``a,b``), in the order of `FIGURES`; all of them for None.

    Raises
    ------
    KeyError
        On a name that is not a figure; the message lists those that are.
    """
    if only is None:
        return list(FIGURES)
    wanted = {name.strip() for name in only.split(",") if name.strip()}
    unknown = sorted(wanted - set(FIGURES))
    if unknown or not wanted:
        known = ", ".join(FIGURES)
        raise KeyError(f"no figure is called {', '.join(unknown) or 'nothing'}; there are: {known}")
    return [name for name in FIGURES if name in wanted]
