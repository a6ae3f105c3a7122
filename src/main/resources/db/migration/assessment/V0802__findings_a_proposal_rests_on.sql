-- Local issues that stood confirmed as unmentioned when the rating was proposed, one title a line: kept like its pages, so
-- that a proposed rating does not move when somebody judges an issue afterwards.
alter table proposal add column silent_issues text default '' not null;
