"""Sees that reading goes on, and that what is read is still the same topic."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from time import monotonic

from ytempire.stream.errors import StreamStalled, TopicRecreated
from ytempire.stream.identity import Identity
from ytempire.stream.messages import Place, in_words
from ytempire.stream.tally import Tally

_LOOKS_EVERY_SECONDS = 2.0
_IDENTIFIES_EVERY_SECONDS = 30.0


class Watch:
    """Looks now and then, and raises what ends the stream."""

    def __init__(self, tally: Tally, identity: Identity, stalled_seconds: float) -> None:
        self._tally = tally
        self._identity = identity
        self._stalled_seconds = stalled_seconds
        self._shorter: dict[Place, int] = {}
        self._looked = self._identified = monotonic()

    @property
    def is_due(self) -> bool:
        """Say whether it is time to look again."""
        return monotonic() - self._looked >= _LOOKS_EVERY_SECONDS

    def look(self, ends: Mapping[Place, int | None], ids: Mapping[str, str]) -> None:
        """Look at how far the broker's partitions go, and at the topics' ids now and then.

        Parameters
        ----------
        ends
            Place -> offset behind its last message; None: not told yet.
        ids
            Topic -> the id that it had when reading began.

        Raises
        ------
        TopicRecreated
            If a topic has another id, or a partition ends before what was written of it.
        StreamStalled
            If messages wait and none is read.
        """
        self._looked = monotonic()
        known = {place: end for place, end in ends.items() if end is not None}
        self._tally.ends = known
        for place, end in known.items():
            self._look_at_end(place, end)
        self._look_at_progress()
        self._look_at_ids(ids, {topic for topic, _ in ends})

    def _look_at_end(self, place: Place, end: int) -> None:
        """Believe it when it is seen twice: a new leader may be behind for a while."""
        offset = self._tally.offsets.get(place, 0)
        if end >= offset:
            self._shorter.pop(place, None)
        elif self._shorter.get(place) == offset:
            raise TopicRecreated(place[0], shorter(place, offset, end))
        else:
            self._shorter[place] = offset

    def _look_at_progress(self) -> None:
        if not self._tally.lag or self._tally.broker_away_since is not None:
            self._tally.progressed = monotonic()
        elif monotonic() - self._tally.progressed > self._stalled_seconds:
            raise StreamStalled(
                f"{self._tally.lag:,} messages wait and none was read for "
                f"{self._stalled_seconds:.0f} s: start the stream again. If it stands still "
                "again, `ytempire doctor` says what it finds, and the broker's log may say more"
            )

    def _look_at_ids(self, ids: Mapping[str, str], topics: Iterable[str]) -> None:
        """Ask without waiting; the answer is looked at in a later round."""
        told = self._identity.answer() or {}
        for topic in topics:
            kept = ids.get(topic)
            if kept is not None and told.get(topic, kept) != kept:
                raise TopicRecreated(topic, f"its id was {kept} and is {told[topic]}")
        if monotonic() - self._identified > _IDENTIFIES_EVERY_SECONDS:
            self._identified = monotonic()
            self._identity.ask(ids)


def shorter(place: Place, offset: int, end: int | None) -> str:
    """Say that a partition ends before what was written of it."""
    has = "" if end is None else f", and it has {end:,}"
    return f"{offset:,} messages of {in_words([place])} were written here{has}"
