"""Random numbers that are a pure function of their keys.

Whatever is asked again, in any order, in any process, gets the same answer; a counter or a
report needs no stored history.
"""

from __future__ import annotations

from random import Random

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Keys = NDArray[np.uint64]

_MASK = (1 << 64) - 1
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_FIRST = np.uint64(0xBF58476D1CE4E5B9)
_SECOND = np.uint64(0x94D049BB133111EB)


def uniform(salt: Keys, step: NDArray[np.int64] | int) -> Floats:
    """Return numbers in [0, 1) for each salt at each step (the splitmix64 generator).

    Parameters
    ----------
    salt
        One key per subject, an array (its overflow wraps, a scalar's would warn).
    step
        Which number of the subject's sequence; broadcast against `salt`.
    """
    z = salt + (np.atleast_1d(step).astype(np.uint64) + np.uint64(1)) * _GOLDEN
    z = (z ^ (z >> np.uint64(30))) * _FIRST
    z = (z ^ (z >> np.uint64(27))) * _SECOND
    z = z ^ (z >> np.uint64(31))
    return np.asarray((z >> np.uint64(11)).astype(np.float64) * (1.0 / (1 << 53)))


def mix(*keys: int) -> int:
    """Return one 64-bit key made of several, for single subjects."""
    z = 0
    for key in keys:
        z = (z + (key & _MASK) + 0x9E3779B97F4A7C15) & _MASK
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
        z ^= z >> 31
    return z


def fraction(*keys: int) -> float:
    """Return one number in [0, 1) for several keys."""
    return (mix(*keys) >> 11) / (1 << 53)


def sequence(*keys: int) -> Random:
    """Return Python's generator seeded by these keys, for a story told number by number."""
    return Random(mix(*keys))  # noqa: S311 - a simulation, nothing here is a secret


def generator(*keys: int) -> np.random.Generator:
    """Return numpy's generator seeded by these keys, for building a block of rows."""
    return np.random.default_rng([key & _MASK for key in keys])
