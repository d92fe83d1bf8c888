"""The verbs of those who work on the product, in a project that is quickly worked through."""

import json
import sys
from pathlib import Path

import pytest
from tests.homes.project import ytempire


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "sql" / "migrations").mkdir(parents=True)
    (tmp_path / "sql" / "migrations" / "0001_one.sql").write_text("select 1 as one\n")
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "one.py").write_text("ONE: int = 1\n")
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_one.py").write_text("def test_one() -> None:\n    assert True\n")
    (tmp_path / "pyproject.toml").write_text('[tool.mypy]\nfiles = ["lib"]\n')
    (tmp_path / ".sqlfluff").write_text("[sqlfluff]\ndialect = postgres\n")
    return tmp_path


def test_lint_names_the_check_that_fails(checkout: Path) -> None:
    told = json.loads(ytempire(checkout, "lint", "--json").stdout)
    assert told["ok"]
    assert [check["check"] for check in told["checks"]] == [
        "ruff check", "ruff format", "mypy", "sqlfluff lint"
    ]  # fmt: skip
    (checkout / "lib" / "one.py").write_text('ONE: int = "1"\n')
    done = ytempire(checkout, "lint", "--json")
    told = json.loads(done.stdout)
    assert (done.returncode, told["ok"]) == (1, False)
    assert [check["passed"] for check in told["checks"]] == [True, True, False, True]
    assert "Incompatible types" in done.stderr


def test_test_hands_its_words_to_pytest(checkout: Path) -> None:
    done = ytempire(checkout, "test", "tests/test_one.py", "-n", "0")
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout
    (checkout / "tests" / "test_one.py").write_text("def test_one() -> None:\n    assert 1 == 2\n")
    done = ytempire(checkout, "test", "-n", "0", "--json")
    assert (done.returncode, json.loads(done.stdout)) == (1, {"ok": False})
    assert "1 failed" in done.stderr


def test_bench_gives_its_figures(checkout: Path) -> None:
    (checkout / "tests" / "benchmarks").mkdir()
    (checkout / "tests" / "benchmarks" / "__main__.py").write_text(
        'import sys\nprint(\'{"figure": "%s", "value": 1.5}\' % sys.argv[-1])\n'
        "sys.exit(sys.argv[-1] == 'bad')\n"
    )
    done = ytempire(checkout, "bench", "--only", "a", "--json")
    assert json.loads(done.stdout) == {"ok": True, "figures": [{"figure": "a", "value": 1.5}]}
    done = ytempire(checkout, "bench", "--only", "bad")
    assert (done.returncode, done.stdout) == (1, '{"figure": "bad", "value": 1.5}\n')


def test_a_tool_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    import click

    from ytempire.cli import develop

    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    with pytest.raises(click.ClickException, match=r"ruff is not installed in .*: run make setup"):
        develop._program("ruff")
