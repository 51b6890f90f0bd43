create table account (
    name varchar(100) primary key,
    authority varchar(64),
    roles varchar(200) not null,
    password varchar(200),
    one_time boolean not null,
    subject varchar(400) unique,
    opened_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone
);

create table sign_in (
    token_hash varchar(64) primary key,
    account varchar(100) not null references account (name),
    signed_in_at timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null
);

create index sign_in_by_account on sign_in (account);

create table sign_in_attempt (
    who varchar(64) primary key,
    failures integer not null,
    last_at timestamp(6) with time zone not null
);

create table api_key (
    id varchar(16) primary key,
    name varchar(100) not null unique,
    key_hash varchar(64) not null unique,
    authority varchar(64),
    roles varchar(200) not null,
    made_at timestamp(6) with time zone not null,
    made_by varchar(100) not null,
    ends_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    last_used_at timestamp(6) with time zone
);

create table access_event (
    id bigint generated always as identity primary key,
    happened_at timestamp(6) with time zone not null,
    what varchar(40) not null,
    about varchar(100),
    by_whom varchar(100),
    address varchar(64),
    detail varchar(400)
);
