"""YouTube Reporting API v1: reach, the only source of impressions and CTR, and the basic report."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import polars as pl

from ytempire import clock
from ytempire.sources.basic_rows import BasicReport, read_basic
from ytempire.sources.call_recorder import Recorder, ignore
from ytempire.sources.errors import SourceError, UnexpectedAnswer
from ytempire.sources.google_client import GoogleClient
from ytempire.sources.reach_rows import REACH_FRAME, reach
from ytempire.sources.youtube_items import instant

if TYPE_CHECKING:
    from google.oauth2.credentials import Credentials

REACH = "channel_reach_basic_a1"
"""Report type: thumbnail impressions and their click-through rate, a video and Pacific day."""
BASIC = "channel_basic_a3"
"""Report type: views, watch time and the like, by country, kind of playback and subscription."""
KEPT_DAYS = 60
"""So long YouTube keeps a report; it can be had until then and is never told again after."""

_COLUMNS = {
    "date": "pacific_date",
    "channel_id": "youtube_channel_id",
    "video_id": "youtube_video_id",
    "video_thumbnail_impressions": "impressions",
    "video_thumbnail_impressions_ctr": "ctr",
}
_CONFLICT = 409


@dataclass(frozen=True, slots=True)
class Report:
    """One daily file that YouTube has made.

    Attributes
    ----------
    pacific_date
        The day that it tells.
    created_at
        When it was made; a later file of the same day replaces this one.
    resource_name
        What to download.
    """

    report_id: str
    job_id: str
    pacific_date: date
    created_at: datetime
    resource_name: str


@dataclass(frozen=True)
class Reach:
    """What a report tells.

    Attributes
    ----------
    frame
        One row a video, columns of ``REACH_FRAME``; ``ctr`` 0..1, null at no impressions;
        ``clicks`` is impressions times CTR, rounded, since YouTube tells the rate only.
    unattributed
        The same columns for the line without a video: totals of deleted resources.
    """

    frame: pl.DataFrame
    unattributed: pl.DataFrame


class YouTubeReporting:
    """One channel's daily files, for one thread; parameters as `YouTubeAnalytics`."""

    def __init__(
        self,
        youtube_channel_id: str,
        credentials: Credentials | None,
        endpoint: str | None = None,
        recorder: Recorder = ignore,
        **client_options: Any,
    ) -> None:
        self._client = GoogleClient(
            "youtubereporting",
            "v1",
            endpoint=endpoint,
            recorder=recorder,
            account=youtube_channel_id,
            credentials=credentials,
            **client_options,
        )
        self._jobs = self._client.service.jobs()
        self._reports = self._jobs.reports()
        self._report_types = self._client.service.reportTypes()
        self._media = self._client.service.media()

    def jobs(self) -> dict[str, str]:
        """Return the owner's job ids by report type."""
        found: dict[str, str] = {}
        for job in self._pages(self._jobs.list, {}, "jobs"):
            found.setdefault(job["reportTypeId"], job["id"])
        return found

    def offers(self, report_type: str) -> bool:
        """Say whether YouTube makes reports of a type for this owner."""
        types = self._pages(self._report_types.list, {}, "reportTypes")
        return any(one.get("id") == report_type for one in types)

    def ensure_job(self, report_type: str = REACH) -> str:
        """Return the id of the job that makes `report_type`; make the job if there is none.

        The first files come about 48 hours after the job was made, with 30 days of history.
        """
        existing = self.jobs().get(report_type)
        if existing is not None:
            return existing
        body = {"reportTypeId": report_type, "name": report_type}
        try:
            made = self._client.call(self._jobs.create, {"body": body}, bucket="reporting")
        except SourceError as error:
            if error.status != _CONFLICT:
                raise
            return self.jobs()[report_type]  # another process was quicker
        return str(made["id"])

    def reports(self, job_id: str, created_after: datetime | None = None) -> list[Report]:
        """Return the files made after an instant, the newest of each day, by day.

        YouTube makes a day again when it corrects it: keep the latest ``created_at`` seen as
        the mark, not the latest day.
        """
        params: dict[str, Any] = {"jobId": job_id}
        if created_after is not None:
            utc = created_after.astimezone(UTC)
            params["createdAfter"] = utc.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        newest: dict[date, Report] = {}
        for item in self._pages(self._reports.list, params, "reports"):
            report = _report(item)
            known = newest.get(report.pacific_date)
            if known is None or known.created_at < report.created_at:
                newest[report.pacific_date] = report
        return [newest[day] for day in sorted(newest)]

    def reach(self, report: Report) -> Reach:
        """Download a file of the type ``REACH`` and read it.

        Raises
        ------
        UnexpectedAnswer
            If the file lacks a column of the report type.
        """
        return read_reach(self._content(report), report)

    def basic(self, report: Report) -> BasicReport:
        """Download a file of the type ``BASIC`` and read it; errors as of `reach`."""
        content = self._content(report)
        return read_basic(content, report.report_id, report.created_at)

    def _content(self, report: Report) -> bytes:
        """Download a file; one that YouTube keeps no more is `NotFound`."""
        content: bytes = self._client.call(
            self._media.download_media,
            {"resourceName": report.resource_name},
            bucket="reporting",
        )
        return content

    def _pages(self, method: Any, params: dict[str, Any], items: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        while True:
            answer = self._client.call(method, params, bucket="reporting", items=items)
            found += answer.get(items) or ()
            following = answer.get("nextPageToken")
            if not following:
                return found
            params = params | {"pageToken": following}


def read_reach(content: bytes, report: Report) -> Reach:
    """Read the CSV of a reach report: header line, then a line a video."""
    if not content.strip():
        empty = pl.DataFrame(schema=REACH_FRAME)
        return Reach(empty, empty)
    table = pl.read_csv(io.BytesIO(content), infer_schema=False)
    lacking = [name for name in _COLUMNS if name not in table.columns]
    if lacking:
        raise UnexpectedAnswer(
            f"the report {report.report_id} lacks {', '.join(lacking)}; it has "
            f"{', '.join(table.columns)}. Is it of the type {REACH}?"
        )
    typed = table.rename(_COLUMNS).with_columns(
        pl.col("pacific_date").str.replace_all("-", "").str.to_date("%Y%m%d"),
        pl.col("impressions").cast(pl.Int64),
        pl.col("ctr").cast(pl.Float64),
    )
    frame = reach(typed, report.report_id, report.created_at).select(*REACH_FRAME)
    is_nobodys = pl.col("youtube_video_id") == ""
    return Reach(frame.filter(~is_nobodys), frame.filter(is_nobodys))


def _report(item: dict[str, Any]) -> Report:
    begins, made = instant(item.get("startTime")), instant(item.get("createTime"))
    # Only the path: the owner's token goes to the address that we were given, and no other.
    _, _, name = urlsplit(item.get("downloadUrl") or "").path.partition("/v1/media/")
    if begins is None or made is None or not name:
        raise UnexpectedAnswer(
            f"the report {item.get('id')} was told without its day, time or address; "
            "report it with this message."
        )
    return Report(item["id"], item["jobId"], clock.pacific_date(begins), made, name)
