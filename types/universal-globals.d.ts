/**
 * The few globals that every process has and the ECMAScript library does not declare.
 *
 * Only `tsconfig.shared.json` reads this file: elsewhere the DOM's or Node's own types declare them.
 */

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string
}
