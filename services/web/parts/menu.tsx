import { useFrame } from '../frame.tsx'
import type { Me } from '../views.ts'

const addresses = {
  home: '/', register: '/register', cases: '/cases', referrals: '/referrals', commission: '/commission', audit: '/audit',
  accounts: '/accounts', offices: '/offices', holidays: '/holidays', parameters: '/parameters',
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
            <a href={addresses[screen]} aria-current={isHere(here, addresses[screen]) ? 'page' : undefined}>
              {t(`web.menu.${screen}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const isHere = (here: string, address: string): boolean => (address === '/' ? here === '/' : here === address || here.startsWith(`${address}/`))
