import type { HeaderMapping, ImportRecord } from '../../domain/import-record.ts';
import { database } from '../database.ts';

/** The newest imports that are listed. */
const mostImports = 1000;

/** The imports that there were, those that were undone among them, the newest first, at most 1,000. */
export async function keptImports(): Promise<readonly ImportRecord[]> {
  const records = await database.imports.toArray();
  return records
    .sort((one, other) => other.startedAt - one.startedAt || (one.id < other.id ? -1 : 1))
    .slice(0, mostImports);
}

/** The import of the very file with this hash that was not undone, finished or not; undefined: there is none. */
export async function importOfHash(hash: string): Promise<ImportRecord | undefined> {
  const records = await database.imports.where('hash').equals(hash).toArray();
  const standing = records.filter(({ undoneAt }) => undoneAt === null);
  return standing.find(({ finishedAt }) => finishedAt !== null) ?? standing[0];
}

/** How tables that no format knows are read, by name. */
export async function keptHeaderMappings(): Promise<readonly HeaderMapping[]> {
  const rows = await database.headerMappings.toArray();
  return rows
    .flatMap(({ mapping }) => mapping ?? [])
    .sort((one, other) => one.name.localeCompare(other.name) || (one.signature < other.signature ? -1 : 1));
}
