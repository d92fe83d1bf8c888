-- ytempire.system_samples: how loaded the factory's machines were.
-- grain: one row an instant, host, GPU and disk.
create table ytempire.system_samples (
    sampled_at timestamptz not null,
    host text not null,
    gpu_index smallint not null,
    disk_path text not null,
    cpu_ratio double precision,
    load_1m double precision,
    memory_used_bytes bigint,
    memory_total_bytes bigint,
    gpu_ratio double precision,
    gpu_memory_used_bytes bigint,
    gpu_memory_total_bytes bigint,
    disk_free_bytes bigint,
    disk_total_bytes bigint,
    source text not null,
    primary key (sampled_at, host, gpu_index, disk_path)
);

comment on table ytempire.system_samples is
'how loaded the factory''s machines were; one row an instant, host, GPU and disk';
comment on column ytempire.system_samples.sampled_at is 'when it was measured';
comment on column ytempire.system_samples.host is 'name of the machine';
comment on column ytempire.system_samples.gpu_index is
'number of the GPU on its machine, from 0; -1: the row measures none';
comment on column ytempire.system_samples.disk_path is
'where the disk is mounted; empty: the row measures none';
comment on column ytempire.system_samples.cpu_ratio is
'CPU time in use, 0..1 over all cores; the same in every row of a host and instant';
comment on column ytempire.system_samples.load_1m is
'processes running or waiting, mean over a minute; the same in every row of a host and instant';
comment on column ytempire.system_samples.memory_used_bytes is
'bytes of memory in use; the same in every row of a host and instant';
comment on column ytempire.system_samples.memory_total_bytes is
'bytes of memory; the same in every row of a host and instant';
comment on column ytempire.system_samples.gpu_ratio is
'time the GPU was in use, 0..1; null: the row measures none';
comment on column ytempire.system_samples.gpu_memory_used_bytes is
'bytes of GPU memory in use; null: the row measures none';
comment on column ytempire.system_samples.gpu_memory_total_bytes is
'bytes of GPU memory; null: the row measures none';
comment on column ytempire.system_samples.disk_free_bytes is
'bytes free on the disk; null: the row measures none';
comment on column ytempire.system_samples.disk_total_bytes is
'bytes of the disk; null: the row measures none';
comment on column ytempire.system_samples.source is 'which source told it';
