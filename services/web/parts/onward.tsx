import { useFrame } from '../frame.tsx'

/** Way to the next page of a list; nothing where the list ends. */
export function Onward({ address }: { address: string | null }) {
  const { t } = useFrame()
  return address ? (
    <p class="onward">
      <a rel="next" href={address}>
        {t('web.list.next')}
      </a>
    </p>
  ) : null
}
