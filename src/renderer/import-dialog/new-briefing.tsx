import { useCommand } from '../app/navigation'
import { ImportFlow } from './import-flow'
import { useImport } from './use-import'

/** Begins a new briefing from wherever one is: by the menu, by a key, by dropping a file. */
export function NewBriefing() {
  const importing = useImport()
  useCommand('open-file', () => void importing.open())
  useCommand('new-briefing', importing.paste)
  return <ImportFlow state={importing} />
}
