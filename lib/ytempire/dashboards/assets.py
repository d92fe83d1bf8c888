"""The files that pages need beside themselves, made when the server starts.

vl-convert's JavaScript bundle (Vega, Vega-Lite, Vega-Embed) and the charts' specifications
are generated, so they are kept under ``YTEMPIRE_HOME/cache`` and not in the repository; they
are made anew when vl-convert's version or a chart's code changes.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from ytempire.charts import catalogue

TEMPLATE = Path(__file__).parent / "template"
STATIC = TEMPLATE / "static"
MODULES = (
    "live.js", "tables.js", "picking.js", "drawers.js", "acting.js", "combobox.js", "what_if.js",
    "visitor.js", "drawn.js", "zooming.js",
)  # fmt: skip
_GIVE = "window.vegaEmbed = vegaEmbed;"


@dataclass(frozen=True)
class Assets:
    """Addresses below /voila/static/, each with its fingerprint."""

    bundle: str
    specifications: str
    script: str
    style: str
    theme: str
    """A script that must run before the page is drawn: light or dark."""
    modules: tuple[str, ...]
    """Scripts that the page's content does not wait for."""

    @property
    def edition(self) -> str:
        """Return a name for all of it, and for the template: another one is another page."""
        template = (TEMPLATE / "index.html.j2").read_bytes()
        return hashlib.sha256(repr(self).encode() + template).hexdigest()[:12]

    def as_resources(self) -> dict[str, str | tuple[str, ...]]:
        """Return what the template is told."""
        return asdict(self)


def folder(home: Path) -> Path:
    """Return where generated files are kept."""
    return home / "cache" / "dashboards"


def prepare(home: Path) -> Assets:
    """Make what is missing or outdated, and name the files.

    Parameters
    ----------
    home
        The state folder, ``YTEMPIRE_HOME``.
    """
    kept = folder(home)
    kept.mkdir(parents=True, exist_ok=True)
    engine = version("vl-convert-python")
    bundle = _made(kept, f"vega-{engine}.js", _bundle)
    charts = f"charts-{catalogue.fingerprint()}-{version('altair')}-{engine}.js"
    specifications = _made(kept, charts, _specifications)
    return Assets(
        bundle=bundle.name,
        specifications=specifications.name,
        script=_stamped(STATIC / "page.js"),
        style=_stamped(STATIC / "page.css"),
        theme=_stamped(STATIC / "theme.js"),
        modules=tuple(_stamped(STATIC / name) for name in MODULES),
    )


def _made(kept: Path, name: str, make: Callable[[], str]) -> Path:
    """Write a file once, whole or not at all; older editions of it are removed."""
    path = kept / name
    if not path.is_file():
        handle, draft = tempfile.mkstemp(dir=kept, suffix=".draft")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(make())
        Path(draft).replace(path)
        for older in kept.glob(f"{name.partition('-')[0]}-*.js"):
            if older != path:
                older.unlink(missing_ok=True)
    return path


def _stamped(path: Path) -> str:
    return f"{path.name}?v={hashlib.sha256(path.read_bytes()).hexdigest()[:12]}"


def _bundle() -> str:
    import vl_convert

    from ytempire.charts.svg import VEGA_LITE

    return str(vl_convert.javascript_bundle(_GIVE, vl_version=VEGA_LITE))


def _specifications() -> str:
    from ytempire.charts import svg

    # Compiled to Vega here, once, rather than by each visitor's browser.
    compiled = {name: svg.compiled(one) for name, one in catalogue.specifications().items()}
    charts = json.dumps(compiled, ensure_ascii=False, sort_keys=True)
    return f"window.ytempireSpecifications = {charts};\n"
