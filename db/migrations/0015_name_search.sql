-- Blind indexes of names and identifiers.
select 1;
