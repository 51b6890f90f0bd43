-- A referral that somebody fills in, page by page; body is what was answered. Once sent it is here only to say so.
create table unfinished_referral (
    id varchar(32) primary key,
    authority varchar(64) not null,
    panel varchar(64) not null,
    reference varchar(64) not null,
    -- panel and reference while it is unfinished: two people who begin the same case come to the same referral
    unfinished varchar(160) unique,
    body text not null,
    version int not null,
    begun_by varchar(128) not null,
    begun_at timestamp(6) with time zone not null,
    changed_by varchar(128) not null,
    changed_at timestamp(6) with time zone not null,
    sending_at timestamp(6) with time zone,
    sent_at timestamp(6) with time zone,
    recommendation varchar(32) references recommendation (id)
);

create index unfinished_referral_by_authority on unfinished_referral (authority, changed_at);

-- What a child or a family said in their own words, as it was written down for a panel.
create table own_words (
    id varchar(36) primary key,
    authority varchar(64) not null,
    reference varchar(64) not null,
    whose varchar(16) not null,
    words text not null,
    said_on date,
    written_by varchar(128) not null,
    written_at timestamp(6) with time zone not null
);

create index own_words_by_case on own_words (authority, reference);
