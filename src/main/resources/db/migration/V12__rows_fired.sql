-- Which rows gave the reasons of a recommendation: a table's path, a space and a row's id, one a line.
create table rows_fired (
    recommendation varchar(32) primary key references recommendation (id) on delete cascade,
    authority varchar(64) not null,
    received_at timestamp(6) with time zone not null,
    table_rows text not null
);

create index rows_fired_by_time on rows_fired (authority, received_at);
