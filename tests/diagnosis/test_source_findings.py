"""Sources: connected, refused, failed, stale or late, each by what can be expected of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ytempire.diagnosis.examination import examine
from ytempire.diagnosis.sources import SOURCES

from .conftest import found, one

INSERT = (
    "insert into ytempire.source_watermarks "
    "(source, scope, state, note, last_attempt_at, last_ok_at, complete_date) values (%s, %s, %s, "
    "%s, now(), now() - make_interval(hours => %s), "
    "(now() at time zone 'America/Los_Angeles')::date - %s::integer)"
)


@pytest.mark.parametrize(
    ("source", "rows", "state", "said"),
    [
        ("youtube_data", [("ok", None, 1, None)], "ok", "answered 1 hour ago"),
        ("youtube_data", [("ok", None, 30, None)], "warning", "stale, 26 hours"),
        ("youtube_analytics", [("ok", None, 2, 3)], "ok", "3 days ago, as is usual"),
        ("youtube_analytics", [("ok", None, 2, 4)], "ok", "4 days ago, as is usual"),
        ("youtube_analytics", [("ok", None, 2, 5)], "warning", "late, 4 days are usual"),
        ("youtube_analytics", [("ok", None, 2, 3), ("failed", "gone", 2, 3)], "problem", "1 of 2"),
        (
            "youtube_analytics",
            [("ok", None, 2, 3), ("ok", None, 2, 3), ("failed", "gone", 2, 3)],
            "warning",
            "1 of 3 failed: gone",
        ),
        ("youtube_analytics", [("refused", "may not", 2, 3)], "warning", "refused: may not"),
        (
            "youtube_analytics",
            [("ok", None, 2, 3), ("refused", "may not", 2, 3)],
            "note",
            "1 of 2 refused: may not",
        ),
        ("internal_db", [("ok", None, 30, None)], "warning", "stale"),
        ("studio_export", [("ok", None, 9000, None)], "ok", "answered 375 days ago"),
        ("another", [("ok", None, 9000, None)], "ok", "answered"),
    ],
)
def test_a_source_is_judged_by_what_it_is(
    project: Path, insert, source: str, rows: list, state: str, said: str
) -> None:
    for scope, (told, note, hours, days) in enumerate(rows):
        insert(INSERT, source, str(scope), told, note, hours, days)
    finding = one("sources", SOURCES[source].title if source in SOURCES else source)
    assert (finding.state, said in finding.sentence) == (state, True), finding.sentence
    if state in {"warning", "problem"} and ("stale" in said or "failed" in finding.sentence):
        assert finding.next == "ytempire pipeline"


def test_what_is_not_connected_says_how_to_connect_it(project: Path, insert, monkeypatch) -> None:
    title = SOURCES["internal_db"].title
    insert(INSERT, "youtube_data", "*", "ok", None, 1, None)
    monkeypatch.setenv("YTEMPIRE_YOUTUBE_API_KEY", "k")
    (project / ".data" / "network.yaml").write_text(
        "channels: [{id: UC0000000000000000000001}]\npolling: [{every_minutes: 60}]"
    )
    finding = one("sources", title)
    assert (finding.state, "YTEMPIRE_FACTORY_DATABASE_URL" in finding.sentence) == ("note", True)
    insert(INSERT, "internal_db", "*", "not_connected", "not connected: not set", 1, None)
    assert one("sources", title).sentence == "not connected: not set"
    monkeypatch.setenv("YTEMPIRE_FACTORY_DATABASE_URL", "postgresql://u@h/d")
    assert "connected since the last run" in one("sources", title).sentence


def test_without_any_source_none_is_told(project: Path, on_a_server: str) -> None:
    assert [f for f in examine().findings if f.area == "sources"] == []
    assert found(examine(), "runs", "pipeline")[0].next == "ytempire run"


GRANT = """
with made as (
    insert into ytempire.channels (channel_name, youtube_channel_id) values (%s, %s)
    returning channel_id
)
insert into ytempire.oauth_grants (
    channel_id, held_in, state, client_id, token_uri, refresh_token_sha256, expires_at, last_ok_at
)
select channel_id, 'file', %s, 'c', 'https://x/token', repeat('0', 64),
    now() + make_interval(days => %s), now()
from made
"""


def test_consents_that_are_gone_or_about_to_end_are_named(
    project: Path, insert: Callable[..., None], on_a_server: str
) -> None:
    assert found(examine(), "sources", "owners' consents") == []
    insert(GRANT, "Fine", "UC1", "valid", 99)
    assert one("sources", "owners' consents").state == "ok"
    insert(GRANT, "Ending", "UC2", "testing_7_days", 3)
    insert(GRANT, "Dead", "UC3", "revoked", 99)
    finding = one("sources", "owners' consents")
    assert (finding.state, finding.next) == ("warning", "ytempire connect")
    assert finding.sentence == "of 3 channels are held; gone of Dead; about to end of Ending"
    insert("update ytempire.oauth_grants set state = 'expired'")
    assert one("sources", "owners' consents").state == "problem"


def test_a_consent_in_the_store_connects_analytics(
    project: Path, insert: Callable[..., None], on_a_server: str
) -> None:
    insert(INSERT, "youtube_data", "*", "ok", None, 1, None)
    (project / ".data" / "network.yaml").write_text(
        "channels: [{id: UC0000000000000000000001}]\npolling: [{every_minutes: 60}]"
    )
    before = one("sources", "YouTube Analytics").sentence
    assert "ytempire connect" in before and "YTEMPIRE_OAUTH_FILE is not set" in before
    insert(GRANT, "Fine", "UC1", "valid", 99)
    assert "connected, and not asked yet" in one("sources", "YouTube Analytics").sentence
