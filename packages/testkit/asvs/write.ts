// `npm run asvs`: writes docs/asvs.md anew and says how many lines are met.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace.ts'
import { asvsPage, counted, everyItem } from './page.ts'

writeFileSync(join(root, 'docs/asvs.md'), asvsPage())
const { applicable, met } = counted(everyItem)
process.stdout.write(`ASVS 5.0, levels 1 and 2 and eight items of level 3: ${met} met of ${applicable} that apply\n`)
