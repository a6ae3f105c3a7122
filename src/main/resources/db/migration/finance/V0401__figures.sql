-- Sourced figures of a round, as its pack gave them. A row in finance_pack says that all of them were stored.
create table finance_pack (
    round varchar(40) primary key,
    loaded_at timestamp with time zone not null
);

create table finance_figure (
    round varchar(40) not null,
    position integer not null,
    -- empty where the footprint of a body is not known
    footprint varchar(20) not null,
    -- null when the figure is about the footprint itself
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
    primary key (round, position)
);

create index finance_figure_by_footprint on finance_figure (round, footprint, measure, financial_year);
