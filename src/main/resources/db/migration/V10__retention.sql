create table retention_hold (
    id varchar(36) primary key,
    authority varchar(64) not null,
    reference varchar(64),
    reason varchar(400) not null,
    made_by varchar(255) not null,
    made_at timestamp(6) with time zone not null,
    ended_by varchar(255),
    ended_at timestamp(6) with time zone
);

create index retention_hold_by_authority on retention_hold (authority);
