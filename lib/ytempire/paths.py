"""Where files live: the project's folders and the state folder ``YTEMPIRE_HOME``."""

from __future__ import annotations

import os
from pathlib import Path


def project_root() -> Path:
    """Return the checkout that holds notebooks/, sql/ and parameters/.

    The package is installed from the checkout (``lib/`` is its source root); a package
    installed elsewhere is told where the checkout lies by ``YTEMPIRE_PROJECT``.

    Raises
    ------
    FileNotFoundError
        If no folder with a ``sql/migrations`` in it is found.
    """
    named = os.environ.get("YTEMPIRE_PROJECT")
    root = Path(named) if named else Path(__file__).resolve().parents[2]
    if not (root / "sql" / "migrations").is_dir():
        raise FileNotFoundError(
            f"{root} is not a YTEMPIRE checkout: it has no sql/migrations. "
            "Set YTEMPIRE_PROJECT to the folder that holds notebooks/, sql/ and parameters/."
        )
    return root


def notebooks() -> Path:
    """Return the folder of the notebooks."""
    return project_root() / "notebooks"


def parameters() -> Path:
    """Return the folder of the parameter sidecars and of network.yaml."""
    return project_root() / "parameters"


def sql() -> Path:
    """Return the folder of migrations, views, rollups, queries and checks."""
    return project_root() / "sql"


def reports() -> Path:
    """Return the project's folder of reports."""
    return project_root() / "reports"


def default_home() -> Path:
    """Return the state folder used when ``YTEMPIRE_HOME`` is not set."""
    return project_root() / ".data"
