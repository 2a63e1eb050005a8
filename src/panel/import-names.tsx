import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { keptImports } from '../database/queries/imports.ts';
import { useLiveQuery } from './use-live-query.ts';

const ImportNames = createContext<ReadonlyMap<string, string>>(new Map());

/** The names of imported files by the id of the import; those that are not listed any more are not there. */
export function useImportNames(): ReadonlyMap<string, string> {
  return useContext(ImportNames);
}

/** Looks up the names of imported files once for all figures within. */
export function WithImportNames({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const result = useLiveQuery(keptImports);
  const records = result.state === 'ready' ? result.value : undefined;
  const names = useMemo(() => new Map((records ?? []).map(({ id, fileName }) => [id, fileName])), [records]);
  return <ImportNames.Provider value={names}>{children}</ImportNames.Provider>;
}
