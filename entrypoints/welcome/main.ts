import { startPage } from '../../src/panel/start-page.tsx';
import { WelcomeScreen } from '../../src/panel/welcome-screen.tsx';
import { platformFacts } from '../../src/platforms/facts.ts';

startPage(WelcomeScreen, platformFacts);
