"""How charts are shown in a notebook: the house theme, and nothing from the internet."""

from __future__ import annotations

import base64
import json
from typing import Any

from ytempire.runs import ahead

_NAME = "ytempire"
_VEGA = "application/vnd.vega.v5+json"
"""What JupyterLab draws by itself: Vega, compiled here, since its Vega-Lite is an older one."""
_SCHEMA = "https://vega.github.io/schema/vega/v5.json"
_MENU = {"embedOptions": {"actions": {"export": True, "source": False, "editor": False}}}
"""What the chart's menu offers: pictures; no editor on the internet."""
_HEAVY = 300_000
"""Bytes; a chart of more has its points in a bitmap."""


def house_style() -> None:
    """Show every Altair chart of this notebook in the house theme, also your own.

    `wb.chart` does this by itself. Charts then need no internet: JupyterLab draws them with the
    Vega that it brings, and the notebook keeps a picture for those who only read it.
    """
    ahead.spare()
    import altair as alt

    if alt.renderers.active == _NAME:
        return
    alt.theme.register(_NAME, enable=True)(_theme)
    alt.renderers.register(_NAME, _shown)
    alt.renderers.enable(_NAME)


def _theme() -> Any:
    from ytempire.charts import theme

    return {"config": theme.config() | {"background": theme.GROUND}}


def _shown(specification: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a chart for JupyterLab to draw, and a picture of it; neither makes a file heavy."""
    from ytempire.charts import svg

    shown: dict[str, Any] = {"text/plain": "a chart"}
    drawn = svg.compiled(specification) | {"$schema": _SCHEMA, "usermeta": _MENU}
    if len(json.dumps(drawn)) <= _HEAVY:
        shown[_VEGA] = drawn
    picture = svg.picture(specification)
    if len(picture) <= _HEAVY:
        shown["image/svg+xml"] = picture
    else:
        shown["image/png"] = base64.b64encode(svg.pixels(specification)).decode()
    return shown
