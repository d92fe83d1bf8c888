"""The corrections file: which rejected row, what to set in it, and why.

Corrections are facts about a home's data, so they lie in the home (``corrections/*.yaml``) and
not in the project's repository: a row of a private channel must not get into git by accident.
Whoever wants them in version control keeps the file where he likes and names it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

_FEWEST_WORDS = 3
_SHORTEST_PREFIX = 6


class CorrectionsRefused(ValueError):
    """A corrections file cannot be used; the message names the file and the line."""


class Correction(BaseModel):
    """One entry: what it is about, and what to do with that.

    Attributes
    ----------
    row
        The rejected row's id, or its first characters.
    file
        Name of the imported file, or the first characters of its SHA-256.
    row_number
        The row of `file`.
    source, target
        Narrow `where`.
    where
        Header or column -> cell; every open row that has all of them is meant.
    cells
        ``set`` in the file: header or column -> what the cell should say; null empties it.
    dismiss
        The row is not wanted.
    reason
        Why; a sentence.
    by
        Who says so; the login name where it is not given.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    row: str | None = Field(default=None, pattern=rf"^[0-9a-fA-F-]{{{_SHORTEST_PREFIX},36}}$")
    file: str | None = Field(default=None, min_length=1)
    row_number: int | None = Field(default=None, ge=1)
    source: str | None = None
    target: str | None = None
    where: dict[str, str | None] = Field(default_factory=dict)
    cells: dict[str, str | list[str] | None] = Field(default_factory=dict, alias="set")
    dismiss: bool = False
    reason: str
    by: str | None = Field(default=None, min_length=1)

    @field_validator("reason")
    @classmethod
    def _a_sentence(cls, value: str) -> str:
        said = " ".join(value.split())
        if len(said.split()) < _FEWEST_WORDS:
            raise ValueError("say in a sentence why: it is all that others will know of it")
        return said

    @model_validator(mode="after")
    def _says_which_and_what(self) -> Correction:
        ways = [self.row is not None, self.row_number is not None, bool(self.where)]
        if sum(ways) != 1:
            raise ValueError("name the row in one way: row, or file with row_number, or where")
        if self.row_number is not None and self.file is None:
            raise ValueError("row_number needs file: the file's name or its SHA-256")
        if self.row is not None and (self.file or self.source or self.target):
            raise ValueError("row names one row: file, source and target say nothing more")
        if self.dismiss == bool(self.cells):
            raise ValueError("say what to do: set with its cells, or dismiss: true")
        return self


@dataclass(frozen=True)
class Entry:
    """A correction and where it stands."""

    correction: Correction
    path: Path
    line: int

    @property
    def place(self) -> str:
        """Return the file's name and the line."""
        return f"{self.path.name}:{self.line}"


class _Texts(yaml.SafeLoader):
    """Reads every scalar as text: a cell that says 2026-01-01, 1:30 or no is none of YAML's."""


_NULL = "tag:yaml.org,2002:null"
_Texts.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag == _NULL]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def folder(home: Path) -> Path:
    """Return where a home keeps its corrections."""
    return home / "corrections"


def of_home(home: Path) -> list[Entry]:
    """Read all corrections of a home, by the name of the file; none is none.

    Raises
    ------
    CorrectionsRefused
        If one of the files is wrong.
    """
    paths = sorted(path for path in folder(home).glob("*.y*ml") if path.is_file())
    return [entry for path in paths for entry in read(path)]


def read(path: Path) -> list[Entry]:
    """Read a corrections file.

    Raises
    ------
    CorrectionsRefused
        Naming the line that is wrong.
    """
    try:
        loader = _Texts(path.read_text(encoding="utf-8"))
        node = loader.get_single_node()
        if node is None:
            return []
        _refuse_repeated_keys(path, node)
        told = loader.construct_document(node)  # type: ignore[no-untyped-call]
    except FileNotFoundError as error:
        raise CorrectionsRefused(
            f"there is no corrections file {path}: `ytempire rejected show ID` prints an entry"
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise CorrectionsRefused(f"{path} cannot be read: {why}") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f" (line {mark.line + 1})" if mark else ""
        what = getattr(error, "problem", None) or error
        raise CorrectionsRefused(f"{path} is not YAML{line}: {what}") from error
    if not isinstance(told, dict) or list(told) != ["corrections"]:
        raise CorrectionsRefused(f"{path} must begin with `corrections:` and hold nothing else")
    if not isinstance(told["corrections"], list):
        raise CorrectionsRefused(f"{path}: below `corrections:` stands a list, each entry with `-`")
    [(_, entries)] = node.value
    return [
        Entry(_parsed(path, item, values), path, item.start_mark.line + 1)
        for item, values in zip(entries.value, told["corrections"], strict=True)
    ]


def _parsed(path: Path, node: yaml.Node, values: Any) -> Correction:
    try:
        return Correction.model_validate(values)
    except ValidationError as error:
        # A word misspelt is why another is missing.
        first = min(error.errors(), key=lambda one: one["type"] != "extra_forbidden")
        where = [str(part) for part in first["loc"]]
        name = where[0] if where else ""
        said = first["msg"].removeprefix("Value error, ")
        if first["type"] == "extra_forbidden":
            known = [field.alias or name for name, field in Correction.model_fields.items()]
            said = f"is no word of a correction; they are {', '.join(known)}"
        elif first["type"] == "missing":
            said = "is missing"
        line = _line_of(node, name)
        raise CorrectionsRefused(f"{path}, line {line}: {name} {said}".replace(":  ", ": ")) from (
            error
        )


def _line_of(node: yaml.Node, name: str) -> int:
    """Return the line of a key of an entry, or of the entry where it has no such key."""
    if isinstance(node, yaml.MappingNode):
        for key, _ in node.value:
            if key.value == name:
                return int(key.start_mark.line) + 1
    return int(node.start_mark.line) + 1


def _refuse_repeated_keys(path: Path, node: yaml.Node) -> None:
    """YAML takes the last of two equal keys in silence; here one of them is a mistake."""
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                line = key.start_mark.line + 1
                raise CorrectionsRefused(f"{path}, line {line}: {key.value} stands there twice")
            seen.add(str(key.value))
            _refuse_repeated_keys(path, value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _refuse_repeated_keys(path, item)
