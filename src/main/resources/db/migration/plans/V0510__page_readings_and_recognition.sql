-- What became of a page after its file was read: recognised, corrected, judged by a person. The newest of a page counts;
-- none is ever changed or deleted, and what the file gave stays where it is kept.
create table plan_page_reading (
    document_id uuid          not null references plan_document (id) on delete cascade,
    page        integer       not null,
    ordinal     integer       not null,
    means       varchar(20)   not null,
    made_by     varchar(200)  not null,
    made_at     timestamp with time zone not null,
    note        varchar(1000) not null,
    readability varchar(20)   not null,
    confidence  integer       not null,
    reason      varchar(1000) not null,
    marks       text          not null,
    content     text          not null,
    constraint plan_page_reading_pk primary key (document_id, page, ordinal)
);

-- Pages that wait for recognition, those done, and those given up. It survives a restart; a stop loses at most a page.
create table plan_recognition (
    document_id uuid        not null references plan_document (id) on delete cascade,
    page        integer     not null,
    state       varchar(20) not null,
    attempts    integer     not null,
    queued_at   timestamp with time zone not null,
    constraint plan_recognition_pk primary key (document_id, page)
);

create index plan_recognition_state on plan_recognition (state);
