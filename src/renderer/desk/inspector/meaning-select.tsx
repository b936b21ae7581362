import { Select } from '@mantine/core'
import classes from './inspector.module.css'

type MeaningSelectProps = {
  readonly label: string
  readonly values: readonly string[]
  readonly value: string | null
  readonly nameOf: (value: string) => string
  readonly meaningOf: (value: string) => string
  readonly onChange: (value: string | null) => void
}

/** A grade, with what each means where it is picked. */
export function MeaningSelect({ label, values, value, nameOf, meaningOf, onChange }: MeaningSelectProps) {
  return (
    <Select
      label={label}
      placeholder="Not graded"
      clearable
      data={values.map((each) => ({ value: each, label: `${each} ${nameOf(each)}` }))}
      value={value}
      description={value === null ? undefined : meaningOf(value)}
      onChange={onChange}
      comboboxProps={{ width: 300, position: 'bottom-end' }}
      maxDropdownHeight={420}
      renderOption={({ option }) => (
        <span>
          <strong>{option.label}</strong>
          <br />
          <span className={classes.quiet}>{meaningOf(option.value)}</span>
        </span>
      )}
    />
  )
}
