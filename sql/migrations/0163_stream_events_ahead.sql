-- ytempire.stream_events_ahead: an event is ahead, too, of which Kafka knew before it happened.
-- grain: as ytempire.stream_events.
-- Behind a consumer that was away for an hour, a clock that is ahead by forty minutes shows by
-- Kafka's stamp alone.
comment on column ytempire.stream_events.is_ahead is
'it says that it happened more than five minutes after Kafka stamped it or it was received: the '
'sender''s clock is off, and its facts are of five minutes before that';
