"""Plans as rows of the factory's tables, as they stood at an instant."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache

from ytempire.simulator import titles
from ytempire.simulator.channels import Channel
from ytempire.simulator.factory.costs import Call, Usage, bought, file_size_mb, gpu_seconds
from ytempire.simulator.factory.plan import STAGES, Attempt, Plan, channel_uuid, key_uuid
from ytempire.simulator.network import Network

Row = tuple[object, ...]


def at(epoch: float | None) -> str | None:
    """Return an instant as PostgreSQL reads it, rounded down to the millisecond.

    Down, so that a row known by a horizon never carries a watermark beyond it.
    """
    if epoch is None:
        return None
    minute, rest = divmod(math.floor(epoch * 1000), 60_000)
    return f"{_minute(minute)}:{rest // 1000:02d}.{rest % 1000:03d}+00:00"


@lru_cache(maxsize=200_000)
def _minute(number: int) -> str:
    """Return a minute since 1970 as text: formatting whole instants is slow, minutes recur."""
    return datetime.fromtimestamp(number * 60, UTC).strftime("%Y-%m-%dT%H:%M")


def reached(epoch: float, horizon: float) -> str | None:
    """Return an instant if it has come by `horizon`."""
    return at(epoch) if epoch <= horizon else None


def channel_row(seed: int, channel: Channel, known: float) -> Row:
    """Return a channel's row, known since `known`."""
    return (
        channel_uuid(seed, channel.index), channel.youtube_channel_id, channel.title,
        channel.handle, channel.niche.name, channel.tier, "active",
        channel.monthly_revenue_target_usd, channel.created_at.isoformat(), at(known),
    )  # fmt: skip


def job_row(seed: int, plan: Plan, attempt: Attempt, title: str, horizon: float) -> Row | None:
    """Return a job as it stood at `horizon`, or None before it was created."""
    if attempt.created > horizon:
        return None
    entered = [s for s in attempt.stages if s.entered <= horizon]
    current, is_over = entered[-1], attempt.ended <= horizon
    status = attempt.status if is_over else "queued" if len(entered) == 1 else "processing"
    progress = 100 if status == "completed" else (len(entered) - 1) * 100 // (len(STAGES) + 1)
    updated = attempt.ended if is_over else current.entered
    used = [s for s in attempt.stages[1:] if s.left <= horizon]
    gpu = round(sum(gpu_seconds(s) for s in used), 3)
    cpu = round(sum(s.left - s.entered for s in used) * 1.6, 3)
    failed = is_over and attempt.status == "failed"
    return (
        attempt.job_id, plan.video_id, channel_uuid(seed, plan.channel), plan.priority, title,
        plan.style, plan.duration_seconds, current.name, status, progress,
        attempt.error_message if is_over else None, attempt.number - 1, at(attempt.created),
        reached(attempt.started, horizon),
        at(attempt.ended) if status == "completed" else None,
        at(attempt.ended) if failed else None, cpu, gpu,
        attempt.memory_mb if used else None, *plan.content.values(), at(updated),
    )  # fmt: skip


def video_row(network: Network, plan: Plan, title: str, horizon: float) -> Row | None:
    """Return a video as it stood at `horizon`, or None before its first job was queued."""
    first, last, seed = plan.attempts[0], plan.attempts[-1], network.spec.seed
    if first.created > horizon:
        return None
    channel = network.channels()[plan.channel]
    events: list[tuple[float, str]] = [(first.created, "queued"), (first.started, "generating")]
    rendered = uploaded = published = None
    if plan.published:
        rendered = next(s.left for s in last.stages if s.name == "render")
        uploaded, published = last.ended, plan.published.published_at.timestamp()
        events += [(rendered, "generated"), (uploaded, "uploaded"), (published, "published")]
    else:
        events.append((last.ended, last.status))
    updated, status = [e for e in events if e[0] <= horizon][-1]
    is_made = rendered is not None and rendered <= horizon
    is_up = uploaded is not None and uploaded <= horizon
    words = titles.tags(seed, plan.row, channel.niche.name)
    return (
        plan.video_id, channel_uuid(seed, plan.channel),
        plan.published.youtube_video_id if plan.published and is_up else None, title,
        titles.description(title, channel.niche.name), "{" + ",".join(words) + "}",
        channel.niche.name, channel.niche.content_type, plan.format, "ai_full",
        key_uuid(seed, plan.row, 57, 1), key_uuid(seed, plan.row, 58, 1),
        plan.duration_seconds if is_made else None,
        ("1080x1920" if plan.format == "shorts" else "1920x1080") if is_made else None,
        file_size_mb(plan) if is_made else None, status, at(first.created),
        reached(first.started, horizon),
        at(rendered) if is_made else None, at(uploaded) if is_up else None,
        at(published) if published is not None and published <= horizon else None, at(updated),
    )  # fmt: skip


def stage_rows(attempt: Attempt, after: float, horizon: float) -> Iterator[Row]:
    """Yield the stages that ended within (after, horizon]."""
    for seq, stage in enumerate(attempt.stages):
        if after < stage.left <= horizon:
            yield (
                attempt.job_id, attempt.number, seq, stage.name, at(stage.entered),
                at(stage.left), stage.outcome, stage.error_class,
            )  # fmt: skip


def call_row(seed: int, plan: Plan, call: Call) -> Row:
    """Return a line of the ledger."""
    price = call.price
    return (
        call.call_id, at(call.occurred), at(call.recorded), call.attempt.job_id,
        plan.video_id if plan.published else None, channel_uuid(seed, plan.channel),
        call.attempt.number, call.stage, price.vendor, price.component,
        f"{call.thousandths / 1000:.3f}", price.unit, price.unit_price, call.amount_micros,
        price.model, call.request_id, call.http_status, call.latency_ms,
    )  # fmt: skip


def usage_row(usage: Usage) -> Row:
    """Return a row of AI usage."""
    return (
        at(usage.used), usage.vendor, usage.model, usage.attempt.job_id, usage.attempt.number,
        usage.input_tokens, usage.cached_input_tokens, usage.output_tokens, usage.characters,
        usage.images, None, usage.http_status, usage.error_class, usage.latency_ms,
        usage.request_id,
    )  # fmt: skip


def ledger(seed: int, plan: Plan, after: float, horizon: float) -> tuple[list[Call], list[Usage]]:
    """Return the calls recorded and the AI requests made within (after, horizon]."""
    calls: list[Call] = []
    usage: list[Usage] = []
    for attempt in plan.attempts:
        if attempt.created > horizon or attempt.ended + 60 < after:
            continue
        some_calls, some_usage = bought(seed, plan, attempt)
        calls += [c for c in some_calls if after < c.recorded <= horizon]
        usage += [u for u in some_usage if after < u.used <= horizon]
    return calls, usage
