"""What the columns of AI vendors' exports are called, and which export a header is of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Form = Literal["openai_usage", "openai_costs", "elevenlabs_usage"]

_TIMES = ("start_time", "start_time_iso", "timestamp", "usage_date", "date")
_OPENAI = {
    "model": ("model", "snapshot_id"),
    "requests": ("num_model_requests", "n_requests", "num_requests"),
    "input_tokens": ("input_tokens", "n_context_tokens_total", "context_tokens"),
    "cached_input_tokens": (
        "input_cached_tokens", "n_cached_context_tokens_total", "cached_tokens",
    ),
    "output_tokens": ("output_tokens", "n_generated_tokens_total", "generated_tokens"),
    "images": ("images", "num_images"),
    "characters": ("characters", "num_characters"),
}  # fmt: skip
COLUMNS: dict[Form, dict[str, tuple[str, ...]]] = {
    "openai_usage": {"at": _TIMES, **_OPENAI},
    "openai_costs": {
        "at": _TIMES,
        "amount": ("amount_value", "amount", "cost"),
        "currency": ("amount_currency", "currency"),
        "line_item": ("line_item", "model", "name"),
    },
    "elevenlabs_usage": {
        "at": ("date", "timestamp", "time", "day", "date_unix", "created_at"),
        "model": ("model", "model_id", "model_name"),
        "requests": ("request_count", "requests"),
        "characters": ("tts_characters", "characters", "character_count", "characters_used"),
    },
}
"""Form -> our column -> what the vendor has called it, the newest name first."""

VENDORS: dict[Form, str] = {
    "openai_usage": "openai", "openai_costs": "openai", "elevenlabs_usage": "elevenlabs",
}  # fmt: skip
_CREDITS = ("credits", "credits_used")


class HeaderUnknown(ValueError):
    """A header that is of no export of an AI vendor; the message says what is missing."""


@dataclass(frozen=True)
class UsageHeader:
    """The first line of an export.

    Attributes
    ----------
    named
        Our column -> the file's.
    unknown
        The file's columns that nothing reads.
    """

    form: Form
    named: dict[str, str]
    unknown: tuple[str, ...]

    @property
    def vendor(self) -> str:
        """Return whose export it is."""
        return VENDORS[self.form]


def looks_like_one(header: Iterable[str]) -> bool:
    """Say whether a header is that of an AI vendor's export."""
    try:
        recognise(header)
    except HeaderUnknown:
        return False
    return True


def recognise(header: Iterable[str]) -> UsageHeader:
    """Return which export a header is of, and what its columns mean.

    Raises
    ------
    HeaderUnknown
        If it is of none.
    """
    names = [name for name in header if name.strip()]
    folded = {name.strip().lower().replace(" ", "_"): name for name in reversed(names)}
    form = _form(set(folded))
    named: dict[str, str] = {}
    for ours, spellings in COLUMNS[form].items():
        found = next((spelling for spelling in spellings if spelling in folded), None)
        if found is not None:
            named[ours] = folded[found]
    used = set(named.values())
    return UsageHeader(form, named, tuple(name for name in names if name not in used))


def _form(names: set[str]) -> Form:
    def has(form: Form, ours: str) -> bool:
        return bool(names & set(COLUMNS[form][ours]))

    if {"amount_value", "amount_currency"} <= names and has("openai_costs", "at"):
        return "openai_costs"
    counts_tokens = has("openai_usage", "input_tokens") or has("openai_usage", "images")
    if has("openai_usage", "at") and counts_tokens and has("openai_usage", "requests"):
        return "openai_usage"
    if has("elevenlabs_usage", "at") and has("elevenlabs_usage", "characters"):
        return "elevenlabs_usage"
    if names & set(_CREDITS):
        raise HeaderUnknown(
            "it counts credits, and a credit is another number of characters for each model: "
            "export the characters"
        )
    raise HeaderUnknown(
        "that is no export of OpenAI's usage or costs, nor of ElevenLabs' characters: it needs a "
        "time, a model, and tokens and requests, an amount, or characters"
    )
