/**
 * Gives the focus to what has just been shown, unless the person goes through the sections by their tabs: what was left open there
 * comes back without being asked for, and must not take them away.
 */
export function focusUnlessOnTab(element: HTMLElement | null): void {
  if (document.activeElement?.getAttribute('role') !== 'tab') element?.focus();
}
