type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/** The same numbers in an array that has room for `size` of them; doubled when it grows, so that appending stays cheap. */
export function withRoom<A extends Numbers>(array: A, size: number): A {
  if (size <= array.length) return array
  const grown = new (array.constructor as new (length: number) => A)(Math.max(16, size, array.length * 2))
  grown.set(array)
  return grown
}
