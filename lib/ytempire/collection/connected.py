"""Which sources the environment connects, and what to do about those it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ytempire.settings import Settings
from ytempire.sources.call_recorder import Recorder

if TYPE_CHECKING:
    from ytempire.sources.internal_db import InternalDb
    from ytempire.sources.youtube_data import YouTubeData


class NotConnected(RuntimeError):
    """A step needs a source that the settings do not name."""


NO_FACTORY = "not connected: YTEMPIRE_FACTORY_DATABASE_URL is not set"
NO_OWNER = (
    "not connected: no owner has consented (`ytempire connect`), and YTEMPIRE_OAUTH_FILE is not set"
)


def youtube(settings: Settings, recorder: Recorder) -> YouTubeData:
    """Return the public side of YouTube.

    Raises
    ------
    NotConnected
        If no API key is set.
    """
    from ytempire.sources.youtube_data import YouTubeData

    if settings.youtube_api_key is None:
        raise NotConnected(
            "YouTube is not connected: set YTEMPIRE_YOUTUBE_API_KEY to a key of a Google Cloud "
            "project with the YouTube Data API v3 enabled."
        )
    return YouTubeData(
        settings.youtube_api_key.get_secret_value(),
        endpoint=settings.google_api_endpoint,
        recorder=recorder,
    )


def factory(settings: Settings) -> InternalDb | None:
    """Return the company's production database, or None when it is not connected.

    Raises
    ------
    ytempire.sources.errors.SourceError
        If it cannot be reached, or its schema is not as expected: all differences are told
        before anything is read of it.
    """
    if settings.factory_database_url is None:
        return None
    from ytempire.sources.internal_db import InternalDb

    made = InternalDb(settings.factory_database_url.get_secret_value())
    made.check()
    return made
