"""The YouTube Reporting API v1: daily files of reach, and of what viewers did.

Each channel's owner has a job of reach, made at the network's start; ``jobs.create`` makes one of
``channel_basic_a3``, with thirty days of history at once (Google takes up to 48 hours). Reports are
made 48 hours or more after a Pacific day and kept for sixty days; a fault of the kind
``backfillReports`` makes days again. A video deleted when the report is made has an empty
``video_id``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, ClassVar

from ytempire.clock import pacific_day_bounds
from ytempire.simulator import report_files
from ytempire.simulator.answers import ApiHandler, rfc3339
from ytempire.simulator.noise import mix
from ytempire.simulator.refusals import ApiError
from ytempire.simulator.report_files import BASIC, REACH, TYPES

KEPT_DAYS = 60
HISTORY_DAYS = 30
"""Days before its making that a new job has."""
_PAGE = 50
_KEYS = {REACH: 31, BASIC: 32}


@dataclass(frozen=True)
class Report:
    """One file: a version of a day."""

    report_type: str
    day: date
    version: int
    created: datetime
    changed_ratio: float = 0.0

    @property
    def id(self) -> str:
        """Return what the file is known by."""
        return f"{self.day:%Y%m%d}" + (f".{self.version}" if self.version > 1 else "")


class ReportingHandler(ApiHandler):
    """What the methods of the Reporting API share: the owner, the jobs, the reports."""

    def authorised(self) -> tuple[str, str]:
        """Check the access token before anything else."""
        return "", self.bearer_channel()

    @property
    def owner(self) -> str:
        """Return the channel whose owner asks."""
        return self.asked.channel

    def jobs_made(self) -> dict[str, datetime]:
        """Return the report types that the owner has jobs for, and since when."""
        return {REACH: self.world.network.spec.start} | self.world.jobs.of(self.owner)

    def job_id(self, report_type: str) -> str:
        """Return the id of the owner's job of a type."""
        network = self.world.network
        number = network.channel_number[self.owner]
        return f"sim-{mix(network.spec.seed, number, _KEYS[report_type]):016x}"

    def job(self, report_type: str, made: datetime) -> dict[str, Any]:
        """Return the owner's job of a type."""
        return {
            "id": self.job_id(report_type),
            "reportTypeId": report_type,
            "name": "reach" if report_type == REACH else report_type,
            "createTime": rfc3339(made),
        }

    def type_of(self, job_id: str) -> str:
        """Return the type of the owner's job of this id; refuse another's."""
        for report_type in self.jobs_made():
            if self.job_id(report_type) == job_id:
                return report_type
        raise ApiError(404, "notFound", f"Job {job_id} not found.", status="NOT_FOUND")

    def told(self, report: Report) -> dict[str, Any]:
        """Return the description of a report."""
        begins, ends = pacific_day_bounds(report.day)
        job = self.job_id(report.report_type)
        return {
            "id": report.id,
            "jobId": job,
            "startTime": rfc3339(begins),
            "endTime": rfc3339(ends),
            "createTime": _micros(report.created),
            "downloadUrl": f"{self.world.endpoint}/v1/media/CHANNEL/{self.owner}/jobs/{job}"
            f"/reports/{report.id}?alt=media",
        }

    def reports(self, report_type: str) -> list[Report]:
        """Return the files there are now of a type, newest day and version first."""
        network, now = self.world.network, self.world.now()
        made = self.jobs_made()[report_type]
        first = max(
            network.spec.start.date(),
            (now - timedelta(days=KEPT_DAYS)).date(),
            (made - timedelta(days=HISTORY_DAYS)).date(),
        )
        span = max(0, (now.date() - first).days)
        found = []
        for day in (first + timedelta(days=i) for i in range(span + 1)):
            created = max(made, report_files.made_at(network, report_type, day))
            if created <= now:
                found.append(Report(report_type, day, 1, created))
        return sorted(
            found + self._remade(found, now), key=lambda r: (r.day, r.version), reverse=True
        )

    def _remade(self, first: list[Report], now: datetime) -> list[Report]:
        versions = {report.day: 1 for report in first}
        remade = []
        for fault in self.world.faults.backfills(now, self.owner):
            known = [r.day for r in first if r.created <= fault.begins]
            for day in sorted(known)[-fault.days :]:
                versions[day] += 1
                remade.append(
                    Report(first[0].report_type, day, versions[day], fault.begins,
                           fault.changed_ratio)
                )  # fmt: skip
        return remade

    def report(self, job_id: str, report_id: str) -> Report:
        """Return the owner's report of this id, or refuse."""
        for report in self.reports(self.type_of(job_id)):
            if report.id == report_id:
                return report
        raise ApiError(404, "notFound", f"Report {report_id} not found.", status="NOT_FOUND")


class ReportTypesHandler(ReportingHandler):
    """``reportTypes.list``."""

    methods: ClassVar[dict[str, str]] = {"GET": "youtubereporting.reportTypes.list"}

    def get(self) -> None:
        """Answer the report types there are."""
        self.answer({"reportTypes": [{"id": i, "name": name} for i, name in TYPES.items()]})


class JobsHandler(ReportingHandler):
    """``jobs.list`` and ``jobs.create``."""

    methods: ClassVar[dict[str, str]] = {
        "GET": "youtubereporting.jobs.list",
        "POST": "youtubereporting.jobs.create",
    }

    def get(self) -> None:
        """Answer the owner's jobs."""
        self.answer({"jobs": [self.job(*made) for made in self.jobs_made().items()]})

    def post(self) -> None:
        """Make a job; refuse a second one of the same type, and unknown types, as Google does."""
        try:
            asked = json.loads(self.request.body or b"{}")
        except ValueError:
            raise ApiError(400, "parseError", "Invalid JSON payload received.") from None
        report_type = asked.get("reportTypeId") if isinstance(asked, dict) else None
        if report_type not in TYPES:
            raise ApiError(
                400, "badRequest", "Request contains an invalid argument: reportTypeId.",
                status="INVALID_ARGUMENT",
            )  # fmt: skip
        if report_type in self.jobs_made():
            raise ApiError(
                409, "alreadyExists", "Requested entity already exists", status="ALREADY_EXISTS"
            )
        now = self.world.now().replace(microsecond=0)
        self.world.jobs.add(self.owner, report_type, now)
        self.answer(self.job(report_type, now))


class JobHandler(ReportingHandler):
    """``jobs.get``."""

    methods: ClassVar[dict[str, str]] = {"GET": "youtubereporting.jobs.get"}

    def get(self, job_id: str) -> None:
        """Answer the job."""
        report_type = self.type_of(job_id)
        self.answer(self.job(report_type, self.jobs_made()[report_type]))


class ReportsListHandler(ReportingHandler):
    """``jobs.reports.list``."""

    methods: ClassVar[dict[str, str]] = {"GET": "youtubereporting.jobs.reports.list"}

    def get(self, job_id: str) -> None:
        """Answer the reports, newest first, a page at a time."""
        report_type = self.type_of(job_id)
        at_or_after, before = self._instant("startTimeAtOrAfter"), self._instant("startTimeBefore")
        created_after = self._instant("createdAfter")
        chosen = []
        for report in self.reports(report_type):
            begins = pacific_day_bounds(report.day)[0]
            if (
                (at_or_after is None or begins >= at_or_after)
                and (before is None or begins < before)
                and (created_after is None or report.created > created_after)
            ):
                chosen.append(report)
        size = self.whole("pageSize", _PAGE, 0, 500) or _PAGE
        token = self.argument("pageToken")
        if token:  # the last one told; ids of a day sort by its version
            chosen = [report for report in chosen if report.id < token]
        body: dict[str, Any] = {}
        if chosen:
            body["reports"] = [self.told(report) for report in chosen[:size]]
        if len(chosen) > size:
            body["nextPageToken"] = chosen[size - 1].id
        self.answer(body)

    def _instant(self, name: str) -> datetime | None:
        text = self.argument(name)
        if not text:
            return None
        try:
            instant = datetime.fromisoformat(text)
        except ValueError:
            raise ApiError(
                400, "badRequest", f"Invalid value at '{name}' (Timestamp), \"{text}\"",
                status="INVALID_ARGUMENT",
            ) from None  # fmt: skip
        return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


class ReportHandler(ReportingHandler):
    """``jobs.reports.get``."""

    methods: ClassVar[dict[str, str]] = {"GET": "youtubereporting.jobs.reports.get"}

    def get(self, job_id: str, report_id: str) -> None:
        """Answer the description of a report."""
        self.answer(self.told(self.report(job_id, report_id)))


class MediaHandler(ReportingHandler):
    """``media.download``: the file of a report."""

    methods: ClassVar[dict[str, str]] = {"GET": "youtubereporting.media.download"}

    def get(self, channel_id: str, job_id: str, report_id: str) -> None:
        """Answer the CSV: lines for each video of which there is something to tell."""
        report = self.report(job_id, report_id)
        if channel_id != self.owner:
            raise ApiError(403, "forbidden", "Forbidden", status="PERMISSION_DENIED")
        text = report_files.content(
            self.world.network, report.report_type, self.owner, report.day, made=report.created,
            changed_ratio=report.changed_ratio, version=report.version,
        )  # fmt: skip
        self.set_header("Content-Type", "text/csv; charset=UTF-8")
        self.finish(text)


def _micros(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
