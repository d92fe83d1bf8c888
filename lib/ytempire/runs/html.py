"""An executed report notebook as one HTML file: code hidden, nothing fetched from elsewhere."""

from __future__ import annotations

from pathlib import Path

_TEMPLATES = Path(__file__).parent / "template"


def write(notebook: Path, target: Path) -> Path:
    """Convert an executed notebook and return the HTML file.

    Parameters
    ----------
    notebook
        The executed ``.ipynb``.
    target
        The file to write; its folder is made when missing.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_suffix(".draft")
    draft.write_text(render(notebook), encoding="utf-8")
    return draft.replace(target)


def render(notebook: Path) -> str:
    """Return an executed notebook as HTML that stands alone."""
    # nbconvert costs a second to import, which `ytempire sql` need not pay.
    import nbformat
    from nbconvert.exporters import HTMLExporter

    content = nbformat.read(notebook, as_version=4)
    exporter = HTMLExporter(
        template_name="report",
        extra_template_basedirs=[str(_TEMPLATES)],
        exclude_input=True,
    )
    resources = {
        "title": _title(content),
        "style": (_TEMPLATES / "report" / "style.css").read_text(encoding="utf-8"),
    }
    body, _ = exporter.from_notebook_node(content, resources=resources)
    return str(body)


def _title(notebook: dict) -> str:
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            for line in cell["source"].splitlines():
                if line.startswith("# "):
                    return str(line[2:].strip())
    return "Report"
