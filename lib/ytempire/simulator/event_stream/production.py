"""A plan as events: what the factory's services told while the video was made."""

from __future__ import annotations

from collections.abc import Iterator

from ytempire.simulator.event_stream.message import COST_EVENTS, VIDEO_EVENTS, Message, message
from ytempire.simulator.factory.costs import Call, bought
from ytempire.simulator.factory.fill import title_of
from ytempire.simulator.factory.plan import Attempt, Plan, key_uuid
from ytempire.simulator.factory.rows import at
from ytempire.simulator.network import Network

TOO_DEAR_USD = 3.0
"""Above it the company's own services raise their voice."""
_MICROS = 1_000_000
_STARTED, _STAGE, _FAILED, _UPLOAD, _PUBLISHED, _COST, _TOO_DEAR = range(70, 77)


class Story:
    """Tells one plan.

    Parameters
    ----------
    network
        Whose plan it is.
    """

    def __init__(self, network: Network, plan: Plan) -> None:
        self._network, self._plan = network, plan
        self._channel = network.channels()[plan.channel].youtube_channel_id

    def told(self) -> Iterator[Message]:
        """Yield all that is told of the plan, from the first job to the publication."""
        so_far: list[Call] = []
        for attempt in self._plan.attempts:
            yield from self._job(attempt)
            calls = bought(self._network.spec.seed, self._plan, attempt)[0]
            # Of what is published all attempts are the video's cost; else each is its job's.
            so_far = [*so_far, *calls] if self._plan.published else calls
            if calls:
                yield from self._cost(attempt, so_far)
        if self._plan.published:
            yield self._publication(self._plan.attempts[-1])

    def _job(self, attempt: Attempt) -> Iterator[Message]:
        plan = self._plan
        yield self._of_job(
            "video_generation_started", _STARTED, attempt, attempt.started,
            topic=title_of(self._network, plan), style=plan.style, priority=plan.priority,
            target_duration_seconds=plan.duration_seconds, queued_at=at(attempt.created),
        )  # fmt: skip
        last = len(attempt.stages) - 1
        for seq, stage in enumerate(attempt.stages):
            if stage.name == "upload":
                yield self._of_job("video_upload_started", _UPLOAD, attempt, stage.entered)
            yield self._of_job(
                "video_generation_stage_complete", _STAGE, attempt, stage.left, seq,
                seq=seq, stage=stage.name, entered_at=at(stage.entered), outcome=stage.outcome,
                error_class=stage.error_class, is_last=seq == last,
            )  # fmt: skip
        if attempt.status != "completed":
            ended_in = attempt.stages[-1]
            yield self._of_job(
                "video_generation_failed", _FAILED, attempt, attempt.ended,
                stage=ended_in.name, error_class=ended_in.error_class,
                error_message=attempt.error_message, status=attempt.status,
            )  # fmt: skip

    def _of_job(
        self, kind: str, code: int, attempt: Attempt, when: float, number: int = 0, **said: object
    ) -> Message:
        return message(
            kind, self._id(code, attempt.number, number), when, at(when), VIDEO_EVENTS,
            self._plan.video_id, job_id=attempt.job_id, video_id=self._plan.video_id,
            channel_id=self._channel, attempt=attempt.number, **said,
        )  # fmt: skip

    def _cost(self, attempt: Attempt, calls: list[Call]) -> Iterator[Message]:
        """Yield the cost so far, once the last charge of an attempt is in the books."""
        plan = self._plan
        when = max(attempt.ended, *(call.recorded for call in calls))
        video = plan.video_id if plan.published else None
        total = sum(call.amount_micros for call in calls) / _MICROS
        yield message(
            "cost_calculated", self._id(_COST, attempt.number), when, at(when), COST_EVENTS,
            video or attempt.job_id, video_id=video, job_id=attempt.job_id,
            channel_id=self._channel, total_cost=total, lines=[_line(call) for call in calls],
        )  # fmt: skip
        if video and total > TOO_DEAR_USD:
            yield message(
                "cost_threshold_exceeded", self._id(_TOO_DEAR, attempt.number), when, at(when),
                COST_EVENTS, video, video_id=video, channel_id=self._channel, total_cost=total,
                threshold=TOO_DEAR_USD,
            )  # fmt: skip

    def _publication(self, attempt: Attempt) -> Message:
        plan, video = self._plan, self._plan.published
        assert video is not None
        when = video.published_at.timestamp()
        return message(
            "video_published", self._id(_PUBLISHED, attempt.number), when, at(when), VIDEO_EVENTS,
            plan.video_id, video_id=plan.video_id, job_id=attempt.job_id,
            channel_id=self._channel, youtube_video_id=video.youtube_video_id, title=video.title,
            published_at=at(when), duration_seconds=plan.duration_seconds, format=plan.format,
        )  # fmt: skip

    def _id(self, code: int, attempt: int, number: int = 0) -> str:
        strand = 0 if self._plan.published else 1
        return key_uuid(self._network.spec.seed, self._plan.row, strand, code, attempt, number)


def _line(call: Call) -> dict[str, object]:
    """Return a charge; its content is that of its row in ``factory.vendor_calls``."""
    return {
        "call_id": call.call_id,
        "occurred_at": at(call.occurred),
        "stage": call.stage,
        "vendor": call.price.vendor,
        "component": call.price.component,
        "quantity": call.thousandths / 1000,
        "unit": call.price.unit,
        "unit_price_usd": str(call.price.unit_price),
        "amount_usd": call.amount_micros / _MICROS,
        "job_id": call.attempt.job_id,
        "attempt": call.attempt.number,
    }
