"""Reads the data model's document: its SQL, and what it names, in the shape of contract.yaml."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ytempire import paths

DOCUMENT = paths.project_root().parent / "shared" / "seed.md"
"""Lies beside the project where it is developed; a clone elsewhere has the contract only."""


def items(document: Path = DOCUMENT) -> dict[str, str]:
    """Return what the document names beside tables and views, with what is said of it.

    An item's name is its path, as ``dashboards/executive/Tables (Bottom)/Cost Alerts``.
    """
    text = document.read_text()
    sections: dict[str, Any] = {
        "hypertables": dict(re.findall(r"create_hypertable\('ytempire\.(\w+)', '(\w+)'\)", text)),
        "aggregate_policies": _policies(text),
        "events": _literal(text, "REAL_TIME_EVENTS"),
        "polling_seconds": _literal(text, "POLLING_INTERVALS"),
        "daily_batch_jobs": _literal(text, "DAILY_BATCH_JOBS"),
        "formulas": _formulas(text),
        "dashboards": _dashboards(text),
        "pages": re.findall(r"^\d\. (.+)$", _section(text, "Week 5-6"), re.M),
        "pipeline": _pipeline(text),
        "stream": _stream(text),
        "success_factors": dict(
            re.findall(r"^\d\. \*\*(.+?)\*\*: (.+)$", _section(text, "Critical Success"), re.M)
        ),
    }
    return dict(_flat("", sections))


def sql(document: Path = DOCUMENT) -> str:
    """Return the SQL that makes the document's tables and views."""
    blocks = re.findall(r"```sql\n(.*?)```", document.read_text(), re.S)
    return "\n".join(block for block in blocks if "CREATE" in block)


def _flat(path: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, below in value.items():
            yield from _flat(f"{path}/{name}" if path else name, below)
    elif isinstance(value, list):
        for name in value:
            yield f"{path}/{name}", ""
    else:
        yield path, str(value)


def _policies(text: str) -> dict[str, dict[str, str]]:
    calls = re.findall(r"add_continuous_aggregate_policy\('ytempire\.(\w+)',(.*?)\);", text, re.S)
    return {
        name: dict(re.findall(r"(\w+) => INTERVAL '(.+?)'", arguments)) for name, arguments in calls
    }


def _literal(text: str, name: str) -> Any:
    return ast.literal_eval(re.search(rf"{name} = ([\[{{].*?[\]}}])", text, re.S)[1])


def _section(text: str, title: str) -> str:
    return re.search(rf"^#+ [^\n]*{title}[^\n]*\n(.*?)(?=^#{{2,3}} |\Z)", text, re.S | re.M)[1]


def _formulas(text: str) -> dict[str, str]:
    lines = re.findall(r"^-- (.+)$", _section(text, "Metrics Calculation Formulas"), re.M)
    return dict(zip(lines[1::2], lines[2::2], strict=True))


def _dashboards(text: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for name, body in re.findall(r"^(\w+) Dashboard Components:\n(.*?)```", text, re.S | re.M):
        groups: dict[str, dict[str, str]] = {}
        group: dict[str, str] = {}
        for line in filter(None, map(str.rstrip, body.splitlines())):
            if item := re.match(r"    - (.+?)(?:: (.+))?$", line):
                group[item[1]] = item[2] or ""
            elif single := re.match(r"  ([^:]+): (.+)$", line):
                groups[single[1]] = {single[1]: single[2]}
            else:
                group = groups.setdefault(line.strip().rstrip(":"), {})
        found[name.lower()] = groups
    return found


def _pipeline(text: str) -> dict[str, list[str]]:
    code = re.search(r"class YTEmpireETLPipeline:(.*?)```", text, re.S)[1]
    return {
        group: re.findall(r"'(\w+)':", body)
        for group, body in re.findall(r"self\.(\w+) = \{(.*?)\}", code, re.S)
    }


def _stream(text: str) -> dict[str, list[str]]:
    code = re.search(r"class RealTimeStreamProcessor:(.*?)```", text, re.S)[1]
    return {
        "topics": re.findall(r"'([a-z]+-events)'", code),
        "event_types": re.findall(r"event_type == '(\w+)'", code),
        "thresholds": [
            f"{field} {sign} {number}"
            for field, sign, number in re.findall(r"\['(\w+)'\] ([<>]) ([\d.]+)", code)
        ],
    }
