"""What a key, token or password looks like, whoever's it is: found in a text, and taken out of it.

A report in which one is found is refused, so prose must not look like one: a name such as
``password`` alone says nothing, nor does what stands for a value (``***``, ``<yours>``, ``$NAME``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_NAME = (
    r"(?i:pass(?:word|wd|phrase)|pwd|client_?secret|secret(?:_?(?:access_?)?key)?"
    r"|(?:api|access|private)_?key|(?<!page)(?<!page_)token)"
)
_QUOTE = r"(?:\\*[\"'])"
_VALUE = r"(?![*$<{%\[]|\.\.\.)[^\s\"'<>\\]"
_OF_LETTERS_AND_DIGITS = r"(?=[^\s\"'<>\\,;&)]*\d)(?=[^\s\"'<>\\,;&)]*[A-Za-z])"
_ADDRESS = "an address with a password"
NAMED = "a password or token beside its name"
"""Its value alone is taken out: the name tells the reader what was there."""

LOOKS_LIKE = {
    "a private key": (
        r"-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----"
        r"(?:[^\"]*?-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|[\w+/=\s\\]*)"
    ),
    _ADDRESS: r"\b[a-z][a-z0-9+]{1,20}://[^\s/:@\"'<>]+:(?!\*+@)[^\s/@\"'<>]+@",
    "a key of Google": r"\bAIza[\w-]{35}(?![\w-])",
    "a client secret of Google": r"\bGOCSPX-[\w-]{20,}",
    "a token of Google": r"(?<![\w/+.-])(?:1//0|ya29\.)[\w-]{24,}",
    "a key of Anthropic": r"(?<![\w-])sk-ant-[a-z]+\d*-[\w-]{8,}",
    "a key of OpenAI": r"(?<![\w-])sk-(?:proj|admin|svcacct)-[\w-]{20,}|(?<![\w-])sk-\w{40,}",
    "a key of ElevenLabs": r"\bsk_[0-9a-f]{40,}",
    "a key of Stripe": r"\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}",
    "a key of AWS": r"(?<![A-Za-z0-9/+])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9/+])",
    "a token of GitHub": r"\b(?:gh[pousr]_\w{36}|github_pat_\w{40,})",
    "a token of GitLab": r"\bglpat-[\w-]{20,}",
    "a token of Slack": r"\bxox[abeoprs]-[\w-]{10,}",
    "the address of a Slack webhook": r"hooks\.slack\.com/(?:services|workflows|triggers)/\w+/\w+",
    "a token with a signature (JWT)": r"\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}",
    "an Authorization header": r"(?i)\bauthorization\W{1,5}(?:basic|bearer)\s+[\w+/=.~-]{12,}",
    "a bearer token": r"\b[Bb]earer\s+(?=[\w+/=.~-]*\d)[\w+/=.~-]{20,}",
    NAMED: (
        # "password": "...", and of code name = "..."
        rf"{_NAME}(?:{_QUOTE}\s*:|{_QUOTE}?\]?\s*=)\s*{_QUOTE}(?P<quoted>{_VALUE}{{6,}})(?={_QUOTE})"
        # password=... of a connection, a form or an address: code has no digits there
        rf"|{_NAME}=(?P<bare>(?!\d+\b){_OF_LETTERS_AND_DIGITS}(?![*$<{{%\[])[^\s\"'<>\\,;&)(]{{8,}})"
        # password: ... of YAML; a secret or a token alone may be a title's
        r"|(?i:pass(?:word|wd|phrase)|client_?secret|api_?key|(?:refresh|access|auth)_?token)"
        rf":\s+(?P<told>{_OF_LETTERS_AND_DIGITS}(?![*$<{{%\[])[^\s\"'<>\\,;&)(]{{8,}})"
    ),
}
"""What a key or token looks like -> how it is named to the reader."""
_SHAPES = {what: re.compile(shape) for what, shape in LOOKS_LIKE.items()}
# What stands in each: a text without it is not searched, which takes most of the time away.
_MARKS = {
    "a private key": ("PRIVATE KEY",),
    _ADDRESS: ("://",),
    "a key of Google": ("AIza",),
    "a client secret of Google": ("GOCSPX-",),
    "a token of Google": ("1//0", "ya29."),
    "a key of Anthropic": ("sk-ant-",),
    "a key of OpenAI": ("sk-",),
    "a key of ElevenLabs": ("sk_",),
    "a key of Stripe": ("k_live_", "k_test_"),
    "a key of AWS": ("AKIA", "ASIA"),
    "a token of GitHub": ("ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"),
    "a token of GitLab": ("glpat-",),
    "a token of Slack": ("xox",),
    "the address of a Slack webhook": ("hooks.slack.com/",),
    "a token with a signature (JWT)": ("eyJ",),
    "a bearer token": ("earer",),
}
_NAMES = (
    *("password", "passwd", "passphrase", "pwd", "secret", "token"),
    *("apikey", "api_key", "accesskey", "access_key", "privatekey", "private_key"),
)
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_VALUES = ("quoted", "bare", "told")


def named(text: str) -> Iterator[str]:
    """Yield how each kind of secret is named that a text seems to hold."""
    text = plain(text)
    for what, shape in _SHAPES.items():
        if _may_hold(text, what) and shape.search(text):
            yield what


def hidden(text: str) -> str:
    """Return a text with ``***`` in place of what looks like a secret.

    One that is coloured for a terminal loses its colours where they would keep it from being seen.
    """
    if "\x1b" in text and next(named(text), None) is not None:
        text = plain(text)
    for what, shape in _SHAPES.items():
        if _may_hold(text, what):
            text = shape.sub(_without_value, text)
    return text


def plain(text: str) -> str:
    """Return a text without a terminal's colours."""
    return _COLOURS.sub("", text) if "\x1b" in text else text


def _may_hold(text: str, what: str) -> bool:
    if what == NAMED:
        small = text.lower()
        return any(name in small for name in _NAMES)
    marks = _MARKS.get(what)
    return marks is None or any(mark in text for mark in marks)


def _without_value(found: re.Match[str]) -> str:
    whole = found[0]
    for name in _VALUES if found.re is _SHAPES[NAMED] else ():
        if found[name] is not None:
            first, last = found.span(name)
            return f"{whole[: first - found.start()]}***{whole[last - found.start() :]}"
    if found.re is _SHAPES[_ADDRESS]:
        place, user_and_rest = whole.split("://", 1)
        return f"{place}://{user_and_rest.split(':', 1)[0]}:***@"
    return "***"
