"""Only a key is connected: no owner's consent, no factory. What can be read is read."""

import pytest

from ytempire import parameters
from ytempire.collection import channels, connected, costs, jobs, owner_facts, readings, videos
from ytempire.parameters import NamedChannel
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from .conftest import END, SmallNetwork

pytestmark = [pytest.mark.xdist_group("small_network"), pytest.mark.timeout(600)]


@pytest.fixture
def key_only(
    small_network: SmallNetwork, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Settings:
    monkeypatch.setenv("YTEMPIRE_CLOCK_URL", small_network.environment["YTEMPIRE_CLOCK_URL"])
    there = small_network.settings
    return settings.model_copy(
        update={
            "youtube_api_key": there.youtube_api_key,
            "google_api_endpoint": there.google_api_endpoint,
        }
    )


def one(warehouse: Warehouse, text: str) -> tuple:
    with warehouse.transaction("reader") as connection:
        return connection.execute(text).fetchone()


def test_named_channels_are_collected_with_a_key_alone(
    key_only: Settings, warehouse: Warehouse, small_network: SmallNetwork
) -> None:
    ids = [c.youtube_channel_id for c in small_network.truth.channels()]
    network = parameters.network().model_copy(
        update={"channels": [NamedChannel(id=i, niche="cooking", tier="premium") for i in ids]}
    )
    assert channels.ingest(warehouse, key_only, network).written["channels"] == 3
    found = videos.ingest(warehouse, key_only)
    public = [
        v for v in small_network.truth.videos(END) if not v.hidden_from or v.hidden_from > END
    ]
    assert found.written["videos"] == len(public)
    assert "YTEMPIRE_FACTORY_DATABASE_URL" in found.note
    read = readings.collect(warehouse, key_only, network)
    assert read.written["video_metrics_timeseries"] == len(public)
    for step, variable in (
        (owner_facts.ingest, "YTEMPIRE_OAUTH_FILE"),
        (costs.ingest, "YTEMPIRE_FACTORY_DATABASE_URL"),
        (jobs.ingest, "YTEMPIRE_FACTORY_DATABASE_URL"),
    ):
        result = step(warehouse, key_only)
        assert result.success
        assert variable in result.note
        assert result.rows_written == 0
    [states] = one(
        warehouse,
        "select jsonb_object_agg(source || ' ' || scope, state) from ytempire.source_watermarks "
        "where state <> 'ok'",
    )
    assert states == dict.fromkeys(
        [
            *("youtube_analytics *", "youtube_reporting *"),
            *("internal_db vendor_calls", "internal_db jobs", "internal_db job_stage_events"),
        ],
        "not_connected",
    )
    assert one(warehouse, "select distinct niche, tier from ytempire.channels") == (
        "cooking",
        "premium",
    )


def test_a_wrong_key_is_told_without_the_key(key_only: Settings, warehouse: Warehouse) -> None:
    from pydantic import SecretStr

    from ytempire.sources.errors import SourceError

    wrong = key_only.model_copy(update={"youtube_api_key": SecretStr("not-the-key")})
    network = parameters.network().model_copy(
        update={"channels": [NamedChannel(id="UC" + "x" * 22)]}
    )
    with pytest.raises(SourceError) as refused:
        channels.ingest(warehouse, wrong, network)
    assert "not-the-key" not in str(refused.value)
    with pytest.raises(connected.NotConnected, match=r"parameters/network\.yaml"):
        channels.ingest(warehouse, key_only, parameters.network())
