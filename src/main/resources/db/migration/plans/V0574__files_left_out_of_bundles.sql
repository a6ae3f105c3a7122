-- Files of an uploaded bundle that were not taken in. Until a person has settled one, or uploaded it after all, nobody
-- knows what it says: nothing may be called silent. Never deleted.
create table plan_left_out (
    id          uuid          not null primary key,
    version_id  uuid          not null references plan_version (id),
    bundle      varchar(300)  not null,
    path        varchar(1000) not null,
    reason      varchar(1000) not null,
    left_at     timestamp with time zone not null,
    left_who    varchar(200)  not null,
    settled_at  timestamp with time zone,
    settled_who varchar(200)  default '' not null,
    settled_how varchar(300)  default '' not null
);

create index plan_left_out_version on plan_left_out (version_id);
