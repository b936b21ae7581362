import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { suggest } from '../../../../src/shared/attribution/suggest'

const FEATURE = resolve(__dirname, '../../../../../shared/inputs/news-feature.txt')
const there = existsSync(FEATURE)
if (!there) console.warn('Skipped: the news feature is not in ../shared/inputs.')

describe.skipIf(!there)('suggest, on a real news feature', () => {
  const found = there ? suggest(readFileSync(FEATURE, 'utf8')) : []

  it.each(['Sarmad al-Bayati', 'Alaa al-Nashou', 'Ahmed al-Yasseri', 'Lezgin Ibrahim', 'Mohammed Abbas'])(
    'finds what %s says, each with a role',
    (name) => {
      const theirs = found.filter(({ speaker }) => speaker?.name === name)
      expect(theirs.length).toBeGreaterThan(0)
      expect(theirs.every(({ speaker }) => (speaker?.role ?? '') !== '')).toBe(true)
    },
  )

  it('finds what the embassy says', () => {
    expect(found.map(({ speaker }) => speaker?.name)).toContain('US Embassy in Baghdad')
  })
})
