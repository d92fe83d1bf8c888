"""The YouTube Data API v3: public data, by API key."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar

import numpy as np

from ytempire.simulator import titles
from ytempire.simulator.answers import ApiHandler, rfc3339
from ytempire.simulator.channels import Channel
from ytempire.simulator.quota import GENERAL, STATS
from ytempire.simulator.refusals import ApiError

MAX_IDS = 50
_PARTS = {
    "channels": {"snippet", "statistics", "contentDetails", "status", "id"},
    "videos": {"snippet", "statistics", "contentDetails", "status", "id"},
    "stats": {"snippet", "statistics", "contentDetails", "id"},
    "playlistItems": {"snippet", "contentDetails", "status", "id"},
}


def rounded_down(count: int) -> int:
    """Return a subscriber count as the public sees it: down to three significant figures."""
    quantum = int(10 ** max(0, len(str(count)) - 3))
    return count // quantum * quantum


def iso_duration(seconds: int) -> str:
    """Return a duration as the Data API writes it: PT1H2M3S."""
    hours, rest = divmod(seconds, 3600)
    minutes, second = divmod(rest, 60)
    parts = ((hours, "H"), (minutes, "M"), (second, "S"))
    return "PT" + ("".join(f"{n}{unit}" for n, unit in parts if n) or "0S")


class DataHandler(ApiHandler):
    """What the methods of the Data API share."""

    bucket = GENERAL

    def authorised(self) -> tuple[str, str]:
        """Check the key before anything else."""
        return self.check_key()

    def parts(self, resource: str) -> set[str]:
        """Return the parts asked for, or refuse unknown ones and none."""
        parts = self.listed("part")
        if not parts:
            raise missing("part")
        unknown = [part for part in parts if part not in _PARTS[resource]]
        if unknown:
            raise ApiError(
                400, "unknownPart", f"'{unknown[0]}'", "youtube.part", "INVALID_ARGUMENT"
            )
        return set(parts)

    def ids(self) -> list[str]:
        """Return the ids asked for: 1 to 50."""
        ids = self.listed("id")
        if not ids:
            raise ApiError(
                400, "missingRequiredParameter", "No filter selected. Expected one of: id",
                "youtube.parameter", "INVALID_ARGUMENT",
            )  # fmt: skip
        if len(ids) > MAX_IDS:
            raise ApiError(
                400, "invalidValue", f"The number of IDs specified cannot exceed {MAX_IDS}.",
                "youtube.parameter", "INVALID_ARGUMENT",
            )  # fmt: skip
        return self.told_of(ids, self.world.clock.now())

    def public_rows(self, ids: list[str], now: datetime) -> list[int]:
        """Return the rows of those ids that are public; the others are simply missing."""
        network = self.world.network
        rows = [network.row_of[i] for i in dict.fromkeys(ids) if i in network.row_of]
        if not rows:
            return []
        seen = network.is_public(np.array(rows), now).tolist()
        return [row for row, is_public in zip(rows, seen, strict=True) if is_public]


class BatchGetStatsHandler(DataHandler):
    """``videos:batchGetStats``: the counters of up to 50 videos."""

    methods: ClassVar[dict[str, str]] = {"GET": "youtube.videos.batchGetStats"}
    bucket = STATS

    def get(self) -> None:
        """Answer the counters; hidden likes and disabled comments are absent.

        A back-fill asks this some ten thousand times: the text is put together by hand.
        """
        parts, ids, now = self.parts("stats"), self.ids(), self.world.now()
        rows = self.public_rows(ids, now)
        items: list[str] = []
        if rows:
            network = self.world.network
            at = network.counts(np.array(rows), now)
            counted = zip(
                rows, at.views.tolist(), at.likes.tolist(), at.comments.tolist(), strict=True
            )
            for row, views, likes, comments in counted:
                name, no_likes, no_comments, snippet, details = self._fixed(row)
                item = f'{{"kind":"youtube#videoStats","etag":"{views:x}.{likes:x}","id":"{name}"'
                if "snippet" in parts:
                    item += snippet
                if "statistics" in parts:
                    item += f',"statistics":{{"viewCount":"{views}"'
                    item += "" if no_likes else f',"likeCount":"{likes}"'
                    item += "}" if no_comments else f',"commentCount":"{comments}"}}'
                if "contentDetails" in parts:
                    item += details
                items.append(item + "}")
        self.set_header("Content-Type", "application/json; charset=UTF-8")
        self.finish(
            f'{{"kind":"youtube#batchGetStatsResponse","etag":"b{len(items)}",'
            f'"items":[{",".join(items)}]}}'
        )

    def _fixed(self, row: int) -> tuple[str, bool, bool, str, str]:
        """Return what never changes about a video's stats, worked out once."""
        known = self.world.fixed_stats.get(row)
        if known is None:
            c = self.world.network.columns
            published = datetime.fromtimestamp(float(c["published"][row]), UTC)
            known = self.world.fixed_stats[row] = (
                c["id"][row].decode(),
                bool(c["likes_hidden"][row]),
                bool(c["comments_disabled"][row]),
                f',"snippet":{{"publishTime":"{rfc3339(published)}"}}',
                f',"contentDetails":{{"duration":"{int(c["duration"][row])}s"}}',
            )
        return known


class VideosHandler(DataHandler):
    """``videos.list`` by id."""

    methods: ClassVar[dict[str, str]] = {"GET": "youtube.videos.list"}

    def get(self) -> None:
        """Answer the public videos among the ids."""
        parts, ids, now = self.parts("videos"), self.ids(), self.world.now()
        rows = self.public_rows(ids, now)
        items = [self._item(row, parts) for row in rows]
        if "statistics" in parts and rows:
            at = self.world.network.counts(np.array(rows), now)
            c = self.world.network.columns
            for i, row in enumerate(rows):
                items[i]["statistics"] = _statistics(
                    int(at.views[i]),
                    None if c["likes_hidden"][row] else int(at.likes[i]),
                    None if c["comments_disabled"][row] else int(at.comments[i]),
                ) | {"favoriteCount": "0"}
        self.answer(
            {
                "kind": "youtube#videoListResponse",
                "etag": f"v{len(items)}",
                "items": items,
                "pageInfo": {"totalResults": len(items), "resultsPerPage": len(items)},
            }
        )

    def _item(self, row: int, parts: set[str]) -> dict[str, Any]:
        network = self.world.network
        video = network.video_at(row)
        channel = network.channels()[network.channel_number[video.youtube_channel_id]]
        item: dict[str, Any] = {
            "kind": "youtube#video", "etag": f"v{row:x}", "id": video.youtube_video_id,
        }  # fmt: skip
        if "snippet" in parts:
            text = titles.description(video.title, channel.niche.name)
            item["snippet"] = {
                "publishedAt": rfc3339(video.published_at),
                "channelId": video.youtube_channel_id,
                "title": video.title,
                "description": text,
                "thumbnails": self.thumbnails(video.youtube_video_id),
                "channelTitle": channel.title,
                "tags": titles.tags(network.spec.seed, row, channel.niche.name),
                "categoryId": channel.niche.category_id,
                "liveBroadcastContent": "none",
                "defaultLanguage": channel.language,
                "localized": {"title": video.title, "description": text},
                "defaultAudioLanguage": channel.language,
            }
        if "contentDetails" in parts:
            item["contentDetails"] = {
                "duration": iso_duration(video.duration_seconds),
                "dimension": "2d",
                "definition": "hd",
                "caption": "false",
                "licensedContent": channel.is_monetised,
                "contentRating": {},
                "projection": "rectangular",
            }
        if "status" in parts:
            item["status"] = {
                "uploadStatus": "processed",
                "privacyStatus": "public",
                "license": "youtube",
                "embeddable": True,
                "publicStatsViewable": True,
                "madeForKids": False,
                "containsSyntheticMedia": True,
            }
        return item

    def thumbnails(self, video_id: str) -> dict[str, Any]:
        """Return where thumbnails would be; the simulator draws none."""
        return {"default": {"url": f"{self.world.endpoint}/vi/{video_id}.jpg",
                            "width": 120, "height": 90}}  # fmt: skip


class ChannelsHandler(DataHandler):
    """``channels.list`` by id."""

    methods: ClassVar[dict[str, str]] = {"GET": "youtube.channels.list"}

    def get(self) -> None:
        """Answer the channels among the ids, with subscribers rounded down."""
        parts, ids, now = self.parts("channels"), self.ids(), self.world.now()
        network = self.world.network
        known = [i for i in dict.fromkeys(ids) if i in network.channel_number]
        channels = network.channels()
        items = [self._item(channels[network.channel_number[i]], parts, now) for i in known]
        body: dict[str, Any] = {
            "kind": "youtube#channelListResponse",
            "etag": f"c{len(items)}",
            "pageInfo": {"totalResults": len(items), "resultsPerPage": len(items)},
        }
        if items:  # Google leaves items out when no channel matches
            body["items"] = items
        self.answer(body)

    def _item(self, channel: Channel, parts: set[str], now: datetime) -> dict[str, Any]:
        network, name = self.world.network, channel.youtube_channel_id
        item: dict[str, Any] = {"kind": "youtube#channel", "etag": f"c{channel.index}", "id": name}
        if "snippet" in parts:
            text = f"{channel.title}. Made with synthetic narration."
            item["snippet"] = {
                "title": channel.title,
                "description": text,
                "customUrl": channel.handle,
                "publishedAt": rfc3339(channel.created_at),
                "thumbnails": {"default": {"url": f"{self.world.endpoint}/ch/{name}.jpg",
                                           "width": 88, "height": 88}},
                "localized": {"title": channel.title, "description": text},
                "country": channel.country,
            }  # fmt: skip
        if "contentDetails" in parts:
            item["contentDetails"] = {
                "relatedPlaylists": {"likes": "", "uploads": channel.uploads_playlist_id}
            }
        if "statistics" in parts:
            totals = network.channel_totals(now)
            item["statistics"] = {
                "viewCount": str(totals.views[channel.index]),
                "subscriberCount": str(rounded_down(totals.subscribers[channel.index])),
                "hiddenSubscriberCount": False,
                "videoCount": str(totals.public_videos[channel.index]),
            }
        if "status" in parts:
            item["status"] = {
                "privacyStatus": "public", "isLinked": True,
                "longUploadsStatus": "longUploadsUnspecified", "madeForKids": False,
            }  # fmt: skip
        return item


def missing(name: str) -> ApiError:
    """Return the refusal of a call without a required parameter."""
    return ApiError(
        400, "missingRequiredParameter", f"Missing required parameter: {name}",
        "youtube.parameter", "INVALID_ARGUMENT",
    )  # fmt: skip


def _statistics(views: int, likes: int | None, comments: int | None) -> dict[str, str]:
    """Return counters as Google writes them: strings, and absent when not public."""
    told = {"viewCount": str(views)}
    if likes is not None:
        told["likeCount"] = str(likes)
    if comments is not None:
        told["commentCount"] = str(comments)
    return told
