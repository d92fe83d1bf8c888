"""The owner's side against a simulated network: what is told, restated, refused and left out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from tests.simulator.conftest import Running, start_simulator

from ytempire import parameters
from ytempire.collection import channels, owner_facts, videos
from ytempire.parameters import NamedChannel, Owner, Retention
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

END = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = timedelta(days=1)
EARLIER = END - 2 * DAY
FEW = Owner(basic_reports_a_day=60, retention=Retention(ages_days=[3, 7], videos_a_day=9))


@pytest.fixture
def network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    size = ["--channels", "3", "--videos-per-day", "9", "--days", "24", "--end", END.isoformat()]
    simulator = start_simulator(tmp_path / "network", *size)
    simulator.advance(EARLIER)
    monkeypatch.setenv("YTEMPIRE_CLOCK_URL", simulator.told["clock_url"])
    yield simulator
    simulator.stop()


class Owners:
    """A warehouse that knows the network's videos, and what its owners' side tells."""

    def __init__(self, network: Running, settings: Settings, warehouse: Warehouse) -> None:
        self.network, self.warehouse = network, warehouse
        self.settings = settings.model_copy(
            update={
                "youtube_api_key": SecretStr(network.told["api_key"]),
                "google_api_endpoint": network.endpoint,
                "oauth_file": Path(network.told["oauth_file"]),
                "network": "simulated",
            }
        )
        named = [NamedChannel(id=one, niche="x") for one in network.told["channels"]]
        chosen = parameters.network().model_copy(update={"channels": named})
        channels.ingest(warehouse, self.settings, chosen)
        videos.ingest(warehouse, self.settings)

    def ingest(self, limits: Owner = FEW) -> PipelineResult:
        return owner_facts.ingest(self.warehouse, self.settings, limits)

    def rows(self, text: str, *values: Any) -> list[tuple]:
        with self.warehouse.transaction("reader") as connection:
            return connection.execute(text, values or None).fetchall()

    def one(self, text: str, *values: Any) -> Any:
        [row] = self.rows(text, *values)
        return row[0] if len(row) == 1 else row


@pytest.fixture
def owners(network: Running, settings: Settings, warehouse: Warehouse) -> Owners:
    return Owners(network, settings, warehouse)


def test_all_that_the_owner_may_see_is_stored_and_twice_is_once(owners: Owners) -> None:
    owners.ingest()
    # Told are also videos that were hidden before they were found: of whom we know nothing.
    assert owners.rows("select distinct reason from ytempire.rejected_rows") == [
        ("channel_id: missing",)
    ]
    facts, averages = owners.one(
        "select count(*), count(average_view_seconds) from ytempire.video_daily_facts "
        "where engaged_views > 0"
    )
    assert facts == averages > 50
    assert owners.one(
        "select bool_and(average_view_ratio between 0 and 5) from ytempire.video_daily_facts"
    )
    jobs = owners.rows(
        "select request_params -> 'body' ->> 'reportTypeId', count(*) "
        "from ytempire.youtube_api_usage where api_method = 'youtubereporting.jobs.create' "
        "group by 1 order by 1"
    )
    assert jobs == [("channel_basic_a3", 3)], "the other is there from the start"
    segments, reach = owners.one(
        "select (select count(*) from ytempire.video_segment_daily_facts), "
        "(select count(*) from ytempire.video_reach_daily)"
    )
    assert segments > reach > 50
    # Where both tell a video's day, Analytics was asked later: its word is kept. A day on which a
    # video was liked and not watched is told by the report alone.
    told_by = (
        "select count(*) from ytempire.video_daily_facts where source = %s and engaged_views > 0"
    )
    assert owners.one(told_by, "youtube_analytics") > 50
    assert owners.one(told_by, "youtube_reporting") == 0
    differing = owners.one(
        """
        select count(*) from ytempire.video_daily_facts as facts
        inner join (
            select video_id, pacific_date, sum(views) as views, sum(likes) as likes
            from ytempire.video_segment_daily_facts where video_id is not null group by 1, 2
        ) as parts using (video_id, pacific_date)
        where (facts.views, facts.likes) is distinct from (parts.views, parts.likes)
        """
    )
    assert differing == 0
    again = owners.ingest()
    for table in (
        "video_daily_facts", "video_segment_daily_facts", "video_reach_daily",
        "channel_reach_unattributed_daily",
    ):  # fmt: skip
        assert again.written.get(table, 0) == 0, table


def test_retention_is_asked_of_the_most_viewed_within_the_day_s_bound(owners: Owners) -> None:
    owners.ingest()
    asked = owners.rows(
        "select a.video_id, a.age_days, a.points, a.window_end - a.window_start, sum(f.views) "
        "from ytempire.video_retention_asked a join ytempire.video_daily_facts f "
        "on f.video_id = a.video_id and f.pacific_date < a.window_end group by 1, 2, 3, 4"
    )
    assert len(asked) == 9
    assert {row[1] for row in asked} <= {3, 7}
    assert all(row[3] == row[1] + 1 for row in asked)
    assert owners.one("select count(*) from ytempire.video_retention_curves") == sum(
        row[2] for row in asked
    )
    assert {row[2] for row in asked} == {100}
    assert owners.one(
        "select count(*) from ytempire.youtube_api_usage "
        "where request_params ->> 'dimensions' = 'elapsedVideoTimeRatio' and quota_cost = 1"
    ) == len(asked)
    least = min(row[4] for row in asked)
    not_asked = owners.one(
        """
        select max((
            select sum(f.views) from ytempire.video_daily_facts f
            where f.video_id = v.video_id and f.pacific_date
            <= (v.published_at at time zone 'America/Los_Angeles')::date + ages.age_days
        )) from ytempire.videos v
        join ytempire.source_watermarks w
            on w.source = 'youtube_analytics' and w.scope = v.channel_id::text
        cross join (values (3), (7)) as ages (age_days)
        left join ytempire.video_retention_asked a
            on a.video_id = v.video_id and a.age_days = ages.age_days
        where a.video_id is null and w.complete_date
            - (v.published_at at time zone 'America/Los_Angeles')::date - ages.age_days
            between 0 and 6
        """
    )
    assert not_asked <= least
    before = owners.one("select count(*) from ytempire.video_retention_asked")
    owners.ingest()
    assert owners.one("select count(*) from ytempire.video_retention_asked") == before
    owners.network.advance(EARLIER + DAY)
    owners.ingest()
    assert owners.one("select count(*) from ytempire.video_retention_asked") > before


def test_basic_reports_come_a_few_at_a_time_the_last_days_first(owners: Owners) -> None:
    few = FEW.model_copy(update={"basic_reports_a_day": 2})
    read = (
        "select min(pacific_date), count(distinct pacific_date) from ytempire.owner_reports_read "
        "where report_type = 'channel_basic_a3'"
    )
    newest = None
    for number in (1, 2, 3):
        owners.network.advance(EARLIER + (number - 1) * DAY)
        owners.ingest(few)
        owners.ingest(few)  # twice on a day equals once
        first, days = owners.one(read)
        assert days == 2 * number
        assert newest is None or first <= newest
        newest = first
    owners.ingest(FEW)
    assert owners.one(read)[1] > 6
    downloads = "select count(*) from ytempire.youtube_api_usage where api_method ~ 'media'"
    before = owners.one(downloads)
    owners.ingest(FEW)
    assert owners.one(downloads) == before, "what was read is not read again"


def test_a_dead_consent_stops_its_channel_and_no_other(owners: Owners) -> None:
    dead, *others = owners.network.told["channels"]
    owners.network.faults([{"kind": "grantRevoked", "channels": [dead]}])
    result = owners.ingest()
    assert result.success
    assert "1 consents were found to be gone" in result.note
    states = dict(
        owners.rows(
            "select youtube_channel_id, state from ytempire.source_watermarks "
            "join ytempire.channels on scope = channel_id::text where source = 'youtube_analytics'"
        )
    )
    assert states == {dead: "refused", **dict.fromkeys(others, "ok")}
    assert owners.rows("select state, held_in from ytempire.oauth_grants") == [("revoked", "file")]
    asked = (
        "select count(*) from ytempire.youtube_api_usage "
        "where request_params ->> 'channel' = %s and quota_bucket in ('analytics', 'reporting')"
    )
    before = owners.one(asked, dead)
    assert before == 1, "one question, and no retry"
    owners.network.faults([])
    note = owners.ingest().note
    assert "1 channels are not asked: their consent is gone" in note
    assert owners.one(asked, dead) == before
    [words] = owners.rows(
        "select note from ytempire.source_watermarks join ytempire.channels "
        "on scope = channel_id::text where youtube_channel_id = %s "
        "and source = 'youtube_analytics'",
        dead,
    )[0]
    assert "was revoked" in words and "ytempire connect" in words
    # Its public side goes on.
    [status] = owners.rows(
        "select status from ytempire.channels where youtube_channel_id = %s", dead
    )[0]
    assert status == "active"
    assert videos.ingest(owners.warehouse, owners.settings).success


def test_a_suspended_account_is_refused_and_the_consent_is_not_dead(owners: Owners) -> None:
    suspended = owners.network.told["channels"][0]
    owners.network.faults(
        [{"kind": "authenticatedUserAccountSuspended", "channels": [suspended],
          "methods": ["youtubeAnalytics.*", "youtubereporting.*"]}]
    )  # fmt: skip
    assert owners.ingest().success
    state, note = owners.one(
        "select state, note from ytempire.source_watermarks join ytempire.channels "
        "on scope = channel_id::text where youtube_channel_id = %s "
        "and source = 'youtube_analytics'",
        suspended,
    )
    assert state == "refused"
    assert "authenticatedUserAccountSuspended" in note
    assert owners.rows("select state from ytempire.oauth_grants") == []


def test_a_spent_quota_is_asked_once_and_all_refused_is_a_failure(owners: Owners) -> None:
    owners.network.faults([{"kind": "quotaExceeded", "methods": ["youtubeAnalytics.*"]}])
    told = owner_facts.export(owners.warehouse, owners.settings)
    assert not told.success
    assert "3 of 3 channels" in (told.note or "")
    refused = "select count(*) from ytempire.youtube_api_usage where error_reason = 'quotaExceeded'"
    # One project pays for all: who did not ask at the same moment is not asked for any more.
    times = owners.one(refused)
    assert 1 <= times <= owner_facts.AT_ONCE < 3
    payers = owners.rows(
        "select distinct account_used from ytempire.youtube_api_usage "
        "where quota_bucket in ('analytics', 'reporting') "
        "union all select account_used from ytempire.quota_closures "
        "where quota_bucket = 'analytics'"
    )
    assert len(payers) == 2
    assert payers[0] == payers[1]
    owner_facts.export(owners.warehouse, owners.settings)
    assert owners.one(refused) == times
    # Reports have a quota of their own, and came all the same.
    assert owners.one("select count(*) > 0 from ytempire.video_reach_daily")


def test_reports_made_again_replace_their_days_and_what_was_known_is_kept(
    owners: Owners,
) -> None:
    owners.ingest()
    before = dict(
        owners.rows(
            "select source_ref, count(*) from ytempire.video_segment_daily_facts group by 1"
        )
    )
    shown = "select sum(impressions) from ytempire.video_reach_daily"
    impressions = owners.one(shown)
    fault = {
        "kind": "backfillReports", "from": (EARLIER + DAY).isoformat(), "days": 20,
        "changed_ratio": 0.5,
    }  # fmt: skip
    assert owners.network.faults([fault])[0] == 200
    owners.network.advance(EARLIER + DAY + timedelta(hours=2))
    owners.ingest()
    after = dict(
        owners.rows(
            "select source_ref, count(*) from ytempire.video_segment_daily_facts group by 1"
        )
    )
    assert len(set(before) & set(after)) < len(before), "days are held from later files"
    doubled = owners.one(
        "select count(*) from (select channel_id, pacific_date "
        "from ytempire.video_segment_daily_facts group by 1, 2 "
        "having count(distinct source_ref) > 1) as days"
    )
    assert doubled == 0, "a day is held from one report alone"
    assert owners.one(shown) != impressions
    # Days that Analytics was asked for just now keep its word; of older ones the later word holds.
    complete = owners.one(
        "select min(complete_date) from ytempire.source_watermarks "
        "where source = 'youtube_analytics'"
    )
    turned = """
        select count(*), min(facts.pacific_date), max(facts.pacific_date)
        from ytempire.video_daily_facts as facts
        inner join ytempire.video_daily_facts_superseded as was using (video_id, pacific_date)
        where was.source = 'youtube_analytics' and facts.source = 'youtube_reporting'
    """
    count, _, last = owners.one(turned)
    assert count > 20
    assert last < complete - 6 * DAY
    superseded = owners.one("select count(*) from ytempire.video_daily_facts_superseded")
    assert superseded > 0
    quiet = owners.ingest()
    assert quiet.written.get("video_daily_facts", 0) == 0, "and it does not go back and forth"
    owners.network.advance(EARLIER + DAY + timedelta(hours=3))
    owners.ingest()
    assert owners.one("select count(*) from ytempire.video_daily_facts_superseded") == superseded


def test_what_no_video_is_named_for_is_kept_apart(owners: Owners) -> None:
    owners.ingest()
    owners.network.advance(END)
    owners.ingest()
    apart = owners.one("select count(*) from ytempire.channel_reach_unattributed_daily")
    nobodys = owners.one(
        "select count(*) from ytempire.video_segment_daily_facts where video_id is null"
    )
    gone = owners.rows(
        "select video_id from ytempire.video_reach_daily group by 1 having count(*) < 1"
    )
    assert gone == []
    assert (apart > 0) == (nobodys > 0)
