-- A case that a panel is asked about, once for each time that it waits. Waiting and not_before are worked out again
-- from the decisions whenever one is recorded.
create table referral (
    panel varchar(64) not null,
    reference varchar(64) not null,
    spell int not null,
    authority varchar(64) not null,
    received_at timestamp(6) not null,
    waiting boolean not null,
    not_before date,
    primary key (panel, reference, spell)
);

create index referral_waiting on referral (panel, waiting);

-- What was put in front of the panel, the newest last; nothing here is ever changed.
create table referral_paper (
    panel varchar(64) not null,
    reference varchar(64) not null,
    spell int not null,
    version int not null,
    recommendation varchar(32) not null references recommendation (id),
    legal_date date,
    no_education boolean not null,
    risk varchar(16) not null,
    cannot_wait boolean not null,
    referred_at timestamp(6) with time zone not null,
    referred_by varchar(128) not null,
    primary key (panel, reference, spell, version),
    foreign key (panel, reference, spell) references referral (panel, reference, spell)
);

-- Everything that people entered about a meeting, in its order; nothing here is ever changed.
create table meeting_entry (
    panel varchar(64) not null,
    meeting date not null,
    number int not null,
    kind varchar(32) not null,
    body text not null,
    entered_at timestamp(6) with time zone not null,
    entered_by varchar(128) not null,
    primary key (panel, meeting, number)
);

alter table decision add column panel varchar(64);
alter table decision add column reference varchar(64);
alter table decision add column meeting date;
create index decision_by_meeting on decision (panel, meeting);
create index decision_by_case on decision (authority, reference);

-- Where decisions are sent to. Everything up to delivered has arrived.
create table webhook (
    id varchar(32) primary key,
    authority varchar(64),
    address varchar(1024) not null,
    secret varchar(128) not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(128) not null,
    ended_at timestamp(6) with time zone,
    delivered int not null,
    tries int not null,
    next_try_at timestamp(6) with time zone not null,
    last_failure varchar(512)
);
