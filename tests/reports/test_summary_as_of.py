"""The report of yesterday, run again: yesterday's numbers, also where they were restated since."""

from __future__ import annotations

from html import unescape

from tests.warehouse.test_as_of import DAY, add_channel, add_video, spend, tell

from ytempire.reports import channel_performance_summary
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse


def test_yesterdays_report_has_yesterdays_numbers(
    warehouse: Warehouse, settings: Settings, at
) -> None:
    stated = (
        "insert into ytempire.revenue_statements (payee, month, kind, channel_id, amount_micros, "
        "currency_amount_micros, finalised_at, source, source_ref, document_ref, statement) values "
        "('AdSense', '2026-10-01', 'fan_funding', %s, %s, %s, '2026-11-10', 'test', %s, %s, 'S-1')"
    )
    with at("2026-11-20T10:00:00Z") as connection:
        one = add_channel(connection, "<b>One")
        video = add_video(connection, one)
        tell(connection, one, video, 100, 100_000_000)
        spend(connection, one, 2_000_000, "2026-11-20T10:00:00Z")
        connection.execute(stated, [one, 90_000_000, 90_000_000, "a", "a"])
        connection.execute(
            "insert into ytempire.vendor_invoices (vendor, period_start, period_end, "
            "amount_micros, currency_amount_micros, received_at, source, source_ref, invoice) "
            "values ('openai', '2026-10-01', '2026-11-01', 7000000, 7000000, "
            "'2026-11-10', 'test', 'i', 'I-1')"
        )
    with at("2026-11-21T10:00:00Z") as connection:
        tell(connection, one, video, 90, 95_500_000)
        spend(connection, None, 1_000_000, "2026-11-21T10:00:00Z")
        connection.execute(stated, [one, 80_000_000, 80_000_000, "b", "b"])

    def told(instant: str) -> tuple[str, str]:
        report = channel_performance_summary.read(as_of=instant, settings=settings)
        assert report.channels["last_day"][0] == DAY
        return unescape(report.opening()), report.tables()

    words, tables = told("2026-11-20T20:00:00+00:00")
    assert "revenue of **$100.00**" in words and "**100 views**" in words
    assert "spending of **$2.00**" in words
    assert "<b>One" in unescape(tables) and "<b>One" not in tables
    assert "$90.00" in tables and "fan funding" in tables and "$7.00" in tables
    words, tables = told("2026-11-21T20:00:00+00:00")
    assert "revenue of **$95.50**" in words and "spending of **$3.00**" in words
    assert "$80.00" in tables and "$90.00" not in tables and "of no channel" in tables
    before = channel_performance_summary.read(as_of="2026-11-19T20:00:00+00:00", settings=settings)
    assert before.opening().startswith("No day's revenue was known then.")
    assert "As known on" in before.opening()
    again = channel_performance_summary.read(as_of="2026-11-20T20:00:00+00:00", settings=settings)
    assert again.said().tables["channels"]["revenue_micros"].to_list() == [100_000_000]
    assert "Nothing had been stated" in before.tables()
