import { countingIn } from '../counting.ts';

const count = countingIn('en');

/** What is said where the database cannot be opened. */
const unopened = {
  title: 'Vigie cannot open what it has stored',
  why: {
    newer: 'It was stored by a newer version of Vigie than this one.',
    'no room': 'The disk has too little room to bring it into the form that this version of Vigie needs.',
    upgrade: 'It could not be brought into the form that this version of Vigie needs.',
    unreadable: 'The browser itself could not open it.',
  },
  kept: 'Nothing is lost: all of it is as it was.',
  untouched: 'Vigie has changed nothing of it.',
  meanwhile:
    'Until it opens, nothing new is kept. Open pages hold what was last read on them and hand it over afterwards.',
  todo: {
    newer: 'Install the newest version of Vigie, then try again.',
    'no room': 'Make room on the disk, then try again.',
    upgrade:
      'Save everything as a file, then try again. If that does not help, delete everything in the settings and take the file in there.',
    unreadable: 'Close the browser and open it again, then try again.',
  },
  save: 'Save everything as it is',
  saveHint: 'A backup of all that is stored. It goes to your downloads and is sent nowhere.',
  saveInSettings: 'The settings let you save everything as a file.',
  lost: (lines: number) =>
    count(lines, {
      one: 'line could not be read and is not in the file.',
      other: 'lines could not be read and are not in the file.',
    }),
};

export default unopened;
