/** The character maps that Chinese, Japanese and Korean fonts name instead of carrying one, by name. */
const ADDRESSES = import.meta.glob<string>('../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
})

const byName = new Map(
  Object.entries(ADDRESSES).map(([path, address]) => [/([^/]+)\.bcmap$/.exec(path)?.[1] ?? path, address]),
)

/** Hands pdf.js a character map out of the app's own files; it knows no other address. */
export const characterMaps = class {
  async fetch({ name }: { readonly name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    const address = byName.get(name)
    if (!address) throw new Error(`There is no character map ${name}`)
    const response = await fetch(address)
    return { cMapData: new Uint8Array(await response.arrayBuffer()), isCompressed: true }
  }
}
