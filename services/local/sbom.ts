// `npm run --silent sbom > bill.cdx.json`: what the running system is made of, as CycloneDX 1.6.
import { workspaceBill } from './sbom/workspace-bill.ts'

process.stdout.write(`${JSON.stringify(workspaceBill(), null, 2)}\n`)
