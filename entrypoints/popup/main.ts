import { PopupScreen } from '../../src/panel/popup-screen.tsx';
import { startPage } from '../../src/panel/start-page.tsx';
import { platformFacts } from '../../src/platforms/facts.ts';

startPage(PopupScreen, platformFacts);
