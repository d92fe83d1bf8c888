"""The YouTube Reporting API v1: daily files of reach (thumbnail impressions and their CTR).

Each channel's owner has one job, made at the network's start, with the thirty days of history
that Google gives a new job. Reports are made 48 hours or more after a Pacific day and kept for
sixty days. A video deleted when the report is made has an empty ``video_id``.
"""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np

from ytempire.clock import pacific_day_bounds
from ytempire.simulator.answers import ApiError, ApiHandler, rfc3339
from ytempire.simulator.noise import mix

REACH = "channel_reach_basic_a1"
COLUMNS = (
    "date", "channel_id", "video_id", "video_thumbnail_impressions",
    "video_thumbnail_impressions_ctr",
)  # fmt: skip
KEPT_DAYS = 60
_PAGE = 50


class ReportingHandler(ApiHandler):
    """What the methods of the Reporting API share: the owner, the job, the reports."""

    owner = ""

    def prepare(self) -> None:
        """Check the access token before anything else."""
        self.owner = self.bearer_channel()

    def job_id(self) -> str:
        """Return the id of the owner's reach job."""
        network = self.world.network
        number = network.channel_number[self.owner]
        return f"sim-{mix(network.spec.seed, number, 31):016x}"

    def job(self) -> dict[str, Any]:
        """Return the owner's reach job."""
        return {
            "id": self.job_id(),
            "reportTypeId": REACH,
            "name": "reach",
            "createTime": rfc3339(self.world.network.spec.start),
        }

    def check_job(self, job_id: str) -> None:
        """Refuse a job that is not the owner's."""
        if job_id != self.job_id():
            raise ApiError(404, "notFound", f"Job {job_id} not found.", status="NOT_FOUND")

    def report(self, day: date) -> dict[str, Any]:
        """Return the description of the report of a day."""
        begins, ends = pacific_day_bounds(day)
        name = f"{day:%Y%m%d}"
        return {
            "id": name,
            "jobId": self.job_id(),
            "startTime": rfc3339(begins),
            "endTime": rfc3339(ends),
            "createTime": _micros(self.world.network.reach_report_at(day)),
            "downloadUrl": f"{self.world.endpoint}/v1/media/CHANNEL/{self.owner}/jobs/"
            f"{self.job_id()}/reports/{name}?alt=media",
        }

    def days(self) -> list[date]:
        """Return the days that have a report now, newest first."""
        network, now = self.world.network, self.world.now()
        first = max(network.spec.start.date(), (now - timedelta(days=KEPT_DAYS)).date())
        span = max(0, (now.date() - first).days)
        days = [first + timedelta(days=i) for i in range(span + 1)]
        return [d for d in reversed(days) if network.reach_report_at(d) <= now]


class ReportTypesHandler(ReportingHandler):
    """``reportTypes.list``."""

    def get(self) -> None:
        """Answer the one report type there is."""
        self.answer({"reportTypes": [{"id": REACH, "name": "Reach (basic)"}]})


class JobsHandler(ReportingHandler):
    """``jobs.list`` and ``jobs.create``."""

    def get(self) -> None:
        """Answer the owner's jobs."""
        self.answer({"jobs": [self.job()]})

    def post(self) -> None:
        """Refuse a second job of the same type, and unknown types, as Google does."""
        try:
            asked = json.loads(self.request.body or b"{}")
        except ValueError:
            raise ApiError(400, "parseError", "Invalid JSON payload received.") from None
        if not isinstance(asked, dict) or asked.get("reportTypeId") != REACH:
            raise ApiError(
                400, "badRequest", "Request contains an invalid argument: reportTypeId.",
                status="INVALID_ARGUMENT",
            )  # fmt: skip
        raise ApiError(
            409, "alreadyExists", "Requested entity already exists", status="ALREADY_EXISTS"
        )


class JobHandler(ReportingHandler):
    """``jobs.get``."""

    def get(self, job_id: str) -> None:
        """Answer the job."""
        self.check_job(job_id)
        self.answer(self.job())


class ReportsListHandler(ReportingHandler):
    """``jobs.reports.list``."""

    def get(self, job_id: str) -> None:
        """Answer the reports, newest first, a page at a time."""
        self.check_job(job_id)
        at_or_after, before = self._instant("startTimeAtOrAfter"), self._instant("startTimeBefore")
        created_after = self._instant("createdAfter")
        network = self.world.network
        days = []
        for day in self.days():
            begins = pacific_day_bounds(day)[0]
            if (
                (at_or_after is None or begins >= at_or_after)
                and (before is None or begins < before)
                and (created_after is None or network.reach_report_at(day) > created_after)
            ):
                days.append(day)
        size = self.whole("pageSize", _PAGE, 0, 500) or _PAGE
        token = self.argument("pageToken")
        if token:
            days = [d for d in days if f"{d:%Y%m%d}" < token]
        body: dict[str, Any] = {}
        if days:
            body["reports"] = [self.report(day) for day in days[:size]]
        if len(days) > size:
            body["nextPageToken"] = f"{days[size - 1]:%Y%m%d}"
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

    def get(self, job_id: str, report_id: str) -> None:
        """Answer the description of a report."""
        self.check_job(job_id)
        self.answer(self.report(_known(self.days(), report_id)))


class MediaHandler(ReportingHandler):
    """``media.download``: the file of a report."""

    def get(self, channel_id: str, job_id: str, report_id: str) -> None:
        """Answer CSV with a line for each video that was shown that day."""
        self.check_job(job_id)
        if channel_id != self.owner:
            raise ApiError(403, "forbidden", "Forbidden", status="PERMISSION_DENIED")
        day = _known(self.days(), report_id)
        text = reach_csv(self.world.network, self.owner, day)
        self.set_header("Content-Type", "text/csv; charset=UTF-8")
        self.finish(text)


def reach_csv(network: Any, channel_id: str, day: date) -> str:
    """Return the reach report of a channel and a Pacific day.

    The CTR is written with all its digits: impressions times CTR is the clicks.
    """
    rows = network.rows_of_channel[network.channel_number[channel_id]]
    facts = network.facts(rows, day, day)
    made = network.reach_report_at(day).timestamp()
    c = network.columns
    deleted = c["is_deleted"][rows] & (c["hidden_from"][rows] <= made)
    names = [n.decode() for n in c["id"][rows].tolist()]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    shown, clicks = facts.impressions[:, 0], facts.clicks[:, 0]
    for i in np.nonzero((shown > 0) & ~deleted)[0].tolist():
        writer.writerow(_line(day, channel_id, names[i], int(shown[i]), int(clicks[i])))
    gone = deleted & (shown > 0)
    if gone.any():
        sums = int(shown[gone].sum()), int(clicks[gone].sum())
        writer.writerow(_line(day, channel_id, "", *sums))
    return out.getvalue()


def _line(day: date, channel: str, video: str, shown: int, clicks: int) -> list[object]:
    return [f"{day:%Y%m%d}", channel, video, shown, repr(clicks / shown)]


def _known(days: list[date], report_id: str) -> date:
    for day in days:
        if f"{day:%Y%m%d}" == report_id:
            return day
    raise ApiError(404, "notFound", f"Report {report_id} not found.", status="NOT_FOUND")


def _micros(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
