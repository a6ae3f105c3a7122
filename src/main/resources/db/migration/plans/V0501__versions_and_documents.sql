-- Plan versions and the documents they consist of. Bytes and page texts are kept beside the database.
create table plan_version (
    id           uuid         not null primary key,
    round_id     varchar(40)  not null,
    footprint    varchar(20)  not null,
    title        varchar(120) not null,
    version_date date         not null,
    is_public    boolean      not null,
    made_at      timestamp with time zone not null,
    constraint plan_version_title unique (round_id, footprint, title)
);

create table plan_document (
    id               uuid          not null primary key,
    version_id       uuid          not null references plan_version (id),
    file_name        varchar(120)  not null,
    role             varchar(20)   not null,
    media_type       varchar(120)  not null,
    sha256           varchar(64)   not null,
    byte_count       bigint        not null,
    state            varchar(20)   not null,
    reason           varchar(1000) not null,
    page_word        varchar(20)   not null,
    pages            integer       not null,
    pages_read       integer       not null,
    pages_ocr        integer       not null,
    pages_blank      integer       not null,
    pages_unreadable integer       not null,
    breaks_off       boolean       not null,
    fingerprint      varchar(64)   not null,
    attempts         integer       not null,
    received_at      timestamp with time zone not null,
    received_from    varchar(200)  not null,
    constraint plan_document_bytes unique (version_id, sha256)
);

create index plan_document_sha256 on plan_document (sha256);
create index plan_document_state on plan_document (state);
