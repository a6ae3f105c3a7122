-- A figure is never overwritten: each recording adds revisions. Counted from 1 in each round.
create table finance_recording (
    round varchar(40) not null,
    number bigint not null,
    import_id varchar(80) not null,
    -- whether it brought the round's pack; what people recorded since is not undone by a later pack
    pack boolean not null,
    recorded_by varchar(100) not null,
    recorded_at timestamp with time zone not null,
    primary key (round, number)
);

create table finance_revision (
    round varchar(40) not null,
    -- all revisions of one figure have the same; in the order figures are shown
    series integer not null,
    revision integer not null,
    recording bigint not null,
    -- null while it is the newest
    superseded_by integer,
    -- whether this revision took the figure away
    withdrawn boolean not null,
    -- empty where the footprint of a body is not known; also codes of regions and larger areas
    footprint varchar(60) not null,
    -- null when the figure is about the area itself
    organisation varchar(80),
    measure varchar(60) not null,
    financial_year varchar(20) not null,
    -- the source's digits, and the same as a number for sums and order
    amount_text varchar(40),
    amount numeric(24, 9),
    unit varchar(20) not null,
    basis varchar(20) not null,
    stf varchar(20) not null,
    qualifier varchar(40) not null,
    preferred boolean not null,
    response varchar(20) not null,
    note text not null,
    source text not null,
    url text not null,
    -- of offsets only
    offset_kind varchar(20),
    offset_receiver varchar(80),
    offset_repayable varchar(5),
    primary key (round, series, revision)
);

create index finance_revision_by_footprint on finance_revision (round, footprint, measure, financial_year);

insert into finance_recording (round, number, import_id, pack, recorded_by, recorded_at)
select round, 1, 'pack', true, 'system', loaded_at from finance_pack;

insert into finance_revision (round, series, revision, recording, superseded_by, withdrawn, footprint, organisation,
    measure, financial_year, amount_text, amount, unit, basis, stf, qualifier, preferred, response, note, source, url)
select round, position, 1, 1, null, false, footprint, organisation,
    measure, financial_year, amount_text, amount, unit, basis, stf, qualifier, preferred, response, note, source, url
from finance_figure;

drop table finance_figure;

-- SHA-256 of the pack's file as last brought in; null: brought in before this was kept, so it is compared once more
alter table finance_pack add column content varchar(64);
