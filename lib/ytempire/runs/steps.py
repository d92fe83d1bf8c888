"""The pipeline's steps: their names, and which must have ended before which."""

from __future__ import annotations

import re
from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter

from ytempire import parameters, paths
from ytempire.parameters import ParameterError

_FOLDER = "pipeline"


def names() -> list[str]:
    """Return the names of the pipeline's notebooks in the order of their numbers."""
    folder = paths.notebooks() / _FOLDER
    return [f"{_FOLDER}/{path.stem}" for path in sorted(folder.glob("*.ipynb"))]


def short(name: str) -> str:
    """Return a step's name without its folder."""
    return name.rpartition("/")[2]


def needs() -> dict[str, tuple[str, ...]]:
    """Return the steps that each step comes after, as the parameter files say.

    Raises
    ------
    ParameterError
        If a file names a step that does not exist, or steps wait for each other.
    """
    every = names()
    found: dict[str, tuple[str, ...]] = {}
    for at, name in enumerate(every):
        after = parameters.sidecar(name).after
        if after is None:
            found[name] = tuple(every[:at])
            continue
        unknown = [other for other in after if f"{_FOLDER}/{other}" not in every]
        if unknown:
            raise ParameterError(
                f"parameters/{name}.yaml: after: there is no step {unknown[0]!r}; "
                f"there are: {_listed(every)}"
            )
        found[name] = tuple(f"{_FOLDER}/{other}" for other in after)
    try:
        TopologicalSorter(found).prepare()
    except CycleError as error:
        circle = " -> ".join(short(name) for name in error.args[1])
        raise ParameterError(
            f"parameters/{_FOLDER}: after: these steps wait for each other: {circle}"
        ) from None
    return found


def following(some: Iterable[str], all_needs: dict[str, tuple[str, ...]]) -> set[str]:
    """Return the steps that need one of `some`, directly or through others."""
    found: set[str] = set()
    waiting = set(some)
    while waiting:
        waiting = {n for n, after in all_needs.items() if waiting & set(after)} - found
        found |= waiting
    return found


def collect(some: Iterable[str]) -> bool:
    """Say whether any of these steps asks sources, as the parameter files say."""
    return any(parameters.sidecar(name).collects for name in some)


def chosen(first: str | None = None, last: str | None = None, only: str | None = None) -> list[str]:
    """Return a part of the steps, in order.

    Parameters
    ----------
    first, last
        The first and the last of a range of the steps as they are numbered.
    only
        Some steps, as ``22,30``.

    Raises
    ------
    ParameterError
        On a name that fits no step, or several; the message lists the steps.
    """
    every = names()
    if only is not None:
        wanted = {_meant(word.strip(), every) for word in only.split(",") if word.strip()}
        if not wanted:
            raise ParameterError(f"no step is named; there are: {_listed(every)}")
        return [name for name in every if name in wanted]
    begin = every.index(_meant(first, every)) if first else 0
    end = every.index(_meant(last, every)) if last else len(every) - 1
    if begin > end:
        raise ParameterError(
            f"{short(every[begin])} comes after {short(every[end])}: there is nothing between them"
        )
    return every[begin : end + 1]


def _meant(word: str, every: list[str]) -> str:
    """Return the step meant by its name, or by a beginning of it that no other has."""
    stems = {short(name): name for name in every}
    wanted = short(word)
    if wanted in stems:
        return stems[wanted]
    fits = [
        name
        for stem, name in stems.items()
        if stem.startswith(wanted) or re.sub(r"^\d+_", "", stem).startswith(wanted)
    ]
    if len(fits) == 1:
        return fits[0]
    if fits:
        raise ParameterError(f"{word!r} may be {_listed(fits)}: say which")
    raise ParameterError(f"there is no step {word!r}; there are: {_listed(every)}")


def _listed(some: Iterable[str]) -> str:
    return ", ".join(short(name) for name in some)
