import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { consent } from './consent.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { keepMadeComments, keepMadeVoice, type MadeComment, madeComments } from './made-comments.ts';
import { StoredRows } from './stored-rows.ts';

type Look = { readonly locale?: 'en-US' | 'fr-FR'; readonly colorScheme?: 'light' | 'dark' };

/** A browser with these comments kept, and the panel on the replies. */
async function withReplies(
  { locale = 'en-US', colorScheme = 'light' }: Look,
  comments: Readonly<Record<string, MadeComment>>,
  use: (open: { extension: LaunchedExtension; panel: Page }) => Promise<void>,
): Promise<void> {
  const extension = await launchExtension({ locale, colorScheme });
  try {
    await consent(extension, { language: locale === 'fr-FR' ? 'fr' : 'en' });
    await keepMadeComments(extension, comments);
    await keepMadeVoice(extension);
    const tab = await extension.tabOf(await extension.own());
    const panel = await extension.context.newPage();
    await panel.setViewportSize({ width: 360, height: 900 });
    await panel.goto(extension.address(`sidepanel.html?tab=${tab}`));
    await panel.getByRole('tab').nth(3).click();
    await expect(panel.locator('.comment-open').first()).toBeVisible();
    await use({ extension, panel });
  } finally {
    await extension.close();
  }
}

const names = (panel: Page) => panel.locator('.comment-open .strong').allTextContents();
const focused = (panel: Page) => panel.locator('.comment-open:focus .strong');

test('the most urgent comes first, and the queue is worked off by keys alone', async () => {
  await withReplies({}, madeComments, async ({ panel }) => {
    await expect(panel.getByRole('tab', { name: 'Replies 14' })).toBeVisible();
    expect((await names(panel)).slice(0, 2)).toEqual(['Gaël Lemoine', 'Maud Rivoire']);
    await panel.keyboard.press('j');
    await expect(focused(panel)).toHaveText('Gaël Lemoine');
    await panel.keyboard.press('j');
    await expect(focused(panel)).toHaveText('Maud Rivoire');
    await panel.keyboard.press('ArrowUp');
    await panel.keyboard.press('e');
    await expect(panel.getByText('1 comment marked as done.')).toBeVisible();
    await expect(panel.getByRole('tab', { name: 'Replies 13' })).toBeVisible();
    // Whoever goes by keyboard goes on with the next one.
    await expect(focused(panel)).toHaveText('Maud Rivoire');
    await panel.keyboard.press('u');
    await expect(panel.getByRole('tab', { name: 'Replies 14' })).toBeVisible();
    await expect(panel.locator('.comment-open .strong').first()).toHaveText('Gaël Lemoine');

    await panel.keyboard.press('/');
    await expect(panel.getByRole('searchbox')).toBeFocused();
    await panel.keyboard.type('fete');
    await expect(panel.getByText('No comment fits these filters.')).toBeVisible();
    await panel.getByRole('searchbox').fill('GAEL');
    await expect(panel.getByText('1 of 14 comments')).toBeVisible();
    await expect(panel.getByRole('tab', { name: 'Replies 14' })).toBeVisible();
    await panel.getByRole('searchbox').fill('');

    await panel.locator('.queue-row').first().getByRole('checkbox').check();
    await panel.locator('.queue-row').nth(1).getByRole('checkbox').check();
    await expect(panel.locator('.selection > .strong')).toHaveText('2\u00a0comments selected');
    await panel.locator('.queue-row').nth(1).getByRole('button').first().focus();
    await panel.keyboard.press('n');
    await expect(panel.getByText('2 comments set aside: no answer needed.')).toBeVisible();
    await panel.getByLabel('State').selectOption('not needed');
    await expect(panel.locator('.comment-open')).toHaveCount(2);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect(panel.getByText('Nothing has been set aside.')).toBeVisible();

    await panel.keyboard.press('?');
    await expect(panel.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await panel.keyboard.press('Escape');
    await expect(panel.getByRole('dialog')).toHaveCount(0);
  });
});

test('a comment opens to its thread and drafts; taking one is remembered, a crisis gets none', async () => {
  await withReplies({}, madeComments, async ({ extension, panel }) => {
    await panel.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.locator('.comment-open').filter({ hasText: 'Maud' }).click();
    await expect(panel.getByRole('heading', { name: 'Comment by Maud Rivoire' })).toBeFocused();
    await expect(panel.getByRole('list', { name: 'Thread' }).getByRole('listitem')).toHaveCount(2);
    const draft = panel.getByRole('article').filter({ hasText: 'Draft 1' }).last();
    await draft.getByRole('button', { name: 'Edit' }).click();
    await panel.keyboard.press('ControlOrMeta+A');
    await panel.keyboard.type('Bonjour Maud, remboursement de 250 € demain, promis.');
    await expect(draft.getByText('a figure that is in no source')).toBeVisible();
    await draft.getByRole('button', { name: 'Discard my changes' }).click();
    const text = (await draft.locator('.reply-text').textContent()) ?? '';
    // The tab is no page of a platform: it says so, and copies instead.
    await draft.getByRole('button', { name: 'Put into the reply box' }).click();
    await expect(panel.getByText(/Vigie cannot reach the page in this tab.*copied instead/)).toBeVisible();
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const rows = await StoredRows.open(extension);
    await expect
      .poll(async () => (await rows.all<{ text: string }>('usedDrafts')).map((used) => used.text))
      .toEqual([text]);
    await panel.bringToFront();
    await panel.keyboard.press('Escape');
    await expect(focused(panel)).toHaveText('Maud Rivoire');
    await panel.locator('.comment-open').filter({ hasText: 'Gaël' }).click();
    await expect(panel.getByRole('heading', { name: /This is serious/ })).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Put into the reply box' })).toHaveCount(0);
    await panel.getByRole('checkbox').first().check();
    await expect(panel.getByText(/1 of \d done/)).toBeVisible();
    await expect(panel.getByLabel('Hand-over text')).toHaveValue(
      /https:\/\/www\.instagram\.com\/p\/TilleulA1/,
    );
  });
});

for (const locale of ['en-US', 'fr-FR'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the replies are accessible and have room: ${locale}, ${colorScheme}`, async () => {
      test.setTimeout(120_000);
      await withReplies({ locale, colorScheme }, madeComments, async ({ panel }) => {
        await panel.locator('.urgency > summary').first().click();
        await panel.locator('.later > summary').first().click();
        await panel.locator('.queue-row').first().getByRole('checkbox').check();
        await expectWell(panel, 'queue');
        for (const who of ['Maud', 'Gaël']) {
          // The queue may still be put in order when it is clicked: then it is clicked again, as a person would.
          await expect(async () => {
            const row = panel.locator('.comment-open').filter({ hasText: who });
            if (await row.isVisible()) await row.click({ timeout: 5_000 });
            await panel.locator('.draft, .handover').first().waitFor({ timeout: 5_000 });
          }).toPass();
          if (who === 'Maud') await panel.locator('.draft button.quiet').first().click();
          await expectWell(panel, who);
          await panel.locator('.post-head button').first().click();
        }
        await panel.locator('.replies-figures > summary').click();
        await panel.locator('.replies-figures .kpi').first().waitFor();
        for (const summary of await panel.locator('.replies-figures .kpi > summary').all())
          await summary.click();
        await expectWell(panel, 'figures');
      });
    });
  }
}

test('ten thousand comments that wait are opened, filtered, searched and scrolled without waiting', async () => {
  test.setTimeout(300_000);
  const kinds = Object.values(madeComments);
  const many = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index): [string, MadeComment] => {
      const kind = kinds[index % kinds.length];
      return [
        `m${index}`,
        {
          text: `${kind?.text ?? ''} no. ${index}`.slice(0, 300),
          hoursAgo: 1 + (index % 900),
          author: `Person ${index}`,
          post: index % 2 === 0 ? 'TilleulA1' : 'TilleulB2',
        },
      ];
    }),
  );
  await withReplies({}, many, async ({ panel }) => {
    const took: Record<string, number> = {};
    const time = async (name: string, act: () => Promise<unknown>, shown: () => Promise<unknown>) => {
      const begin = performance.now();
      await act();
      await shown();
      took[name] = Math.round(performance.now() - begin);
    };
    const count = panel.locator('.queue-count [role="status"]');
    await panel.getByRole('tab').nth(0).click();
    await time(
      'open',
      () => panel.getByRole('tab').nth(3).click(),
      () => panel.locator('.comment-open').first().waitFor(),
    );
    await time(
      'search first',
      () => panel.getByRole('searchbox').fill('person 123'),
      () => expect(count).toHaveText(/^\d+ of 10,000/),
    );
    await time(
      'search on',
      () => panel.getByRole('searchbox').fill('person 1234'),
      () => expect(count).toHaveText(/^[12] of 10,000/),
    );
    await panel.getByRole('searchbox').fill('');
    await expect(count).toHaveText(/^10,000/);
    await panel.locator('.more-filters > summary').click();
    await time(
      'filter',
      () => panel.getByLabel('About').selectOption('crisis'),
      () => expect(count).toHaveText(/^\d+ of 10,000/),
    );
    await panel.getByLabel('About').selectOption('');
    await time(
      'scroll to the end',
      () => panel.evaluate(() => scrollTo(0, document.body.scrollHeight)),
      () => expect(panel.locator('.comment-open').last()).toBeInViewport(),
    );
    await panel.evaluate(() => scrollTo(0, 0));
    await panel.locator('.comment-open').first().focus();
    const first = await panel.locator('.comment-open .strong').first().textContent();
    await time(
      'done',
      () => panel.keyboard.press('e'),
      () => expect(panel.locator('.comment-open .strong').first()).not.toHaveText(first ?? ''),
    );
    console.log('ten thousand comments, ms:', JSON.stringify(took));
    expect(await panel.locator('.queue-row').count()).toBeLessThan(40);
  });
});

/** No violation, and at 200 % zoom nothing is cut off to the side. */
async function expectWell(panel: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: panel }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${screen} ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
  expect(await tooWide(panel), screen).toEqual([]);
  await panel.setViewportSize({ width: 200, height: 450 });
  await panel.waitForTimeout(200);
  expect(await tooWide(panel), `${screen} at 200 %`).toEqual([]);
  await panel.setViewportSize({ width: 360, height: 900 });
}

function tooWide(panel: Page): Promise<string[]> {
  return panel.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map(({ tagName, className }) => `${tagName} ${className}`),
  );
}
