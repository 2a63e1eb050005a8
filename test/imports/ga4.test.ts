import { describe, expect, test } from 'vitest';
import type { ImportedRow } from '../../src/domain/imported-row.ts';
import { recogniseFile } from '../../src/imports/format-registry.ts';
import ga4 from '../../src/imports/formats/google-analytics-4.ts';
import { openText, options, readFile, refusalsOf } from './opened-file.ts';

const remarks = [
  '# ----------------------------------------',
  '# Traffic acquisition: Session campaign',
  '# Account: Harbour Bakery',
  '# Property: harbour.example',
  '# ----------------------------------------',
  '#',
  '# All Users',
  '# Start date: 20260801',
  '# End date: 20260831',
].join('\n');

const report = `${remarks}
Nth day,spring,summer
0000,12,3
0001,15,4

# All Users
# Start date: 20260801
# End date: 20260831
Session campaign,Sessions,Engaged sessions,Engagement rate,Average engagement time per session,Events per session,Event count,Key events,Session key event rate,Total revenue
spring,120,80,0.6666,34.5,4,480,6,0.05,"1,234.56"
(organic),40,20,0.5,10,2,80,1,0.025,0
(not set),7,1,0.14,3,1,7,0,0,0
,167,101,0.6,30,3,567,7,0.04,1234.56
`;

const traffic = (row: ImportedRow | undefined) => {
  if (row?.of !== 'traffic') throw new Error('no traffic');
  return row.traffic;
};

describe('reports of Google Analytics 4', () => {
  test('are known, with the daily table left alone', () => {
    const known = recogniseFile(openText(report), options);
    expect(known?.format.id).toBe('google-analytics-4');
    expect(known?.recognition).toEqual({ unknown: ['Nth day'], missing: [], dateOrder: null });
  });

  test('are read with their period, key events and revenue in hundredths, without the total', () => {
    const { used, refused } = readFile(ga4, openText(report));
    expect(refused).toEqual([]);
    expect(used).toHaveLength(3);
    expect(used[0]).toEqual({
      of: 'traffic',
      line: 18,
      traffic: {
        from: '2026-08-01',
        to: '2026-08-31',
        campaign: 'spring',
        source: null,
        medium: null,
        content: null,
        landing: null,
        sessions: 120,
        engagedSessions: 80,
        conversions: 6,
        revenue: 123_456,
      },
    });
    // What came by no campaign has none.
    expect(used.slice(1).map((row) => traffic(row).campaign)).toEqual([null, null]);
  });

  test('part source and medium, and read the tags of the landing page', () => {
    const csv =
      '# Start date: 20260801\n# End date: 20260831\nLanding page + query string,Session source / medium,Sessions\n' +
      '/loaf?utm_source=linkedin&utm_medium=social&utm_campaign=spring&utm_content=post-7,linkedin.com / referral,12\n' +
      '/loaf?utm_source=linkedin&utm_campaign=Spr%C3%ADng+time,(not set),3\n(not set),(direct) / (none),4\n';
    const rows = readFile(ga4, openText(csv)).used.map(traffic);
    expect(rows.map(({ campaign, source, medium, content }) => [campaign, source, medium, content])).toEqual([
      ['spring', 'linkedin.com', 'referral', 'post-7'],
      ['Spríng time', 'linkedin', null, null],
      [null, '(direct)', null, null],
    ]);
    expect(rows.map(({ landing }) => landing?.slice(0, 5) ?? null)).toEqual(['/loaf', '/loaf', null]);
  });

  test('of several tables of the same visits, read those by campaign alone', () => {
    const csv = `${remarks}\nSession source / medium,Sessions\nlinkedin / social,9\n\n${remarks}\nSession campaign,Sessions\nspring,9\n`;
    const file = openText(csv);
    const { used } = readFile(ga4, file);
    expect(used.map((row) => traffic(row).campaign)).toEqual(['spring']);
    expect(ga4.recognise(file, options)?.unknown).toEqual(['Session source / medium']);
  });

  test('of two periods keep them apart', () => {
    const table = (from: string, to: string) =>
      `# Start date: ${from}\n# End date: ${to}\nSession campaign,Sessions\nspring,9\n\n`;
    const { used, refused } = readFile(
      ga4,
      openText(table('20260801', '20260831') + table('20260701', '20260731')),
    );
    expect(refused).toEqual([]);
    expect(used.map((row) => [traffic(row).from, traffic(row).to])).toEqual([
      ['2026-08-01', '2026-08-31'],
      ['2026-07-01', '2026-07-31'],
    ]);
  });

  test('leave tables alone in which a visit stands several times', () => {
    expect(
      recogniseFile(openText('Event name,Session campaign,Sessions\npurchase,spring,9\n'), options),
    ).toBeUndefined();
  });

  test('have days where they are grouped by day', () => {
    const { used } = readFile(
      ga4,
      openText('# 20260801-20260831\n\nDate,Session campaign,Sessions\n20260803,spring,9\n,,Grand total\n'),
    );
    expect(used.map((row) => [traffic(row).from, traffic(row).to, traffic(row).sessions])).toEqual([
      ['2026-08-03', '2026-08-03', 9],
    ]);
  });

  test.each([
    ['French', 'Campagne de la session,Sessions,Sessions avec engagement,Événements clés,Revenu total'],
    ['German', 'Kampagne der Sitzung,Sitzungen,Sitzungen mit Interaktionen,Schlüsselereignisse,Gesamtumsatz'],
    ['Spanish', 'Campaña de la sesión,Sesiones,Sesiones con interacción,Eventos clave,Ingresos totales'],
    ['Portuguese', 'Campanha da sessão,Sessões,Sessões engajadas,Eventos principais,Receita total'],
    ['Italian', 'Campagna della sessione,Sessioni,Sessioni con coinvolgimento,Eventi chiave,Entrate totali'],
  ])('are known in %s', (_, head) => {
    const file = openText(
      `# Début : 20260801\n# Fin : 20260831\n${head}\nspring,9,8,7,"12,50"\nautumn,9,8,7,"1.012,50"\n`,
    );
    expect(recogniseFile(file, options)?.recognition).toEqual({ unknown: [], missing: [], dateOrder: null });
    const [first, second] = readFile(ga4, file).used.map(traffic);
    expect(first).toMatchObject({
      from: '2026-08-01',
      to: '2026-08-31',
      campaign: 'spring',
      sessions: 9,
      engagedSessions: 8,
      conversions: 7,
      revenue: 1250,
    });
    expect(second?.revenue).toBe(101_250);
  });

  test('read amounts by the mark of the column as a whole', () => {
    const of = (...amounts: string[]) =>
      readFile(
        ga4,
        openText(
          `Session campaign;Sessions;Total revenue\n${amounts.map((amount, at) => `c${at};1;${amount}`).join('\n')}\n`,
        ),
      ).used.map((row) => traffic(row).revenue);
    expect(of('1.234', '5,50')).toEqual([123_400, 550]);
    expect(of('1.234', '5.50')).toEqual([123, 550]);
    expect(of('-12.00')).toEqual([-1200]);
  });

  test('refuse what cannot be used, each with its line', () => {
    const read = readFile(
      ga4,
      openText(
        'Session campaign,Sessions,Key events\na,-1,0\nb,1.5,0\nc,many,0\nd,5,some\ne,,\nf,3,1\nf,3,1\n',
      ),
    );
    expect(read.used).toHaveLength(1);
    expect(refusalsOf(read)).toEqual([
      '2 negative count (Sessions)',
      '3 not a whole number (Sessions)',
      '4 not a number (Sessions)',
      '5 not a number (Key events)',
      '6 no figures',
      '8 duplicate',
    ]);
  });
});
