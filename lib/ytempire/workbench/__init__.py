"""The analyst's workbench: ask the warehouse, look at the answer, draw it.

>>> from ytempire import workbench as wb
>>> wb.tables()
>>> wb.describe("videos")
>>> days = wb.sql("select pacific_date, views_gained from network_metrics_daily")
>>> wb.chart(days)
"""

from ytempire.workbench.asking import sql
from ytempire.workbench.charting import chart
from ytempire.workbench.contents import tables
from ytempire.workbench.describing import Description, describe
from ytempire.workbench.display import house_style
from ytempire.workbench.errors import ChartError, QueryError, QueryStopped, WorkbenchError
from ytempire.workbench.listing import Listing
from ytempire.workbench.observing import observations
from ytempire.workbench.reporting import report
from ytempire.workbench.session import use

__all__ = [
    "ChartError",
    "Description",
    "Listing",
    "QueryError",
    "QueryStopped",
    "WorkbenchError",
    "chart",
    "describe",
    "house_style",
    "observations",
    "report",
    "sql",
    "tables",
    "use",
]
