"""The queue of videos that are due: filled batches, the youngest first, the oldest shed first."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator

from ytempire.collection.polling.intervals import Intervals, Polled
from ytempire.collection.polling.pacing import Pace
from ytempire.parameters import LivePolling

BATCH = 50
"""Videos a request, each for the same unit: a batch that is not full is filled up."""
_JUST_READ_SECONDS = 10.0
"""A video that was read so shortly before fills no batch."""


class DueQueue(Collection[str]):
    """All videos of the network, by when they are due.

    A video that was taken is out of the queue until it is told by `learn` or given back.
    """

    def __init__(self, plan: LivePolling) -> None:
        self.intervals = Intervals(plan)
        self._most = plan.requests_a_drain
        self.videos: dict[str, Polled] = {}
        self._heaps: list[list[tuple[float, str]]] = [[] for _ in range(len(self.intervals))]
        self._due: dict[str, float] = {}

    def __iter__(self) -> Iterator[str]:
        return iter(self.videos)

    def __contains__(self, video: object) -> bool:
        return video in self.videos

    def __len__(self) -> int:
        return len(self.videos)

    def add(self, video: str, polled: Polled, due: float | None = None) -> None:
        """Put a video in that is not there yet; without `due` it is due by its last reading."""
        if video in self.videos:
            return
        self.videos[video] = polled
        if due is None:
            read = polled.read
            due = polled.published if read is None else read + self.intervals.seconds(polled, read)
        self._push(video, due)

    def learn(self, video: str, at: float, views: int | None) -> None:
        """Take a reading in and put the video back for its next one."""
        polled = self.videos[video]
        polled.learn(at, views)
        self._push(video, at + self.intervals.seconds(polled, at))

    def give_back(self, videos: list[str], due: float) -> None:
        """Put videos back that were taken and not asked for."""
        for video in videos:
            self._push(video, due)

    def due_at(self, video: str) -> float | None:
        """Return when a video is due; None: it is taken, or not known."""
        return self._due.get(video)

    def first_due(self) -> list[float | None]:
        """Return by tier when its first video is due; one that is past was shed."""
        return [self._first(heap) for heap in self._heaps]

    def take(self, at: float, pace: Pace) -> list[str]:
        """Take the videos that are due, as far as `pace` allows, in full batches.

        The youngest go first. A batch that they do not fill is filled up, since the unit is paid
        anyway: with those that are due soonest, of whatever age.
        """
        taken: list[str] = []
        for rank, heap in enumerate(self._heaps):
            while (due := self._first(heap)) is not None and due <= at:
                units = len(taken) // BATCH
                if len(taken) % BATCH == 0 and (
                    units == self._most or not pace.may_spend(rank, units)
                ):
                    break
                taken.append(self._pop(heap))
        pace.spend(-(-len(taken) // BATCH))
        taken += self._soonest(-len(taken) % BATCH, at)
        return taken

    def _soonest(self, most: int, at: float) -> list[str]:
        """Take those that are due soonest, due or not, without those that were just read."""
        found: list[str] = []
        left: list[tuple[str, float]] = []
        while len(found) < most:
            firsts = [(due, rank) for rank, due in enumerate(self.first_due()) if due is not None]
            if not firsts:
                break
            due, rank = min(firsts)
            video = self._pop(self._heaps[rank])
            read = self.videos[video].read
            if read is not None and at - read < _JUST_READ_SECONDS:
                left.append((video, due))
            else:
                found.append(video)
        for video, due in left:
            self._push(video, due)
        return found

    def _push(self, video: str, due: float) -> None:
        self._due[video] = due
        heapq.heappush(self._heaps[self.intervals.rank(self.videos[video], due)], (due, video))

    def _first(self, heap: list[tuple[float, str]]) -> float | None:
        """Return when the first of a heap is due, without what was put elsewhere since."""
        while heap and self._due.get(heap[0][1]) != heap[0][0]:
            heapq.heappop(heap)
        return heap[0][0] if heap else None

    def _pop(self, heap: list[tuple[float, str]]) -> str:
        video = heapq.heappop(heap)[1]
        del self._due[video]
        return video
