"""Every file in sql/ says what it is, and asks the product's clock for the time."""

import re
from pathlib import Path

import pytest

from ytempire import paths

FILES = sorted(paths.sql().rglob("*.sql"))


@pytest.fixture(params=FILES, ids=lambda p: str(p.relative_to(paths.sql())))
def file(request: pytest.FixtureRequest) -> Path:
    return request.param


def code(text: str) -> str:
    without_comments = re.sub(r"--.*", "", text)
    return re.sub(r"'(?:[^']|'')*'", "''", without_comments)


def test_opens_with_its_name(file: Path) -> None:
    header = "\n".join(
        line for line in file.read_text().split("\n\n")[0].splitlines() if line.startswith("--")
    )
    assert header, "a header comment: name, grain, what it reads"
    stem = re.sub(r"^\d{4}_", "", file.stem)
    assert stem in header.splitlines()[0], "the header begins with the object's name"


def test_never_asks_the_server_for_the_time(file: Path) -> None:
    if file.name == "0002_clock_now.sql":
        return
    pattern = r"\bnow\(\)|current_timestamp|current_date|clock_timestamp|localtime"
    assert not re.search(pattern, code(file.read_text()), re.IGNORECASE)


def test_selects_no_star(file: Path) -> None:
    assert not re.search(r"\bselect\s+\*", code(file.read_text()), re.IGNORECASE)


def test_queries_only_select(file: Path) -> None:
    if "queries" in file.parts or "checks" in file.parts:
        words = r"\b(insert|update|delete|drop|alter|create|grant|truncate)\b"
        assert not re.search(words, code(file.read_text()), re.IGNORECASE)


def test_every_query_is_used(file: Path) -> None:
    """A query nobody asks is deleted: the package, a notebook or a rule of alerts names it."""
    if "queries" not in file.parts:
        return
    name = str(file.relative_to(paths.sql() / "queries").with_suffix(""))
    page, _, query = name.rpartition("/")
    root = paths.project_root()
    places = [*(root / "lib").rglob("*.py"), *(root / "notebooks").rglob("*.ipynb")]
    places.append(root / "parameters" / "alerts.yaml")
    texts = [p.read_text() for p in places]
    assert any(name in t for t in texts) or any(
        page.split("/")[-1] in t and f'"{query}"' in t for t in texts
    ), f"{name} is used nowhere"
