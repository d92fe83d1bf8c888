"""``python -m tests.upgrades.make_dump``: write this version's schema, with data, by the others.

A small simulated network is run through the pipeline, and what the warehouse then holds is the
dump. Run it once a version, when it is cut.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import yaml

import ytempire
from ytempire import paths
from ytempire.cli import network
from ytempire.runs import pipeline
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer
from ytempire.warehouse.programs import installed_binaries

END = datetime(2026, 11, 21, 19, 30, tzinfo=UTC)
SIZE = {"channels": 2, "videos_per_day": 3, "days": 6}


def main() -> None:
    """Make the dump; it takes about a minute."""
    target = Path(__file__).parent / f"{ytempire.__version__}.sql"
    with tempfile.TemporaryDirectory(prefix="yt-dump-") as folder:
        home = Path(folder)
        home.chmod(0o755)  # for root, the database runs as another account
        told = yaml.safe_load((paths.parameters() / "network.yaml").read_text())
        told["simulated"] |= SIZE
        (home / "network.yaml").write_text(yaml.safe_dump(told))
        for name in [name for name in os.environ if name.startswith("YTEMPIRE_")]:
            del os.environ[name]
        os.environ["YTEMPIRE_HOME"] = folder
        with (
            network.connected(Settings(home=home), end=END) as settings,
            Warehouse(settings) as warehouse,
        ):
            failed = [step for step in pipeline.run(settings, warehouse) if step.failed]
            if failed:
                raise SystemExit(f"{failed[0].notebook}: {failed[0].reason}")
            target.write_text(_dumped(EmbeddedServer(home).conninfo("owner")))
    print(f"{target}: {target.stat().st_size:,} bytes")


def _dumped(conninfo: str) -> str:
    done = subprocess.run(
        [
            str(installed_binaries() / "bin" / "pg_dump"), "--schema=ytempire", "--no-owner",
            "--no-privileges", "--rows-per-insert=500", "-d", conninfo,
        ],
        check=True, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    # psql's own commands are not SQL.
    lines = done.stdout.splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(("\\restrict", "\\unrestrict")))


if __name__ == "__main__":
    main()
