import { fakeBrowser } from 'wxt/testing/fake-browser';

// The stand-in has no languages of its own.
Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
