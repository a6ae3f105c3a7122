-- What a plan version states in numbers and what was found about them: derived, made again whenever texts or returns move on.
create table figure_reading (
    plan_version uuid        not null primary key,
    state        varchar(64) not null,
    figures      text        not null,
    alarms       text        not null,
    notes        text        not null
);

-- What people made of alarms. Never changed or deleted; the highest ordinal of an alarm counts.
create table number_judgement (
    plan_version uuid          not null,
    alarm        varchar(32)   not null,
    ordinal      integer       not null,
    kind         varchar(30)   not null,
    decision     varchar(12)   not null,
    note         varchar(2000) not null,
    sentence     text          not null,
    basis        varchar(64)   not null,
    made_by      varchar(100)  not null,
    made_at      timestamp with time zone not null,
    constraint number_judgement_key primary key (plan_version, alarm, ordinal)
);
