"""HTML that came out of a notebook, made again of what a report may hold: no script survives it.

Reports write titles as text; should one forget, this is what stands between a title and its
reader. It does not look for what is bad: it writes anew what is known to be good, every text
escaped, every element closed. So what a browser reads is what was checked.
"""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser

_VOID = frozenset({"br", "hr", "img", "col", "wbr"})
_SVG = frozenset({
    "svg", "g", "path", "text", "tspan", "rect", "line", "circle", "ellipse", "polygon",
    "polyline", "defs", "clippath", "lineargradient", "radialgradient", "stop", "title", "desc",
    "image", "use", "symbol", "marker", "mask", "pattern",
})  # fmt: skip
_HTML = frozenset({
    "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "div", "span", "section", "article",
    "header", "footer", "aside", "nav", "strong", "b", "em", "i", "u", "s", "del", "ins", "small",
    "sub", "sup", "mark", "abbr", "cite", "q", "blockquote", "code", "kbd", "samp", "var", "pre",
    "time", "bdi", "bdo", "wbr", "a", "img", "figure", "figcaption", "details", "summary", "ul",
    "ol", "li", "dl", "dt", "dd", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot",
    "tr", "th", "td", "meter", "progress",
})  # fmt: skip
_DROPPED_WHOLE = frozenset({
    "script", "style", "template", "iframe", "object", "noscript", "noembed", "noframes",
    "xmp", "plaintext", "textarea", "select", "math", "foreignobject", "head", "frameset", "audio",
    "video", "canvas", "animate", "set", "animatetransform", "animatemotion",
})  # fmt: skip
_ANYWHERE = frozenset({
    "class", "id", "title", "lang", "dir", "role", "tabindex", "hidden", "style",
})  # fmt: skip
_OF_HTML = frozenset({
    "colspan", "rowspan", "scope", "span", "headers", "width", "height", "alt", "open", "start",
    "reversed", "value", "datetime", "cite", "min", "max", "low", "high", "optimum", "align",
    "valign",
})  # fmt: skip
_OF_SVG = frozenset({
    "xmlns", "xmlns:xlink", "version", "viewbox", "preserveaspectratio", "width", "height", "x",
    "y", "x1", "x2", "y1", "y2", "dx", "dy", "cx", "cy", "r", "rx", "ry", "d", "points",
    "transform", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity",
    "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin",
    "stroke-miterlimit", "opacity", "display", "visibility", "pointer-events", "text-anchor",
    "dominant-baseline", "font-family", "font-size", "font-weight", "font-style", "letter-spacing",
    "offset", "stop-color", "stop-opacity", "gradientunits", "gradienttransform", "spreadmethod",
    "clip-path", "clippathunits", "mask", "marker-end", "marker-start", "orient", "refx", "refy",
    "markerwidth", "markerheight", "patternunits", "vector-effect", "aria-roledescription",
    "shape-rendering", "cursor", "color",
})  # fmt: skip
_CASED = {
    name.lower(): name
    for name in (
        "clipPath", "linearGradient", "radialGradient", "viewBox", "preserveAspectRatio",
        "gradientUnits", "gradientTransform", "spreadMethod", "clipPathUnits", "refX", "refY",
        "markerWidth", "markerHeight", "patternUnits",
    )
}  # fmt: skip
"""As XML has them: a browser does not mind, what draws pictures for mail does."""
_LEADS_SOMEWHERE = re.compile(r"(?i)^(https?://|mailto:)")
_WITHIN = re.compile(r"^#[\w.-]+$")
_PICTURE = re.compile(r"(?i)^data:image/(png|jpeg|gif|webp|svg\+xml)[;,]")
_URL = re.compile(r"(?i)url\(\s*['\"]?([^)'\"]*)['\"]?\s*\)")
_TO_OWN = re.compile(r"url\(#([\w.-]+)\)")
_STYLE_THAT_ACTS = re.compile(
    r"(?i)url\(|@import|expression|javascript:|behavior|[<\\]|position\s*:"
)
# A name of several words may be broken where they meet: in a table it is given little room.
_JOINT = re.compile(r"(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])|(?<=[A-Za-z])[./](?=[A-Za-z])")
# So may what is longer than any word: it would push the other columns away.
_LONGER_THAN_WORDS = re.compile(r"[^\W_]{24}(?=[^\W_])")
_HOLDS_NAMES = frozenset({"td", "th", "code"})
_NAME = re.compile(r"^[a-z][a-z0-9:_-]*$")


def clean(markup: str, *, prefix: str = "") -> str:
    """Return markup as a report may show it.

    Parameters
    ----------
    markup
        HTML, with SVG in it.
    prefix
        Put before the ids within each SVG, with its number: two pictures of a page may both call
        something ``clip0``, and each means its own.
    """
    writer = _Writer(prefix)
    writer.feed(markup)
    writer.close()
    return writer.written()


class _Writer(HTMLParser):
    """Writes down again what of a document may be shown."""

    def __init__(self, prefix: str) -> None:
        super().__init__(convert_charrefs=True)
        self._out: list[str] = []
        self._open: list[str] = []
        self._dropping: list[str] = []
        self._pictures = 0
        self._prefix = prefix

    def written(self) -> str:
        """Return what was written, every element closed."""
        while self._open:
            self._close_last()
        return "".join(self._out)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._dropping:
            if tag == self._dropping[-1]:
                self._dropping.append(tag)
            return
        if tag in _DROPPED_WHOLE:
            self._dropping.append(tag)
            return
        is_svg = tag in _SVG if self._in_picture or tag == "svg" else False
        if not is_svg and (self._in_picture or tag not in _HTML) and tag != "a":
            return  # what is within is shown
        if tag == "svg":
            self._pictures += 1
        kept = "".join(self._attribute(tag, name, value or "") for name, value in attrs
                       if self._may_have(is_svg, name))  # fmt: skip
        self._out.append(f"<{_CASED.get(tag, tag)}{kept}>")
        if is_svg or tag not in _VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        was_open = len(self._open)
        dropping = len(self._dropping)
        self.handle_starttag(tag, attrs)
        # Only in SVG does a stroke end an element; in HTML it means nothing.
        if len(self._dropping) > dropping and self._in_picture:
            self._dropping.pop()
        elif len(self._open) > was_open and tag in _SVG:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._dropping:
            if tag == self._dropping[-1]:
                self._dropping.pop()
            return
        if tag in self._open:
            while self._close_last() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not self._dropping:
            text = escape(data.replace("\0", "�"), quote=False)
            may_break = not self._in_picture and not _HOLDS_NAMES.isdisjoint(self._open)
            for place in (_JOINT, _LONGER_THAN_WORDS) if may_break else ():
                text = place.sub(r"\g<0><wbr>", text)
            self._out.append(text)

    def _close_last(self) -> str:
        tag = self._open.pop()
        self._out.append(f"</{_CASED.get(tag, tag)}>")
        return tag

    @property
    def _in_picture(self) -> bool:
        return "svg" in self._open

    def _may_have(self, is_svg: bool, name: str) -> bool:
        if not _NAME.match(name):
            return False
        known = name in _ANYWHERE or name.startswith(("aria-", "data-"))
        linked = name in {"href", "src", "xlink:href"}
        return known or linked or name in (_OF_SVG if is_svg else _OF_HTML)

    def _attribute(self, tag: str, name: str, value: str) -> str:
        if not _may_say(tag, name, value):
            return ""
        if self._in_picture or tag == "svg":
            value = self._own(name, value)
        return f' {_CASED.get(name, name)}="{escape(value)}"'

    def _own(self, name: str, value: str) -> str:
        mark = f"{self._prefix}{self._pictures}-"
        if name == "id":
            return f"{mark}{value}"
        if name in {"href", "xlink:href"}:
            return f"#{mark}{value[1:]}" if value.startswith("#") else value
        return _TO_OWN.sub(rf"url(#{mark}\1)", value)


def _may_say(tag: str, name: str, value: str) -> bool:
    """Say whether an attribute may have a value."""
    if name in {"href", "xlink:href", "src"}:
        return _leads(tag, name, value)
    if name == "style":
        return not _STYLE_THAT_ACTS.search(value)
    is_text = name in {"title", "alt"} or name.startswith(("aria-", "data-"))
    return is_text or all(_WITHIN.match(place) for place in _URL.findall(value))


def _leads(tag: str, name: str, value: str) -> bool:
    """Say whether an address may stand in an element: a link of a reader, or a picture in it."""
    if tag == "a":
        told = re.sub(r"[\x00-\x20]", "", value)
        return name != "src" and bool(_LEADS_SOMEWHERE.match(told) or _WITHIN.match(told))
    if tag == "img":
        return name == "src" and bool(_PICTURE.match(value))
    if tag == "image":
        return name != "src" and bool(_PICTURE.match(value))
    return tag in {"use", "lineargradient", "radialgradient", "pattern"} and bool(
        _WITHIN.match(value)
    )
