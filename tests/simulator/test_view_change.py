"""The change of 2026-08-24: public views step up for what is not a Short, engaged views do not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from ytempire.simulator.growth import VIEW_DEFINITION_EPOCH
from ytempire.simulator.network import Network
from ytempire.simulator.spec import NetworkSpec, start_for
from ytempire.simulator.videos import LONG, SHORTS

from .conftest import Running

CHANGE = datetime(2026, 8, 24, tzinfo=UTC)
LAST = datetime(2026, 9, 1, 12, tzinfo=UTC)
BEFORE, AFTER = ("2026-08-20", "2026-08-21"), ("2026-08-25", "2026-08-26")
SPEC = NetworkSpec(5, start_for(LAST, 22), 3, 40)


@pytest.fixture(scope="module")
def august(
    tmp_path_factory: pytest.TempPathFactory, start: Callable[..., Running]
) -> Iterator[Running]:
    running = start(
        tmp_path_factory.mktemp("august"), "--seed", "5", "--channels", "3",
        "--videos-per-day", "40", "--days", "22", "--end", LAST.isoformat(),
    )  # fmt: skip
    yield running
    running.stop()


@pytest.fixture(scope="module")
def truth() -> Network:
    return Network(SPEC, LAST)


def ratio(running: Running, kind: str, days: tuple[str, str]) -> float:
    """Return views an engaged view, of all channels on some days, as Analytics tells them."""
    sums: Any = np.zeros(2)
    for channel in running.told["channels"]:
        status, body = running.ask(
            "/v2/reports", token=running.token(channel), ids="channel==MINE", startDate=days[0],
            endDate=days[1], metrics="views,engagedViews", filters=f"creatorContentType=={kind}",
        )  # fmt: skip
        assert status == 200
        sums = sums + np.array(body["rows"][0])
    return float(sums[0] / sums[1])


def test_it_is_at_midnight_utc() -> None:
    assert datetime.fromtimestamp(VIEW_DEFINITION_EPOCH, UTC) == CHANGE


def test_analytics_tells_the_step_of_views_over_engaged_views(august: Running) -> None:
    august.advance(LAST)
    assert ratio(august, "VIDEO_ON_DEMAND", BEFORE) < 1.1
    assert ratio(august, "VIDEO_ON_DEMAND", AFTER) > 1.2
    shorts = [ratio(august, "SHORTS", days) for days in (BEFORE, AFTER)]
    assert shorts[1] == pytest.approx(shorts[0], rel=0.05), "Shorts were counted so already"


def test_the_data_api_tells_counters_that_grow_faster(august: Running, truth: Network) -> None:
    rows = np.nonzero(truth.columns["published"] < CHANGE.timestamp() - 3 * 86_400)[0]
    c = truth.columns
    midnights = [CHANGE.timestamp() + 86_400 * d for d in (-1, 0, 1)]
    at = [truth.counts(rows, datetime.fromtimestamp(m, UTC)) for m in midnights]
    engaged = [np.diff([a.engaged for a in at], axis=0)[i] for i in (0, 1)]
    views = [np.diff([a.views for a in at], axis=0)[i] for i in (0, 1)]
    for kind, low, high in ((LONG, 1.2, 1.5), (SHORTS, 0.9, 1.1)):
        chosen = (c["format"][rows] == kind) & np.isinf(c["step_at"][rows])
        rates = [views[i][chosen].sum() / engaged[i][chosen].sum() for i in (0, 1)]
        assert low < rates[1] / rates[0] < high, kind
    ids = [c["id"][row].decode() for row in rows[:50]]
    now = datetime.fromisoformat(august.ask("/clock")[1]["now"])
    _, body = august.data("videos:batchGetStats", part="statistics", id=ids)
    for item in body["items"]:
        counters = truth.counters(item["id"], now)
        assert counters and item["statistics"]["viewCount"] == str(counters.views)


def test_engaged_views_go_on_as_before(truth: Network) -> None:
    rows = np.nonzero(truth.columns["published"] < CHANGE.timestamp() - 6 * 86_400)[0]
    days = truth.facts(rows, datetime(2026, 8, 19).date(), datetime(2026, 8, 27).date())
    engaged = days.engaged_views.sum(axis=0)
    assert all(0.6 < b / a < 1.15 for a, b in pairwise(engaged))
