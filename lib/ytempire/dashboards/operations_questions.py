"""What the operations page asks."""

from __future__ import annotations

from ytempire.dashboards.questions import Question

DAY_HOURS = 24
FACTOR_DAYS = 7
FRESH_SECONDS = 60
"""Success factor: what a page shows of a young video is under a minute old."""
YOUNG_HOURS = 3
"""As long as a video is read each minute (parameters/network.yaml, live)."""
LOAD_MILLISECONDS = 2000
"""Success factor: a page is there within two seconds."""
ALERTS_LISTED = 50
OPEN_STATES = ["acknowledged", "firing", "snoozed"]

_JOBS = ("internal_db/jobs",)
_AI = ("internal_db/ai_usage",)


def questions(machine_hours: int) -> tuple[Question, ...]:
    """Return the page's questions, as `Operations` explains their parameters."""
    return (*_pipeline(), *_machines(machine_hours), *_interfaces(), *_standing())


def _pipeline() -> tuple[Question, ...]:
    hours = {"hours": DAY_HOURS}
    return (
        Question(
            "queue_depth", "operations/queue", sources=_JOBS,
            meaning="Attempts that wait to be made. The gauge is full when as many wait as ended "
            "in the last 24 hours: a day's work.",
        ),
        Question(
            "attempts_ended", "operations/attempts_ended", hours,
            ("success_rate", "generation_time_p50", "generation_time_p90"), _JOBS,
            "Processing rate: attempts that made a video in the last 24 hours, over 24.",
        ),
        Question("attempts_by_hour", "operations/attempts_by_hour", hours, sources=_JOBS,
                 meaning="Attempts by the UTC hour in which they ended, and how."),
    )  # fmt: skip


def _machines(hours: int) -> tuple[Question, ...]:
    return (
        Question(
            "machines", "operations/machines", {"hours": hours},
            sources=("internal_db/system_samples", "system_health"),
            meaning="Means over five minutes of samples a minute apart; of several GPUs the "
            "busiest, of several disks the fullest.",
        ),
    )  # fmt: skip


def _interfaces() -> tuple[Question, ...]:
    hours = {"hours": DAY_HOURS}
    return (
        Question(
            "youtube_quota", "quota/buckets",
            meaning="Units of each quota bucket used since midnight Pacific, with those reserved "
            "for calls under way. The forecast at the next midnight adds what was spent after "
            "this time of the day, on the mean of the last seven days.",
        ),
        Question(
            "ai_usage", "operations/ai_hours", hours, sources=_AI,
            meaning="Tokens sent and received (OpenAI) and characters spoken (ElevenLabs) by UTC "
            "hour, as the production's own records tell them.",
        ),
        Question(
            "error_rates", "operations/api_errors", hours, sources=_AI,
            meaning="Requests answered with an error, or not at all, over all requests of the "
            "last 24 hours, retries included.",
        ),
    )  # fmt: skip


def _standing() -> tuple[Question, ...]:
    return (
        Question(
            "alert_feed", "alert_feed/alerts",
            {
                "prefix": None, "states": OPEN_STATES, "severities": None, "rule": None,
                "subject": None, "most": ALERTS_LISTED,
            },
            meaning="Alerts that are open: firing, taken over, or silent for a while. Rules stand "
            "in parameters/alerts.yaml, what to do in docs/runbook.md.",
        ),
        Question("runs", "operations/runs",
                 meaning="The last run of each notebook and scheduled job."),
        Question(
            "sources", "freshness/sources",
            meaning="How far each source was read, and how late it is beyond what is usual "
            "(ytempire.expected_lags).",
        ),
        Question(
            "stream_lag", "operations/stream_lag",
            meaning="Messages of the event stream that were not written here yet, the worst of "
            "each minute, over all consumers.",
        ),
        Question("checks", "operations/checks",
                 meaning="Rows that break a rule of sql/checks, by its last run."),
        Question(
            "books", "operations/books",
            meaning="Cost tracking: cents by which video costs and ledger disagree, and whether "
            "any video's cost differs from its entries. Data quality: measures of sql/accuracy "
            "within their targets, over those that had something to compare.",
        ),
        Question(
            "young_readings", "operations/young_readings",
            {"young_hours": YOUNG_HOURS, "target_seconds": FRESH_SECONDS},
            meaning="Age of the newest reading of each video published in the last 3 hours; one "
            "never read is as old as its publication.",
        ),
        Question(
            "page_loads", "operations/page_loads", {"target_milliseconds": LOAD_MILLISECONDS},
            meaning="From the click until the last chart was drawn, as visitors' browsers measured "
            "it on the last day that any page was opened. Cold: the browser had to fetch the "
            "charts' program first. Pages opened behind another one are not counted.",
        ),
        Question(
            "videos_a_day", "operations/videos_a_day", {"days": FACTOR_DAYS},
            ("videos_published",), ("youtube_data/videos",),
        ),
    )  # fmt: skip
