import { useDisclosure } from '@mantine/hooks'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { DetailsDialog } from './details-dialog'
import { PropositionsDialog } from './propositions-dialog'

type BriefingDialogs = { readonly openDetails: () => void; readonly openPropositions: () => void }
const DialogsContext = createContext<BriefingDialogs | null>(null)

/** Holds the dialogs that every screen of a briefing can open. */
export function BriefingDialogsProvider({ children }: { readonly children: ReactNode }) {
  const [details, { open: openDetails, close: closeDetails }] = useDisclosure()
  const [propositions, { open: openPropositions, close: closePropositions }] = useDisclosure()
  const dialogs = useMemo(() => ({ openDetails, openPropositions }), [openDetails, openPropositions])
  return (
    <DialogsContext value={dialogs}>
      {children}
      <DetailsDialog opened={details} onClose={closeDetails} />
      <PropositionsDialog opened={propositions} onClose={closePropositions} />
    </DialogsContext>
  )
}

/** Opens the details of the briefing, or its statements. */
export function useBriefingDialogs(): BriefingDialogs {
  const dialogs = useContext(DialogsContext)
  if (!dialogs) throw new Error('useBriefingDialogs needs an open briefing')
  return dialogs
}
