"""Statements and invoices into the warehouse: once however often, restated beside, corrected."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from textwrap import dedent

import psycopg
import pytest
from tests.collection.corrected_rows import apply, corrections, rows_of

from ytempire.collection import imports
from ytempire.collection.imports import ImportOptions, ImportRefused
from ytempire.collection.imports.snapshots import load_file as load_readings
from ytempire.settings import Settings
from ytempire.warehouse import identity
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import NetworkMixed

CHANNEL = "UC0000000000000000000001"
HEADER = "payee,month,kind,channel,amount,currency,finalised_at\n"
LINES = "select amount_micros, documents from ytempire.revenue_statement_lines order by 1"


@pytest.fixture
def channel(warehouse: Warehouse) -> str:
    with warehouse.transaction("writer") as connection:
        row = connection.execute(
            "insert into ytempire.channels (channel_name, youtube_channel_id, channel_handle) "
            "values ('The channel', %s, '@the') returning channel_id",
            [CHANNEL],
        ).fetchone()
    assert row is not None
    return str(row[0])


@pytest.fixture
def give(warehouse: Warehouse, tmp_path: Path):
    """Import a text as a file."""

    def load(text: str, kind: str | None = "statement", name: str = "october.csv", **options):
        path = tmp_path / name
        path.write_text(text)
        return imports.load(warehouse, kind, path, ImportOptions(**options))

    return load


def ask(warehouse: Warehouse, text: str) -> list[tuple]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(text).fetchall()


def test_a_statement_is_loaded_once(warehouse: Warehouse, give, channel: str) -> None:
    text = (
        f"{HEADER}AdSense,2026-10,ads,{CHANNEL},100.25,USD,2026-11-10\n"
        "AdSense,2026-10,shorts,@THE,1.5,USD,2026-11-10\n"
        "AdSense,2026-10,premium,the channel,2,USD,2026-11-10\n"
        "AdSense,2026-10,withholding,,-30,USD,2026-11-10\n"
    )
    first = give(text, kind=None)
    assert (first.records_processed, first.rejected) == (4, 0)
    assert first.written["revenue_statements"] == 4
    assert give(text, name="again.csv").rows_written == 0
    stored = (
        "select kind, channel_id::text, amount_micros, source, document_ref = (select source_ref "
        "from ytempire.imported_files) from ytempire.revenue_statements order by statement_id"
    )
    assert ask(warehouse, stored) == [
        ("ads", channel, 100_250_000, "import", True),
        ("shorts", channel, 1_500_000, "import", True),
        ("premium", channel, 2_000_000, "import", True),
        ("withholding", None, -30_000_000, "import", True),
    ]
    assert ask(warehouse, "select kind, form, occurrences from ytempire.imported_files") == [
        ("statement", "statements", 2)
    ]


def test_a_restatement_counts_and_the_first_is_kept(
    warehouse: Warehouse, give, channel: str
) -> None:
    line = f"AdSense,2026-10,ads,{CHANNEL},"
    give(f"{HEADER}{line}100,USD,2026-11-10\n{line}5,USD,2026-11-10\n")
    assert ask(warehouse, LINES) == [(105_000_000, 1)]  # two lines of one document
    give(f"{HEADER}{line}90,USD,2026-12-10\n", name="restated.csv")
    give(f"{HEADER}{line}80,USD,2026-11-09\n", name="older.csv")
    assert ask(warehouse, LINES) == [(90_000_000, 3)]
    give(f"{HEADER}{line}91,USD,2026-12-10\n", name="mended.csv")
    assert ask(warehouse, LINES) == [(91_000_000, 4)]
    first = "select first_amount_micros from ytempire.revenue_statement_lines"
    assert ask(warehouse, first) == [(80_000_000,)]
    assert ask(warehouse, "select count(*) from ytempire.revenue_statements") == [(5,)]


@pytest.mark.parametrize("change", ["update ytempire.revenue_statements set amount_micros = 1",
                                    "delete from ytempire.revenue_statements",
                                    "truncate ytempire.revenue_statements"])  # fmt: skip
def test_statements_are_never_changed(
    warehouse: Warehouse, give, channel: str, change: str
) -> None:
    give(f"{HEADER}AdSense,2026-10,ads,{CHANNEL},100,EUR,\n", usd_per_unit=Decimal("1.1"))
    with (
        pytest.raises(psycopg.errors.RestrictViolation, match="append-only") as refused,
        warehouse.transaction("owner") as connection,
    ):
        connection.execute(change)
    assert "write the later statement beside it" in (refused.value.diag.message_hint or "")


def test_a_reference_stands_for_one_line(warehouse: Warehouse, give, channel: str) -> None:
    header = "payee,month,kind,amount,currency,reference\n"
    give(f"{header}AdSense,2026-10,fx,1,USD,R-1\n")
    again = give(f"{header}AdSense,2026-10,fx,1,USD,R-1\nAdSense,2026-10,fx,2,USD,R-2\n", name="b")
    assert (again.written["revenue_statements"], again.rejected) == (1, 0)
    other = give(f"{header}AdSense,2026-10,fx,3,USD,R-1\n", name="c.csv")
    assert (other.rows_written, other.rejected) == (0, 1)
    assert "'R-1' is held with another currency_amount_micros (1000000, now 3000000)" in other.note
    assert "needs a reference of its own" in other.note


def test_rows_are_corrected_and_replayed(
    warehouse: Warehouse, settings: Settings, give, channel: str, tmp_path: Path
) -> None:
    text = (
        "payee;month;kind;channel;amount;currency\n"
        f"AdSense;2026-10;ads;{CHANNEL};100,25;EUR\n"
        f"AdSense;2026-10;bonus;{CHANNEL};1,234;EUR\n"
        "AdSense;2026-10;ads;UCunknown;7,5;EUR\n"
        f"AdSense;October;shorts;{CHANNEL};3;EUR\n"
    )
    told = give(text, usd_per_unit=Decimal("1.1"))
    assert (told.records_processed, told.rejected) == (4, 3)
    reasons = {row.row_number: row.reason for row in rows_of(warehouse)}
    assert "no channel here is called 'UCunknown'" in reasons[4]
    assert "not a month like 2026-10 ('October')" in reasons[5]
    read = corrections(
        tmp_path,
        dedent("""
        - {file: october.csv, row_number: 3, set: {kind: fan_funding}, reason: On the slip it is.}
        - {file: october.csv, row_number: 5, set: {month: 2026-10}, reason: The only October.}
        """),
    )
    _, outcomes = apply(warehouse, settings, read)
    assert {n: one.state for n, one in outcomes.items()} == {3: "corrected", 5: "corrected"}
    # The channel has come since, by way of another file.
    (tmp_path / "r.csv").write_text(
        "channel_id,channel_title,subscribers,date_utc\nUCunknown,Late,1,2026-01-01\n"
    )
    load_readings(warehouse, tmp_path / "r.csv", ImportOptions())
    _, outcomes = apply(warehouse, settings, as_they_are=True)
    assert {n: one.state for n, one in outcomes.items()} == {4: "corrected"}
    stored = (
        "select kind, amount_micros, currency_amount_micros, document_ref = (select source_ref "
        "from ytempire.imported_files where kind = 'statement') from ytempire.revenue_statements "
        "order by source_ref"
    )
    after = ask(warehouse, stored)
    assert after == [
        ("ads", 110_275_000, 100_250_000, True),
        ("fan_funding", 1_357_400, 1_234_000, True),  # the file's other cells show decimal commas
        ("ads", 8_250_000, 7_500_000, True),
        ("shorts", 3_300_000, 3_000_000, True),
    ]
    assert rows_of(warehouse) == []
    assert give(text, usd_per_unit=Decimal("1.1")).rows_written == 0
    apply(warehouse, settings, as_they_are=True)
    assert ask(warehouse, stored) == after


def test_two_channels_of_one_name_are_not_guessed(warehouse: Warehouse, give, channel: str) -> None:
    with warehouse.transaction("writer") as connection:
        connection.execute("insert into ytempire.channels (channel_name) values ('The Channel')")
    told = give("payee,month,kind,amount,currency\nA,2026-10,ads,1,USD\n", channel="The channel")
    assert told.rejected == 1
    assert "2 channels are called 'The channel': give YouTube's id" in told.note


def test_an_invoice_is_loaded_once(warehouse: Warehouse, give) -> None:
    header = "vendor,period_start,period_end,amount,currency,received_at,reference\n"
    line = "OpenAI,2026-10-01,2026-10-31,1000.5,EUR,2026-11-03,I-1\n"
    options = {"usd_per_unit": Decimal("1.08425")}
    assert give(header + line, kind=None, **options).written["vendor_invoices"] == 1
    assert give(header + line, kind="invoice", **options).rows_written == 0
    assert ask(
        warehouse,
        "select vendor, period_start::text, period_end::text, amount_micros, source, invoice "
        "from ytempire.vendor_invoices",
    ) == [("openai", "2026-10-01", "2026-11-01", 1_084_792_125, "import", "I-1")]


INVOICES = (
    "select period_start::text, invoices, lines_without_number, invoice_micros "
    "from ytempire.vendor_invoice_reconciliation order by 1"
)


def test_invoices_of_one_month_add_up_and_a_corrected_one_counts_anew(
    warehouse: Warehouse, give
) -> None:
    header = "vendor,month,amount,currency,received_at,invoice\n"
    give(
        f"{header}Pexels,2026-10,1,USD,2026-11-03,I-1\nPexels,2026-10,2,USD,2026-11-03,I-1\n"
        "Pexels,2026-10,40,USD,2026-11-02,I-2\n",
        "invoice",
    )
    assert ask(warehouse, INVOICES) == [("2026-10-01", 2, 0, 43_000_000)]
    give(f"{header}Pexels,2026-10,30,USD,2026-11-09,I-2\n", "invoice", "corrected.csv")
    give(f"{header}Pexels,2026-10,20,USD,2026-11-01,I-2\n", "invoice", "older.csv")
    assert ask(warehouse, INVOICES) == [("2026-10-01", 2, 0, 33_000_000)]
    # An invoice is taken back by one of nothing, and may turn out to be of another month.
    give(
        f"{header}Pexels,2026-10,0,USD,2026-11-10,I-2\nPexels,2026-09,5,USD,2026-11-10,I-1\n",
        "invoice",
        "mended.csv",
    )
    assert ask(warehouse, INVOICES) == [("2026-09-01", 1, 0, 5_000_000), ("2026-10-01", 1, 0, 0)]


def test_a_file_without_numbers_is_the_whole_bill_of_its_month(warehouse: Warehouse, give) -> None:
    header = "vendor,month,amount,currency\n"
    told = give(f"{header}Pexels,2026-10,1,USD\nPexels,2026-10,2,USD\n", "invoice")
    assert (told.written["vendor_invoices"], told.rejected) == (2, 0)
    assert ask(warehouse, INVOICES) == [("2026-10-01", 0, 2, 3_000_000)]
    give(f"{header}Pexels,2026-10,7,USD\nPexels,2026-09,1,USD\n", "invoice", "b.csv")
    assert ask(warehouse, INVOICES) == [
        ("2026-09-01", 0, 1, 1_000_000),
        ("2026-10-01", 0, 1, 7_000_000),
    ]
    numbered = "vendor,month,amount,currency,invoice\nPexels,2026-10,4,USD,I-1\n"
    give(numbered, "invoice", "c.csv")
    assert ask(warehouse, INVOICES)[1] == ("2026-10-01", 1, 1, 11_000_000)


def test_a_file_with_the_name_of_a_statement_takes_its_place(
    warehouse: Warehouse, give, channel: str
) -> None:
    header = "payee,month,kind,amount,currency,statement\n"
    give(f"{header}AdSense,2026-10,ads,100,USD,S-1\nAdSense,2026-10,premium,5,USD,S-1\n")
    give(f"{header}AdSense,2026-10,shorts,30,USD,S-2\n", name="shorts.csv")
    give(f"{header}AdSense,2026-10,ads,90,USD,S-1\n", name="anew.csv")
    assert ask(warehouse, LINES) == [(0, 1), (30_000_000, 1), (90_000_000, 2)]
    # One that was given without a name goes by the beginning of its file's sum.
    give(
        "payee,month,kind,amount,currency\nMCN,2026-10,fx,3,USD\nMCN,2026-10,ads,4,USD\n", name="u"
    )
    [(name,)] = ask(
        warehouse,
        "select split_part(source_ref, ':', 1) from ytempire.revenue_statements "
        "where payee = 'MCN' and kind = 'fx'",
    )
    give(f"{header}MCN,2026-10,ads,2,USD,{name}\n", name="v")
    mcn = "select kind, amount_micros from ytempire.revenue_statement_lines where payee = 'MCN'"
    assert sorted(ask(warehouse, mcn)) == [("ads", 2_000_000), ("fx", 0)]


@pytest.mark.parametrize("change", ["update ytempire.vendor_invoices set amount_micros = 1",
                                    "delete from ytempire.vendor_invoices",
                                    "truncate ytempire.vendor_invoices"])  # fmt: skip
def test_invoices_are_never_changed(warehouse: Warehouse, give, change: str) -> None:
    give("vendor,month,amount,currency\nPexels,2026-10,1,USD\n", "invoice")
    with (
        pytest.raises(psycopg.errors.RestrictViolation, match="append-only") as refused,
        warehouse.transaction("owner") as connection,
    ):
        connection.execute(change)
    assert "with the same invoice number" in (refused.value.diag.message_hint or "")


def test_what_does_not_go_together_is_said(warehouse: Warehouse, give) -> None:
    text = "payee,kind,amount,currency\nA,ads,1,USD\n"
    with pytest.raises(ImportRefused, match="are of a month"):
        give(text, first_day="2026-10-02", last_day="2026-10-31")
    give(text, first_day="2026-10-01", last_day="2026-10-31")
    assert ask(warehouse, "select month::text from ytempire.revenue_statements") == [
        ("2026-10-01",)
    ]


def test_a_simulated_network_takes_no_statements(warehouse: Warehouse, give) -> None:
    identity.claim(warehouse, "simulated")
    with pytest.raises(NetworkMixed):
        give(f"{HEADER}A,2026-10,ads,,1,USD,\n")


@pytest.mark.parametrize(
    ("currency", "amount", "dollars"),
    [
        ("JPY", "7000001", "45000.01"),
        ("VND", "9000000000001", "345678901.23"),
        ("JPY", "7", "0.04"),
    ],
)
def test_an_invoice_may_state_both_amounts_of_any_currency(
    warehouse: Warehouse, give, currency: str, amount: str, dollars: str
) -> None:
    header = "vendor,month,amount,currency,amount_usd,invoice\n"
    told = give(f"{header}Kaigai,2026-09,{amount},{currency},{dollars},J1\n", "invoice")
    assert (told.written["vendor_invoices"], told.rejected) == (1, 0)
    assert ask(
        warehouse,
        "select currency, currency_amount_micros, amount_micros, "
        "round(currency_amount_micros * usd_per_unit)::bigint from ytempire.vendor_invoices",
    ) == [(currency, *(int(Decimal(one) * 1_000_000) for one in (amount, dollars, dollars)))]
