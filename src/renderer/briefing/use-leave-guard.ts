import { useEffect } from 'react'

/** Saves what is being typed before the window goes, and holds the window back while something could not be saved. */
export function useLeaveGuard(isUnsaved: boolean): void {
  useEffect(() => {
    function leave(event: BeforeUnloadEvent) {
      // Leaving the field commits its draft; the edit is on its way before the page is gone.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      if (!isUnsaved) return
      event.preventDefault()
      event.returnValue = true
    }
    window.addEventListener('beforeunload', leave)
    return () => window.removeEventListener('beforeunload', leave)
  }, [isUnsaved])
}
