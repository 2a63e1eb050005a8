import type { ImportedTraffic, RefusedRow } from '../../../domain/imported-row.ts';
import type { Cell } from '../../import-format.ts';
import { readPastDay } from '../../read-cell-date.ts';
import { readCellAmount, readCellCount, readCellRounded } from '../../read-cell-number.ts';
import { readDayRange } from '../../read-day-range.ts';
import type { VisitField } from './heads.ts';
import type { VisitTable } from './visit-tables.ts';

/** Why a row of visits cannot be used, with the column that is wrong. */
export interface VisitRefusal {
  readonly reason: RefusedRow['reason'];
  readonly field: VisitField | null;
}

/** Reads a row of visits; what its own columns do not tell of the campaign, the tags in the address of its landing page do. */
export function readVisits(
  row: readonly Cell[],
  { found, from, to, decimal, decimalOfEvents, decimalOfAll }: VisitTable,
  now: number,
): ImportedTraffic | VisitRefusal {
  const cellOf = (field: VisitField): Cell => row[found.columns[field] ?? -1] ?? null;
  const day = readPastDay(withoutHour(cellOf('day')), null, now);
  if (day === 'bad date' || day === 'future date') return { reason: day, field: 'day' };
  const range = readDayRange(cellOf('range'));
  if (range === 'bad date') return { reason: range, field: 'range' };
  const mark = decimal ?? decimalOfAll;
  const paid = found.columns.revenue === undefined ? 'purchaseRevenue' : 'revenue';
  const figures = {
    sessions: readCellCount(cellOf('sessions')),
    engagedSessions: readCellCount(cellOf('engagedSessions')),
    conversions: readCellRounded(cellOf('conversions'), decimalOfEvents),
    revenue: readCellAmount(cellOf(paid), mark),
  };
  const { sessions, engagedSessions, conversions, revenue } = figures;
  if (typeof sessions === 'string') return { reason: sessions, field: 'sessions' };
  if (typeof engagedSessions === 'string') return { reason: engagedSessions, field: 'engagedSessions' };
  if (typeof conversions === 'string') return { reason: conversions, field: 'conversions' };
  if (typeof revenue === 'string') return { reason: revenue, field: paid };
  if (sessions === null && conversions === null && revenue === null)
    return { reason: 'no figures', field: null };

  const landing = told(cellOf('landing'), longestAddress);
  const tags = tagsOf(landing);
  const [source, medium] = (told(cellOf('source and medium')) ?? '').split(/ ?\/ ?(.*)/s);
  return {
    from: day ?? range?.from ?? from,
    to: day ?? range?.to ?? to,
    campaign: realCampaign(told(cellOf('campaign'))) ?? told(tags.get('utm_campaign')),
    source: told(cellOf('source')) ?? told(source ?? null) ?? told(tags.get('utm_source')),
    medium: told(cellOf('medium')) ?? told(medium ?? null) ?? told(tags.get('utm_medium')),
    content: told(cellOf('content')) ?? told(tags.get('utm_content')),
    landing,
    sessions,
    engagedSessions,
    conversions,
    revenue,
  };
}

/** Days may have their hour behind them: 2026080323. */
function withoutHour(cell: Cell): Cell {
  return /^\d{10}$/.test(String(cell)) ? String(cell).slice(0, 8) : cell;
}

/** The tags of a campaign in an address; most have none. */
function tagsOf(landing: string | null): URLSearchParams {
  const query = landing?.includes('utm_') ? landing.split('#')[0]?.split('?').slice(1).join('?') : '';
  return new URLSearchParams(query);
}

/** What a cell says; null where the tool says that it does not know. */
function told(cell: Cell, longest = longestLabel): string | null {
  const text = cell === null || cell instanceof Date ? '' : String(cell).trim().slice(0, longest);
  return text === '' || unknown.test(text) ? null : text;
}

const unknown =
  /^\((?:not set|none|other|data not available|non définie?|nicht festgelegt|no establecido|sin definir|não definido|non impostato|niet ingesteld)\)$/i;

/** Addresses with their tags are long; what is longer is no address. */
const longestAddress = 2000;
const longestLabel = 1000;

/** In brackets the tool writes how visits came that belong to no campaign: "(organic)", "(direct)", "(referral)". */
function realCampaign(campaign: string | null): string | null {
  return campaign === null || /^\(.*\)$/.test(campaign) ? null : campaign;
}
