import { List, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import classes from './frame.module.css'

type ProblemsProps = {
  /** In what they were found, as in "the library". */
  readonly what: string
  readonly problems: readonly string[]
}

/** What was found damaged or odd on the disk: a line that opens the whole list. Nothing when all is well. */
export function Problems({ what, problems }: ProblemsProps) {
  const [opened, dialog] = useDisclosure()
  if (problems.length === 0) return null
  return (
    <>
      <button type="button" className={classes.problems} onClick={dialog.open}>
        {problems.length === 1 ? '1 problem' : `${problems.length} problems`} in {what}
      </button>
      <Modal opened={opened} onClose={dialog.close} title={`Found in ${what}`}>
        <Text size="sm" mb="sm">
          What could be read is shown. Nothing on the disk was changed or thrown away.
        </Text>
        <List size="sm" spacing="xs">
          {problems.map((problem) => (
            <List.Item key={problem}>{problem}</List.Item>
          ))}
        </List>
      </Modal>
    </>
  )
}
