"""Many reports: one that fails stops no other, and what was stopped goes on where it was."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ytempire.editions import fan_out, manifest, placing, resuming, work
from ytempire.editions.asking import Asked
from ytempire.editions.making import Made
from ytempire.parameters import ParameterError
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from .conftest import FINISH, AddReport

pytestmark = pytest.mark.xdist_group("kernels")
UNPRINTED = ("html", "data")
AT = datetime(2026, 1, 20, 8, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _a_released_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """A checkout with changes keeps nothing: here the version is a released one."""
    for module in (resuming, work):
        monkeypatch.setattr(module, "code_version", lambda: "1.0 (abc)")


def channels(*names: str) -> list[Asked]:
    return [Asked("good", {"channel": name, "report_date": "2026-01-19"}) for name in names]


def outcomes(made: list[Made]) -> list[str]:
    return ["failed" if one.error else "kept" if one.is_kept else "made" for one in made]


def watermark(warehouse: Warehouse, at: datetime) -> None:
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.source_watermarks as known (source, scope, state, "
            "last_attempt_at, last_ok_at) values ('youtube_data', 'network', 'ok', %(at)s, %(at)s) "
            "on conflict (source, scope) do update set last_ok_at = excluded.last_ok_at",
            {"at": at},
        )


def test_one_that_fails_stops_no_other_and_is_made_alone_the_next_time(
    add: AddReport, here: Settings, warehouse: Warehouse
) -> None:
    add("good", "import pathlib\nassert channel != 'b' or pathlib.Path('mended').exists()", FINISH)
    watermark(warehouse, AT)
    told: list[Made] = []
    made = fan_out.make(
        here, warehouse, channels("a", "b", "c"), formats=UNPRINTED, says=told.append
    )
    assert outcomes(made) == ["made", "failed", "made"]
    assert [one.edition.chosen["channel"] for one in made] == ["a", "b", "c"]
    assert sorted(map(id, told)) == sorted(map(id, made))
    assert made[1].error == "AssertionError: "
    assert made[1].notebook is not None
    assert made[1].notebook.parent == here.home / "runs" / made[1].log.stem
    assert {one.log for one in made} == {made[0].log}
    index = (here.reports_folder / "index.html").read_text()
    assert "channel-a" in index and "channel-b" not in index

    add("good", "import pathlib", FINISH)
    again = fan_out.make(here, warehouse, channels("a", "b", "c"), formats=UNPRINTED)
    assert outcomes(again) == ["made", "made", "made"], "the notebook is another"
    kept = fan_out.make(here, warehouse, channels("a", "b", "c"), formats=UNPRINTED)
    assert outcomes(kept) == ["kept"] * 3


def test_what_is_known_since_makes_it_anew(
    add: AddReport, here: Settings, warehouse: Warehouse
) -> None:
    add("good")
    watermark(warehouse, AT)
    asked = channels("a")
    assert outcomes(fan_out.make(here, warehouse, asked, formats=UNPRINTED)) == ["made"]
    assert outcomes(fan_out.make(here, warehouse, asked, formats=UNPRINTED)) == ["kept"]
    watermark(warehouse, datetime.now(UTC) + timedelta(seconds=1))
    assert outcomes(fan_out.make(here, warehouse, asked, formats=UNPRINTED)) == ["made"]
    assert outcomes(fan_out.make(here, warehouse, asked, formats=UNPRINTED, again=True)) == ["made"]


def test_one_that_has_less_than_is_asked_for_is_made_again(
    add: AddReport, here: Settings, warehouse: Warehouse
) -> None:
    add("good")
    asked = [Asked("good", {"as_of": AT.isoformat()})]
    page, told = ("html",), []
    steps = ((page, "made"), (page, "kept"), (UNPRINTED, "made"), (page, "kept"))
    for formats, outcome in steps:
        made = fan_out.make(here, warehouse, asked, formats=formats)
        assert outcomes(made) == [outcome], formats
        told.append((asked[0].checked().path(here.reports_folder) / "data").is_dir())
    assert told == [False, False, True, True]


def test_what_was_known_at_an_instant_is_kept_whatever_is_known_since(
    add: AddReport, here: Settings, warehouse: Warehouse
) -> None:
    add("good")
    asked = [Asked("good", {"as_of": AT.isoformat()})]
    assert outcomes(fan_out.make(here, warehouse, asked, formats=UNPRINTED)) == ["made"]
    watermark(warehouse, datetime.now(UTC) + timedelta(hours=1))
    assert outcomes(fan_out.make(here, warehouse, asked, formats=UNPRINTED)) == ["kept"]


def test_a_checkout_with_changes_keeps_nothing(
    add: AddReport, here: Settings, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (resuming, work):
        monkeypatch.setattr(module, "code_version", lambda: "1.0 (abc+changed)")
    add("good")
    for _ in range(2):
        made = fan_out.make(here, warehouse, channels("a"), formats=UNPRINTED)
        assert outcomes(made) == ["made"]


def test_all_are_checked_before_the_first_is_begun(
    add: AddReport, here: Settings, warehouse: Warehouse
) -> None:
    add("good")
    with pytest.raises(ParameterError, match="must be at least 1"):
        fan_out.make(here, warehouse, [*channels("a"), Asked("good", {"days": 0})])
    assert not here.reports_folder.exists()


def test_each_channel_is_a_report(add: AddReport, warehouse: Warehouse) -> None:
    add("good")
    add("plain", sidecar="parameters: {days: {type: integer, description: x}}")
    with pytest.raises(ParameterError, match="no channel is known yet"):
        fan_out.each(warehouse, Asked("good"), "channel")
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.channels (youtube_channel_id, channel_name, status, niche) "
            "values ('UCb', 'B', 'active', 'x'), ('UCa', 'A', 'paused', 'x'), "
            "('UCz', 'Z', 'archived', 'y')"
        )
    of = fan_out.each(warehouse, Asked("good", {"days": 3}, "daily"), "channel")
    assert of == [Asked("good", {"days": 3, "channel": f"UC{id_}"}, "daily") for id_ in "ab"]
    with pytest.raises(ParameterError, match="plain cannot be of one channel"):
        fan_out.each(warehouse, Asked("plain"), "channel")
    with pytest.raises(ParameterError, match="good cannot be of one niche"):
        fan_out.each(warehouse, Asked("good"), "niche")


def test_the_network_s_reports_are_all_of_them(add: AddReport) -> None:
    add("good")
    add("plain", sidecar="parameters: {days: {type: integer, description: x}}")
    assert fan_out.of_the_network("daily", {"report_date": "2026-01-19"}) == [
        Asked("good", {"report_date": "2026-01-19"}, "daily"),
        Asked("plain", {}, None),
    ]


def test_who_lacks_a_set_or_a_parameter_is_named(add: AddReport) -> None:
    add("good")
    add("plain", sidecar="parameters: {days: {type: integer, description: x}}")
    assert fan_out.unheard("daily", {"days": 1, "channel": "UCx"}) == [
        "no set daily, and made by their defaults: plain",
        "no parameter channel, and made without it: plain",
    ]
    assert fan_out.unheard() == []
    with pytest.raises(ParameterError, match="no report has a set 'dayly'"):
        fan_out.unheard("dayly")
    with pytest.raises(ParameterError, match="no report has a parameter 'chanel'"):
        fan_out.unheard("daily", {"chanel": "UCx"})


BATCH = """
import json, sys
from ytempire.editions import fan_out, resuming, work
from ytempire.editions.asking import Asked
from ytempire.settings import load
from ytempire.warehouse.connection import Warehouse
resuming.code_version = work.code_version = lambda: "1.0 (abc)"
settings = load()
with Warehouse(settings) as warehouse:
    asked = [Asked("good", {"channel": name, "report_date": "2026-01-19"}) for name in "abcd"]
    fan_out.make(settings, warehouse, asked, formats=("html", "data"),
                 says=lambda made: print(made.edition.folder, flush=True))
"""


@pytest.fixture
def batch(here: Settings) -> Iterator[subprocess.Popen[str]]:
    """A process that makes four reports, of which the third waits to be stopped."""
    process = subprocess.Popen(
        [sys.executable, "-c", BATCH],
        env={**os.environ, "YTEMPIRE_REPORTS_AT_ONCE": "1", "STOPPED": "1"},
        stdout=subprocess.PIPE, text=True, start_new_session=True,
        # A shell's background jobs ignore Ctrl-C, and tests may be one of them.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )  # fmt: skip
    yield process
    process.kill()
    process.wait()


@pytest.mark.parametrize("signum", [signal.SIGKILL, signal.SIGINT], ids=["killed", "interrupted"])
def test_what_was_stopped_goes_on_where_it_was(
    add: AddReport,
    here: Settings,
    warehouse: Warehouse,
    request: pytest.FixtureRequest,
    signum: signal.Signals,
    tmp_path: Path,
) -> None:
    waits = tmp_path / "waits"
    add("good", "import os, pathlib, time\n"
        f"mark = pathlib.Path({str(waits)!r})\n"
        "if channel == 'c' and 'STOPPED' in os.environ:\n"
        "    mark.write_text(str(os.getpid()))\n    time.sleep(600)", FINISH)  # fmt: skip
    process: subprocess.Popen[str] = request.getfixturevalue("batch")
    until = time.monotonic() + 100
    while not (waits.exists() and waits.read_text()):
        assert time.monotonic() < until and process.poll() is None
        time.sleep(0.1)
    # Since then more became known: what was made before it counts for this batch all the same.
    watermark(warehouse, datetime.now(UTC))
    process.send_signal(signum)
    process.wait(30)
    kernel = int(waits.read_text())
    while Path(f"/proc/{kernel}").exists():
        assert time.monotonic() < until, "a kernel outlived its runner"
        time.sleep(0.1)
    day = here.reports_folder / "2026-01-19"
    assert sorted(folder.name for folder in day.iterdir()) == ["good.channel-a", "good.channel-b"]
    assert all(manifest.read(folder) is not None for folder in day.iterdir())

    made = fan_out.make(here, warehouse, channels("a", "b", "c", "d"), formats=UNPRINTED)
    assert outcomes(made) == ["kept", "kept", "made", "made"]
    assert list((here.reports_folder / placing.DRAFTS).iterdir()) == []
    assert list((here.reports_folder / resuming.BATCHES).iterdir()) == []
    failed = "select count(*) from ytempire.pipeline_runs where status <> 'ok'"
    with warehouse.transaction("reader") as connection:
        assert connection.execute(failed).fetchone() == (0,), "what was stopped did not fail"


def test_a_batch_that_was_begun_long_ago_is_begun_anew(
    add: AddReport, here: Settings, warehouse: Warehouse
) -> None:
    add("good")
    watermark(warehouse, AT)
    asked = channels("a")
    fan_out.make(here, warehouse, asked, formats=UNPRINTED)
    with resuming.remembered(
        here.reports_folder, [one.checked() for one in asked], warehouse, again=False
    ) as one:
        told = json.loads(one.file.read_text())
    for days, expected in ((0, "kept"), (2, "made")):
        began_at = datetime.now(UTC) - timedelta(days=days)
        one.file.write_text(json.dumps(told | {"began_at": began_at.isoformat()}))
        watermark(warehouse, datetime.now(UTC))
        assert outcomes(fan_out.make(here, warehouse, asked, formats=UNPRINTED)) == [expected]
