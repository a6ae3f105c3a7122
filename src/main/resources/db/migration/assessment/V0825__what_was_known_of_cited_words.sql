-- What was to be known of a passage when it was cited: recognised from a picture, struck out. Empty for running text; null where
-- it was not noted.
alter table score_citation add column doubt varchar(1000);
