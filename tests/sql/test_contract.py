"""What the data model names is there as it says; what differs or is to come is listed, truly so."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import psycopg
import pytest
import yaml

from ytempire import paths

from . import data_model, seed

ITEMS: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "contract.yaml").read_text()
)["items"]
FORMS = {
    "table": {"r", "p"},
    "view": {"v"},
    # Where the data model wants a continuous aggregate, an aggregate that is always current serves.
    "materialized view": {"m", "v"},
}
KINDS = data_model.kinds()


@pytest.fixture
def document() -> None:
    if not seed.DOCUMENT.is_file():
        pytest.skip("the data model's document is not beside this checkout")


def test_the_model_is_the_documents_own_sql(document) -> None:
    """Every type, key, default, check, index and formula, word for word."""
    assert data_model.words(data_model.TEXT) == data_model.words(seed.sql())


def test_the_contract_names_every_item_of_the_document(document) -> None:
    assert seed.items() == {name: item.get("asks", "") for name, item in ITEMS.items()}


def test_the_document_is_read_whole(document) -> None:
    """Counted by other means than the readers'."""
    text = seed.DOCUMENT.read_text()
    assert len(KINDS) == len(re.findall(r"^CREATE (?!EXT|SCH|INDEX)", text, re.M)) == 12
    components = re.findall(r"^    - ", text, re.M)
    listed = [name for name in seed.items() if name.startswith("dashboards/")]
    assert len(listed) == len(components) + 1  # the channel selector stands on a line of its own


@pytest.mark.parametrize("name", KINDS)
def test_a_relation_is_there_under_its_own_name(connection: psycopg.Connection, name: str) -> None:
    found = connection.execute(
        "select relkind from pg_class "
        "where relnamespace = 'ytempire'::regnamespace and relname = %s",
        [name],
    ).fetchone()
    assert found is not None, f"ytempire.{name} is missing"
    assert found[0] in FORMS[KINDS[name]]


def test_what_is_materialised_can_be_refreshed_beside_its_readers(
    connection: psycopg.Connection,
) -> None:
    rows = connection.execute(
        "select relations.relname, count(indexes.indexrelid) from pg_class as relations "
        "left join pg_index as indexes on indexes.indrelid = relations.oid "
        "and indexes.indisunique and indexes.indpred is null and indexes.indexprs is null "
        "where relations.relkind = 'm' and relations.relnamespace = 'ytempire'::regnamespace "
        "group by relations.relname"
    ).fetchall()
    unique = dict(rows)
    assert {"channel_performance_daily", "generation_pipeline_metrics"} <= set(unique)
    assert all(unique.values()), unique


def is_built(item: dict[str, Any]) -> bool:
    files = [path for path in paths.project_root().glob(item["in"]) if path.is_file()]
    says = item.get("says")
    return any(says is None or re.search(says, path.read_text(), re.M) for path in files)


@pytest.mark.parametrize("name", ITEMS)
def test_an_item_is_built_or_said_to_be_open(name: str) -> None:
    item = ITEMS[name]
    where = f"{item['in']} ({item.get('says', 'the file itself')})"
    if item.get("open"):
        assert not is_built(item), f"{name} is built: {where}. Take `open: true` away"
    else:
        assert is_built(item), f"{name} is not found in {where}"
