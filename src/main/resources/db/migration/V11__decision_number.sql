-- The number of the newest decision. It never goes back, also when the decision is deleted at the end of its time.
create table decision_number (
    newest int not null
);

insert into decision_number (newest)
select coalesce(max(number), 0) from decision;
