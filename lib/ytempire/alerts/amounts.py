"""An alert's figures in words: a value with its unit, and when it is wrong."""

from __future__ import annotations

from ytempire.metrics import formats

_COMPARISONS = {
    "above": "above", "at_least": "at least", "below": "below", "at_most": "at most",
}  # fmt: skip


def measure(value: float, unit: str) -> str:
    """Return a value with its unit: ``$3.12``, ``41.0 %``, ``26 h``, ``812 quota units``."""
    if unit == "micro_usd":
        return formats.money(round(value))
    if unit == "ratio":
        return formats.rate(value)
    if unit == "hours":
        return formats.duration(value * 3600)
    return f"{_number(value)} {unit}"


def limit(threshold: float, comparison: str, unit: str) -> str:
    """Return when a value is wrong: ``above $3.00``, ``below 1,000``."""
    known = unit in {"micro_usd", "ratio", "hours"}
    shown = measure(threshold, unit) if known else _number(threshold)
    return f"{_COMPARISONS[comparison]} {shown}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == round(value) else f"{value:,.2f}".rstrip("0").rstrip(".")
