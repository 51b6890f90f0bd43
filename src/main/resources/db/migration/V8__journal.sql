create table journal (
    number bigint primary key,
    written_at timestamp(6) with time zone not null,
    kind varchar(32) not null,
    authority varchar(64),
    about_hash varchar(71) not null,
    previous varchar(71) not null,
    hash varchar(71) not null
);

-- What may have to be deleted one day. The chain holds only its hash, so the chain stays whole without it.
create table journal_about (
    number bigint primary key references journal (number),
    who varchar(255),
    reference varchar(64),
    thing varchar(128),
    body_hash varchar(71),
    salt varchar(32) not null
);

create index journal_about_by_reference on journal_about (reference);
create index journal_about_by_thing on journal_about (thing);

-- Where the chain ends. Whoever appends holds this row until the end of the transaction.
create table journal_head (
    id int primary key,
    number bigint not null,
    hash varchar(71) not null
);

insert into journal_head (id, number, hash)
values (1, 0, 'sha256:0000000000000000000000000000000000000000000000000000000000000000');

-- What was deleted, why and by which rule. It names no case.
create table erasure (
    id varchar(36) primary key,
    erased_at timestamp(6) with time zone not null,
    report text not null
);
