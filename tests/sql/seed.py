"""Reads the data model's document: what it names, in the shape of contract.yaml."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ytempire import paths

DOCUMENT = paths.project_root().parent / "shared" / "seed.md"
"""Lies beside the project where it is developed; a clone elsewhere has the contract only."""

_KINDS = {
    "TABLE": "table",
    "VIEW": "view",
    "MATERIALIZED VIEW": "materialized view",
}


def relations_and_items(document: Path = DOCUMENT) -> dict[str, dict[str, Any]]:
    """Return what the document names.

    Returns
    -------
    dict
        ``relations``: tables and views, as `relations` gives them. ``items``: everything else by
        its path, as ``dashboards/executive/Tables (Bottom)/Cost Alerts``, with what is said of it.
    """
    text = document.read_text()
    sections: dict[str, Any] = {
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
    return {"relations": relations(text), "items": dict(_flat("", sections))}


def _flat(path: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, below in value.items():
            yield from _flat(f"{path}/{name}" if path else name, below)
    elif isinstance(value, list):
        for name in value:
            yield f"{path}/{name}", ""
    else:
        yield path, str(value)


def relations(text: str) -> dict[str, dict[str, Any]]:
    """Return tables and views by name: kind, columns in order, indexes with what they index."""
    sql = re.sub(r"--.*", "", "\n".join(re.findall(r"```sql\n(.*?)```", text, re.S)))
    found: dict[str, dict[str, Any]] = {}
    for match in re.finditer(
        r"CREATE (TABLE|MATERIALIZED VIEW|VIEW) ytempire\.(\w+)(.*?);\n", sql, re.S
    ):
        kind, name, body = match.groups()
        if kind == "TABLE":
            columns, indexes = _table(body)
        else:
            columns, indexes = _selected(body), {}
        found[name] = {"kind": _KINDS[kind], "columns": columns, "indexes": indexes}
    for name, table, over in re.findall(r"CREATE INDEX (\w+) ON ytempire\.(\w+)\((.+?)\);", sql):
        found[table]["indexes"][name] = _indexed(over)
    return found


def _table(body: str) -> tuple[list[str], dict[str, str]]:
    columns, indexes = [], {}
    for part in _parts(body.strip().removeprefix("(").removesuffix(")")):
        if match := re.match(r"INDEX (\w+) \((.+)\)$", part, re.S):
            indexes[match[1]] = _indexed(match[2])
        elif not re.match(r"(PRIMARY KEY|CONSTRAINT)\b", part):
            columns.append(part.split()[0])
    return columns, indexes


def _selected(body: str) -> list[str]:
    """Return the names of what a view selects; the last FROM of depth 0 ends the list."""
    after = body[re.search(r"\bSELECT\b", body).end() :]
    depth, end = 0, len(after)
    for match in re.finditer(r"[()]|\bFROM\b", after):
        if match[0] == "(":
            depth += 1
        elif match[0] == ")":
            depth -= 1
        elif depth == 0:
            end = match.start()
            break
    return [re.search(r"(?:\bas\s+)?(\w+)$", part.strip(), re.I)[1] for part in _parts(after[:end])]


def _parts(text: str) -> list[str]:
    """Split at the commas that stand in no brackets."""
    parts, depth, begun = [], 0, 0
    for at, sign in enumerate(text):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "," and depth == 0:
            parts.append(text[begun:at].strip())
            begun = at + 1
    return [*parts, text[begun:].strip()]


def _indexed(columns: str) -> str:
    return ", ".join(part.strip().lower() for part in columns.split(","))


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
