"""Removes reports that were made long ago; the newest of each kind stays."""

from __future__ import annotations

import logging
from contextlib import suppress
from datetime import datetime, timedelta

from ytempire import clock
from ytempire.editions import manifest, placing
from ytempire.settings import Settings

_log = logging.getLogger(__name__)


def remove_old(settings: Settings) -> int:
    """Remove editions made more than ``YTEMPIRE_REPORT_DAYS_KEPT`` days ago; return how many.

    Of each name, set and part of the network the one that is filed last is kept, however old. One
    of an earlier instant (``as_of``) is no newest of anything: it goes by its age alone. What has
    no manifest is not ours, and is left alone.
    """
    if not settings.report_days_kept:
        return 0
    before = clock.wall_now() - timedelta(days=settings.report_days_kept)
    reports, seen, removed = settings.reports_folder, set(), 0
    for folder, told in manifest.every(reports):  # the days that come last first
        # Its instant is in its name, so that each of them would be the only one of its kind.
        is_pinned = told["parameters"].get("as_of") is not None
        is_newest = not is_pinned and folder.name not in seen
        seen.add(folder.name)
        if is_newest or datetime.fromisoformat(told["made_at"]) >= before:
            continue
        # Away at once, so that nobody finds half of it.
        with placing.draft(reports) as draft:
            folder.rename(draft / "old")
        removed += 1
        with suppress(OSError):  # other reports of the day are left
            folder.parent.rmdir()
    if removed:
        _log.info("%d old reports are removed", removed)
    return removed
