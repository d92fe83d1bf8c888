"""The runbook's commands are real, and its questions can be asked."""

import shlex

from tests.house import documents
from tests.house.test_readme_commands import check_ytempire

from ytempire import paths
from ytempire.alerts import rules
from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

RUNBOOK = paths.project_root() / "docs" / "runbook.md"


def test_every_command_exists_and_every_question_can_be_asked(warehouse: Warehouse) -> None:
    asked = 0
    for block in documents.blocks(RUNBOOK, "sh"):
        for line in filter(None, block.splitlines()):
            program, verb, *words = shlex.split(line)
            assert program == "ytempire"
            check_ytempire([verb, *words])
            if verb == "sql":
                with warehouse.transaction("reader") as connection:
                    queries.read(connection, words[0])
                asked += 1
    assert asked >= 10


def test_every_section_is_a_rule_s_and_every_rule_has_one() -> None:
    headings = [t[3:] for t in RUNBOOK.read_text().splitlines() if t.startswith("## ")]
    assert headings == list(rules.read().rules)
