import { OptionsScreen } from '../../src/panel/options-screen.tsx';
import { startPage } from '../../src/panel/start-page.tsx';
import { platformFacts } from '../../src/platforms/facts.ts';

startPage(OptionsScreen, platformFacts);
