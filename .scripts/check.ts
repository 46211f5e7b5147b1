/** `npm run check`: types, lint and content. */
import { finish, runChecks } from './stages.ts';

finish(await runChecks());
