/** Why a case passes to another office. */
export const handoverLists = {
  handoverReasons: [
    'person-lives-there',
    'found-elsewhere',
    'acts-took-place-there',
    'person-wishes',
    'office-in-conflict',
    'office-cannot-act',
  ],
} as const
