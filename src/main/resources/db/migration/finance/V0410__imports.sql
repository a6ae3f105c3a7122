-- Files of figures that people had recorded. An import counts once its recording is there (or it changed nothing).
create table finance_import (
    id uuid primary key,
    round varchar(40) not null,
    kind varchar(40) not null,
    file_name varchar(200) not null,
    sha256 varchar(64) not null,
    bytes bigint not null,
    imported_by varchar(100) not null,
    imported_at timestamp with time zone not null,
    figures_added integer not null,
    figures_changed integer not null,
    figures_unchanged integer not null
);

create index finance_import_by_round on finance_import (round, imported_at);

-- What the headings of somebody's files stand for, so that it is asked once.
create table finance_heading (
    person varchar(100) not null,
    kind varchar(40) not null,
    -- of all headings of the file
    signature varchar(64) not null,
    heading varchar(400) not null,
    field varchar(60) not null,
    primary key (person, kind, signature, heading)
);
