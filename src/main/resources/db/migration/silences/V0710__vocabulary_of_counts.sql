-- The vocabulary by which the terms were widened when the counts were made; counts made by another are made anew.
alter table silence_row add column vocabulary varchar(64) default '' not null;
