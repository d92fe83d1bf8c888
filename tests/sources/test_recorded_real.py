"""Real recorded answers: each is read, or is the error that it is."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from tests.sources.conftest import RECORDED

from ytempire.sources import recorded_answers

needs_real_files = pytest.mark.skipif(
    not RECORDED.is_dir(), reason="no recorded answers beside the checkout"
)


@needs_real_files
def test_every_real_answer_is_read_and_counted() -> None:
    outcomes: Counter[tuple[str, str]] = Counter()
    for path in sorted((RECORDED / "yt-gem").glob("*/*.json")):
        found = recorded_answers.read(path)
        status = json.loads(path.read_text())["status"]["code"]
        assert (found.error is not None) == (status >= 400)
        state = "error" if found.error else "stored" if found.told.has_rows else "read"
        outcomes[state, found.told.what if found.error else found.request.method] += 1
    assert outcomes == {
        ("stored", "youtube.channels.list"): 8,
        ("stored", "youtube.search.list"): 19,
        ("stored", "youtube.videos.list"): 30,
        ("stored", "youtube.videos.update"): 7,
        ("read", "youtube.channels.list"): 13,
        ("read", "youtube.playlistItems.insert"): 8,
        ("read", "youtube.playlistItems.list"): 17,
        ("read", "youtube.playlistItems.update"): 1,
        ("read", "youtube.playlists.insert"): 1,
        ("read", "youtube.playlists.list"): 31,
        ("read", "youtube.playlists.update"): 4,
        ("read", "youtube.search.list"): 5,
        ("read", "youtube.videoCategories.list"): 2,
        ("read", "youtube.videos.getRating"): 3,
        ("read", "youtube.videos.list"): 21,
        ("read", "youtube.videos.update"): 4,
        ("read", "youtubeAnalytics.groups.list"): 2,
        ("read", "youtubeAnalytics.reports.query"): 49,
        ("error", "an error: BadRequest (unknownPart)"): 1,
        ("error", "an error: InvalidGrant (authError)"): 1,
        ("error", "an error: NotFound (videoNotFound)"): 1,
        ("error", "an error: PermissionRefused (forbidden)"): 3,
        ("error", "an error: PermissionRefused (playlistForbidden)"): 2,
        ("error", "an error: PermissionRefused (playlistItemsNotAccessible)"): 2,
    }
    assert outcomes.total() == 235


@needs_real_files
def test_every_real_error_body_is_the_error_it_is() -> None:
    found = {
        path.stem: recorded_answers.read(path)
        for path in (RECORDED / "errors_from_issue_threads").glob("*.json")
    }
    errors = {name: answer.error for name, answer in found.items() if answer.error is not None}
    assert Counter((type(error).__name__, error.reason) for error in errors.values()) == {
        ("SourceUnavailable", "backendError"): 2,
        ("SourceUnavailable", None): 1,
        ("QuotaExceeded", "dailyLimitExceeded"): 1,
        ("QuotaExceeded", "quotaExceeded"): 2,
        ("QuotaExceeded", "uploadLimitExceeded"): 1,
        ("BadRequest", "processingFailure"): 1,
    }
    assert len(found) == 9
    (name,) = found.keys() - errors.keys()
    assert (name[:24], found[name].told.count) == ("analytics_resultTable_ze", 1)
    assert all(str(error).endswith((".", "!")) for error in errors.values())
