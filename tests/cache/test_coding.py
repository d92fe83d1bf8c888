"""What goes into the cache comes out as it was, and nothing else comes out."""

import pickle
import uuid
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ytempire.cache import coding

PLAIN = (
    st.none() | st.booleans() | st.integers() | st.text() | st.binary()
    | st.floats(allow_nan=False) | st.decimals(allow_nan=False) | st.uuids() | st.dates()
    | st.times() | st.timedeltas() | st.datetimes() | st.datetimes(timezones=st.just(UTC))
)  # fmt: skip
ROWS = st.recursive(
    PLAIN,
    lambda part: st.lists(part) | st.dictionaries(st.text(), part) | st.tuples(part, part),
)


@given(ROWS)
def test_comes_back_as_it_was(value: object) -> None:
    back = coding.decode(coding.encode(value))
    assert back == value
    assert type(back) is type(value)


def test_a_row_keeps_its_types() -> None:
    row = {
        "at": datetime(2026, 11, 21, 19, 30, tzinfo=UTC), "day": date(2026, 11, 21),
        "hour": time(7), "for": timedelta(days=-1, microseconds=1), "usd": Decimal("2.50"),
        "id": uuid.UUID(int=7), "raw": b"\x00\xff", "$": {"$": "decimal", "v": "1"}, "n": None,
        "title": "</script> ☃ \ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
    }  # fmt: skip
    back = coding.decode(coding.encode(row))
    assert back == row
    assert [type(one) for one in back.values()] == [type(one) for one in row.values()]


@pytest.mark.parametrize(
    "written",
    [pickle.dumps([1]), b"", b"{}", b'{"$": "eval", "v": "1"}', b'{"$": "decimal", "v": "x"}'],
)
def test_what_is_not_ours_is_refused(written: bytes) -> None:
    with pytest.raises(ValueError):
        coding.decode(written)


def test_a_type_that_would_not_come_back_is_not_taken() -> None:
    with pytest.raises(TypeError, match="a set cannot be kept"):
        coding.encode([{1}])
