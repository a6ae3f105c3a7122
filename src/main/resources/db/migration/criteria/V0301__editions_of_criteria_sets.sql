-- Every edition of a criteria set that was ever in force, whole, as canonical text its edition is the hash of.
create table criteria_edition (
    set_id    varchar(60)              not null,
    edition   varchar(12)              not null,
    content   text                     not null,
    stored_at timestamp with time zone not null,
    primary key (set_id, edition)
);
