"""How each video came to be: attempts, stages and times, derived from the video itself.

A plan is a pure function of the network and a row, so that any part of history can be written
again, or continued, without having been stored. It is anchored on the publication: everything
happens within eight hours before it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from random import Random

from ytempire.simulator.network import Network, Video
from ytempire.simulator.noise import fraction, mix, sequence

STAGES = ("script", "voice", "visuals", "render", "upload")
LEAD_SECONDS = 8 * 3600
"""No plan begins earlier than this before its publication."""

_VERSION_8 = 0x8 << 76 | 0b10 << 62
_FREE_BITS = (1 << 128) - 1 ^ (0xF << 76 | 0b11 << 62)

_SECONDS = {
    "script": (50, 170), "voice": (60, 220), "visuals": (150, 700), "render": (200, 900),
    "upload": (30, 110),
}  # fmt: skip
_ERRORS = {
    "script": (("rate_limited", "429 from the language model"),
               ("content_policy", "script refused by moderation")),
    "voice": (("vendor_5xx", "voice vendor answered 503"),
              ("timeout", "voice vendor did not answer in 120 s")),
    "visuals": (("content_policy", "image prompt refused"),
                ("rate_limited", "429 from the image vendor")),
    "render": (("out_of_memory", "CUDA out of memory"), ("timeout", "render exceeded its limit")),
    "upload": (("upload_quota", "uploadLimitExceeded"), ("network", "connection reset")),
}  # fmt: skip
STYLES = ("documentary", "list", "story", "explainer", "news flash")
CONTENT = {
    "hook": ("question", "claim", "number", "scene"),
    "voice": ("warm", "dry", "bright", "deep"),
    "thumbnail_style": ("face", "object", "text", "map"),
}
"""What a production is given beside its style. By itself none of it moves the audience."""
_FAVOURED = 0.4


@dataclass(slots=True)
class Stage:
    """One stage of an attempt, with when it was entered and left."""

    name: str
    entered: float
    left: float
    outcome: str
    error_class: str | None = None


@dataclass
class Attempt:
    """One job row: an attempt at a video, with its times in seconds since 1970."""

    number: int
    job_id: str
    created: float
    status: str
    """What it ends as: completed, failed or cancelled."""
    stages: list[Stage] = field(default_factory=list)
    error_message: str | None = None
    memory_mb: int = 0

    @property
    def started(self) -> float:
        """Return when the queue was left."""
        return self.stages[0].left

    @property
    def ended(self) -> float:
        """Return when the last stage ended."""
        return self.stages[-1].left


@dataclass
class Plan:
    """How one video, or one that never was published, came to be."""

    video_id: str
    row: int
    """The network's row that anchors it; of a dead plan, another video's."""
    channel: int
    attempts: list[Attempt]
    published: Video | None
    """None when every attempt failed: nothing was published."""
    format: str
    duration_seconds: int
    priority: int
    style: str
    content: dict[str, str]


def content_of(seed: int, row: int, channel: int) -> dict[str, str]:
    """Return what a production is given, by the names of `CONTENT`.

    A channel has a favourite of each, so that what it makes often is not told from the channel
    by a plain mean. Drawn apart from all else: other productions stay what they are.
    """
    rng, own = sequence(seed, row, 60), sequence(seed, channel, 61)
    found = {}
    for name, values in CONTENT.items():
        favourite = own.choice(values)
        found[name] = favourite if rng.random() < _FAVOURED else rng.choice(values)
    return found


def key_uuid(*keys: int) -> str:
    """Return a UUID that is a function of the keys."""
    return bits_uuid(mix(*keys, 1) << 64 | mix(*keys, 2))


def bits_uuid(bits: int) -> str:
    """Return 128 bits as a UUID of version 8: made by a rule of our own."""
    digits = f"{bits & _FREE_BITS | _VERSION_8:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


@lru_cache(maxsize=1024)
def channel_uuid(seed: int, index: int) -> str:
    """Return the factory's own key of a channel."""
    return key_uuid(seed, index, 50)


def video_uuid(seed: int, row: int) -> str:
    """Return the factory's own key of the video at a row of the network's table."""
    return key_uuid(seed, row, 53)


def plans_of(network: Network, row: int) -> list[Plan]:
    """Return the plan of the video at `row`, and of a dead one beside it now and then."""
    video = network.video_at(row)
    if not video.from_factory:
        return []
    seed, channel = network.spec.seed, int(network.columns["channel"][row])
    made = [_published(seed, row, channel, video)]
    if fraction(seed, row, 51) < 0.021:
        made.append(_dead(seed, row, channel, video))
    return made


def _published(seed: int, row: int, channel: int, video: Video) -> Plan:
    rng = sequence(seed, row, 52)
    chance = rng.random()
    failures = 2 if chance < 0.01 else 1 if chance < 0.052 else 0
    # Told backwards: the wait for its slot, the attempt that worked, the failed ones before it.
    end = video.published_at.timestamp() - rng.uniform(20, 2400)
    attempts = [_attempt(rng, (seed, row, 0), failures + 1, end, "completed")]
    for number in range(failures, 0, -1):
        end = attempts[0].created - rng.uniform(45, 400)
        attempts.insert(0, _attempt(rng, (seed, row, 0), number, end, "failed"))
    return Plan(
        video_id=video_uuid(seed, row), row=row, channel=channel, attempts=attempts,
        published=video, format=video.format, duration_seconds=video.duration_seconds,
        priority=rng.randint(1, 10), style=rng.choice(STYLES),
        content=content_of(seed, row, channel),
    )  # fmt: skip


def _dead(seed: int, row: int, channel: int, video: Video) -> Plan:
    rng = sequence(seed, row, 54)
    count = rng.choice((1, 2, 2, 3))
    end = video.published_at.timestamp() - rng.uniform(60, 1800)
    last = "cancelled" if rng.random() < 0.2 else "failed"
    attempts = [_attempt(rng, (seed, row, 1), count, end, last)]
    for number in range(count - 1, 0, -1):
        end = attempts[0].created - rng.uniform(45, 400)
        attempts.insert(0, _attempt(rng, (seed, row, 1), number, end, "failed"))
    return Plan(
        video_id=key_uuid(seed, row, 55), row=row, channel=channel, attempts=attempts,
        published=None, format=video.format, duration_seconds=video.duration_seconds,
        priority=rng.randint(1, 10), style=rng.choice(STYLES),
        content=content_of(seed, row, channel),
    )  # fmt: skip


def _attempt(
    rng: Random, subject: tuple[int, int, int], number: int, end: float, status: str
) -> Attempt:
    """Return an attempt that ends at `end`; the subject is seed, row and strand."""
    reached = len(STAGES) if status == "completed" else rng.randint(1, len(STAGES))
    lengths = [rng.uniform(*_SECONDS[stage]) for stage in STAGES[:reached]]
    if status != "completed":
        lengths[-1] *= rng.uniform(0.1, 1.4)
    started = end - sum(lengths)
    created = started - min(rng.lognormvariate(6.9, 0.6), 3000.0)
    attempt = Attempt(
        number=number, job_id=key_uuid(*subject, 56, number), created=created,
        status=status, memory_mb=rng.randint(1800, 15_500),
    )  # fmt: skip
    attempt.stages.append(Stage("queued", created, started, "ok"))
    at = started
    for name, length in zip(STAGES[:reached], lengths, strict=True):
        is_last = name == STAGES[reached - 1]
        outcome, error_class = "ok", None
        if is_last and status == "cancelled":
            outcome = "cancelled"
            attempt.error_message = "cancelled by an operator"
        elif is_last and status == "failed":
            error_class, attempt.error_message = rng.choice(_ERRORS[name])
            outcome = "timeout" if error_class == "timeout" else "failed"
        left = end if is_last else at + length
        attempt.stages.append(Stage(name, at, left, outcome, error_class))
        at = left
    return attempt
