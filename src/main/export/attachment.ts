import { AFRelationship, type PDFDocument } from '@cantoo/pdf-lib'
import { ATTACHMENT_NAME } from '../../shared/print/snapshot'

/** Puts the data of a print into its document, as a file of its own. */
export const attach = (document: PDFDocument, json: string, now: Date): Promise<void> =>
  document.attach(new TextEncoder().encode(json), ATTACHMENT_NAME, {
    mimeType: 'application/json',
    description: 'What this briefing prints, as data that Standpoint can open.',
    creationDate: now,
    modificationDate: now,
    afRelationship: AFRelationship.Data,
  })
