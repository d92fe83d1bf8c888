"""Rejected rows that many people and many rows at once are about: settled once, in few loads."""

import threading
from contextlib import suppress
from pathlib import Path

import pytest
from tests.collection.corrected_rows import ID_OF_THE_SECOND, apply, ask, corrections, give, rows_of

from ytempire.collection import imports
from ytempire.collection.corrections import proposals
from ytempire.collection.corrections import replay as engine
from ytempire.settings import Settings
from ytempire.warehouse import rejections
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.rejections import RowsBusy


def test_a_dismissed_row_stays_so(
    warehouse: Warehouse, settings: Settings, studio_file: Path, tmp_path: Path
) -> None:
    give(warehouse, "studio", studio_file)
    text = "  - {where: {Aufrufe: 12;5}, dismiss: true, reason: A line of a broken test.}\n"
    _, told = apply(warehouse, settings, corrections(tmp_path, text))
    assert told[5].state == "dismissed"
    give(warehouse, "studio", studio_file)
    [row] = rows_of(warehouse, "dismissed")
    assert (row.row_number, row.occurrences, row.settled_reason) == (
        5,
        2,
        "A line of a broken test.",
    )
    assert engine.dismiss(warehouse, [row], reason="once more", by="me") == 0


def test_two_people_at_the_same_row(
    warehouse: Warehouse, settings: Settings, studio_file: Path, tmp_path: Path
) -> None:
    give(warehouse, "studio", studio_file)
    read = corrections(tmp_path, ID_OF_THE_SECOND)
    with warehouse.transaction("reader") as connection:
        plan = proposals.plan(rejections.find(connection), read)
    with (
        warehouse.transaction("writer") as other,
        pytest.raises(RowsBusy, match="try again when it is done"),
    ):
        rejections.lock(other, rows_of(warehouse))
        list(engine.replay(warehouse, settings, plan.proposals, rehearse=False))
    threads = [
        threading.Thread(target=lambda: _quietly(warehouse, settings, plan)) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(rows_of(warehouse, "corrected")) == 1
    assert ask(warehouse, "select count(*) from ytempire.video_period_facts") == [(2,)]
    # Planned before, tried after: somebody was faster.
    [late] = engine.replay(warehouse, settings, plan.proposals, rehearse=False)
    assert late.state == "settled"


def _quietly(warehouse: Warehouse, settings: Settings, plan: proposals.Plan) -> None:
    with suppress(RowsBusy):
        list(engine.replay(warehouse, settings, plan.proposals, rehearse=False))


def test_many_rows_with_some_bad_ones_are_few_loads(
    warehouse: Warehouse, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [f"v{n:010},{'never' if n else '2026-01-01T00:00:00Z'},{n}" for n in range(300)]
    file = tmp_path / "many.csv"
    file.write_text("\n".join(["video_id,time,views", *lines]))
    give(warehouse, "snapshots", file)
    loads = []
    load_file = imports.KINDS["snapshots"]

    def counted(*arguments):
        loads.append(arguments)
        return load_file(*arguments)

    monkeypatch.setitem(imports.KINDS, "snapshots", counted)
    _, told = apply(warehouse, settings, as_they_are=True)
    assert {one.state for one in told.values()} == {"refused"}
    assert (len(told), len(loads)) == (299, 1)
    loads.clear()
    text = """\
  - {where: {video_id: v0000000200}, set: {views: x, time: 2026-01-02}, reason: It is a mistake.}
  - {where: {time: never, views: "9"}, set: {video_id: v0000000000}, reason: It is another one.}
  - {where: {time: never}, set: {time: 2026-01-02T00:00:00Z}, reason: They are of that night.}
"""
    first, second, rest = corrections(tmp_path, text)
    with warehouse.transaction("reader") as connection:
        rows = rejections.find(connection)
    plan = proposals.plan(rows, [first, second])
    known = {one.row.rejected_id for one in plan.proposals}
    others = [row for row in rows if row.rejected_id not in known]
    plan.proposals = proposals.plan(others, [rest]).proposals + plan.proposals
    outcomes = list(engine.replay(warehouse, settings, plan.proposals, rehearse=False))
    states = [one.state for one in outcomes]
    assert (states.count("corrected"), states.count("refused")) == (297, 2)
    assert len(loads) < 25, "a time without a zone is the whole file's fault: it is halved"
