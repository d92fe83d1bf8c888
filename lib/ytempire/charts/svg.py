"""Charts as pictures, for reports and notebooks that must stand alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ytempire.charts.catalogue import Rows, specifications, with_rows

VEGA_LITE = "6.4"
"""The version that Altair writes its specifications for."""

_CACHE: dict[str, dict[str, Any]] = {}


def compiled(specification: Mapping[str, Any]) -> dict[str, Any]:
    """Return a Vega-Lite specification as Vega; its named sources stay named and empty."""
    import vl_convert

    return dict(vl_convert.vegalite_to_vega(dict(specification), vl_version=VEGA_LITE))


def picture(specification: Mapping[str, Any]) -> str:
    """Return a Vega-Lite specification that holds its rows, as SVG."""
    import vl_convert

    return str(vl_convert.vegalite_to_svg(dict(specification), vl_version=VEGA_LITE))


def pixels(specification: Mapping[str, Any]) -> bytes:
    """Return a Vega-Lite specification that holds its rows, as PNG: many points in few bytes."""
    import vl_convert

    return bytes(vl_convert.vegalite_to_png(dict(specification), vl_version=VEGA_LITE))


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
    import vl_convert

    if not _CACHE:
        _CACHE.update(specifications())
    specification = with_rows(_CACHE[name], rows) | {"width": width}
    return vl_convert.vegalite_to_svg(specification, vl_version=VEGA_LITE)
