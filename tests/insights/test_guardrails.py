"""What is not shown to be harmless is not called held, and what is shown to harm is broken."""

from __future__ import annotations

import math

import numpy as np
import polars as pl
import pytest

from ytempire.insights import guardrails
from ytempire.insights.experiment_readout import Registered

REGISTERED = Registered({"plain": 1, "bold": 1, "loud": 1}, math.log(1.2), 0.05, 0.05, 1200)


def units(guardrail: str, n: int, **change: float) -> pl.DataFrame:
    """Return so many units an arm, whose logarithms differ alike in each, moved by `change`."""
    spread = np.linspace(-0.3, 0.3, n)
    return pl.concat(
        pl.DataFrame(
            {
                "guardrail": guardrail, "arm": arm,
                "outcome": spread + math.log1p(change.get(arm, 0.0)),
            }
        )
        for arm in REGISTERED.weights
    )  # fmt: skip


def states(guardrail: str, n: int, **change: float) -> dict[str, str]:
    found = guardrails.read(units(guardrail, n, **change), REGISTERED, {guardrail: 0.1})
    return {one.arm: one.state for one in found}


@pytest.mark.parametrize(
    ("guardrail", "harm", "good"),
    [("cost", 0.3, -0.3), ("ctr", -0.3, 0.3), ("retention", -0.3, 0.3)],
)
def test_harm_goes_one_way(guardrail: str, harm: float, good: float) -> None:
    assert states(guardrail, 400, bold=harm, loud=good) == {"bold": "broken", "loud": "held"}


def test_few_videos_do_not_show_that_nothing_is_harmed() -> None:
    assert states("cost", 60) == {"bold": "unknown", "loud": "unknown"}
    assert states("cost", 400) == {"bold": "held", "loud": "held"}


def test_before_there_are_enough_there_is_no_interval() -> None:
    [bold, loud] = guardrails.read(units("ctr", 20), REGISTERED, {"ctr": 0.1})
    assert (bold.low, bold.state, bold.units, loud.arm) == (None, "unknown", 40, "loud")


def test_what_is_not_known_does_not_count() -> None:
    told = units("ctr", 400)
    untold = told.with_columns(outcome=pl.lit(None, pl.Float64))
    both = guardrails.read(pl.concat([told, untold]), REGISTERED, {"ctr": 0.1, "cost": 0.1})
    assert [(one.guardrail, one.units) for one in both[::2]] == [("ctr", 800), ("cost", 0)]
    assert both[0] == guardrails.read(told, REGISTERED, {"ctr": 0.1})[0]


def test_the_interval_holds_the_change_and_widens_with_more_arms() -> None:
    two = Registered({"plain": 1, "bold": 1}, math.log(1.2), 0.05, 0.05, 1200)
    told = units("cost", 400, bold=0.05)
    [alone] = guardrails.read(told.filter(pl.col("arm") != "loud"), two, {"cost": 0.1})
    [beside, _] = guardrails.read(told, REGISTERED, {"cost": 0.1})
    assert alone.change == pytest.approx(0.05)
    assert beside.low < alone.low < 0.05 < alone.high < beside.high  # type: ignore[operator]
