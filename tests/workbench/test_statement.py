"""Parameters are found in the code of a query, and nowhere else."""

from hypothesis import given
from hypothesis import strategies as st

from ytempire.workbench.statement import parsed

_PIECES = st.lists(
    st.sampled_from(
        ["%(a)s", "%(b)s", "%%", "%", "x", " ", "\n", "'%%q'", "-- %(no)s\n", "/* %(no)s */",
         '"c%"', "$$ % $$", "é"]
    ),
    min_size=1,
)  # fmt: skip


def test_one_name_is_one_number():
    asked = parsed("select %(b)s, %(a)s, %(b)s -- %(c)s")
    assert asked.sent == "select $1, $2, $1 -- %(c)s"
    assert asked.names == ("b", "a")
    assert asked.values({"a": 1, "b": (2, 3)}) == [[2, 3], 1]


def test_the_bare_statement_may_stand_in_brackets():
    assert parsed("select ';--x' -- end;\n ; /* so */ ;").bare == "select ';--x'"


@given(_PIECES)
def test_every_place_that_is_sent_points_at_what_was_written(pieces):
    written = "select " + "".join(pieces) + " end_of_it"
    asked = parsed(written)
    for mark in ("select", "end_of_it"):
        caret = asked.pointed_at(asked.sent.index(mark) + 1).splitlines()
        assert caret[-2][caret[-1].index("^") :].startswith(mark)
