"""What each attempt bought: vendor calls by the unit, and the AI usage behind them."""

from __future__ import annotations

from dataclasses import dataclass

from ytempire.simulator.factory import prices
from ytempire.simulator.factory.plan import Attempt, Plan, Stage, bits_uuid
from ytempire.simulator.factory.prices import Price, amount_micros
from ytempire.simulator.noise import sequence


@dataclass(slots=True)
class Call:
    """One line of the cost ledger."""

    call_id: str
    occurred: float
    recorded: float
    attempt: Attempt
    stage: str
    price: Price
    thousandths: int
    """Quantity in thousandths of the unit."""
    amount_micros: int
    request_id: str
    http_status: int
    latency_ms: int


@dataclass(slots=True)
class Usage:
    """One request to an AI vendor."""

    used: float
    vendor: str
    model: str
    attempt: Attempt
    input_tokens: int | None
    cached_input_tokens: int | None
    output_tokens: int | None
    characters: int | None
    images: int | None
    http_status: int
    error_class: str | None
    latency_ms: int
    request_id: str


class _Ledger:
    """Collects the calls of one attempt, in order."""

    def __init__(self, seed: int, plan: Plan, attempt: Attempt) -> None:
        strand = 0 if plan.published else 1
        self.rng = sequence(seed, plan.row, 60 + strand, attempt.number)
        self.attempt = attempt
        self.calls: list[Call] = []
        self.usage: list[Usage] = []

    def buy(self, stage: Stage, *lines: tuple[Price, float], **used: int) -> None:
        """Add one request of one or more priced lines, at a moment of the stage."""
        rng = self.rng
        at = rng.uniform(stage.entered, stage.left)
        latency = int(rng.lognormvariate(7.2, 0.7))
        request = f"req_{rng.getrandbits(64):016x}"
        for price, quantity in lines:
            thousandths = max(0, round(quantity * 1000))
            self.calls.append(
                Call(
                    call_id=bits_uuid(rng.getrandbits(128)), occurred=at,
                    recorded=at + rng.uniform(0.5, 20), attempt=self.attempt, stage=stage.name,
                    price=price, thousandths=thousandths,
                    amount_micros=amount_micros(price, thousandths), request_id=request,
                    http_status=200, latency_ms=latency,
                )
            )  # fmt: skip
        if used:
            self._use(
                lines[0][0],
                used,
                at=at,
                request=request,
                latency=latency,
                status=200,
                error_class=None,
            )

    def refused(self, price: Price, stage: Stage) -> None:
        """Add the AI request that a stage failed on: it is not charged."""
        status = {"rate_limited": 429, "content_policy": 400, "vendor_5xx": 503}.get(
            stage.error_class or "", 504
        )
        request = f"req_{self.rng.getrandbits(64):016x}"
        self._use(
            price,
            {},
            at=stage.left,
            request=request,
            latency=900,
            status=status,
            error_class=stage.error_class,
        )

    def _use(
        self, price: Price, used: dict[str, int], *, at: float, request: str, latency: int,
        status: int, error_class: str | None,
    ) -> None:  # fmt: skip
        self.usage.append(
            Usage(
                used=at, vendor=price.vendor, model=price.model or "", attempt=self.attempt,
                input_tokens=used.get("tokens_in"), cached_input_tokens=used.get("tokens_cached"),
                output_tokens=used.get("tokens_out"), characters=used.get("characters"),
                images=used.get("images"), http_status=status, error_class=error_class,
                latency_ms=latency, request_id=request,
            )
        )  # fmt: skip


_AI_PRICE = {"script": prices.SCRIPT_IN, "voice": prices.VOICE, "visuals": prices.IMAGE}


def bought(seed: int, plan: Plan, attempt: Attempt) -> tuple[list[Call], list[Usage]]:
    """Return the calls and the AI usage of an attempt: what it did before a failure is paid."""
    ledger = _Ledger(seed, plan, attempt)
    for stage in attempt.stages[1:]:
        if stage.outcome != "ok":
            if stage.name in _AI_PRICE:
                ledger.refused(_AI_PRICE[stage.name], stage)
            if ledger.rng.random() < 0.5:
                continue  # it failed before anything of this stage was bought
        _STAGE[stage.name](ledger, plan, stage)
    return ledger.calls, ledger.usage


def _script(ledger: _Ledger, plan: Plan, stage: Stage) -> None:
    rng = ledger.rng
    n_in, n_out = rng.randint(600, 1800), rng.randint(250, 700)
    ledger.buy(stage, (prices.OUTLINE_IN, n_in), (prices.OUTLINE_OUT, n_out),
               tokens_in=n_in, tokens_cached=0, tokens_out=n_out)  # fmt: skip
    is_short = plan.format == "shorts"
    n_in = rng.randint(2500, 6000) if is_short else rng.randint(6000, 14_000)
    n_out = rng.randint(400, 900) if is_short else rng.randint(2200, 5200)
    ledger.buy(stage, (prices.SCRIPT_IN, n_in), (prices.SCRIPT_OUT, n_out),
               tokens_in=n_in, tokens_cached=n_in // 3, tokens_out=n_out)  # fmt: skip
    n_in = rng.randint(200, 900)
    ledger.buy(stage, (prices.EMBEDDING, n_in), tokens_in=n_in, tokens_cached=0, tokens_out=0)


def _voice(ledger: _Ledger, plan: Plan, stage: Stage) -> None:
    rng = ledger.rng
    characters = int(min(plan.duration_seconds, 1500) * rng.uniform(12.5, 15.5))
    chunks = 1 if characters < 4000 else 2
    for _ in range(chunks):
        part = characters // chunks
        ledger.buy(stage, (prices.VOICE, part), characters=part)


def _visuals(ledger: _Ledger, plan: Plan, stage: Stage) -> None:
    rng = ledger.rng
    if plan.format == "shorts":
        clips = rng.randint(2, 5)
        ledger.buy(stage, (prices.CLIP, clips), images=clips)
        images = rng.randint(3, 7)
    else:
        images = min(6 + int(rng.lognormvariate(1.5, 0.6)), 45)
    ledger.buy(stage, (prices.IMAGE, images), images=images)
    ledger.buy(stage, (prices.FOOTAGE, rng.randint(1, 6)))
    if rng.random() < 0.8:
        ledger.buy(stage, (prices.MUSIC, 1))


def _render(ledger: _Ledger, plan: Plan, stage: Stage) -> None:
    seconds = stage.left - stage.entered
    ledger.buy(stage, (prices.GPU, gpu_seconds(stage)))
    ledger.buy(stage, (prices.CPU, seconds * 4))


def _upload(ledger: _Ledger, plan: Plan, stage: Stage) -> None:
    size = file_size_mb(plan) / 1000
    ledger.buy(stage, (prices.BANDWIDTH, size))
    ledger.buy(stage, (prices.STORAGE, 2 * size))


_STAGE = {
    "script": _script, "voice": _voice, "visuals": _visuals, "render": _render,
    "upload": _upload,
}  # fmt: skip


def gpu_seconds(stage: Stage) -> float:
    """Return the GPU seconds of a render stage; other stages use none."""
    return round(0.85 * (stage.left - stage.entered), 3) if stage.name == "render" else 0.0


def file_size_mb(plan: Plan) -> float:
    """Return the size of the finished file."""
    return round(min(plan.duration_seconds, 7200) * 0.72 + 4.5, 1)
