"""The ledger is a book: written once, corrected by reversals, projected to the micro-dollar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.collection.ledger_entries import AT, append, channel, entry, key, video

from ytempire import units
from ytempire.collection.corrections import proposals, replay
from ytempire.settings import Settings
from ytempire.warehouse import rejections
from ytempire.warehouse.connection import Warehouse


@pytest.fixture
def connection(warehouse: Warehouse) -> Iterator[psycopg.Connection]:
    """A writer's connection to a warehouse with channel c and its video v, the factory's f."""
    with warehouse.transaction("owner") as owner:
        channel(owner)
        video(owner, "v", "f")
    with warehouse.transaction("writer") as connection:
        yield connection


def one(connection: psycopg.Connection, text: str, *values: object) -> tuple:
    row = connection.execute(text, values or None).fetchone()
    assert row is not None
    return row


def total(connection: psycopg.Connection) -> int | None:
    row = connection.execute("select total_cost_micros from ytempire.video_costs").fetchone()
    return row and row[0]


def entry_id(connection: psycopg.Connection, name: str) -> int:
    text = "select entry_id from ytempire.cost_ledger where idempotency_key = %s"
    return one(connection, text, name)[0]


def refused(connection: psycopg.Connection, text: str, *values: object) -> psycopg.Error:
    with pytest.raises(psycopg.errors.IntegrityError) as raised, connection.transaction():
        connection.execute(text, values or None)
    return raised.value


@pytest.mark.parametrize(
    "statement",
    [
        "update ytempire.cost_ledger set amount_micros = 1, currency_amount_micros = 1",
        "delete from ytempire.cost_ledger",
        "truncate ytempire.cost_ledger cascade",
    ],
)
def test_what_is_written_stays(warehouse: Warehouse, statement: str) -> None:
    # Not even its owner rewrites the book.
    with warehouse.transaction("owner") as connection:
        channel(connection)
        append(connection, entry("a", 7, factory_video_id=None))
        told = refused(connection, statement)
        assert "append-only" in str(told)
        assert "reverse_cost" in (told.diag.message_hint or "")
        assert one(connection, "select sum(amount_micros) from ytempire.cost_ledger") == (7,)


@pytest.mark.parametrize("known", [None, "f"])
def test_a_video_that_was_not_known_is_all_that_may_be_added(
    warehouse: Warehouse, known: str | None
) -> None:
    with warehouse.transaction("owner") as connection:
        channel(connection)
        append(connection, entry("a", 7, factory_video_id=known and key(known)))
        for change in (
            "update ytempire.cost_ledger set factory_video_id = gen_random_uuid(), attempt = 2",
            "update ytempire.cost_ledger set video_known_at = now()",
        ):
            assert "append-only" in str(refused(connection, change))
        change = "update ytempire.cost_ledger set factory_video_id = gen_random_uuid()"
        if known is None:
            connection.execute(change)
        assert "append-only" in str(refused(connection, change))


def test_a_video_becomes_known_and_is_not_forgotten(connection: psycopg.Connection) -> None:
    append(connection, entry("a", 7, factory_video_id=None))
    told = append(connection, entry("a", 7))
    assert (told.rejected, told.written["video_costs"]) == (0, 1)
    told = append(connection, entry("a", 7, factory_video_id=None))
    assert told.rejected == 0
    found = "select factory_video_id is not null, video_known_at is not null from "
    assert one(connection, f"{found} ytempire.cost_ledger") == (True, True)


def test_the_same_entry_again_changes_nothing(connection: psycopg.Connection) -> None:
    first = append(connection, entry("a", 7), entry("b", 5))
    assert first.written == {"cost_ledger": 2, "video_costs": 1}
    again = append(connection, entry("a", 7), entry("b", 5, recorded_at=AT + timedelta(days=1)))
    assert again.written == {"cost_ledger": 0, "video_costs": 0}
    assert (again.processed, again.rejected, total(connection)) == (2, 0, 12)


@pytest.mark.parametrize(
    ("said", "difference"),
    [
        ({"amount_micros": 8}, "amount_micros 7, not 8"),
        ({"factory_video_id": key("other")}, "factory_video_id 00000000"),
        ({"vendor": "pexels"}, "vendor openai, not pexels"),
        ({"occurred_at": AT + timedelta(seconds=1)}, "occurred_at 2026-10-15 12:00:00"),
    ],
)
def test_the_same_key_with_another_content_is_refused(
    connection: psycopg.Connection, said: dict, difference: str
) -> None:
    append(connection, entry("a", 7))
    tally = append(connection, entry("a", 7) | said, entry("b", 5))
    assert (tally.rejected, tally.written["cost_ledger"], total(connection)) == (1, 1, 12)
    [row] = rejections.find(connection)
    assert difference in row.reason
    assert f"ytempire costs reverse {entry_id(connection, 'a')}" in row.reason
    assert row.row_values["idempotency_key"] == "a"
    append(connection, entry("a", 7) | said)
    assert [r.occurrences for r in rejections.find(connection)] == [2]


def test_a_refused_entry_is_corrected_by_a_key_of_its_own(
    warehouse: Warehouse, settings: Settings
) -> None:
    with warehouse.transaction("owner") as connection:
        channel(connection)
        video(connection, "v", "f")
        append(connection, entry("a", 7))
        append(connection, entry("a", 8))
    with warehouse.transaction("reader") as connection:
        plan = proposals.plan(rejections.find(connection), [], as_they_are=True)
    [told] = replay.replay(warehouse, settings, plan.proposals, rehearse=False)
    assert told.state == "refused"
    assert "amount_micros 7, not 8" in (told.why or "")
    with warehouse.transaction("reader") as connection:
        assert total(connection) == 7


def test_a_reversal_takes_an_entry_back_everywhere(connection: psycopg.Connection) -> None:
    append(connection, entry("a", 7, price_version="tokens 2026"), entry("b", 5))
    [made] = one(connection, "select ytempire.reverse_cost(%s, ' charged twice ')",
                 entry_id(connection, "a"))  # fmt: skip
    assert total(connection) == 5
    same = "occurred_at, channel_id, factory_video_id, attempt, stage, vendor, component, unit, "
    same += "unit_price_usd, currency, usd_per_unit, basis, price_version"
    found = f"select {same} from ytempire.cost_ledger where entry_id = %s"
    assert one(connection, found, made) == one(connection, found, entry_id(connection, "a"))
    assert one(
        connection,
        "select quantity, amount_micros, currency_amount_micros, reason, reverses "
        "from ytempire.cost_ledger where entry_id = %s",
        made,
    ) == (-20, -7, -7, "charged twice", entry_id(connection, "a"))


def test_an_entry_is_reversed_once_and_a_reversal_never(connection: psycopg.Connection) -> None:
    append(connection, entry("a", 7))
    reverse = "select ytempire.reverse_cost(%s, 'why')"
    [made] = one(connection, reverse, entry_id(connection, "a"))
    assert "reversed already" in str(refused(connection, reverse, entry_id(connection, "a")))
    assert "a reversal itself" in str(refused(connection, reverse, made))
    for text, values in (
        ("select ytempire.reverse_cost(999999, 'why')", []),
        ("select ytempire.reverse_cost(%s, ' ')", [entry_id(connection, "a")]),
    ):
        with pytest.raises(psycopg.DatabaseError), connection.transaction():
            connection.execute(text, values or None)
    assert total(connection) == 0


@pytest.mark.parametrize(
    "changed", ["amount_micros = -6, currency_amount_micros = -6", "vendor = 'pexels'",
                "channel_id = null", "occurred_at = occurred_at + interval '1 second'",
                "quantity = 20"],
)  # fmt: skip
def test_a_reversal_by_hand_must_be_the_exact_negative(
    connection: psycopg.Connection, changed: str
) -> None:
    append(connection, entry("a", 7))
    connection.execute("create temporary table made as select * from ytempire.cost_ledger")
    connection.execute(
        "update made set idempotency_key = 'r', reverses = entry_id, quantity = -20, "
        "amount_micros = -7, currency_amount_micros = -7"
    )
    columns = (
        "idempotency_key, occurred_at, channel_id, factory_video_id, attempt, stage, vendor, "
        "component, quantity, unit, unit_price_usd, amount_micros, currency_amount_micros, "
        "source, reverses"
    )
    insert = f"insert into ytempire.cost_ledger ({columns}) select {columns} from made"
    with connection.transaction(force_rollback=True):
        connection.execute(insert)  # as it should be
    connection.execute(f"update made set {changed}")
    assert "exactly its negative" in str(refused(connection, insert))


def test_an_amount_is_its_currency_times_its_rate(connection: psycopg.Connection) -> None:
    yen = {"currency": "JPY", "usd_per_unit": Decimal("0.0065")}
    append(connection, entry("a", 9_750_000, currency_amount_micros=1_500_000_000, **yen))
    assert total(connection) == 9_750_000
    text = "select currency, currency_amount_micros, basis from ytempire.cost_ledger"
    assert one(connection, text) == ("JPY", 1_500_000_000, "metered")
    with pytest.raises(psycopg.errors.CheckViolation), connection.transaction():
        append(connection, entry("b", 9_750_001, currency_amount_micros=1_500_000_000, **yen))


def test_a_video_that_is_published_later_gets_its_entries(connection: psycopg.Connection) -> None:
    append(connection, entry("early", 40_000, factory_video_id=key("g")))
    assert total(connection) is None
    connection.execute("update ytempire.videos set factory_video_id = %s", [key("g")])
    append(connection, entry("elsewhere", 1, factory_video_id=None))
    assert total(connection) == 40_000


PARTS = {
    "openai": ("openai", "x"), "elevenlabs": ("elevenlabs", "x"),
    "stability_ai": ("stability_ai", "x"), "pexels": ("pexels", "x"),
    "other_api": ("a newcomer", "x"), "cpu_compute": ("compute", "cpu"),
    "gpu_compute": ("compute", "gpu"), "storage": ("compute", "storage"),
    "bandwidth": ("compute", "bandwidth"),
}  # fmt: skip
"""Cost part -> vendor and component, in the order of the table's columns."""
CENTS = ", ".join(f"{part}_cost_cents" for part in PARTS)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    told=st.lists(st.tuples(st.sampled_from(list(PARTS)), st.integers(-30_000, 3_000_000),
                            st.booleans()), min_size=1, max_size=12),
    first=st.integers(0, 12),
)  # fmt: skip
def test_the_projection_is_the_ledger(
    connection: psycopg.Connection, told: list[tuple[str, int, bool]], first: int
) -> None:
    entries = [
        entry(f"e{n}", micros, vendor=PARTS[part][0], component=PARTS[part][1])
        for n, (part, micros, _) in enumerate(told)
    ]
    with connection.transaction(force_rollback=True):
        for some in (entries[:first], entries[first:]):  # the rest comes late
            if some:
                append(connection, *some)
        sums = dict.fromkeys(PARTS, 0)
        for n, (part, micros, is_reversed) in enumerate(told):
            if is_reversed:
                connection.execute(
                    "select ytempire.reverse_cost(%s, 'why')", [entry_id(connection, f"e{n}")]
                )
            else:
                sums[part] += micros
        *cents, micros, whole = one(
            connection,
            f"select {CENTS}, total_cost_micros, total_cost_cents from ytempire.video_costs",
        )
        assert micros == sum(sums.values())
        assert cents == list(units.cents_by_largest_remainder(sums).values())
        assert sum(cents) == whole == units.micros_to_cents(micros)


def test_sub_cent_calls_are_not_lost(connection: psycopg.Connection) -> None:
    append(connection, *(entry(f"e{n}", 4_000) for n in range(300)))
    text = "select openai_cost_cents, total_cost_dollars from ytempire.video_costs"
    assert one(connection, text) == (120, Decimal("1.20"))


@pytest.mark.parametrize(
    ("micros", "cents"), [(5_000, 0), (15_000, 2), (25_000, 2), (25_001, 3), (-15_000, -2)]
)
def test_half_a_cent_goes_to_the_even_cent(
    connection: psycopg.Connection, micros: int, cents: int
) -> None:
    append(connection, entry("a", micros))
    assert one(connection, "select openai_cost_cents from ytempire.video_costs") == (cents,)
