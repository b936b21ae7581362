import { z } from 'zod'
import { handNonceToPackages } from './style-nonce'
import { installTrustedTypes } from './trusted-types'

// Imported first by each page, before any package gets to act.
installTrustedTypes()
handNonceToPackages()
// zod tries `new Function` once to see whether it may; under our policy that is a violation.
z.config({ jitless: true })
