/** Says to whoever started the app (a test, a measurement) that the window can be used. */
export function announceReady(): void {
  document.documentElement.dataset.ready = 'true'
}
