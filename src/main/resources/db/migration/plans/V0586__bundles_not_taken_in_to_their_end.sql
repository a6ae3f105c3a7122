-- Of a bundle that is being taken in, or was when the portal was stopped: which one it is. The row itself is gone as soon
-- as all of the bundle was taken in or is on record as left out. Empty for files that were left out.
alter table plan_left_out add column bundle_sha256 varchar(64) default '' not null;
