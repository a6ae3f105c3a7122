-- A search somebody of the workflow keeps for themselves, to ask again. Only its owner sees it.
create table saved_search (
    id            uuid                     not null primary key,
    kept_by       varchar(100)             not null,
    round         varchar(60)              not null,
    name          varchar(120)             not null,
    question      varchar(2000)            not null,
    in_region     varchar(200)             not null,
    in_role       varchar(30)              not null,
    version_title varchar(300)             not null,
    sorted_by     varchar(30)              not null,
    saved_at      timestamp with time zone not null,
    seen_at       timestamp with time zone not null
);

create index saved_search_by_owner on saved_search (kept_by, round);

-- The plans that said it when its owner last took note, by the code of their footprint.
create table saved_search_plan (
    search    uuid        not null references saved_search (id) on delete cascade,
    footprint varchar(30) not null,
    primary key (search, footprint)
);
