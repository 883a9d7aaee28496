-- Consent that every disclosure asks, its withdrawal and its overrides.
select 1;
