import { Button } from '@mantine/core'
import { STANCE_WORDS } from '../../shared/domain/stance'
import { StanceMark } from '../components/stance-mark'
import type { CardView } from '../library-index/messages'
import classes from './all-claims.module.css'

type ClaimDetailProps = { readonly view: CardView; readonly onOpen: () => void }

/** The chosen claim: its exact words in the source, and where it stands. */
export function ClaimDetail({ view: { title, propositions, card }, onOpen }: ClaimDetailProps) {
  const { holder, via, exact, words, isVerbatim, positions, outlet, day, topics, notes } = card
  return (
    <section className={classes.detail} aria-label="The chosen claim">
      <div className={classes.reading}>
        <p className={classes.detailHead}>
          <bdi>{holder || 'Nobody named'}</bdi>
          {via && (
            <>
              , told by <bdi>{via}</bdi>
            </>
          )}
          <span className={classes.quiet}> · {[outlet, day, card.type, card.grade].filter(Boolean).join(' · ')}</span>
        </p>
        <p className={classes.words} dir="auto">
          {words || exact}
        </p>
        {words && (
          <blockquote className={classes.quotation} dir="auto">
            {isVerbatim ? exact : <span title="The words of the source; the claim is a paraphrase">{exact}</span>}
          </blockquote>
        )}
      </div>
      <div className={classes.standing}>
        <ul className={classes.positions}>
          {positions.map((position) => (
            <li key={position.towards}>
              <StanceMark position={position} />
              <span>
                <span className={classes.quiet}>{STANCE_WORDS[position.stance]}</span>{' '}
                <bdi>{propositions[position.towards]?.statement}</bdi>
              </span>
            </li>
          ))}
        </ul>
        <p className={classes.quiet}>
          {[topics.join(', '), notes > 0 && (notes === 1 ? '1 note' : `${notes} notes`)].filter(Boolean).join(' · ')}
        </p>
        <p className={classes.from}>
          <Button size="compact-sm" variant="default" onClick={onOpen}>
            Open on the desk
          </Button>
          <bdi className={classes.quiet} title={title}>
            {card.label} in {title}
          </bdi>
        </p>
      </div>
    </section>
  )
}
