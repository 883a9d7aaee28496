-- Passkeys, step-up, sessions that idle out, recovery by two.
select 1;
