-- Whether a victim will be punished is settled by the prosecutor's written answer and by nothing else, and proceedings do not end before it (sop.md §5, weaknesses.md U3).
create function nrm.guard_liability() returns trigger language plpgsql as $$
begin
  if new.context ->> 'liability' is distinct from 'open' and (new.last_step <> 'liability.answered' or nrm.role() <> 'prosecutor') then
    raise exception 'step-not-yours' using errcode = 'NR403';
  end if;
  if new.state = 'closed' and old.state <> 'closed' then raise exception 'liability-open' using errcode = 'NR409'; end if;
  return new;
end $$;
create trigger procedure_liability before update on nrm.procedure for each row
  when (old.procedure = 'criminal' and old.context ->> 'liability' = 'open' and current_user <> 'nrm_gate') execute function nrm.guard_liability();
