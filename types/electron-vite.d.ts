/** What electron-vite hands to the main process through the environment while developing. */
declare namespace NodeJS {
  interface ProcessEnv {
    /** Address of the development server; absent in a build. */
    readonly ELECTRON_RENDERER_URL?: string
  }
}
