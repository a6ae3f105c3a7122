-- A certificate behind a verdict names the issue and its edition; one made by hand for a question leaves them empty.
alter table search_certificate add column issue varchar(80);
alter table search_certificate add column issue_edition integer;
alter table search_certificate add column title varchar(200);
alter table search_certificate add column verdict varchar(30);
alter table search_certificate add column why varchar(500);
alter table search_certificate add column to_check boolean;
alter table search_certificate add column text_state varchar(64);

-- What an assessor judged of one issue in one plan version. A changed judgement is the next revision; none is overwritten.
-- The state of the texts and the issue's edition are those that were judged: the finding is flagged when either moves on.
create table finding (
    plan_version  uuid                     not null,
    issue         varchar(80)              not null,
    revision      integer                  not null,
    round_id      varchar(40)              not null,
    footprint     varchar(20)              not null,
    issue_edition integer                  not null,
    judgement     varchar(30)              not null,
    note          text                     not null,
    certificate   bigint                   not null references search_certificate (id),
    texts         varchar(64)              not null,
    judged_by     varchar(100)             not null,
    judged_at     timestamp with time zone not null,
    constraint finding_key primary key (plan_version, issue, revision)
);
create index finding_by_round on finding (round_id);

create table finding_citation (
    plan_version   uuid         not null,
    issue          varchar(80)  not null,
    revision       integer      not null,
    place          integer      not null,
    document       uuid         not null,
    document_label varchar(300) not null,
    page_word      varchar(20)  not null,
    page           integer      not null,
    passage        text         not null,
    constraint finding_citation_key primary key (plan_version, issue, revision, place),
    constraint finding_citation_of foreign key (plan_version, issue, revision)
        references finding (plan_version, issue, revision)
);
create index finding_citation_by_document on finding_citation (document);
