-- What comes nearest in meaning to every issue in one plan version: derived, beside the counts. One line an issue and
-- edition; then document, page, beginning, end and similarity of each passage.
create table silence_near (
    plan_version uuid         not null primary key,
    text_state   varchar(80)  not null,
    model        varchar(200) not null,
    nearest      text         not null
);
