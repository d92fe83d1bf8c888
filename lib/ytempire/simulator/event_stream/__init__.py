"""The company's events: told to Kafka in time with the clock, as its services would tell them.

The same story that schema ``factory`` tells in rows, call for call and stage for stage. An event's
id is a function of what it tells, so that one that is told again after a restart is the same event.
"""
