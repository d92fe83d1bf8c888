"""Every notebook runs on the small network, and its receipts are what they were."""

import os
import subprocess
import sys

import pytest

from ytempire import paths

from .conftest import SmallNetwork

pytestmark = [pytest.mark.xdist_group("small_network"), pytest.mark.timeout(600)]


def nbval(folder: str, network: SmallNetwork, *arguments: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--nbval-lax"]
    return subprocess.run(
        [*command, "--nbval-cell-timeout=120", *arguments, str(paths.notebooks() / folder)],
        cwd=paths.project_root(),
        env={**os.environ, **network.environment, "COLUMNS": "100"},
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )


@pytest.mark.parametrize("folder", ["pipeline", "reports", "dashboards", "explore"])
def test_nbval(small_network: SmallNetwork, folder: str) -> None:
    ran = nbval(folder, small_network)
    assert ran.returncode == 0, ran.stdout[-3000:] + ran.stderr[-1000:]
    assert " passed" in ran.stdout


def test_a_receipt_that_differs_is_noticed(small_network: SmallNetwork, tmp_path) -> None:
    stored = paths.notebooks() / "pipeline" / "10_create_schema.ipynb"
    changed = tmp_path / "changed.ipynb"
    changed.write_text(stored.read_text().replace("'the schema is current'", "'something else'"))
    ran = nbval(str(changed), small_network)
    assert ran.returncode == 1
    assert "something else" in ran.stdout
