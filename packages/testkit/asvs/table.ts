import type { Item } from './item.ts'
import { v01 } from './v01-encoding.ts'
import { v02 } from './v02-logic.ts'
import { v03 } from './v03-web.ts'
import { v04 } from './v04-api.ts'
import { v05 } from './v05-files.ts'
import { v06 } from './v06-authentication.ts'
import { v07 } from './v07-sessions.ts'
import { v08 } from './v08-authorisation.ts'
import { v09 } from './v09-tokens.ts'
import { v10 } from './v10-oauth.ts'
import { v11 } from './v11-cryptography.ts'
import { v12 } from './v12-communication.ts'
import { v13 } from './v13-configuration.ts'
import { v14 } from './v14-data.ts'
import { v15 } from './v15-coding.ts'
import { v16 } from './v16-logging.ts'

export type Chapter = Readonly<{ name: string; items: readonly Item[] }>

/** OWASP ASVS 5.0, levels 1 and 2, and eight items of level 3; V17 (WebRTC) is left out, there is none. */
export const chapters: readonly Chapter[] = [
  { name: 'V1 Encoding and sanitisation', items: v01 },
  { name: 'V2 Validation and business logic', items: v02 },
  { name: 'V3 Web front end', items: v03 },
  { name: 'V4 API and web service', items: v04 },
  { name: 'V5 Files', items: v05 },
  { name: 'V6 Authentication', items: v06 },
  { name: 'V7 Sessions', items: v07 },
  { name: 'V8 Authorisation', items: v08 },
  { name: 'V9 Self-contained tokens', items: v09 },
  { name: 'V10 OAuth and OIDC (client of OneID)', items: v10 },
  { name: 'V11 Cryptography', items: v11 },
  { name: 'V12 Secure communication', items: v12 },
  { name: 'V13 Configuration', items: v13 },
  { name: 'V14 Data protection', items: v14 },
  { name: 'V15 Secure coding and architecture', items: v15 },
  { name: 'V16 Logging and error handling', items: v16 },
]
