"""What steers the simulator and is not Google's: clock, faults, quota, treatments."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime

from ytempire.simulator import faults
from ytempire.simulator.answers import ApiHandler, World
from ytempire.simulator.fault_kinds import FaultsRefused
from ytempire.simulator.quota import LIMITS
from ytempire.simulator.refusals import ApiError
from ytempire.simulator.treatments import TreatmentsRefused


class ControlHandler(ApiHandler):
    """A handler that no fault hits and no quota pays for."""

    def check_xsrf_cookie(self) -> None:
        """Need no cookie: only this machine can ask."""

    def prepare(self) -> None:
        """Let everybody pass: the server listens on this machine alone."""


class ClockHandler(ControlHandler):
    """The clock: GET reads it, POST ``{"to": iso}`` advances it."""

    advanced: Callable[[datetime], None]

    def initialize(  # type: ignore[override]
        self, world: World, advanced: Callable[[datetime], None]
    ) -> None:
        """Take the world, and whom to tell of an advance."""
        super().initialize(world)
        self.advanced = advanced

    def get(self) -> None:
        """Answer the reading."""
        self.answer({"now": self.world.now().isoformat()})

    def post(self) -> None:
        """Advance, and answer the reading then."""
        try:
            to = datetime.fromisoformat(json.loads(self.request.body)["to"])
            reading = self.world.clock.advance(to)
        except (ValueError, KeyError, TypeError) as error:
            raise ApiError(400, "badRequest", f'POST {{"to": "<ISO instant>"}} ({error})') from None
        self.world.now()
        self.advanced(reading)
        self.answer({"now": reading.isoformat()})


class FaultsHandler(ControlHandler):
    """The faults: GET tells them, POST replaces them; see `ytempire.simulator.fault_kinds`."""

    def get(self) -> None:
        """Answer the document, with how often each fault was asked and hit."""
        self.answer(self.world.faults.told())

    def post(self) -> None:
        """Replace all faults, or refuse the document in words and leave them."""
        try:
            self.world.faults.load(faults.from_json(self.request.body))
        except FaultsRefused as refused:
            raise ApiError(400, "badRequest", str(refused)) from None
        self.answer(self.world.faults.told())


class QuotaHandler(ControlHandler):
    """The quota: GET tells limits and what is spent on the clock's Pacific day."""

    def get(self) -> None:
        """Answer each project's buckets."""
        world, now = self.world, self.world.clock.now()
        projects = {}
        for project in world.api_keys:
            buckets = {}
            for bucket in LIMITS:
                others = world.faults.used_elsewhere(project, bucket, now)
                left = world.quota.left(project, bucket, now, others)
                spent = world.quota.spent.get(project, {}).get(bucket, 0)
                buckets[bucket] = {
                    "limit": world.quota.limits[bucket], "spent": spent,
                    "used_elsewhere": others, "left": left,
                }  # fmt: skip
            projects[project] = buckets
        self.answer({"pacific_date": str(world.quota.day), "projects": projects})


class TreatmentsHandler(ControlHandler):
    """The treatments: GET tells how many, POST ``{"videos": {id: factor}}`` adds some."""

    def get(self) -> None:
        """Answer how many videos were treated."""
        self.answer({"videos": len(self.world.treatments.factors)})

    def post(self) -> None:
        """Treat videos, or refuse all of them in words."""
        try:
            told = json.loads(self.request.body)["videos"]
            factors = {str(name): float(factor) for name, factor in told.items()}
            self.world.treatments.apply(self.world.network, factors, self.world.now())
        except TreatmentsRefused as refused:
            raise ApiError(400, "badRequest", str(refused)) from None
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ApiError(
                400, "badRequest", f'POST {{"videos": {{"<id>": 1.2}}}} ({error})'
            ) from None
        self.get()
