import Dexie from 'dexie'
import { Projection } from './database'
import { clearRows } from './project'

/** Opens the projection, without any rows; one that cannot be opened is deleted, for it can be made again. */
export async function openProjection(name?: string): Promise<Projection> {
  const database = new Projection(name)
  try {
    await database.open()
    await clearRows(database)
    return database
  } catch {
    await deleteProjection(database)
    const fresh = new Projection(name)
    await fresh.open()
    return fresh
  }
}

/** Throws the projection away. Nothing is lost: it is made again from the journals. */
export async function deleteProjection(database: Projection): Promise<void> {
  database.close()
  await Dexie.delete(database.name)
}
