import type { LessonFault } from '../../lesson/lesson-fault.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { Kit } from './kit.ts';

/** Most faults that are told one by one. */
const most = 12;

/** What is wrong with a link, in sentences. */
export function faultWords(faults: readonly LessonFault[], { steps }: Lesson, kit: Kit): string[] {
  const words = faults.map((fault) => wordsOf(fault, steps.length, kit));
  const told = [...new Set(words)];
  return told.length > most ? [...told.slice(0, most), '…'] : told;
}

function wordsOf(fault: LessonFault, count: number, kit: Kit): string {
  const { texts } = kit;
  switch (fault.is) {
    case 'newer':
      return texts.faultNewer;
    case 'no-lesson':
      return texts.faultNoLesson;
    case 'cut':
      return kit.fill(texts.faultCut, { count });
    case 'damaged':
      return kit.fill(texts.faultDamaged, { count });
    case 'too-many-steps':
      return kit.fill(texts.faultSteps, { count: fault.left });
    case 'shortened':
      return texts.faultShortened;
    case 'date':
      return kit.fill(texts.faultDate, { value: fault.value });
    case 'minutes':
      return kit.fill(texts.faultMinutes, { step: fault.step });
    case 'unreadable-step':
      return texts.faultStep;
    case 'unknown-entry':
      return kit.fill(texts.faultEntry, { step: fault.step, name: fault.entry });
    case 'unknown-section':
      return kit.fill(texts.faultSection, { step: fault.step, name: fault.entry });
  }
}
