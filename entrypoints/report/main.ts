import { ReportScreen } from '../../src/panel/report-screen.tsx';
import { startPage } from '../../src/panel/start-page.tsx';
import { platformFacts } from '../../src/platforms/facts.ts';
import { publishedBenchmarks } from '../../src/platforms/published-benchmarks.ts';

startPage(ReportScreen, platformFacts, publishedBenchmarks);
