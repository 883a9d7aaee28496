import { abroad } from './stories/abroad.ts'
import { beforeTheCommission } from './stories/before-the-commission.ts'
import { endedOtherwise } from './stories/ended-otherwise.ts'
import { endedWell } from './stories/ended-well.ts'
import { standingStill } from './stories/standing-still.ts'
import { underWay } from './stories/under-way.ts'
import type { Story } from './story.ts'

/** The three hundred cases: what has ended, what goes its way, and what stands still and where. */
export const stories: readonly Story[] = [...endedWell, ...endedOtherwise, ...underWay, ...standingStill, ...beforeTheCommission, ...abroad]
