"""The table of faults: what was done, what the user saw, and what came after."""

from __future__ import annotations

import json
import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

VARIABLE = "YTEMPIRE_FAULT_TABLE"
FILE = os.environ.get(VARIABLE)  # now: tests are kept from the settings of the shell
HEADINGS = ("fault", "what was done", "what the user saw", "status", "what came next")


def line_of(output: str) -> str:
    """Return what was said in one line, without the program's name and progress bars."""
    lines = [line.rsplit("\r", 1)[-1].strip() for line in output.splitlines()]
    return " / ".join(line.removeprefix("ytempire: ") for line in lines if line)


@dataclass
class Told:
    """Writes a line of the table, where one is asked for; folders of this machine are named."""

    folders: dict[str, str] = field(default_factory=dict)

    def __call__(
        self,
        fault: str,
        did: str,
        saw: str | subprocess.CompletedProcess[str],
        next_: str,
        status: int | str | None = None,
    ) -> None:
        if isinstance(saw, subprocess.CompletedProcess):
            status = saw.returncode if status is None else status
            saw = saw.stderr.strip() or saw.stdout
        saw = line_of(saw)
        assert "Traceback" not in saw, saw
        if not FILE:
            return
        row = [fault, did, self._without_folders(saw), str(status if status is not None else "-")]
        with Path(FILE).open("a") as table:
            table.write(json.dumps([*row, next_], ensure_ascii=False) + "\n")

    def _without_folders(self, text: str) -> str:
        for folder, name in sorted(self.folders.items(), key=lambda one: -len(one[0])):
            text = text.replace(folder, name)
        text = re.sub(r"(process|kill -QUIT|kill -9) \d+", r"\1 <pid>", text)
        text = re.sub(r"20\d\d-\d\d-\d\d [\d:.]+ UTC( \[\d+\])?", "<time>", text)
        return re.sub(r"(127\.0\.0\.1:|port |--port |on |PORT=)\d{4,5}\b", r"\1<port>", text)


def table(lines: list[str]) -> str:
    """Return the lines as a Markdown table."""
    rows = [HEADINGS, ["---"] * len(HEADINGS), *sorted(json.loads(line) for line in lines)]
    return "\n".join("| " + " | ".join(c.replace("|", "\\|") for c in row) + " |" for row in rows)
