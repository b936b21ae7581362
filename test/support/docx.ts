import { zipOf } from './zip'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>
<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>
</Types>`

const ROOT_RELATIONS = `<?xml version="1.0"?>
<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`

/** A paragraph of WordprocessingML with one run of text. */
export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

type Parts = {
  /** Inside `w:body`. */
  readonly body: string
  /** More entries of `word/_rels/document.xml.rels`. */
  readonly relations?: string
  /** More parts, or others in place of those made here, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

/** A Word file, as small as one can be. */
export const docxOf = ({ body, relations = '', parts = {} }: Parts): Uint8Array =>
  zipOf({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': ROOT_RELATIONS,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?>
<Relationships xmlns="${RELATIONSHIPS}">${relations}</Relationships>`,
    ...parts,
  })

/** Something in a Word part of its own kind, `footnotes` or `comments`. */
export const wordPart = (name: string, contents: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${W}">${contents}</w:${name}>`

export const wordRelation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`
