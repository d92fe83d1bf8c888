"""Which columns of a frame are drawn how: what was asked for, and a good guess for the rest."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Literal, get_args

import polars as pl

from ytempire.charts.scales import Column, columns_of

Kind = Literal["line", "bar", "area", "point", "heat"]
KINDS: tuple[Kind, ...] = get_args(Kind)


class ChartRefused(ValueError):
    """A frame cannot be drawn as asked; the message says what to write instead."""


@dataclass(frozen=True)
class Choice:
    """What is drawn."""

    kind: Kind
    x: Column
    y: Column
    colour: Column | None

    @property
    def columns(self) -> list[Column]:
        """Return the columns that are drawn, each once."""
        named = {c.name: c for c in (self.x, self.y, self.colour) if c is not None}
        return list(named.values())


def choose(
    frame: pl.DataFrame,
    x: str | None,
    y: str | None,
    colour: str | None,
    kind: str | None,
) -> Choice:
    """Return what to draw.

    Raises
    ------
    ChartRefused
        If a column is unknown or cannot be drawn, or there is no number to draw.
    """
    known = columns_of(frame)
    if kind is not None and kind not in KINDS:
        raise ChartRefused(f"there is no kind {kind!r}; there are: {', '.join(KINDS)}")
    given = {
        role: _named(frame, known, name, role)
        for role, name in (("x", x), ("y", y), ("colour", colour))
        if name is not None
    }
    named_colour = given.get("colour")
    if kind == "heat":
        return _heat(known, given)
    guess_colour = not given
    only_number = given.get("x")
    if y is None and only_number is not None and _numbers(list(known.values())) == [only_number]:
        given["y"] = given.pop("x")  # the one number there is stands upright
    first = given.get("x") or _guess_x(known, given)
    second = given.get("y") or _guess_y(known, [first, named_colour])
    if kind in {"bar", None} and second.role == "category" and first.role == "number":
        first, second = second, first  # bars lie: the category stands on the left
    if second.role != "number":
        raise ChartRefused(
            f"y is {second.name}, which holds no numbers; name a column of numbers: "
            f"{_listed(known, 'number')}"
        )
    chosen = kind or _kind(first)
    if chosen in {"line", "area"} and first.role == "category":
        raise ChartRefused(
            f"a {chosen} needs times or numbers along x, and {first.name} holds neither: "
            f'say kind="bar", or name another x: {_listed(known, "day", "instant", "number")}'
        )
    third = named_colour or (_guess_colour(frame, known, first, second) if guess_colour else None)
    return Choice(chosen, first, second, third)  # type: ignore[arg-type]


def nearest(name: str, known: list[str]) -> str:
    """Return ` Did you mean ...?` for a mistyped name, or nothing."""
    near = difflib.get_close_matches(name.lower(), [k.lower() for k in known], n=1, cutoff=0.6)
    meant = [k for k in known if near and k.lower() == near[0]]
    return f" Did you mean {meant[0]!r}?" if meant else ""


def _named(frame: pl.DataFrame, known: dict[str, Column], name: str, role: str) -> Column:
    if name in known:
        return known[name]
    if name in frame.columns:
        raise ChartRefused(
            f"{role}={name!r} holds {frame.schema[name]}, which cannot be drawn; take it apart "
            "first (frame.explode or frame.unnest)"
        )
    raise ChartRefused(
        f"the frame has no column {name!r}.{nearest(name, frame.columns)} "
        f"It has: {', '.join(frame.columns)}"
    )


def _guess_x(known: dict[str, Column], given: dict[str, Column]) -> Column:
    taken = {c.name for c in given.values()}
    free = [c for c in known.values() if c.name not in taken]
    asked = given.get("y")
    if asked is not None and asked.role == "category":
        numbers = _numbers(free)
        if numbers:
            return numbers[0]
    for wanted in (("day", "instant"), ("category",), ("number",)):
        found = [c for c in free if c.role in wanted]
        found.sort(key=lambda c: c.name.endswith("_id"))
        if found:
            return found[0]
    raise ChartRefused(f"there is nothing to put along x: the frame has {_all(known)}")


def _guess_y(known: dict[str, Column], taken: list[Column | None]) -> Column:
    used = {c.name for c in taken if c is not None}
    numbers = _numbers([c for c in known.values() if c.name not in used])
    if not numbers:
        raise ChartRefused(
            f"there is no number to draw: the frame has {_all(known)}. Count or sum something "
            "in the query, as count(*) as videos"
        )
    return numbers[0]


def _numbers(columns: list[Column]) -> list[Column]:
    """Return the columns of numbers, ids last: nobody wants to see them drawn."""
    numbers = [c for c in columns if c.role == "number"]
    return sorted(numbers, key=lambda c: c.name.endswith("_id") or c.name == "id")


def _kind(x: Column) -> Kind:
    return {"day": "line", "instant": "line", "category": "bar"}.get(x.role, "point")  # type: ignore[return-value]


def _guess_colour(
    frame: pl.DataFrame, known: dict[str, Column], x: Column, y: Column
) -> Column | None:
    """Return a category that tells apart the rows that share an x, where nothing was named."""
    if x.role == "number" or not frame[x.name].is_duplicated().any():
        return None
    free = [c for c in known.values() if c.role == "category" and c.name not in {x.name, y.name}]
    for column in free:
        if not frame.select(x.name, column.name).is_duplicated().any():
            return column
    return None


def _heat(known: dict[str, Column], given: dict[str, Column]) -> Choice:
    free = [c for c in known.values() if c not in given.values()]
    third = given.get("colour") or _guess_y({c.name: c for c in reversed(free)}, [])
    free = [c for c in free if c is not third]
    if third.role != "number":
        raise ChartRefused(
            f"heat shows a number by colour, and colour={third.name!r} holds none; name one of: "
            f"{_listed(known, 'number')}"
        )
    sides = []
    for side in ("x", "y"):
        if side in given:
            sides.append(given[side])
        elif free:
            sides.append(free.pop(0))
        else:
            raise ChartRefused(
                "heat needs three columns: x, y and a number for colour; the frame has "
                f"{_all(known)}"
            )
    return Choice("heat", sides[0], sides[1], third)


def _listed(known: dict[str, Column], *roles: str) -> str:
    return ", ".join(c.name for c in known.values() if c.role in roles) or "there is none"


def _all(known: dict[str, Column]) -> str:
    return ", ".join(f"{c.name} ({c.role})" for c in known.values()) or "no columns"
