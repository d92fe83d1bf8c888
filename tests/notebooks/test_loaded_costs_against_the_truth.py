"""What the simulated factory spent is in the videos' loaded costs, or told as unallocated, once."""

import pytest

from ytempire.simulator.factory.truth import factory_truth

from .conftest import END, SmallNetwork

pytestmark = [pytest.mark.xdist_group("small_network"), pytest.mark.timeout(600)]


def test_every_micro_dollar_is_shared_once(small_network: SmallNetwork) -> None:
    truth = factory_truth(small_network.truth, END)
    [(direct, failed, shared, invoiced)] = small_network.rows(
        "select sum(direct_micros)::bigint, sum(failed_share_micros)::bigint, "
        "sum(shared_share_micros)::bigint, sum(invoice_share_micros)::bigint "
        "from ytempire.video_loaded_costs"
    )
    left = dict(
        small_network.rows(
            "select reason, sum(amount_micros)::bigint from ytempire.unallocated_costs group by 1"
        )
    )
    assert direct == sum(truth.micros_by_video.values())
    assert shared == 0
    assert failed > 0
    unpublished = failed + left.get("failed_jobs", 0) + left.get("not_published_yet", 0)
    assert unpublished == truth.unpublished_micros
    [(variance,)] = small_network.rows(
        "select sum(invoice_micros - ledger_micros)::bigint "
        "from ytempire.vendor_invoice_reconciliation where state <> 'open'"
    )
    assert variance != 0
    assert invoiced + left.get("invoice", 0) == variance


def test_every_entry_names_its_price(small_network: SmallNetwork) -> None:
    found = small_network.rows(
        "select count(*) filter (where price_version is null), count(distinct price_version) "
        "from ytempire.cost_ledger"
    )
    assert found[0][0] == 0
    assert found[0][1] >= 10
