import { useEffect, useRef } from 'react'

/** Takes the first file that is dropped anywhere on the window. */
export function useFileDrop(onFile: (file: File) => Promise<void>): void {
  const latest = useRef(onFile)
  latest.current = onFile
  useEffect(() => {
    function over(event: DragEvent) {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    function drop(event: DragEvent) {
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      void latest.current(file)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
}
