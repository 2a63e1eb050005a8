import { describe, expect, test } from 'vitest';
import type { ImportedRow, ImportedTraffic } from '../../src/domain/imported-row.ts';
import { recogniseFile } from '../../src/imports/format-registry.ts';
import ga4 from '../../src/imports/formats/google-analytics-4.ts';
import { fieldOfVisitHead } from '../../src/imports/formats/web-analytics/field-of-visit-head.ts';
import { openBytes, openText, options, readFile, refusalsOf } from './opened-file.ts';

/** Of each row what it is grouped by and its figures, without what is not told. */
function rowsOf(text: string): object[] {
  const file = openText(text);
  expect(recogniseFile(file, options)?.format.id).toBe('google-analytics-4');
  const { used, refused } = readFile(ga4, file);
  expect(refused).toEqual([]);
  return used.map((row) => told(trafficOf(row)));
}

function trafficOf(row: ImportedRow | undefined): ImportedTraffic {
  if (row?.of !== 'traffic') throw new Error('no traffic');
  return row.traffic;
}

function told(traffic: ImportedTraffic): object {
  return Object.fromEntries(Object.entries(traffic).filter(([, value]) => value !== null));
}

const august = { from: '2026-08-01', to: '2026-08-31' };
const remarks =
  '# ----------------------------------------\n# All Users\n# Start date: 20260801\n# End date: 20260831\n';

describe('exports in other languages', () => {
  // Heads as in public tests of readers of German exports: semicolons, full stops between thousands, a secondary dimension.
  test('German, by landing page and channel', () => {
    expect(
      rowsOf(
        '# Property: Hafen\n# Alle Nutzer\n# Startdatum: 20260801\n# Enddatum: 20260831\n' +
          'Sitzung – primäre Channelgruppe (Standard-Channelgruppe);Landingpage + Abfragestring;Sitzungen;Sitzungen mit Interaktionen;Engagement-Rate;Durchschnittliche Interaktionsdauer pro Sitzung;Gesamtumsatz\n' +
          'Organic Social;/brot?utm_source=linkedin&utm_campaign=herbst;1.200;700;58,3%;12;1.234\n# Totals\n',
      ),
    ).toEqual([
      {
        ...august,
        campaign: 'herbst',
        source: 'linkedin',
        landing: '/brot?utm_source=linkedin&utm_campaign=herbst',
        sessions: 1200,
        engagedSessions: 700,
        revenue: 123_400,
      },
    ]);
  });

  // "Sitzung – Kampagne", "Sitzung – Quelle/Medium": quoted by several public guides.
  test('German, by campaign, source and content', () => {
    expect(
      rowsOf(
        'Sitzung – Kampagne,Sitzung – Quelle/Medium,Sitzung – manuelle Anzeigeninhalte,Sitzungen,Schlüsselereignisse\nherbst,linkedin / social,post-7,12,1\n',
      ),
    ).toEqual([
      {
        campaign: 'herbst',
        source: 'linkedin',
        medium: 'social',
        content: 'post-7',
        sessions: 12,
        conversions: 1,
      },
    ]);
  });

  test('Italian', () => {
    expect(
      rowsOf(
        '# Data di inizio: 20260801\n# Data di fine: 20260831\nCampagna sessione,Sorgente/mezzo sessione,Pagina di destinazione + stringa di query,Sessioni,Sessioni con coinvolgimento,Tasso di coinvolgimento,Eventi chiave,Tasso di eventi chiave della sessione,Entrate totali\n' +
          'autunno,instagram / social,/pane,40,20,"0,5",3,"0,07","12,50"\n,,,40,20,"0,5",3,"0,07","12,50"\n',
      ),
    ).toEqual([
      {
        ...august,
        campaign: 'autunno',
        source: 'instagram',
        medium: 'social',
        landing: '/pane',
        sessions: 40,
        engagedSessions: 20,
        conversions: 3,
        revenue: 1250,
      },
    ]);
  });

  // The heads that a public reader of Spanish explorations expects: a day each, other dimensions, revenue of purchases alone.
  test('Spanish exploration by day', () => {
    expect(
      rowsOf(
        'Fecha,Plataforma,Categoría de dispositivo,Fuente/medio de la sesión,Campaña de la sesión,Página de destino y cadena de consulta,Nuevo/Recurrente,Sesiones,Compras en comercio electrónico,Ingresos derivados de las compras\n' +
          '20260803,web,mobile,facebook / social,otoño,/pan,new,103,3,"$3,000.50"\n,,,,,,,103,3,"$3,000.50",Suma total\n',
      ),
    ).toEqual([
      {
        from: '2026-08-03',
        to: '2026-08-03',
        campaign: 'otoño',
        source: 'facebook',
        medium: 'social',
        landing: '/pan',
        sessions: 103,
        revenue: 300_050,
      },
    ]);
  });

  test('French, with narrow spaces and signs of the euro', () => {
    expect(
      rowsOf(
        '# Date de début : 20260801\n# Date de fin : 20260831\nSource/support de la session;Campagne de session;Sessions;Utilisateurs actifs;Sessions avec engagement;Sessions avec engagement par utilisateur actif;Événements clés;Taux d’événements clés de la session;Revenus totaux\n' +
          'linkedin.com / referral;(referral);1\u202f200;950;800;0,84;40;3 %;1\u202f234,56 €\nTotaux;;1\u202f200;950;800;0,84;40;3 %;1\u202f234,56 €\n',
      ),
    ).toEqual([
      {
        ...august,
        source: 'linkedin.com',
        medium: 'referral',
        sessions: 1200,
        engagedSessions: 800,
        conversions: 40,
        revenue: 123_456,
      },
    ]);
  });

  // Two periods that are compared stand one after the other, each below its own dates.
  test('Portuguese, with the period before', () => {
    const block = (from: string, to: string, sessions: number) =>
      `# Todos os usuários\n# Data de início: ${from}\n# Data de término: ${to}\nOrigem / mídia da sessão,Sessões,Sessões engajadas,Taxa de engajamento,Eventos principais,Receita total\ninstagram / social,${sessions},5,0.5,2,10.50\n\n`;
    expect(rowsOf(block('20260801', '20260831', 10) + block('20260701', '20260731', 9))).toMatchObject([
      { ...august, sessions: 10, revenue: 1050 },
      { from: '2026-07-01', to: '2026-07-31', sessions: 9 },
    ]);
  });

  test.each([
    ['Sessiecampagne', 'campaign'],
    ['Sessiebron/-medium', 'source and medium'],
    ['Session manual campaign name', 'campaign'],
    ['Origine sessione', 'source'],
    ['Contenu de l’annonce manuelle de la session', 'content'],
    ['Groupe de canaux par défaut de la session', 'channel'],
    ['Grupo de canais principal da sessão', 'channel'],
    ['Landingspagina + zoekopdracht', 'landing'],
    ['sessionCampaignName', 'campaign'],
    ['sessionSourceMedium', 'source and medium'],
    ['landingPagePlusQueryString', 'landing'],
    ['sessionDefaultChannelGroup', 'channel'],
    ['sessionCampaignId', undefined],
    ['sessionGoogleAdsCampaignName', undefined],
    ['sessionSourcePlatform', undefined],
    ['Session Google Ads campaign', undefined],
    ['Session campaign ID', undefined],
    ['Session source platform', undefined],
    ['First user campaign', undefined],
    ['Prima campagna utente', undefined],
    ['Engaged sessions per active user', undefined],
    ['Durée moyenne d’engagement par session', undefined],
    ['Session key event rate', undefined],
    ['Campaign', undefined],
  ])('%s', (head, field) => expect(fieldOfVisitHead(head)).toBe(field));
});

describe('reports of other shapes', () => {
  test('the report as it first opens, by channel, is kept though it leads to no post', () => {
    const text = `${remarks}Session primary channel group (Default Channel Group),Sessions,Engaged sessions,Key events,Total revenue\nOrganic Social,120,80,6,99.5\nDirect,40,9,0,0\n,160,89,6,99.5\n`;
    expect(rowsOf(text)).toEqual([
      { ...august, sessions: 120, engagedSessions: 80, conversions: 6, revenue: 9950 },
      { ...august, sessions: 40, engagedSessions: 9, conversions: 0, revenue: 0 },
    ]);
    expect(recogniseFile(openText(text), options)?.recognition.missing).toEqual([
      'Session campaign',
      'Session source / medium',
      'Landing page + query string',
    ]);
  });

  test('key events that attribution parts between visits are rounded, and the other figures stay', () => {
    expect(
      rowsOf(
        `${remarks}Session campaign,Sessions,Key events \nspring,120,2.666667\nsummer,40,1.125\nautumn,9,"1,004"\n`,
      ),
    ).toMatchObject([{ conversions: 3 }, { conversions: 1 }, { conversions: 1004 }]);
    expect(rowsOf(`${remarks}Session campaign,Sessions,Key events\nspring,1200,"1,004"\n`)).toMatchObject([
      { conversions: 1004 },
    ]);
  });

  test('a chart by day before the table, of the same campaigns, is left alone', () => {
    const text =
      `${remarks}Session campaign,Nth day,Sessions\nspring,0000,12\nspring,0001,8\n\n` +
      `${remarks}Session campaign,Sessions,Key events,Total revenue\nspring,20,1,5\nsummer,3,0,0\n`;
    expect(rowsOf(text)).toMatchObject([
      { campaign: 'spring', sessions: 20 },
      { campaign: 'summer', sessions: 3 },
    ]);
  });

  test('a part of the visits that is compared with all of them is not added to them', () => {
    const table = (who: string, sessions: number) =>
      `# ${who}\n# Start date: 20260801\n# End date: 20260831\nSession campaign,Sessions\nspring,${sessions}\n\n`;
    expect(rowsOf(table('All Users', 20) + table('Mobile traffic', 12))).toMatchObject([{ sessions: 20 }]);
  });

  test('of the segments of an exploration all users are read, and the others refused', () => {
    const read = readFile(
      ga4,
      openText(
        '# 20260801-20260831\n\nSegment,Session campaign,Sessions\nMobile traffic,spring,12\nAll Users,spring,20\n,,32,Grand total\n',
      ),
    );
    expect(read.used.map((row) => trafficOf(row).sessions)).toEqual([20]);
    expect(refusalsOf(read)).toEqual(['4 duplicate (Segment)']);
  });

  test('an exploration with a dimension across its columns is none: no column has the visits as a whole', () => {
    const text =
      '# 20260801-20260831\n\nSession campaign,Sessions,Sessions,Sessions\n,desktop,mobile,Totals\nspring,3,9,12\n';
    expect(recogniseFile(openText(text), options)).toBeUndefined();
  });

  test('days with their hour, and periods in a column', () => {
    expect(rowsOf('Date + hour (YYYYMMDDHH),Session campaign,Sessions\n2026080323,spring,9\n')).toMatchObject(
      [{ from: '2026-08-03', to: '2026-08-03', sessions: 9 }],
    );
    expect(
      rowsOf(
        'Session campaign,Date range,Sessions\nspring,"Aug 1 - Aug 31, 2026",9\nspring,"Jul 1 - Jul 31, 2026",9\nspring,"Dec 20, 2025 - Jan 3, 2026",4\n',
      ),
    ).toMatchObject([
      august,
      { from: '2026-07-01', to: '2026-07-31' },
      { from: '2025-12-20', to: '2026-01-03' },
    ]);
  });

  test('a date that could be two days is refused, for nothing tells which', () => {
    const dated = (cell: string) =>
      readFile(ga4, openText(`Date,Session campaign,Sessions,Key events\n${cell},spring,9,1\n`));
    expect(refusalsOf(dated('03/04/2026'))).toEqual(['2 bad date (Date)']);
    expect(dated('03/14/2026').used).toMatchObject([{ traffic: { from: '2026-03-14' } }]);
    expect(dated('14/03/2026').used).toMatchObject([{ traffic: { from: '2026-03-14' } }]);
    expect(dated('03.03.2026').used).toMatchObject([{ traffic: { from: '2026-03-03' } }]);
    const spanned = (cell: string) =>
      readFile(ga4, openText(`Session campaign,Date range,Sessions,Key events\nspring,${cell},9,1\n`));
    expect(refusalsOf(spanned('03/04/2026 - 05/06/2026'))).toEqual(['2 bad date (Date range)']);
    expect(spanned('03/04/2026 - 03/31/2026').used).toMatchObject([
      { traffic: { from: '2026-03-04', to: '2026-03-31' } },
    ]);
  });

  test('as UTF-16 with tabs', () => {
    const text =
      '# Start date: 20260801\r\n# End date: 20260831\r\nSession campaign\tSessions\tTotal revenue\r\nété\t1,200\t3,400.50\r\n';
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const { used } = readFile(ga4, openBytes(bytes, 'data-export.csv'));
    expect(used.map((row) => told(trafficOf(row)))).toEqual([
      { ...august, campaign: 'été', sessions: 1200, revenue: 340_050 },
    ]);
  });

  test('of the former Universal Analytics', () => {
    expect(
      rowsOf(
        '# ----------------------------------------\n# All Web Site Data\n# Campaigns\n# 20230501-20230531\n# ----------------------------------------\n\n' +
          'Campaign,Users,New Users,Sessions,Bounce Rate,Pages / Session,Avg. Session Duration,Goal Conversion Rate,Goal Completions,Revenue\n' +
          'spring,900,800,"1,234",45.00%,2.10,00:01:30,1.00%,12,"$1,000.00"\n,900,800,"1,234",45.00%,2.10,00:01:30,1.00%,12,"$1,000.00"\n\n' +
          'Day Index,Sessions\n5/1/23,40\n,40\n',
      ),
    ).toEqual([
      {
        from: '2023-05-01',
        to: '2023-05-31',
        campaign: 'spring',
        sessions: 1234,
        conversions: 12,
        revenue: 100_000,
      },
    ]);
  });

  test('visits that came to no page are a row without a name, and the sum is none', () => {
    expect(rowsOf(`${remarks}Landing page,Sessions,Key events\n/,10,1\n,4,0\n/b,6,1\n,20,2\n`)).toMatchObject(
      [{ landing: '/', sessions: 10 }, { sessions: 4 }, { landing: '/b', sessions: 6 }],
    );
  });

  test('the sum of an exploration stands above its rows or below, with its name in a column of its own', () => {
    const head =
      '# 20260801-20260831\n\nSession campaign,Session source / medium,Sessions,Key events,Total revenue';
    const sum = ',,14,1,5.5,Grand total\n';
    const rows = 'spring,linkedin / social,12,1,5.5,\nsummer,x / social,2,0,0,\n';
    expect(rowsOf(`${head},\n${rows}${sum}`)).toHaveLength(2);
    expect(rowsOf(`${head}\n${sum}${rows}`)).toHaveLength(2);
  });

  test('addresses that differ at their far end are different visits', () => {
    const tail = (end: string) => `/loaf?fbclid=${'x'.repeat(300)}${end}`;
    expect(
      rowsOf(`${remarks}Landing page + query string,Sessions\n${tail('a')},1\n${tail('b')},1\n`),
    ).toHaveLength(2);
  });

  test('labels and addresses are cut to what is kept of them', () => {
    const [row] = readFile(
      ga4,
      openText(`Session campaign,Landing page,Sessions\n${'c'.repeat(1500)},/${'p'.repeat(2500)},1\n`),
    ).used;
    expect(trafficOf(row).campaign).toHaveLength(1000);
    expect(trafficOf(row).landing).toHaveLength(2000);
  });

  test('a table of campaigns that no analytics tool has marked as its own is none', () => {
    expect(recogniseFile(openText('Campaign,Sessions,Conversions\nspring,9,1\n'), options)).toBeUndefined();
  });
});
