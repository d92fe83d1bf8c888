"""wb.chart: polars and pandas in, Altair out, shown without the internet."""

import altair as alt
import pandas as pd
import polars as pl
import pytest

from ytempire import workbench as wb
from ytempire.workbench import display

FRAME = pl.DataFrame({"channel": ["a", "b"], "views": [1200, 30]})


@pytest.fixture(autouse=True)
def altair_as_it_comes():
    yield
    alt.renderers.enable("default")
    alt.theme.enable("default")


@pytest.mark.parametrize(
    "frame",
    [
        FRAME,
        FRAME.lazy(),
        FRAME.to_pandas(),
        FRAME.to_pandas(use_pyarrow_extension_array=True),
        FRAME.to_pandas().groupby("channel")["views"].sum(),
        FRAME.to_pandas().set_index("channel"),
    ],
)
def test_any_frame_is_drawn_alike(frame):
    assert wb.chart(frame).to_dict()["datasets"] == wb.chart(FRAME).to_dict()["datasets"]


def test_one_goes_on_with_altair():
    chart = wb.chart(FRAME).properties(height=77)
    assert chart.to_dict()["height"] == 77


def test_jupyterlab_draws_it_by_itself_and_a_picture_stays():
    shown = wb.chart(FRAME, title="Who?")._repr_mimebundle_()
    assert set(shown) == {"application/vnd.vega.v5+json", "image/svg+xml", "text/plain"}
    assert shown["application/vnd.vega.v5+json"]["$schema"].endswith("/v5.json")
    assert "Who?" in shown["image/svg+xml"]
    # A chart of one's own is shown alike, once wb has drawn one.
    own = alt.Chart(FRAME.to_pandas()).mark_bar().encode(x="views", y="channel")
    assert set(own._repr_mimebundle_()) == set(shown)


def test_many_points_do_not_make_a_notebook_heavy():
    many = pl.DataFrame({"a": range(5000), "b": [n * 7919 % 5003 for n in range(5000)]})
    shown = wb.chart(many, kind="point")._repr_mimebundle_()
    assert "image/png" in shown
    assert len(str(shown)) < 3 * display._HEAVY


def test_what_cannot_be_drawn_is_a_sentence():
    with pytest.raises(wb.ChartError, match="no column 'view'"):
        wb.chart(FRAME, "view")
    with pytest.raises(wb.ChartError, match="polars or pandas frame, not list"):
        wb.chart([1, 2])
    with pytest.raises(wb.ChartError, match="no number"):
        wb.chart(pd.DataFrame({"channel": ["a"]}))
