import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createPrintQueue, type Made, type PrintedPages, type PrintJob } from '../../../../src/main/export/print-queue'
import type { PrintModel } from '../../../../src/shared/print/model'
import { ok } from '../../../../src/shared/result'

const job = (title: string): PrintJob => ({ model: { title } as PrintModel, attachment: null })
const printOf = (title: string): PrintedPages => ({ bytes: new TextEncoder().encode(title), pages: 1 })
const textOf = (printed: { readonly ok: boolean; readonly value?: { readonly bytes: Uint8Array } }): string =>
  new TextDecoder().decode(printed.value?.bytes)

/** An engine that does what the test says and notes what it was asked. */
function engine(
  answer: (title: string) => Promise<Made<PrintedPages>> | Made<PrintedPages> = (title) => ({
    kind: 'made',
    value: printOf(title),
  }),
) {
  const asked: string[] = []
  let atWork = 0
  let most = 0
  return {
    asked,
    most: () => most,
    here: async ({ model: { title } }: PrintJob): Promise<Made<PrintedPages>> => {
      asked.push(title)
      most = Math.max(most, ++atWork)
      await sleep(5)
      try {
        return await answer(title)
      } finally {
        atWork -= 1
      }
    },
  }
}

describe('the print queue', () => {
  it('prints one after another, in the order in which they were asked for', async () => {
    const { here, asked, most } = engine()
    const print = createPrintQueue({ here, elsewhere: null })
    const printed = await Promise.all(['a', 'b', 'c'].map((title) => print(job(title))))
    expect([asked, most(), printed.map(textOf)]).toEqual([['a', 'b', 'c'], 1, ['a', 'b', 'c']])
  })

  it('goes on after a model that could not be printed', async () => {
    const { here } = engine((title) =>
      title === 'bad'
        ? { kind: 'failed', error: { code: 'export-timeout', waitedMs: 1 } }
        : { kind: 'made', value: printOf(title) },
    )
    const print = createPrintQueue({ here, elsewhere: null })
    const [bad, good] = await Promise.all([print(job('bad')), print(job('good'))])
    expect(bad).toMatchObject({ error: { code: 'export-timeout' } })
    expect(textOf(good)).toBe('good')
  })

  it('goes on after a print that threw', async () => {
    const { here } = engine((title) => {
      if (title === 'bad') throw new Error('no font')
      return { kind: 'made', value: printOf(title) }
    })
    const print = createPrintQueue({ here, elsewhere: null })
    const bad = print(job('bad')).catch(String)
    expect(textOf(await print(job('good')))).toBe('good')
    expect(await bad).toBe('Error: no font')
  })

  it('makes the pages elsewhere once its engine has failed, beginning with those that failed', async () => {
    const { here, asked } = engine(() => ({ kind: 'engine-failed', reason: 'gone' }))
    const sent: string[] = []
    const elsewhere = async ({ model: { title } }: PrintJob) => {
      sent.push(title)
      return ok(printOf(`${title} from elsewhere`))
    }
    const print = createPrintQueue({ here, elsewhere })
    const printed = await Promise.all([print(job('a')), print(job('b'))])
    expect([asked, sent]).toEqual([['a'], ['a', 'b']])
    expect(printed.map(textOf)).toEqual(['a from elsewhere', 'b from elsewhere'])
  })

  it('says so when its engine has failed and there is no elsewhere', async () => {
    const { here, asked } = engine(() => ({ kind: 'engine-failed', reason: 'gone' }))
    const print = createPrintQueue({ here, elsewhere: null })
    expect(await print(job('a'))).toMatchObject({ error: { code: 'export-failed', reason: 'gone' } })
    expect(await print(job('b'))).toMatchObject({ error: { reason: expect.stringContaining('started again') } })
    expect(asked).toEqual(['a'])
  })

  it('never begins a print that was given up while it waited', async () => {
    const { here, asked } = engine()
    const print = createPrintQueue({ here, elsewhere: null })
    const giveUp = new AbortController()
    const first = print(job('a'))
    const second = print(job('b'), { signal: giveUp.signal })
    giveUp.abort()
    expect(await second).toMatchObject({ error: { code: 'cancelled' } })
    expect(textOf(await first)).toBe('a')
    expect(asked).toEqual(['a'])
  })
})
