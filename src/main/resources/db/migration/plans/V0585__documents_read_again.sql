-- By which reader the pages that count were read (ReaderVersion); 0 for those read before readers were numbered.
alter table plan_document add column reader integer default 0 not null;

-- Which of the document's files of page texts counts: a new reading is written beside the old one, and counts from the
-- moment this number changes.
alter table plan_document add column texts integer default 0 not null;

-- WAITING while it is to be read again by a newer reader: nothing is called silent meanwhile. KEPT when that was tried and
-- the earlier reading stays, for the reason given.
alter table plan_document add column again varchar(20) default '' not null;
alter table plan_document add column again_reader integer default 0 not null;
alter table plan_document add column again_attempts integer default 0 not null;
alter table plan_document add column again_reason varchar(1000) default '' not null;

create index plan_document_again on plan_document (again);
