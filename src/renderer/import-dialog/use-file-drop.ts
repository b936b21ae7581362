import { useEffect, useRef, useState } from 'react'

type Target = { readonly take: (file: File) => void; readonly show: (isOver: boolean) => void }

/** Who takes a dropped file: the part of the window that came last. */
const targets: Target[] = []
const chosen = (): Target | undefined => targets.at(-1)

/** Takes the first file that is dropped anywhere on the window; answers whether one is held over it. */
export function useFileDrop(onFile: (file: File) => Promise<void>): boolean {
  const [isOver, show] = useState(false)
  const latest = useRef(onFile)
  latest.current = onFile
  useEffect(() => {
    const target: Target = { take: (file) => void latest.current(file), show }
    targets.push(target)
    if (targets.length === 1) listen()
    return () => {
      targets.splice(targets.indexOf(target), 1)
      if (targets.length === 0) stopListening()
    }
  }, [])
  return isOver
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

function over(event: DragEvent): void {
  if (!carriesFiles(event)) return
  event.preventDefault()
  chosen()?.show(true)
}

function leave(event: DragEvent): void {
  // Moving between elements fires this too; only the way out of the window has nowhere to go.
  if (event.relatedTarget === null) chosen()?.show(false)
}

function drop(event: DragEvent): void {
  if (!carriesFiles(event)) return
  event.preventDefault()
  chosen()?.show(false)
  const file = event.dataTransfer?.files[0]
  if (file) chosen()?.take(file)
}

function listen(): void {
  window.addEventListener('dragover', over)
  window.addEventListener('dragleave', leave)
  window.addEventListener('drop', drop)
}

function stopListening(): void {
  window.removeEventListener('dragover', over)
  window.removeEventListener('dragleave', leave)
  window.removeEventListener('drop', drop)
}
