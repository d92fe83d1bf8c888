"""What PostgreSQL refuses, said so that the next query is right."""

from __future__ import annotations

import re
from collections.abc import Callable

import psycopg

from ytempire.workbench import catalogue
from ytempire.workbench.errors import WorkbenchError, did_you_mean
from ytempire.workbench.session import Session
from ytempire.workbench.statement import Statement

_Explain = Callable[[str, psycopg.Error, Statement, Session], str]

_READ_ONLY = (
    "the workbench only reads. Keep results in the frame: work on in polars or pandas, and write "
    'files with frame.write_parquet("name.parquet"). Facts come in with `make import` or the '
    "pipeline's notebooks."
)
_ELSEWHERE = {
    "ifnull": "coalesce(a, b)",
    "nvl": "coalesce(a, b)",
    "isnull": "a is null, or coalesce(a, b)",
    "datediff": "a::date - b::date, which counts days",
    "dateadd": "a + interval '1 day'",
    "date_add": "a + interval '1 day'",
    "date_sub": "a - interval '1 day'",
    "getdate": "ytempire.clock_now()",
    "curdate": "ytempire.clock_now()::date",
    "year": "extract(year from a)",
    "month": "extract(month from a)",
    "day": "extract(day from a)",
    "group_concat": "string_agg(a, ', ')",
    "len": "length(a)",
    "substr_count": "regexp_count(a, b)",
    "countif": "count(*) filter (where ...)",
    "sumif": "sum(a) filter (where ...)",
    "median": "percentile_cont(0.5) within group (order by a)",
    "if": "case when ... then ... else ... end",
    "iif": "case when ... then ... else ... end",
    "strftime": "to_char(a, 'YYYY-MM')",
    "date_format": "to_char(a, 'YYYY-MM')",
    "format_date": "to_char(a, 'YYYY-MM')",
}
"""Function of another SQL -> what PostgreSQL says instead."""


_VALUE = ": a value comes in as %(name)s, with name=... in the call"
_MEANT = {
    ":": _VALUE,
    "{": _VALUE,
    "?": _VALUE,
    "%": _VALUE,
    "`": ": names stand bare, or in double quotes",
}
"""What another SQL means by a sign that PostgreSQL stumbles over."""


def explained(
    error: psycopg.Error, asked: Statement, here: Session, timeout_seconds: float | None
) -> str:
    """Return the sentence for what PostgreSQL refused, with the place in the query."""
    said = error.diag.message_primary or " ".join(str(error).split())
    if error.sqlstate == "57014":
        return (
            f"the query took longer than timeout_seconds={timeout_seconds:g} and was stopped. "
            "Narrow it (a shorter time, fewer columns), ask a daily table in place of readings, "
            "or give it more seconds."
            if timeout_seconds
            else "the server stopped the query: somebody cancelled it, or a limit was reached"
        )
    explain = _STATES.get(error.sqlstate or "") or _by_class(error, said)
    try:
        sentence = explain(said, error, asked, here)
    except (psycopg.Error, WorkbenchError):  # the names could not be asked for
        sentence = said
    place = error.diag.statement_position
    return sentence + asked.pointed_at(int(place) if place else None)


def _unknown_table(said: str, error: psycopg.Error, asked: Statement, here: Session) -> str:
    name = _quoted(said)
    schema, _, bare = name.rpartition(".")
    if schema and schema not in {catalogue.SCHEMA, "public"}:
        return f"there is no schema {schema!r}: write the bare name, as `from videos`"
    return catalogue.no_such(bare, catalogue.names(here))


def _unknown_column(said: str, error: psycopg.Error, asked: Statement, here: Session) -> str:
    found = re.search(r'column (?:"([^"]+)"|(\S+)) ', said)
    name = (found[1] or found[2]).split(".")[-1].strip('"') if found else _quoted(said)
    known = catalogue.names(here)
    used = [t for t in known if re.search(rf"\b{t}\b", asked.sent, re.IGNORECASE)]
    of_used = {column: t for t in reversed(used) for column in known[t]}
    holders = [t for t, columns in known.items() if name in columns]
    meant = did_you_mean(name, of_used)
    if holders:
        meant = f"{name} is a column of {', '.join(holders[:4])}."
    sentence = f"there is no column {name!r} here. "
    if used:
        shown = " and ".join(f'wb.describe("{t}")' for t in used[:2])
        return f"{sentence}{meant + ' ' if meant else ''}{shown} shows what there is."
    return f"{sentence}{meant or 'Text stands in single quotes, names bare or in double quotes.'}"


def _ambiguous(said: str, error: psycopg.Error, asked: Statement, here: Session) -> str:
    name = _quoted(said)
    known = catalogue.names(here)
    used = [t for t, cs in known.items() if name in cs and re.search(rf"\b{t}\b", asked.sent, re.I)]
    example = f", as {used[0]}.{name}" if used else ""
    return (
        f"more than one table has a column {name!r}: say whose{example}, or join "
        f"`using ({name})`, which makes them one"
    )


def _unknown_function(said: str, error: psycopg.Error, asked: Statement, here: Session) -> str:
    if said.startswith("operator"):
        return (
            f"{said.split(': ', 1)[-1]} cannot be compared or combined: bring both sides to one "
            "type, as a::text, a::date or a::numeric"
        )
    found = re.search(r"function (?:\w+\.)?(\w+)\(", said)
    name = found[1].lower() if found else ""
    if name in _ELSEWHERE:
        return f"PostgreSQL has no {name}(): write {_ELSEWHERE[name]}"
    if name == "round":
        return "round(a, places) wants an exact number: write round(a::numeric, 2)"
    return f"{said}: check its name and the types of what it is given"


def _missing_from(said: str, error: psycopg.Error, asked: Statement, here: Session) -> str:
    name = _quoted(said)
    known = catalogue.names(here)
    if name in known:
        return (
            f"{name} is used but not read: add a join, or, where it has an alias in this query, "
            "use the alias"
        )
    return f"{name!r} is neither a table of this query nor an alias. {did_you_mean(name, known)}"


def _syntax(said: str, error: psycopg.Error, asked: Statement, here: Session) -> str:
    if "multiple commands" in said:
        return "one query at a time: give each select a wb.sql of its own, without `;` between them"
    near = re.search(r'at or near "(.*)"', said, re.DOTALL)
    word = near[1] if near else ""
    if "end of input" in said:
        return "the query ends too early: a bracket, a name or a condition is missing at its end"
    sentence = f"the SQL is not understood at {word!r}" if word else f"the SQL is wrong: {said}"
    if word.startswith("$") and re.search(r"\bin\s+\$\d+", asked.sent, re.IGNORECASE):
        return f"{sentence}: a list comes in as = any(%(name)s), not as in %(name)s"
    return sentence + _MEANT.get(word[:1], "")


def _division(said: str, error: psycopg.Error, asked: Statement, here: Session) -> str:
    return (
        "division by zero: write a / nullif(b, 0), which gives null where b is 0. Sum first, "
        "divide last: sum(a) / nullif(sum(b), 0)"
    )


def _grouping(said: str, error: psycopg.Error, asked: Statement, here: Session) -> str:
    name = _quoted(said)
    return f"{name} is neither grouped nor summed: add it to group by, or write max({name})"


def _no_parameter(said: str, error: psycopg.Error, asked: Statement, here: Session) -> str:
    return "a value comes in by name: write %(name)s in the query and give name=... to wb.sql"


def _no_type(said: str, error: psycopg.Error, asked: Statement, here: Session) -> str:
    found = re.search(r"\$(\d+)", said)
    name = asked.names[int(found[1]) - 1] if found else "name"
    return f"the type of %({name})s is not clear here: write %({name})s::text, ::int or ::date"


def _refused(said: str, error: psycopg.Error, asked: Statement, here: Session) -> str:
    return _READ_ONLY


def _too_large(said: str, error: psycopg.Error, asked: Statement, here: Session) -> str:
    return f"the server has no room for this query ({said}): narrow it, or aggregate earlier"


def _bad_value(said: str, error: psycopg.Error, asked: Statement, here: Session) -> str:
    return f"{said}: check the value, or turn it into the column's type"


def _as_said(said: str, error: psycopg.Error, asked: Statement, here: Session) -> str:
    hint = error.diag.message_hint
    return f"{said}. {hint}" if hint else said


def _by_class(error: psycopg.Error, said: str) -> _Explain:
    if "produce a result" in said or "EMPTY_QUERY" in said:
        return _refused
    by_class = {"22": _bad_value, "53": _too_large, "54": _too_large}
    return by_class.get((error.sqlstate or "")[:2], _as_said)


def _quoted(said: str) -> str:
    """Return the name that a message quotes; a column may come with its table."""
    found = re.search(r'"([^"]+)"', said)
    return found[1] if found else said


_STATES: dict[str, _Explain] = {
    "42P01": lambda *a: (_missing_from if "FROM-clause" in a[0] else _unknown_table)(*a),
    "3F000": _unknown_table,
    "42703": _unknown_column,
    "42702": _ambiguous,
    "42883": _unknown_function,
    "42601": _syntax,
    "42803": _grouping,
    "42P02": _no_parameter,
    "42P18": _no_type,
    "08P01": _no_parameter,
    "22012": _division,
    "25006": _refused,
    "42501": _refused,
}
"""SQLSTATE -> who explains it."""
