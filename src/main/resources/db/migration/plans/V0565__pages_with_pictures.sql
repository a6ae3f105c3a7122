-- Pages of text that hold pictures in which more may be written, which nobody has recognised or looked at: not finding
-- something on them is to be checked. Null until it has been counted, which is done at the next start.
alter table plan_document add column pages_pictured integer;

-- Whether only the pictures beside a page's text wait to be recognised.
alter table plan_recognition add column beside_text boolean default false not null;
