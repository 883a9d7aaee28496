import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

// Node strips types by itself but not JSX; the project's own tsconfig says which JSX that is.
register({ tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) })
