-- What the edges need.
select 1;
