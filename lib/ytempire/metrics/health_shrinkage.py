"""Empirical Bayes for rates: what few videos say is pulled to the niche, and that to the network.

A beta-binomial whose trials are videos, in closed form: of ``k`` videos of equal weight with the
rate ``r`` the posterior mean is ``(k r + prior_videos * prior) / (k + prior_videos)``. Impressions
or views are no trials: a thousand of one video are one draw of the channel, not a thousand. The
same form holds for rates above 1, which have no beta distribution (Buehlmann and Straub, 1970).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ytempire.metrics.health_scale import Floats

LEAST_PRIOR_VIDEOS, MOST_PRIOR_VIDEOS = 1.0, 1000.0
"""A single video never speaks for itself alone; a thousand do, however alike channels are."""
_LEAST_VARIATION = 1e-3
"""Channels are taken to differ by a thousandth of their rate at least."""


@dataclass(frozen=True)
class Priors:
    """What is known of channels before their videos are counted.

    Attributes
    ----------
    network
        The network's rate.
    niches
        Each niche's rate, shrunk towards the network's.
    videos
        Effective videos at which a channel's own rate counts as much as the prior.
    spread
        Standard deviation of the rate of one effective video, in the unit of the rate.
    """

    network: float
    niches: dict[str | None, float]
    videos: float
    spread: float

    def of(self, niche: str | None) -> float:
        """Return the prior of a niche; the network's where it has none."""
        return self.niches.get(niche, self.network)


def shrunk(rate: Floats, videos: Floats, prior: Floats, prior_videos: Floats) -> Floats:
    """Return rates pulled towards their priors; `videos` are effective ones."""
    return np.asarray((videos * rate + prior_videos * prior) / (videos + prior_videos))


def fit(
    niches: list[str | None], rate: Floats, videos: Floats, variance: Floats, *, usual_videos: float
) -> Priors:
    """Return the priors that channels' rates tell, by the method of moments.

    Parameters
    ----------
    niches, rate, videos, variance
        One entry a channel: niche, rate, effective videos, and the variance of the rate from how
        its videos differ (NaN: not known). At least one.
    usual_videos
        Worth of the prior where channels are too few to tell it.
    """
    group = np.array([sorted({str(n) for n in niches}).index(str(n)) for n in niches])
    size = np.bincount(group, weights=videos)
    mean = np.bincount(group, weights=videos * rate) / size
    known = np.isfinite(variance)
    one_video = (
        float(np.average((variance * videos)[known], weights=videos[known])) if known.any() else 0.0
    )
    squares = float(np.sum(videos * (rate - mean[group]) ** 2))
    worth = float(np.sum(size - np.bincount(group, weights=videos**2) / size))
    least = (_LEAST_VARIATION * max(float(np.average(np.abs(rate), weights=videos)), 1e-9)) ** 2
    prior_videos, between = usual_videos, one_video / usual_videos
    if worth > 0:
        between = max((squares - (len(rate) - len(size)) * one_video) / worth, least)
        if known.any():
            prior_videos = min(max(one_video / between, LEAST_PRIOR_VIDEOS), MOST_PRIOR_VIDEOS)
    between = max(between, least)
    network, of_group = _towards_network(group, rate, between + one_video / videos)
    names = {str(n): n for n in niches}
    return Priors(
        network,
        {names[name]: float(of_group[at]) for at, name in enumerate(sorted(names))},
        prior_videos,
        float(np.sqrt(max(one_video, between * prior_videos))),
    )


def _towards_network(group: Floats, rate: Floats, variance: Floats) -> tuple[float, Floats]:
    """Return the network's rate and each niche's, shrunk (DerSimonian and Laird, 1986)."""
    weight = np.bincount(group, weights=1 / variance)
    mean = np.bincount(group, weights=rate / variance) / weight
    grand = np.average(mean, weights=weight)
    spare = weight.sum() - np.sum(weight**2) / weight.sum()
    between = 0.0
    if spare > 0:
        excess = np.sum(weight * (mean - grand) ** 2) - (len(mean) - 1)
        between = max(float(excess / spare), 0.0)
    network = float(np.average(mean, weights=1 / (between + 1 / weight)))
    return network, np.asarray((between * mean + network / weight) / (between + 1 / weight))
