-- What the pages of the plan are called that were searched: page, slide, sheet, section. Null where it was not noted.
alter table search_certificate add column page_word varchar(20);
