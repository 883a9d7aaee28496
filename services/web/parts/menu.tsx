import { useFrame } from '../frame.tsx'
import type { Me } from '../views.ts'

const addresses = {
  home: '/',
  register: '/register',
  cases: '/cases',
  search: '/search',
  referrals: '/referrals',
  glass: '/break-glass',
  commission: '/commission',
  board: '/board',
  anonymous: '/anonymous',
  reviews: '/reviews',
  retention: '/retention',
  keys: '/office-keys',
  absences: '/absences',
  audit: '/audit',
  oversight: '/oversight',
  accounts: '/accounts',
  offices: '/offices',
  holidays: '/holidays',
  'sop-versions': '/sop-versions',
  parameters: '/parameters',
} as const satisfies Record<Me['menu'][number], string>

/** Screens open to the officer, as the API lists them. */
export function Menu({ me }: { me: Me }) {
  const { t, path } = useFrame()
  const here = path.split('?')[0] ?? '/'
  return (
    <nav class="menu" aria-label={t('web.menu')}>
      <ul>
        {me.menu.map((screen) => (
          <li key={screen}>
            <a href={addresses[screen]} aria-current={placeOf(here, addresses[screen])}>
              {t(`web.menu.${screen}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The very screen, or a screen below it. */
function placeOf(here: string, address: string): 'page' | 'true' | undefined {
  if (here === address) return 'page'
  return address !== '/' && here.startsWith(`${address}/`) ? 'true' : undefined
}
