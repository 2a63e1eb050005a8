import { useEffect, useState } from 'preact/hooks';
import type { ReadingProgress } from './import-dialogue.ts';
import { type ImportReader, startImportReader } from './import-reader.ts';
import { ImportRun, type ImportStep } from './import-run.ts';

/** An import that runs. */
export interface Importing {
  readonly step: ImportStep;
  readonly progress: ReadingProgress | null;
  readonly run: ImportRun;
  readonly reader: ImportReader;
}

/** Starts to import a file; ends what runs when the screen goes. Undefined: before the first moment. */
export function useImport(file: File): Importing | undefined {
  const [started, setStarted] = useState<Pick<Importing, 'run' | 'reader'>>();
  const [step, setStep] = useState<ImportStep>({ at: 'reading' });
  const [progress, setProgress] = useState<ReadingProgress | null>(null);
  useEffect(() => {
    const reader = startImportReader(setProgress);
    const run = new ImportRun(file, reader, (next) => {
      setProgress(null);
      setStep(next);
    });
    setStarted({ run, reader });
    run.open();
    return () => {
      run.stop();
      reader.end();
    };
  }, [file]);
  return started === undefined ? undefined : { step, progress, ...started };
}
