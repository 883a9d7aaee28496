import { countDown } from './count-down.js'
import { filterLongSelects } from './filter-select.js'
import { guardUnsaved } from './guard-unsaved.js'
import { leaveQuickly } from './leave-quickly.js'
import { passkeys } from './passkey.js'
import { sendOnce } from './send-once.js'
import { showPasswords } from './show-password.js'
import { upload } from './upload.js'

// Every page works without these; they only make it more comfortable.
leaveQuickly(document)
upload(document)
sendOnce(document)
guardUnsaved(document)
filterLongSelects(document)
countDown(document)
showPasswords(document)
passkeys(document)
