create table account (
    username varchar(64) primary key,
    full_name varchar(200) not null,
    password_hash varchar(200) not null,
    enabled boolean not null,
    footprint varchar(20),
    created_at timestamp with time zone not null
);

create table account_role (
    username varchar(64) not null references account (username),
    role varchar(20) not null,
    primary key (username, role)
);

create table personal_token (
    token_hash varchar(64) primary key,
    username varchar(64) not null references account (username),
    label varchar(100) not null,
    created_at timestamp with time zone not null,
    revoked_at timestamp with time zone
);

create table first_link (
    link_hash varchar(64) primary key,
    created_at timestamp with time zone not null,
    used_at timestamp with time zone
);
