import { useId } from 'react'
import classes from './front-page.module.css'

type Choice<Value extends string> = { readonly value: Value; readonly label: string; readonly note: string }
type ChoiceRowProps<Value extends string> = {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value | null) => void
}

/** A row of words of which one, or none, is chosen; each says what it stands for. */
export function ChoiceRow<Value extends string>({ label, choices, value, onChange }: ChoiceRowProps<Value>) {
  const name = useId()
  return (
    <fieldset className={classes.choices}>
      <legend className={classes.label}>
        {label}
        {value !== null && (
          <button type="button" className={classes.link} onClick={() => onChange(null)}>
            none
          </button>
        )}
      </legend>
      <div className={classes.row}>
        {choices.map((choice) => (
          <label key={choice.value} data-chosen={choice.value === value}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              aria-label={`${choice.label}: ${choice.note}`}
            />
            <span>{choice.label}</span>
            <small>{choice.note}</small>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
