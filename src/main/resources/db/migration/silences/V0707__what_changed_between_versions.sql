-- What a new version of a plan changed in the silence matrix against the version before. A record that somebody has seen is
-- never rewritten: when the texts change after that, the next revision is added.
create table version_change (
    plan_version uuid                     not null,
    revision     integer                  not null,
    earlier      uuid                     not null,
    texts        varchar(200)             not null,
    recorded_at  timestamp with time zone not null,
    constraint version_change_key primary key (plan_version, revision)
);

create table version_change_line (
    plan_version uuid        not null,
    revision     integer     not null,
    issue        varchar(80) not null,
    was          varchar(30) not null,
    was_to_check boolean     not null,
    became       varchar(30) not null,
    to_check     boolean     not null,
    constraint version_change_line_key primary key (plan_version, revision, issue),
    constraint version_change_line_of foreign key (plan_version, revision)
        references version_change (plan_version, revision)
);

create table version_change_seen (
    plan_version uuid                     not null,
    revision     integer                  not null,
    person       varchar(100)             not null,
    seen_at      timestamp with time zone not null,
    constraint version_change_seen_key primary key (plan_version, revision, person),
    constraint version_change_seen_of foreign key (plan_version, revision)
        references version_change (plan_version, revision)
);
