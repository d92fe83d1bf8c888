"""The settings of report runs: how many at once, how much memory, how long they are kept."""

from __future__ import annotations

from pydantic import Field
from pydantic_settings import BaseSettings


class ReportSettings(BaseSettings):
    """What the environment says of reports that are made together, and of old ones."""

    report_memory_mib: int = Field(default=1024, ge=64)
    """Memory of the notebooks of reports that are made beside each other; one is always made. What
    one takes is measured."""
    reports_at_once: int | None = Field(default=None, ge=1, le=64)
    """Reports that are made beside each other at most; unset: one a processor."""
    report_days_kept: int = Field(default=90, ge=0)
    """Reports that were made longer ago are removed, but never the newest of a kind; 0: none is."""
