-- What each case comes to, worked out from its newest case file, and the groups that it is
-- counted in; worked out again whenever one of these changes.
create table horizon_case (
    authority varchar(64) not null,
    reference varchar(64) not null,
    recommendation varchar(32) not null,
    worked_out_for date not null,
    release_hash varchar(71) not null,
    trouble varchar(400),
    age varchar(32),
    need varchar(128),
    phase varchar(64),
    status varchar(64),
    dates int not null,
    overdue int not null,
    primary key (authority, reference)
);

create table horizon_item (
    authority varchar(64) not null,
    reference varchar(64) not null,
    place int not null,
    comes_on date not null,
    kind varchar(32) not null,
    body text not null,
    primary key (authority, reference, place)
);

create index horizon_item_by_day on horizon_item (authority, comes_on);

-- The private address of a person's calendar, kept as its hash.
create table calendar_link (
    secret_hash varchar(71) primary key,
    account varchar(255) not null,
    authority varchar(64),
    follows varchar(1000) not null,
    made_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone
);

create index calendar_link_by_account on calendar_link (account);

-- An action of a decision that somebody says is done.
create table action_done (
    decision int not null,
    action int not null,
    done_by varchar(255) not null,
    done_at timestamp(6) with time zone not null,
    primary key (decision, action)
);
