import { element } from '../../search/browser/element.ts';
import { barPlot } from '../../study/plot.ts';
import { forecast, retention } from '../../study/practice-statistics.ts';
import { dayOf, noonOf } from '../../study/study-day.ts';
import { plotFigure } from './plot-view.ts';
import type { Practice } from './practice.ts';
import type { Wording } from './texts.ts';

const spans = [14, 30] as const;
const weeks = 12;
/** Share of reviews that the schedule aims at. */
const aim = 0.9;

/** Draws the plots: reviews to come, and how much was remembered. */
export function showStatistics(root: HTMLElement, practice: Practice, words: Wording, days: number = spans[0]): void {
  const now = Date.now();
  const choice = element('p', { class: 'practice-span', role: 'group', 'aria-label': words.say('practice.span') });
  for (const span of spans) {
    const button = element('button', { type: 'button', 'data-days': String(span), 'aria-pressed': String(span === days) }, words.days(span));
    button.addEventListener('click', () => {
      showStatistics(root, practice, words, span);
      root.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
    });
    choice.append(button);
  }
  const unfolded = [...root.querySelectorAll('details')].map(({ open }) => open);
  root.replaceChildren(...(practice.log.cards.size === 0 ? [element('p', {}, words.say('practice.noReviews'))] : [comingFigure(practice, words, now, days), choice, ...retentionFigure(practice, words, now)]));
  root.querySelectorAll('details').forEach((table, index) => (table.open = unfolded[index] ?? false));
}

function comingFigure({ cards, log }: Practice, words: Wording, now: number, days: number): HTMLElement {
  const counts = forecast(cards, log, now, days);
  const today = dayOf(now);
  const plot = barPlot(counts.map((count, index) => ({ value: count, label: words.date(noonOf(today + index)), text: String(count) })));
  return plotFigure(plot, {
    title: words.say('practice.forecast'),
    sentence: words.say('practice.forecastText_other', { days: words.days(days), count: counts.reduce((sum, count) => sum + count, 0) }),
    unfold: words.say('practice.table'),
    heads: [words.say('practice.day'), words.say('practice.cards')],
    rows: counts.map((count, index) => [words.longDate(noonOf(today + index)), String(count)]),
  });
}

function retentionFigure({ log }: Practice, words: Wording, now: number): HTMLElement[] {
  const found = retention(log, now, weeks);
  if (found.length === 0) return [];
  const share = ({ reviews, remembered }: { reviews: number; remembered: number }): number | undefined => (reviews > 0 ? remembered / reviews : undefined);
  const percent = (value: number | undefined): string => (value === undefined ? '–' : words.percent(value));
  const all = found.reduce((sum, { reviews, remembered }) => ({ reviews: sum.reviews + reviews, remembered: sum.remembered + remembered }), { reviews: 0, remembered: 0 });
  const plot = barPlot(found.map((week) => ({ value: share(week), label: words.date(noonOf(week.day)), text: percent(share(week)) })), 1, aim);
  return [
    plotFigure(plot, {
      title: words.say('practice.retention'),
      sentence: words.say('practice.retentionText_other', { share: percent(share(all)), count: all.reviews }),
      unfold: words.say('practice.table'),
      heads: [words.say('practice.week'), words.say('practice.share'), words.say('practice.reviews')],
      rows: found.map((week) => [words.longDate(noonOf(week.day)), percent(share(week)), String(week.reviews)]),
    }),
  ];
}
