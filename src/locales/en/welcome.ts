/** The welcome page. */
const welcome = {
  title: 'Vigie, the lookout',
  lead: 'While you browse as you always do, Vigie reads the figures that the page shows you, keeps them on this computer, and says of each post how well it did, compared with what, and how sure that is.',
  neverTitle: 'What it never does',
  never: [
    'It asks for no account and calls no server: your figures stay on this computer. Only if you set up a server of your choice that writes drafts do comments go there, when you ask for a draft.',
    'It clicks nothing, loads nothing, scrolls nothing and posts nothing.',
    'It makes nothing up: what a page does not show is unknown, never zero.',
    'It keeps nothing of a private window.',
  ],
  keepsTitle: 'What it keeps',
  keeps:
    'Of the posts you look at: their address, author, date, the beginning of their text and their public figures; of the comments shown under them: author, text, date and reactions; of accounts: name and followers. You can export or delete all of it at any time in the settings.',
  languageTitle: 'Language',
  language: 'Language of Vigie',
  languages: { browser: 'As the browser', en: 'English', fr: 'Français' },
  modesTitle: 'Where it may read',
  modesLead: 'Choose for each platform. You can change it at any time from the toolbar.',
  modeHints: {
    badges: 'A small score beside each post, and the side panel.',
    panel: 'Nothing is added to the page; the figures are in the side panel.',
    off: 'Vigie leaves the platform alone.',
  },
  proposed: 'proposed',
  beforeChoosing: 'Before you choose',
  mineTitle: 'Your own accounts',
  mineHint:
    'Once Vigie has read one of your accounts, tick “This account is mine” in the side panel: its readings are then kept whatever the age.',
  consentTitle: 'Your agreement',
  consent: 'Nothing is read before you say yes. You can take it back at any time in the settings.',
  agree: 'Yes, start reading',
  agreed: 'Thank you. Open or reload a page of the platforms chosen, and scroll.',
  agreedOn: (date: string) => `You said yes on ${date}.`,
  save: 'Save the choices',
  saved: 'Saved.',
  withdraw: 'Take my agreement back',
  withdrawn:
    'Taken back: nothing is read any more. What was kept is still here; you can delete it in the settings.',
  allOff: 'Every platform is off: choose at least one for Vigie to read anything.',
  openOptions: 'Settings',
};

export default welcome;
