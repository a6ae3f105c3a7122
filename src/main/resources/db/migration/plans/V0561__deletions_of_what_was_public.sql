-- Since when a document has been, or once was, there for everybody; null for one that never was.
alter table plan_document add column public_since timestamp with time zone;

-- Whether everybody may be told that the document was there and is deleted.
alter table plan_deletion add column was_public boolean default false not null;
update plan_deletion set was_public = true where version_id in (select id from plan_version where is_public);
