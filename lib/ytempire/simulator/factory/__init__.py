"""The company's own production system: jobs, stages, vendor costs, invoices, statements.

It fills schema ``factory`` of a PostgreSQL database of its own. Each row's watermark is the
instant it became known: ``updated_at`` of channels, videos and jobs, ``left_at`` of job stages
(a stage is written when it ends; the one a job is in is ``jobs.current_stage``), ``recorded_at``
of vendor calls, ``used_at``, ``sampled_at``, ``received_at`` and ``finalised_at`` of the rest.
"""
