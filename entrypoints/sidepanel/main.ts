import { SidePanelScreen } from '../../src/panel/side-panel-screen.tsx';
import { startPage } from '../../src/panel/start-page.tsx';
import { platformFacts } from '../../src/platforms/facts.ts';

startPage(SidePanelScreen, platformFacts);
