"""What the factory pays for: integers throughout, so that a fraction of a cent is counted."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

PICO = 10**12


@dataclass(frozen=True)
class Price:
    """One thing bought from a vendor, by the unit."""

    vendor: str
    component: str
    unit: str
    pico_usd: int
    """Millionths of a micro-dollar per unit."""
    model: str | None = None

    @property
    def unit_price(self) -> str:
        """Return the price in dollars with all its twelve decimals."""
        return f"{Decimal(self.pico_usd) / PICO:.12f}"


OUTLINE_IN = Price("openai", "script", "input_token", 150_000, "gpt-4o-mini")
OUTLINE_OUT = Price("openai", "script", "output_token", 600_000, "gpt-4o-mini")
SCRIPT_IN = Price("openai", "script", "input_token", 2_500_000, "gpt-4o")
SCRIPT_OUT = Price("openai", "script", "output_token", 10_000_000, "gpt-4o")
EMBEDDING = Price("openai", "embedding", "input_token", 20_000, "text-embedding-3-small")
VOICE = Price("elevenlabs", "voice", "character", 110_000_000, "eleven_multilingual_v2")
IMAGE = Price("stability_ai", "image", "image", 40_000_000_000, "stable-image-core")
CLIP = Price("stability_ai", "video_clip", "clip", 200_000_000_000, "stable-video")
FOOTAGE = Price("pexels", "footage", "request", 0)
MUSIC = Price("other_api", "music", "track", 50_000_000_000)
CPU = Price("compute", "cpu", "cpu_second", 12_500_000)
GPU = Price("compute", "gpu", "gpu_second", 580_000_000)
STORAGE = Price("compute", "storage", "gb_month", 23_000_000_000)
BANDWIDTH = Price("compute", "bandwidth", "gb", 9_000_000_000)


def amount_micros(price: Price, thousandths: int) -> int:
    """Return the cost in whole micro-dollars, half-even, of a quantity in thousandths of a unit.

    >>> amount_micros(SCRIPT_IN, 1_000)  # one token at 2.5 micro-dollars
    2
    """
    whole, rest = divmod(thousandths * price.pico_usd, 10**9)
    twice = 2 * rest
    return whole + (1 if twice > 10**9 or (twice == 10**9 and whole % 2) else 0)
