"""Both sets of colours: every colour of a chart has its place in them, and texts are legible."""

import itertools
import math
import re

import pytest

from ytempire.charts import theme
from ytempire.dashboards.assets import STATIC

STYLE = (STATIC / "page.css").read_text()
LIGHT = dict(re.findall(r"--([\w-]+): (#\w+);", STYLE.split(':root[data-theme="dark"]')[0]))
DARK = dict(
    re.findall(r"--([\w-]+): (#\w+);", STYLE.split(':root[data-theme="dark"] {')[1].split("}")[0])
)
READ = (
    ("ink", "card"), ("ink", "ground"), ("muted", "card"), ("muted", "ground"), ("accent", "card"),
    ("green", "card"), ("yellow", "card"), ("red", "card"), ("red", "ground"),
    ("bad-ink", "bad-ground"), ("warn-ink", "warn-ground"), ("note-ink", "note-ground"),
    ("plain-ink", "plain-ground"), ("warn-ink", "card"), ("ink", "pale"),
)  # fmt: skip
"""Text on ground, as the pages set them."""


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_measured_as_wcag_says():
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#fff") == pytest.approx(4.48, abs=0.01)


def test_both_themes_set_the_same_variables():
    assert set(LIGHT) == set(DARK)
    assert set(re.findall(r"var\(--([\w-]+)", STYLE)) <= {*LIGHT, "shade"}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), READ)
def test_texts_are_legible(colours, ink, ground):
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("name", ["INK", "MUTED", "GRID", "ACCENT", "PALE", "ALARM", "GROUND"])
def test_a_charts_colour_follows_the_theme(name):
    colour = getattr(theme, name)
    for attribute in ("fill", "stroke"):
        rule = rf'\.yt-chart \[{attribute}="{colour}"\] {{ {attribute}: var\(--([\w-]+)\)'
        found = re.search(rule, STYLE)
        assert found, f"{name} as {attribute}"
        # Drawn in the light theme, nothing changes.
        light = LIGHT[found.group(1)]
        assert luminance(light) == pytest.approx(luminance(colour))


@pytest.mark.parametrize("ground", [LIGHT["card"], DARK["card"]], ids=["light", "dark"])
def test_categories_are_told_from_the_ground(ground):
    """WCAG asks 3 to 1 of graphics; light ones have their table and tooltips beside them."""
    seen = [colour for colour in theme.CATEGORIES if contrast(colour, ground) >= 2]
    assert seen == list(theme.CATEGORIES)


def shown(colours: dict[str, str]) -> list[str]:
    """Return the palette as a theme shows it: some of its colours are exchanged."""
    exchanged = dict(re.findall(r'\.yt-chart \[fill="(#\w+)"\] { fill: var\(--([\w-]+)\)', STYLE))
    return [colours[exchanged[one]] if one in exchanged else one for one in theme.CATEGORIES]


def distance(one: str, other: str) -> float:
    """Return how far apart two colours are, in CIELAB (1976): about 2 is just seen."""

    def lab(colour: str) -> tuple[float, float, float]:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = [
            p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
        ]
        places = (
            (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
            0.2126 * red + 0.7152 * green + 0.0722 * blue,
            (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
        )
        x, y, z = [p ** (1 / 3) if p > 0.008856 else 7.787 * p + 16 / 116 for p in places]
        return 116 * y - 16, 500 * (x - y), 200 * (y - z)

    return math.dist(lab(one), lab(other))


def test_distance_is_measured_as_the_cie_says():
    assert distance("#ffffff", "#000000") == pytest.approx(100, abs=0.1)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_no_two_things_have_one_colour(colours):
    for one, other in itertools.combinations(shown(colours), 2):
        assert distance(one, other) > 18, (one, other)
