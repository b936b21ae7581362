/**
 * A failure the analyst can be told about.
 *
 * A plain object, not an `Error` subclass: classes lose their prototype and
 * their extra fields when they cross the context bridge. Sizes are in bytes.
 */
export type AppError =
  | { readonly code: 'source-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'source-empty' }
  | { readonly code: 'source-binary'; readonly name: string }
  | { readonly code: 'source-encoding'; readonly name: string }
  | { readonly code: 'source-type'; readonly name: string; readonly kind: 'old-office' | 'rtf' | 'picture' | 'zip' }
  | { readonly code: 'source-locked'; readonly name: string }
  | { readonly code: 'source-damaged'; readonly name: string; readonly reason: string }
  | { readonly code: 'source-pictures'; readonly name: string; readonly pages: number }
  | { readonly code: 'source-too-long'; readonly name: string; readonly pages: number; readonly limit: number }
  | { readonly code: 'source-unreadable'; readonly name: string; readonly reason: string }
  | { readonly code: 'import-expired' }
  | { readonly code: 'import-timeout'; readonly waitedMs: number }
  | { readonly code: 'briefing-not-found'; readonly briefingId: string }
  | { readonly code: 'source-not-found'; readonly sourceId: string }
  | { readonly code: 'source-altered'; readonly sourceId: string }
  | { readonly code: 'library-unusable'; readonly path: string; readonly reason: string }
  | { readonly code: 'library-read-only'; readonly path: string; readonly reason: string }
  | { readonly code: 'library-newer'; readonly path: string; readonly format: number }
  | { readonly code: 'library-in-use'; readonly path: string }
  | { readonly code: 'disk-full'; readonly path: string }
  | { readonly code: 'write-failed'; readonly path: string; readonly reason: string }
  | { readonly code: 'edit-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' }
  | { readonly code: 'print-blocked'; readonly checks: readonly string[] }
  | { readonly code: 'quotation-mismatch'; readonly place: string; readonly quotation: string }
  | { readonly code: 'marking-missing' }
  | { readonly code: 'marking-exceeded'; readonly claim: string; readonly marking: string }
  | { readonly code: 'export-timeout'; readonly waitedMs: number }
  | { readonly code: 'export-failed'; readonly reason: string }
  | { readonly code: 'cancelled' }
  | { readonly code: 'bad-request'; readonly channel: string; readonly issues: readonly string[] }
  | { readonly code: 'internal'; readonly reason: string }

/** The name of a failure. */
export type ErrorCode = AppError['code']
