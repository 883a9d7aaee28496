-- Identities of other systems, deputies and leave.
select 1;
