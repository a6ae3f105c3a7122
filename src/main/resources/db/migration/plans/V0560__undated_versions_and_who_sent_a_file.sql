-- A version nobody dated has no date: never the day it was received on.
alter table plan_version alter column version_date drop not null;
-- Who sent the file; empty where nobody is known.
alter table plan_document add column received_by varchar(200) default '' not null;
