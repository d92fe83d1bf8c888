"""Takes secrets out of an executed notebook that is left for its reader."""

from __future__ import annotations

import base64
import html
import json
from typing import Any

from ytempire.runs import run_log, secret_shapes
from ytempire.settings import Settings

GONE = "*** (it held a secret)"


def without_secrets(text: str, settings: Settings) -> str:
    """Return a notebook's text without what is known to be secret, or looks so.

    Strings are read as a reader of the notebook reads them: a source or an output that is stored
    in lines is one text, and a name tells what its value is.

    Parameters
    ----------
    text
        Of the file; what is no JSON is cleaned as it stands.
    settings
        Their secrets are known, beside those of the environment.
    """
    secrets = run_log.secrets_of(settings)
    try:
        content = json.loads(text)
    except ValueError:
        return run_log.redacted(text, secrets)
    return json.dumps(_cleaned(content, secrets), indent=1, ensure_ascii=False) + "\n"


def _cleaned(value: Any, secrets: tuple[str, ...]) -> Any:
    if isinstance(value, str):
        return _clean(value, secrets)
    if isinstance(value, list):
        if value and all(isinstance(one, str) for one in value):
            return _clean_lines(value, secrets)
        return [_cleaned(one, secrets) for one in value]
    if isinstance(value, dict):
        return {
            _clean(name, secrets): _cleaned_of(name, one, secrets) for name, one in value.items()
        }
    return value


def _cleaned_of(name: str, value: Any, secrets: tuple[str, ...]) -> Any:
    if not isinstance(value, str):
        return _cleaned(value, secrets)
    if name.startswith(("image/", "application/pdf")) and name != "image/svg+xml":
        return _picture(value, secrets)
    if next(secret_shapes.named(f"{json.dumps(name)}: {json.dumps(value)}"), None):
        kept = _clean(value, secrets)
        return "***" if kept == value else kept
    return _clean(value, secrets)


def _clean_lines(lines: list[str], secrets: tuple[str, ...]) -> list[str]:
    """Clean a text stored in lines; a traceback's have no ends of their own."""
    is_ended = all(line.endswith("\n") for line in lines[:-1])
    whole = ("" if is_ended else "\n").join(lines)
    clean = _clean(whole, secrets)
    if clean == whole:
        return lines
    return clean.splitlines(keepends=True) if is_ended else clean.split("\n")


def _clean(text: str, secrets: tuple[str, ...]) -> str:
    clean = run_log.redacted(text, secrets)
    if "&" in clean:  # written for a page, which shows it otherwise
        shown = html.unescape(clean)
        if run_log.redacted(shown, secrets) != shown:
            return GONE
    return clean


def _picture(code: str, secrets: tuple[str, ...]) -> str:
    try:
        said = base64.b64decode("".join(code.split()), validate=True).decode(errors="replace")
    except ValueError:
        return _clean(code, secrets)
    is_told = any(one in said for one in secrets) or next(secret_shapes.named(said), None)
    return "" if is_told else code
