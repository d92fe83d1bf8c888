"""What the factory's machines and services did, and the history of what was collected."""

from datetime import timedelta

import psycopg
import pytest

from .conftest import END, SmallNetwork

pytestmark = [pytest.mark.xdist_group("small_network"), pytest.mark.timeout(600)]

DAY = timedelta(days=1)


def in_factory(network: SmallNetwork, text: str) -> list[tuple]:
    assert network.settings.factory_database_url is not None
    url = network.settings.factory_database_url.get_secret_value()
    with psycopg.connect(url, options="-c timezone=UTC") as connection:
        return connection.execute(text, [END]).fetchall()


def test_operations_are_what_the_factory_did(small_network: SmallNetwork) -> None:
    for ours, theirs in {
        "select vendor, model, count(*), sum(input_tokens), sum(output_tokens), sum(characters), "
        "sum(images), sum(latency_ms), count(error_class) from ytempire.ai_usage "
        "group by 1, 2 order by 1, 2":
        "select vendor, model, count(*), sum(input_tokens), sum(output_tokens), sum(characters), "
        "sum(images), sum(latency_ms), count(error_class) from factory.ai_usage "
        "where used_at <= %s group by 1, 2 order by 1, 2",
        "select host, count(*), sum(memory_used_bytes), sum(disk_free_bytes), "
        "round(sum(cpu_ratio)::numeric, 4) from ytempire.system_samples group by 1 order by 1":
        "select host, count(*), sum(mem_used), sum(disk_free), "
        "round(sum(cpu_pct::numeric) / 100, 4) from factory.host_samples "
        "where sampled_at <= %s group by 1 order by 1",
        "select stage, outcome, count(*), sum(left_at - entered_at), count(distinct job_id) "
        "from ytempire.job_stage_events group by 1, 2 order by 1, 2":
        "select stage, outcome, count(*), sum(left_at - entered_at), count(distinct job_id) "
        "from factory.job_stages where left_at <= %s group by 1, 2 order by 1, 2",
        "select hook, voice, thumbnail_style, count(*), count(distinct factory_video_id) "
        "from ytempire.video_generation_jobs group by 1, 2, 3 order by 1, 2, 3":
        "select hook, voice, thumbnail_style, count(*), count(distinct video_id) "
        "from factory.jobs where updated_at <= %s group by 1, 2, 3 order by 1, 2, 3",
    }.items():  # fmt: skip
        found = small_network.rows(ours)
        assert found
        assert found == in_factory(small_network, theirs)


def test_vendors_tell_of_themselves_what_the_factory_did(small_network: SmallNetwork) -> None:
    counted = "sum(input_tokens), sum(output_tokens), sum(characters)"
    told = small_network.rows(
        f"select vendor, count(distinct usage_date), {counted}"
        " from ytempire.ai_usage_believed_daily where source = 'vendor_api'"
        " group by vendor order by vendor"
    )
    assert [row[0] for row in told] == ["elevenlabs", "openai"]
    recorded = in_factory(
        small_network,
        f"select vendor, count(distinct used_at::date), {counted} from factory.ai_usage"
        " where vendor in ('elevenlabs', 'openai') and used_at < (%s::timestamptz)::date"
        " group by vendor order by vendor",
    )
    assert told == recorded
    charged = small_network.rows(
        "select sum(charged_micros), sum(listed_micros) from ytempire.ai_usage_believed_daily"
        " where source = 'vendor_api' and vendor = 'openai'"
    )
    ((spent,),) = in_factory(
        small_network,
        "select sum(amount_micros) from factory.vendor_calls where vendor = 'openai'"
        " and occurred_at < (%s::timestamptz)::date",
    )
    ((own, listed),) = charged
    assert own == spent and abs(listed - own) * 1000 < own


def test_hidden_videos_are_missing_since_they_were_asked_for_next(
    small_network: SmallNetwork,
) -> None:
    now = {
        video: (state, since)
        for video, state, since in small_network.rows(
            "select youtube_video_id, state, valid_from from ytempire.video_availability "
            "join ytempire.videos using (video_id) where valid_to is null"
        )
    }
    missing = 0
    for video in small_network.truth.videos(END):
        if video.youtube_video_id not in now:
            continue
        state, since = now[video.youtube_video_id]
        if video.hidden_from is None or video.hidden_from > END:
            assert state == "public", video
        elif video.hidden_from < END - DAY - timedelta(hours=2):
            missing += 1
            assert state == "missing", video
            assert video.hidden_from <= since
    assert missing > 0


def test_all_that_is_held_is_its_owners(small_network: SmallNetwork) -> None:
    for table in ("video_metrics_timeseries", "channel_snapshots"):
        assert small_network.rows(
            f"select distinct authorisation, expires_at from ytempire.{table}"
        ) == [("owner", None)]
    ((channels, hours),) = small_network.rows(
        "select count(distinct channel_id), count(*) from ytempire.channel_snapshots"
    )
    assert channels == 3
    assert 3 * 24 * 20 < hours <= 3 * (24 * 30 + 3)


def test_every_channel_month_has_its_target(small_network: SmallNetwork) -> None:
    known = small_network.rows(
        "select channel_id, monthly_revenue_target from ytempire.channels order by 1"
    )
    targets = small_network.rows(
        "select channel_id, target_micros / 1000000.0 from ytempire.channel_target_months "
        "where pacific_month = '2026-11-01' order by 1"
    )
    assert targets == known
