import { locales } from '../i18n/languages.ts';
import { simplifiedChinese } from '../i18n/simplified-chinese.ts';
import { buildConceptGraph, type ConceptGraph } from '../model/concept-graph.ts';
import { convertConceptText, convertFamilyText, convertRideText, convertSourceText, convertTermText } from '../model/convert-text.ts';
import type { Project } from '../model/project.ts';

/** The graph of a project in all locales. */
export function localisedGraph(project: Project): ConceptGraph {
  const convert = simplifiedChinese(project.simplifiedExceptions);
  return buildConceptGraph(project, {
    locales,
    derive: (text) => convertConceptText(text, convert),
    deriveFamily: (text) => convertFamilyText(text, convert),
    deriveSource: (text) => convertSourceText(text, convert),
    deriveTerm: (text) => convertTermText(text, convert),
    deriveRide: (text) => convertRideText(text, convert),
  });
}
