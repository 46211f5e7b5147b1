import * as earlier from './assertions/earlier.ts';
import * as entries from './assertions/entries.ts';
import * as glossary from './assertions/glossary.ts';
import * as languages from './assertions/languages.ts';
import * as map from './assertions/map.ts';
import * as parts from './assertions/parts.ts';
import * as permalinks from './assertions/permalinks.ts';
import * as relations from './assertions/relations.ts';
import * as texts from './assertions/texts.ts';
import type { Issue } from './issue.ts';
import type { Project } from './project.ts';

export type Assertion = (project: Project) => Issue[];

/** Every rule that holds between files. Each is a function over plain data; all of them run before anything fails. */
export const assertions: readonly Assertion[] = [
  languages.assertEveryLanguage,
  languages.assertNoStrayFiles,
  languages.assertFamilyLanguages,
  languages.assertJapaneseReadings,
  glossary.assertEveryText,
  glossary.assertLabelsOnce,
  glossary.assertTermForms,
  glossary.assertRides,
  entries.assertIds,
  entries.assertFamiliesOnce,
  entries.assertCodes,
  entries.assertFamilies,
  entries.assertOrder,
  entries.assertSources,
  entries.assertEarlierIds,
  relations.assertRelationTargets,
  relations.assertRelationKinds,
  relations.assertRelationsOnce,
  relations.assertNoRequirementCycle,
  relations.assertComparisonSubjects,
  texts.assertSections,
  texts.assertSectionsFree,
  parts.assertListsOnce,
  texts.assertReasons,
  parts.assertAxes,
  texts.assertFacts,
  parts.assertChecks,
  parts.assertDiagrams,
  texts.assertNotes,
  texts.assertQuestions,
  texts.assertProseLinks,
  texts.assertNoLeftoverMarks,
  map.assertMapLines,
  map.assertMapStops,
  map.assertMapPlaces,
  map.assertMapDirections,
  map.assertMapTies,
  earlier.assertEarlierSections,
  earlier.assertEarlierChecks,
  earlier.assertEarlierNames,
  permalinks.assertPermalinksLead,
  permalinks.assertPermalinksGone,
];

/** Everything that is wrong between the files of a project. */
export function assertProject(project: Project): Issue[] {
  return assertions.flatMap((assertion) => assertion(project));
}

