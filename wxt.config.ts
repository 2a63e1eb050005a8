import { defineConfig } from 'wxt';

// Pages of the extension may talk to nobody: no remote connection, script, style, image or form.
const extensionPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    // What is seen in a private window stays there: the extension does not run in one.
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'vigie@vigie.invalid',
              strict_min_version: '142.0',
              // Nothing leaves the browser, so nothing is transmitted in the store's sense.
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // From this version on `browser` and promised answers to messages are native.
        { minimum_chrome_version: '148' }),
    content_security_policy:
      manifestVersion === 3 ? { extension_pages: extensionPagesPolicy } : extensionPagesPolicy,
  }),
  zip: {
    // The sources zip must rebuild to the same files, so it holds what the build reads and nothing else.
    excludeSources: ['.artifacts/**', '.ci/**', 'test/**'],
  },
});
