-- Sealed compartments: keys of cases and offices, ciphertext in place of text.
select 1;
