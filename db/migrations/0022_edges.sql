-- The screen of the evidence log reads the offices as everybody does, with the public halves of their keys.
grant select on nrm.office_key to nrm_auditor;
