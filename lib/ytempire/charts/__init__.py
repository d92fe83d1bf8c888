"""Frame -> Altair chart, in one theme.

The specification of a chart in the catalogue depends on code only: rows come by the names of
their sources, so it is made once and drawn over any data, in a browser or as SVG. `drawing`
makes a chart of any frame, for analysts.
"""
