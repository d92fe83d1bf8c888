"""Charts as pictures, for reports and notebooks that must stand alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from ytempire.charts.catalogue import Rows, specifications, with_rows

VEGA_LITE = "6.4"
"""The version that Altair writes its specifications for."""

NARROW = 420
"""Pixels below which a picture is one for a phone."""

# What XML cannot hold ends the whole process of who draws it, in a title as anywhere.
_UNDRAWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_OF_TWO_HALVES = re.compile("[\U00010000-\U0010ffff]")
_NOT_MEASURED = "Failed to deserialize text info"
_CACHE: dict[str, dict[str, Any]] = {}


def compiled(specification: Mapping[str, Any]) -> dict[str, Any]:
    """Return a Vega-Lite specification as Vega; its named sources stay named and empty."""
    import vl_convert

    return dict(vl_convert.vegalite_to_vega(dict(specification), vl_version=VEGA_LITE))


def picture(specification: Mapping[str, Any]) -> str:
    """Return a Vega-Lite specification that holds its rows, as SVG."""
    import vl_convert

    width = specification.get("width")
    if isinstance(width, int) and width < NARROW:
        specification = _on_a_phone(specification)
    return str(_converted(vl_convert.vegalite_to_svg, specification))


def pixels(specification: Mapping[str, Any]) -> bytes:
    """Return a Vega-Lite specification that holds its rows, as PNG: many points in few bytes."""
    import vl_convert

    return bytes(_converted(vl_convert.vegalite_to_png, specification))


def _converted(convert: Callable[..., Any], specification: Mapping[str, Any]) -> Any:
    """Convert a specification; where a name is cut amid an emoji, without those.

    Vega shortens a text by halves of UTF-16, and what measures it refuses half a character.
    """
    told = drawable(specification)
    try:
        return convert(told, vl_version=VEGA_LITE)
    except ValueError as error:
        if _NOT_MEASURED not in str(error):
            raise
        return convert(drawable(told, _OF_TWO_HALVES), vl_version=VEGA_LITE)


def _on_a_phone(specification: Mapping[str, Any]) -> dict[str, Any]:
    """Return a specification whose titles below the axes end where the axes do.

    Centred beneath a few pixels they would be cut on both sides.
    """
    config = dict(specification.get("config", {}))
    return {**specification, "config": config | {
        "axisX": config.get("axisX", {}) | {"titleAnchor": "end"},
    }}  # fmt: skip


def draw(name: str, rows: Mapping[str, Rows], width: int = 860) -> str:
    """Return a chart of the catalogue as SVG, `width` pixels wide.

    Parameters
    ----------
    name
        Name in the catalogue.
    rows
        The rows of each named source.
    width
        Pixels of the chart.
    """
    return picture(with_rows(_known()[name], rows) | {"width": width})


def is_there(name: str) -> bool:
    """Say whether the catalogue has a chart of this name."""
    return name in _known()


def _known() -> Mapping[str, dict[str, Any]]:
    if not _CACHE:
        _CACHE.update(specifications())
    return _CACHE


def drawable(value: Any, not_drawn: re.Pattern[str] = _UNDRAWABLE) -> Any:
    """Return a specification whose texts can be drawn; what cannot is shown as U+FFFD."""
    if isinstance(value, str):
        return not_drawn.sub("�", value)
    if isinstance(value, Mapping):
        return {drawable(name, not_drawn): drawable(one, not_drawn) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [drawable(one, not_drawn) for one in value]
    return value
