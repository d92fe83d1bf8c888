"""The cheap commands of the README do what it says they do."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from .documents import ROOT, Command, commands

YTEMPIRE = Path(sys.executable).with_name("ytempire")
STUDIO = """\
Content,Video title,Video publish time,Duration,Views,Estimated revenue (USD),Impressions,\
Impressions click-through rate (%)
Total,,,,3000,12.345,50000,5.2
AAAAAAAAAA1,One,"Mar 25, 2026",394,2000,10.005,30000,6.1
AAAAAAAAAA2,Two,"Apr 1, 2026",60,1000,2.34,0,
"""
READINGS = """\
video_id,collected_at,view_count
BBBBBBBBBB1,2026-05-01 10:00,100
BBBBBBBBBB1,2026-05-01 11:00,150
"""
MAPPED = """\
clip,when,plays
CCCCCCCCCC1,2026-05-01 10:00,7
CCCCCCCCCC1,2026-05-01 11:00,9
"""
STATEMENT = (
    "payee,month,kind,amount,currency\nAdSense,2026-10,ads,1234.56,EUR\nAdSense,2026-10,fx,-1,EUR\n"
)
INVOICE = "vendor,month,amount,currency\nopenai,2026-10,99.50,USD\nopenai,2026-09,9,USD\n"


@pytest.fixture(scope="module")
def desk(server_home: Path) -> Iterator[Path]:
    """A user's folder, with the files that the README imports."""
    folder = server_home.parent / f"readme-{os.getpid()}"
    folder.mkdir(mode=0o755)
    (folder / "Table data.csv").write_text(STUDIO)
    (folder / "readings.csv").write_text(READINGS)
    (folder / "mine.csv").write_text(MAPPED)
    (folder / "october.csv").write_text(STATEMENT)
    (folder / "invoices.csv").write_text(INVOICE)
    yield folder
    # The server stops by itself, and needs its folder for that.
    running = folder / ".data-real" / "postgres" / "data" / "postmaster.pid"
    until = time.monotonic() + 30
    while running.exists() and time.monotonic() < until:
        time.sleep(0.1)


def run(command: Command, desk: Path) -> str:
    """Run a command of the README as it stands, but for where make and ytempire are."""
    program, *words = command.words
    if program == "make":
        full = ["make", "-s", "-f", str(ROOT / "Makefile"), "READY=", f"YTEMPIRE={YTEMPIRE}"]
    else:
        full = [str(YTEMPIRE)]
    home = {"YTEMPIRE_HOME": ".data-real"} | command.environment
    assert home == {"YTEMPIRE_HOME": ".data-real"}, "another folder than the reader is told"
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("YTEMPIRE_", "MAKE"))}
    done = subprocess.run(
        [*full, *words],
        cwd=desk,
        env=clean | home,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{command.line}\n{done.stdout}{done.stderr}"
    return done.stdout


def test_the_cheap_commands_do_what_the_readme_says(desk: Path) -> None:
    """Imports, migrate and sql, in the README's order, into a warehouse of this test's own."""
    cheap = [
        c
        for c in commands()
        if c.document == "README.md" and {"import", "sql", "migrate"} & set(c.words[1:2])
    ]
    said = {c.line: run(c, desk) for c in cheap}
    imports = [text for line, text in said.items() if "make import" in line]
    assert len(imports) == 5 and all(
        text.startswith("import: 2 rows read") and "0 rejected" in text for text in imports
    )
    asked = {line.split('"')[1]: text for line, text in said.items() if " sql " in line}
    assert any("| import " in text for q, text in asked.items() if "warehouse_identity" in q)
    assert any("| My channel " in text for q, text in asked.items() if "channel_name" in q)
    assert any("video_metrics_timeseries" in t for q, t in asked.items() if "tables" in q)
    assert any(text == "the schema is current\n" for text in said.values())
    facts = Command("", "ytempire sql 'select views, revenue_micros from "
                    "ytempire.video_period_facts order by 1' --format json")  # fmt: skip
    assert json.loads(run(facts, desk)) == [
        {"views": 1000, "revenue_micros": 2_340_000},
        {"views": 2000, "revenue_micros": 10_005_000},
    ]
    asked_for = "select time, views from ytempire.video_metrics_timeseries order by 1, 2 desc"
    readings = Command("", f"ytempire sql '{asked_for}' --format csv")
    assert [line.split(",")[1] for line in run(readings, desk).splitlines()[1:]] == [
        *("100", "7", "150", "9"),
    ]
