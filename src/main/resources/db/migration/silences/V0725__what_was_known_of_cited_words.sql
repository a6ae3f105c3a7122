-- What was to be known of a passage when it was cited: recognised from a picture, struck out. Empty for running text; null where
-- it was not noted.
alter table finding_citation add column doubt varchar(1000);
-- What an old certificate knew of pages whose pictures nobody had looked into; null where it was not noted.
alter table search_certificate add column not_seen varchar(500);
