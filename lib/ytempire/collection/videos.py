"""Ingests the videos that the channels show and the factory has published."""

from __future__ import annotations

from ytempire import clock
from ytempire.collection import connected, discovery, factory_marks
from ytempire.collection.network_state import NetworkState
from ytempire.collection.writing import CallBuffer, Tally
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.warehouse import watermarks
from ytempire.warehouse.connection import Warehouse

SCOPE = "videos"


def ingest(warehouse: Warehouse, settings: Settings) -> PipelineResult:
    """Read every channel's uploads for videos not known yet, and what the factory changed."""
    tally, calls = Tally(), CallBuffer()
    youtube = connected.youtube(settings, calls.append)
    factory = connected.factory(settings)
    at = clock.now()
    with warehouse.transaction("reader") as connection:
        state = NetworkState.read(connection)
        since = factory_marks.read_to(connection, SCOPE)
    found = []
    mark = None
    if factory is None:
        tally.notes.append(f"production database {connected.NO_FACTORY}")
    else:
        names = discovery.factory_names(factory)
        mark = factory.mark(at)
        found.append(discovery.in_factory(factory, since, at, names))
    known = set(state.videos.get_column("youtube_video_id"))
    for made in found:
        known.update(made.get_column("youtube_video_id"))
    found.append(discovery.on_youtube(youtube, list(state.public_videos), known, at))
    with warehouse.transaction("writer") as connection:
        for videos in found:
            discovery.write_videos(connection, tally, videos)
        if mark is not None:
            factory_marks.advance(connection, SCOPE, mark)
        watermarks.advance(connection, "youtube_data", SCOPE, through=at)
        calls.flush(connection, tally)
    tally.processed = sum(videos.height for videos in found)
    return tally.result(None if since is None else since.through, at)
