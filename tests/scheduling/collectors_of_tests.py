"""Collectors that tests put into the registry; they run in processes of their own."""

from __future__ import annotations

import os
import time
from datetime import datetime
from pathlib import Path

from ytempire.parameters import Network
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse


def _told(settings: Settings, words: str) -> None:
    """Leave a line in the home for the test."""
    settings.home.mkdir(parents=True, exist_ok=True)
    with (settings.home / "told").open("a") as file:
        file.write(f"{time.time():.3f} {os.getpid()} {words}\n")


def told(home: Path) -> list[list[str]]:
    """Return the lines that runs left: when, which process, what."""
    file = home / "told"
    return [line.split() for line in file.read_text().splitlines()] if file.exists() else []


def good(warehouse: Warehouse, settings: Settings, network: Network) -> PipelineResult:
    _told(settings, "good")
    return PipelineResult(success=True, records_processed=3, written={"x": 2}, note="all is well")


def bad(warehouse: Warehouse, settings: Settings, network: Network) -> PipelineResult:
    _told(settings, "bad")
    raise ValueError("the source is odd")


def talkative(warehouse: Warehouse, settings: Settings, network: Network) -> PipelineResult:
    raise ValueError(f"refused with key {os.environ['YTEMPIRE_YOUTUBE_API_KEY']}")


def unhappy(warehouse: Warehouse, settings: Settings, network: Network) -> PipelineResult:
    return PipelineResult(success=False, note="4 of 9 hold")


def second_time(warehouse: Warehouse, settings: Settings, network: Network) -> PipelineResult:
    """Fail the first time, and go well after."""
    _told(settings, "tried")
    if len(told(settings.home)) == 1:
        raise ValueError("not yet")
    return PipelineResult(success=True)


def endless(warehouse: Warehouse, settings: Settings, network: Network) -> PipelineResult:
    _told(settings, "begun")
    while True:
        time.sleep(0.1)


def deaf(warehouse: Warehouse, settings: Settings, network: Network) -> PipelineResult:
    """Go on whatever it is told."""
    _told(settings, "begun")
    while True:
        try:
            time.sleep(60)
        except KeyboardInterrupt:
            continue


def killed(warehouse: Warehouse, settings: Settings, network: Network) -> PipelineResult:
    print("a last word", flush=True)
    os.kill(os.getpid(), 9)
    raise AssertionError


def half_a_second(warehouse: Warehouse, settings: Settings, network: Network) -> PipelineResult:
    _told(settings, "begun")
    time.sleep(0.5)
    _told(settings, "ended")
    return PipelineResult(success=True)


def until(
    warehouse: Warehouse, settings: Settings, network: Network, end: datetime
) -> PipelineResult:
    return PipelineResult(success=True, note=end.isoformat())
