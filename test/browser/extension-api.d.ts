// The extension's own API, as code that is evaluated inside the worker or one of its pages sees it.
declare const chrome: typeof import('wxt/browser').browser;
