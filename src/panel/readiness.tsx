import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { Notice } from '../ui/notice.tsx';
import { useInterface } from './interface-context.tsx';

/** Whether anything may be read at all: consent given, and nothing waiting to be deleted. */
export function useReady(): boolean {
  const { settings } = useInterface();
  return settings.consentedAt !== null && settings.eraseAt === null;
}

/** Why nothing is read, and the way on. */
export function NotReady(): JSX.Element {
  const { texts, settings } = useInterface();
  const { panel } = texts;
  if (settings.eraseAt !== null) {
    return (
      <Notice>
        <p>{panel.erasing}</p>
        <button type="button" class="primary" onClick={() => void browser.runtime.openOptionsPage()}>
          {panel.openOptions}
        </button>
      </Notice>
    );
  }
  return (
    <Notice>
      <p>{panel.notConsented}</p>
      <button
        type="button"
        class="primary"
        onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
      >
        {panel.openWelcome}
      </button>
    </Notice>
  );
}

/** Where no page of a platform is open in the tab. */
export function NoPage(): JSX.Element {
  const { texts, platforms, language, settings } = useInterface();
  const { panel } = texts;
  const names = platforms.filter(({ id }) => (settings.modes[id] ?? 'off') !== 'off').map(({ name }) => name);
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  return (
    <div class="empty">
      <p>{panel.noPlatform}</p>
      {names.length > 0 && (
        <p>
          {panel.noPlatformTodo(list.format(names))} {panel.noPlatformReload}
        </p>
      )}
    </div>
  );
}
