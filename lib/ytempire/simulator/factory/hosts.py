"""Samples of the factory's two machines, every ten minutes."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ytempire.simulator.factory.rows import Row, at
from ytempire.simulator.noise import fraction

SAMPLE_SECONDS = 600
GIB = 1 << 30
_HOSTS = (("render-1", 64, 24, 0), ("publish-1", 32, 0, -1))


def sample_rows(seed: int, after: float, horizon: float) -> Iterator[Row]:
    """Yield the samples taken within (after, horizon], on full ten minutes."""
    number = math.floor(after / SAMPLE_SECONDS) + 1
    while number * SAMPLE_SECONDS <= horizon:
        epoch = number * SAMPLE_SECONDS
        busy = 0.5 + 0.3 * math.sin(2 * math.pi * (epoch % 86_400 - 32_400) / 86_400)
        for index, (host, memory, gpu_memory, gpu_index) in enumerate(_HOSTS):
            noise = fraction(seed, number, 70 + index)
            load = min(1.0, max(0.02, busy * (1.0 if index == 0 else 0.4) + 0.3 * (noise - 0.5)))
            has_gpu = gpu_index >= 0
            yield (
                at(epoch), host, round(100 * load, 2), round(load * 16, 2),
                int(memory * GIB * (0.25 + 0.6 * load)), memory * GIB, gpu_index,
                round(100 * min(1.0, load * 1.15), 2) if has_gpu else None,
                int(gpu_memory * GIB * min(1.0, 0.3 + 0.7 * load)) if has_gpu else None,
                gpu_memory * GIB if has_gpu else None, "/srv/factory",
                int(2000 * GIB * (0.75 - 0.5 * ((epoch / 86_400) % 14) / 14)), 2000 * GIB,
            )  # fmt: skip
        number += 1
