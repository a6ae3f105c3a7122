-- Public reference data of a round, as its pack gave it. A row in footprint_pack says that all of it was stored.
create table footprint_pack (
    round varchar(40) primary key,
    geojson text,
    loaded_at timestamp with time zone not null
);

create table footprint (
    round varchar(40) not null,
    code varchar(20) not null,
    name varchar(200) not null,
    short_name varchar(60) not null,
    abbreviation varchar(6) not null,
    region varchar(60) not null,
    region_later varchar(60) not null,
    population integer,
    population_year varchar(20) not null,
    population_source text not null,
    lead_person varchar(200) not null,
    lead_source text not null,
    note text not null,
    tile_column integer not null,
    tile_row integer not null,
    primary key (round, code)
);

create table footprint_organisation (
    round varchar(40) not null,
    footprint varchar(20) not null,
    code varchar(80) not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    -- the part of the body that counts to the footprint; null: not said
    part numeric(9, 6),
    -- null: not known
    main boolean,
    note text not null,
    source text not null,
    primary key (round, footprint, code)
);

create table footprint_event (
    round varchar(40) not null,
    position integer not null,
    footprint varchar(20) not null,
    happened varchar(10) not null,
    kind varchar(40) not null,
    wording text not null,
    source text not null,
    url text not null,
    primary key (round, position)
);

create table external_rating (
    round varchar(40) not null,
    position integer not null,
    footprint varchar(20) not null,
    rater varchar(100) not null,
    title varchar(300) not null,
    published varchar(10) not null,
    judgement varchar(100) not null,
    rank_text varchar(100) not null,
    note text not null,
    source text not null,
    url text not null,
    primary key (round, position)
);
