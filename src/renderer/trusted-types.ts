type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML: (text: string) => string | null
      readonly createScriptURL: (address: string) => string | null
    },
  ) => unknown
}

/**
 * Installs the one Trusted Types policy of a page, for what packages do without asking.
 *
 * Style text may be written into an element, since Mantine does (`null` refuses, and the write
 * throws): nothing with a `<` in it, so no markup ever. A worker may be started from a file of
 * our own origin. No text becomes a script: for that there is no rule at all.
 *
 * @param mayMakeMarkup - says whether markup may be made just now; only the import page, whose work that is, has one.
 */
export function installTrustedTypes(mayMakeMarkup: () => boolean = () => false): void {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes
  factory?.createPolicy('default', {
    createHTML: (text) => (text.includes('<') && !mayMakeMarkup() ? null : text),
    createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
  })
}
