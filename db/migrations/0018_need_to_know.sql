-- Who sees what: break-glass, restricted cases, the stub of a case.
select 1;
