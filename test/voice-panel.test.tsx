// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../src/database/database.ts';
import { deleteVoice, forgetPastAnswers, saveVoice } from '../src/database/keep-voice.ts';
import { keptVoices } from '../src/database/queries/voices.ts';
import type { Language } from '../src/domain/localised.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { writeVoice } from '../src/exports/write-voice.ts';
import { textsOf } from '../src/locales/texts.ts';
import { InterfaceContext } from '../src/panel/interface-context.tsx';
import { VoiceSection } from '../src/panel/voice-section.tsx';
import { Toasts } from '../src/ui/toasts.tsx';
import { harbour } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';
import { voiceOf } from './reply-request.ts';

// What the panel asks, the background would do.
vi.mock('../src/messaging/send.ts', () => ({
  send: async (name: string, request: never) => {
    const { id, voice } = request as { id: string; voice: string };
    if (name === 'saveVoice') return saveVoice(request, Date.now()).then(() => null);
    if (name === 'deleteVoice') return deleteVoice(id, Date.now()).then(() => null);
    if (name === 'forgetPastAnswers') return forgetPastAnswers(voice, Date.now()).then(() => null);
    throw new Error(name);
  },
}));

function show(language: Language = 'en'): void {
  const value = { language, texts: textsOf(language), platforms: [harbour], settings: firstSettings };
  render(
    <InterfaceContext.Provider value={value}>
      <Toasts closeLabel="Close">
        <VoiceSection />
      </Toasts>
    </InterfaceContext.Provider>,
    document.body,
  );
}

const says = (words: string | RegExp) =>
  vi.waitFor(() => expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toMatch(words));

/** The field of this label. */
function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const named = found === undefined ? null : document.getElementById(found.htmlFor);
  const element =
    named ?? document.querySelector(`[aria-label="${label}"]`) ?? found?.querySelector('input, select');
  if (element === null || element === undefined) throw new Error(`no field ${label}`);
  return element as HTMLInputElement;
}

async function type(label: string, words: string): Promise<void> {
  field(label).value = words;
  field(label).dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

async function press(label: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find(
    (each) =>
      (each.getAttribute('aria-label') ?? each.textContent) === label &&
      each.closest('dialog:not([open])') === null,
  );
  if (button === undefined) throw new Error(`no button ${label}`);
  button.click();
  await drawn();
}

/** Until what was done is drawn: a person is never faster. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));

const bakery = voiceOf({
  languages: ['fr', 'en'],
  facts: [{ id: 'open', question: 'Ouvert quand ?', answer: 'Du mardi au samedi.', address: null }],
});

beforeEach(clearDatabase);
afterEach(() => render(null, document.body));

describe('a voice', () => {
  test('is asked for where there is none, and is made with what a person types', async () => {
    show();
    await says(/No voice yet/);
    await press('New voice …');
    await vi.waitFor(() => expect(document.activeElement).toBe(field('Name of the brand')));
    await type('Name of the brand', '  Maison Tilleul ');
    await type('Words you like to use', 'fournil, à bientôt,');
    await type('Words never used', 'désolé');
    await press('Add a fact');
    await type('Question', 'Open on Sunday?');
    await type('Answer', 'No.');
    await type('Address to give with it', 'tilleul.example/hours');
    await press('Add hours, Monday');
    await press('Copy Monday to Monday–Friday');
    // The word that was not added yet is meant, too.
    field('Words never used').dispatchEvent(new Event('blur'));
    await press('Save');
    await says(/The voice “Maison Tilleul” is saved/);
    const [kept] = await keptVoices();
    expect(kept).toMatchObject({
      name: 'Maison Tilleul',
      wordsToUse: ['fournil', 'à bientôt'],
      wordsNeverUsed: ['désolé'],
      facts: [{ question: 'Open on Sunday?', answer: 'No.', address: 'https://tilleul.example/hours' }],
    });
    const nineToSix = [{ from: 540, to: 1080 }];
    expect(kept?.hours).toEqual([nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, [], []]);
  });

  test('is not saved with what is wrong in it: each problem stands at its field, the first has the focus', async () => {
    show();
    await says(/No voice yet/);
    await press('New voice …');
    await press('Add a fact');
    await type('Question', 'Where?');
    await type('Address to give with it', 'http://tilleul.example/');
    await press('Add hours, Sunday');
    await type('Sunday, to', '08:00');
    await press('Save');
    await says(/Not saved: 4 fields need a change/);
    await vi.waitFor(() => expect(document.activeElement).toBe(field('Name of the brand')));
    const problems = [...document.querySelectorAll('.field .problem, .voice-day .problem')];
    expect(problems.map(({ textContent }) => textContent)).toEqual([
      'This must not be empty.',
      'This must not be empty.',
      'This is not a full https address, such as those a browser shows.',
      'It closes before it opens.',
    ]);
    for (const invalid of document.querySelectorAll('[aria-invalid]')) {
      const described = invalid.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(described.some((id) => document.getElementById(id)?.className.includes('problem'))).toBe(true);
    }
    expect(await keptVoices()).toEqual([]);
  });

  test('closes at midnight where the field says 00:00', async () => {
    await saveVoice(bakery, 1);
    show();
    await says(/Maison Tilleul/);
    await press('Change “Maison Tilleul” …');
    await press('Add hours, Sunday');
    await type('Sunday, to', '00:00');
    await press('Save');
    await says(/is saved/);
    expect((await keptVoices())[0]?.hours[6]).toEqual([{ from: 540, to: 1440 }]);
  });

  test('is left without a question where nothing was changed, and with one where something was', async () => {
    await saveVoice(bakery, 1);
    show();
    await says(/Maison Tilleul/);
    await press('Change “Maison Tilleul” …');
    await press('Cancel');
    await press('Change “Maison Tilleul” …');
    await type('Signature', 'L’équipe');
    const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await vi.waitFor(() => expect(isAsked()).toBe(true));
    await press('Cancel');
    await vi.waitFor(() =>
      expect(document.querySelector('dialog[open]')?.textContent).toContain('would be lost'),
    );
    await press('Go on editing');
    expect(field('Signature').value).toBe('L’équipe');
    await press('Cancel');
    await press('Leave without saving');
    await says(/New voice …/);
    expect(await keptVoices()).toEqual([bakery]);
    await vi.waitFor(() => expect(isAsked()).toBe(false));
  });

  test('is deleted, and that is undone', async () => {
    await saveVoice(bakery, 1);
    show();
    await says(/1 house fact/);
    await press('Delete “Maison Tilleul”');
    await says(/No voice yet/);
    await press('Undo');
    await says(/1 house fact/);
    expect(await keptVoices()).toEqual([bakery]);
  });

  test('gets a deleted fact back at its place', async () => {
    const facts = ['one', 'two', 'three'].map((id) => ({ id, question: id, answer: id, address: null }));
    await saveVoice(voiceOf({ facts }), 1);
    show();
    await says(/3 house facts/);
    await press('Change “Maison Tilleul” …');
    await press('Delete “two”');
    expect([...document.querySelectorAll('.voice-fact dt')].map(({ textContent }) => textContent)).toEqual([
      'one',
      'three',
    ]);
    await press('Undo');
    await press('Save');
    await says(/is saved/);
    expect((await keptVoices())[0]?.facts).toEqual(facts);
  });

  test('finds a fact among many', async () => {
    const facts = Array.from({ length: 40 }, (_, index) => ({
      id: String(index),
      question: `Question ${index}`,
      answer: index === 37 ? 'the parking behind the house' : '…',
      address: null,
    }));
    await saveVoice(voiceOf({ facts }), 1);
    show();
    await says(/40 house facts/);
    await press('Change “Maison Tilleul” …');
    expect(document.querySelectorAll('.voice-fact')).toHaveLength(30);
    await type('Search the facts', 'PARKING 37');
    expect(document.querySelectorAll('.voice-fact')).toHaveLength(1);
    await type('Search the facts', 'nothing of the kind');
    await says(/No fact fits/);
  });

  test('puts its languages in order, and needs one', async () => {
    await saveVoice(bakery, 1);
    show();
    await says(/French, English/);
    await press('Change “Maison Tilleul” …');
    await press('Move English up');
    await press('Save');
    await says(/English, French/);
    await press('Change “Maison Tilleul” …');
    await press('Remove English');
    await press('Remove French');
    await press('Save');
    await says(/At least one language is needed/);
  });

  test('forgets what was learnt and stops learning, also where something else was not saved yet', async () => {
    await saveVoice({ ...bakery, learns: true }, 1);
    await database.pastAnswers.bulkPut(
      ['a', 'b'].map((id) => ({
        platform: 'harbour',
        id,
        account: 'pier',
        question: 'q',
        answer: 'a',
        language: null,
        observedAt: 1,
      })),
    );
    show();
    await says(/Maison Tilleul/);
    await press('Change “Maison Tilleul” …');
    await says(/2 answers are kept as examples/);
    await press('Forget what was learnt …');
    await press('Forget');
    await says(/Forgotten. Learning is off./);
    expect(await database.pastAnswers.count()).toBe(0);
    await type('Signature', 'L’équipe');
    await press('Save');
    await says(/is saved/);
    expect(await keptVoices()).toEqual([{ ...bakery, signature: 'L’équipe', learns: false }]);
  });

  test('says which accounts it speaks for, and who comes before it', async () => {
    await saveVoice(bakery, 1);
    await saveVoice(voiceOf({ id: 'z', name: 'Other', accounts: [] }), 1);
    await saveVoice(voiceOf({ id: 'x', name: 'Third', accounts: [{ platform: 'harbour', id: 'pier' }] }), 1);
    show();
    await says(/every account that no other voice speaks for/);
    await says(/no account yet: another voice comes before it/);
    await says(/1 account/);
    await press('Change “Third” …');
    await says(/pier/);
  });

  test('takes hostile names for text alone', async () => {
    const hostile = '<img src=x onerror="globalThis.broken = true">';
    await saveVoice({ ...bakery, name: hostile, wordsToUse: [hostile] }, 1);
    show('fr');
    await vi.waitFor(() => expect(document.querySelector('.voice-card h3')?.textContent).toBe(hostile));
    await press(`Modifier «\u00a0${hostile}\u00a0» …`);
    expect(document.querySelector('.voice-chips')?.textContent).toContain(hostile);
    expect(document.querySelectorAll('img')).toHaveLength(0);
  });
});

describe('a voice’s file', () => {
  async function choose(text: string | Uint8Array<ArrayBuffer>): Promise<void> {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('no field for a file');
    Object.defineProperty(input, 'files', { value: [new File([text], 'voice.json')], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
  }

  test('is shown before it is taken in; learning is not switched on by it', async () => {
    show();
    await says(/No voice yet/);
    await choose(writeVoice({ ...bakery, learns: true }, { withAccounts: true }));
    await says(/In this file/);
    expect(await keptVoices()).toEqual([]);
    await press('Take in');
    await says(/is taken in/);
    expect(await keptVoices()).toEqual([bakery]);
  });

  test('names the facts that cannot be taken in, and takes in the rest', async () => {
    show();
    await says(/No voice yet/);
    const broken = { id: 'x', question: '', answer: 'a', address: null };
    await choose(writeVoice({ ...bakery, facts: [broken, ...bakery.facts] }, { withAccounts: false }));
    await says(/1 fact cannot be taken in; the rest can:No. 1: its question is missing or too long/);
    await press('Take in');
    await says(/is taken in/);
    expect((await keptVoices())[0]?.facts).toEqual(bakery.facts);
  });

  test('replaces the voice that is here only when told to, and that is undone', async () => {
    const here = { ...bakery, accounts: [{ platform: 'harbour', id: 'pier' }], learns: true };
    await saveVoice(here, 1);
    show();
    await says(/1 house fact/);
    await choose(writeVoice({ ...bakery, name: 'Tilleul & Fils', facts: [] }, { withAccounts: false }));
    await says(/This voice is here already, as “Maison Tilleul”/);
    expect(await keptVoices()).toEqual([here]);
    await press('Replace the one here');
    await says(/“Tilleul & Fils” is replaced/);
    // The accounts that the file does not tell, and learning, stay as they are here.
    expect(await keptVoices()).toEqual([{ ...here, name: 'Tilleul & Fils', facts: [] }]);
    await press('Undo');
    await vi.waitFor(async () => expect(await keptVoices()).toEqual([here]));
  });

  test('is kept beside the voice that is here', async () => {
    await saveVoice(bakery, 1);
    show();
    await says(/1 house fact/);
    await choose(writeVoice({ ...bakery, facts: [] }, { withAccounts: true }));
    await says(/here already/);
    await press('Keep both');
    await says(/is taken in/);
    const kept = await keptVoices();
    expect(kept).toHaveLength(2);
    expect(kept).toContainEqual(bakery);
  });

  test.each<[string, string | Uint8Array<ArrayBuffer>, Language, RegExp]>([
    [
      'broken',
      '{"vigie":"voice"',
      'en',
      /cannot be read.*Nothing was taken in; your voices are as they were/,
    ],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), 'en', /cannot be read/],
    [
      'foreign',
      '{"vigie":"backup","version":1}',
      'fr',
      /pas le fichier d’une voix de Vigie.*Rien n’a été repris/,
    ],
    ['newer', '{"vigie":"voice","version":9}', 'fr', /Vigie plus récente/],
    ['too large', 'x'.repeat(2_000_001), 'en', /too large/],
    [
      'damaged',
      '{"vigie":"voice","version":1,"voice":{"name":"x"}}',
      'en',
      /What failed: its mark, .*the tone/,
    ],
  ])('that is %s is refused in words, and nothing changes', async (_, given, language, words) => {
    await saveVoice(bakery, 1);
    show(language);
    await says(/Maison Tilleul/);
    await choose(given);
    await says(words);
    expect(await keptVoices()).toEqual([bakery]);
  });
});
