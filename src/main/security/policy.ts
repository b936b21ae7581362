/**
 * What a page of the built app may do: run our scripts, show our styles and fonts, and nothing else.
 *
 * `style-src` lets in the style elements that carry this load's nonce (Mantine makes them);
 * `default` is the one Trusted Types policy, which refuses markup and foreign scripts.
 */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'img-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
}

const join = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** The policy that is sent with every file. `nonce` is new for each load of a page. */
export const policyHeader = (nonce: string): string =>
  join({ ...DIRECTIVES, 'style-src': `'self' 'nonce-${nonce}'`, 'frame-ancestors': "'none'" })

/**
 * The copy in the document itself, for the day a header gets lost.
 *
 * Without the nonce, which scripts and style sheets of the page could read here, and without
 * `frame-ancestors`, which counts in a header only.
 */
export const policyMeta = (): string => join({ ...DIRECTIVES, 'style-src': "'self' 'unsafe-inline'" })

/** The policy while developing: the refresh script is inline, and changes arrive over a local socket. */
export const developmentPolicy = (origin: string): string =>
  join({
    'default-src': "'none'",
    'script-src': `${origin} 'unsafe-inline'`,
    'style-src': `${origin} 'unsafe-inline'`,
    'img-src': `${origin} blob: data:`,
    'font-src': origin,
    'connect-src': `${origin} ${origin.replace(/^http/, 'ws')}`,
    'worker-src': `${origin} blob:`,
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  })
