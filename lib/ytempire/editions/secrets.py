"""Looks for secrets in what is about to be published; a report that holds one is refused.

A notebook's output may hold what somebody printed while looking for an error. Files are read as
their readers read them: a spreadsheet's members, the texts of a notebook and of Parquet, HTML
with its entities resolved. A PDF is printed from the HTML beside it, which is read.
"""

from __future__ import annotations

import base64
import html
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ytempire.runs import secret_shapes, secret_values
from ytempire.settings import Settings

_EMBEDDED = re.compile(r"data:[\w/+.;=-]*;base64,([A-Za-z0-9+/=\s]*)")
_PRINTED = ".pdf"


def found_in(folder: Path, settings: Settings) -> list[str]:
    """Return what secrets stand in any file below a folder.

    Parameters
    ----------
    folder
        All files below it are read.
    settings
        Their secret values are looked for, in each form in which a file may hold them; beside
        them those of the environment and of the embedded server.

    Returns
    -------
    list of str
        Sentences as ``YTEMPIRE_SMTP_URL in summary.ipynb``, in order; never the secret itself.
        Empty: none was found.
    """
    known = {
        name: tuple(form for value in values for form in _forms(value))
        for name, values in secret_values.by_name(settings).items()
    }
    found: dict[str, None] = {}
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        if file.suffix == _PRINTED:
            continue
        place = file.relative_to(folder).as_posix()
        for text in _texts(file):
            for name in _named(text, known):
                found[f"{name} in {place}"] = None
    return list(found)


def _named(text: str, known: dict[str, tuple[str, ...]]) -> Iterator[str]:
    for name, forms in known.items():
        if any(form in text for form in forms):
            yield name
    for what in secret_shapes.named(text):
        yield f"what looks like {what}"


def _forms(value: str) -> Iterator[str]:
    """Yield a value as it may be written; none for a number, which every table holds."""
    if value.isdecimal():
        return
    yield from {value, quote(value, safe=""), json.dumps(value)[1:-1], html.escape(value)}
    # As it stands within something that was encoded, as `user:password` of an Authorization
    # header: three ways to begin, of which the ends depend on what stands beside.
    for before in range(3):
        code = base64.b64encode(b"\0" * before + value.encode()).decode().rstrip("=")
        first = 0 if before == 0 else before + 1
        inner = code[first : len(code) - 1]
        if len(inner) >= secret_values.SHORTEST:
            yield inner


def _texts(file: Path) -> Iterator[str]:
    """Yield what a file says, as each of its readers reads it."""
    if file.suffix == ".parquet":
        yield from _texts_of_parquet(file)
    elif zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as members:
            for member in members.namelist():
                yield from _as_read(members.read(member).decode(errors="replace"))
    elif file.suffix in {".ipynb", ".json"}:
        yield from _texts_of_json(file)
    else:
        yield from _as_read(file.read_bytes().decode(errors="replace"))


def _as_read(text: str) -> Iterator[str]:
    # A picture's letters would look like anything somewhere.
    outside = _EMBEDDED.sub("data:", text)
    yield outside
    if "&" in outside:
        yield html.unescape(outside)
    for picture in _EMBEDDED.findall(text):
        yield _decoded(picture)


def _texts_of_json(file: Path) -> Iterator[str]:
    text = file.read_text(encoding="utf-8", errors="replace")
    try:
        content = json.loads(text)
    except ValueError:
        yield from _as_read(text)
        return
    texts = []
    for one, is_picture in _strings(content):
        if is_picture:
            yield _decoded(one)
        else:
            texts.append(one)
    yield from _as_read("\n".join(texts))


def _strings(value: Any, *, is_picture: bool = False) -> Iterator[tuple[str, bool]]:
    """Yield the strings of a JSON value, names of objects among them; lists of lines joined."""
    if isinstance(value, str):
        yield value, is_picture
    elif isinstance(value, list):
        if value and all(isinstance(one, str) for one in value):
            yield "".join(value), is_picture
        for one in value:
            yield from _strings(one, is_picture=is_picture)
    elif isinstance(value, dict):
        for name, one in value.items():
            yield name, False
            binary = name.startswith(("image/", "application/pdf")) and name != "image/svg+xml"
            if isinstance(one, str) and not binary:  # its name alone may tell that it is a secret
                yield f"{json.dumps(name)}: {json.dumps(one)}", False
            yield from _strings(one, is_picture=binary)


def _decoded(code: str) -> str:
    try:
        return base64.b64decode("".join(code.split()), validate=True).decode(errors="replace")
    except ValueError:
        return code


def _texts_of_parquet(file: Path) -> Iterator[str]:
    import polars as pl

    frame = pl.read_parquet(file)
    yield "\n".join(frame.columns)
    for column in frame.get_columns():
        if column.dtype.is_nested():
            yield json.dumps(column.to_list(), ensure_ascii=False, default=str)
        elif isinstance(column.dtype, pl.String | pl.Categorical | pl.Enum):
            yield "\n".join(column.cast(pl.String).drop_nulls().unique().to_list())
