"""An analyst's SQL: its named parameters, and where in it the server's finger points."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ytempire.workbench.errors import QueryError, did_you_mean

_PARTS = re.compile(
    r"(?P<quoted>'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\$(?P<tag>\w*)\$.*?\$(?P=tag)\$)"
    r"|(?P<comment>--[^\n]*|/\*.*?\*/)"
    r"|%\((?P<name>\w+)\)s"
    r"|(?P<doubled>%%)",
    re.DOTALL,
)
_NAMED = re.compile(r"%\((\w+)\)s")
_LINE_ROOM = 100


@dataclass(frozen=True)
class Statement:
    """SQL as it is sent, with ``$1`` for each named parameter.

    Attributes
    ----------
    written
        As the analyst wrote it.
    sent
        As the server gets it.
    names
        Names of the parameters, in the order of ``$1``, ``$2``...
    """

    written: str
    sent: str
    names: tuple[str, ...]
    _shifts: tuple[tuple[int, int], ...]

    def values(self, given: Mapping[str, Any]) -> list[Any]:
        """Return the values in the order of their numbers.

        Raises
        ------
        QueryError
            If a value is missing, or is given and not used.
        """
        missing = [n for n in self.names if n not in given]
        if missing:
            example = f"{missing[0]}=..."
            raise QueryError(
                f"the query asks for %({missing[0]})s, but no value is given for it: "
                f"wb.sql(query, {example})"
            )
        extra = [n for n in given if n not in self.names]
        if extra:
            asked = ", ".join(f"%({n})s" for n in self.names) or "no parameters"
            raise QueryError(
                f"{extra[0]}= is given, but the query does not ask for it; it asks for {asked}. "
                f"{did_you_mean(extra[0], self.names) or f'Write %({extra[0]})s in the query.'}"
            )
        return [_plain(name, given[name]) for name in self.names]

    @property
    def bare(self) -> str:
        """Return what is sent without comments and the semicolon: it may stand in brackets."""
        kept = _PARTS.sub(lambda part: " " if part["comment"] else part[0], self.sent)
        return kept.strip().rstrip("; \n\t")

    def pointed_at(self, position: int | None) -> str:
        """Return the line that the server points at, with a caret under the place.

        Parameters
        ----------
        position
            The character of `sent`, counted from 1, as PostgreSQL tells it; None: not told.
        """
        if position is None:
            return ""
        at = self._in_written(position - 1)
        before = self.written[:at]
        number = before.count("\n") + 1
        begin = before.rfind("\n") + 1
        line = self.written[begin:].split("\n", 1)[0].replace("\t", " ")
        column = min(at - begin, len(line))
        cut = max(0, column - _LINE_ROOM + 20)
        shown = line[cut : cut + _LINE_ROOM]
        margin = f"line {number}: "
        return f"\n\n    {margin}{shown}\n    {' ' * (len(margin) + column - cut)}^"

    def _in_written(self, position: int) -> int:
        shift = 0
        for begin, by in self._shifts:
            if position >= begin:
                shift = by
        return max(0, min(position + shift, len(self.written)))


def parsed(text: str) -> Statement:
    """Return SQL with its parameters found; any other percent sign is just a percent sign.

    Raises
    ------
    QueryError
        If there is nothing in it, or a parameter stands inside quotes.
    """
    if not isinstance(text, str):
        raise QueryError(f"the query is {type(text).__name__}, not text: wb.sql('select ...')")
    out: list[str] = []
    names: list[str] = []
    shifts: list[tuple[int, int]] = []
    read = length = 0
    for part in _PARTS.finditer(text):
        out.append(text[read : part.start()])
        length += part.start() - read
        read = part.end()
        said = part[0]
        if part["quoted"]:
            _refuse_inside_quotes(said)
        elif part["name"]:
            if part["name"] not in names:
                names.append(part["name"])
            said = f"${names.index(part['name']) + 1}"
        elif part["doubled"]:
            said = "%"
        out.append(said)
        length += len(said)
        shifts.append((length, read - length))
    sent = "".join(out) + text[read:]
    if not re.sub(r"--[^\n]*|/\*.*?\*/|[\s;]", "", sent, flags=re.DOTALL):
        raise QueryError("there is no query in the text: wb.sql('select * from videos limit 5')")
    return Statement(text, sent, tuple(names), tuple(shifts))


def _refuse_inside_quotes(quoted: str) -> None:
    found = _NAMED.search(quoted)
    if found:
        name = found[1]
        raise QueryError(
            f"%({name})s stands inside quotes, where it is only text. Take it out: write "
            f"%({name})s * interval '1 day' for so many days, or '%' || %({name})s || '%' for a "
            "pattern."
        )


def _plain(name: str, value: Any) -> Any:
    """Return a parameter as PostgreSQL takes it: columns and sets become lists."""
    if isinstance(value, dict) or hasattr(value, "columns"):
        raise QueryError(
            f"{name} is a {type(value).__name__}; a parameter is a single value, or a list of "
            f"them for = any(%({name})s)"
        )
    if hasattr(value, "to_list"):
        return value.to_list()
    if hasattr(value, "tolist"):  # numpy: arrays and single numbers
        return value.tolist()
    if isinstance(value, tuple | set | frozenset | range):
        return list(value)
    return value
