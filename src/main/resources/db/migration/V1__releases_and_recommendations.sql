create table release (
    hash varchar(71) primary key,
    id varchar(12) not null,
    content text not null,
    first_used timestamp(6) with time zone not null
);

create table recommendation (
    id varchar(32) primary key,
    reference varchar(64) not null,
    authority varchar(64) not null,
    as_at date not null,
    release_hash varchar(71) not null references release (hash),
    case_file text not null,
    body text not null,
    body_hash varchar(71) not null,
    received_at timestamp(6) with time zone not null
);

create index recommendation_by_reference on recommendation (authority, reference, as_at);
create index recommendation_by_release on recommendation (release_hash);
