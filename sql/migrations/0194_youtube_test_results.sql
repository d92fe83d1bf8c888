-- ytempire.youtube_test_results: results of YouTube's own tests ("Test & compare"), by hand.
-- grain: one row a video, first day of a test and variant. No interface tells them; YouTube splits
-- viewers and decides by their share of watch time. A correction replaces the test's rows.
create table ytempire.youtube_test_results (
    video_id uuid not null references ytempire.videos (video_id),
    began_date date not null,
    ended_date date not null,
    element text not null check (element in ('thumbnail', 'title', 'both')),
    outcome text not null check (outcome in ('winner', 'preferred', 'same', 'inconclusive')),
    variant text not null,
    watch_time_share_ratio double precision not null
    check (watch_time_share_ratio between 0 and 1),
    is_winner boolean not null,
    entered_at timestamptz not null,
    entered_by text not null,
    primary key (video_id, began_date, variant),
    check (ended_date >= began_date),
    check (not is_winner or outcome in ('winner', 'preferred'))
);
create unique index youtube_test_results_winner
on ytempire.youtube_test_results (video_id, began_date) where is_winner;

comment on table ytempire.youtube_test_results is
'results of YouTube''s own tests, entered by hand; one row a video, test and variant';
comment on column ytempire.youtube_test_results.video_id is 'the video';
comment on column ytempire.youtube_test_results.began_date is 'first Pacific day of the test';
comment on column ytempire.youtube_test_results.ended_date is 'last Pacific day of the test';
comment on column ytempire.youtube_test_results.element is 'what differed between the variants';
comment on column ytempire.youtube_test_results.outcome is
'YouTube''s word: winner, preferred, same (performed the same) or inconclusive';
comment on column ytempire.youtube_test_results.variant is
'the variant, as whoever entered it says';
comment on column ytempire.youtube_test_results.watch_time_share_ratio is
'its share of the watch time, 0 to 1, as YouTube Studio shows it';
comment on column ytempire.youtube_test_results.is_winner is
'YouTube chose it; of a test without a winner or preferred one, false for all';
comment on column ytempire.youtube_test_results.entered_at is 'when it was entered';
comment on column ytempire.youtube_test_results.entered_by is 'who entered it';
