"""Faults are data: which requests they hit is decided by the document, the clock and counts."""

from __future__ import annotations

import http.client
import json
import time
import urllib.error
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ytempire.simulator.__main__ import main
from ytempire.simulator.fault_kinds import KINDS, FaultsRefused, read
from ytempire.simulator.faults import Asked, FaultBook, from_file
from ytempire.simulator.network import Network

from .conftest import END, Running

VIDEOS = Asked("youtube.videos.list", "/youtube/v3/videos", "project-1")
ERRORS = {
    "rateLimitExceeded": (403, "rateLimitExceeded"),
    "userRateLimitExceeded": (403, "userRateLimitExceeded"),
    "quotaExceeded": (403, "quotaExceeded"),
    "dailyLimitExceeded": (403, "dailyLimitExceeded"),
    "tooManyRequests": (429, "rateLimitExceeded"),
    "backendError": (500, "backendError"),
    "serviceUnavailable": (503, "backendError"),
    "forbidden": (403, "forbidden"),
    "insufficientPermissions": (403, "insufficientPermissions"),
    "authenticatedUserAccountSuspended": (403, "authenticatedUserAccountSuspended"),
    "authenticatedUserAccountClosed": (403, "authenticatedUserAccountClosed"),
    "videoNotFound": (404, "videoNotFound"),
}
"""Kind -> the status and reason that Google answers with."""


@pytest.fixture
def faulty(running: Running) -> Iterator[Running]:
    """The running network, without faults afterwards."""
    yield running
    assert running.faults([])[0] == 200


def video(running: Running) -> tuple[int, Any]:
    return running.data("videos", part="status", id="a")


def hits(faults: list[dict[str, Any]], n: int, seed: int = 0, asked: Asked = VIDEOS) -> list[int]:
    """Return which of `n` requests are hit, by number from 1."""
    book = FaultBook(read({"seed": seed, "faults": faults}))
    return [i + 1 for i in range(n) if book.on_request(asked, END)]


@pytest.mark.parametrize("kind", ERRORS)
def test_refusals_are_those_of_google(faulty: Running, kind: str) -> None:
    faulty.faults([{"kind": kind, "methods": ["youtube.videos.list"]}])
    status, body = video(faulty)
    assert (status, body["error"]["errors"][0]["reason"]) == ERRORS[kind]
    assert body["error"]["code"] == status
    assert faulty.data("channels", part="id", id=faulty.told["channels"][0])[0] == 200
    assert faulty.ask("/clock")[0] == 200


def test_a_refusal_may_say_when_to_come_back(faulty: Running) -> None:
    faulty.faults([{"kind": "tooManyRequests", "retry_after_seconds": 7}])
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{faulty.endpoint}/v1/jobs?x={faulty.told['api_key']}")
    assert refused.value.code == 401, "who asks is checked first"
    url = f"{faulty.endpoint}/youtube/v3/videos?part=status&id=a&key={faulty.told['api_key']}"
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(url)
    assert refused.value.headers["Retry-After"] == "7"


def test_an_answer_may_be_slow(faulty: Running) -> None:
    faulty.faults([{"kind": "slow", "seconds": 0.4, "times": 1}])
    began = time.monotonic()
    assert video(faulty)[0] == 200
    assert time.monotonic() - began >= 0.4
    assert video(faulty)[0] == 200
    assert time.monotonic() - began < 0.8


@pytest.mark.parametrize("where", ["before_headers", "in_body"])
def test_a_connection_may_be_cut(faulty: Running, where: str) -> None:
    faulty.faults([{"kind": "cut", "where": where, "times": 1}])
    errors = {
        "before_headers": http.client.RemoteDisconnected,
        "in_body": http.client.IncompleteRead,
    }
    with pytest.raises(errors[where]):
        video(faulty)
    assert video(faulty)[0] == 200


def test_a_partial_answer_leaves_out_public_ids(faulty: Running, network: Network) -> None:
    ids = [v.youtube_video_id for v in network.videos(END) if v.hidden_from is None][:40]

    def told() -> set[str]:
        status, body = faulty.data("videos:batchGetStats", part="statistics", id=ids)
        assert status == 200
        return {item["id"] for item in body["items"]}

    faulty.faults([{"kind": "partial", "missing_ratio": 0.25, "times": 1}])
    some = told()
    assert len(some) == 30 and some < set(ids)
    assert told() == set(ids)
    faulty.faults([{"kind": "partial", "missing_ratio": 0.001, "times": 1}])
    assert len(told()) == 39, "at least one is missing"


def test_access_tokens_may_die_early(faulty: Running) -> None:
    channel = faulty.told["channels"][0]
    faulty.faults([{"kind": "tokenExpiry", "requests": 2, "times": 1}])
    token = faulty.token(channel)
    assert [faulty.ask("/v1/jobs", token=token)[0] for _ in range(3)] == [200, 200, 401]
    assert faulty.ask("/v1/jobs", token=faulty.token(channel))[0] == 200
    faulty.faults([{"kind": "tokenExpiry", "seconds": 0, "times": 1}])
    assert faulty.ask("/v1/jobs", token=faulty.token(channel))[0] == 401


def ask_for_token(running: Running, channel: str) -> tuple[int, Any]:
    entry = running.oauth()[channel] | {"grant_type": "refresh_token"}
    form = "&".join(f"{name}={entry[name]}" for name in (
        "client_id", "client_secret", "refresh_token", "grant_type"
    ))  # fmt: skip
    return running.ask("/token", body=form.encode())


def test_a_revoked_grant_is_gone_with_its_access_tokens(faulty: Running) -> None:
    one, other = faulty.told["channels"][:2]
    before = faulty.token(one)
    faulty.faults([{"kind": "grantRevoked", "channels": [one]}])
    status, body = ask_for_token(faulty, one)
    assert status == 400 and body["error"] == "invalid_grant"
    assert faulty.ask("/v1/jobs", token=before)[0] == 401
    assert faulty.ask("/v1/jobs", token=faulty.token(other))[0] == 200
    later = (END + timedelta(seconds=1)).isoformat()
    faulty.faults([{"kind": "grantRevoked", "channels": [one], "from": later}])
    assert ask_for_token(faulty, one)[0] == 200


def test_a_grant_of_an_app_in_testing_dies_after_seven_days(faulty: Running) -> None:
    channel = faulty.told["channels"][0]
    assert "refresh_token_expires_in" not in ask_for_token(faulty, channel)[1]
    fault = {"kind": "grantTesting", "issued": (END - timedelta(days=5)).isoformat()}
    faulty.faults([fault])
    status, body = ask_for_token(faulty, channel)
    assert status == 200 and body["refresh_token_expires_in"] == 2 * 86_400
    faulty.faults([fault | {"issued": (END - timedelta(days=7)).isoformat()}])
    status, body = ask_for_token(faulty, channel)
    assert status == 400 and body["error"] == "invalid_grant"


def test_faults_name_the_owner_they_hit(faulty: Running) -> None:
    one, other = faulty.told["channels"][:2]
    faulty.faults([{"kind": "forbidden", "channels": [one]}])
    assert faulty.ask("/v1/jobs", token=faulty.token(other))[0] == 200
    assert ask_for_token(faulty, one)[0] == 403
    assert video(faulty)[0] == 200, "a request with a key has no owner"


def test_faults_are_told_with_their_counts(faulty: Running) -> None:
    asked = {"kind": "backendError", "methods": ["youtube.videos.*"], "every": 2}
    assert faulty.faults([asked], seed=4)[1]["faults"][0]["hits"] == 0
    assert [video(faulty)[0] for _ in range(3)] == [200, 500, 200]
    _, told = faulty.ask("/faults")
    assert told == {"seed": 4, "faults": [asked | {"asked": 3, "hits": 1}]}


def test_a_wrong_document_is_refused_and_changes_nothing(faulty: Running) -> None:
    faulty.faults([{"kind": "backendError"}])
    status, body = faulty.faults([{"kind": "gremlins"}])
    assert status == 400 and "there is no kind 'gremlins'" in body["error"]["message"]
    assert faulty.ask("/faults", body=b"{")[0] == 400
    assert video(faulty)[0] == 500


# -- which are hit ----------------------------------------------------------------------------


def test_every_nth_request_is_hit() -> None:
    assert hits([{"kind": "forbidden", "every": 3}], 9) == [3, 6, 9]
    assert hits([{"kind": "forbidden", "every": 3, "skip": 1, "times": 2}], 12) == [4, 7]
    assert hits([{"kind": "forbidden", "skip": 2, "times": 2}], 9) == [3, 4]


def test_chance_is_the_same_in_each_run_and_another_with_another_seed() -> None:
    fault = [{"kind": "forbidden", "probability": 0.3}]
    first = hits(fault, 400, seed=1)
    assert 80 < len(first) < 160
    assert first == hits(fault, 400, seed=1)
    assert first != hits(fault, 400, seed=2)


def test_methods_and_paths_are_patterns() -> None:
    assert hits([{"kind": "forbidden", "methods": ["youtube.videos.*"]}], 1) == [1]
    assert hits([{"kind": "forbidden", "methods": ["youtube.channels.*"]}], 1) == []
    assert hits([{"kind": "forbidden", "paths": ["/youtube/*"]}], 1) == [1]
    assert hits([{"kind": "forbidden", "paths": ["/v1/*"]}], 1) == []
    assert hits([{"kind": "forbidden", "projects": ["project-2"]}], 1) == []


def test_a_window_is_half_open_on_the_virtual_clock() -> None:
    window = {"from": END.isoformat(), "until": (END + timedelta(hours=1)).isoformat()}
    book = FaultBook(read({"faults": [{"kind": "forbidden", **window}]}))
    moments = [timedelta(seconds=s) for s in (-1, 0, 3599, 3600)]
    assert [bool(book.on_request(VIDEOS, END + m)) for m in moments] == [False, True, True, False]


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ({"faults": [{"kind": "gremlins"}]}, "fault 1: there is no kind 'gremlins'. Use one of"),
        ({"faults": [{"every": 2}]}, "fault 1: it needs a kind"),
        ({"faults": [{"kind": "slow"}]}, "fault 1, seconds: Field required"),
        ({"faults": [{"kind": "slow", "seconds": -1}]}, "fault 1, seconds: "),
        ({"faults": [{"kind": "forbidden"}, {"kind": "forbidden", "evry": 2}]},
         "fault 2, evry: there is nothing of this name"),
        ({"faults": [{"kind": "forbidden", "from": "2026-11-20T00:00:00"}]}, "timezone"),
        ({"faults": [{"kind": "quotaUsedElsewhere", "bucket": "x", "units": 1}]}, "1, bucket"),
        ({"fault": []}, "fault: there is nothing of this name"),
        ([1], "the document: "),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_words(document: Any, words: str) -> None:
    with pytest.raises(FaultsRefused) as refused:
        read(document)
    assert words in str(refused.value)


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(FaultsRefused, match=r"fault 1: .*; fault 2, seconds: "):
        read({"faults": [{"kind": "x"}, {"kind": "slow", "seconds": 0}]})


def test_each_kind_is_in_the_text_that_tells_of_the_format() -> None:
    from ytempire.simulator import fault_kinds

    assert all(f"``{kind}``" in str(fault_kinds.__doc__) for kind in KINDS)


def test_a_file_is_yaml_or_json(tmp_path: Path) -> None:
    file = tmp_path / "faults.yaml"
    file.write_text(
        "seed: 3\nfaults:\n  - {kind: cut, where: in_body, from: 2026-11-20T00:00:00Z}\n"
    )
    document = from_file(file)
    file.write_text(json.dumps(FaultBook(document).document.model_dump(mode="json", by_alias=True)))
    assert from_file(file) == document and document.seed == 3
    file.write_text("faults: [")
    with pytest.raises(FaultsRefused, match="neither YAML nor JSON"):
        from_file(file)
    with pytest.raises(FaultsRefused, match="cannot be read"):
        from_file(tmp_path / "none.yaml")


def test_a_wrong_file_ends_the_simulator_with_words(tmp_path: Path) -> None:
    file = tmp_path / "faults.yaml"
    file.write_text("faults: [{kind: gremlins}]")
    done = CliRunner().invoke(main, ["--home", str(tmp_path), "--faults", str(file)])
    assert done.exit_code == 2 and "there is no kind 'gremlins'" in done.output


def test_faults_of_a_file_are_on_from_the_start(
    tmp_path: Path, start: Callable[..., Running]
) -> None:
    file = tmp_path / "faults.yaml"
    file.write_text("faults: [{kind: serviceUnavailable, times: 1}]")
    live = start(tmp_path, "--channels", "2", "--videos-per-day", "5", "--days", "2",
                 "--faults", str(file))  # fmt: skip
    try:
        assert [video(live)[0] for _ in range(2)] == [503, 200]
    finally:
        live.stop()
