import { useFrame } from '../frame.tsx'
import { Labelled } from './about.tsx'

type Props = Readonly<{ accept: string; mostBytes: number; error: string | undefined }>

/** Choosing a file, and on a telephone taking a picture; a browser never puts a file back into a form. */
export function FileField({ accept, mostBytes, error }: Props) {
  const { t } = useFrame()
  const property = { title: t('web.files.file'), description: t('web.files.file-hint', { mb: Math.floor(mostBytes / 1_048_576) }) }
  const camera = { title: t('web.files.camera'), description: t('web.files.camera-hint') }
  return (
    <>
      <Labelled path="file" property={property} required value={undefined} error={error} faults={[]}>
        <input
          type="file"
          id="f-file"
          name="file"
          accept={accept}
          aria-describedby={error ? 'f-file-hint f-file-error' : 'f-file-hint'}
          aria-invalid={error ? 'true' : undefined}
        />
      </Labelled>
      <div class="by-touch">
        <Labelled path="camera" property={camera} required={false} value={undefined} error={undefined} faults={[]}>
          <input type="file" id="f-camera" name="camera" accept="image/jpeg" capture="environment" aria-describedby="f-camera-hint" />
        </Labelled>
      </div>
    </>
  )
}
