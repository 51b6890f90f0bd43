-- What the journal calls an entry about a meeting: panel, day and number.
alter table meeting_entry add column thing varchar(128);
update meeting_entry set thing = panel || '/' || cast(meeting as varchar(10)) || '/' || cast(number as varchar(10));
alter table meeting_entry alter column thing set not null;
create unique index meeting_entry_thing on meeting_entry (thing);
