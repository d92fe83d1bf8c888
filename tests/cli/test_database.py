"""The verbs that speak to the warehouse."""

import json
from pathlib import Path

from tests.cli.command import ytempire

QUESTION = (
    "select 1000::bigint as sum, 'a' as t, null as x, array['q'] as l, 1.50::numeric as n, "
    "timestamptz '2026-01-01 00:00Z' as at"
)


def test_migrate_then_ask(home: Path) -> None:
    refused = ytempire(home, "sql", "select 1")
    assert refused.returncode == 1
    assert "Run: ytempire migrate" in refused.stderr
    applied = json.loads(ytempire(home, "migrate", "--json").stdout)
    assert applied["ok"]
    assert applied["applied"][0] == "0001_schema"
    assert json.loads(ytempire(home, "migrate", "--json").stdout)["applied"] == []
    assert ytempire(home, "migrate").stdout == "the schema is current\n"

    row = {"sum": 1000, "t": "a", "x": None, "l": ["q"], "n": 1.5}
    row["at"] = "2026-01-01T00:00:00+00:00"
    as_object = json.loads(ytempire(home, "sql", QUESTION, "--json").stdout)
    assert as_object == {"ok": True, "columns": list(row), "rows": [row]}
    assert json.loads(ytempire(home, "sql", QUESTION, "--format", "json").stdout) == [row]
    as_csv = ytempire(home, "sql", "select 1 as a, array['q'] as l, 1.50 as n", "--format", "csv")
    assert as_csv.stdout == 'a,l,n\n1,"[""q""]",1.5\n'
    assert "| 1000 | a |" in ytempire(home, "sql", QUESTION).stdout

    for wrong, said in [
        ("delete from ytempire.videos", "read-only"),
        ("select nothing", "nothing"),
        ("select 1 as a, 2 as a", "two columns are called a"),
        ("select 1 as a; select 2 as b", "multiple commands"),
    ]:
        refused = ytempire(home, "sql", wrong)
        assert refused.returncode == 1
        assert refused.stderr.startswith("ytempire: ")
        assert said in refused.stderr
        assert "Traceback" not in refused.stderr
