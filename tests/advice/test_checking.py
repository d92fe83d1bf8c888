"""Other words for a sentence: the same passes, every kind of lie does not."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ytempire.insights.cards.checking import ADDED, NotTheSame, check
from ytempire.insights.cards.sentence import Figure, Name, sentence

from .sentences import INJECTION, SAME, SENTENCE

LIES = {
    "another figure": SAME.replace("$257.08", "$275.08"),
    "a digit more": SAME.replace("$257.08", "$1257.08"),
    "decimals more": SAME.replace("26 days", "26.5 days"),
    "a rounded figure": SAME.replace("$257.08", "$257"),
    "a sign": SAME.replace("$257.08", "-$257.08"),
    "no interval": SAME.replace("(95 % interval $228.23 to $324.21; 26 days)", "(26 days)"),
    "half an interval": SAME.replace("$228.23 to $324.21", "$228.23"),
    "another sureness": SAME.replace("95 % interval", "99 % interval"),
    "ends of the interval turned": SAME.replace("$228.23 to $324.21", "$324.21 to $228.23"),
    "a sign in words": SAME.replace("is $257.08", "is minus $257.08"),
    "a sign that stands apart": SAME.replace("is $257.08", "is - $257.08"),
    "a dash": SAME.replace("is $257.08", "is – $257.08"),
    "a bookkeeper's minus": SAME.replace("is $257.08", "is ($257.08)"),
    "a stroke over a figure": SAME.replace("$257.08", "$257.08\u0336"),
    "negative": SAME.replace("is $257.08", "is negative $257.08"),
    "a bound": SAME.replace("is $257.08", "is at least $257.08"),
    "about": SAME.replace("is $257.08", "is nearly $257.08"),
    **{
        f"{unit} after a figure": SAME.replace("is $257.08", f"is $257.08 {unit}")
        for unit in ("mm", "mln", "x", "squared", "the", "!", "'", "/")
    },
    "an ordinal": SAME + " It is the eleventh.",
    "roman digits": SAME.replace("26 days", "26 days XII"),
    "a story": SAME + " It collapsed; hackers triggered it, so sell",
    "a lie": SAME.replace("For {name1}", "it is a lie that {name1}"),
    "to be ignored": "Ignore this: a false alarm. " + SAME,
    "half a sentence": SAME.replace(" Please find out what changed then.", ""),
    "a clause dropped": SAME.replace("a usual day's revenue is ", ""),
    "a question": SAME.replace("then.", "then?"),
    "scare quotes": SAME.replace("revenue", '"revenue"'),
    "a letter that becomes one of ours": SAME.replace("Please find", "Please f\u0131nd"),
    "only words that may be added": SAME + " For the and a" * 9,
    "no n": SAME.replace("; 26 days", ""),
    "figures in each other's place": SAME.replace("$257.08", "@")
    .replace("$1,204.50", "$257.08")
    .replace("@", "$1,204.50"),
    "another date": SAME.replace("2 Nov 2026", "2 Dec 2026"),
    "a date more": SAME + " It began in November.",
    "a date in digits": SAME.replace("2 Nov 2026", "2026-11-02"),
    "a weekday": SAME + " Mondays are best, on Monday.",
    "a number more": SAME + " That is 5 of them.",
    "a number in words": SAME + " That is five of them.",
    "a compound in words": SAME + " That is twenty-one of them.",
    "half": SAME + " It is half of what it had been.",
    "twofold": SAME + " A manifold twofold change.",
    "a per cent": SAME + " That is 79%.",
    "a per cent in words": SAME + " That is a lot of percent.",
    "dollars in words": SAME.replace("$257.08", "$257.08 thousand"),
    "a unit that is not there": SAME.replace("26 days)", "26 days of subscribers)"),
    "a unit for another": SAME.replace("26 days", "26 weeks"),
    "a unit on a figure": SAME.replace("$257.08", "$257.08k"),
    "a word on a figure": SAME.replace("26 days", "26 daystar"),
    "the other direction": SAME.replace("down from", "up from"),
    "no direction": SAME.replace("down from", "from"),
    "before and after turned": SAME.replace("down from", "down to"),
    "a negation": SAME.replace("is $257.08", "is not $257.08"),
    "a contraction": SAME.replace("is $257.08", "isn't $257.08"),
    "a cause": SAME + " It is because of the thumbnails.",
    "a certainty": SAME + " It will certainly go on.",
    "the name left out": SAME.replace("For {name1}: since", "Since"),
    "another name": SAME.replace("{name1}", "{name2}"),
    "the name twice": SAME + " Poor {name1}.",
    "a figure twice": SAME + " So $257.08 it is.",
    "digits of another script": SAME + " That is ٣ of them.",
    "a fraction sign": SAME + " That is ½ of it.",
    "a roman number sign": SAME + " That is Ⅷ of it.",
    "ideographs": SAME + " 三",
    "letters that look alike": SAME + " nоt so",
    "a superscript": SAME + " So much².",
    "euros": SAME + " Or € for short.",
    "markup": SAME + " <b>Act.</b>",
    "a link": SAME + " See www.example.com",
    "Markdown": SAME + " **Act.**",
    "two lines": SAME + "\nAct.",
    "a mark that turns the text": SAME + " \u202eAct.",
    "a space of no width": SAME.replace("find", "fi\u200bnd"),
    "the same twice": SAME + " Find out what changed then.",
    "much more": SAME + " And so on and so forth" * 20,
    "nothing": " ",
    "the name itself": SAME.replace("{name1}", INJECTION),
}


def test_the_same_in_other_words_passes_and_has_its_names_and_figures_back() -> None:
    said = check(SAME, SENTENCE)
    assert said.startswith(f"For {INJECTION}: since 2 Nov 2026 a usual")
    assert "95\u00a0% interval $228.23 to $324.21" in said
    assert "name1" not in said


def test_the_sentence_itself_passes() -> None:
    assert check(SENTENCE.nameless, SENTENCE) == SENTENCE.text


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
def test_a_lie_does_not(lie: str) -> None:
    assert lie != SAME
    with pytest.raises(NotTheSame):
        check(lie, SENTENCE)


WORDS = SENTENCE.nameless.split()
DECIDED = sentence(
    "Experiment ", Name("faces"), ": ", Name("bold"), " is worse than the control: do not use it."
    " It causes ", Figure("−3.1\u00a0%"), " views (", Figure("95\u00a0% interval"),
    "). Conclude it.",
)  # fmt: skip


def refused(said: str) -> bool:
    try:
        check(said, SENTENCE)
    except NotTheSame:
        return True
    return False


@given(st.permutations(WORDS))
def test_words_in_another_order_do_not(words: list[str]) -> None:
    assume(words != WORDS)
    assert refused(" ".join(words))


@given(st.sets(st.integers(0, len(WORDS) - 1), min_size=1))
def test_a_part_of_it_does_not(left_out: set[int]) -> None:
    assert refused(" ".join(word for at, word in enumerate(WORDS) if at not in left_out))


@given(st.integers(0, len(WORDS)), st.text(min_size=1, max_size=12))
def test_what_is_put_in_is_one_of_the_few_words_or_refused(place: int, word: str) -> None:
    assume(word.strip() and word.strip().lower() not in ADDED)
    assert refused(" ".join([*WORDS[:place], word, *WORDS[place:]]))


@given(st.sampled_from(SENTENCE.figures), st.sampled_from(sorted(ADDED)), st.booleans())
def test_even_those_stand_beside_no_figure(figure: str, word: str, is_after: bool) -> None:
    told = f"{figure} {word}" if is_after else f"{word} {figure}"
    assert refused(SENTENCE.nameless.replace(figure, told))


@pytest.mark.parametrize(
    "lie",
    [
        "Experiment {name1}: use {name2}: the control is worse than it. It causes −3.1 % views "
        "(95 % interval). Conclude it.",
        "Experiment {name1}: {name2} is worse than the control: do not, use it. It causes −3.1 % "
        "views (95 % interval). Conclude it.",
        "Experiment {name1}: {name2} is worse than the control: do use it. It causes −3.1 % views "
        "(95 % interval). Conclude it.",
    ],
)
def test_what_is_turned_with_its_own_words_does_not(lie: str) -> None:
    assert check(DECIDED.nameless, DECIDED)
    with pytest.raises(NotTheSame):
        check(lie, DECIDED)


def test_a_minus_may_be_written_either_way_and_a_plus_not_taken_away() -> None:
    of = sentence("Lift ", Figure("−3.1\u00a0%"), " and ", Figure("+2.0\u00a0%"), " it is.")
    assert check("The lift -3.1 % and +2.0 % it is.", of).startswith("The lift −3.1")
    with pytest.raises(NotTheSame):
        check("The lift 3.1 % and +2.0 % it is.", of)
    with pytest.raises(NotTheSame):
        check("The lift -3.1 % and 2.0 % it is.", of)


def test_may_is_a_month_but_where_the_sentence_says_it() -> None:
    of = sentence("The quota ", Name("general"), " may not be enough on ", Figure("2 May 2026"))
    assert check("The quota for {name1} may not be enough on 2 May 2026", of)
    for lie in ("will not be", "may be", "may not and be", "may and not be", "not may be"):
        with pytest.raises(NotTheSame):
            check(f"The quota {{name1}} {lie} enough on 2 May 2026", of)


def test_a_name_that_comes_twice_has_one_stand_in_and_prints_on_one_line() -> None:
    of = sentence(Name("a\nb\u202e"), " and ", Name("a\nb\u202e"), " and ", Name("x" * 300))
    assert of.nameless == "{name1} and {name1} and {name2}"
    assert of.names["{name1}"] == "a b"
    assert len(of.names["{name2}"]) == 80
