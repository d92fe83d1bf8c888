"""A YouTube network that answers over HTTP like Google does, and the factory behind it.

It is started as a process (``python -m ytempire.simulator``) and reached over HTTP and
PostgreSQL like the real thing; no other room imports it. Tests may, for the truth:
`ytempire.simulator.network.Network` and `ytempire.simulator.factory.truth`.
"""
