"""The special functions, against values of published tables and against each other."""

from __future__ import annotations

import math

import numpy as np
import pytest

from ytempire.insights import distributions as d

EULER = 0.5772156649015329


def test_digamma_and_trigamma_at_known_points() -> None:
    assert d.digamma(np.array([1.0, 2.0, 0.5])) == pytest.approx(
        [-EULER, 1 - EULER, -EULER - 2 * math.log(2)], abs=1e-11
    )
    assert d.trigamma(np.array([1.0, 0.5, 2.0])) == pytest.approx(
        [math.pi**2 / 6, math.pi**2 / 2, math.pi**2 / 6 - 1], abs=1e-9
    )


def test_trigamma_is_undone() -> None:
    for x in (0.3, 1.0, 4.2, 80.0):
        y = float(d.trigamma(np.array([x]))[0])
        assert d.trigamma_inverse(y) == pytest.approx(x, rel=1e-6)
    assert d.trigamma_inverse(0.0) == math.inf


# One-sided points of the usual printed table of Student's distribution.
@pytest.mark.parametrize(
    ("share", "degrees", "expected"),
    [
        (0.9, 1, 3.0777), (0.9, 2, 1.8856), (0.9, 3, 1.6377), (0.9, 7, 1.4149),
        (0.95, 4, 2.1318), (0.975, 5, 2.5706), (0.975, 10, 2.2281), (0.975, 30, 2.0423),
        (0.995, 8, 3.3554), (0.75, 6, 0.7176), (0.9, math.inf, 1.2816),
    ],
)  # fmt: skip
def test_student_quantiles_of_the_table(share: float, degrees: float, expected: float) -> None:
    assert d.student_quantile(share, np.array([degrees]))[0] == pytest.approx(expected, abs=2e-3)
    assert d.student_quantile(1 - share, np.array([degrees]))[0] == pytest.approx(
        -expected, abs=2e-3
    )


def test_the_middle_is_zero_and_no_share_is_refused() -> None:
    assert d.student_quantile(0.5, np.array([3.0]))[0] == 0.0
    with pytest.raises(ValueError, match="between 0 and 1"):
        d.student_quantile(1.0, np.array([3.0]))


def test_normal_survival_undoes_its_quantile() -> None:
    for share in (0.1, 0.5, 0.975):
        z = d.normal_quantile(share)
        assert d.normal_survival(np.array([z]))[0] == pytest.approx(1 - share, abs=1e-12)
