"""The page over all report runs, ``reports/index.html``: one file with search, and no server."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ytempire.editions import manifest, placing

FILE = "index.html"
_PARTS = Path(__file__).parent / "page"
_LOCK = ".index.lock"
_FILES = (
    ("html", "{report}.html"),
    ("pdf", "{report}.pdf"),
    ("xlsx", "data/{report}.xlsx"),
    ("notebook", "{report}.ipynb"),
    ("manifest", manifest.FILE),
)
Told = dict[str, Any]


def write(reports: Path) -> Path:
    """Write the page anew of the manifests that there are; it is never half seen.

    One process at a time, so that the last word is of who looked last.
    """
    with placing.alone(reports / _LOCK):
        page = render([told | {"folder": folder} for folder, told in manifest.every(reports)])
        placing.write(reports / FILE, page)
    return reports / FILE


def render(editions: Sequence[Told]) -> str:
    """Return the page.

    Parameters
    ----------
    editions
        Manifests, each with its `folder`; the days that come last first.
    """
    script = (_PARTS / "search.js").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    days = "".join(
        f"<section><h2>{escape(day)}</h2>{_day(list(of_day))}</section>"
        for day, of_day in groupby(editions, key=lambda one: one["date"])
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        f"style-src 'unsafe-inline'; script-src 'sha256-{digest}'\">\n"
        f"<title>Reports</title>\n<style>{(_PARTS / 'style.css').read_text(encoding='utf-8')}"
        "</style>\n</head>\n<body>\n<main>\n<header><h1>Reports</h1>\n"
        '<label>Search <input id="search" type="search" autocomplete="off" '
        'placeholder="report, day, channel, words of the answer"></label>\n'
        f'<p id="found" role="status">{_count(len(editions), "report")}</p></header>\n'
        f"{days or '<p>No report has been made yet: make report makes one.</p>'}\n"
        f"</main>\n<script>{script}</script>\n</body>\n</html>\n"
    )


def _day(editions: Sequence[Told]) -> str:
    whole = [one for one in editions if not one["chosen"]]
    parts = sorted((one for one in editions if one["chosen"]), key=_series)
    folded = "".join(
        f"<details><summary>{escape(_title(*series))} "
        f"<small>{_count(len(of), 'report')}{_failing(of)}</small></summary>{_list(of)}</details>"
        for series, of in ((series, list(of)) for series, of in groupby(parts, key=_series))
    )
    return (_list(whole) if whole else "") + folded


def _series(one: Told) -> tuple[str, str, str]:
    return one["report"], one["set"] or "", " and ".join(sorted(one["chosen"]))


def _title(report: str, set_name: str, kinds: str) -> str:
    return f"{_words(report)}{f', {set_name}' if set_name else ''}, by {kinds}"


def _list(editions: Iterable[Told]) -> str:
    return f"<ul>{''.join(map(_entry, editions))}</ul>"


def _entry(one: Told) -> str:
    folder: Path = one["folder"]
    at = f"{folder.parent.name}/{folder.name}"
    links = []
    for label, pattern in _FILES:
        name = pattern.format(report=one["report"])
        if name in one["files"] or name == manifest.FILE:
            links.append(f'<a href="{escape(quote(f"{at}/{name}"))}">{label}</a>')
    failing = [check for check in one["checks"] if not check["is_held"]]
    checks = "".join(
        f'<p class="broken">Does not hold: {escape(check["name"])} ({escape(check["found"])})</p>'
        for check in failing
    )
    if one["checks"] and not failing:
        checks = f'<p class="small">{_count(len(one["checks"]), "check")}, all held</p>'
    return (
        f'<li><div class="which">{_which(one)}</div><div><h3>{escape(one["question"])}</h3>'
        f'<p dir="auto">{escape(one["headline"])}</p>{checks}'
        f'<p class="small">{escape(_window(one))}known at {_instant(one["as_of"])}, made '
        f"{_instant(one['made_at'])} in {one['seconds']:.1f} s</p>"
        f'<p class="links">{" ".join(links)}</p></div></li>'
    )


def _which(one: Told) -> str:
    """Say which of its kind an edition is: its set, whom it is about, and what else was asked."""
    told = [f'<b class="set">{escape(one["set"])}</b>'] if one["set"] else []
    for kind, value in one["chosen"].items():
        # A channel is chosen by its id, and known by its name.
        name = one.get("subject") if kind == "channel" else None
        about = f"<b>{kind} <bdi>{escape(name or value)}</bdi></b>"
        told.append(about + (f"<small>{escape(value)}</small>" if name else ""))
    told += [f"<b>{escape(part)}</b>" for part in _otherwise(one)]
    return " ".join(told)


def _otherwise(one: Told) -> list[str]:
    """Return the parameters that it was given beside its set, as its folder's name has them."""
    parts = one["edition"].split(".")[1 + bool(one["set"]) :]
    return [part for part in parts if part.partition("-")[0] not in one["chosen"]]


def _window(one: Told) -> str:
    if one["window"] is None:
        return ""
    first, last = one["window"]
    return f"{first}, " if first == last else f"{first} to {last}, "


def _failing(editions: Iterable[Told]) -> str:
    count = sum(any(not check["is_held"] for check in one["checks"]) for one in editions)
    return f", checks of {count} do not hold" if count else ""


def _words(name: str) -> str:
    return name.replace("_", " ")


def _instant(text: str) -> str:
    return f"{datetime.fromisoformat(text).astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
