"""``playlistItems.list`` of uploads playlists."""

from __future__ import annotations

import base64
import binascii
from typing import Any, ClassVar

import numpy as np

from ytempire.simulator import titles
from ytempire.simulator.answers import rfc3339
from ytempire.simulator.channels import Channel
from ytempire.simulator.data_api import DataHandler, missing
from ytempire.simulator.refusals import ApiError


class PlaylistItemsHandler(DataHandler):
    """``playlistItems.list`` of an uploads playlist: public videos, newest first."""

    methods: ClassVar[dict[str, str]] = {"GET": "youtube.playlistItems.list"}

    def get(self) -> None:
        """Answer one page; the page token names the last row told, so new uploads shift nothing."""
        parts, now = self.parts("playlistItems"), self.world.now()
        playlist = self.argument("playlistId")
        if not playlist:
            raise missing("playlistId")
        network = self.world.network
        number = network.channel_number.get("UC" + playlist[2:])
        if number is None or not playlist.startswith("UU"):
            raise ApiError(
                404, "playlistNotFound",
                "The playlist identified with the request's playlistId parameter cannot be found.",
                "youtube.playlistItem", "NOT_FOUND",
            )  # fmt: skip
        size = self.whole("maxResults", 5, 0, 50)
        rows = network.rows_of_channel[number]
        public = rows[network.is_public(rows, now)]
        order = np.lexsort((public, network.columns["published"][public]))[::-1]
        ordered = public[order].tolist()
        begin = self._after(self.argument("pageToken"), ordered)
        page = ordered[begin : begin + size]
        body: dict[str, Any] = {
            "kind": "youtube#playlistItemListResponse",
            "etag": f"p{len(ordered)}.{begin}",
            "items": [
                self._item(row, begin + i, network.channels()[number], playlist, parts)
                for i, row in enumerate(page)
            ],
            "pageInfo": {"totalResults": len(ordered), "resultsPerPage": size},
        }
        if page and begin + size < len(ordered):
            body["nextPageToken"] = _token("after", page[-1])
        if begin > 0:
            earlier = begin - size
            body["prevPageToken"] = _token("after", ordered[earlier - 1] if earlier > 0 else -1)
        self.answer(body)

    def _after(self, token: str, ordered: list[int]) -> int:
        if not token:
            return 0
        try:
            word, _, row = base64.urlsafe_b64decode(token.encode()).decode().partition(":")
            last = int(row)
        except (ValueError, binascii.Error):
            word, last = "", 0
        if word != "after":
            raise ApiError(
                400, "invalidPageToken",
                "The request specifies an invalid page token.", "youtube.parameter",
            )  # fmt: skip
        if last < 0:
            return 0
        published = self.world.network.columns["published"]
        limit = (published[last], last)
        return int(sum((published[row], row) >= limit for row in ordered))

    def _item(
        self, row: int, position: int, channel: Channel, playlist: str, parts: set[str]
    ) -> dict[str, Any]:
        video = self.world.network.video_at(row)
        name, published = video.youtube_video_id, rfc3339(video.published_at)
        item: dict[str, Any] = {
            "kind": "youtube#playlistItem",
            "etag": f"i{row:x}",
            "id": _token(playlist, row),
        }
        if "snippet" in parts:
            item["snippet"] = {
                "publishedAt": published,
                "channelId": channel.youtube_channel_id,
                "title": video.title,
                "description": titles.description(video.title, channel.niche.name),
                "thumbnails": {},
                "channelTitle": channel.title,
                "playlistId": playlist,
                "position": position,
                "resourceId": {"kind": "youtube#video", "videoId": name},
                "videoOwnerChannelTitle": channel.title,
                "videoOwnerChannelId": channel.youtube_channel_id,
            }
        if "contentDetails" in parts:
            item["contentDetails"] = {"videoId": name, "videoPublishedAt": published}
        if "status" in parts:
            item["status"] = {"privacyStatus": "public"}
        return item


def _token(word: str, row: int) -> str:
    return base64.urlsafe_b64encode(f"{word}:{row}".encode()).decode()
