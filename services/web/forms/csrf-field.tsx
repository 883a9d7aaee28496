import { useFrame } from '../frame.tsx'

/** Proof that the form was drawn for this browser, and for which officer. */
export function CsrfField() {
  const { csrf, me } = useFrame()
  return (
    <>
      <input type="hidden" name="_csrf" value={csrf} />
      {me && <input type="hidden" name="_officer" value={me.id} />}
    </>
  )
}
