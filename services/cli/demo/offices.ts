import type { OfficeFounded } from '@nrm/casework/found-directory'
import type { OfficeKind } from '@nrm/sop/office-kinds'
import { regionOf, territoryName } from '@nrm/sop/territories'
import { demoId } from './random.ts'
import { regions } from './regions.ts'

type Names = OfficeFounded['name']
type Help = Readonly<{ services?: readonly string[]; freePlaces?: number }>

const police = (at: string) =>
  office(`police ${at}`, 'police', at, (place) => ({
    'uz-Latn': `${place['uz-Latn']} ichki ishlar organi`,
    'uz-Cyrl': `${place['uz-Cyrl']} ички ишлар органи`,
    ru: `Орган внутренних дел: ${place.ru}`,
    en: `Internal affairs body, ${place.en}`,
  }))
const commission = (at: string) =>
  office(`commission ${at}`, 'commission', at, (place) => ({
    'uz-Latn': `${place['uz-Latn']} hududiy komissiyasi`,
    'uz-Cyrl': `${place['uz-Cyrl']} ҳудудий комиссияси`,
    ru: `Территориальная комиссия: ${place.ru}`,
    en: `Territorial commission, ${place.en}`,
  }))
const prosecutor = (at: string) =>
  office(`prosecutor ${at}`, 'prosecutor', at, (place) => ({
    'uz-Latn': `${place['uz-Latn']} prokuraturasi`,
    'uz-Cyrl': `${place['uz-Cyrl']} прокуратураси`,
    ru: `Прокуратура: ${place.ru}`,
    en: `Prosecutor’s office, ${place.en}`,
  }))
const inson = (at: string, freePlaces: number) =>
  office(
    `inson ${at}`,
    'inson_centre',
    at,
    (place) => ({
      'uz-Latn': `“Inson” markazi, ${place['uz-Latn']}`,
      'uz-Cyrl': `“Инсон” маркази, ${place['uz-Cyrl']}`,
      ru: `Центр «Инсон»: ${place.ru}`,
      en: `Inson centre, ${place.en}`,
    }),
    { services: ['housing', 'food', 'psychological', 'legal', 'documents', 'family-mediation'], freePlaces },
  )
const ngo = (key: string, at: string, name: Names, services: readonly string[], freePlaces?: number) =>
  office(`ngo ${key}`, 'ngo', at, () => name, freePlaces === undefined ? { services } : { services, freePlaces })

const consulate = (key: string, name: Names) => office(`consulate ${key}`, 'consulate', '17', () => name)
const freePlaces: Readonly<Record<string, number>> = { '1718': 3, '1730': 5, '1733': 2, '1735': 4, '1710': 0 }

/** Offices of the demonstration country by a short key; names of NGOs are invented and mean nobody. */
export const offices: Readonly<Record<string, OfficeFounded>> = {
  ministry: office('ministry', 'ministry', '17', () => ({
    'uz-Latn': 'Ichki ishlar vazirligi',
    'uz-Cyrl': 'Ички ишлар вазирлиги',
    ru: 'Министерство внутренних дел',
    en: 'Ministry of Internal Affairs',
  })),
  national: office('national', 'national_commission', '17', () => ({
    'uz-Latn': 'Odam savdosiga qarshi kurashish va munosib mehnat masalalari boʻyicha milliy komissiya',
    'uz-Cyrl': 'Одам савдосига қарши курашиш ва муносиб меҳнат масалалари бўйича миллий комиссия',
    ru: 'Национальная комиссия по вопросам противодействия торговле людьми и достойного труда',
    en: 'National Commission on combating trafficking in persons and decent work',
  })),
  centre: office(
    'centre',
    'rehabilitation_centre',
    '1726',
    () => ({
      'uz-Latn': 'Respublika reabilitatsiya markazi',
      'uz-Cyrl': 'Республика реабилитация маркази',
      ru: 'Республиканский реабилитационный центр',
      en: 'Republican Rehabilitation Centre',
    }),
    {
      services: [
        'housing',
        'food',
        'hygiene',
        'clothes',
        'medical',
        'psychological',
        'legal',
        'documents',
        'job',
        'education',
        'transport',
      ],
      freePlaces: 14,
    },
  ),
  'ngo.1': ngo(
    '1',
    '1726',
    {
      'uz-Latn': '“Yangi tong” NNT (oʻylab topilgan)',
      'uz-Cyrl': '“Янги тонг” ННТ (ўйлаб топилган)',
      ru: 'ННО «Новое утро» (вымышлена)',
      en: 'New Dawn NGO (invented)',
    },
    ['housing', 'food', 'legal', 'psychological', 'job'],
    6,
  ),
  'ngo.2': ngo(
    '2',
    '1718',
    {
      'uz-Latn': '“Ishonch koʻprigi” NNT (oʻylab topilgan)',
      'uz-Cyrl': '“Ишонч кўприги” ННТ (ўйлаб топилган)',
      ru: 'ННО «Мост доверия» (вымышлена)',
      en: 'Bridge of Trust NGO (invented)',
    },
    ['legal', 'documents', 'psychological', 'family-mediation'],
  ),
  'ngo.3': ngo(
    '3',
    '1735',
    {
      'uz-Latn': '“Orol shamoli” NNT (oʻylab topilgan)',
      'uz-Cyrl': '“Орол шамоли” ННТ (ўйлаб топилган)',
      ru: 'ННО «Ветер Арала» (вымышлена)',
      en: 'Aral Wind NGO (invented)',
    },
    ['housing', 'medical', 'job', 'education'],
    4,
  ),
  'ngo.4': ngo(
    '4',
    '1730',
    {
      'uz-Latn': '“Vodiy nuri” NNT (oʻylab topilgan)',
      'uz-Cyrl': '“Водий нури” ННТ (ўйлаб топилган)',
      ru: 'ННО «Свет долины» (вымышлена)',
      en: 'Light of the Valley NGO (invented)',
    },
    ['legal', 'job'],
  ),
  ...Object.fromEntries(regions.map(({ code }) => [`inson ${code}`, inson(code, freePlaces[code] ?? 1)])),
  'consulate istanbul': consulate('istanbul', {
    'uz-Latn': 'Istanbuldagi konsullik (koʻrgazmali)',
    'uz-Cyrl': 'Истанбулдаги консуллик (кўргазмали)',
    ru: 'Консульство в Стамбуле (для показа)',
    en: 'Consulate in Istanbul (for demonstration)',
  }),
  'consulate almaty': consulate('almaty', {
    'uz-Latn': 'Olmaotadagi konsullik (koʻrgazmali)',
    'uz-Cyrl': 'Олмаотадаги консуллик (кўргазмали)',
    ru: 'Консульство в Алматы (для показа)',
    en: 'Consulate in Almaty (for demonstration)',
  }),
  ...Object.fromEntries(
    regions.flatMap(({ code, district }) => [code, ...(district ? [district] : [])].map((at) => [`police ${at}`, police(at)])),
  ),
  ...Object.fromEntries(regions.map(({ code }) => [`commission ${code}`, commission(code)])),
  ...Object.fromEntries(['1703', '1710', '1718', '1726', '1730'].map((code) => [`prosecutor ${code}`, prosecutor(code)])),
}

function office(
  key: string,
  kind: OfficeKind,
  territory: string,
  named: (place: Names) => Names,
  { services = [], freePlaces }: Help = {},
): OfficeFounded {
  const place: Names = {
    'uz-Latn': territoryName(territory, 'uz-Latn'),
    'uz-Cyrl': territoryName(territory, 'uz-Cyrl'),
    ru: territoryName(territory, 'ru'),
    en: territoryName(territory, 'en'),
  }
  return {
    id: demoId('office', key),
    kind,
    territory,
    region: regionOf(territory),
    name: named(place),
    services,
    freePlaces: freePlaces ?? null,
    mayIdentify: kind === 'police',
    // 00 is no area code of the country: nobody is rung up by mistake.
    phone:
      services.length > 0
        ? `+99800${String(1_000_000 + ([...key].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 9_000_000))}`
        : null,
  }
}
