import { AccountView, OfficeView } from '@nrm/contracts/administration'
import { ClockView } from '@nrm/contracts/clock-view'
import { Problem } from '@nrm/contracts/problems'
import { Me, Session } from '@nrm/contracts/session'
import { CaseView, Names, OfficeRef, OpenStep, ProcedureView, Queue, QueueLine, ReferralView } from '@nrm/contracts/view'
import { z } from 'zod'

const named = {
  AccountView,
  CaseView,
  ClockView,
  Me,
  Names,
  OfficeRef,
  OfficeView,
  OpenStep,
  Problem,
  ProcedureView,
  Queue,
  QueueLine,
  ReferralView,
  Session,
}

/** Schemas that the published contract names once and refers to. */
export const componentsOfContract = z.registry<{ id: string }>()
for (const [id, schema] of Object.entries(named)) componentsOfContract.add(schema, { id })
