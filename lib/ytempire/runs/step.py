"""The last line of a pipeline notebook: show what was done, and leave it for the runner."""

from __future__ import annotations

from html import escape
from typing import Any

from IPython.display import publish_display_data

from ytempire.runs.pipeline_result import PipelineResult

RESULT_MIME = "application/vnd.ytempire.pipeline-result+json"
"""The runner finds the result in the executed notebook under this type."""


def finish(result: PipelineResult) -> None:
    """Display a receipt of `result` for people, and its values for the runner."""
    publish_display_data(
        {
            "text/plain": _plain(result),
            "text/html": _table(result),
            RESULT_MIME: result.to_json(),
        }
    )


def _facts(result: PipelineResult) -> list[tuple[str, str]]:
    facts = [
        ("outcome", "done" if result.success else "failed"),
        ("records processed", f"{result.records_processed:,}"),
        ("rejected", f"{result.rejected:,}"),
    ]
    facts += [(f"written to {table}", f"{rows:,}") for table, rows in result.written.items()]
    if result.note:
        facts.append(("note", result.note))
    return facts


def _plain(result: PipelineResult) -> str:
    return "\n".join(f"{name}: {value}" for name, value in _facts(result))


def _table(result: PipelineResult) -> str:
    rows = "".join(
        f"<tr><th style='text-align:left'>{escape(name)}</th><td>{escape(value)}</td></tr>"
        for name, value in _facts(result)
    )
    return f"<table>{rows}</table>"


def read_result(notebook: dict[str, Any]) -> PipelineResult | None:
    """Return the result that an executed notebook left, or None when it left none."""
    for cell in reversed(notebook["cells"]):
        for output in cell.get("outputs", []):
            values = output.get("data", {}).get(RESULT_MIME)
            if values is not None:
                return PipelineResult.from_json(values)
    return None
