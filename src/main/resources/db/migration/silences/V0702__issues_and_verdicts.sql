-- The register: what a plan of the round may be expected to deal with. An edition never changes once made.
create table issue (
    round_id       varchar(40)  not null,
    id             varchar(80)  not null,
    edition        integer      not null,
    public_edition integer      not null,
    retired        boolean      not null,
    constraint issue_key primary key (round_id, id)
);

create table issue_edition (
    round_id   varchar(40)   not null,
    issue      varchar(80)   not null,
    edition    integer       not null,
    title      varchar(200)  not null,
    question   varchar(1000) not null,
    why        varchar(2000) not null,
    domain     varchar(80)   not null,
    reason     varchar(1000) not null,
    made_by    varchar(100)  not null,
    made_at    timestamp with time zone not null,
    constraint issue_edition_key primary key (round_id, issue, edition)
);

-- Terms (kind TERM, by group), related words (RELATED), false friends (FRIEND), commitments (CUE), footprints it is asked of
-- (APPLIES; none: all) and sources (SOURCE).
create table issue_line (
    round_id varchar(40)   not null,
    issue    varchar(80)   not null,
    edition  integer       not null,
    kind     varchar(10)   not null,
    grp      integer       not null,
    place    integer       not null,
    line     varchar(1000) not null,
    constraint issue_line_key primary key (round_id, issue, edition, kind, grp, place)
);

-- What was counted of every issue in one plan version: derived, made again whenever texts or issues have moved on.
create table silence_row (
    plan_version uuid        not null primary key,
    text_state   varchar(64) not null,
    counts       text        not null
);
