import { Autocomplete, Button, Group, Kbd, Select, Textarea } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { CLAIM_TYPES, type ClaimType, QUOTATION_WORDS, QUOTATIONS, type Quotation } from '../../../shared/domain/claim'
import { createClaim } from '../../../shared/domain/edits/claim'
import { voiceNamed } from '../../../shared/domain/edits/voice-named'
import type { ClaimId, PropositionId } from '../../../shared/domain/ids'
import { ranked } from '../../../shared/domain/records'
import { unquoted, wordsFor } from '../../../shared/review/claim-words'
import { nextClaimNumber } from '../../../shared/select/rows'
import { useBriefing } from '../../briefing/briefing-context'
import { newId } from '../../briefing/new-id'
import { useViewState } from '../../briefing/view-state'
import { type ClaimDraft, useDesk } from '../desk-context'
import classes from './inspector.module.css'
import { recentVoices } from './recent-voices'
import { resolveVoices } from './resolve-voices'
import { NO_VOICE, type TypedVoice, VoiceField } from './voice-field'

type NewClaimFormProps = { readonly draft: ClaimDraft }

/** Who claims what: everything a claim needs, written as one undo step. Ctrl+Enter saves, Escape leaves while nothing was typed. */
export function NewClaimForm({ draft }: NewClaimFormProps) {
  const { contents, rows, edit } = useBriefing()
  const { state } = useViewState()
  const { choose, closeForm } = useDesk()
  const { voice: voices, claim: claims, proposition } = contents.records
  const propositions = ranked(proposition)
  const [holder, setHolder] = useState<TypedVoice>({
    name: voiceNamed(voices, draft.name)?.name ?? draft.name,
    kind: draft.voiceKind,
    role: draft.role,
  })
  const [via, setVia] = useState<TypedVoice>(draft.via ?? NO_VOICE)
  const [quotation, setQuotation] = useState(draft.quotation)
  const [type, setType] = useState<ClaimType>('assessment')
  const [saidWith, setSaidWith] = useState(draft.saidWith)
  const [words, setWords] = useState(() => prefill(draft.quotation, draft))
  const [main, setMain] = useState<PropositionId | null>(state.propositionId)
  const recent = recentVoices(rows).slice(0, 9)

  function quoteAs(next: Quotation) {
    setQuotation(next)
    if (words === prefill(quotation, draft)) setWords(prefill(next, draft))
  }
  async function save(event?: FormEvent) {
    event?.preventDefault()
    const { ids, created } = resolveVoices(voices, [holder, via])
    const id = newId<ClaimId>()
    const claim = {
      id,
      number: nextClaimNumber(claims),
      anchor: { sourceId: draft.sourceId, pieces: [...draft.pieces] },
      holder: ids[0] ?? null,
      via: ids[1] ?? null,
      quotation,
      type,
      words: quotation === 'paraphrase' ? unquoted(words) : words.trim(),
      saidWith: saidWith.trim(),
      main,
    }
    if (await edit(createClaim(claim, created, holder.name.trim()))) choose(id, true)
  }
  function press(event: KeyboardEvent) {
    // What was typed is not thrown away by a key that also closes lists: then only “Cancel” leaves.
    const typed = words !== prefill(quotation, draft) || holder.role !== draft.role || via.name !== ''
    if (event.key === 'Escape' && !event.defaultPrevented && !typed) closeForm()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
  }

  return (
    <form className={classes.stack} aria-label="New claim" onSubmit={save} onKeyDown={press}>
      <div className={classes.head}>
        <span className={classes.label}>New claim</span>
      </div>
      <div>
        {draft.pieces.map((piece) => (
          <blockquote key={piece.start} className={`${classes.piece} ${classes.short}`} dir="auto">
            {piece.exact}
          </blockquote>
        ))}
      </div>
      {recent.length > 0 && (
        <fieldset className={classes.recent} aria-label="Recent voices">
          {recent.map((voice, index) => (
            <Button
              key={voice.id}
              size="compact-xs"
              variant="default"
              onClick={() => setHolder({ ...NO_VOICE, name: voice.name })}
            >
              {index + 1}&nbsp;<bdi>{voice.name}</bdi>
            </Button>
          ))}
        </fieldset>
      )}
      <VoiceField
        label="Who"
        voices={voices}
        value={holder}
        onChange={setHolder}
        autoFocus
        recent={recent.map(({ name }) => name)}
      />
      <VoiceField label="Via (who tells it, when Who does not speak)" voices={voices} value={via} onChange={setVia} />
      <div className={classes.pair}>
        <Select
          label="Quotation"
          allowDeselect={false}
          data={QUOTATIONS.map((value) => ({ value, label: QUOTATION_WORDS[value] }))}
          value={quotation}
          onChange={(value) => quoteAs(value as Quotation)}
        />
        <Select
          label="Type"
          allowDeselect={false}
          data={[...CLAIM_TYPES]}
          value={type}
          onChange={(value) => setType(value as ClaimType)}
        />
      </div>
      <Autocomplete
        label="Said with"
        placeholder="said, warned, denied"
        data={[...new Set(claims.map((claim) => claim.saidWith))].filter(Boolean)}
        dir="auto"
        value={saidWith}
        onChange={setSaidWith}
      />
      <Textarea
        label="The claim in your words"
        description={quotation === 'paraphrase' ? 'A paraphrase stands without quotation marks.' : undefined}
        autosize
        minRows={2}
        dir="auto"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Select
        label="Bears most on"
        placeholder="What its stances say"
        clearable
        data={propositions.map(({ id, statement }, index) => ({ value: id, label: `P${index + 1} ${statement}` }))}
        value={main}
        onChange={(value) => setMain(value as PropositionId | null)}
      />
      <Group gap="xs">
        <Button type="submit" size="compact-md">
          Save claim
        </Button>
        <Button variant="subtle" size="compact-md" onClick={closeForm}>
          Cancel
        </Button>
        <span className={classes.quiet}>
          <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">Enter</Kbd>
        </span>
      </Group>
    </form>
  )
}

/** A verbatim claim begins with the quoted words; anything else is the analyst's to put. */
const prefill = (quotation: Quotation, draft: ClaimDraft): string =>
  quotation === 'verbatim' ? wordsFor(quotation, draft.pieces) : ''
