"""With which Python and libraries an edition was made: figures and drawings may differ by them."""

from __future__ import annotations

import platform
from importlib import metadata

MAIN = (
    "altair", "duckdb", "ipykernel", "jinja2", "nbclient", "nbformat", "numpy", "papermill",
    "polars", "psycopg", "pyarrow", "vl-convert-python", "xlsxwriter",
)  # fmt: skip
"""What runs notebooks, asks and reckons, draws, and writes files."""


def versions() -> dict[str, str]:
    """Return the versions of Python and of the libraries of `MAIN`."""
    return {"python": platform.python_version(), **{name: metadata.version(name) for name in MAIN}}
