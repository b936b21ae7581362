let isAllowed = false

/** Whether markup may be made from text just now; the page's Trusted Types policy asks. */
export const isMarkupAllowed = (): boolean => isAllowed

/**
 * Lets markup be made from text while `work` runs, and only then.
 *
 * For the parser, and for what works on the inert document that it gives: such a document is no part of this page, and
 * nothing of it ever becomes one.
 */
export function allowingMarkup<T>(work: () => T): T {
  isAllowed = true
  try {
    return work()
  } finally {
    isAllowed = false
  }
}
