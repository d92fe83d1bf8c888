"""Frame -> Altair chart, in one theme.

A chart's specification depends on code only: rows come by the names of their sources, so it
is made once and drawn over any data, in a browser or as SVG.
"""
