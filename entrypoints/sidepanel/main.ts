import { SidePanelScreen } from '../../src/panel/side-panel-screen.tsx';
import { startPage } from '../../src/panel/start-page.tsx';
import { platformFacts } from '../../src/platforms/facts.ts';
import { publishedBenchmarks } from '../../src/platforms/published-benchmarks.ts';

startPage(SidePanelScreen, platformFacts, publishedBenchmarks);
