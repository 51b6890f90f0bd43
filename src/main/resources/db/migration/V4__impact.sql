-- What is recorded of a child for monitoring only. It stands apart from the case files: no answer can rest on it.
create table monitoring (
    authority varchar(64) not null,
    reference varchar(64) not null,
    sex varchar(1),
    ethnicity varchar(4),
    received_at timestamp(6) with time zone not null,
    primary key (authority, reference)
);

create index recommendation_by_arrival on recommendation (authority, received_at);

-- What a draft would do to cases. base: the newest publication when it was asked. authority: whose cases; none: all.
create table impact_run (
    id varchar(32) primary key,
    draft varchar(64) not null,
    base integer not null,
    authority varchar(64),
    received_from date,
    received_to date,
    on_day date,
    uploaded boolean not null,
    asked_by varchar(200) not null,
    asked_at timestamp(6) with time zone not null,
    state varchar(12) not null,
    done bigint not null,
    total bigint not null,
    result text,
    fault varchar(1000),
    worker varchar(36),
    seen_at timestamp(6) with time zone not null
);

create index impact_run_by_draft on impact_run (draft, asked_at);
create index impact_run_by_state on impact_run (state);

-- Single cases of a run: told otherwise, or set aside.
create table impact_case (
    run varchar(32) not null references impact_run (id),
    kind varchar(12) not null,
    place bigint not null,
    body text not null,
    primary key (run, kind, place)
);

-- Case files that were uploaded for a run, a few hundred to a part; gone once it is over.
create table impact_upload (
    run varchar(32) not null references impact_run (id),
    part integer not null,
    lines text not null,
    primary key (run, part)
);
