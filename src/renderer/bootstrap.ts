import './jitless'
import { handNonceToPackages } from './style-nonce'
import { installTrustedTypes } from './trusted-types'

// Imported first by each page, before any package gets to act.
installTrustedTypes()
handNonceToPackages()
