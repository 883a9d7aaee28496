import { useFrame } from '../frame.tsx'

/** Proof that the form was drawn for this browser. */
export const CsrfField = () => <input type="hidden" name="_csrf" value={useFrame().csrf} />
