"""Treatments: videos that are to come get more views, from the first on, and nothing else moves."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from ytempire.simulator.factory.plan import plans_of, video_uuid
from ytempire.simulator.network import Network
from ytempire.simulator.spec import NetworkSpec, start_for
from ytempire.simulator.treatments import TreatmentBook, TreatmentsRefused

from .conftest import DAYS, END, SIZE, Running

SPEC = NetworkSpec(7, start_for(END, DAYS), 6, 60)


def coming(network: Network) -> list[int]:
    return [int(r) for r in np.nonzero(network.columns["published"] > END.timestamp())[0]]


def test_the_audience_of_a_video_to_come_is_multiplied_and_no_other(tmp_path: Path) -> None:
    plain, treated = Network(SPEC, END), Network(SPEC, END)
    rows = coming(treated)
    book = TreatmentBook(tmp_path / "treatments.json")
    name = video_uuid(SPEC.seed, rows[0])
    assert plans_of(treated, rows[0])[0].video_id == name
    book.apply(treated, {name: 1.5}, END)
    later = END + timedelta(days=20)
    of = np.arange(len(plain.columns["id"]))
    before, after = (n.counts(of, later).engaged for n in (plain, treated))
    assert after[rows[0]] == pytest.approx(1.5 * before[rows[0]], rel=1e-6)
    others = of != rows[0]
    assert (before[others] == after[others]).all()
    # Another process of the same home goes on so, and knows what was treated.
    again, restored = Network(SPEC, END), TreatmentBook(tmp_path / "treatments.json")
    restored.restore(again)
    assert (again.counts(of, later).views == treated.counts(of, later).views).all()
    with pytest.raises(TreatmentsRefused, match="was treated before"):
        restored.apply(again, {name: 2.0}, END)


def test_what_was_told_stays(tmp_path: Path) -> None:
    network, book = Network(SPEC, END), TreatmentBook()
    old = next(v for v in network.videos(published_by=END) if v.from_factory)
    youtube = network.video_at(coming(network)[0]).youtube_video_id
    for videos, words in (
        ({youtube: 1.2, old.youtube_video_id: 1.2}, "is published"),
        ({youtube: 1.2, "nobody": 1.2}, "no video that is to come is called nobody"),
        ({youtube: 0.0}, "a number above 0"),
    ):
        with pytest.raises(TreatmentsRefused, match=words):
            book.apply(network, videos, END)
    assert book.factors == {}
    book.apply(network, {youtube: 1.2}, END)
    assert len(book.factors) == 1


def test_a_running_network_is_treated_over_http(
    start: Callable[..., Running], tmp_path: Path
) -> None:
    running = start(tmp_path, *SIZE, "--days", str(DAYS), "--end", END.isoformat())
    try:
        assert running.advance(END) == END
        network = Network(SPEC, END)
        name = network.video_at(coming(network)[0]).youtube_video_id
        told = json.dumps({"videos": {name: 1.3}}).encode()
        assert running.ask("/treatments", body=told) == (200, {"videos": 1})
        status, answer = running.ask("/treatments", body=told)
        assert status == 400 and "was treated before" in json.dumps(answer)
        assert running.ask("/treatments", body=b'{"videos": 1}')[0] == 400
        assert running.ask("/treatments") == (200, {"videos": 1})
        assert json.loads((tmp_path / "treatments.json").read_text())
    finally:
        running.stop()
