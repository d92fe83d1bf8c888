"""The whole way from the APIs to the figures, against what the simulator knows to be true."""

import hashlib
import json
from datetime import timedelta

import pytest

from ytempire import clock
from ytempire.runs import planning, steps
from ytempire.simulator.factory.truth import factory_truth

from .conftest import END, SmallNetwork

pytestmark = [pytest.mark.xdist_group("small_network"), pytest.mark.timeout(600)]

FIGURES = {
    "channels": "channel_id",
    "videos": "video_id",
    "video_generation_jobs": "job_id",
    "cost_ledger": "idempotency_key",
    "video_costs": "video_id",
    "video_metrics_timeseries": "video_id, time",
    "video_daily_facts": "video_id, pacific_date",
    "video_reach_daily": "video_id, pacific_date",
    "video_metrics_daily": "video_id, pacific_date",
    "channel_metrics_daily": "channel_id, pacific_date",
    "revenue_estimates": "pacific_date",
    "rejected_rows": "rejected_id",
    "ai_usage": "idempotency_key",
    "system_samples": "sampled_at, host, gpu_index, disk_path",
    "job_stage_events": "job_id, attempt, seq",
    "channel_snapshots": "channel_id, time",
    "channel_monetization": "channel_id, valid_from",
    "channel_targets": "channel_id, metric, month",
    "video_availability": "video_id, valid_from",
    "metadata_versions": "video_id, valid_from",
}


def checksums(network: SmallNetwork) -> dict[str, str]:
    """Return a checksum of every row, every column, of every table that holds figures."""
    found = {}
    for table, key in FIGURES.items():
        rows = network.rows(f"select t::text from ytempire.{table} t order by {key}")
        found[table] = hashlib.sha256(repr(rows).encode()).hexdigest()
    return found


def test_every_step_ran_and_left_its_notebook_and_its_row(small_network: SmallNetwork) -> None:
    assert sorted(s.notebook for s in small_network.first_run) == steps.names()
    assert len(small_network.first_run) == len(steps.names()) >= 16
    for step in small_network.first_run:
        assert not step.failed, step.execution.error
        executed = json.loads(step.execution.output.read_text())
        assert all(
            c.get("execution_count") or not "".join(c["source"]).strip("# \n")
            for c in executed["cells"]
            if c["cell_type"] == "code"
        )
    recorded = small_network.rows(
        "select count(*), count(distinct batch_id), bool_and(status = 'ok'), "
        "bool_and(duration_seconds > 0), sum(rows_rejected) from ytempire.pipeline_runs "
        "where batch_id = (select batch_id from ytempire.pipeline_runs order by started_at limit 1)"
    )
    assert recorded == [(len(steps.names()), 1, True, True, 0)]


def test_a_secret_is_in_no_executed_notebook(small_network: SmallNetwork) -> None:
    key = small_network.environment["YTEMPIRE_YOUTUBE_API_KEY"]
    for step in small_network.first_run:
        assert key not in step.execution.output.read_text()


def test_every_reading_is_what_youtube_showed(small_network: SmallNetwork) -> None:
    rows = small_network.rows(
        "select v.youtube_video_id, t.time, t.views, t.likes, t.comments, t.likes_state, "
        "t.comments_state from ytempire.video_metrics_timeseries t join ytempire.videos v "
        "using (video_id)"
    )
    assert len(rows) > 9_000
    for video, at, views, likes, comments, likes_state, comments_state in rows:
        true = small_network.truth.counters(video, at)
        assert true is not None
        shown = small_network.truth.video(video)
        assert views == true.views
        assert likes == (None if shown.likes_hidden else true.likes)
        assert comments == (None if shown.comments_disabled else true.comments)
        assert likes_state == ("hidden" if shown.likes_hidden else "ok")
        assert comments_state == ("disabled" if shown.comments_disabled else "ok")


def test_every_video_is_read_hourly_on_its_first_day_and_daily_after(
    small_network: SmallNetwork,
) -> None:
    readings = dict(
        small_network.rows(
            "select v.youtube_video_id, count(*) from ytempire.video_metrics_timeseries t "
            "join ytempire.videos v using (video_id) group by 1"
        )
    )
    hour = timedelta(hours=1)
    for video in small_network.truth.videos(END):
        gone = min(video.hidden_from or END, END)
        if video.published_at < small_network.truth.spec.start:
            lived = gone - small_network.truth.spec.start
            expected = max(0, lived / (24 * hour))
        else:
            lived = gone - video.published_at
            expected = min(lived / hour, 24) + max(0, (lived - 24 * hour) / (24 * hour))
        assert abs(readings.get(video.youtube_video_id, 0) - expected) <= 2.5, video


def test_every_video_on_youtube_is_known_and_none_besides(small_network: SmallNetwork) -> None:
    known = {r[0] for r in small_network.rows("select youtube_video_id from ytempire.videos")}
    true = small_network.truth.videos(END)
    # A catalogue video that was hidden before we came was never seen.
    seen = {
        v.youtube_video_id
        for v in true
        if v.hidden_from is None
        or v.hidden_from > max(v.published_at, small_network.truth.spec.start) + timedelta(hours=2)
    }
    assert seen <= known <= {v.youtube_video_id for v in true}


def test_daily_facts_and_reach_are_what_the_owner_would_see(small_network: SmallNetwork) -> None:
    truth = small_network.truth
    told = small_network.rows(
        "select v.youtube_video_id, f.pacific_date, f.views, f.engaged_views, f.likes, f.comments, "
        "f.shares, f.subscribers_gained, f.subscribers_lost, f.estimated_revenue_micros, "
        "c.is_monetized and f.source = 'youtube_analytics' "
        "from ytempire.video_daily_facts f join ytempire.videos v using (video_id) "
        "join ytempire.channels c on c.channel_id = f.channel_id"
    )
    assert len(told) > 2_000
    # A day that only a report tells has no revenue: reports do not tell it.
    assert {row[-1] for row in told} == {True, False}
    names = (
        *("views", "engaged_views", "likes", "comments", "shares"),
        *("subscribers_gained", "subscribers_lost"),
    )
    for video, day, *counts, revenue, is_monetized in told:
        true = truth.video_day(video, day)
        assert counts == [true[name] for name in names], (video, day)
        assert revenue == (true["revenue_micros"] if is_monetized else None)
        assert day <= truth.analytics_through(END)
    reach = small_network.rows(
        "select v.youtube_video_id, r.pacific_date, r.impressions, r.clicks "
        "from ytempire.video_reach_daily r join ytempire.videos v using (video_id)"
    )
    assert len(reach) > 2_000
    for video, day, impressions, clicks in reach:
        true = truth.video_day(video, day)
        assert (impressions, clicks) == (true["impressions"], true["clicks"])


def test_the_latest_complete_day_lacks_nothing(small_network: SmallNetwork) -> None:
    truth, day = small_network.truth, small_network.truth.analytics_through(END)
    rows = small_network.rows("select youtube_channel_id from ytempire.channels where is_monetized")
    monetised = [channel for (channel,) in rows]
    # Videos deleted by now are no longer told one by one: the truth without them.
    expected = sum(
        truth.video_day(v.youtube_video_id, day)["revenue_micros"]
        for v in truth.videos(END)
        if v.youtube_channel_id in monetised
        and not (v.hidden_as == "deleted" and v.hidden_from and v.hidden_from <= END)
    )
    [(stored,)] = small_network.rows(
        "select sum(revenue_micros)::bigint from ytempire.channel_metrics_daily "
        "where pacific_date = %s and is_revenue_complete",
        day,
    )
    assert stored == expected


def test_costs_equal_the_factory_to_the_micro_dollar(small_network: SmallNetwork) -> None:
    truth = factory_truth(small_network.truth, END)
    [(total, calls)] = small_network.rows(
        "select sum(amount_micros)::bigint, count(*) from ytempire.cost_ledger"
    )
    assert (total, calls) == (truth.total_micros, truth.calls)
    stored = dict(
        small_network.rows(
            "select v.youtube_video_id, c.total_cost_micros from ytempire.video_costs c "
            "join ytempire.videos v using (video_id)"
        )
    )
    assert stored == dict(truth.micros_by_video)
    [(cents, rounded)] = small_network.rows(
        "select sum(total_cost_cents)::bigint, sum(round(total_cost_micros / 10000.0))::bigint "
        "from ytempire.video_costs"
    )
    assert cents == rounded


def test_jobs_are_in_the_state_the_factory_has_them(small_network: SmallNetwork) -> None:
    truth = factory_truth(small_network.truth, END)
    stored = dict(
        small_network.rows("select status, count(*) from ytempire.video_generation_jobs group by 1")
    )
    assert stored == {status: n for status, n in truth.jobs_by_status.items() if n}


def test_calls_are_counted_and_the_batches_are_full(small_network: SmallNetwork) -> None:
    calls = small_network.rows(
        "select quota_bucket, sum(quota_cost), bool_and(response_code = 200) "
        "from ytempire.youtube_api_usage where api_method not like '%%reports.query' group by 1"
    )
    assert {bucket for bucket, _, _ in calls} == {"batchGetStats", "general", "reporting"}
    assert all(ok for _, _, ok in calls)
    key = small_network.environment["YTEMPIRE_YOUTUBE_API_KEY"]
    [(leaks,)] = small_network.rows(
        "select count(*) from ytempire.youtube_api_usage u where strpos(u::text, %s) > 0", key
    )
    assert leaks == 0


def test_every_check_holds(small_network: SmallNetwork) -> None:
    results = small_network.rows("select check_name, rows_broken from ytempire.check_results")
    assert len(results) >= 10
    assert [name for name, broken in results if broken] == []


def test_twice_equals_once(small_network: SmallNetwork) -> None:
    before = checksums(small_network)
    assert before["video_metrics_timeseries"] != hashlib.sha256(b"[]").hexdigest()
    again = small_network.run_pipeline()
    assert [s.failed for s in again] == [False] * len(steps.names())
    assert checksums(small_network) == before


def test_a_run_for_a_date_replaces_that_date_and_no_other(small_network: SmallNetwork) -> None:
    def shift(by: int, where: str, *values: object) -> None:
        with small_network.warehouse.transaction("writer") as connection:
            connection.execute(
                f"update ytempire.video_metrics_daily set views_gained = views_gained + {by} "
                f"where {where}",
                values,
            )

    before = checksums(small_network)
    day = small_network.truth.analytics_through(END)
    around = [day - timedelta(days=1), day, day + timedelta(days=1)]
    shift(-(10**9), "pacific_date = any(%s)", around)
    again = small_network.run_pipeline(planning.Asked(day=day, only="30,31"))
    assert [(steps.short(s.notebook)[:2], s.reason) for s in again] == [("30", None), ("31", None)]
    left = small_network.rows(
        "select distinct pacific_date from ytempire.video_metrics_daily "
        "where views_gained < -100000000 order by 1"
    )
    assert left == [(around[0],), (around[2],)]
    shift(10**9, "views_gained < -100000000")
    assert checksums(small_network) == before


def test_the_quota_day_is_pacific(small_network: SmallNetwork) -> None:
    days = small_network.rows(
        "select distinct quota_date, created_at from ytempire.youtube_api_usage"
    )
    assert all(day == clock.pacific_date(at) for day, at in days)
