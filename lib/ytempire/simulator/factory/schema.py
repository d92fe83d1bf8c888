"""The tables of schema ``factory``."""

from __future__ import annotations

TABLES: dict[str, str] = {
    "channels": """
        channel_id uuid primary key, youtube_channel_id text not null unique,
        channel_name text not null, channel_handle text not null, niche text not null,
        tier text not null, status text not null, monthly_revenue_target_usd numeric,
        created_at timestamptz not null, updated_at timestamptz not null""",
    "videos": """
        video_id uuid primary key, channel_id uuid not null, youtube_video_id text unique,
        title text not null, description text, tags text[], category text, content_type text,
        format text not null, generation_method text, script_id uuid, thumbnail_id uuid,
        duration_seconds int, resolution text, file_size_mb numeric, status text not null,
        queued_at timestamptz not null, generation_started_at timestamptz,
        generation_completed_at timestamptz, uploaded_at timestamptz,
        published_at timestamptz, updated_at timestamptz not null""",
    "jobs": """
        job_id uuid primary key, video_id uuid, channel_id uuid not null, priority int not null,
        topic text, style text, target_duration_seconds int, current_stage text,
        status text not null, progress_percentage int not null, error_message text,
        retry_count int not null, created_at timestamptz not null, started_at timestamptz,
        completed_at timestamptz, failed_at timestamptz, cpu_seconds_used numeric,
        gpu_seconds_used numeric, memory_mb_peak int, hook text, voice text, thumbnail_style text,
        updated_at timestamptz not null""",
    "job_stages": """
        job_id uuid not null, attempt int not null, seq int not null, stage text not null,
        entered_at timestamptz not null, left_at timestamptz, outcome text, error_class text,
        primary key (job_id, attempt, seq)""",
    "vendor_calls": """
        call_id uuid primary key, occurred_at timestamptz not null,
        recorded_at timestamptz not null, job_id uuid not null, video_id uuid,
        channel_id uuid not null, attempt int not null, stage text not null,
        vendor text not null, component text not null, quantity numeric not null,
        unit text not null, unit_price_usd numeric(20,12) not null,
        amount_micros bigint not null, model text, request_id text, http_status int,
        latency_ms int""",
    "ai_usage": """
        used_at timestamptz not null, vendor text not null, model text not null, job_id uuid,
        attempt int, input_tokens bigint, cached_input_tokens bigint, output_tokens bigint,
        characters bigint, images int, seconds numeric, http_status int, error_class text,
        latency_ms int, request_id text, unique (vendor, request_id)""",
    "host_samples": """
        sampled_at timestamptz not null, host text not null, cpu_pct real, load1 real,
        mem_used bigint, mem_total bigint, gpu_index smallint not null, gpu_util_pct real,
        gpu_mem_used bigint, gpu_mem_total bigint, disk_path text not null, disk_free bigint,
        disk_total bigint, primary key (sampled_at, host, gpu_index, disk_path)""",
    "vendor_invoices": """
        vendor text not null, period_start date not null, period_end date not null,
        amount_micros bigint not null, currency text not null, received_at timestamptz not null,
        invoice text, unique nulls not distinct (vendor, period_start, invoice)""",
    "revenue_statements": """
        payee text not null, month date not null, kind text not null, youtube_channel_id text,
        amount_micros bigint not null, currency text not null,
        finalised_at timestamptz not null, source_ref text not null unique,
        statement text""",
}
"""Columns of each table, in the order in which rows are written."""

WATERMARKS = {
    "channels": "updated_at",
    "videos": "updated_at",
    "jobs": "updated_at",
    "job_stages": "left_at",
    "vendor_calls": "recorded_at",
    "ai_usage": "used_at",
    "host_samples": "sampled_at",
    "vendor_invoices": "received_at",
    "revenue_statements": "finalised_at",
}

ADDED = {
    "jobs": ("hook", "voice", "thumbnail_style"),
    "vendor_invoices": ("invoice",),
    "revenue_statements": ("statement",),
}
"""Columns of text that a factory of an earlier version did not have; there they come last."""
_ADD = """
    do $$ begin
      if not exists (
        select from pg_attribute
        where attrelid = 'factory.{table}'::regclass and attname = '{column}'
      ) then alter table factory.{table} add column {column} text; end if;
    end $$"""

CHANGING = {"channels": "channel_id", "videos": "video_id", "jobs": "job_id"}
"""Tables whose rows change, with their key; the others are only appended to."""

PROGRESS = """
    create table if not exists factory.progress (
      only_row boolean primary key default true check (only_row),
      network text not null, filled_through timestamptz not null)"""


def ddl() -> list[str]:
    """Return the statements that make what is missing of the schema."""
    statements = ["create schema if not exists factory", PROGRESS]
    for name, columns in TABLES.items():
        statements.append(f"create table if not exists factory.{name} ({columns})")
        for column in ADDED.get(name, ()):
            # Asked first: to alter a table waits for all who read it.
            statements.append(_ADD.format(table=name, column=column))
        mark = WATERMARKS[name]
        statements.append(
            f"create index if not exists {name}_{mark}_idx on factory.{name} ({mark})"
        )
    return statements
