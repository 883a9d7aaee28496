-- Evidence files and their custody.
select 1;
