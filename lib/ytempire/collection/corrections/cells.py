"""A rejected row's cells: what a correction changes in them, and the file they stood in."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any

from ytempire.sources.rejected_rows import labels
from ytempire.warehouse.rejections import RejectedRow

_DELIMITERS = ",;\t"


class CannotBeSet(ValueError):
    """A correction names a cell that the row has not, or says what stands there already."""


Change = tuple[str, Any, Any]
"""Header or column, what stood there, what stands there now."""


def names_of(row: RejectedRow) -> list[str]:
    """Return the cells that can be named: headers in the file's order, or our columns."""
    if row.header is None:
        return list(row.row_values)
    beyond = [
        int(name[7:]) for name in row.row_values if name[:7] == "column " and name[7:].isdigit()
    ]
    return labels(row.header, max(beyond, default=0))


def corrected(
    row: RejectedRow, cells: Mapping[str, Any], more: Sequence[str] = ()
) -> tuple[dict[str, Any], list[Change]]:
    """Return the row's values with `cells` set, and what that changes.

    Parameters
    ----------
    more
        Names that may be set although the row has not got them.

    Raises
    ------
    CannotBeSet
        If there is no such cell, or nothing changes.
    """
    known = {*names_of(row), *more}
    is_object = row.form == "cells" and row.header is None
    for name in cells:
        if name not in known and not is_object:
            raise CannotBeSet(
                f"the row has no cell {name!r}; it has {', '.join(names_of(row)[:30])}"
            )
    changes = [
        (name, row.row_values.get(name), value)
        for name, value in cells.items()
        if _text(row.row_values.get(name)) != _text(value)
    ]
    if cells and not changes:
        raise CannotBeSet("the correction sets what stands there already")
    return {**row.row_values, **dict(cells)}, changes


def as_file(rows: Sequence[tuple[RejectedRow, Mapping[str, Any]]]) -> bytes:
    """Return a file of these rows as its reader expects them: under their own header.

    Parameters
    ----------
    rows
        Rows of one file, each with its values.
    """
    header = rows[0][0].header
    if header is None:
        return json.dumps([dict(values) for _, values in rows], ensure_ascii=False).encode()
    lines = [header, *(_line(header, values) for _, values in rows)]
    return _as_csv(lines).encode()


def _line(header: Sequence[str], values: Mapping[str, Any]) -> list[str]:
    """Return the cells in order; a line that was too short or too long still is."""
    names = labels(header, _width(values))
    told = [at for at, name in enumerate(names) if name in values]
    cells = [values.get(name) for name in names[: max(told, default=-1) + 1]]
    while len(cells) > len(header) and cells[-1] is None:
        cells.pop()
    return ["" if cell is None else str(cell) for cell in cells]


def _width(values: Mapping[str, Any]) -> int:
    """Return the last place that a cell without a header is called by, as ``column 3``."""
    places = (name.removeprefix("column ") for name in values if name.startswith("column "))
    return max((int(place) for place in places if place.isdigit()), default=0)


def _as_csv(lines: Sequence[Sequence[str]]) -> str:
    """Write lines with a delimiter that the readers will recognise by the first of them."""
    for delimiter in _DELIMITERS:
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(lines)
        first = text.getvalue().lstrip().splitlines()[0]
        if max(_DELIMITERS, key=first.count) == delimiter:
            return text.getvalue()
    raise CannotBeSet("no delimiter tells this header's columns apart: import a file of the row")


def _text(value: Any) -> Any:
    return value if value is None or isinstance(value, list) else str(value)
