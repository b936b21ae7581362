import { setNonce } from 'get-nonce'

/**
 * The nonce of this load of the page, which a style element needs to count; for `MantineProvider`'s `getStyleNonce`.
 *
 * Read from the property: browsers empty the attribute so that no style sheet can spell it out.
 */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

/** Tells the one package inside Mantine that asks elsewhere (react-remove-scroll). */
export function handNonceToPackages(): void {
  setNonce(styleNonce())
}
