"""What was made is sent: by hand, by a job, and again where it could not be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.delivery.servers import webhook

from ytempire.editions import delivering, making
from ytempire.editions.asking import Asked
from ytempire.editions.making import Made
from ytempire.parameters import ParameterError, Work
from ytempire.scheduling import attempts, reporting, schedule
from ytempire.scheduling.outcome import Stop
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from .conftest import AddReport

pytestmark = pytest.mark.xdist_group("kernels")
BAD = "raise ValueError('the cause')"


@pytest.fixture
def archive(here: Settings) -> Path:
    """A folder that takes reports, and a chat."""
    folder = here.home / "archive"
    folder.mkdir(parents=True)
    told = {"archive": {"kind": "folder", "path": "archive"}, "newsroom": {"kind": "webhook"}}
    write(here, targets=told)
    return folder


def write(here: Settings, **told: Any) -> None:
    (here.home / "delivery.yaml").write_text(yaml.safe_dump(told))


def made(here: Settings, warehouse: Warehouse, name: str) -> Made:
    given = {"report_date": "2026-01-20"}
    return making.make(here, warehouse, name, given, set_name="daily", formats=("html", "data"))


def test_what_was_made_is_sent_once(
    warehouse: Warehouse, here: Settings, add: AddReport, archive: Path
) -> None:
    add("good")
    add("bad", BAD)
    asked = Asked("good", {"report_date": "2026-01-20"}, "daily").checked()
    assert delivering.would(here, warehouse, [asked], ["archive"]) == [
        "2026-01-20/good.daily:", "  it is not made yet: what would be sent is known when it is",
    ]  # fmt: skip
    both = [made(here, warehouse, "good"), made(here, warehouse, "bad")]
    [done] = delivering.deliver(here, warehouse, both, ["archive"])
    assert (done.edition, done.state) == ("2026-01-20/good.daily", "sent")
    copied = archive / "2026-01-20" / "good.daily"
    assert both[0].folder is not None
    assert {p.name for p in copied.rglob("*")} == {p.name for p in both[0].folder.rglob("*")}
    # It is made once more, as when its job is tried again: nobody gets it twice.
    [done] = delivering.deliver(here, warehouse, [made(here, warehouse, "good")], ["archive"])
    assert done.state == "kept"
    assert delivering.deliver(here, warehouse, both, []) == []


def test_a_job_sends_its_report_and_does_not_fail_by_it(
    warehouse: Warehouse, here: Settings, add: AddReport, archive: Path
) -> None:
    add("good")
    with webhook() as hook:
        told = Settings(delivery_webhooks=f"newsroom={hook.address}").delivery_webhooks
        settings = here.model_copy(update={"delivery_webhooks": told})
        hook.answers = [(404, {})]
        work = Work(report="good", set="daily", deliver=("archive", "newsroom"))
        done, error = reporting.make(work, None, warehouse, settings)
        assert (done.success, error) == (True, None)
        assert done.note is not None
        assert done.note.endswith(
            "/good.daily/good.html; deliveries: 1 failed, 1 sent; "
            "newsroom: failed, the webhook answered HTTP 404"
        )
        assert hook.posted == []
        # The job is run again: of what arrived nothing is sent, of the rest the same message.
        done, _ = reporting.make(work, None, warehouse, settings)
        assert done.note is not None
        assert "deliveries: 1 kept, 1 sent" in done.note
        assert len(hook.posted) == 1
    assert len(list(archive.glob("*/good.daily"))) == 1


def test_what_waits_is_sent_by_its_own_job(
    warehouse: Warehouse, here: Settings, add: AddReport, archive: Path
) -> None:
    add("good")
    archive.rmdir()
    [waits] = delivering.deliver(here, warehouse, [made(here, warehouse, "good")], ["archive"])
    assert waits.state == "waiting"
    result = delivering.resend(warehouse, here)
    assert (result.success, result.records_processed, result.note) == (True, 0, "nothing waits")
    archive.mkdir()
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "update ytempire.report_deliveries set next_attempt_at = now() - interval '1 second'"
        )
    result = delivering.resend(warehouse, here)
    assert (result.success, result.records_processed, result.note) == (True, 1, "1 sent")
    assert (archive / "2026-01-20" / "good.daily" / "manifest.json").is_file()


@pytest.mark.parametrize(
    ("run", "why"),
    [
        (
            {"report": "good", "deliver": ["nobody"]},
            "no target 'nobody'; it has: archive, newsroom",
        ),
        (
            {"report": "good", "deliver": ["newsroom"], "each": "channel"},
            "a message for each report",
        ),
        ({"collect": "system_health", "deliver": ["archive"]}, "`deliver` is a report's"),
        ({"report": "good", "deliver": []}, "at least 1 item"),
    ],
)
def test_a_schedule_that_cannot_be_meant(
    here: Settings, add: AddReport, archive: Path, run: dict[str, Any], why: str
) -> None:
    add("good")
    job = {"description": "A job.", "run": run, "every": "1h", "timeout": "5m"}
    (here.home / "schedule.yaml").write_text(yaml.safe_dump({"jobs": {"one": job}}))
    with pytest.raises(ParameterError, match=why):
        schedule.read(here.home)


def test_a_schedule_that_can(here: Settings, add: AddReport, archive: Path) -> None:
    add("good")
    run = {"report": "good", "set": "daily", "deliver": ["archive", "newsroom"]}
    job = {"description": "A job.", "run": run, "every": "1h", "timeout": "5m"}
    (here.home / "schedule.yaml").write_text(yaml.safe_dump({"jobs": {"one": job}}))
    [planned] = schedule.read(here.home)
    assert planned.job.run.in_words() == "report good (daily) to archive, newsroom"
    assert planned.to_json()["deliver"] == ["archive", "newsroom"]


def test_the_process_of_a_job_sends(
    warehouse: Warehouse, here: Settings, add: AddReport, archive: Path
) -> None:
    add("good")
    run = {"report": "good", "set": "daily", "deliver": ["archive"]}
    job = {"description": "A job.", "run": run, "every": "1h", "timeout": "5m"}
    (here.home / "schedule.yaml").write_text(yaml.safe_dump({"jobs": {"one": job}}))
    [planned] = schedule.read(here.home)
    outcome = attempts.run(warehouse, planned, Stop())
    assert (outcome.status, outcome.error) == ("ok", None)
    assert outcome.result is not None
    assert str(outcome.result.note).endswith("/good.daily/good.html; deliveries: 1 sent")
    assert len(list(archive.glob("*/good.daily/manifest.json"))) == 1
