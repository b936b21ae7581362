import { type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { PrintModel } from '../../shared/print/model'

/** Title, author and language; the engine's own name, which would tell system and versions, goes. */
export function describe(document: PDFDocument, model: PrintModel, now: Date): void {
  document.setTitle(model.title, { showInWindowTitleBar: true })
  document.setAuthor(model.author)
  document.setSubject(model.question)
  document.setKeywords([model.marking, model.state])
  document.setLanguage(model.language)
  document.setCreator('Standpoint')
  document.setProducer('Standpoint')
  document.setCreationDate(now)
  document.setModificationDate(now)
  if (model.direction === 'rtl') document.catalog.getOrCreateViewerPreferences().setReadingDirection('R2L' as never)
  // The destinations that the engine writes are replaced by ours.
  document.catalog.delete(PDFName.of('Dests'))
}
