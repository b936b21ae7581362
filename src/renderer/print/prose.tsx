type ProseProps = { readonly text: string; readonly lead?: string }

/** A text with its paragraphs; each sets its own direction. */
export function Prose({ text, lead }: ProseProps) {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '')
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <p key={paragraph} dir="auto">
          {index === 0 && lead && <b>{lead} </b>}
          {paragraph}
        </p>
      ))}
    </>
  )
}
