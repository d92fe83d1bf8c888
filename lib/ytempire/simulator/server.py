"""The HTTP server: Google's paths, the token endpoint and the clock, on 127.0.0.1 only."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application

from ytempire.simulator import analytics_api, data_api, playlists, reporting_api
from ytempire.simulator.answers import TOKEN_SECONDS, ApiError, ApiHandler, NotFoundHandler, World


class TokenHandler(ApiHandler):
    """OAuth 2: a refresh token for an access token."""

    def check_xsrf_cookie(self) -> None:
        """Need no cookie: the refresh token is the proof."""

    def post(self) -> None:
        """Answer an access token, or ``invalid_grant``."""
        asked = {
            name: self.get_body_argument(name, "")
            for name in ("grant_type", "client_id", "client_secret", "refresh_token")
        }
        if asked["grant_type"] != "refresh_token":
            self.answer({"error": "unsupported_grant_type"}, 400)
            return
        for channel_id, grant in self.world.grants.items():
            if grant.refresh_token == asked["refresh_token"]:
                if (grant.client_id, grant.client_secret) != (
                    asked["client_id"], asked["client_secret"],
                ):  # fmt: skip
                    self.answer({"error": "invalid_client"}, 401)
                    return
                self.answer(
                    {
                        "access_token": self.world.issue_token(channel_id),
                        "expires_in": TOKEN_SECONDS,
                        "token_type": "Bearer",
                    }
                )
                return
        self.answer({"error": "invalid_grant", "error_description": "Bad Request"}, 400)


class ClockHandler(ApiHandler):
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


def application(world: World, advanced: Callable[[datetime], None]) -> Application:
    """Return the tornado application; it logs no requests."""
    plain = {"world": world}
    job = r"/v1/jobs/([^/]+)"
    return Application(
        [
            (r"/youtube/v3/videos:batchGetStats", data_api.BatchGetStatsHandler, plain),
            (r"/youtube/v3/videos", data_api.VideosHandler, plain),
            (r"/youtube/v3/channels", data_api.ChannelsHandler, plain),
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
            (r"/token", TokenHandler, plain),
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
