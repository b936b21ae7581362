import type { Reading } from '../../shared/import-job'
import type {
  About,
  BriefingStamp,
  Cancelled,
  Changed,
  Chosen,
  LibraryStatus,
  Prepared,
  Printed,
  Request,
  Saved,
  Snapshot,
  Undone,
} from '../../shared/ipc'
import type { Packed } from '../../shared/library/packed'
import type { Result } from '../../shared/result'
import type { Settings, SettingsPatch } from '../../shared/settings'
import type { Speller } from '../spelling/speller'

type Answer<T> = Result<T> | Promise<Result<T>>
type Edit = Request<'briefing:edit'>

/** What the window can ask for, by the part of main that does it. */
export type Services = {
  readonly about: () => About
  readonly settings: {
    readonly read: () => Settings
    readonly change: (patch: SettingsPatch) => Answer<Settings>
  }
  readonly library: {
    readonly status: () => Answer<LibraryStatus>
    readonly choose: () => Answer<LibraryStatus | Cancelled>
    readonly list: () => Answer<readonly BriefingStamp[]>
    readonly pack: (briefingIds: readonly string[], withReading: boolean) => Answer<readonly Result<Packed>[]>
    readonly addSample: () => Answer<Snapshot>
  }
  readonly briefings: {
    readonly open: (briefingId: Edit['briefingId']) => Answer<Snapshot>
    readonly create: (edit: Edit, importId: string | null) => Answer<Snapshot>
    readonly edit: (edit: Edit) => Answer<Changed>
    readonly undo: (briefingId: Edit['briefingId']) => Answer<Changed & Undone>
    readonly redo: (briefingId: Edit['briefingId']) => Answer<Changed & Undone>
    readonly addSource: (edit: Edit, importId: string) => Answer<Changed>
    readonly sourceText: (request: Request<'source:text'>) => Answer<string>
  }
  readonly imports: {
    readonly choose: () => Answer<Chosen | Cancelled>
    readonly fromChosen: (fileId: string) => Answer<Prepared>
    readonly fromBytes: (file: Request<'import:file'>) => Answer<Prepared>
    readonly fromText: (text: string) => Answer<Prepared>
    readonly again: (importId: string, reading: Reading) => Answer<Prepared>
    readonly cancel: () => void
    readonly discard: (importId: string) => void
  }
  readonly printer: {
    readonly preview: (request: Request<'print:preview'>) => Answer<Printed>
    readonly save: (printId: string) => Answer<Saved | Cancelled>
    readonly open: (printId: string) => Answer<null>
    readonly cancel: () => void
  }
  readonly spelling: Pick<Speller, 'check' | 'know'>
  readonly desktop: {
    readonly copyText: (text: string) => Promise<void>
    readonly popUpMenu: (request: Request<'menu:popup'>) => Promise<string | null>
    readonly showMenuState: (state: Request<'menu:state'>) => void
  }
}
