-- The very bytes of every workbook and term calendar that was uploaded or shipped.
create table policy_file (
    hash varchar(71) primary key,
    bytes bytea not null,
    kept_at timestamp(6) with time zone not null
);

create table publication (
    number integer primary key,
    kind varchar(16) not null,
    authority varchar(64),
    from_day date not null,
    published_at timestamp(6) with time zone not null,
    published_by varchar(200) not null,
    approved_by varchar(200),
    reason text not null,
    draft varchar(12),
    undoes integer references publication (number)
);

-- What a publication puts in place; no file: it is taken away.
create table publication_file (
    publication integer not null references publication (number),
    path varchar(200) not null,
    file varchar(71) references policy_file (hash),
    primary key (publication, path)
);

-- The release in force on a day: of the rows with from_day on or before it, the greatest (from_day, publication).
create table timeline (
    publication integer not null references publication (number),
    from_day date not null,
    release_hash varchar(71) not null references release (hash),
    primary key (publication, from_day)
);

-- What the tables folder held when it was last looked at, and the newest publication then.
create table folder_file (
    path varchar(200) primary key,
    file varchar(71) not null,
    publication integer not null references publication (number)
);

create table draft (
    id varchar(12) primary key,
    authority varchar(64) not null,
    state varchar(16) not null,
    opened_at timestamp(6) with time zone not null
);

-- made_against: the newest file of the path when the draft was opened; none: the path is new.
create table draft_file (
    draft varchar(12) not null references draft (id),
    path varchar(200) not null,
    file varchar(71) not null references policy_file (hash),
    made_against varchar(71) references policy_file (hash),
    primary key (draft, path)
);

create index draft_file_by_file on draft_file (file);

create table draft_event (
    draft varchar(12) not null references draft (id),
    number integer not null,
    kind varchar(16) not null,
    by_whom varchar(200) not null,
    at timestamp(6) with time zone not null,
    words text not null,
    primary key (draft, number)
);

-- base: the newest publication that the draft was checked beside.
create table draft_check (
    draft varchar(12) primary key references draft (id),
    base integer not null,
    state varchar(16) not null,
    doing varchar(200) not null,
    findings text not null,
    seen_at timestamp(6) with time zone not null
);
