-- A document whose place another file took stays for the citations made against it, and no longer counts.
alter table plan_document add column replaced_by uuid;
alter table plan_document add column replaced_at timestamp with time zone;
alter table plan_document add column replaced_who varchar(200) default '' not null;

-- What stays of a deleted document: who, when and why, and by which bytes it can be recognised. Never deleted itself.
create table plan_deletion (
    document_id   uuid          not null primary key,
    version_id    uuid          not null references plan_version (id),
    file_name     varchar(120)  not null,
    role          varchar(20)   not null,
    sha256        varchar(64)   not null,
    byte_count    bigint        not null,
    received_at   timestamp with time zone not null,
    received_from varchar(200)  not null,
    deleted_by    varchar(200)  not null,
    deleted_at    timestamp with time zone not null,
    reason        varchar(1000) not null,
    files_gone    boolean       not null
);

create index plan_deletion_sha256 on plan_deletion (sha256);

-- When an original was last compared with its SHA-256, and what was wrong with it; empty when nothing was.
create table plan_original_check (
    sha256     varchar(64)  not null primary key,
    checked_at timestamp with time zone not null,
    damage     varchar(300) not null
);
