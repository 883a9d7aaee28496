import { useFrame } from '../frame.tsx'
import type { KnownElsewhere } from '../views.ts'
import { Moment } from './moment.tsx'

/** Whom else to ask about the person; nothing where nobody is known to know. */
export function KnownContacts({ known: { contacts } }: { known: KnownElsewhere }) {
  const { t, language } = useFrame()
  return contacts.map(({ office, at }) => (
    <p class="notice" key={office.id}>
      {t('web.elsewhere.contact', { office: office.name[language] })} <Moment at={at} />
    </p>
  ))
}
