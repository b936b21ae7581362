/** Ships no types of its own. */
declare module 'wink-porter2-stemmer' {
  /** The stem of an English word in lower case (Porter's second algorithm, “Snowball English”). */
  export default function stem(word: string): string
}
