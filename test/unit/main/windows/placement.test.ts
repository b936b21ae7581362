import { describe, expect, it } from 'vitest'
import { FIRST, placeWindow, SMALLEST } from '../../../../src/main/windows/placement'

const LAPTOP = { x: 0, y: 0, width: 1440, height: 860 }
const SECOND = { x: 1440, y: 0, width: 1920, height: 1080 }

describe('placeWindow', () => {
  it('lets the system place the first window', () => {
    expect(placeWindow(null, [LAPTOP])).toEqual(FIRST)
  })

  it('puts the window where it was', () => {
    const bounds = { x: 1600, y: 40, width: 1200, height: 900 }
    expect(placeWindow(bounds, [LAPTOP, SECOND])).toEqual(bounds)
  })

  it('keeps the size and not the place when that display is gone', () => {
    expect(placeWindow({ x: 1600, y: 40, width: 1200, height: 900 }, [LAPTOP])).toEqual({ width: 1200, height: 900 })
  })

  it('does not leave the title bar above the top of every display', () => {
    expect(placeWindow({ x: 10, y: -300, width: 1200, height: 900 }, [LAPTOP])).not.toHaveProperty('y')
  })

  it('never makes it too small to work in', () => {
    expect(placeWindow({ x: 0, y: 0, width: 10, height: 10 }, [LAPTOP])).toMatchObject(SMALLEST)
  })
})
