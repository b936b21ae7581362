import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../../src/renderer/desk/claims/column-widths'
import { toggled } from '../../../../src/renderer/desk/claims/stance-chips'

const COLUMNS = [
  { id: 'number', size: 40 },
  { id: 'claim', size: 130 },
  { id: 'type', size: 100 },
]

describe('the claims table', () => {
  it('gives the words of the claims what the first columns leave of the pane', () => {
    expect(columnWidths(COLUMNS, 200, false)).toEqual([40, 160, 100])
    expect(columnWidths(COLUMNS, 900, false)).toEqual([40, 760, 100])
  })

  it('never makes them narrower than their own size, and leaves a width that was set', () => {
    expect(columnWidths(COLUMNS, 50, false)).toEqual([40, 130, 100])
    expect(columnWidths(COLUMNS, 900, true)).toEqual([40, 130, 100])
  })

  it('lists chosen stances in the order of meaning, whatever was pressed first', () => {
    expect(toggled(['opposes'], 'supports')).toEqual(['supports', 'opposes'])
    expect(toggled(['supports', 'opposes'], 'supports')).toEqual(['opposes'])
  })
})
