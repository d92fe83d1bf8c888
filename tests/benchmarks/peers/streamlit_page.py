"""The executive page in Streamlit: ``streamlit run`` starts it, and runs it for each visitor.

Answers are kept in its data cache for all visitors, connections in its resource cache; tables are
the plain ones, which the browser draws sooner than the grid that scrolls and sorts.
"""

from __future__ import annotations

import pandas as pd
import streamlit as st
from tests.benchmarks.peers import content


@st.cache_resource
def _pool() -> content.ConnectionPool:
    return content.pool()


# A resource is handed out as it is; cache_data would copy it by pickling for every visitor.
@st.cache_resource(ttl=content.KEPT_SECONDS, show_spinner=False)
def _content() -> content.Content:
    with _pool().connection() as connection:
        return content.look(connection)


@st.cache_resource(ttl=content.KEPT_SECONDS, show_spinner=False)
def _tables() -> dict[str, pd.DataFrame]:
    return {name: pd.DataFrame(rows) for name, rows in _content().tables.items() if rows}


def _chart(name: str) -> None:
    st.subheader(content.CHARTS[name])
    drawn = _content().charts[name]
    if drawn.chart is None:
        st.caption("nothing to draw yet")
        return
    specification = content.specification(drawn)
    st.vega_lite_chart(specification, theme=None, width="stretch", key=name)


def _table(name: str) -> None:
    st.subheader(content.TABLES[name])
    if name in _tables():
        st.table(_tables()[name], hide_index=True)
    else:
        st.caption("nothing to list")


st.set_page_config(page_title="Executive", layout="wide")
st.title("Executive")
for column, card in zip(st.columns(5), _content().cards, strict=True):
    with column:
        st.metric(card.title, card.figure, help=card.hover or None, border=True)
        st.caption("  \n".join(card.lines))
left, right = st.columns(2)
with left:
    _chart("revenue")
with right:
    _chart("views")
left, right = st.columns([5, 7])
with left:
    _chart("channels")
with right:
    _table("videos")
for column, one in zip(st.columns(3), ("cost-breakdown", "funnel", "heatmap"), strict=True):
    with column:
        _chart(one)
left, right = st.columns(2)
with left:
    _table("failing-channels")
with right:
    _table("cost-alerts")
