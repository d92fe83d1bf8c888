"""A network file that is wrong costs the panels that need it, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from ytempire.dashboards.cost import Cost
from ytempire.dashboards.executive import Executive
from ytempire.dashboards.marks import marks
from ytempire.dashboards.page import Page
from ytempire.settings import Settings

from . import small_costs, small_network
from .parts import words

RIGHT = "polling: [{every_minutes: 60}]\n"
DEAR = RIGHT + "costs: {alert_usd: dear}"
WRONG = {
    DEAR: "network.yaml: costs.alert_usd: Input should be a valid decimal",
    RIGHT + "costs: [": "network.yaml is not YAML",
    RIGHT + "cost: {}": "network.yaml: cost: Extra inputs are not permitted",
    "- a list": "network.yaml: ",
    b"\xff\xfe\x00": "network.yaml cannot be read: it is not UTF-8 text",
}


@pytest.fixture
def file(settings: Settings) -> Path:
    settings.home.mkdir(parents=True, exist_ok=True)
    return settings.home / "network.yaml"


@pytest.mark.parametrize("content", WRONG, ids=lambda one: str(one)[-9:])
def test_the_file_and_what_is_wrong_in_it_are_said(file: Path, content: str | bytes) -> None:
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    said = marks(file.parent).problem
    assert WRONG[content] in said
    assert "\n" not in said


def test_a_file_that_is_mended_holds_at_once(file: Path) -> None:
    file.write_text(f"{RIGHT}costs: {{alert_usd: 1.50")
    assert marks(file.parent).problem
    file.write_text(f"{RIGHT}costs: {{alert_usd: 1.50, limit_usd: 2.00}}")
    assert (marks(file.parent).problem, marks(file.parent).both) == ("", (1_500_000, 2_000_000))


@pytest.mark.parametrize(
    ("page", "panels"),
    [
        (Executive, {"yt-cost-alerts"}),
        (Cost, {"yt-dear_videos", "yt-tile-videos_over"}),
    ],
)
def test_the_panels_that_need_it_say_so_and_the_rest_carries_on(
    page: type[Page], panels: set[str], file: Path, fill, settings: Settings
) -> None:
    fill(small_costs.with_costs(small_network.simulated()))
    shown = page(settings=settings)
    good = shown.snapshot()
    file.write_text(DEAR)
    broken = shown.snapshot()
    assert broken.problem == ""
    differing = {name for name in good.parts if good.parts[name] != broken.parts[name]}
    assert differing == panels
    assert broken.charts == good.charts
    for name in panels:
        assert "network.yaml: costs.alert_usd" in words(broken.parts[name])
    assert page(settings=settings).snapshot() == broken, "a page that begins then is a page, too"
    file.unlink()
    assert shown.snapshot() == good
