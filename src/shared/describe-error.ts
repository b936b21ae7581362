import type { AppError } from './error'
import { assertNever } from './result'

/** What happened, what is safe, and what to do, for every failure there is. */
export function describeError(error: AppError): string {
  switch (error.code) {
    case 'source-too-large':
      return `This text is ${megabytes(error.bytes)}; the most that can be imported is ${megabytes(error.limit)}. Cut it into parts and import the part you need.`
    case 'source-empty':
      return 'There is no text in it. Nothing was imported.'
    case 'source-binary':
      return `“${error.name}” is not a text file. Nothing was imported. Save it as plain text (.txt) and open that.`
    case 'source-type':
      return `“${error.name}” is ${SOURCE_KINDS[error.kind]} Nothing was imported.`
    case 'source-encoding':
      return `The letters of “${error.name}” are damaged, or in another encoding than was chosen. Nothing was imported. Save it as UTF-8 in a text editor, or paste its text.`
    case 'source-locked':
      return `“${error.name}” is behind a password. Nothing was imported. Save it without one in the program it comes from, and open that.`
    case 'source-damaged':
      return `“${error.name}” cannot be read: it is damaged, or not put together as such a file is (${error.reason}). Nothing was imported. Open it in the program it comes from and save it anew, or copy its text and paste it.`
    case 'source-pictures':
      return `There is no text in “${error.name}”: its ${error.pages === 1 ? 'page is a picture' : `${error.pages} pages are pictures`}. Nothing was imported. Have a program for text recognition (OCR) put the text in, and open that.`
    case 'source-too-long':
      return `“${error.name}” has ${error.pages.toLocaleString('en-GB')} pages; the most that can be read is ${error.limit.toLocaleString('en-GB')}. Nothing was imported. Save the part you need as a file of its own.`
    case 'source-unreadable':
      return `“${error.name}” could not be read (${error.reason}). Nothing was imported.`
    case 'import-expired':
      return 'This text is no longer held ready. Nothing was filed. Import it once more.'
    case 'import-timeout':
      return `The text took longer than ${seconds(error.waitedMs)} to read and was given up. Nothing was imported.`
    case 'briefing-not-found':
      return 'This briefing is not in the library any more. Look whether its folder was moved.'
    case 'source-not-found':
      return 'The text of this source is missing in the library folder. Claims and notes are safe; restore the file from a backup.'
    case 'source-altered':
      return 'The text of this source was changed after it was frozen, so quotations cannot be trusted. Claims and notes are safe; restore the file from a backup.'
    case 'library-unusable':
      return error.reason === 'not-empty'
        ? `“${error.path}” holds other files. Choose an empty folder, or one that is a library already. Your present library stays open.`
        : `“${error.path}” cannot be used as a library (${error.reason}). Your present library stays open.`
    case 'library-read-only':
      return 'This library cannot be written to just now. What you did is kept in this window; try again when the folder can be written.'
    case 'library-newer':
      return 'This library was written by a newer Standpoint. You can read and print it; to change it, update the program.'
    case 'library-in-use':
      return 'Another program is writing in this library as this device. Close it and try again.'
    case 'disk-full':
      return 'The disk is full. Everything saved so far is safe, and what you did is kept in this window; free some space and try again.'
    case 'write-failed':
      return `Saving failed (${error.reason}). Everything saved so far is safe, and what you did is kept in this window; try again.`
    case 'edit-too-large':
      return `This change is ${megabytes(error.bytes)}; the most is ${megabytes(error.limit)}. Do it in parts.`
    case 'nothing-to-undo':
      return 'There is nothing to undo.'
    case 'nothing-to-redo':
      return 'There is nothing to redo.'
    case 'print-blocked':
      return `Not printed: ${error.checks.join(' ')}`
    case 'quotation-mismatch':
      return `Not printed: ${error.place} quotes words that are not in the source: “${error.quotation}”. Correct the quotation or take the marks away.`
    case 'marking-missing':
      return 'Not printed: the briefing has no marking. Choose one under Details.'
    case 'marking-exceeded':
      return `Not printed: ${error.claim} is marked ${error.marking}, higher than the briefing. Raise the briefing’s marking or leave the claim out.`
    case 'export-timeout':
      return `The pages were not ready after ${seconds(error.waitedMs)}. Nothing was written. Try again.`
    case 'export-failed':
      return `The pages could not be made (${error.reason}). Nothing was written. Try again.`
    case 'cancelled':
      return 'Stopped. Nothing was written.'
    case 'bad-request':
      return `This was refused as not valid: ${error.issues.join('; ')}. Nothing was changed.`
    case 'internal':
      return `Something went wrong in Standpoint (${error.reason}). What was saved is safe. The log says more.`
    default:
      return assertNever(error, 'error')
  }
}

const SOURCE_KINDS = {
  'old-office': 'an old Office file. Save it as .docx or PDF and open that.',
  rtf: 'in Rich Text Format. Save it as .docx or PDF and open that.',
  picture: 'a picture: there is no text in it. Have a program for text recognition (OCR) make a PDF with text of it.',
  zip: 'packed, and no Word file. Save its text as .docx, PDF or plain text (.txt) and open that.',
} as const

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`
const seconds = (ms: number): string => `${Math.round(ms / 1000)} seconds`
