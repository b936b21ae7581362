/** A run of units, both ends included. */
export type Run = { readonly first: number; readonly last: number }

/** Units `first` up to and without `end`. */
export type Stretch = { readonly first: number; readonly end: number }
