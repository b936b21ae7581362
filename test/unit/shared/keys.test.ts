import { describe, expect, it } from 'vitest'
import {
  isFreeKey,
  KEY_ACTION_IDS,
  KEY_ACTIONS,
  KeyBindingsSchema,
  keyFor,
  keyName,
  keyTakenBy,
} from '../../../src/shared/keys'

describe('the keys at first', () => {
  it.each(KEY_ACTION_IDS)('gives %s a key that nothing else has where it works', (id) => {
    expect(keyTakenBy(id, KEY_ACTIONS[id].key, {})).toBeNull()
    expect(isFreeKey(KEY_ACTIONS[id].key)).toBe(true)
  })
})

describe('keyTakenBy', () => {
  it('names the action that has the key, also one that was changed', () => {
    expect(keyTakenBy('supports', 'o', {})).toBe('opposes')
    expect(keyTakenBy('supports', 'u', { opposes: 'u' })).toBe('opposes')
    expect(keyTakenBy('supports', 'o', { opposes: 'u' })).toBeNull()
  })
  it('lets places that are never on view together share a key', () => {
    expect(keyTakenBy('cite', 'a', {})).toBeNull()
    expect(keyTakenBy('cite', 'j', {})).toBe('next')
  })
})

describe('keyName', () => {
  it.each([
    [{ key: 'S', code: 'KeyS' }, 's'],
    [{ key: 'س', code: 'KeyS' }, 's'],
    [{ key: 'ы', code: 'KeyS' }, 's'],
    [{ key: '٠', code: 'Digit0' }, '0'],
    [{ key: 'Escape', code: 'Escape' }, 'Escape'],
    [{ key: '?', code: 'Slash' }, '?'],
  ])('calls %o %s', (press, name) => {
    expect(keyName(press)).toBe(name)
  })
  it('goes by the letter, not by its place, on another Latin keyboard', () => {
    expect(keyName({ key: 'a', code: 'KeyQ' })).toBe('a')
  })
})

it('reads what was stored and leaves out what it does not know', () => {
  const bindings = KeyBindingsSchema.parse({ supports: 'u', 'an-action-to-come': 'z' })
  expect(bindings).toEqual({ supports: 'u' })
  expect([keyFor('supports', bindings), keyFor('opposes', bindings)]).toEqual(['u', 'o'])
})
