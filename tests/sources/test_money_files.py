"""Statements and invoices as people and YouTube write them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from ytempire.sources import money_files
from ytempire.sources.file_kind import kind_of
from ytempire.sources.file_text import FileRefused
from ytempire.sources.money_rows import Told

STATEMENT = """Payee,Month,Kind,Channel,Amount,Currency,Finalised at,Reference,Colour
AdSense,2026-10,ads,UC0000000000000000000001,"$1,234.567891",USD,2026-11-10,R-1,blue
AdSense,2026-10-01,Shorts,,(0.50),USD,2026-11-10T12:00:00Z,,
AdSense,Oct 2026,subscriptions,@one,12,usd,,,
"""


def write(folder: Path, text: str, name: str = "file.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_text(text, encoding=encoding)
    return path


def read(path: Path, kind: str = "statement", **told):
    return money_files.read(path, kind, Told(**told))


def test_a_statement(tmp_path: Path) -> None:
    path = write(tmp_path, STATEMENT, encoding="utf-8-sig")
    assert kind_of(path) == "statement"
    found = read(path)
    assert found.rejected.is_empty()
    first, second, third = found.rows.to_dicts()
    assert first == {
        "row_number": 2,
        "payee": "AdSense",
        "month": date(2026, 10, 1),
        "kind": "ads",
        "channel": "UC0000000000000000000001",
        "amount_micros": 1_234_567_891,
        "currency": "USD",
        "currency_amount_micros": 1_234_567_891,
        "usd_per_unit": Decimal(1),
        "statement": None,
        "reference": "R-1",
        # A bare day begins in California, where YouTube pays.
        "finalised_at": datetime(2026, 11, 10, 8, tzinfo=UTC),
    }
    assert (second["kind"], second["channel"], second["amount_micros"]) == (
        "shorts",
        None,
        -500_000,
    )
    assert second["finalised_at"] == datetime(2026, 11, 10, 12, tzinfo=UTC)
    assert (third["kind"], third["currency"], third["finalised_at"]) == ("premium", "USD", None)
    assert (found.unknown_columns, found.unknown["row_number"].to_list()) == (("Colour",), [2])


def test_semicolons_decimal_commas_and_another_currency(tmp_path: Path) -> None:
    text = (
        "payee;month;kind;amount;currency\nA;2026-10;ads;1.234,56;EUR\nA;2026-10;shorts;0,01;EUR\n"
    )
    found = read(write(tmp_path, text, encoding="utf-16"), usd_per_unit=Decimal("1.08425"))
    assert found.decimal == ","
    assert found.rows.select("currency_amount_micros", "amount_micros").rows() == [
        (1_234_560_000, 1_338_571_680),
        # 0.01 * 1.08425 = 0.0108425: half-even, once
        (10_000, 10_842),
    ]
    # One line of it, read alone, needs to know what the file showed.
    alone = write(tmp_path, "payee;month;kind;amount;currency\nA;2026-10;ads;1,234;EUR\n", "b.csv")
    told = read(alone, usd_per_unit=Decimal(1), decimal=",").rows
    assert told["currency_amount_micros"].to_list() == [1_234_000]


def test_youtubes_payment_summary(tmp_path: Path) -> None:
    text = (
        "revenue_type,adjustment_type,currency_code,partner_revenue_usd,partner_revenue_local,notes\n"
        "Ads,None,EUR,1084.25,1000,\n"
        "Ads,Revenue Correction,EUR,-2.5,-2.3,late claims\n"
    )
    path = write(tmp_path, text)
    assert kind_of(path) == "statement"
    with pytest.raises(FileRefused, match=r"payee.*payee=:"):
        read(path)
    with pytest.raises(FileRefused, match=r"month.*--from"):
        read(path, mapping={"payee": ":AdSense"})
    found = read(path, mapping={"payee": ":AdSense"}, month=date(2026, 10, 1))
    assert found.rows.select(
        "payee", "month", "kind", "amount_micros", "currency_amount_micros", "usd_per_unit"
    ).rows() == [
        ("AdSense", date(2026, 10, 1), "ads", 1_084_250_000, 1_000_000_000, Decimal("1.08425")),
        (
            *("AdSense", date(2026, 10, 1), "adjustment", -2_500_000, -2_300_000),
            Decimal("1.086956521739"),
        ),
    ]


def test_an_invoice(tmp_path: Path) -> None:
    text = (
        "Vendor,Period start,Period end,Amount (USD),Invoice number,Date\n"
        "Stability AI,2026-10-01,2026-10-31,12.5,I-1,2026-11-03\n"
        "OpenAI,2026-10-05,2026-10-04,1,I-2,\n"
    )
    path = write(tmp_path, text)
    assert kind_of(path) == "invoice"
    found = read(path, "invoice")
    assert found.rows.select("vendor", "period_start", "period_end", "amount_micros").rows() == [
        ("stability_ai", date(2026, 10, 1), date(2026, 11, 1), 12_500_000)
    ]
    assert found.rows["received_at"].to_list() == [datetime(2026, 11, 3, 8, tzinfo=UTC)]
    (reason,) = found.rejected["reason"]
    assert reason.startswith("period_end: before period_start")
    monthly = "supplier,month,amount,currency\nopenai,2026-12,1,USD\n"
    told = read(write(tmp_path, monthly, "m.csv"), "invoice").rows
    assert told.select("period_start", "period_end").rows() == [
        (date(2026, 12, 1), date(2027, 1, 1))
    ]


def test_what_cannot_be_read_is_refused_by_row_and_named(tmp_path: Path) -> None:
    text = (
        "payee,month,kind,amount,currency\n"
        "A,2026-13,ads,1,USD\n"
        "A,2026-10,bonus,1,USD\n"
        "A,2026-10,ads,lots,USD\n"
        "A,2026-10,ads,1,dollars\n"
        ",2026-10,ads,1,USD\n"
        "A,2026-10,ads,,USD\n"
        "A,2026-10,ads,99999999999999,USD\n"
        "A,2026-10,ads\n"
    )
    reasons = read(write(tmp_path, text)).rejected["reason"].to_list()
    assert reasons[0] == "month: not a month like 2026-10 ('2026-13')"
    assert reasons[1].startswith("kind: not one of ads, shorts, premium, fan_funding")
    assert reasons[2:7] == [
        "amount: not a number ('lots')",
        "currency: not a currency like EUR ('dollars')",
        "payee: blank",
        "amount: blank",
        "amount: too large to be true (99999999999999)",
    ]
    assert reasons[7].startswith("row: more or fewer cells")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("payee,month,kind,amount\nA,2026-10,ads,1\n", r"currency.*currency=:EUR"),
        ("payee,month,kind,amount,currency\nA,2026-10,ads,1,EUR\n", r"row 2 is in EUR.*--usd-per"),
        ("payee,month,kind,currency\nA,2026-10,ads,USD\n", "no column says the amount"),
        (
            "payee,month,kind,amount,currency,date\nA,2026-10,ads,1,USD,2026-11-01 12:00\n",
            "--timezone",
        ),
        ("payee,month,kind,amount,currency\n", "holds no rows"),
    ],
)
def test_a_file_that_lacks_something_says_what_to_add(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(FileRefused, match=said):
        read(write(tmp_path, text))


def test_one_rate_is_not_used_for_two_currencies(tmp_path: Path) -> None:
    header = "payee,month,kind,amount,currency,usd_per_unit\n"
    text = header + "A,2026-10,ads,1,EUR,\nA,2026-10,fx,1,GBP,{}\n"
    with pytest.raises(FileRefused, match="EUR and GBP"):
        read(write(tmp_path, text.format("")), usd_per_unit=Decimal("1.1"))
    told = read(write(tmp_path, text.format("1.3")), usd_per_unit=Decimal("1.1")).rows
    assert told["amount_micros"].to_list() == [1_100_000, 1_300_000]


def test_a_rate_with_a_comma_is_refused_and_not_read_as_a_thousand(tmp_path: Path) -> None:
    header = "payee;month;kind;amount;currency;usd_per_unit\n"
    told = read(write(tmp_path, header + "A;2026-10;ads;1.234,56;EUR;1,084\n"))
    assert told.rows.height == 0
    assert "write a rate with a point" in str(told.rejected.rows())


def test_json_and_named_columns(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        json.dumps([{"who": "A", "month": "2026-10", "kind": "ads", "amount": 1.1, "cur": "USD"}]),
        "file.json",
    )
    found = read(path, mapping={"payee": "who", "currency": "cur"})
    assert found.rows.select("row_number", "payee", "amount_micros").rows() == [(1, "A", 1_100_000)]
    with pytest.raises(FileRefused, match="there is no column 'nobody'"):
        read(path, mapping={"payee": "nobody", "currency": "cur"})
