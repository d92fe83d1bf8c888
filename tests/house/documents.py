"""What the documents show: their fenced blocks, the commands in them, the names they mention."""

from __future__ import annotations

import re
import shlex
import textwrap
from dataclasses import dataclass
from pathlib import Path

from ytempire import paths

ROOT = paths.project_root()
GUIDES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
FOLDERS = [ROOT / name / "README.md" for name in ("lib", "notebooks", "parameters", "sql", "tests")]
_FENCE = re.compile(r"^( *)```(\w+)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
_ASSIGNMENT = re.compile(r"[A-Z_]+=")
_FILE = re.compile(r"[\w./-]+/[\w./-]*|[\w.-]+\.(?:md|yaml|yml|toml|lock|py|sql|ipynb)")


@dataclass(frozen=True)
class Command:
    """One line of a shell block."""

    document: str
    line: str

    @property
    def environment(self) -> dict[str, str]:
        """Return the variables set before the program's name."""
        found = {}
        for word in shlex.split(self.line):
            if not _ASSIGNMENT.match(word):
                break
            name, _, value = word.partition("=")
            found[name] = value
        return found

    @property
    def words(self) -> list[str]:
        """Return the program and its arguments."""
        return shlex.split(self.line)[len(self.environment) :]


def blocks(document: Path, language: str) -> list[str]:
    """Return the fenced blocks of a language, without their indentation."""
    found = _FENCE.findall(document.read_text())
    return [textwrap.dedent(text) for _, named, text in found if named == language]


def commands() -> list[Command]:
    """Return every command of the guides, in order."""
    return [
        Command(document.name, line)
        for document in GUIDES
        for block in blocks(document, "sh")
        for line in block.replace("\\\n", " ").splitlines()
        if line.strip() and not line.startswith("#")
    ]


def prose(document: Path) -> str:
    """Return the text outside of the fenced blocks."""
    return _FENCE.sub("", document.read_text())


def mentioned_files(document: Path) -> list[str]:
    """Return the paths of the project that stand in code type or behind a link.

    Left out are patterns (`<date>`, `NNNN_`) and what only runs make (dot folders, reports/).
    """
    text = prose(document)
    quoted = re.findall(r"`([^`\n]+)`", text) + re.findall(r"\]\(([^)]+)\)", text)
    return [
        name
        for name in quoted
        if _FILE.fullmatch(name)
        and not name.startswith((".", "/", "YTEMPIRE_", "reports/"))
        and "NNNN" not in name
    ]
