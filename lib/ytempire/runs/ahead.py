"""What a kernel does before its first cell: it joins the run's log, and imports.

The imports are those of the notebook that will run on it. They are made while the notebooks
before it are still running, and outside of its namespace.
"""

from __future__ import annotations

import ast
import contextlib
import importlib
import json
import sys
from collections.abc import Iterable
from pathlib import Path


def modules_of(notebook: Path) -> list[str]:
    """Return what a notebook's cells import, as modules that may or may not exist."""
    found: dict[str, None] = {}
    for cell in json.loads(notebook.read_text())["cells"]:
        if cell["cell_type"] != "code":
            continue
        try:
            nodes = list(ast.walk(ast.parse("".join(cell["source"]))))
        except SyntaxError:
            continue  # the cell will say so
        for node in nodes:
            if isinstance(node, ast.Import):
                found.update(dict.fromkeys(alias.name for alias in node.names))
            elif isinstance(node, ast.ImportFrom) and node.module:
                found[node.module] = None
                found.update(dict.fromkeys(f"{node.module}.{a.name}" for a in node.names))
    return list(found)


def line(modules: Iterable[str]) -> str:
    """Return the code that a kernel is started with; it leaves no name behind."""
    return f"__import__({__name__!r}, fromlist=['begin']).begin({list(modules)!r})"


def spare() -> None:
    """Spare jsonschema, which notebooks and charts are checked with, two seconds of imports.

    Nothing here asks for the check of an IRI; jsonschema does without where it is not installed.
    """
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]


def begin(modules: Iterable[str]) -> None:
    """Join the log and import; what cannot be imported is left for the cell to say."""
    spare()
    with contextlib.suppress(Exception):
        from ytempire.runs import run_log

        run_log.join()
    for name in modules:
        with contextlib.suppress(Exception):
            importlib.import_module(name)
