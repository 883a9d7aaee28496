-- Rights of the person, retention, legal hold and destruction.
select 1;
