"""OpenAI's usage and costs of an organisation: buckets of time, a page at a time."""

from __future__ import annotations

import base64
import binascii
import secrets
from collections import defaultdict
from typing import Any, ClassVar

from ytempire.simulator.ai_truth import Served
from ytempire.simulator.answers import ApiHandler
from ytempire.simulator.refusals import ApiError

VENDOR = "openai"
_WIDTHS = {"1m": (60, 60, 1440), "1h": (3600, 24, 168), "1d": (86_400, 7, 31)}
"""Name -> seconds, buckets a page unless asked, and at most."""


class OpenAiHandler(ApiHandler):
    """What the endpoints share: the admin key, the buckets and their pages."""

    widths: ClassVar[dict[str, tuple[int, int, int]]] = _WIDTHS

    def authorised(self) -> tuple[str, str]:
        """Check the admin key before anything else."""
        kind, _, key = self.request.headers.get("Authorization", "").partition(" ")
        known = self.world.vendor_keys.get(VENDOR, "")
        if kind.lower() != "bearer" or not secrets.compare_digest(key.encode(), known.encode()):
            raise ApiError(401, "invalid_api_key", "Incorrect API key provided.")
        return "", ""

    def told_error(self, error: ApiError) -> dict[str, Any]:
        """Return a refusal in OpenAI's shape."""
        first = error.body["error"]["errors"][0]
        kind = "invalid_request_error" if error.code < 429 else "server_error"
        return {
            "error": {
                "message": first["message"], "type": kind, "param": None, "code": first["reason"],
            }
        }  # fmt: skip

    def buckets(self) -> tuple[list[tuple[int, int]], str | None]:
        """Return the buckets of the page asked for, and the cursor of the next page."""
        now = int(self.world.now().timestamp())
        width = self.argument("bucket_width", "1d")
        if width not in self.widths:
            raise _invalid(f"bucket_width must be one of {', '.join(self.widths)}")
        seconds, usual, most = self.widths[width]
        start = self._seconds("start_time")
        if start is None:
            raise _invalid("Missing required parameter: 'start_time'.")
        end = min(self._seconds("end_time") or now, now)
        limit = self.whole("limit", usual, 1, most)
        begins = self._after(self.argument("page")) or start - start % seconds
        found: list[tuple[int, int]] = []
        while begins < end and len(found) < limit:
            found.append((begins, begins + seconds))
            begins += seconds
        return found, _cursor(begins) if begins < end else None

    def page(self, buckets: list[tuple[int, int]], following: str | None) -> None:
        """Answer the page."""
        now = self.world.now().timestamp()
        data = [
            {
                "object": "bucket", "start_time": begins, "end_time": ends,
                "results": self.results(begins, min(ends, now)),
            }
            for begins, ends in buckets
        ]  # fmt: skip
        self.answer(
            {
                "object": "page", "data": data, "has_more": following is not None,
                "next_page": following,
            }
        )  # fmt: skip

    def get(self) -> None:
        """Answer a page of buckets."""
        self.page(*self.buckets())

    def results(self, begins: float, ends: float) -> list[dict[str, Any]]:
        """Return what happened in a bucket."""
        raise NotImplementedError

    def grouped(self, name: str) -> bool:
        """Say whether results are asked for by `name`."""
        return name in self.listed("group_by") + self.listed("group_by[]")

    def _seconds(self, name: str) -> int | None:
        text = self.argument(name)
        if text and not text.isdigit():
            raise _invalid(f"'{name}' is not a Unix time in seconds.")
        return int(text) if text else None

    def _after(self, cursor: str) -> int | None:
        if not cursor:
            return None
        try:
            return int(base64.urlsafe_b64decode(cursor.removeprefix("page_")).decode())
        except (ValueError, binascii.Error):
            raise _invalid("Invalid 'page'.") from None


class UsageHandler(OpenAiHandler):
    """Usage of the models that one endpoint counts."""

    kind: ClassVar[str]

    def results(self, begins: float, ends: float) -> list[dict[str, Any]]:
        """Return the sums of a bucket, by model where that is asked."""
        groups: dict[str | None, list[Served]] = defaultdict(list)
        wanted = self.listed("models")
        for served in self.world.ai.served(VENDOR, begins, ends):
            is_embedding = "embedding" in served.model
            counted = "images" if served.images else "embeddings" if is_embedding else "completions"
            if counted == self.kind and (not wanted or served.model in wanted):
                groups[served.model if self.grouped("model") else None].append(served)
        return [self._result(model, groups[model]) for model in sorted(groups, key=str)]

    def _result(self, model: str | None, served: list[Served]) -> dict[str, Any]:
        counts = {"input_tokens": sum(s.input_tokens for s in served)}
        if self.kind == "completions":
            counts |= {
                "input_cached_tokens": sum(s.cached_input_tokens for s in served),
                "output_tokens": sum(s.output_tokens for s in served),
                "input_audio_tokens": 0,
                "output_audio_tokens": 0,
            }
        elif self.kind == "images":
            counts = {"images": sum(s.images for s in served)}
        nobody = dict.fromkeys(("project_id", "user_id", "api_key_id"))
        return {
            "object": f"organization.usage.{self.kind}.result", **counts,
            "num_model_requests": len(served), **nobody, "model": model,
        }  # fmt: skip


class CompletionsHandler(UsageHandler):
    """``/v1/organization/usage/completions``."""

    methods: ClassVar[dict[str, str]] = {"GET": "openai.usage.completions"}
    kind = "completions"


class EmbeddingsHandler(UsageHandler):
    """``/v1/organization/usage/embeddings``."""

    methods: ClassVar[dict[str, str]] = {"GET": "openai.usage.embeddings"}
    kind = "embeddings"


class ImagesHandler(UsageHandler):
    """``/v1/organization/usage/images``."""

    methods: ClassVar[dict[str, str]] = {"GET": "openai.usage.images"}
    kind = "images"


class CostsHandler(OpenAiHandler):
    """``/v1/organization/costs``: what was charged, by day alone."""

    methods: ClassVar[dict[str, str]] = {"GET": "openai.costs"}
    widths: ClassVar[dict[str, tuple[int, int, int]]] = {"1d": (86_400, 7, 180)}

    def results(self, begins: float, ends: float) -> list[dict[str, Any]]:
        """Return the amounts of a day, by line item where that is asked."""
        sums: dict[str | None, int] = defaultdict(int)
        for charged in self.world.ai.charged(VENDOR, begins, ends):
            sums[charged.line_item if self.grouped("line_item") else None] += charged.amount_micros
        return [
            {
                "object": "organization.costs.result",
                "amount": {"value": sums[item] / 1_000_000, "currency": "usd"},
                "line_item": item, "project_id": None,
            }
            for item in sorted(sums, key=str)
        ]  # fmt: skip


def _invalid(message: str) -> ApiError:
    return ApiError(400, "invalid_value", message)


def _cursor(begins: int) -> str:
    return "page_" + base64.urlsafe_b64encode(str(begins).encode()).decode()
