"""What experiments did to videos: by how much an arm multiplies the audience of those that got it.

The network knows no experiments. Who tests the product deals arms with it and tells the network
what each arm is worth; the product then has to find it. A video that is published already is
refused: what was told of it stays as it was.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import numpy as np

from ytempire.simulator.factory.plan import video_uuid
from ytempire.simulator.network import Network
from ytempire.simulator.state import write_private


class TreatmentsRefused(ValueError):
    """Something that cannot be done to a video, in words."""


@dataclass
class TreatmentBook:
    """By how much videos' audiences were multiplied.

    Attributes
    ----------
    path
        Where they are kept over restarts; None keeps them in memory.
    factors
        Row of the network's table -> factor.
    """

    path: Path | None = None
    factors: dict[int, float] = field(default_factory=dict)

    def restore(self, network: Network) -> None:
        """Do to a network what an earlier process was told to do."""
        if self.path is not None and self.path.exists():
            told = json.loads(self.path.read_text(encoding="utf-8"))
            self.factors = {int(row): float(factor) for row, factor in told.items()}
            self._multiply(network, self.factors)

    def apply(self, network: Network, videos: Mapping[str, float], now: datetime) -> None:
        """Multiply the audiences of videos that are not published yet.

        Parameters
        ----------
        network
            The network, generated a day beyond `now`.
        videos
            The factory's id of a video, or YouTube's -> factor.
        now
            The clock's reading.

        Raises
        ------
        TreatmentsRefused
            If a video is not known, is published, or was treated before; nothing is done then.
        """
        rows = dict(network.row_of)
        coming = np.nonzero(network.columns["published"] > now.timestamp())[0]
        rows |= {video_uuid(network.spec.seed, int(row)): int(row) for row in coming}
        found: dict[int, float] = {}
        for name, factor in videos.items():
            row = rows.get(name)
            if row is None:
                raise TreatmentsRefused(f"no video that is to come is called {name}")
            if network.columns["published"][row] <= now.timestamp():
                raise TreatmentsRefused(f"{name} is published: what was told of it stays")
            if row in self.factors or row in found:
                raise TreatmentsRefused(f"{name} was treated before")
            if not 0 < factor < np.inf:
                raise TreatmentsRefused(f"{name}: a factor is a number above 0")
            found[row] = float(factor)
        self._multiply(network, found)
        self.factors |= found
        if self.path is not None:
            write_private(self.path, {str(row): factor for row, factor in self.factors.items()})

    @staticmethod
    def _multiply(network: Network, factors: Mapping[int, float]) -> None:
        if factors:
            rows = np.array(list(factors), dtype=np.int64)
            network.multiply_audience(rows, np.array(list(factors.values())))
