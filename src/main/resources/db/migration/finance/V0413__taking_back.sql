-- An import that was taken back is undone by a recording of its own, with the reason; null for every other recording.
alter table finance_recording add column undoes varchar(80);
alter table finance_recording add column reason text;
-- The revision that this one put back, 0 when none stood; null when it says something of its own.
alter table finance_revision add column stands_as integer;
-- Whether the figure stands as the round's pack left it, though people put it back: then a later pack corrects it.
alter table finance_revision add column pack_again boolean default false not null;
