-- A frozen release of a round's ratings. Rows are inserted once and never changed, but for the withdrawal.
create table edition (
    round varchar(40) not null,
    number integer not null,
    note varchar(2000) not null,
    published_at timestamp with time zone not null,
    published_by varchar(64) not null,
    criteria_set varchar(60) not null,
    criteria_edition varchar(64) not null,
    measures text not null,
    primary key (round, number)
);

create table edition_rating (
    round varchar(40) not null,
    number integer not null,
    footprint varchar(20) not null,
    payload text not null,
    payload_sha256 varchar(64) not null,
    primary key (round, number, footprint),
    foreign key (round, number) references edition (round, number)
);
