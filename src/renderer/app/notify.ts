import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { describeError } from '../../shared/describe-error'
import type { AppError } from '../../shared/error'

/** Tells of a failure in words. A dialog that was closed without a choice is none. */
export function notifyError(error: AppError): void {
  if (error.code === 'cancelled') return
  notifications.show({ color: 'red', title: 'Not done', message: describeError(error), autoClose: 12_000 })
}

/** Tells of something done that cannot be seen otherwise; longer when there is something to press in it. */
export function notifyDone(message: ReactNode): void {
  notifications.show({ message, autoClose: typeof message === 'string' ? 4_000 : 8_000 })
}
