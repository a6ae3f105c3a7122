-- The findings a round's edition was published with, frozen like its ratings.
create table edition_finding (
    round varchar(40) not null,
    number integer not null,
    footprint varchar(20) not null,
    issue varchar(80) not null,
    payload text not null,
    payload_sha256 varchar(64) not null,
    primary key (round, number, footprint, issue),
    foreign key (round, number) references edition (round, number)
);
