import { beforeAll, describe, expect, it } from 'vitest'
import { loadDictionary } from '../../../src/main/spelling/dictionary'
import { createSpeller, type Speller } from '../../../src/main/spelling/speller'

let speller: Speller
const kept: string[] = []
const choose = (language: 'off' | 'en-GB' | 'en-US', words: readonly string[] = []) =>
  speller.choose({ language, words, keep: (word) => kept.push(word) })

beforeAll(() => {
  speller = createSpeller(loadDictionary)
})

describe('the speller', () => {
  it('marks what is misspelt, by the dictionary of the chosen language', async () => {
    choose('en-GB')
    expect(await speller.check(['judgement', 'colour', 'color', 'recieve'])).toEqual(['color', 'recieve'])
    choose('en-US')
    expect(await speller.check(['colour', 'color', 'recieve'])).toEqual(['colour', 'recieve'])
  })

  it('marks nothing while it is off, nor in another script', async () => {
    choose('off')
    expect(await speller.check(['recieve'])).toEqual([])
    choose('en-GB')
    expect(await speller.check(['قال', 'KJ1', 'C22', '2024', 'ISIS'])).toEqual([])
  })

  it('takes names and words of the sources for right, with and without a possessive', async () => {
    choose('en-GB')
    speller.know(['al-Nashou', 'Badia'])
    expect(await speller.check(['al', 'Nashou', 'nashou’s', "Badia's", 'Hamrin'])).toEqual(['Hamrin'])
    speller.know([])
    expect(await speller.check(['Nashou'])).toEqual(['Nashou'])
  })

  it('takes the analyst’s own words for right and hands new ones on to be kept', async () => {
    choose('en-GB', ['micro-cell'])
    expect(await speller.check(['micro-cell'])).toEqual([])
    speller.learn('resurging')
    expect(kept).toEqual(['resurging'])
  })

  it('takes a joined word for right when its halves are', async () => {
    choose('en-GB')
    expect(await speller.check(['air-surveillance', 'air-surveilance'])).toEqual(['air-surveilance'])
  })

  it('suggests what may have been meant, at most five words', async () => {
    choose('en-GB')
    const words = await speller.suggest('recieve')
    expect(words).toContain('receive')
    expect(words.length).toBeLessThanOrEqual(5)
  })
})
