-- Words and phrases that a plan version uses more than once: derived, beside the counts. One line a topic: its words without
-- endings, as it is written most often, in how many sentences.
create table silence_topics (
    plan_version uuid        not null primary key,
    text_state   varchar(80) not null,
    topics       text        not null
);
