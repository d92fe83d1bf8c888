"""The HTTP server: Google's paths, the AI vendors', clock and faults, on 127.0.0.1 only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application

from ytempire.simulator import (
    analytics_api,
    consent,
    data_api,
    elevenlabs_api,
    openai_api,
    playlists,
    reporting_api,
)
from ytempire.simulator.answers import NotFoundHandler, World
from ytempire.simulator.control import (
    ClockHandler,
    FaultsHandler,
    QuotaHandler,
    TreatmentsHandler,
)


def application(world: World, advanced: Callable[[datetime], None]) -> Application:
    """Return the tornado application; it logs no requests."""
    plain = {"world": world}
    job = r"/v1/jobs/([^/]+)"
    return Application(
        [
            (r"/youtube/v3/videos:batchGetStats", data_api.BatchGetStatsHandler, plain),
            (r"/youtube/v3/videos", data_api.VideosHandler, plain),
            (r"/youtube/v3/channels", consent.ChannelsHandler, plain),
            (r"/youtube/v3/playlistItems", playlists.PlaylistItemsHandler, plain),
            (r"/v2/reports", analytics_api.ReportsHandler, plain),
            (r"/v1/reportTypes", reporting_api.ReportTypesHandler, plain),
            (r"/v1/jobs", reporting_api.JobsHandler, plain),
            (job, reporting_api.JobHandler, plain),
            (job + r"/reports", reporting_api.ReportsListHandler, plain),
            (job + r"/reports/([^/]+)", reporting_api.ReportHandler, plain),
            (
                r"/v1/media/CHANNEL/([^/]+)/jobs/([^/]+)/reports/([^/]+)",
                reporting_api.MediaHandler,
                plain,
            ),
            (r"/v1/organization/usage/completions", openai_api.CompletionsHandler, plain),
            (r"/v1/organization/usage/embeddings", openai_api.EmbeddingsHandler, plain),
            (r"/v1/organization/usage/images", openai_api.ImagesHandler, plain),
            (r"/v1/organization/costs", openai_api.CostsHandler, plain),
            (r"/v1/usage/character-stats", elevenlabs_api.CharacterStatsHandler, plain),
            (r"/v1/user/subscription", elevenlabs_api.SubscriptionHandler, plain),
            (r"/o/oauth2/auth", consent.PageHandler, plain),
            (r"/token", consent.ConsentTokenHandler, plain),
            (r"/revoke", consent.RevokeHandler, plain),
            (r"/faults", FaultsHandler, plain),
            (r"/quota", QuotaHandler, plain),
            (r"/treatments", TreatmentsHandler, plain),
            (r"/clock", ClockHandler, {"world": world, "advanced": advanced}),
        ],
        default_handler_class=NotFoundHandler,
        default_handler_args=plain,
        log_function=lambda handler: None,
    )


def listen(world: World, advanced: Callable[[datetime], None], port: int) -> HTTPServer:
    """Serve on 127.0.0.1 and set the world's endpoint to where."""
    sockets = bind_sockets(port, address="127.0.0.1")
    server = HTTPServer(application(world, advanced))
    server.add_sockets(sockets)
    world.endpoint = f"http://127.0.0.1:{sockets[0].getsockname()[1]}"
    return server
