-- Pages written in another language than the terms that are looked for; not finding those on them means nothing.
alter table plan_document add column pages_foreign integer default 0 not null;
