import { z } from 'zod'

// zod tries `new Function` once to see whether it may; under our policy that is a violation.
z.config({ jitless: true })
