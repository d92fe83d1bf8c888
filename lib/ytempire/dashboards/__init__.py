"""Pages for stakeholders: charts and tables arranged, refreshed while somebody looks.

A page's kernel imports no Altair, pandas or polars: specifications are made when the server
starts, rows come as they are.
"""
