-- One assessor's task: to score one plan version under one edition of the criteria.
create table assignment (
    id               uuid                     not null primary key,
    round            varchar(40)              not null,
    footprint        varchar(20)              not null,
    plan_version     uuid                     not null,
    assessor         varchar(100)             not null,
    criteria_set     varchar(60)              not null,
    criteria_edition varchar(12)              not null,
    assigned_by      varchar(100)             not null,
    assigned_at      timestamp with time zone not null,
    conflict         text,
    conflict_at      timestamp with time zone,
    submitted_at     timestamp with time zone,
    unique (plan_version, assessor)
);
create index assignment_by_round on assignment (round);
create index assignment_by_assessor on assignment (assessor);

-- A level for one criterion: a draft until the assignment is submitted, then final. The version guards against two windows.
create table score (
    assignment uuid                     not null references assignment (id),
    criterion  varchar(10)              not null,
    level      varchar(30),
    rationale  text                     not null,
    version    integer                  not null,
    saved_at   timestamp with time zone not null,
    primary key (assignment, criterion)
);

create table score_citation (
    id               uuid                     not null primary key,
    assignment       uuid                     not null references assignment (id),
    criterion        varchar(10)              not null,
    kind             varchar(10)              not null,
    document         uuid,
    document_label   varchar(300),
    page_word        varchar(20),
    page             integer,
    passage          text,
    certificate      varchar(40),
    question         text,
    pages_searched   integer,
    pages_unreadable integer,
    cited_at         timestamp with time zone not null
);
create index score_citation_by_assignment on score_citation (assignment);

-- Agreed levels are never overwritten: the highest revision is in force, the others say who had a hand in it.
create table agreed_level (
    plan_version uuid                     not null,
    criterion    varchar(10)              not null,
    revision     integer                  not null,
    level        varchar(30)              not null,
    reason       text                     not null,
    agreed_by    varchar(100)             not null,
    agreed_at    timestamp with time zone not null,
    primary key (plan_version, criterion, revision)
);

-- The pages are kept as they were, so that a proposed rating does not move when a document is read anew.
create table proposal (
    plan_version     uuid                     not null primary key,
    round            varchar(40)              not null,
    footprint        varchar(20)              not null,
    criteria_set     varchar(60)              not null,
    criteria_edition varchar(12)              not null,
    pages            integer                  not null,
    pages_known      integer                  not null,
    proposed_by      varchar(100)             not null,
    proposed_at      timestamp with time zone not null
);
create index proposal_by_round on proposal (round);
