"""Daily series of many subjects as one matrix, and what all of them share taken out of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import polars as pl

from ytempire.insights.distributions import Floats

_FEWEST_IN_COMMON = 5
"""Below so many series on a day, what they share is not told from one of them."""


@dataclass(frozen=True)
class Matrix:
    """One row a subject, one column a day, without a gap.

    Attributes
    ----------
    subjects, days
        What the rows and columns are.
    logs
        ``log(1 + value)``; NaN where unknown.
    usd_per_unit
        What one unit of each subject's value is worth.
    """

    subjects: list[str]
    days: list[date]
    logs: Floats
    usd_per_unit: Floats

    def without_common(self) -> Floats:
        """Return `logs` less what the network's day did to all.

        A day's part in common is the median over subjects of how far each lies from its own
        median: a holiday, or a day that YouTube counts otherwise, is nobody's failure.
        """
        with np.errstate(all="ignore"):
            centred = self.logs - _nanmedian(self.logs, axis=1)[:, None]
            common = _nanmedian(centred, axis=0)
        enough = np.isfinite(centred).sum(axis=0) >= _FEWEST_IN_COMMON
        return np.asarray(self.logs - np.where(enough & np.isfinite(common), common, 0.0)[None, :])


def matrix(values: pl.DataFrame) -> Matrix:
    """Return the series as a matrix.

    Parameters
    ----------
    values
        One row a subject and day: subject, pacific_date, value (0 or more; null: unknown),
        usd_per_unit.
    """
    subjects = sorted(values["subject"].unique().to_list())
    first: date = values["pacific_date"].min()  # type: ignore[assignment]
    last: date = values["pacific_date"].max()  # type: ignore[assignment]
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    place = {subject: at for at, subject in enumerate(subjects)}
    logs = np.full((len(subjects), len(days)), np.nan)
    worth = np.full(len(subjects), np.nan)
    row = np.array([place[s] for s in values["subject"]], dtype=np.int64)
    column = (values["pacific_date"] - first).dt.total_days().to_numpy()
    told = values["value"].cast(pl.Float64).fill_null(float("nan")).to_numpy()
    logs[row, column] = np.log1p(np.maximum(told, 0.0))
    worth[row] = values["usd_per_unit"].cast(pl.Float64).fill_null(float("nan")).to_numpy()
    return Matrix(subjects, days, logs, worth)


def _nanmedian(values: Floats, axis: int) -> Floats:
    """Return medians; NaN, without a warning, where nothing is known."""
    known = np.isfinite(values).any(axis=axis)
    filled = np.where(np.expand_dims(known, axis), values, 0.0)
    return np.where(known, np.nanmedian(filled, axis=axis), np.nan)
