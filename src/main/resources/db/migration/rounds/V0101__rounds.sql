-- A round's description, as its pack gave it when it was first read; the pack's text is kept whole.
create table round (
    slug varchar(40) primary key,
    position integer not null,
    description text not null,
    loaded_at timestamp with time zone not null
);
