"""`ytempire report --deliver`: what would go where, what went, and what did not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from tests.editions.conftest import add  # a fixture

from .command import ytempire

pytestmark = pytest.mark.xdist_group("kernels")
__all__ = ["add"]
MADE = ("report", "good", "--date", "2026-01-20", "--no-pdf")


@pytest.fixture
def variables(add, tmp_path: Path, home: Path, database_url: str) -> dict[str, str]:
    """A project with one report, and a home with a folder that takes it."""
    add("good")
    (home / "archive").mkdir(parents=True)
    told = {"archive": {"kind": "folder", "path": "archive"}, "newsroom": {"kind": "webhook"}}
    (home / "delivery.yaml").write_text(yaml.safe_dump({"targets": told}))
    return {"YTEMPIRE_PROJECT": str(tmp_path / "project"), "YTEMPIRE_DATABASE_URL": database_url}


def test_told_then_sent_then_left_alone(home: Path, variables: dict[str, str]) -> None:
    first = ytempire(home, *MADE, "--deliver", "archive", "--dry-run", **variables)
    assert first.stdout.splitlines()[1:] == [
        "  it is not made yet: what would be sent is known when it is", "nothing was made or sent",
    ]  # fmt: skip
    assert not (home / "reports").exists()
    sent = ytempire(home, *MADE, "--deliver", "archive", **variables)
    assert sent.returncode == 0, sent.stderr
    assert sent.stdout.splitlines()[-1].startswith("  archive: sent, copied: ")
    assert (home / "archive" / "2026-01-20" / "good" / "good.html").is_file()
    again = json.loads(ytempire(home, *MADE, "--deliver", "archive", "--json", **variables).stdout)
    assert (again["ok"], again["deliveries"][0]["state"]) == (True, "kept")
    told = ytempire(home, *MADE, "--deliver", "archive,newsroom", "--dry-run", **variables)
    assert "  archive: nothing, it was sent on" in told.stdout
    assert "  newsroom: it would fail, YTEMPIRE_DELIVERY_WEBHOOKS has no address" in told.stdout


def test_what_did_not_arrive_is_the_commands_failure(home: Path, variables: dict[str, str]) -> None:
    failed = ytempire(home, *MADE, "--deliver", "newsroom", **variables)
    assert failed.returncode == 1
    assert (
        "newsroom: failed, YTEMPIRE_DELIVERY_WEBHOOKS has no address for newsroom" in failed.stdout
    )
    assert (home / "reports" / "2026-01-20" / "good" / "good.html").is_file()  # it is made


def test_what_cannot_be_meant_is_said_before_anything_is_made(
    home: Path, variables: dict[str, str]
) -> None:
    failed = ytempire(home, *MADE, "--deliver", "nobody", **variables)
    assert failed.returncode == 2
    assert "no target 'nobody'; it has: archive, newsroom" in failed.stderr
    alone = ytempire(home, *MADE, "--dry-run", **variables)
    assert alone.returncode == 2
    assert "--dry-run says what --deliver would send" in alone.stderr
    assert not (home / "reports").exists()
