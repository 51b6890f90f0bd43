-- When a case was last looked at ahead; null for what was kept before this column.
alter table horizon_case add column worked_out_at timestamp(6) with time zone;

-- The teams and roles whose actions a person counts as their own.
create table own_team (
    account varchar(255) not null,
    team varchar(255) not null,
    primary key (account, team)
);

-- Why a hold ended.
alter table retention_hold add column end_reason varchar(400);
