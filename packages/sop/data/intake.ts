/**
 * Lists of the registration and of the urgent-needs note (D01, D02). The real answers stand first;
 * `none`, `not-known`, `not-asked` and `prefers-not` are answers too and always stand last.
 */
export const intakeLists = {
  yesNoUnknown: ['yes', 'no', 'not-known'],
  childDoubt: ['yes', 'no', 'unsure'],
  urgentHelp: ['doctor', 'safe-night', 'food', 'clothes', 'interpreter', 'psychologist', 'baby-needs', 'transport', 'nothing-now'],
  channels: [
    'hotline', 'person', 'other-victim', 'family', 'mahalla', 'ngo', 'police-work', 'labour-inspection',
    'border', 'consulate', 'health', 'school', 'online', 'other',
  ],
  // ISO 639-2/T.
  languages: [
    'uzb', 'rus', 'kaa', 'tgk', 'kaz', 'kir', 'tuk', 'tur', 'eng', 'fas', 'hin', 'urd', 'ara', 'zho', 'other', 'not-known',
  ],
  interpreterNeed: ['no', 'yes-present', 'yes-phone', 'not-known'],
  communicationAids: ['sign-language', 'large-print', 'reading-aloud', 'simple-words', 'pictures', 'hearing-device', 'other', 'none', 'not-known'],
  officerSex: ['woman', 'man', 'no-difference', 'not-asked'],
  sex: ['female', 'male', 'not-known'],
  paperHolder: ['person', 'somebody-else', 'lost', 'never-had', 'not-known'],
  paperKinds: [
    'id-card', 'passport', 'foreign-travel-passport', 'foreign-passport', 'birth-certificate', 'residence-permit',
    'return-certificate', 'stateless-certificate', 'other', 'none', 'not-known',
  ],
  safeChannels: ['call', 'message', 'through-office', 'meeting', 'no-safe-way', 'not-known'],
  // What a message to the person may say; none of them names an office or the reason for writing.
  neutralTexts: ['please-call-back', 'appointment-reminder', 'delivery-arrived', 'greeting-from-acquaintance', 'other', 'none', 'not-asked'],
  mustNotKnow: ['family', 'spouse', 'neighbours', 'employer', 'mahalla', 'community', 'other', 'none', 'not-asked'],
  ageBands: ['0-8', '9-17', '18-20', '21-23', '24-26', '27-29', '30-38', '39-47', '48-plus', 'not-known'],
  riskSources: ['exploiter', 'exploiter-circle', 'family', 'official', 'person-self', 'none', 'not-known'],
  riskLevels: ['high', 'medium', 'low', 'not-known'],
  placesTonight: ['own-place', 'relatives', 'shelter', 'hospital', 'none', 'not-known'],
} as const
