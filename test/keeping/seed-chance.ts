import { configureGlobal } from 'fast-check';

// Property tests try the same values on every run, so that one who changed nothing breaks nothing. Other values:
// `SEED=$RANDOM npm run test:unit`. What fails prints its seed.
configureGlobal({ seed: Number(process.env.SEED ?? 20_261_122) });
