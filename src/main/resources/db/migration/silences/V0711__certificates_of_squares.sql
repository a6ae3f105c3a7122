-- When the certificate of a square was first given out, by what it says (a SHA-256 of everything but the time and the state
-- of the index, which moves on with every other plan). Whoever downloads it again gets the same bytes.
create table square_certificate (
    content       varchar(64)              not null primary key,
    index_version varchar(60)              not null,
    searched_at   timestamp with time zone not null
);
