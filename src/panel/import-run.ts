import { importOfHash, keptHeaderMappings } from '../database/queries/imports.ts';
import type { HeaderMapping, ImportRecord } from '../domain/import-record.ts';
import { send } from '../messaging/send.ts';
import type { ImportChoices, ImportPreview, OpenedImport } from './import-dialogue.ts';
import { type ImportReader, ReadingEnded } from './import-reader.ts';
import { type ImportEnd, keepImport } from './keep-import.ts';
import { noteError } from './note-error.ts';

type OpenedAs<State extends OpenedImport['state']> = Extract<OpenedImport, { state: State }>;

/** Why nothing of a file can be imported. */
export type ImportTrouble = OpenedAs<'trouble'>['trouble'] | 'failed' | 'database';

/** What the person sees of a file before it is imported. */
export interface ImportPreviewStep {
  readonly at: 'preview';
  readonly opened: OpenedAs<'recognised'>;
  readonly preview: ImportPreview;
  readonly choices: ImportChoices;
  /** An earlier import of the same file that did not come to its end; null: there is none. */
  readonly unfinished: ImportRecord | null;
  /** Whether it is being read again, with other choices. */
  readonly isStale: boolean;
}

/** Where an import is. */
export type ImportStep =
  | { readonly at: 'reading' }
  | { readonly at: 'trouble'; readonly trouble: ImportTrouble }
  | { readonly at: 'known'; readonly record: ImportRecord }
  | {
      readonly at: 'mapping';
      readonly columns: OpenedAs<'unknown heads'>['columns'];
      readonly proposal: HeaderMapping;
    }
  | ImportPreviewStep
  | { readonly at: 'keeping'; readonly rows: number; readonly all: number }
  | { readonly at: 'stopped'; readonly record: ImportRecord; readonly end: ImportEnd }
  | { readonly at: 'result'; readonly record: ImportRecord };

/** Takes one file from its first byte to its import, step by step; `tell` hears of each step. */
export class ImportRun {
  private opened: OpenedImport | undefined;
  private preview: ImportPreviewStep | undefined;
  private unfinished: ImportRecord | null = null;
  private previews = 0;
  private isStopped = false;

  constructor(
    private readonly file: File,
    private readonly reader: ImportReader,
    private readonly tell: (step: ImportStep) => void,
  ) {}

  /** Reads the file and says what it is. */
  open(): void {
    void this.orTrouble(async () => {
      const mappings = await fromDatabase(keptHeaderMappings());
      const opened = await this.reader.ask('open', { file: this.file, mappings, now: Date.now() });
      await this.show(opened);
    });
  }

  /** Reads the file as the person said; it is remembered for all files with the same heads. */
  map(mapping: HeaderMapping): void {
    this.tell({ at: 'reading' });
    void this.orTrouble(async () => {
      await fromDatabase(send('saveHeaderMapping', mapping));
      await this.show(await this.reader.ask('map', { mapping }));
    });
  }

  /** Goes back to the columns of a file that was read as the person said. */
  remap(): void {
    if (this.opened?.state !== 'recognised' || this.opened.mapped === null) return;
    const { columns, mapping } = this.opened.mapped;
    this.tell({ at: 'mapping', columns, proposal: mapping });
  }

  /** Reads the file again with other choices. */
  choose(choices: Partial<ImportChoices>): void {
    if (this.preview === undefined) return;
    this.preview = { ...this.preview, choices: { ...this.preview.choices, ...choices }, isStale: true };
    this.tell(this.preview);
    void this.orTrouble(() => this.read());
  }

  /** Imports the file, or goes on where that stopped. `asOf`: milliseconds since 1970. */
  keep(asOf: number): void {
    const { opened, preview } = this;
    if (opened?.state !== 'recognised' || preview === undefined) return;
    const { choices } = preview;
    const all = preview.preview.posts + preview.preview.accounts + preview.preview.traffic;
    this.isStopped = false;
    this.tell({ at: 'keeping', rows: 0, all });
    void this.orTrouble(async () => {
      const { state, record } = await fromDatabase(
        send('beginImport', {
          id: this.unfinished?.id ?? crypto.randomUUID(),
          format: opened.format.id,
          fileName: this.file.name.slice(0, longestName),
          hash: opened.hash,
          asOf,
          account: choices.account,
        }),
      );
      if (state === 'known') return this.tell({ at: 'known', record });
      this.unfinished = record;
      // Goes on as it was begun: two halves of one file never count for two accounts.
      await this.reader.ask('begin', { ...choices, account: record.account });
      const end = await keepImport(this.reader, record.id, {
        isStopped: () => this.isStopped,
        onProgress: (rows) => this.tell({ at: 'keeping', rows, all }),
      });
      if (end.stopped !== null) return this.tell({ at: 'stopped', record, end });
      const finished = await send('finishImport', { import: record.id, refused: end.refused }).catch(
        () => null,
      );
      if (finished === null) return this.tell({ at: 'stopped', record, end: { ...end, stopped: 'failed' } });
      this.tell({ at: 'result', record: finished });
    });
  }

  /** An unfinished import of the file was undone: the next one begins from nothing. */
  beginAnew(): void {
    this.unfinished = null;
    if (this.preview === undefined) return;
    this.preview = { ...this.preview, unfinished: null };
    this.tell(this.preview);
  }

  /** Stops an import after the batch that is under way. */
  stop(): void {
    this.isStopped = true;
  }

  private async show(opened: OpenedImport): Promise<void> {
    this.opened = opened;
    if (opened.state === 'trouble') return this.tell({ at: 'trouble', trouble: opened.trouble });
    const before = await fromDatabase(importOfHash(opened.hash));
    if (before !== undefined && before.undoneAt === null) {
      if (before.finishedAt !== null) return this.tell({ at: 'known', record: before });
      // One of which nothing was kept is begun as the person says now.
      if (Object.values(before.counts).some((count) => count > 0)) this.unfinished = before;
    }
    if (opened.state === 'unknown heads') {
      return this.tell({ at: 'mapping', columns: opened.columns, proposal: opened.proposal });
    }
    const choices = { account: this.unfinished?.account ?? null, dateOrder: null, now: Date.now() };
    const { unfinished } = this;
    this.preview = { at: 'preview', opened, preview: nothingYet, choices, unfinished, isStale: true };
    await this.read();
  }

  private async read(): Promise<void> {
    if (this.preview === undefined) return;
    this.previews += 1;
    const asked = this.previews;
    const preview = await this.reader.ask('preview', this.preview.choices);
    // The person has chosen otherwise meanwhile.
    if (asked !== this.previews) return;
    this.preview = { ...this.preview, preview, isStale: false };
    this.tell(this.preview);
  }

  private async orTrouble(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof ReadingEnded) return;
      noteError(error, 'an import failed');
      this.tell({ at: 'trouble', trouble: error instanceof DatabaseFailed ? 'database' : 'failed' });
    }
  }
}

const longestName = 255;

const nothingYet: ImportPreview = {
  posts: 0,
  accounts: 0,
  traffic: 0,
  refused: 0,
  withoutAccount: 0,
  platformsWithoutAccount: [],
  period: null,
  differentPosts: 0,
  first: [],
  firstRefused: [],
};

/** What is kept could not be asked for, or not be written. */
class DatabaseFailed extends Error {}

async function fromDatabase<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw new DatabaseFailed(String(error), { cause: error });
  }
}
