"""A page of the tests that lets something be chosen: what the pages with a selector do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import ClassVar

import psycopg

from ytempire.charts.tables import text
from ytempire.dashboards import frame
from ytempire.dashboards.page import Page
from ytempire.dashboards.questions import Question
from ytempire.dashboards.snapshot import Snapshot

NAMED = "select channel_name from ytempire.channels order by channel_name limit 1 offset %s"


class Choosing(Page):
    """Shows the name of one channel: the first, or the one of a number in the address."""

    name = "choosing"
    selects: ClassVar = {"number": "[0-9]+"}

    def __init__(self, number: int = 0) -> None:
        super().__init__()
        self.number = number

    def selecting(self, **chosen: str) -> Choosing:
        return Choosing(int(chosen["number"]))

    def questions(self) -> tuple[Question, ...]:
        given = {"days": 30, "number": self.number}
        return (Question("trend", "executive/trend", given),)

    def look(self, connection: psycopg.Connection) -> Snapshot:
        found = connection.execute(NAMED, [self.number]).fetchone()
        asked_at = connection.execute("select ytempire.clock_now()").fetchone()
        assert asked_at is not None
        name = found[0] if found else "none"
        return Snapshot(asked_at[0].isoformat(), {"yt-name": f"<h2>{text(name)}</h2>"})

    def body(self, snapshot: Snapshot) -> str:
        return frame.page("Choosing", snapshot, frame.slot("yt-name", snapshot))


def write_notebook(folder: Path, name: str = "choosing") -> None:
    """Write the notebook of the page."""
    lines = [
        "from tests.dashboards.choosing import Choosing",
        "page = Choosing()\npage.show()",
        "page.keep_live(1);",
    ]
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    cells = [
        {
            "cell_type": "code", "execution_count": None, "id": f"cell{n}", "metadata": {},
            "outputs": [], "source": one,
        }
        for n, one in enumerate(lines)
    ]  # fmt: skip
    notebook = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4,
                "nbformat_minor": 5}  # fmt: skip
    (folder / f"{name}.ipynb").write_text(json.dumps(notebook))
