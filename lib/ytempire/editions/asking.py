"""What is asked for: which report, of which day, with which parameters, and where it will lie."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from ytempire import clock, parameters, paths
from ytempire.parameters import ParameterError
from ytempire.runs.execute import Plan, source_of

KINDS = ("channel", "niche", "tier")
"""Parameters that choose a part of the network; one report each can be made of any."""
FORMATS = ("html", "pdf", "data")
"""What a report can be left as. Its page is always among them: the list of all runs leads there."""
_FILED_BY = "report_date"
_KEPT_AS_THEY_ARE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_+-]{0,40}")


@dataclass(frozen=True)
class Asked:
    """A report that is asked for; nothing of it is checked yet.

    Attributes
    ----------
    name
        One of `names()`.
    given
        Parameters, over those of the named set; those that are None do not count.
    set_name
        A named set of parameters, as ``daily``.
    """

    name: str
    given: dict[str, Any] = field(default_factory=dict)
    set_name: str | None = None

    def checked(self) -> Edition:
        """Return it as the edition that it will be.

        Raises
        ------
        ParameterError
            If there is no such report or set, a parameter is refused, or a day has not come yet.
        """
        if self.name not in names():
            raise ParameterError(f"there is no report {self.name}; there are: {', '.join(names())}")
        given = {name: value for name, value in self.given.items() if value is not None}
        notebook = f"reports/{self.name}"
        resolved = parameters.resolve(notebook, given, set_name=self.set_name)
        own = parameters.resolve(notebook, given)
        now = clock.now()
        day, as_of = resolved.get(_FILED_BY), resolved.get("as_of")
        if day is not None and day > clock.pacific_date(now).isoformat():
            raise ParameterError(f"{day} has not come yet: report on an earlier day")
        if as_of is not None and datetime.fromisoformat(as_of) > now:
            raise ParameterError(f"{as_of} has not come yet: name an earlier instant")
        return Edition(
            notebook=notebook,
            parameters=resolved,
            name=self.name,
            set_name=self.set_name,
            own=own,
            date=clock.pacific_date(now) if day is None else date.fromisoformat(day),
        )


@dataclass(frozen=True)
class Edition(Plan):
    """A report with checked parameters, about to be made.

    Attributes
    ----------
    own
        The parameters that were given, without those of the set.
    date
        The Pacific day that it is filed under: its report_date, else that on which it is made.
    """

    name: str
    set_name: str | None
    own: dict[str, Any]
    date: date

    @cached_property
    def folder(self) -> str:
        """Return what its folder is called: what is asked for otherwise stands beside."""
        parts = [self.name, *([self.set_name] if self.set_name else [])]
        for name, value in self.own.items():
            if name != _FILED_BY and value is not None:
                parts.append(f"{name.replace('_', '-')}-{_in_a_name(name, value)}")
        return ".".join(parts)

    def path(self, reports: Path) -> Path:
        """Return its folder below the folder of the reports."""
        return reports / self.date.isoformat() / self.folder

    @property
    def chosen(self) -> dict[str, str]:
        """Return the part of the network that it is about, by kind; empty: it is about all."""
        return {kind: self.own[kind] for kind in KINDS if self.own.get(kind) is not None}

    def identity(self, code_version: str) -> str:
        """Return a digest of what it is made of: two that share it differ by what is known only."""
        told = [self.name, code_version, self.notebook_sha256, self.parameters_sha256]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def formats(text: str) -> tuple[str, ...]:
    """Return the formats that a text names, as ``pdf,data``; the page is always one.

    Raises
    ------
    ParameterError
        If it names what is none.
    """
    asked = {part.strip().lower() for part in text.split(",") if part.strip()}
    unknown = sorted(asked - set(FORMATS))
    if unknown or not asked:
        raise ParameterError(
            f"{unknown[0] if unknown else 'nothing'} is no format of a report: name some of "
            f"{', '.join(FORMATS)}, as pdf,data"
        )
    return tuple(one for one in FORMATS if one in asked or one == "html")


def names() -> list[str]:
    """Return the names of the reports."""
    return sorted(path.stem for path in (paths.notebooks() / "reports").glob("*.ipynb"))


def described() -> list[dict[str, Any]]:
    """Return each report's name, the question it answers, its parameters and named sets."""
    found = []
    for name in names():
        sidecar = parameters.sidecar(f"reports/{name}")
        found.append(
            {
                "name": name,
                "question": question(name),
                "description": sidecar.description,
                "sets": sorted(sidecar.sets),
                "parameters": {
                    parameter: one.description for parameter, one in sidecar.parameters.items()
                },
                "each": [kind for kind in KINDS if kind in sidecar.parameters],
            }
        )
    return found


def question(name: str) -> str:
    """Return the question that a report answers: the title of its notebook."""
    cells = json.loads(source_of(f"reports/{name}").read_text())["cells"]
    titles = ("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
    return next(iter(next(titles, name).splitlines()), name).lstrip("# ")


def _in_a_name(name: str, value: Any) -> str:
    """Return a value as a part of a folder's name, another one for each other value."""
    if name == "as_of":
        return f"{datetime.fromisoformat(value).astimezone(UTC):%Y%m%dT%H%M%SZ}"
    text = value if isinstance(value, str) else json.dumps(value)
    if _KEPT_AS_THEY_ARE.fullmatch(text):
        return text
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    return "_".join(filter(None, [re.sub(r"[^A-Za-z0-9]+", "_", text)[:32].strip("_"), digest]))
