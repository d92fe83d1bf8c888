"""A notebook tells the story; the package does the work."""

import ast
import json
import re
from pathlib import Path

import pytest
import yaml

from ytempire import paths

NOTEBOOKS = sorted(paths.notebooks().rglob("*.ipynb"))
LIMITS = {"pipeline": (12, 60), "reports": (12, 60), "dashboards": (5, 25), "explore": (15, 80)}
SECRET = re.compile(r"AIza[0-9A-Za-z_-]{20}|ya29\.|1//0|password\s*=\s*['\"]|-----BEGIN")


def cells(path: Path, kind: str | None = None) -> list[dict]:
    found = json.loads(path.read_text())["cells"]
    return [c for c in found if kind is None or c["cell_type"] == kind]


def source(cell: dict) -> str:
    return "".join(cell["source"])


def lines(path: Path) -> int:
    text = "\n".join(source(c) for c in cells(path, "code"))
    return sum(1 for line in text.splitlines() if line.strip())


@pytest.fixture(params=NOTEBOOKS, ids=lambda p: str(p.relative_to(paths.notebooks())))
def notebook(request: pytest.FixtureRequest) -> Path:
    return request.param


def test_begins_with_its_question(notebook: Path) -> None:
    first = cells(notebook)[0]
    assert first["cell_type"] == "markdown"
    title, _, rest = source(first).partition("\n")
    assert title.startswith("# ")
    assert "*Reads:*" in rest
    assert "*Writes:*" in rest


def test_has_one_parameters_cell_that_agrees_with_its_sidecar(notebook: Path) -> None:
    tagged = [c for c in cells(notebook, "code") if "parameters" in c["metadata"].get("tags", [])]
    assert len(tagged) == 1
    body = ast.parse(source(tagged[0])).body
    named = set()
    for statement in body:
        assert isinstance(statement, ast.Assign | ast.AnnAssign), "only plain assignments"
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        named.update(t.id for t in targets if isinstance(t, ast.Name))
    name = notebook.relative_to(paths.notebooks()).with_suffix("")
    sidecar = yaml.safe_load((paths.parameters() / f"{name}.yaml").read_text())
    assert named == set(sidecar["parameters"] or {})


def test_stays_thin(notebook: Path) -> None:
    most_cells, most_lines = LIMITS[notebook.relative_to(paths.notebooks()).parts[0]]
    assert len(cells(notebook, "code")) <= most_cells
    assert lines(notebook) <= most_lines


def test_holds_no_sql_no_paths_no_secrets_and_no_long_functions(notebook: Path) -> None:
    # An analyst writes SQL: that is what explore/ teaches.
    is_analysts = notebook.parent == paths.notebooks() / "explore"
    for cell in cells(notebook, "code"):
        tree = ast.parse(source(cell))
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert node.end_lineno - node.lineno < 5, f"{node.name} belongs into the package"
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                text = node.value.lower()
                is_sql = re.search(r"\bselect\b.+\bfrom\b", text, re.DOTALL)
                assert not is_sql or is_analysts, "SQL in a notebook"
                assert not re.match(r"(/|\./|\.\./|~)[\w.]", text), "a path in a notebook"
        assert not SECRET.search(source(cell))


def test_imports_stand_in_one_cell(notebook: Path) -> None:
    importing = [
        c
        for c in cells(notebook, "code")
        if any(isinstance(n, ast.Import | ast.ImportFrom) for n in ast.walk(ast.parse(source(c))))
    ]
    assert len(importing) <= 1


def test_is_stored_without_outputs(notebook: Path) -> None:
    for cell in cells(notebook, "code"):
        if "NBVAL_CHECK_OUTPUT" in source(cell):
            continue
        assert cell["outputs"] == []
        assert cell["execution_count"] is None


def test_cells_have_ids_and_the_kernel_is_plain(notebook: Path) -> None:
    whole = json.loads(notebook.read_text())
    ids = [c["id"] for c in whole["cells"]]
    assert len(set(ids)) == len(ids)
    assert whole["metadata"]["kernelspec"]["name"] == "python3"


@pytest.mark.parametrize("report", sorted((paths.notebooks() / "reports").glob("*.ipynb")),
                         ids=lambda path: path.stem)  # fmt: skip
def test_a_report_ends_with_its_receipt(report: Path) -> None:
    """Without one nbval runs the notebook, and compares nothing."""
    last = cells(report)[-1]
    assert source(last).startswith("# NBVAL_CHECK_OUTPUT\nreport.finish(")
    [output] = last["outputs"]
    assert list(output["data"]) == ["text/plain"]
    assert "checks: " in "".join(output["data"]["text/plain"])
