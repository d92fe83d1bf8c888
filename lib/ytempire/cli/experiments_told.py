"""Shares and ages of experiments, as they are typed."""

from __future__ import annotations

import re
from typing import Any

import click


class Share(click.ParamType):
    """A share, as 20% or 0.2; `is_whole` says whether it may be all of it."""

    name = "share"

    def __init__(self, *, is_whole: bool = True) -> None:
        self.is_whole = is_whole

    def convert(self, value: Any, param: object, ctx: object) -> float:
        """Read it."""
        try:
            text = str(value).strip()
            share = float(text[:-1]) / 100 if text.endswith("%") else float(text)
        except ValueError:
            share = 0.0
        if not 0 < share <= 1:
            raise click.UsageError(f"{value!r} is no share: write it as 20% or 0.2")
        if share == 1 and not self.is_whole:
            raise click.UsageError(
                f"{value!r} is a certainty, which no test gives: give less than 100%"
            )
        return share


class Hours(click.ParamType):
    """An age, as 24h or 7d."""

    name = "age"

    def convert(self, value: Any, param: object, ctx: object) -> int:
        """Read it, in hours."""
        found = re.fullmatch(r"([1-9][0-9]*)([hd])", str(value).strip())
        if found is None:
            raise click.UsageError(f"{value!r} is no age: write it as 24h or 7d")
        return int(found[1]) * (24 if found[2] == "d" else 1)
