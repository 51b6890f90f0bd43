create table decision (
    number int primary key,
    recommendation varchar(32) not null references recommendation (id),
    authority varchar(64) not null,
    question varchar(64) not null,
    kind varchar(32) not null,
    suggested varchar(128),
    corrects int references decision (number),
    decided_at timestamp(6) with time zone not null,
    body text not null
);

create index decision_by_recommendation on decision (recommendation);
create index decision_by_authority on decision (authority, number);
create index decision_by_time on decision (authority, decided_at);
