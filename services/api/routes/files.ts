import { addFile } from '@nrm/casework/add-file'
import { listFiles } from '@nrm/casework/list-files'
import { linkToFile, openFile } from '@nrm/casework/open-file'
import { verifyFile } from '@nrm/casework/verify-files'
import { withdrawFile } from '@nrm/casework/withdraw-file'
import { AddedFile, FileLink, FileList, LinkAsked, NewFile, Verified, WithdrawFile } from '@nrm/contracts/files'
import type { EvidenceKind } from '@nrm/sop/evidence'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'
import { upload } from '../plugins/upload.ts'
import { sendFile } from '../send-file.ts'
import { SubmissionHeaders } from '../submission.ts'

const tags = ['files']
const ofCase = z.object({ caseId: z.uuid() })
const ofFile = ofCase.extend({ fileId: z.uuid() })
const Bytes = {
  description: 'The bytes, to be kept and not to be shown',
  content: { 'application/octet-stream': { schema: z.any().meta({ type: 'string', format: 'binary' }) } },
}

/** Evidence files of a case. */
export async function fileRoutes(app: App, { db, files }: Door): Promise<void> {
  await app.register(upload)
  app.get(
    '/cases/:caseId/files',
    { schema: { summary: 'Files of a case with their custody', tags, params: ofCase, response: { 200: FileList, ...refusals } } },
    ({ who, params }) => listFiles(db, who, params.caseId),
  )
  app.post(
    '/cases/:caseId/files',
    {
      schema: {
        summary: 'Add a file',
        tags,
        consumes: ['multipart/form-data'],
        params: ofCase,
        headers: SubmissionHeaders,
        body: NewFile,
        response: { 201: AddedFile, ...refusals },
      },
    },
    async ({ who, params, headers, body }, reply) => {
      const { kind, description, file } = body
      const add = { caseId: params.caseId, submissionId: headers['idempotency-key'], kind: kind as EvidenceKind, description, file }
      return reply.code(201).send(await addFile(db, who, files, add))
    },
  )
  app.post(
    '/cases/:caseId/files/:fileId/link',
    {
      schema: {
        summary: 'A link that opens a file once, within a minute',
        tags,
        params: ofFile,
        body: LinkAsked,
        response: { 200: FileLink, ...refusals },
      },
    },
    ({ who, params, body }) => linkToFile(db, who, params.caseId, params.fileId, body),
  )
  app.post(
    '/cases/:caseId/files/:fileId/verify',
    {
      schema: {
        summary: 'Compare a file with the hash of the day it came',
        tags,
        params: ofFile,
        response: { 200: Verified, ...refusals },
      },
    },
    ({ who, params }) => verifyFile(db, who, files.blobs, params.caseId, params.fileId),
  )
  app.post(
    '/cases/:caseId/files/:fileId/withdraw',
    {
      schema: {
        summary: 'Withdraw a file; nothing is deleted',
        tags,
        params: ofFile,
        body: WithdrawFile,
        response: { 204: Nothing, ...refusals },
      },
    },
    async ({ who, params, body }, reply) => {
      await withdrawFile(db, who, params.caseId, params.fileId, body)
      return reply.code(204).send()
    },
  )
  app.get(
    '/file-links/:token',
    {
      schema: {
        summary: 'The bytes a link opens',
        tags,
        params: z.object({ token: z.string().max(100) }),
        response: { 200: Bytes, ...refusals },
      },
    },
    async ({ who, params }, reply) => sendFile(reply, await openFile(db, who, files, params.token)),
  )
}
