/** A new random id for a record. */
export const newId = <Id extends string>(): Id => crypto.randomUUID() as string as Id
