"""Words that may turn a sentence into another one, by what they would add to it."""

from __future__ import annotations


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


NUMBERS = _words(
    "zero nil nought none one ones two three four five six seven eight nine ten eleven twelve",
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty",
    "sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion",
    "billions trillion dozen dozens score pair couple once twice thrice double doubled",
    "doubles doubling triple tripled triples tripling quadruple quadrupled half halves halved",
    "halving third thirds quarter quarters quartered fifth tenth tenths hundredth percent",
    "percents percentage percentages cent cents pct per-cent permille basis bps dollar",
    "dollars usd euro euros eur pound pounds gbp yen buck bucks grand k m bn first second",
    "most majority minority fourth sixth seventh eighth ninth single both fortnight decade",
    "century",
)
DATES = _words(
    "january february march april may june july august september october november december",
    "jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday",
    "friday saturday sunday today yesterday tomorrow tonight weekday weekdays weekend",
    "weekends",
)
UNITS = _words(
    "video videos view views viewer viewers impression impressions click clicks subscriber",
    "subscribers second seconds minute minutes hour hours day days daily week weeks weekly",
    "month months monthly year years yearly annual annually point points unit units job jobs",
    "hourly per revenue cost costs rpm cpm ctr watch retention return returns quota channel",
    "channels niche profit profits loss losses margin roi like likes comment comments share",
    "shares",
)
DIRECTIONS = _words(
    "up rise rises rose risen rising raise raised increase increases increased increasing",
    "gain gains gained grow grows grew grown growth higher highest above more better best",
    "improve improves improved improvement exceed exceeds exceeded over surge surged soar",
    "soared climb climbed jump jumped surpass surpasses top tops beat beats down fall falls",
    "fell fallen falling drop drops dropped dropping decrease decreases decreased decline",
    "declines declined lower lowest below less fewer worse worst under sink sank plunge",
    "plunged slump slumped lose loses lost shrink shrank cut cheaper dearer behind short",
    "underperform underperforms outperform outperforms stable flat unchanged",
)
NEGATIONS = _words(
    "not no never nor neither nothing nobody without cannot hardly barely unlikely fails fail",
    "failing failed lack lacks except unless n't isn't don't doesn't wasn't aren't won't",
    "can't didn't",
)
TIMES = _words(
    "from than before after previously formerly earlier later was were had used ago now",
    "currently current versus against since until again still already soon",
)
CAUSES = _words(
    "cause causes caused causing because due drive drives drove driven driving leads led",
    "result results resulted resulting therefore thus hence owing thanks attributable reason",
    "reasons why effect effects impact impacts makes made brings brought explains",
)
CERTAINTIES = _words(
    "certain certainly definitely surely guarantee guarantees guaranteed proven proves proof",
    "prove always undoubtedly clearly obviously significant significantly confirmed will must",
    "ensure ensures",
)

TURNING = (DIRECTIONS, NEGATIONS, TIMES)
"""Words that turn a sentence around: those of the sentence stay, and no other is added."""
ADDED: tuple[tuple[str, frozenset[str]], ...] = (
    ("a number in words", NUMBERS),
    ("a date in words", DATES),
    ("a unit", UNITS),
    ("a direction", DIRECTIONS),
    ("a negation", NEGATIONS),
    ("a comparison in time", TIMES),
    ("a cause", CAUSES),
    ("a certainty", CERTAINTIES),
)
"""What no other words may add, and the words that would."""
